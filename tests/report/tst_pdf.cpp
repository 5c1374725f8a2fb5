// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/agenda.h"
#include "report/documents/collection.h"
#include "report/documents/pollresults.h"
#include "report/qtrenderer.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double leftMargin = 30 * pointsPerMm;
constexpr double rightMargin = 15 * pointsPerMm;
constexpr double topMargin = 20 * pointsPerMm;
constexpr double bottomMargin = 20 * pointsPerMm;

MeetingRecord recordOfText(const QString& text)
{
    MeetingRecord record = sampleRecord(1);
    record.entries.first().proposal.text = text;
    return record;
}

bool isPageNumber(const PdfWord& word)
{
    return word.box.bottom() < topMargin;
}

}  // namespace

/// Reads finished PDFs with poppler, as a reader or an archive would.
class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheMarginsOfTheDecree_data();
    void keepsTheMarginsOfTheDecree();
    void numbersPagesFromTheSecond();
    void readsInOrder();
    void readsInEnglish();
    void usesTheSizesOfTheDecree();
    void embedsAReadableTypeface();
    void holdsEveryWordOnce();
    void leavesNoSignatureAlone_data();
    void leavesNoSignatureAlone();
    void leavesNoHeadingAlone();
    void leavesNoLineAlone();
    void repeatsTheTableHead();
    void breaksARowTallerThanAPage();
    void keepsLegalNumbersWhole();
    void printsHostileTextAsText();
    void survivesAWordLongerThanALine();

private:
    QByteArray agenda(int proposals) const
    {
        return toPdf(buildAgenda(sampleRecord(proposals), m_words));
    }

    Words m_words{u"vi"_s};
};

void TestPdf::initTestCase()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
}

void TestPdf::keepsTheMarginsOfTheDecree_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QSizeF>("paper");
    const QSizeF portrait(595, 842);
    for (const int proposals : {1, 6, 200})
        QTest::addRow("agenda %d", proposals) << agenda(proposals) << portrait;
    for (const int proposals : {1, 6, 200}) {
        QTest::addRow("proposals %d", proposals)
            << toPdf(buildCollection(sampleRecord(proposals), m_words)) << portrait.transposed();
    }
}

void TestPdf::keepsTheMarginsOfTheDecree()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QSizeF, paper);
    const QList<PdfPage> pages = pdfPages(pdf);
    QVERIFY(!pages.isEmpty());
    for (const PdfPage& page : pages) {
        QVERIFY(qAbs(page.size.width() - paper.width()) < 1.5);
        QVERIFY(qAbs(page.size.height() - paper.height()) < 1.5);
        for (const PdfWord& word : page.words) {
            if (isPageNumber(word))
                continue;
            const QByteArray name = word.text.toUtf8();
            QVERIFY2(word.box.left() >= leftMargin - 0.5, name.constData());
            QVERIFY2(word.box.right() <= paper.width() - rightMargin + 0.5, name.constData());
            QVERIFY2(word.box.bottom() <= paper.height() - bottomMargin + 1, name.constData());
        }
    }
}

void TestPdf::numbersPagesFromTheSecond()
{
    const QList<PdfPage> pages = pdfPages(agenda(60));
    QVERIFY(pages.size() > 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QList<PdfWord> inMargin;
        for (const PdfWord& word : pages[i].words) {
            if (isPageNumber(word))
                inMargin.append(word);
        }
        QCOMPARE(inMargin.size(), i == 0 ? 0 : 1);
        if (i == 0)
            continue;
        QCOMPARE(inMargin.first().text, QString::number(i + 1));
        const double middle = (leftMargin + pages[i].size.width() - rightMargin) / 2;
        QVERIFY(qAbs(inMargin.first().box.center().x() - middle) < 1);
    }
}

void TestPdf::readsInOrder()
{
    QString text;
    for (const PdfPage& page : pdfPages(agenda(6)))
        text += pageText(page) + u' ';
    const QStringList parts = {
        u"BỘ THÔNG TIN VÀ TRUYỀN THÔNG"_s,
        u"HỘI ĐỒNG GIÁM ĐỐC CNTT KHU VỰC MIỀN BẮC"_s,
        u"DANH MỤC KIẾN NGHỊ"_s,
        u"Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017"_s,
        u"Thời gian: ngày 24 tháng 11 năm 2017; địa điểm: thành phố Hải Phòng."_s,
        u"1. Bộ Thông tin và Truyền thông sớm tham mưu"_s,
        u"Chủ trì: Bộ Thông tin và Truyền thông."_s,
        u"2. Bộ Thông tin"_s,
        u"Chủ trì: Bộ Thông tin và Truyền thông; phối hợp: các Bộ ngành liên quan."_s,
        u"6. Tăng cường"_s,
        u"nghiên cứu trước các kiến nghị./."_s,
        u"Nơi nhận:"_s,
        u"- Lưu: VT, HĐMB."_s,
    };
    qsizetype at = 0;
    for (const QString& part : parts) {
        const qsizetype found = text.indexOf(part, at);
        QVERIFY2(found >= 0, qPrintable(part + " not found in: "_L1 + text));
        at = found;
    }
    for (const QString& part :
         {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s,
          u"Số: …/DM-HĐ"_s, u"Hải Phòng, ngày 20 tháng 11 năm 2017"_s, u"TM. HỘI ĐỒNG"_s,
          u"CHỦ TỊCH"_s, u"Nguyễn Minh Khôi"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    // An agenda is handed out before anything is decided.
    QVERIFY(!text.contains(u"Kết quả"_s));
}

void TestPdf::readsInEnglish()
{
    const Words words(u"en"_s);
    const QByteArray pdf = toPdf(buildAgenda(sampleRecord(1, u"en"_s), words));
    const QString text = pageText(pdfPages(pdf).first());
    for (const QString& part : {u"SOCIALIST REPUBLIC OF VIET NAM"_s, u"LIST OF PROPOSALS"_s,
                                u"Hải Phòng, 20 November 2017"_s,
                                u"Lead: Bộ Thông tin và Truyền thông."_s, u"Distribution:"_s})
        QVERIFY2(text.contains(part), qPrintable(part + " not in: "_L1 + text));
}

void TestPdf::usesTheSizesOfTheDecree()
{
    const QString xml =
        pdfTool(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"{}"_s}, agenda(6));
    if (xml.isEmpty())
        QSKIP("pdftohtml is not installed");
    // Sizes are given at one and a half times the page, rounded.
    QSet<int> sizes;
    static const QRegularExpression size(u"<fontspec[^>]* size=\"(\\d+)\""_s);
    for (auto match = size.globalMatch(xml); match.hasNext();)
        sizes.insert(match.next().captured(1).toInt());
    // 11 and 12 for Nơi nhận, 12 to 14 elsewhere.
    QCOMPARE(sizes, (QSet<int>{17, 18, 20, 21}));
}

void TestPdf::embedsAReadableTypeface()
{
    const QStringList lines =
        pdfTool(u"pdffonts"_s, {u"{}"_s}, agenda(6)).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(lines.size() >= 3);
    static const QRegularExpression family(u"Times|LiberationSerif|Tinos"_s);
    static const QRegularExpression flags(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s);
    for (const QString& line : lines) {
        QVERIFY2(line.contains(family), qPrintable(line));
        const auto match = flags.match(line);
        QVERIFY2(match.captured(1) == "yes"_L1, qPrintable("embedded: "_L1 + line));
        QVERIFY2(match.captured(3) == "yes"_L1, qPrintable("Unicode: "_L1 + line));
    }
}

void TestPdf::holdsEveryWordOnce()
{
    const MeetingRecord record = sampleRecord(200);
    QString text;
    for (const PdfPage& page : pdfPages(toPdf(buildAgenda(record, m_words)))) {
        for (const PdfWord& word : page.words) {
            if (!isPageNumber(word))
                text += word.text;
        }
    }
    qsizetype at = 0;
    for (const AgendaEntry& entry : record.entries) {
        QString expected = entry.number + u'.' + entry.proposal.text;
        expected.remove(QRegularExpression(u"\\s"_s));
        const qsizetype found = text.indexOf(expected, at);
        QVERIFY2(found >= 0, qPrintable(entry.number));
        at = found + expected.size();
    }
}

void TestPdf::leavesNoSignatureAlone_data()
{
    QTest::addColumn<int>("proposals");
    // Every way in which a page can fill up comes by within a few pages.
    for (int proposals = 4; proposals < 22; ++proposals)
        QTest::addRow("%d", proposals) << proposals;
}

void TestPdf::leavesNoSignatureAlone()
{
    QFETCH(int, proposals);
    const QString agendaEnd = pageText(pdfPages(agenda(proposals)).last());
    QVERIFY2(agendaEnd.contains(u"nghiên cứu trước các kiến nghị./."_s), qPrintable(agendaEnd));
    QVERIFY2(agendaEnd.contains(u"TM. HỘI ĐỒNG"_s), qPrintable(agendaEnd));
    QVERIFY2(agendaEnd.contains(u"Nguyễn Minh Khôi"_s), qPrintable(agendaEnd));
    const QString tableEnd =
        pageText(pdfPages(toPdf(buildCollection(sampleRecord(proposals), m_words))).last());
    QVERIFY2(tableEnd.contains(u"Sở Thông tin"_s), qPrintable(tableEnd));
    QVERIFY2(tableEnd.contains(u"THƯ KÝ"_s), qPrintable(tableEnd));
}

void TestPdf::leavesNoHeadingAlone()
{
    MeetingRecord record = sampleRecord(60);
    QList<AgendaEntry> entries;
    for (const AgendaEntry& entry : record.entries) {
        AgendaEntry heading;
        heading.proposal.kind = ProposalKind::Heading;
        heading.proposal.text = u"Zz"_s;
        entries << heading << entry;
    }
    record.entries = entries;
    const QList<PdfPage> pages = pdfPages(toPdf(buildAgenda(record, m_words)));
    QVERIFY(pages.size() > 5);
    for (const PdfPage& page : pages)
        QVERIFY(page.words.last().text != "ZZ"_L1);
}

void TestPdf::leavesNoLineAlone()
{
    const QList<PdfPage> pages = pdfPages(agenda(60));
    for (qsizetype i = 1; i < pages.size(); ++i) {
        // The first line on a page is never the last of its paragraph: it fills its measure, or
        // it begins an item.
        QRectF line;
        QString first;
        for (const PdfWord& word : pages[i].words) {
            if (isPageNumber(word))
                continue;
            if (line.isNull()) {
                first = word.text;
                line = word.box;
            } else if (qAbs(word.box.top() - line.top()) < 2) {
                line |= word.box;
            } else {
                break;
            }
        }
        const bool full = line.right() > pages[i].size.width() - rightMargin - 1;
        const bool begins = line.left() > leftMargin + 10;
        QVERIFY2(full || begins, qPrintable(u"page %1: %2"_s.arg(i + 1).arg(first)));
    }
}

void TestPdf::repeatsTheTableHead()
{
    const QList<PdfPage> pages = pdfPages(toPdf(buildCollection(sampleRecord(30), m_words)));
    QVERIFY(pages.size() > 3);
    for (const PdfPage& page : pages)
        QVERIFY2(pageText(page).contains(u"STT"_s), qPrintable(pageText(page)));
}

void TestPdf::breaksARowTallerThanAPage()
{
    QStringList sentences;
    for (int i = 0; i < 600; ++i)
        sentences.append(u"w%1"_s.arg(i));
    MeetingRecord record = recordOfText(sentences.join(u" nghị sự, "_s));
    const QList<PdfPage> pages = pdfPages(toPdf(buildCollection(record, m_words)));
    QVERIFY(pages.size() >= 3);
    QString text;
    for (const PdfPage& page : pages)
        text += pageText(page) + u' ';
    for (int i = 0; i < 600; ++i)
        QVERIFY2(text.contains(u"w%1"_s.arg(i)), qPrintable(QString::number(i)));
    QCOMPARE(text.count(u"w599"_s), 1);
}

void TestPdf::keepsLegalNumbersWhole()
{
    for (int lead = 0; lead < 40; lead += 3) {
        const QString text =
            QString(lead, u'a') + " theo quy định tại "_L1
            + u"Nghị định số 102/2009/NĐ-CP và Quyết định số 1819/QĐ-TTg "_s.repeated(6);
        const QString printed =
            pageText(pdfPages(toPdf(buildAgenda(recordOfText(text), m_words))).first());
        QCOMPARE(printed.count(u"102/2009/NĐ-CP"_s), 6);
        QCOMPARE(printed.count(u"1819/QĐ-TTg"_s), 6);
    }
}

void TestPdf::printsHostileTextAsText()
{
    const QString text =
        u"<b>đậm</b> &amp; '; DROP TABLE proposals; -- =cmd|' /C calc'!A0 %1 %n \\u0041 "
        u"\u202Eđảo\u202C \u0007\u0000hết"_s;
    const QString printed =
        pageText(pdfPages(toPdf(buildAgenda(recordOfText(text), m_words))).first());
    QVERIFY2(printed.contains(u"<b>đậm</b> &amp; '; DROP TABLE proposals; -- =cmd|' /C calc'!A0 %1 "
                              "%n \\u0041 đảo hết"_s),
             qPrintable(printed));
}

void TestPdf::survivesAWordLongerThanALine()
{
    const QString word = u"ỡ"_s.repeated(500);
    QString printed;
    const QList<PdfPage> pages = pdfPages(toPdf(buildCollection(recordOfText(word), m_words)));
    for (const PdfPage& page : pages) {
        for (const PdfWord& one : page.words) {
            QVERIFY(one.box.right() <= page.size.width() - rightMargin + 0.5);
            if (!isPageNumber(one))
                printed += one.text;
        }
    }
    QCOMPARE(printed.count(u'ỡ'), 500);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
