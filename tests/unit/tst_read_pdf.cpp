// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/pagelayout.h"
#include "intake/formats/pdf.h"
#include "support/packages.h"

#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 15;
constexpr double letterWidth = 6;

// Words of a line, each piece at its place: letters are all as wide.
void place(std::vector<PageWord>& words, double x, double y, const QString& text)
{
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const double width = static_cast<double>(word.size()) * letterWidth;
        words.push_back({QRectF(x, y, width, lineHeight - 2), word});
        x += width + letterWidth * 0.6;
    }
}

struct Piece {
    double x = 0;
    int line = 0;
    QString text;
};

QString laidOut(PageLayout& layout, const QList<Piece>& pieces)
{
    std::vector<PageWord> words;
    for (const Piece& piece : pieces)
        place(words, piece.x, piece.line * lineHeight, piece.text);
    return layout.next(pageRows(words));
}

QString laidOut(const QList<Piece>& pieces)
{
    PageLayout layout;
    return laidOut(layout, pieces);
}

const QString longLine = u"Đề nghị Bộ Thông tin và Truyền thông sớm ban hành Thông tư hướng dẫn"_s;

}  // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void lines();
    void letterhead();
    void table();
    void tableWithCentredNumbers();
    void tableOverPages();
    void noTable();
    void text();
    void heads();
    void refused();
    void someScanned();
    void limits();
};

void TestPdf::lines()
{
    QCOMPARE(laidOut({{0, 0, u"Một hai"_s}, {0, 1, u"ba"_s}, {0, 2, u"x"_s}, {0, 4, u"bốn"_s}}),
             u"Một hai\nba\nx\n\nbốn\n"_s);
    // Raised letters belong to their line.
    std::vector<PageWord> words;
    place(words, 0, 20, u"một"_s);
    words.push_back({QRectF(20, 18, 4, 8), u"1"_s});
    place(words, 30, 20, u"hai"_s);
    PageLayout layout;
    QCOMPARE(layout.next(pageRows(words)), u"một 1 hai\n"_s);
}

void TestPdf::letterhead()
{
    QCOMPARE(laidOut({{20, 0, u"UBND TỈNH QUẢNG NINH"_s},
                      {220, 0, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s},
                      {0, 1, u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s},
                      {260, 1, u"Độc lập - Tự do - Hạnh phúc"_s},
                      {40, 2, u"Số: 1/STTTT"_s},
                      {240, 3, u"Quảng Ninh, ngày 5 tháng 1 năm 2020"_s},
                      {120, 4, u"KIẾN NGHỊ, ĐỀ XUẤT NĂM 2020"_s},
                      {0, 5, longLine}}),
             u"UBND TỈNH QUẢNG NINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
             "SỞ THÔNG TIN VÀ TRUYỀN THÔNG\tĐộc lập - Tự do - Hạnh phúc\n"
             "Số: 1/STTTT\n\tQuảng Ninh, ngày 5 tháng 1 năm 2020\n"
             "KIẾN NGHỊ, ĐỀ XUẤT NĂM 2020\n"_s
                 + longLine + u'\n');
}

void TestPdf::table()
{
    QCOMPARE(laidOut({{0, 0, longLine},
                      {0, 1, u"STT"_s},
                      {60, 1, u"Nội dung"_s},
                      {200, 1, u"Cơ quan"_s},
                      {4, 2, u"1"_s},
                      {25, 2, u"Đề nghị ban hành"_s},
                      {190, 2, u"Bộ Y tế"_s},
                      {25, 3, u"Thông tư mới."_s},
                      {190, 3, u"và Bộ Nội vụ"_s},
                      {25, 4, u"- Bổ sung vốn"_s},
                      {4, 5, u"2"_s},
                      {25, 5, u"Đề nghị thôi"_s},
                      {190, 5, u"Bộ Tài chính"_s},
                      {0, 6, longLine}}),
             longLine
                 + u"\nSTT\tNội dung\tCơ quan\n"
                   "1\tĐề nghị ban hành Thông tư mới.\tBộ Y tế và Bộ Nội vụ\n\t- Bổ sung vốn\n"
                   "2\tĐề nghị thôi\tBộ Tài chính\n"_s
                 + longLine + u'\n');
}

// Word may put the number into the middle of its row.
void TestPdf::tableWithCentredNumbers()
{
    QCOMPARE(laidOut({{25, 0, u"Nội dung kiến"_s},
                      {190, 0, u"Cơ"_s},
                      {0, 1, u"TT"_s},
                      {190, 1, u"quan"_s},
                      {25, 2, u"nghị của Sở"_s},
                      {190, 2, u"trả lời"_s},
                      {25, 3, u"Đề nghị một"_s},
                      {190, 3, u"Bộ Y tế"_s},
                      {4, 4, u"1"_s},
                      {25, 4, u"hai ba"_s},
                      {190, 4, u"và"_s},
                      {25, 5, u"bốn."_s},
                      {190, 5, u"Bộ Nội vụ"_s},
                      {4, 6, u"2"_s},
                      {25, 6, u"Đề nghị năm"_s},
                      {190, 6, u"Bộ Tài chính"_s}}),
             u"TT\tNội dung kiến nghị của Sở\tCơ quan trả lời\n"
             "1\tĐề nghị một hai ba bốn.\tBộ Y tế và Bộ Nội vụ\n"
             "2\tĐề nghị năm\tBộ Tài chính\n"_s);
}

void TestPdf::tableOverPages()
{
    PageLayout layout;
    QCOMPARE(laidOut(layout, {{0, 0, u"STT"_s},
                              {60, 0, u"Nội dung"_s},
                              {200, 0, u"Cơ quan"_s},
                              {4, 1, u"1"_s},
                              {25, 1, u"Đề nghị ban"_s},
                              {190, 1, u"Bộ Y tế"_s}}),
             u"STT\tNội dung\tCơ quan\n1\tĐề nghị ban\tBộ Y tế\n"_s);
    QCOMPARE(laidOut(layout, {{25, 0, u"hành Thông tư"_s},
                              {4, 1, u"2"_s},
                              {25, 1, u"Đề nghị sửa Thông tư"_s},
                              {190, 1, u"Bộ"_s},
                              {0, 2, longLine}}),
             u"\thành Thông tư\n2\tĐề nghị sửa Thông tư\tBộ\n"_s + longLine + u'\n');
}

// One word that stands apart makes no table.
void TestPdf::noTable()
{
    QCOMPARE(
        laidOut(
            {{0, 0, longLine}, {0, 1, u"một hai ba"_s}, {90, 1, u"bốn năm"_s}, {0, 2, longLine}}),
        longLine + u"\nmột hai ba bốn năm\n"_s + longLine + u'\n');
}

void TestPdf::text()
{
    const auto read = readPdf(pdfOf({{u"UBND TỈNH QUẢNG NINH\tCỘNG HÒA XÃ HỘI"_s,
                                      u"SỞ Y TẾ\tĐộc lập - Tự do"_s, u"1. Đề nghị Bộ Y tế."_s},
                                     {u"2. Đề nghị Bộ Nội vụ."_s}}),
                              {});
    QVERIFY(read.has_value());
    QCOMPARE(read->text.normalized(QString::NormalizationForm_C),
             u"UBND TỈNH QUẢNG NINH\tCỘNG HÒA XÃ HỘI\nSỞ Y TẾ\tĐộc lập - Tự do\n"
             "1. Đề nghị Bộ Y tế.\n2. Đề nghị Bộ Nội vụ.\n"_s);
    QVERIFY(read->furniture.isEmpty());
    QVERIFY(read->notes.isEmpty());
}

// What pages have in common at their edges is no text, nor is their number.
void TestPdf::heads()
{
    QList<QStringList> pages;
    for (int i = 1; i <= 7; ++i) {
        pages.append({i % 2 == 0 ? u"Kiến nghị 2020"_s : u"Sở Y tế"_s, u"Trang %1/7"_s.arg(i),
                      u"%1. Đề nghị%2."_s.arg(i).arg(u" thêm"_s.repeated(i))});
    }
    pages[0].removeFirst();
    const auto read = readPdf(pdfOf(pages), {});
    QVERIFY(read.has_value());
    QString expected;
    for (int i = 1; i <= 7; ++i)
        expected += u"%1. Đề nghị%2.\n"_s.arg(i).arg(u" thêm"_s.repeated(i));
    QCOMPARE(read->text.normalized(QString::NormalizationForm_C), expected);
    QCOMPARE(read->furniture.join(u'|').normalized(QString::NormalizationForm_C),
             u"Trang 1/7|Kiến nghị 2020|Sở Y tế"_s);
}

void TestPdf::refused()
{
    const QByteArray pdf = pdfOf({{u"a"_s}});
    QCOMPARE(readPdf("%PDF-1.4\n", {}).error().code, ErrorCode::SourceDamaged);
    QCOMPARE(readPdf(pdfOfPicture(), {}).error().code, ErrorCode::SourceScanned);
    // Encrypted with a password that is not the empty one.
    QByteArray locked = pdf;
    const qsizetype at = locked.indexOf("/Root");
    QVERIFY(at > 0);
    locked.insert(at, "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + QByteArray(64, '1')
                          + "> /U <" + QByteArray(64, '2') + "> >> /ID [<00><00>] ");
    QCOMPARE(readPdf(locked, {}).error().code, ErrorCode::SourceEncrypted);
}

void TestPdf::someScanned()
{
    const auto read = readPdf(pdfOf({{u"a"_s}, {}, {u"b"_s}, {}}), {});
    QVERIFY(read.has_value());
    QCOMPARE(read->notes, (QList<ReadNote>{{ReadNote::Kind::PagesWithoutText, u"2"_s}}));
}

void TestPdf::limits()
{
    const QByteArray pdf = pdfOf(QList<QStringList>(6, {u"một hai ba"_s}));
    ReadLimits limits;
    limits.pages = 5;
    QCOMPARE(readPdf(pdf, limits).error().code, ErrorCode::SourceTooManyParts);
    limits = {};
    limits.letters = 5;
    QCOMPARE(readPdf(pdfOf({{u"một hai ba bốn"_s}, {u"x"_s}}), limits).error().code,
             ErrorCode::SourceTooLarge);
    const std::atomic_bool cancelled = true;
    limits = {};
    limits.cancelled = &cancelled;
    QCOMPARE(readPdf(pdf, limits).error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestPdf)
#include "tst_read_pdf.moc"
