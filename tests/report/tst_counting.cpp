// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvrenderer.h"
#include "report/documents/countingrecord.h"
#include "report/documents/minutes.h"
#include "report/documents/pollresults.h"
#include "report/documents/votes.h"
#include "report/htmlrenderer.h"
#include "support/golden.h"
#include "support/samplerecord.h"
#include "support/sampleroom.h"
#include "support/seentext.h"
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Poll weightedPoll()
{
    Poll poll = samplePoll(u"Phương án vốn?"_s, 45, 12, 3, 70, 65);
    poll.weighted = true;
    return poll;
}

Poll choiceOfTwo()
{
    Poll poll;
    poll.question = u"Nội dung tập huấn"_s;
    poll.state = PollState::Closed;
    poll.ballot = {PollKind::Choice, 2, false, {}};
    poll.options = {{{}, u"Chữ ký số"_s, OptionMeaning::Other, 20},
                    {{}, u"An toàn thông tin"_s, OptionMeaning::Other, 15},
                    {{}, u"Dữ liệu mở"_s, OptionMeaning::Other, 9}};
    poll.members = 25;
    poll.present = 24;
    return poll;
}

MeetingRecord recordOf(const QList<Poll>& polls, const QString& language = u"vi"_s)
{
    MeetingRecord record = sampleRecord(1, language);
    record.freePolls = polls;
    return record;
}

MeetingRecord fullRecord(const QString& language)
{
    return recordOf({sampleElection(), sampleRanking(RankCounting::Schulze),
                     sampleRanking(RankCounting::InstantRunoff), choiceOfTwo(), weightedPoll()},
                    language);
}

/// The cells of the first table, a row a line.
QStringList rowsOf(const Document& document)
{
    QStringList rows;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        QStringList titles;
        for (const TableColumn& column : table->columns)
            titles.append(column.title);
        rows.append(titles.join(u'|'));
        for (const QList<TableCell>& row : table->rows) {
            QStringList cells;
            for (const TableCell& cell : row) {
                QStringList lines;
                for (const Paragraph& paragraph : cell) {
                    for (const Run& run : paragraph.runs)
                        lines.append(run.text);
                }
                cells.append(lines.join(u'/'));
            }
            rows.append(cells.join(u'|'));
        }
        break;
    }
    return rows;
}

}  // namespace

/// What papers say of votes of every kind.
class TestCounting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void matchesTheGoldenFiles_data();
    void matchesTheGoldenFiles();
    void countsBallots();
    void namesTheCommittee();
    void showsTheSecondCountBesideTheFirst();
    void saysWhoIsElected();
    void saysWhoStandsForASecondRound();
    void ordersARanking();
    void tellsTheRoundsOfARunoff();
    void givesPartsOnlyOfOneVoteEach();
    void neverMixesHeadsAndWeights();
    void tellsOfTheCastingVote();
    void annulledHaveNoOutcome();
    void publishesBallotsByTheirReceipts();

private:
    QString counted(const QList<Poll>& polls) const
    {
        return seenText(buildCountingRecord(recordOf(polls), m_vi));
    }

    Words m_vi{u"vi"_s};
};

void TestCounting::initTestCase()
{
    qputenv("TZ", "Asia/Ho_Chi_Minh");
}

void TestCounting::matchesTheGoldenFiles_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << u"vi"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestCounting::matchesTheGoldenFiles()
{
    QFETCH(QString, language);
    const Words words(language);
    const MeetingRecord record = fullRecord(language);
    const QString folder = QStringLiteral(NGHISU_SOURCE_DIR "/tests/golden/");
    const auto differs = [&](const Document& document) {
        const QString path = folder + document.key + "-kinds-"_L1 + language;
        return goldenDifference(path + ".html"_L1, toHtml(document))
             + goldenDifference(path + ".csv"_L1, toCsv(document));
    };
    const QString counting = differs(buildCountingRecord(record, words));
    QVERIFY2(counting.isEmpty(), qPrintable(counting));
    const QString results = differs(buildPollResults(record, words));
    QVERIFY2(results.isEmpty(), qPrintable(results));
}

void TestCounting::countsBallots()
{
    Poll poll = samplePoll(u"Thông qua?"_s, 20, 1, 1, 25, 24);
    poll.method = PollMethod::Paper;
    poll.secret = true;
    poll.issued = 24;
    poll.collected = 23;
    poll.invalid = 1;
    const QString text = counted({poll});
    QVERIFY(text.contains(u"Hình thức: bỏ phiếu kín."_s));
    QVERIFY(text.contains(u"Số phiếu phát ra: 24; thu về: 23; hợp lệ: 22; không hợp lệ: 1."_s));
    // What nobody has said is written in by hand.
    poll.issued.reset();
    QVERIFY(counted({poll}).contains(u"phát ra: …; thu về: 23"_s));
    poll.method = PollMethod::ShowOfHands;
    QVERIFY(!counted({poll}).contains(u"phát ra"_s));
}

void TestCounting::namesTheCommittee()
{
    const Document document = buildCountingRecord(recordOf({sampleElection()}), m_vi);
    const QString text = seenText(document);
    QVERIFY(text.contains(u"Ông (bà) Lê Thị Sáu - Tổ trưởng"_s));
    QVERIFY(text.contains(u"Ông (bà) Ngô Tám - Thành viên"_s));
    const auto& signature = std::get<SignatureBlock>(document.blocks.last());
    QCOMPARE(signature.right.name, u"Lê Thị Sáu"_s);
    QCOMPARE(signature.left.first().name, u"Đặng Văn Bảy"_s);
    QVERIFY(!text.contains(u"Tổ kiểm phiếu: "_s));

    // Others at another vote: each says whose it was.
    Poll other = choiceOfTwo();
    other.committee = {u"Mai Mười"_s};
    const QString both = counted({sampleElection(), other});
    QVERIFY(both.contains(u"Tổ kiểm phiếu: Lê Thị Sáu; Đặng Văn Bảy; Ngô Tám."_s));
    QVERIFY(both.contains(u"Tổ kiểm phiếu: Mai Mười."_s));
    QVERIFY(both.contains(u"Ông (bà) … - Tổ trưởng"_s));
}

void TestCounting::showsTheSecondCountBesideTheFirst()
{
    const Document document = buildCountingRecord(recordOf({sampleElection()}), m_vi);
    QCOMPARE(rowsOf(document),
             (QStringList{u"STT|Phương án|Số phiếu, kiểm lần 1|Số phiếu, kiểm lần 2|Kết quả"_s,
                          u"1|Phạm Văn Bình|18|18|Trúng cử"_s, u"2|Hoàng Thu Hà|14|13|Bằng phiếu"_s,
                          u"3|Vũ Đức Long|13|13|Bằng phiếu"_s}));
    const QString text = seenText(document);
    QVERIFY(text.contains(u"Kiểm phiếu lần 1. Số phiếu phát ra: 24; thu về: 23; hợp lệ: 23; không "
                          "hợp lệ: 0."_s));
    QVERIFY(text.contains(u"Kiểm phiếu lần 2. Số phiếu phát ra: 24; thu về: 23; hợp lệ: 22; không "
                          "hợp lệ: 1."_s));
    const QString results = seenText(buildPollResults(recordOf({sampleElection()}), m_vi));
    QVERIFY2(results.contains(u"Kiểm phiếu lần 2, hồi 10:20 ngày 24 tháng 11 năm 2017, do Lê Thị "
                              "Sáu thực hiện. Số liệu trước đó: Phạm Văn Bình 18; Hoàng Thu Hà "
                              "14; Vũ Đức Long 13. Lý do: theo đề nghị của đại biểu."_s),
             qPrintable(results));

    // A correction of the second count stands in its place.
    Poll corrected = sampleElection();
    PollFigures third = corrected.figures.last();
    third.recount = false;
    corrected.figures.append(third);
    QCOMPARE(countsOf(corrected).size(), 2);
    QVERIFY(
        seenText(buildPollResults(recordOf({corrected}), m_vi)).contains(u"Đính chính lần 1"_s));
}

void TestCounting::saysWhoIsElected()
{
    const QString text = counted({sampleElection()});
    QVERIFY(text.contains(u"Số người được bầu: 2 trong danh sách 3 người."_s));
    QVERIFY2(text.contains(u"Trúng cử: Phạm Văn Bình (18 phiếu). Điều kiện trúng cử: quá 1/2 số "
                           "phiếu hợp lệ (từ 12 phiếu). Bằng phiếu ở 1 vị trí cuối: Hoàng Thu Hà "
                           "(13 phiếu); Vũ Đức Long (13 phiếu). Cần bầu lần hai giữa những người "
                           "này."_s),
             qPrintable(text));
    const QString minutes = seenText(buildMinutes(recordOf({sampleElection()}), m_vi));
    QVERIFY(minutes.contains(u"Trúng cử: Phạm Văn Bình (18 phiếu)."_s));
}

void TestCounting::saysWhoStandsForASecondRound()
{
    Poll poll = sampleElection();
    poll.figures.clear();
    poll.options[1].votes = 9;
    poll.options[2].votes = 5;
    const QString text = counted({poll});
    QVERIFY(
        text.contains(u"Còn thiếu 1 vị trí. Danh sách bầu lần hai: Hoàng Thu Hà; Vũ Đức Long."_s));
    poll.options[0].votes = 10;
    QVERIFY(counted({poll}).contains(u"Không có người trúng cử."_s));
    poll.present = 10;
    poll.issued = poll.collected = 10;
    poll.invalid = 0;
    for (PollOption& option : poll.options)
        option.votes = 5;
    QVERIFY(counted({poll}).contains(u"Không đủ số thành viên tối thiểu: có mặt 10/25"_s));
    poll.present.reset();
    QVERIFY(counted({poll}).contains(u"Chưa xác định được người trúng cử"_s));
}

void TestCounting::ordersARanking()
{
    const Document document =
        buildCountingRecord(recordOf({sampleRanking(RankCounting::Schulze)}), m_vi);
    QCOMPARE(rowsOf(document),
             (QStringList{u"Thứ tự|Phương án"_s, u"1|Hà Nội"_s, u"2|Lào Cai"_s, u"3|Hải Phòng"_s}));
    QVERIFY(seenText(document).contains(
        u"Thứ tự theo phương pháp Schulze: 1. Hà Nội; 2. Lào Cai; 3. Hải Phòng."_s));
    for (const QStringList& row : document.sheet.rows)
        QCOMPARE(row.last(), QString());

    Poll equal = sampleRanking(RankCounting::Schulze);
    equal.ballots = {{{0, 1}, 1}, {{1, 0}, 1}};
    const QString text = counted({equal});
    QVERIFY(text.contains(u"1. Lào Cai, Hà Nội (ngang nhau); 3. Hải Phòng."_s));
    QVERIFY(text.contains(u"Vị trí thứ nhất cần bốc thăm"_s));
}

void TestCounting::tellsTheRoundsOfARunoff()
{
    const Document document =
        buildCountingRecord(recordOf({sampleRanking(RankCounting::InstantRunoff)}), m_vi);
    QCOMPARE(rowsOf(document), (QStringList{u"Vòng|Số phiếu|Bị loại"_s,
                                            u"1|Lào Cai: 1/Hà Nội: 2/Hải Phòng: 2|Lào Cai"_s,
                                            u"2|Hà Nội: 3/Hải Phòng: 2|"_s}));
    QVERIFY(seenText(document).contains(u"Được chọn sau 2 vòng đếm: Hà Nội."_s));
    Poll equal = sampleRanking(RankCounting::InstantRunoff);
    equal.ballots = {{{1}, 2}, {{2}, 2}};
    QVERIFY(counted({equal}).contains(u"Hà Nội; Hải Phòng ngang nhau."_s));
}

void TestCounting::givesPartsOnlyOfOneVoteEach()
{
    const Document document = buildPollResults(recordOf({choiceOfTwo()}), m_vi);
    QCOMPARE(rowsOf(document), (QStringList{u"STT|Phương án|Số phiếu"_s, u"1|Chữ ký số|20"_s,
                                            u"2|An toàn thông tin|15"_s, u"3|Dữ liệu mở|9"_s}));
    QCOMPARE(document.sheet.rows.first()[4], QString());
    Poll one = choiceOfTwo();
    one.ballot.most = 1;
    one.members = one.present = 44;
    QCOMPARE(rowsOf(buildPollResults(recordOf({one}), m_vi)).first(),
             u"STT|Phương án|Số phiếu|Tỷ lệ"_s);
}

void TestCounting::neverMixesHeadsAndWeights()
{
    const Document document = buildPollResults(recordOf({weightedPoll()}), m_vi);
    const QString text = seenText(document);
    QVERIFY(text.contains(u"tổng số thành viên (tính theo hệ số): 70; có mặt (tính theo hệ số): "
                          "65."_s));
    QVERIFY(rowsOf(document).first().contains(u"Số phiếu tính theo hệ số"_s));
    QVERIFY(text.contains(u"Số liệu tính theo hệ số phiếu."_s));
    const QString record = counted({weightedPoll()});
    QVERIFY(record.contains(u"Tổng số thành viên (tính theo hệ số): 70"_s));
    QVERIFY(!seenText(buildPollResults(recordOf({choiceOfTwo()}), m_vi)).contains(u"hệ số"_s));
}

void TestCounting::tellsOfTheCastingVote()
{
    Poll tie = samplePoll(u"Thông qua?"_s, 12, 12, 0, 24, 24);
    tie.rule = *decisionRulePreset(u"government"_s);
    tie.chair = OptionMeaning::For;
    QVERIFY(counted({tie}).contains(m_vi.verdict(decide(tie.rule, tie.counts()))));
    QVERIFY(decide(tie.rule, tie.counts()).byChair);
}

void TestCounting::annulledHaveNoOutcome()
{
    Poll annulled = sampleElection();
    annulled.state = PollState::Annulled;
    annulled.annulReason = u"phát nhầm phiếu"_s;
    const QString text = seenText(buildPollResults(recordOf({annulled}), m_vi));
    QVERIFY(text.contains(u"phát nhầm phiếu"_s));
    QVERIFY(!text.contains(u"Trúng cử"_s));
}

void TestCounting::publishesBallotsByTheirReceipts()
{
    Poll poll = samplePoll(u"Thông qua?"_s, 1, 1, 0, 2, 2);
    poll.id = PollId(7);
    poll.method = PollMethod::Phone;
    poll.secret = true;
    poll.verifiable = true;
    MeetingRecord record = recordOf({poll});
    record.published[poll.id] = {{u"2222 3333 4444"_s, {1}}, {u"5555 6666 7777"_s, {0}}};
    const QString text = seenText(buildPollResults(record, m_vi));
    QVERIFY(text.contains(u"bỏ phiếu kín bằng điện thoại"_s));
    for (const PublishedBallot& ballot : record.published[poll.id]) {
        const qsizetype receipt = text.indexOf(ballot.receipt);
        QVERIFY(receipt >= 0);
        QVERIFY(text.mid(receipt + ballot.receipt.size())
                    .trimmed()
                    .startsWith(poll.options[ballot.choice.first()].text));
    }
    // What was annulled is read from no list.
    record.freePolls.first().state = PollState::Annulled;
    QVERIFY(!seenText(buildPollResults(record, m_vi)).contains(u"2222"_s));
}

QTEST_MAIN(TestCounting)
#include "tst_counting.moc"
