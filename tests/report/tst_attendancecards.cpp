// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendancecode.h"
#include "report/catalogue.h"
#include "report/csvrenderer.h"
#include "report/documents/attendancecards.h"
#include "report/docxrenderer.h"
#include "report/htmlrenderer.h"
#include "report/markdownrenderer.h"
#include "report/odtrenderer.h"
#include "report/qtrenderer.h"
#include "support/officelayout.h"
#include "support/packages.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "support/scanner.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr double margin = 10;           // mm
constexpr double cardWidth = 190 / 2.;  // mm
constexpr double cardHeight = 277 / 4.;
constexpr double edge = 5;     // mm, from where it is cut to the symbol
constexpr double symbol = 25;  // mm
constexpr double module = symbol / 21;

QString codeOf(PersonId person)
{
    return attendanceCode(person, sampleRecord(1).council.name);
}

MeetingRecord recordOf(int people)
{
    MeetingRecord record = sampleRecord(1);
    const QList<Person> sample = record.people;
    record.people.clear();
    for (int i = 0; i < people; ++i) {
        record.people.append(sample[i % sample.size()]);
        record.people.last().id = PersonId(100 + i);
    }
    return record;
}

/// More than a card holds at its usual size.
Person longPerson()
{
    Person person;
    person.id = PersonId(100);
    person.name = u"Tôn Nữ Thị Ninh Nguyễn Phúc Vĩnh San Công Tằng"_s;
    person.title =
        u"Ủy viên Ban Thường vụ, Phó Chủ tịch Thường trực, Trưởng Ban Chỉ đạo "_s.repeated(3);
    person.organisation =
        u"Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu và các cơ quan trực thuộc "_s.repeated(3);
    return person;
}

/// Millimetres of a page as dots of its picture.
QRect dots(const QRectF& millimetres)
{
    const double scale = dotsPerInch / 25.4;
    return QRectF(millimetres.topLeft() * scale, millimetres.size() * scale).toRect();
}

/// Where a card lies on its page, in mm.
QRectF cardAt(int place)
{
    const int column = place % 2;
    const int row = place / 2;
    return {margin + column * cardWidth, margin + row * cardHeight, cardWidth, cardHeight};
}

QRectF symbolOf(const QRectF& card)
{
    return {card.right() - edge - symbol, card.top() + edge, symbol, symbol};
}

QList<QImage> picturesOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    pdfTool(u"pdftoppm"_s,
            {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, u"{}"_s,
             folder.filePath(u"page"_s)},
            pdf);
    QList<QImage> pictures;
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names)
        pictures.append(QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pictures;
}

/// The lightest and the darkest of some dots.
std::pair<int, int> shadesOf(const QImage& picture, const QRect& area)
{
    int lightest = 0;
    int darkest = 255;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const int shade = qGray(picture.pixel(x, y));
            lightest = std::max(lightest, shade);
            darkest = std::min(darkest, shade);
        }
    }
    return {lightest, darkest};
}

}  // namespace

/// Cards that are scanned at the door, in every format.
class TestAttendanceCards : public QObject {
    Q_OBJECT

private slots:
    void sayWhoItIs();
    void eightStandOnAPage();
    void areReadByAScanner();
    void drawModulesWhole();
    void longNamesLeaveTheCodeItsRoom();
    void lieInOfficeDocuments_data();
    void lieInOfficeDocuments();
    void longNamesKeepOfficeRowsLow_data() { lieInOfficeDocuments_data(); }
    void longNamesKeepOfficeRowsLow();
    void lieInPagesOfTheWeb();
    void areFiguresWhereNothingIsDrawn();

private:
    Words m_words{u"vi"_s};
};

void TestAttendanceCards::sayWhoItIs()
{
    const Document document = buildAttendanceCards(sampleRecord(1), m_words);
    const QList<Card> cards = std::get<CardSheet>(document.blocks.first()).cards;
    QCOMPARE(cards.size(), 3);
    QStringList lines;
    for (const Paragraph& paragraph : cards[1].paragraphs)
        lines.append(paragraph.runs.first().text);
    QCOMPARE(lines, (QStringList{u"THẺ ĐIỂM DANH"_s, u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s,
                                 u"Trần Thị Ngọc Ánh"_s, u"Phó Giám đốc"_s,
                                 u"Sở Thông tin và Truyền thông thành phố Hải Phòng"_s,
                                 u"Chỗ ngồi: A2"_s}));
    QCOMPARE(cards[1].code->text, codeOf(PersonId(2)));
    QCOMPARE(cards[1].code->description, u"Mã điểm danh "_s + codeOf(PersonId(2)));
    // A guest without a seat.
    QCOMPARE(cards[2].paragraphs.last().runs.first().text, u"Bộ Nội vụ"_s);
}

void TestAttendanceCards::eightStandOnAPage()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    const QList<PdfPage> pages = pdfPages(toPdf(buildAttendanceCards(recordOf(9), m_words)));
    QCOMPARE(pages.size(), 2);
    for (int i = 0; i < 9; ++i) {
        const QString code = codeOf(PersonId(100 + i));
        const PdfPage& page = pages[i / 8];
        const auto found = std::find_if(page.words.begin(), page.words.end(),
                                        [&](const PdfWord& word) { return word.text == code; });
        QVERIFY2(found != page.words.end(), qPrintable(code));
        // Below the symbol, in its middle.
        const QRectF square = symbolOf(cardAt(i % 8));
        const QPointF centre = found->box.center() / 72 * 25.4;
        QVERIFY(std::abs(centre.x() - square.center().x()) < 1);
        QVERIFY(centre.y() > square.bottom() + 4 * module);
        QVERIFY(centre.y() < square.bottom() + 4 * module + 6);
    }
}

void TestAttendanceCards::areReadByAScanner()
{
    if (!canReadPdf() || !canScan())
        QSKIP("poppler-utils or zxing-cpp-tools is not installed");
    const QList<QImage> pages = picturesOf(toPdf(buildAttendanceCards(recordOf(9), m_words)));
    QCOMPARE(pages.size(), 2);
    for (int i = 0; i < 9; ++i) {
        const QImage card = pages[i / 8].copy(dots(cardAt(i % 8)));
        QCOMPARE(scanned(card), codeOf(PersonId(100 + i)));
    }
}

void TestAttendanceCards::drawModulesWhole()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    const QImage page = picturesOf(toPdf(buildAttendanceCards(recordOf(8), m_words))).value(0);
    for (int place = 0; place < 8; ++place) {
        const QRectF square = symbolOf(cardAt(place));
        // The finder pattern at the top left: black to its corner, and no seam between its rows.
        const QRectF core(square.topLeft() + QPointF(2, 2) * module, QSizeF(3, 3) * module);
        QCOMPARE(shadesOf(page, dots(core.adjusted(.1, .1, -.1, -.1))), std::pair(0, 0));
        const QRectF stroke(square.topLeft(), QSizeF(1, 7) * module);
        QCOMPARE(shadesOf(page, dots(stroke.adjusted(.1, .1, -.1, -.1))), std::pair(0, 0));
        // White around it, four modules on each side.
        const double quiet = 4 * module;
        for (const QRectF& strip :
             {QRectF(square.left() - quiet, square.top() - quiet, symbol + 2 * quiet, quiet),
              QRectF(square.left() - quiet, square.bottom(), symbol + 2 * quiet, quiet),
              QRectF(square.left() - quiet, square.top(), quiet, symbol),
              QRectF(square.right(), square.top(), quiet, symbol)}) {
            QCOMPARE(shadesOf(page, dots(strip.adjusted(.1, .1, -.1, -.1))), std::pair(255, 255));
        }
    }
}

void TestAttendanceCards::longNamesLeaveTheCodeItsRoom()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    MeetingRecord record = recordOf(1);
    record.people = {longPerson()};
    const Person& person = record.people.first();
    const QList<PdfPage> pages = pdfPages(toPdf(buildAttendanceCards(record, m_words)));
    QCOMPARE(pages.size(), 1);
    const QRectF card = cardAt(0);
    const QRectF square = symbolOf(card);
    for (const PdfWord& word : pages.first().words) {
        const QRectF box(word.box.topLeft() / 72 * 25.4, word.box.size() / 72 * 25.4);
        QVERIFY2(card.contains(box), qPrintable(word.text));
        if (word.text != codeOf(person.id))
            QVERIFY2(box.right() < square.left() - 3.9 * module, qPrintable(word.text));
    }
}

void TestAttendanceCards::lieInOfficeDocuments_data()
{
    QTest::addColumn<bool>("docx");
    QTest::newRow("docx") << true;
    QTest::newRow("odt") << false;
}

// Read as a scanner would what is shown: a picture whose name the cell bears.
void TestAttendanceCards::lieInOfficeDocuments()
{
    QFETCH(bool, docx);
    if (!canScan())
        QSKIP("zxing-cpp-tools is not installed");
    const Document document = buildAttendanceCards(recordOf(3), m_words);
    const QByteArray package = docx ? toDocx(document) : toOdt(document);
    const QString text =
        QString::fromUtf8(partOfZip(package, docx ? u"word/document.xml"_s : u"content.xml"_s));
    for (int i = 0; i < 3; ++i) {
        const QString code = codeOf(PersonId(100 + i));
        const QString name = u"code%1"_s.arg(i + 1);
        const QImage picture = QImage::fromData(partOfZip(
            package, docx ? u"word/media/%1.png"_s.arg(name) : u"Pictures/%1.png"_s.arg(name)));
        QCOMPARE(scanned(picture), code);
        // Every module is as many pixels, with the quiet zone.
        QCOMPARE(picture.size(), QSize(29, 29) * 10);
        const QString shown = docx ? u"<a:blip r:embed=\"%1\"/>"_s.arg(name)
                                   : u"<draw:image xlink:href=\"Pictures/%1.png\""_s.arg(name);
        const QString described = docx ? u"name=\"%1\" descr=\"Mã điểm danh %2\""_s.arg(name, code)
                                       : u"<svg:desc>Mã điểm danh %1</svg:desc>"_s.arg(code);
        QVERIFY(text.contains(shown));
        QVERIFY(text.contains(described));
        // The figures are text of their own, behind the picture.
        QVERIFY(text.indexOf(u'>' + code + u'<') > text.indexOf(shown));
    }
    // As large as on paper: 25 mm and the quiet zone.
    const double whole = symbol + 8 * module;
    const QString side = docx
                           ? u"<wp:extent cx=\"%1\" cy=\"%1\"/>"_s.arg(std::llround(whole * 36e3))
                           : u"svg:height=\"%1mm\""_s.arg(whole, 0, 'f', 2);
    QVERIFY2(text.contains(side), qPrintable(side));
    // Two columns of text and two of codes; no rule between a text and its code.
    QCOMPARE(text.count(docx ? u"<w:gridCol "_s : u"<table:table-column "_s), 4);
    QCOMPARE(text.contains(docx ? u"<w:tcBorders><w:right w:val=\"nil\"/>"_s
                                : u"fo:border-right=\"none\""_s),
             true);
    QCOMPARE(text.contains(docx ? u"<w:tcBorders><w:left w:val=\"nil\"/>"_s
                                : u"fo:border-left=\"none\""_s),
             true);
}

// An office program sets nothing smaller by itself: a row would grow, and the last go to a further page.
void TestAttendanceCards::longNamesKeepOfficeRowsLow()
{
    QFETCH(bool, docx);
    MeetingRecord record = recordOf(1);
    const QString usual = record.people.first().name;
    record.people.append(longPerson());
    const Document document = buildAttendanceCards(record, m_words);
    const OfficeLayout layout =
        docx ? layoutOfDocx(toDocx(document)) : layoutOfOdt(toOdt(document));
    const auto pointsOf = [&](const QString& text) {
        const auto found =
            std::find_if(layout.paragraphs.begin(), layout.paragraphs.end(),
                         [&](const OfficeParagraph& paragraph) { return paragraph.text == text; });
        return found == layout.paragraphs.end() ? 0 : found->look.points;
    };
    QCOMPARE(pointsOf(usual), 18.0);
    QVERIFY(pointsOf(longPerson().name) >= 10);
    QVERIFY(pointsOf(longPerson().name) < 15);
}

void TestAttendanceCards::lieInPagesOfTheWeb()
{
    if (!canScan())
        QSKIP("zxing-cpp-tools is not installed");
    const QString code = codeOf(PersonId(100));
    const QString html = QString::fromUtf8(toHtml(buildAttendanceCards(recordOf(1), m_words)));
    QVERIFY(html.contains(u"role=\"img\" aria-label=\"Mã điểm danh %1\""_s.arg(code)));
    QVERIFY(html.contains(u"viewBox=\"-4 -4 29 29\""_s));
    QVERIFY(html.contains(u'>' + code + u"</p>"_s));
    // Drawn as a browser would.
    QImage picture(290, 290, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    static const QRegularExpression run(u"M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z"_s);
    for (const QRegularExpressionMatch& match : run.globalMatch(html)) {
        QCOMPARE(match.captured(3), match.captured(4));
        const QRect modules(match.captured(1).toInt() + 4, match.captured(2).toInt() + 4,
                            match.captured(3).toInt(), 1);
        for (int y = modules.top() * 10; y < (modules.bottom() + 1) * 10; ++y) {
            for (int x = modules.left() * 10; x < (modules.right() + 1) * 10; ++x)
                picture.setPixelColor(x, y, Qt::black);
        }
    }
    QCOMPARE(scanned(picture), code);
    // Other documents have no style for it: what was printed stays up to date.
    QVERIFY(!toHtml(*buildDocument(sampleRecord(1), m_words, u"name-cards"_s)).contains(".code"));
}

void TestAttendanceCards::areFiguresWhereNothingIsDrawn()
{
    const Document document = buildAttendanceCards(recordOf(1), m_words);
    const QByteArray code = codeOf(PersonId(100)).toLatin1();
    QVERIFY(toMarkdown(document).contains(code));
    QVERIFY(toCsv(document).contains(QByteArray(",A10," + code)));
}

QTEST_MAIN(TestAttendanceCards)
#include "tst_attendancecards.moc"
