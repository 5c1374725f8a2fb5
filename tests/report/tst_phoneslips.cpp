// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/csvrenderer.h"
#include "report/documents/phoneslips.h"
#include "report/export.h"
#include "report/htmlrenderer.h"
#include "report/qtrenderer.h"
#include "support/packages.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "support/scanner.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

const QString Address = u"http://192.168.1.20:8080/"_s;

Document slips(int count)
{
    const MeetingRecord record = sampleRecord(1);
    QList<PhoneSlip> slips;
    for (int i = 0; i < count; ++i) {
        PhoneSlip slip{record.people[i % record.people.size()], u"K7MN4PQX"_s};
        slip.code[0] = QChar(u'2' + (i % 8));
        slips.append(slip);
    }
    return buildPhoneSlips(record, slips, Address, Words(u"vi"_s));
}

}  // namespace

/// Slips with which members sign in on their phones.
class TestPhoneSlips : public QObject {
    Q_OBJECT

private slots:
    void sayWhoseTheyAreAndWhatToDo()
    {
        const QString html = QString::fromUtf8(toHtml(slips(2)));
        const MeetingRecord record = sampleRecord(1);
        QVERIFY(html.contains(record.people[0].name));
        QVERIFY(html.contains(record.people[0].organisation));
        QVERIFY(html.contains(u"27MN 4PQX"_s));
        QVERIFY(html.contains(u"mở 192.168.1.20:8080"_s));
        // The whole address is for phones to read.
        QVERIFY(!html.contains(u">http"_s));
        QCOMPARE(QString::fromUtf8(toCsv(slips(2))).count(u"MN 4PQX"_s), 2);
    }

    void aPhoneReadsTheSymbol()
    {
        if (!canReadPdf() || !canScan())
            QSKIP("poppler-utils or zxing-cpp-tools is not installed");
        const QByteArray pdf = toPdf(slips(1));
        QVERIFY(pageText(pdfPages(pdf).first()).contains(u"27MN 4PQX"_s));
        const QTemporaryDir folder;
        pdfTool(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, u"{}"_s, folder.filePath(u"page"_s)},
                pdf);
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        QCOMPARE(scanned(QImage(folder.filePath(names.first()))), Address + u"c/27MN4PQX"_s);
    }

    void eightStandOnASheet()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils is not installed");
        QCOMPARE(pdfPages(toPdf(slips(8))).size(), 1);
        QCOMPARE(pdfPages(toPdf(slips(9))).size(), 2);
    }

    // They are made where the codes are, and written like every other document.
    void areWrittenButNotMadeFromARecord()
    {
        QVERIFY(!documentKeys().contains(u"phone-slips"_s));
        QCOMPARE(buildDocument(sampleRecord(1), Words(u"vi"_s), u"phone-slips"_s).error().code,
                 ErrorCode::UnknownDocument);
        QVERIFY(!documentFormats(u"phone-slips"_s).contains(u"md"_s));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"slips.docx"_s);
        QVERIFY(writeDocument(slips(2), path));
        QVERIFY(QFile::exists(path));
    }
};

QTEST_MAIN(TestPhoneSlips)
#include "tst_phoneslips.moc"
