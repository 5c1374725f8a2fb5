// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/export.h"
#include "report/qtrenderer.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

struct Mark {
    QString title;
    int depth = 0;
    int page = 0;
};

/// The bookmarks of a PDF as poppler reads them.
QList<Mark> marksOf(const QByteArray& pdf)
{
    const QString xml = pdfTool(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"{}"_s}, pdf);
    static const QRegularExpression part(
        u"<outline>|</outline>|<item page=\"(\\d+)\">(.*?)</item>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<Mark> marks;
    int depth = -1;
    for (auto found = part.globalMatch(xml); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        if (one.captured() == "<outline>"_L1)
            ++depth;
        else if (one.captured() == "</outline>"_L1)
            --depth;
        else
            marks.append({one.captured(2), depth, one.captured(1).toInt()});
    }
    return marks;
}

QStringList wordsOf(const PdfPage& page)
{
    QStringList words;
    for (const PdfWord& word : page.words)
        words.append(word.text);
    words.sort();
    return words;
}

}  // namespace

/// The papers of a meeting in one file, and what a reader of PDF files can jump to.
class TestArchive : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bindsEveryPaper();
    void leadsToThePages();
    void keepsEachPaper();
    void leavesOutABlankForm();
    void agendaHasBookmarks();
    void isAnArchiveFile();

private:
    Document archive(const MeetingRecord& record) const
    {
        return *buildDocument(record, m_words, u"archive"_s);
    }

    Words m_words{u"vi"_s};
    MeetingRecord m_record = sampleRecord(30);
};

void TestArchive::initTestCase()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    m_record.freePolls = {samplePoll(u"Có họp thêm?"_s, 18, 5, 2, 25, 25)};
}

void TestArchive::bindsEveryPaper()
{
    const Document document = archive(m_record);
    QCOMPARE(int(document.parts.size()), boundPapers(m_record));
    int pages = PagedDocument(document).pageCount();
    QCOMPARE(qsizetype(pages), pdfPages(toPdf(document)).size());
    for (const Document& part : document.parts) {
        QVERIFY(!part.name.isEmpty());
        pages -= PagedDocument(part).pageCount();
    }
    QCOMPARE(pages, 1);  // the contents
    QCOMPARE(documentFormats(u"archive"_s), QStringList(u"pdf"_s));
}

void TestArchive::leadsToThePages()
{
    const Document document = archive(m_record);
    const QByteArray pdf = toPdf(document);
    const QList<PdfPage> pages = pdfPages(pdf);
    const QString contents = pageText(pages.first());
    QList<Mark> papers = marksOf(pdf);
    papers.removeIf([](const Mark& mark) { return mark.depth > 0; });
    QCOMPARE(papers.size(), qsizetype(document.parts.size()));
    for (std::size_t i = 0; i < document.parts.size(); ++i) {
        const Mark& mark = papers[qsizetype(i)];
        QCOMPARE(mark.title, document.parts[i].name);
        const QString line = u"%1 %2 %3"_s.arg(i + 1).arg(mark.title).arg(mark.page);
        QVERIFY2(contents.contains(line), qPrintable(line + u"\n"_s + contents));
        // The page says its number in the whole, and begins the paper anew.
        const QString text = pageText(pages[mark.page - 1]);
        QVERIFY2(text.endsWith(u' ' + QString::number(mark.page)), qPrintable(text));
        QVERIFY(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    }
}

void TestArchive::keepsEachPaper()
{
    const Document document = archive(m_record);
    const QList<PdfPage> bound = pdfPages(toPdf(document));
    qsizetype page = 1;
    for (const Document& part : document.parts) {
        for (const PdfPage& alone : pdfPages(toPdf(part))) {
            QCOMPARE(bound[page].size, alone.size);
            ++page;
            QStringList words = wordsOf(alone);
            words.append(QString::number(page));
            words.sort();
            QCOMPARE(wordsOf(bound[page - 1]), words);
        }
    }
}

void TestArchive::leavesOutABlankForm()
{
    const auto binds = [&](const MeetingRecord& record, const QString& name) {
        const Document document = archive(record);
        return std::any_of(document.parts.begin(), document.parts.end(),
                           [&](const Document& part) { return part.name == name; });
    };
    QVERIFY(binds(m_record, u"Biên bản kiểm phiếu"_s));
    QVERIFY(!binds(sampleRecord(3), u"Biên bản kiểm phiếu"_s));
}

void TestArchive::agendaHasBookmarks()
{
    MeetingRecord record = sampleRecord(30);
    record.entries[20].proposal.kind = ProposalKind::Heading;
    record.entries[20].proposal.text = u"Về hạ tầng số"_s;
    record.entries[20].number.clear();
    const QByteArray pdf = toPdf(*buildDocument(record, m_words, u"agenda"_s));
    const QList<PdfPage> pages = pdfPages(pdf);
    const QList<Mark> marks = marksOf(pdf);
    QCOMPARE(marks.size(), 30);
    QCOMPARE(marks.first().page, 1);
    QVERIFY(marks.first().title.startsWith(u"1. "_s));
    QVERIFY(marks.first().title.size() <= 81);
    const Mark& heading = marks[20];
    QCOMPARE(heading.title, u"Về hạ tầng số"_s);
    QCOMPARE(heading.depth, 0);
    QVERIFY(pageText(pages[heading.page - 1]).contains(u"VỀ HẠ TẦNG SỐ"_s));
    // What stands under it lies below it.
    QCOMPARE(marks[21].depth, 1);
}

void TestArchive::isAnArchiveFile()
{
    const QByteArray pdf = toPdf(*buildDocument(m_record, m_words, u"agenda"_s));
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    const QString metadata = pdfTool(u"pdfinfo"_s, {u"-meta"_s, u"{}"_s}, pdf);
    QVERIFY2(metadata.contains(u"pdfaid:part"_s), qPrintable(metadata));
    QVERIFY(metadata.contains(u"pdfaid:conformance"_s));
    // Every font is in the file.
    const QStringList fonts =
        pdfTool(u"pdffonts"_s, {u"{}"_s}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"Identity-H +yes "_s);
    for (const QString& font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

QTEST_MAIN(TestArchive)
#include "tst_archive.moc"
