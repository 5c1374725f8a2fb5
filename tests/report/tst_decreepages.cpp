// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "support/decreeforms.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A meeting that fills pages: `count` proposals and as many people and items of the programme.
MeetingRecord longRecord(int count)
{
    MeetingRecord record = sampleRecord(count);
    const AgendaItem item = record.programme.value(2);
    const Person person = record.people.first();
    record.programme = QList<AgendaItem>(count, item);
    record.people = QList<Person>(count, person);
    for (AgendaEntry& entry : record.entries)
        entry.polls = {samplePoll(u"Thông qua kiến nghị "_s + entry.number, 18, 5, 2, 25, 25)};
    return record;
}

RevisionChanges longChanges(const MeetingRecord& record)
{
    RevisionChanges changes = sampleChanges(record);
    const ListChange first = changes.changes.first();
    for (qsizetype i = 1; i < record.entries.size(); ++i)
        changes.changes.prepend(first);
    return changes;
}

Document documentOf(const MeetingRecord& record, const QString& key)
{
    return *buildDocument(record, Words(u"vi"_s), key, longChanges(record));
}

/// The lines of the signature block, which is the last thing on its page.
QStringList signatureLines(const Document& document)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* signature = std::get_if<SignatureBlock>(&block)) {
            lines << signature->recipientsTitle << signature->right.office << signature->right.name;
            for (const QString& recipient : signature->recipients)
                lines << u"- "_s + recipient;
            for (const Signer& signer : signature->left)
                lines << signer.office << signer.name;
        }
    }
    return lines;
}

bool isDark(QRgb pixel)
{
    return qGray(pixel) < 128;
}

/// The rows of a picture, from and to, in which there is ink between two columns.
std::pair<int, int> inkRows(const QImage& picture, const QRect& within)
{
    int first = -1;
    int last = -1;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (isDark(picture.pixel(x, y))) {
                first = first < 0 ? y : first;
                last = y;
                break;
            }
        }
    }
    return {first, last};
}

}  // namespace

/// What Nghị định 30/2020/NĐ-CP and good typists ask of pages: their numbers, and what may not be torn
/// apart between them. tst_pdf has more of it for the agenda.
class TestDecreePages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void numbersPages_data() { addLongKeys(); }
    void numbersPages();
    void repeatsTableHeads_data() { addLongKeys(); }
    void repeatsTableHeads();
    void leavesNoHeadingAlone_data();
    void leavesNoHeadingAlone();
    void leavesNoSignatureAlone_data();
    void leavesNoSignatureAlone();
    void breaksTheLastRowWithItsSignature_data();
    void breaksTheLastRowWithItsSignature();
    void breaksAProposalOfTwentyPages();
    void leavesRoomToSign();
    void clipsNoMarks();

private:
    static void addLongKeys();
};

void TestDecreePages::initTestCase()
{
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
}

void TestDecreePages::addLongKeys()
{
    QTest::addColumn<QString>("key");
    for (const auto& [key, form] : decreeForms()) {
        if (key != "archive"_L1 && key != "invitation"_L1)
            QTest::newRow(qPrintable(key)) << key;
    }
}

// Mục I.7: Arabic, 13 to 14 points, upright, in the middle of the top margin, not on the first page;
// annexes by themselves.
void TestDecreePages::numbersPages()
{
    QFETCH(QString, key);
    const MeasuredDocument document(documentOf(longRecord(30), key));
    QVERIFY(document.sheets().size() > 1);
    QHash<int, MeasuredLine> numbers;
    for (const MeasuredLine& number : document.pageNumbers()) {
        QVERIFY(!numbers.contains(number.page));
        numbers.insert(number.page, number);
        QVERIFY2(isOfSize(number, 13, 14), qPrintable(toldOf(number)));
        QVERIFY(number.text.isUpright() && number.text.boldText.isEmpty());
        QVERIFY(std::abs(number.text.box.center().x() - document.middle(number.page)) < 1);
        QVERIFY(number.text.box.top() > 0);
    }
    int expected = 1;
    int parts = 0;
    for (int page = 0; page < int(document.sheets().size()); ++page) {
        if (!numbers.contains(page)) {
            ++parts;
            expected = 1;
        } else {
            QCOMPARE(numbers[page].text.text, QString::number(expected));
        }
        ++expected;
    }
    // Two letters, each with its annex.
    QCOMPARE(parts, key == "extracts"_L1 ? 4 : 1);
}

void TestDecreePages::repeatsTableHeads()
{
    QFETCH(QString, key);
    const MeasuredDocument document(documentOf(longRecord(30), key));
    for (int page = 0; page < int(document.sheets().size()); ++page) {
        const QList<QLineF>& rules = document.rules(page);
        const bool ruled = std::any_of(rules.begin(), rules.end(), [](const QLineF& rule) {
            return rule.x1() == rule.x2() && rule.length() > 5;
        });
        const QList<PdfLine>& lines = document.sheets()[page].lines;
        const auto head = std::find_if(lines.begin(), lines.end(),
                                       [](const PdfLine& line) { return line.text == "STT"_L1; });
        QCOMPARE(head != lines.end(), ruled);
        QVERIFY(!ruled || head->isBold());
    }
}

void TestDecreePages::leavesNoHeadingAlone_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : {u"agenda"_s, u"minutes"_s, u"conclusions"_s, u"proposals"_s})
        QTest::newRow(qPrintable(key)) << key;
}

void TestDecreePages::leavesNoHeadingAlone()
{
    QFETCH(QString, key);
    MeetingRecord record = longRecord(40);
    QList<AgendaEntry> entries;
    for (const AgendaEntry& entry : std::as_const(record.entries)) {
        AgendaEntry heading;
        heading.proposal.kind = ProposalKind::Heading;
        heading.proposal.text = u"Về một lĩnh vực"_s;
        entries << heading << entry;
    }
    record.entries = entries;
    const MeasuredDocument document(documentOf(record, key));
    QVERIFY(document.sheets().size() > 3);
    for (const PdfSheet& sheet : document.sheets()) {
        const QString last = sheet.lines.last().text;
        QVERIFY2(last.toUpper() != "VỀ MỘT LĨNH VỰC"_L1, qPrintable(last));
    }
}

void TestDecreePages::leavesNoSignatureAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("proposals");
    for (const auto& [key, form] : decreeForms()) {
        // Every way in which a page can fill up comes by.
        if (key == "archive"_L1)
            continue;
        for (const int proposals : {4, 6, 7, 9, 11, 12})
            QTest::addRow("%s %d", qPrintable(key), proposals) << key << proposals;
    }
}

void TestDecreePages::leavesNoSignatureAlone()
{
    QFETCH(QString, key);
    QFETCH(int, proposals);
    const Document built = documentOf(longRecord(proposals), key);
    const QStringList signature = signatureLines(built);
    const MeasuredDocument document(built);
    const QList<MeasuredLine>& lines = document.lines();
    const auto office = std::find_if(lines.begin(), lines.end(), [&](const MeasuredLine& line) {
        return line.text.text == signature[1];
    });
    QVERIFY(office != lines.end());
    const auto text = std::count_if(lines.begin(), lines.end(), [&](const MeasuredLine& line) {
        return line.page == office->page && !signature.contains(line.text.text)
            && line.text.text != "STT"_L1;
    });
    QVERIFY2(text > 0, qPrintable(toldOf(*office)));
}

void TestDecreePages::breaksTheLastRowWithItsSignature_data()
{
    QTest::addColumn<int>("sentences");
    for (int sentences = 30; sentences < 62; sentences += 2)
        QTest::addRow("%d", sentences) << sentences;
}

// A row that is broken between its lines: wherever it ends, the signature has some of them with it.
void TestDecreePages::breaksTheLastRowWithItsSignature()
{
    QFETCH(int, sentences);
    MeetingRecord record = longRecord(1);
    record.entries.first().proposal.text =
        u"Bộ Nội vụ xem xét ban hành Thông tư về chức danh chuyên trách. "_s.repeated(sentences);
    const MeasuredDocument document(documentOf(record, u"proposals"_s));
    const auto office = document.lineThatBegins(u"THƯ KÝ"_s);
    QVERIFY(office);
    int lines = 0;
    for (const MeasuredLine& line : document.lines()) {
        if (line.page == office->page && line.text.box.bottom() < office->text.box.top()
            && line.text.boldText.isEmpty())
            ++lines;
    }
    QVERIFY2(lines >= 2, qPrintable(toldOf(*office)));
}

void TestDecreePages::breaksAProposalOfTwentyPages()
{
    constexpr int words = 9000;
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(u"ộ%1"_s.arg(i));
    MeetingRecord record = longRecord(2);
    record.entries.first().proposal.text = text.join(u' ');
    const MeasuredDocument document(documentOf(record, u"proposals"_s));
    QVERIFY(document.sheets().size() >= 20);
    int next = 0;
    for (const MeasuredLine& line : document.lines()) {
        const QSizeF size = document.sheets()[line.page].size;
        // Broken between its lines and not in one of them.
        QVERIFY2(line.text.box.bottom() < size.height() - pointsOf(20) + 1,
                 qPrintable(toldOf(line)));
        for (const QString& word : line.text.text.split(u' ')) {
            if (word == u"ộ%1"_s.arg(next))
                ++next;
        }
    }
    QCOMPARE(next, words);
    for (const PdfSheet& sheet : document.sheets()) {
        QVERIFY(std::any_of(sheet.lines.begin(), sheet.lines.end(),
                            [](const PdfLine& line) { return line.text == "STT"_L1; }));
    }
}

// A centimetre for each of those who sign that they are there.
void TestDecreePages::leavesRoomToSign()
{
    const MeasuredDocument document(documentOf(sampleRecord(1), u"sign-in"_s));
    const auto name = document.lineThatBegins(u"Lê Quang Đạo"_s);
    QVERIFY(name);
    double above = 0;
    double below = document.sheets().first().size.height();
    for (const QLineF& rule : document.rules(0)) {
        if (rule.y1() != rule.y2() || rule.length() < 300)
            continue;
        if (rule.y1() < name->text.box.center().y())
            above = std::max(above, rule.y1());
        else
            below = std::min(below, rule.y1());
    }
    QVERIFY2(below - above > pointsOf(10), qPrintable(QString::number(below - above)));
}

// Capitals with two marks at the top of a page, of a cell, and below letters that reach down: as high
// as where there is room, with white above them.
void TestDecreePages::clipsNoMarks()
{
    const QString marks = u"ẤỄỘỬẪỔ"_s;
    Paragraph top;
    top.runs = {Run{marks, true}};
    top.align = Align::Left;
    Paragraph below = top;
    below.runs = {Run{u"ợựạgpqyj\n"_s + marks, true}};
    Paragraph free = top;
    free.spaceBefore = 60;
    TableColumn column;
    column.title = marks;
    Table table;
    table.columns = {column};
    table.rows = {{TableCell{top}}};
    Document made;
    made.blocks = {top, below, free, table};
    const MeasuredDocument document(made);

    constexpr int resolution = 288;
    constexpr double scale = resolution / 72.0;
    const QImage picture = pdfPicture(document.pdf(), 0, resolution);
    QVERIFY(!picture.isNull());
    QList<std::pair<int, int>> rows;
    for (const MeasuredLine& line : document.lines()) {
        if (line.text.text != marks)
            continue;
        const QRectF box = line.text.box;
        const double height = line.text.points * scale;
        // From the line above, or the rule of the cell, to a little below the text.
        const QRect area(int(box.left() * scale), int(box.top() * scale - height * 0.2),
                         int(box.width() * scale), int(box.height() * scale + height * 0.2));
        int white = area.top();
        while (inkRows(picture, QRect(area.left(), white, area.width(), 1)).first >= 0)
            ++white;
        // What is above ends before the marks begin.
        QVERIFY2(white < area.center().y(), qPrintable(toldOf(line)));
        const auto ink =
            inkRows(picture, QRect(area.left(), white, area.width(), area.bottom() - white));
        QVERIFY(ink.first > white);
        rows.append(
            {int(std::lround((ink.second - ink.first) * 14 / line.text.points)), ink.first});
    }
    QCOMPARE(rows.size(), 5);
    for (const auto& [height, first] : std::as_const(rows))
        QVERIFY2(std::abs(height - rows[2].first) <= 2, qPrintable(QString::number(height)));
}

QTEST_MAIN(TestDecreePages)
#include "tst_decreepages.moc"
