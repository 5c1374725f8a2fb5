// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvrenderer.h"
#include "report/documents/agenda.h"
#include "report/documents/collection.h"
#include "report/documents/pollresults.h"
#include "report/documents/votes.h"
#include "report/export.h"
#include "report/htmlrenderer.h"
#include "report/printable.h"
#include "support/golden.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8);
}

/// A meeting with a bit of everything.
MeetingRecord fullRecord(const QString& language)
{
    MeetingRecord record = sampleRecord(6, language);
    AgendaEntry heading;
    heading.proposal.kind = ProposalKind::Heading;
    heading.proposal.text = u"Về thể chế, chính sách"_s;
    record.entries.prepend(heading);
    AgendaEntry child = record.entries[1];
    child.proposal.id = ProposalId(100);
    child.proposal.text = u"Hướng dẫn chuyển tiếp."_s;
    child.proposal.assignments.clear();
    child.number = u"1.1"_s;
    child.depth = 1;
    record.entries.insert(2, child);
    record.entries[4].proposal.state = ProposalState::Withdrawn;

    Poll passed = samplePoll(u"Thông qua kiến nghị 5?"_s, 18, 5, 2, 25, 25);
    passed.proposal = record.entries[6].proposal.id;
    Poll annulled = samplePoll(u"Thông qua kiến nghị 6?"_s, 20, 5, 0, 25, 25);
    annulled.proposal = record.entries[7].proposal.id;
    annulled.state = PollState::Annulled;
    annulled.annulReason = u"đếm thiếu một bàn"_s;
    annulled.annulledBy = u"Trần Thị Ngọc Ánh"_s;
    annulled.annulledAt = QDateTime(QDate(2017, 11, 24), QTime(5, 0), Qt::UTC);
    Poll open = samplePoll(u"Đang bỏ phiếu?"_s, 1, 0, 0, 25, 25);
    open.state = PollState::Open;
    record.entries[6].polls = {passed};
    record.entries[7].polls = {annulled, open};

    Poll corrected = samplePoll(u"Họp lần tới vào tháng 5?"_s, 10, 3, 0, 25, 13);
    const QDateTime counted(QDate(2017, 11, 24), QTime(3, 15), Qt::UTC);
    PollFigures first;
    first.votes = {11, 2, 0};
    first.members = 25;
    first.present = 13;
    first.at = counted;
    first.author = u"Trần Thị Ngọc Ánh"_s;
    PollFigures second = first;
    second.votes = {9, 3, 0};
    second.present = 12;
    second.at = counted.addSecs(600);
    second.reason = u"đếm thiếu một bàn."_s;
    PollFigures third = first;
    third.votes = {10, 3, 0};
    third.at = counted.addSecs(1200);
    third.author.clear();
    corrected.figures = {first, second, third};
    Poll quoted;
    quoted.question = u"Ý kiến về Website HĐGĐCNTT?"_s;
    quoted.method = PollMethod::Quoted;
    quoted.state = PollState::Closed;
    quoted.options = {{{}, u"Đạt yêu cầu"_s, OptionMeaning::Other, 7},
                      {{}, u"Chưa đạt yêu cầu"_s, OptionMeaning::Other, 4},
                      {{}, u"Cần thêm chủ đề"_s, OptionMeaning::Other, 5}};
    record.freePolls = {corrected, quoted};
    return record;
}

MeetingRecord hostileRecord(const QString& text)
{
    MeetingRecord record = sampleRecord(1);
    record.council.name = text;
    record.council.recipients = {text};
    record.meeting.title = text;
    record.entries.first().proposal.text = text;
    record.entries.first().proposal.proposingBody = text;
    record.entries.first().proposal.assignments.first().name = text;
    record.freePolls = {samplePoll(text, 1, 0, 0, 2, 2)};
    record.freePolls.first().options.first().text = text;
    record.entries.first().polls = {samplePoll(text, 18, 5, 2, 25, 25)};
    record.people.first().name = text;
    return record;
}

}  // namespace

/// What the documents say, in HTML and CSV. tst_pdf reads them on paper.
class TestDocuments : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void matchesTheGoldenFile_data();
    void matchesTheGoldenFile();
    void showsWhatIsMissing();
    void leavesTheDayOpenWhileADraft();
    void writesRecipientsOneALine_data();
    void writesRecipientsOneALine();
    void agendaHasNoResults();
    void takesFiguresFromTheDecision();
    void showsOnlyVotesThatEnded();
    void keepsHtmlInTextAsText();
    void loadsNothing();
    void stopsFormulas_data();
    void stopsFormulas();
    void quotesAsTheStandardSays();
    void cleansWhatCannotBePrinted_data();
    void cleansWhatCannotBePrinted();

private:
    Words m_vi{u"vi"_s};
    Words m_en{u"en"_s};
};

void TestDocuments::initTestCase()
{
    // Documents say when something was, by the clock on the wall.
    qputenv("TZ", "Asia/Ho_Chi_Minh");
}

void TestDocuments::matchesTheGoldenFile_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    for (const QString& language : {u"vi"_s, u"en"_s}) {
        for (const QString& key : documentKeys()) {
            if (documentFormats(key).contains(u"html"_s))
                QTest::addRow("%s %s", qPrintable(language), qPrintable(key)) << language << key;
        }
    }
}

void TestDocuments::matchesTheGoldenFile()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    const Words words(language);
    const MeetingRecord record = fullRecord(language);
    const auto document = buildDocument(record, words, key, sampleChanges(record));
    QVERIFY(document.has_value());
    const QString path = QStringLiteral(NGHISU_SOURCE_DIR "/tests/golden/") + key + u'-' + language;
    const QString html = goldenDifference(path + ".html"_L1, toHtml(*document));
    QVERIFY2(html.isEmpty(), qPrintable(html));
    const QString csv = goldenDifference(path + ".csv"_L1, toCsv(*document));
    QVERIFY2(csv.isEmpty(), qPrintable(csv));
}

void TestDocuments::showsWhatIsMissing()
{
    MeetingRecord record;
    record.entries.append(AgendaEntry{{}, u"1"_s, 0, {}});
    const QString html = textOf(toHtml(buildAgenda(record, m_vi)));
    for (const QString& part :
         {u"Số: …/DM-…"_s, u"…, ngày … tháng … năm …"_s, u"1. …"_s, u"Chủ trì: …."_s,
          u"Thời gian: ngày … tháng … năm …; địa điểm: …."_s, u"- …;"_s, u"- Lưu: VT."_s,
          u"TM. …"_s})
        QVERIFY2(html.contains(part), qPrintable(part + " not in: "_L1 + html));
    QVERIFY(!html.contains("null"_L1));
}

void TestDocuments::leavesTheDayOpenWhileADraft()
{
    MeetingRecord record = sampleRecord(1);
    QVERIFY(textOf(toHtml(buildAgenda(record, m_vi)))
                .contains(u"Hải Phòng, ngày 20 tháng 11 năm 2017"_s));
    record.meeting.revision = 0;
    QVERIFY(
        textOf(toHtml(buildAgenda(record, m_vi))).contains(u"Hải Phòng, ngày … tháng … năm …"_s));
}

void TestDocuments::writesRecipientsOneALine_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("printed");
    QTest::newRow("ends and dashes")
        << QStringList{u"Bộ TT&TT."_s, u" - Bộ Nội vụ ;"_s, u"Lưu: VT, HĐ"_s}
        << QStringList{u"Bộ TT&TT;"_s, u"Bộ Nội vụ;"_s, u"Lưu: VT, HĐ."_s};
    QTest::newRow("archives added")
        << QStringList{u"Bộ Nội vụ"_s} << QStringList{u"Bộ Nội vụ;"_s, u"Lưu: VT."_s};
    QTest::newRow("empty lines") << QStringList{QString(), u" "_s, u"-"_s}
                                 << QStringList{u"…;"_s, u"Lưu: VT."_s};
}

void TestDocuments::writesRecipientsOneALine()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, printed);
    MeetingRecord record = sampleRecord(1);
    record.council.recipients = given;
    const Document document = buildAgenda(record, m_vi);
    QCOMPARE(std::get<SignatureBlock>(document.blocks.last()).recipients, printed);
}

void TestDocuments::agendaHasNoResults()
{
    const QString html = textOf(toHtml(buildAgenda(fullRecord(u"vi"_s), m_vi)));
    QVERIFY(!html.contains(u"Thông qua"_s));
    QVERIFY(!html.contains(u"tán thành"_s));
}

void TestDocuments::takesFiguresFromTheDecision()
{
    const MeetingRecord record = fullRecord(u"vi"_s);
    const Poll& poll = record.entries[6].polls.first();
    const Document document = buildPollResults(record, m_vi);
    const QString html = textOf(toHtml(document));
    QVERIFY(html.contains(m_vi.verdict(decide(poll.rule, poll.counts()))));
    // 7, 4, 5 of 16 are 43.75, 25 and 31.25 percent: printed, they add up to 100.
    for (const QString& percent : {u">44 %<"_s, u">25 %<"_s, u">31 %<"_s, u">100 %<"_s})
        QVERIFY2(html.contains(percent), qPrintable(percent));
    int sum = 0;
    for (const QStringList& row : document.sheet.rows) {
        if (row[1] == poll.question)
            sum += row[4].toInt();
    }
    QCOMPARE(sum, 100);
}

void TestDocuments::showsOnlyVotesThatEnded()
{
    const MeetingRecord record = fullRecord(u"vi"_s);
    QCOMPARE(decidedPolls(record).size(), 4);
    const QString html = textOf(toHtml(buildPollResults(record, m_vi)));
    QVERIFY(!html.contains(u"Đang bỏ phiếu"_s));
    QVERIFY(html.contains(u"Lần biểu quyết này đã được Trần Thị Ngọc Ánh hủy ngày 24 tháng 11 năm "
                          "2017, lý do: đếm thiếu một bàn."_s));
    QVERIFY(html.contains(u"Số liệu trước đó: Tán thành 11; Không tán thành 2; "_s));
    // What was annulled or quoted decides nothing.
    QCOMPARE(html.count(u"Thông qua: "_s), 1);
}

void TestDocuments::keepsHtmlInTextAsText()
{
    const QString attack = u"</title><script>alert(1)</script><img src=x onerror='a\"b'> &lt;"_s;
    const MeetingRecord record = hostileRecord(attack);
    for (const QString& key : documentKeys()) {
        if (!documentFormats(key).contains(u"html"_s))
            continue;
        const auto document = buildDocument(record, m_vi, key, sampleChanges(record));
        // There everything was voted on.
        if (!document && key == "ballots"_L1)
            continue;
        QVERIFY(document.has_value());
        const QString html = textOf(toHtml(*document));
        QVERIFY(!html.contains("<script"_L1, Qt::CaseInsensitive));
        QVERIFY(!html.contains("<img"_L1, Qt::CaseInsensitive));
        QVERIFY(html.contains(attack.toHtmlEscaped()));
        QCOMPARE(html.count("</title>"_L1), 1);
    }
}

void TestDocuments::loadsNothing()
{
    const QString html = textOf(toHtml(buildAgenda(sampleRecord(2), m_vi)));
    for (const QString& part : {u"http:"_s, u"https:"_s, u"src="_s, u"url("_s, u"@import"_s})
        QVERIFY2(!html.contains(part), qPrintable(part));
}

void TestDocuments::stopsFormulas_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text :
         {u"=cmd|' /C calc'!A0", u"+1+1", u"-2+3", u"@SUM(A1)", u" =1", u"＝1+1", u"\n=1"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestDocuments::stopsFormulas()
{
    QFETCH(QString, text);
    Document document;
    document.sheet.columns = {u"a"_s, u"b"_s};
    document.sheet.rows = {{text, u"7"_s}};
    const QString csv = textOf(toCsv(document)).section(u'\n', 1);
    QVERIFY2(csv.startsWith(u'\'') || csv.startsWith("\"'"_L1), qPrintable(csv));
}

void TestDocuments::quotesAsTheStandardSays()
{
    Document document;
    document.sheet.columns = {u"STT"_s, u"Nội dung"_s};
    document.sheet.rows = {{u"1"_s, u"Một \"câu\", hai\ndòng"_s}, {u"-5"_s, QString()}};
    QCOMPARE(toCsv(document),
             u"\uFEFFSTT,Nội dung\r\n1,\"Một \"\"câu\"\", hai\ndòng\"\r\n-5,\r\n"_s.toUtf8());
}

void TestDocuments::cleansWhatCannotBePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("NFD") << u"Nghi\u0323 Sư\u0323"_s << u"Nghị Sự"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c\u007Fd\tđ"_s << u"abcd đ"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u2029e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("overrides") << u"\u202Eabc\u202C"_s << u"abc"_s;
    QTest::newRow("isolates") << u"\u2067abc\u2069"_s << u"abc"_s;
    QTest::newRow("half surrogate") << QString(QChar(0xD800)) + "x"_L1 << u"\uFFFDx"_s;
    QTest::newRow("another script") << u"مرحبا 你好 😀"_s << u"مرحبا 你好 😀"_s;
}

void TestDocuments::cleansWhatCannotBePrinted()
{
    QFETCH(QString, text);
    QTEST(printable(text), "clean");
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
