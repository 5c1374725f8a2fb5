// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/csvrenderer.h"
#include "report/htmlrenderer.h"
#include "support/golden.h"
#include "support/sampleroom.h"
#include "support/seentext.h"
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString paper(const MeetingRecord& record, const QString& key)
{
    return seenText(*buildDocument(record, Words(record.council.language), key));
}

/// Whether all stand there, each behind the one before it.
bool inOrder(const QString& text, const QStringList& parts)
{
    qsizetype from = 0;
    for (const QString& part : parts) {
        from = text.indexOf(part, from);
        if (from < 0) {
            qWarning("not found in its place: %s", qPrintable(part));
            return false;
        }
    }
    return true;
}

}  // namespace

/// Minutes of a meeting that was recorded while it ran.
class TestMinutes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void matchesTheGoldenFile_data();
    void matchesTheGoldenFile();
    void saysWhenItOpenedAndClosed();
    void saysWhoWasThere();
    void goesInTheOrderOfTheCourse();
    void tellsOfTheDebate();
    void quotesBothWordings();
    void tellsOfVotes();
    void tellsOfWhatWasNotDealtWith();
    void goesOnUnderTheSameItem();
    void growsWhileTheMeetingRuns();
    void leavesRoomWhereNothingWasRecorded();
    void concludesAsItWasWritten();
    void resolvesWhatWasDecidedTogether();
};

void TestMinutes::initTestCase()
{
    qputenv("TZ", "Asia/Ho_Chi_Minh");
}

void TestMinutes::matchesTheGoldenFile_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << u"vi"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestMinutes::matchesTheGoldenFile()
{
    QFETCH(QString, language);
    const auto document = buildDocument(heldSampleRecord(language), Words(language), u"minutes"_s);
    const QString path = QStringLiteral(NGHISU_SOURCE_DIR "/tests/golden/minutes-held-") + language;
    const QString html = goldenDifference(path + ".html"_L1, toHtml(*document));
    QVERIFY2(html.isEmpty(), qPrintable(html));
    const QString csv = goldenDifference(path + ".csv"_L1, toCsv(*document));
    QVERIFY2(csv.isEmpty(), qPrintable(csv));
}

void TestMinutes::saysWhenItOpenedAndClosed()
{
    const QString text = paper(heldSampleRecord(), u"minutes"_s);
    QVERIFY(text.contains(u"Thời gian bắt đầu: 08 giờ 02 phút, ngày 24 tháng 11 năm 2017."_s));
    QVERIFY(text.contains(u"Cuộc họp kết thúc vào 11 giờ 05 phút, ngày 24 tháng 11 năm 2017./."_s));
    QVERIFY(paper(heldSampleRecord(u"en"_s), u"minutes"_s)
                .contains(u"The meeting opened at 08:02 on 24 November 2017."_s));
}

void TestMinutes::saysWhoWasThere()
{
    MeetingRecord record = heldSampleRecord();
    const QString text = paper(record, u"minutes"_s);
    QVERIFY(inOrder(
        text,
        {u"Thành viên có mặt: 4/6;"_s,
         u"Người dự thay: Đỗ Mạnh Hùng dự thay Hoàng Thu Hà (Giấy ủy quyền số 12/UQ-STTTT);"_s,
         u"Vắng có phép: Vũ Đức Long (lý do: đi công tác nước ngoài);"_s, u"Vắng: Bùi Thanh Mai;"_s,
         u"Đến muộn: Phạm Văn Bình (lúc 08 giờ 25 phút);"_s,
         u"Vắng một phần thời gian: Trần Thị Ngọc Ánh (từ 09 giờ 00 phút đến 09 giờ 20 phút);"_s,
         u"Về sớm: Phạm Văn Bình (lúc 10 giờ 30 phút);"_s, u"Khách mời: Lê Quang Đạo;"_s,
         u"Chủ trì (chủ tọa): Nguyễn Minh Khôi;"_s}));
    // Who came at the opening is not late, and who left at the end not early.
    QVERIFY(!text.contains(u"Hà (lúc"_s) && !text.contains(u"Khôi (lúc"_s));

    // Where all were there from the beginning to the end there is no more to say.
    record.attendance.removeIf([](const AttendanceEvent& event) {
        return event.kind != Coming::Arrived || event.person == PersonId(4);
    });
    const QString calm = paper(record, u"minutes"_s);
    QVERIFY(!calm.contains(u"Về sớm"_s) && !calm.contains(u"Đến muộn"_s));
    QVERIFY(calm.contains(u"Thành viên có mặt: 3/6;"_s));
}

void TestMinutes::goesInTheOrderOfTheCourse()
{
    MeetingRecord record = heldSampleRecord();
    record.entries[1].proposal.shortName = u"Mô hình chính quyền điện tử"_s;
    const QString text = paper(record, u"minutes"_s);
    QVERIFY(inOrder(
        text,
        {u"I. KHAI MẠC, GIỚI THIỆU ĐẠI BIỂU"_s, u"Người thực hiện: Trần Thị Ngọc Ánh, Thư ký."_s,
         u"Thời gian: từ 08 giờ 03 phút đến 08 giờ 15 phút."_s, u"II. BÁO CÁO"_s,
         u"Kết luận: Thông qua báo cáo tổng hợp."_s, u"III. THẢO LUẬN"_s, u"1. Bộ Thông tin"_s,
         u"Cuộc họp tạm nghỉ từ 09 giờ 30 phút đến 09 giờ 45 phút."_s, u"3. Bộ Thông tin"_s,
         u"2. Mô hình"_s, u"4. Sớm báo cáo"_s, u"IV. KẾT LUẬN"_s, u"Cuộc họp kết thúc"_s}));
    // Each of them once.
    QCOMPARE(text.count(u"THẢO LUẬN VÀ BIỂU QUYẾT"_s), 1);
}

void TestMinutes::tellsOfTheDebate()
{
    const QString text = paper(heldSampleRecord(), u"minutes"_s);
    QVERIFY(text.contains(
        u"Phát biểu: Đỗ Mạnh Hùng dự thay Hoàng Thu Hà (2 lượt); Nguyễn Minh Khôi."_s));
    QVERIFY(text.contains(u"Phát biểu: Cao Xuân Lộc (Cục Tin học hóa)."_s));
    QVERIFY(!text.contains(u"Người chờ"_s));
    QVERIFY(inOrder(text, {u"Ý kiến thảo luận: Đa số nhất trí với sự cần thiết.\n"_s,
                           u"Đề nghị nêu rõ thời hạn ban hành.\n"_s, u"Biểu quyết"_s,
                           u"Kết luận: Kiến nghị ban hành Nghị định trong quý II năm 2018.\n"_s,
                           u"Thư ký hoàn thiện văn bản.\n"_s}));
    QVERIFY(text.contains(u"Thảo luận chung với: kiến nghị 2."_s));
    QVERIFY(text.contains(u"Thảo luận chung với: kiến nghị 3."_s));
}

void TestMinutes::quotesBothWordings()
{
    MeetingRecord record = heldSampleRecord();
    const QString text = paper(record, u"minutes"_s);
    QVERIFY(
        inOrder(text, {u"Nguyễn Minh Khôi đề nghị sửa đổi lúc 09 giờ 10 phút: được chấp nhận.\n"_s,
                       u"Nội dung ban đầu: “sớm tham mưu Chính phủ”.\n"_s,
                       u"Nội dung đề nghị sửa: “tham mưu Chính phủ trong quý II năm 2018”.\n"_s}));
    const auto said = [&](MotionState state) {
        record.room.motions[0].state = state;
        return paper(record, u"minutes"_s);
    };
    QVERIFY(said(MotionState::Rejected).contains(u"09 giờ 10 phút: không được chấp nhận."_s));
    QVERIFY(said(MotionState::Withdrawn).contains(u"09 giờ 10 phút: đã rút."_s));
    QVERIFY(said(MotionState::Moved).contains(u"09 giờ 10 phút: chưa quyết định."_s));
}

void TestMinutes::tellsOfVotes()
{
    const QString text = paper(heldSampleRecord(), u"minutes"_s);
    QVERIFY(inOrder(
        text, {u"Lần biểu quyết này đã được Trần Thị Ngọc Ánh hủy ngày 24 tháng 11 năm 2017"_s,
               u"Biểu quyết (giơ tay): Tán thành 5; Không tán thành 0; Không biểu quyết 0. Đây là "
               "lần biểu quyết lại. Tổng số thành viên: 6; có mặt: 5. Thông qua: 5/6"_s,
               u"Biểu quyết chung các kiến nghị 2, 3. "_s,
               u"Biểu quyết chung với kiến nghị 3. Thông qua: 5/6"_s,
               u"Biểu quyết về “Nơi họp năm 2018” (giơ tay): Hà Nội 3; Lào Cai 1."_s}));
}

void TestMinutes::tellsOfWhatWasNotDealtWith()
{
    MeetingRecord record = heldSampleRecord();
    const QString whole = paper(record, u"minutes"_s);
    QVERIFY(inOrder(whole, {u"4. Sớm báo cáo"_s, u"Nội dung này được hoãn lại."_s}));
    // The last item is the closing, which took place.
    QVERIFY(!whole.contains(u"chưa xem xét đến"_s) && !whole.contains(u"V. BẾ MẠC"_s));

    record.freePolls.clear();
    record.room.events.removeIf([](const CourseEvent& event) {
        return event.entry == CourseEntry{AgendaItemId(4), {}};
    });
    QVERIFY(inOrder(paper(record, u"minutes"_s),
                    {u"IV. KẾT LUẬN"_s, u"Cuộc họp chưa xem xét đến nội dung này."_s}));
    for (CourseEvent& event : record.room.events) {
        if (event.kind == CourseKind::Postponed)
            event.kind = CourseKind::Skipped;
    }
    QVERIFY(paper(record, u"minutes"_s).contains(u"Cuộc họp không xem xét nội dung này."_s));
    // One that was withdrawn keeps its number, and there is no more to say of it.
    record.room.events.removeIf(
        [](const CourseEvent& event) { return event.kind == CourseKind::Skipped; });
    QCOMPARE(paper(record, u"minutes"_s).count(u"chưa xem xét đến"_s), 2);
    record.entries[3].proposal.state = ProposalState::Withdrawn;
    const QString withdrawn = paper(record, u"minutes"_s);
    QVERIFY(withdrawn.contains(u"4. (Đã rút)"_s));
    QCOMPARE(withdrawn.count(u"chưa xem xét đến"_s), 1);
}

void TestMinutes::goesOnUnderTheSameItem()
{
    MeetingRecord record = heldSampleRecord();
    CourseEvent again = record.room.events.last();
    again.kind = CourseKind::Begun;
    again.entry = {{}, ProposalId(4)};
    again.at = sampleTime(11, 0);
    record.room.events.removeIf(
        [](const CourseEvent& event) { return event.kind == CourseKind::Postponed; });
    record.room.events.insert(record.room.events.size() - 1, again);
    QVERIFY(inOrder(paper(record, u"minutes"_s),
                    {u"IV. KẾT LUẬN"_s, u"(TIẾP THEO)"_s, u"4. Sớm báo cáo"_s}));
}

void TestMinutes::growsWhileTheMeetingRuns()
{
    MeetingRecord record = heldSampleRecord();
    record.room.events = record.room.events.first(3);
    record.room.motions.clear();
    record.room.speeches.clear();
    record.room.discussions = record.room.discussions.first(1);
    record.entries[0].polls.clear();
    record.entries[2].polls.clear();
    record.freePolls.clear();
    const QString text = paper(record, u"minutes"_s);
    QVERIFY(text.contains(u"II. BÁO CÁO"_s));
    QVERIFY(text.contains(u"Thời gian: từ 08 giờ 15 phút."_s));
    QVERIFY(!text.contains(u"III. "_s) && !text.contains(u"chưa xem xét"_s));
    QVERIFY(text.contains(u"Cuộc họp kết thúc vào … giờ … phút"_s));
    // Also of a meeting that has no proposals.
    record.entries.clear();
    QVERIFY(isPossible(u"minutes"_s, record));
    QVERIFY(paper(record, u"minutes"_s).contains(u"II. BÁO CÁO"_s));
}

void TestMinutes::leavesRoomWhereNothingWasRecorded()
{
    MeetingRecord record = heldSampleRecord();
    record.attendance.clear();
    record.room = {};
    const QString text = paper(record, u"minutes"_s);
    QVERIFY(text.contains(u"Thời gian bắt đầu: … giờ … phút"_s));
    QVERIFY(text.contains(u"Thành viên có mặt: …/6;"_s));
    QVERIFY(text.contains(u"Ý kiến thảo luận: …"_s));
}

void TestMinutes::concludesAsItWasWritten()
{
    const Words words(u"vi"_s);
    const auto notice = buildDocument(heldSampleRecord(), words, u"conclusions"_s);
    const QString text = seenText(*notice);
    QVERIFY(inOrder(text, {u"1. Bộ Thông tin"_s,
                           u"Kiến nghị ban hành Nghị định trong quý II năm 2018.\n"_s,
                           u"Thư ký hoàn thiện văn bản.\n"_s, u"Thông qua: 5/6"_s,
                           u"2. Bộ Thông tin"_s, u"Thông qua: 5/6"_s,
                           u"Về nội dung “Báo cáo tổng hợp kiến nghị của các địa phương”: Thông "
                           "qua báo cáo tổng hợp."_s}));
    QVERIFY(notice->sheet.rows[0].last().startsWith(u"Kiến nghị ban hành"_s));
    // Nothing is concluded of what was put off.
    QVERIFY(!text.contains(u"4. "_s));
}

void TestMinutes::resolvesWhatWasDecidedTogether()
{
    const MeetingRecord record = heldSampleRecord();
    const Words words(u"vi"_s);
    QCOMPARE(buildDocument(record, words, u"resolution"_s)->sheet.rows.size(), 3);
    // It was one vote all the same.
    const QString results = paper(record, u"poll-results"_s);
    QCOMPARE(results.count(u"Kiến nghị 2 và 3"_s), 1);
    QVERIFY(results.contains(u"Biểu quyết chung các kiến nghị 2, 3."_s));
}

QTEST_MAIN(TestMinutes)
#include "tst_minutes.moc"
