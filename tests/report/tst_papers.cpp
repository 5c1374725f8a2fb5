// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/documents/conclusions.h"
#include "report/documents/countingrecord.h"
#include "report/documents/extracts.h"
#include "report/documents/followuptable.h"
#include "report/documents/invitation.h"
#include "report/documents/minutes.h"
#include "report/documents/pollresults.h"
#include "report/documents/programme.h"
#include "report/documents/resolution.h"
#include "report/documents/seatinglist.h"
#include "report/documents/signinsheet.h"
#include "report/export.h"
#include "report/openplaces.h"
#include "report/qtrenderer.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "support/seentext.h"
#include "words/words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// One proposal was passed, one was not, one is withdrawn.
MeetingRecord votedRecord()
{
    MeetingRecord record = sampleRecord(6);
    record.entries[0].polls = {samplePoll(u"Thông qua kiến nghị 1?"_s, 18, 5, 2, 25, 25)};
    record.entries[1].polls = {samplePoll(u"Thông qua kiến nghị 2?"_s, 3, 20, 2, 25, 25)};
    record.entries[5].proposal.state = ProposalState::Withdrawn;
    return record;
}

}  // namespace

/// The papers of a meeting, in the forms of Nghị định 30/2020/NĐ-CP, Phụ lục III.
class TestPapers : public QObject {
    Q_OBJECT

private slots:
    void invitesMembersAndGuests();
    void saysWhatHappensWhen();
    void leavesRoomToSign();
    void seatsPeopleInOrder();
    void printsRecipientsOfItsOwn();
    void countsWhatWasDecided();
    void tellsOfAnnulledVotes();
    void offersAFormWhereNothingWasCounted();
    void recordsTheMeeting();
    void recordsVotesOnFreeQuestions();
    void recordsVotesOnWhatWasWithdrawn();
    void chargesTheBodies();
    void resolvesOnlyWhatWasPassed();
    void writesToEachBody();
    void bearNumberDayAndSigner();
    void numbersLettersInARow();
    void writesNoLetterToAGroup();
    void beginsEachLetterOnAPageOfItsOwn();
    void savesAFileForEachBody();
    void savesAllDocuments();
    void followsTheAnswers();

private:
    Words m_vi{u"vi"_s};
};

void TestPapers::invitesMembersAndGuests()
{
    const QString text = seenText(buildInvitation(sampleRecord(2), m_vi));
    QVERIFY(text.contains(u"Số: …/GM-HĐ"_s));
    QVERIFY(text.contains(u"GIẤY MỜI"_s));
    QVERIFY(text.contains(u"- Lê Quang Đạo, Vụ trưởng, Bộ Nội vụ."_s));
    QVERIFY(text.contains(u"Chủ trì: Chủ tịch Nguyễn Minh Khôi."_s));
    QVERIFY(text.contains(u"ngày 24 tháng 11 năm 2017."_s));
    QVERIFY(text.contains(u"./."_s));

    QVERIFY(text.contains(u"Thời gian: từ 08h00, ngày 24 tháng 11 năm 2017."_s));
    QVERIFY(text.contains(u"Gửi kèm Chương trình họp"_s));

    MeetingRecord alone = sampleRecord(2);
    alone.programme.clear();
    QVERIFY(seenText(buildInvitation(alone, m_vi))
                .contains(u"Thời gian: … giờ …, ngày 24 tháng 11 năm 2017."_s));
    QVERIFY(seenText(buildInvitation(alone, m_vi)).contains(u"Gửi kèm Danh mục kiến nghị"_s));
    alone.people.clear();
    alone.entries.clear();
    const QString bare = seenText(buildInvitation(alone, m_vi));
    QVERIFY(bare.contains(u"khu vực miền Bắc."_s));
    QVERIFY(!bare.contains(u"Gửi kèm"_s));
}

void TestPapers::saysWhatHappensWhen()
{
    MeetingRecord record = sampleRecord(2);
    const Document document = buildProgramme(record, m_vi);
    QCOMPARE(document.sheet.columns, (QStringList{u"STT"_s, u"Thời gian"_s, u"Nội dung"_s,
                                                  u"Người thực hiện"_s, u"Ghi chú"_s}));
    QStringList times;
    for (const QStringList& row : document.sheet.rows)
        times.append(row[1]);
    QCOMPARE(times, (QStringList{u"08h00 - 08h15"_s, u"08h15 - 08h45"_s, u"08h45 - 11h15"_s,
                                 u"11h15 - 11h30"_s, u"11h30"_s}));
    const QString text = seenText(document);
    QVERIFY(text.contains(u"Số: …/CTr-HĐ"_s));
    QVERIFY(text.contains(u"CHƯƠNG TRÌNH"_s));
    QVERIFY(text.contains(u"đúng giờ./."_s));
    QVERIFY(text.contains(u"TM. HỘI ĐỒNG"_s) && text.contains(u"Nơi nhận:"_s));

    // What is not known yet is written by hand.
    for (AgendaItem& item : record.programme)
        item.start = {};
    QCOMPARE(buildProgramme(record, m_vi).sheet.rows.first()[1], u"…"_s);
}

void TestPapers::leavesRoomToSign()
{
    const Document document = buildSignInSheet(sampleRecord(1), m_vi);
    QCOMPARE(document.sheet.rows.size(), 3);
    QCOMPARE(document.sheet.columns.last(), u"Ký tên"_s);
    const QString text = seenText(document);
    const qsizetype member = text.indexOf(u"Trần Thị Ngọc Ánh"_s);
    const qsizetype guests = text.indexOf(u"Khách mời"_s);
    QVERIFY(member > 0 && member < guests && guests < text.indexOf(u"Lê Quang Đạo"_s));
    QVERIFY(text.contains(u"Có mặt: …/3 đại biểu."_s));
}

void TestPapers::seatsPeopleInOrder()
{
    MeetingRecord record = sampleRecord(1);
    Person late = record.people.last();
    late.name = u"Phạm Văn Sau"_s;
    record.people.append(late);
    const Document document = buildSeatingList(record, m_vi);
    QCOMPARE(document.sheet.columns,
             (QStringList{u"STT"_s, u"Họ và tên"_s, u"Chức vụ, đơn vị"_s, u"Chỗ ngồi"_s}));
    QStringList people;
    for (const QStringList& row : document.sheet.rows)
        people.append(row[0] + u' ' + row[1] + u' ' + row[3]);
    QCOMPARE(people, (QStringList{u"1 Trần Thị Ngọc Ánh A2"_s, u"2 Nguyễn Minh Khôi A10"_s,
                                  u"3 Lê Quang Đạo "_s, u"4 Phạm Văn Sau "_s}));
    QString text = seenText(document);
    QVERIFY(text.contains(u"DANH SÁCH CHỖ NGỒI"_s));
    QVERIFY(text.contains(u"Phó Giám đốc, Sở Thông tin và Truyền thông thành phố Hải Phòng"_s));
    QVERIFY(text.contains(u"Chưa xếp chỗ: 2/4 đại biểu."_s));
    QVERIFY(openPlacesOf(document).contains(OpenPlace::Seats));

    record.people[2].seat = u"B1"_s;
    record.people[3].seat = u"A2"_s;  // two at one table, in protocol order
    const Document seated = buildSeatingList(record, m_vi);
    QCOMPARE(seated.sheet.rows[1][1], u"Phạm Văn Sau"_s);
    QVERIFY(!seenText(seated).contains(u"Chưa xếp chỗ"_s));
    QVERIFY(!openPlacesOf(seated).contains(OpenPlace::Seats));
}

void TestPapers::printsRecipientsOfItsOwn()
{
    MeetingRecord record = sampleRecord(1);
    record.papers[u"agenda"_s].recipients = {u"Các Sở, ngành;"_s, u"- Báo Hải Phòng."_s};
    const QString agenda = seenText(*buildDocument(record, m_vi, u"agenda"_s));
    QVERIFY(agenda.contains(u"- Các Sở, ngành;"_s) && agenda.contains(u"- Báo Hải Phòng;"_s));
    QVERIFY(agenda.contains(u"- Lưu: VT."_s));
    QVERIFY(!agenda.contains(u"Bộ TT&TT, Bộ Nội vụ"_s));
    const QString invitation = seenText(*buildDocument(record, m_vi, u"invitation"_s));
    QVERIFY(invitation.contains(u"Bộ TT&TT, Bộ Nội vụ"_s));
    QVERIFY(!invitation.contains(u"Báo Hải Phòng"_s));
}

void TestPapers::countsWhatWasDecided()
{
    MeetingRecord record = votedRecord();
    Poll annulled = samplePoll(u"Bị hủy?"_s, 1, 0, 0, 25, 25);
    annulled.state = PollState::Annulled;
    record.freePolls = {annulled};
    const QString text = seenText(buildCountingRecord(record, m_vi));
    QVERIFY(text.contains(u"BIÊN BẢN KIỂM PHIẾU"_s));
    QVERIFY(text.contains(u"1. Thông qua kiến nghị 1?"_s));
    QVERIFY(text.contains(u"2. Thông qua kiến nghị 2?"_s));
    QVERIFY(!text.contains(u"Bị hủy?"_s));
    QVERIFY(text.contains(u"Tổng số thành viên: 25; có mặt: 25."_s));
    // Minutes and records have no place and date in their head.
    QVERIFY(!text.contains(u"Hải Phòng, ngày"_s));
}

void TestPapers::tellsOfAnnulledVotes()
{
    MeetingRecord record = sampleRecord(2);
    Poll annulled = samplePoll(u"Thông qua kiến nghị 1?"_s, 20, 5, 0, 25, 25);
    annulled.state = PollState::Annulled;
    annulled.annulReason = u"đếm thiếu một bàn."_s;
    annulled.annulledBy = u"Trần Thị Ngọc Ánh"_s;
    annulled.annulledAt = QDateTime(QDate(2017, 11, 24), QTime(5, 0), Qt::UTC);
    Poll again = annulled;
    again.state = PollState::Announced;
    record.entries[0].polls = {annulled, again};
    record.entries[1].polls = {annulled};
    Poll free = annulled;
    free.question = u"Họp thêm?"_s;
    free.annulledBy.clear();
    for (PollOption& option : free.options)
        option.votes = 0;
    record.freePolls = {free};
    const QString byWhom =
        u"Lần biểu quyết này đã được Trần Thị Ngọc Ánh hủy ngày 24 tháng 11 năm 2017, lý do: "
        "đếm thiếu một bàn."_s;
    const QString byNobody =
        u"Lần biểu quyết này đã bị hủy ngày 24 tháng 11 năm 2017, lý do: đếm thiếu một bàn."_s;

    const Document minutes = buildMinutes(record, m_vi);
    QString text = seenText(minutes);
    QCOMPARE(text.count(byWhom), 2);
    QCOMPARE(text.count(u"Biểu quyết: Thông qua: "_s), 1);
    QVERIFY(text.contains(u"Họp thêm?"_s) && text.contains(byNobody));
    QVERIFY(minutes.sheet.rows[0].last().startsWith(byWhom + u" Thông qua: "_s));
    QCOMPARE(minutes.sheet.rows[1].last(), byWhom);
    QCOMPARE(minutes.sheet.rows[2].last(), byNobody);

    // The figures that there were are there; one that came to none has none.
    const Document results = buildPollResults(record, m_vi);
    text = seenText(results);
    QCOMPARE(text.count(byWhom), 2);
    QCOMPARE(text.count(byNobody), 1);
    QCOMPARE(text.count(u"Thông qua: "_s), 1);
    QCOMPARE(std::count_if(results.blocks.begin(), results.blocks.end(),
                           [](const Block& block) { return std::holds_alternative<Table>(block); }),
             3);

    // Nothing was decided by them.
    record.entries[0].polls = {annulled};
    QVERIFY(seenText(buildCountingRecord(record, m_vi)).contains(u"Kết quả: …"_s));
    QVERIFY(!isPossible(u"resolution"_s, record));
    QVERIFY(!seenText(buildConclusions(record, m_vi)).contains(u"Thông qua: "_s));
}

void TestPapers::offersAFormWhereNothingWasCounted()
{
    const Document document = buildCountingRecord(sampleRecord(2), m_vi);
    const QString text = seenText(document);
    QVERIFY(text.contains(u"Số phiếu phát ra: …; thu về: …; hợp lệ: …; không hợp lệ: …"_s));
    QVERIFY(text.contains(u"Kết quả: …"_s));
    QVERIFY(!text.contains(u"\n0\n"_s));
}

void TestPapers::recordsTheMeeting()
{
    const MeetingRecord record = votedRecord();
    const Document document = buildMinutes(record, m_vi);
    const QString text = seenText(document);
    QVERIFY(text.contains(u"Số: …/BB-HĐ"_s));
    QVERIFY(text.contains(u"Thành viên có mặt: …/2;"_s));
    QVERIFY(text.contains(u"Khách mời: Lê Quang Đạo;"_s));
    const Poll poll = record.entries[0].polls.first();
    QVERIFY(text.contains(u"Biểu quyết: "_s + m_vi.verdict(decide(poll.rule, poll.counts()))));
    QVERIFY(text.contains(u"Cuộc họp kết thúc vào … giờ … phút, ngày 24 tháng 11 năm 2017./."_s));
    // The secretary signs on the left, the chair on the right.
    QVERIFY(text.indexOf(u"THƯ KÝ"_s) < text.indexOf(u"CHỦ TỌA"_s));
    QCOMPARE(document.sheet.rows.size(), 6);
    QVERIFY(text.contains(u"6. (Đã rút)"_s));
}

void TestPapers::recordsVotesOnFreeQuestions()
{
    MeetingRecord record = votedRecord();
    Poll open = samplePoll(u"Còn đang biểu quyết?"_s, 1, 0, 0, 25, 25);
    open.state = PollState::Open;
    record.freePolls = {samplePoll(u"Họp lần tới vào tháng 5?"_s, 20, 3, 2, 25, 25), open};
    const QString text = seenText(buildMinutes(record, m_vi));
    const Poll& poll = record.freePolls.first();
    QVERIFY(text.contains(u"Họp lần tới vào tháng 5?"_s));
    QVERIFY(text.contains(m_vi.verdict(decide(poll.rule, poll.counts()))));
    QVERIFY(!text.contains(open.question));
}

void TestPapers::recordsVotesOnWhatWasWithdrawn()
{
    MeetingRecord record = votedRecord();
    record.entries[0].proposal.state = ProposalState::Withdrawn;
    const QString text = seenText(buildMinutes(record, m_vi));
    const qsizetype second = text.indexOf(u"2. Bộ Thông tin"_s);
    QVERIFY(text.indexOf(u"1. (Đã rút)"_s) < second);
    QVERIFY(text.left(second).contains(u"Biểu quyết: Thông qua"_s));
    // And nothing is resolved of it.
    QVERIFY(!isPossible(u"resolution"_s, record));
}

void TestPapers::chargesTheBodies()
{
    MeetingRecord record = votedRecord();
    record.entries[2].proposal.assignments.first().answer.dueOn = QDate(2018, 3, 31);
    const QString text = seenText(buildConclusions(record, m_vi));
    QVERIFY(text.contains(u"Giao Bộ Thông tin và Truyền thông chủ trì, phối hợp với Bộ Nội vụ giải "
                          "quyết, trả lời. Thời hạn trả lời: trước ngày 31 tháng 3 năm 2018."_s));
    // What was not passed charges nobody.
    const qsizetype second = text.indexOf(u"2. Bộ Thông tin"_s);
    const qsizetype third = text.indexOf(u"3. Bộ Thông tin"_s);
    QVERIFY(second > 0 && third > second);
    QVERIFY(!text.mid(second, third - second).contains(u"Giao "_s));
    QVERIFY(!text.contains(u"6. "_s));
}

void TestPapers::resolvesOnlyWhatWasPassed()
{
    const MeetingRecord record = votedRecord();
    const Document document = buildResolution(record, m_vi);
    const QString text = seenText(document);
    QVERIFY(text.contains(u"QUYẾT NGHỊ:"_s));
    QVERIFY(text.contains(u"Điều 1. Thông qua các kiến nghị sau đây:"_s));
    QCOMPARE(document.sheet.rows.size(), 1);
    QCOMPARE(document.sheet.rows.first().at(1), record.entries[0].proposal.text);
    QVERIFY(text.contains(u"có hiệu lực kể từ ngày ký./."_s));
    QVERIFY(!isPossible(u"resolution"_s, sampleRecord(3)));
}

void TestPapers::writesToEachBody()
{
    const MeetingRecord record = votedRecord();
    const QList<Extract> extracts = extractsOf(record);
    QCOMPARE(extracts.size(), 2);
    QCOMPARE(extracts[0].body, u"Bộ Thông tin và Truyền thông"_s);
    QCOMPARE(extracts[0].entries.size(), 5);  // one was withdrawn
    QCOMPARE(extracts[1].body, u"Bộ Nội vụ"_s);
    QCOMPARE(extracts[1].entries.size(), 1);
    const QString text = seenText(buildExtract(record, extracts[1], 1, m_vi));
    QVERIFY(text.contains(u"Kính gửi: Bộ Nội vụ"_s));
    QVERIFY(text.contains(u"tổng hợp được 1 kiến nghị"_s));
    QVERIFY(text.contains(u"KIẾN NGHỊ GỬI BỘ NỘI VỤ"_s));
    QVERIFY(text.contains(u"Phối hợp với Bộ Thông tin và Truyền thông"_s));
    QVERIFY(text.contains(u"- Như trên;"_s));
}

void TestPapers::bearNumberDayAndSigner()
{
    MeetingRecord record = sampleRecord(2);
    record.papers.insert(u"invitation"_s, {u"12"_s, QDate(2017, 11, 3), {}, {}});
    QString text = seenText(*buildDocument(record, m_vi, u"invitation"_s));
    QVERIFY2(text.contains(u"Số: 12/GM-"_s), qPrintable(text));
    QVERIFY(text.contains(u"ngày 03 tháng 11 năm 2017"_s));
    QVERIFY(!text.contains(u"KT. "_s));
    QVERIFY(isNumbered(u"invitation"_s) && isNumbered(u"extracts"_s));
    // Others sign these.
    QVERIFY(!isNumbered(u"minutes"_s) && !isNumbered(u"counting-record"_s));
    // Each document has its own.
    QVERIFY(seenText(*buildDocument(record, m_vi, u"agenda"_s)).contains(u"Số: …/DM-"_s));

    record.papers[u"invitation"_s].signerTitle = u"Phó Chủ tịch"_s;
    record.papers[u"invitation"_s].signerName = u"Trần Thị Hoa"_s;
    text = seenText(*buildDocument(record, m_vi, u"invitation"_s));
    const qsizetype council = text.indexOf(u"TM. HỘI ĐỒNG"_s);
    const qsizetype chair = text.indexOf(u"KT. CHỦ TỊCH"_s);
    const qsizetype deputy = text.indexOf(u"PHÓ CHỦ TỊCH"_s);
    const qsizetype name = text.indexOf(u"Trần Thị Hoa"_s);
    QVERIFY2(0 < council && council < chair && chair < deputy && deputy < name, qPrintable(text));
    const Words english(u"en"_s);
    QVERIFY(seenText(*buildDocument(record, english, u"invitation"_s)).contains(u"FOR THE "_s));
}

void TestPapers::numbersLettersInARow()
{
    MeetingRecord record = votedRecord();
    record.papers.insert(u"extracts"_s, {u"30"_s, {}, {}, {}});
    const QString text = seenText(*buildDocument(record, m_vi, u"extracts"_s));
    QVERIFY(text.contains(u"Số: 30/"_s));
    QVERIFY(text.contains(u"Số: 31/"_s));
    QVERIFY(text.contains(u"Công văn số 31/"_s));
    // What does not count is printed as it is.
    record.papers[u"extracts"_s].number = u"30a"_s;
    QCOMPARE(seenText(*buildDocument(record, m_vi, u"extracts"_s)).count(u"Số: 30a/"_s), 2);
}

void TestPapers::writesNoLetterToAGroup()
{
    const QList<Extract> extracts = extractsOf(sampleRecord(6));
    for (const Extract& extract : extracts)
        QVERIFY(extract.body != u"các Bộ ngành liên quan"_s);
}

void TestPapers::beginsEachLetterOnAPageOfItsOwn()
{
    // Two letters with an annex each: four parts, and no number on the first page of any.
    const Document document = buildExtracts(votedRecord(), m_vi);
    const PagedDocument paged(document);
    QVERIFY(paged.pageCount() >= 4);
    const QList<PdfPage> pages = pdfPages(toPdf(document));
    int first = 0;
    for (const PdfPage& page : pages) {
        const QString text = pageText(page);
        if (text.contains(u"Kính gửi:"_s) || text.startsWith(u"Phụ lục"_s))
            ++first;
    }
    QCOMPARE(first, 4);
}

void TestPapers::savesAFileForEachBody()
{
    const QTemporaryDir folder;
    const auto written = exportExtracts(votedRecord(), m_vi, folder.path(), u"docx"_s);
    QVERIFY(written.has_value());
    QCOMPARE(*written, 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList({u"01 Bộ Thông tin và Truyền thông.docx"_s, u"02 Bộ Nội vụ.docx"_s}));
    // Somebody may have gone on writing in one: it is not replaced, and nothing else is written.
    QVERIFY(QFile::remove(folder.filePath(u"01 Bộ Thông tin và Truyền thông.docx"_s)));
    QFile second(folder.filePath(u"02 Bộ Nội vụ.docx"_s));
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.write("as the office changed it");
    second.close();
    const auto again = exportExtracts(votedRecord(), m_vi, folder.path(), u"docx"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    QVERIFY(again.error().detail.endsWith(u"02 Bộ Nội vụ.docx"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(second.size(), 24);
    QCOMPARE(fileNameOf(u" a/b: c?\\d. "_s), u"a b c d"_s);
    const auto gone =
        exportExtracts(votedRecord(), m_vi, folder.filePath(u"không có"_s), u"docx"_s);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::FolderNotFound);
}

void TestPapers::savesAllDocuments()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"Phiên họp"_s);
    QStringList told;
    ExportProgress progress;
    progress.tell = [&told](int written, int all, const QString& name) {
        told.append(u"%1/%2 %3"_s.arg(written).arg(all).arg(name));
    };
    const auto written =
        exportPapers(votedRecord(), m_vi, folder, u"docx"_s, std::nullopt, progress);
    QVERIFY(written.has_value());
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), *written);
    QCOMPARE(files.first(), u"01 Giấy mời.docx"_s);
    QCOMPARE(told.size(), *written);
    QCOMPARE(told.first(), u"0/%1 Giấy mời"_s.arg(*written));
    // An archive has no such format, a list that was never issued no changes.
    QVERIFY(files.filter(u"Hồ sơ"_s).isEmpty());
    QVERIFY(files.filter(u"thay đổi"_s).isEmpty());

    // Nothing is replaced, and what is stopped before it began leaves nothing.
    const auto again = exportPapers(votedRecord(), m_vi, folder, u"docx"_s);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    const std::atomic_bool cancelled(true);
    progress.cancelled = &cancelled;
    const QString other = parent.filePath(u"Khác"_s);
    const auto stopped = exportPapers(votedRecord(), m_vi, other, u"pdf"_s, {}, progress);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(other));
    const auto wrong = exportPapers(votedRecord(), m_vi, other, u"doc"_s);
    QCOMPARE(wrong.error().code, ErrorCode::UnknownFormat);
    const auto nowhere = exportPapers(votedRecord(), m_vi, parent.filePath(u"a/b"_s), u"docx"_s);
    QCOMPARE(nowhere.error().code, ErrorCode::FolderNotFound);
}

void TestPapers::followsTheAnswers()
{
    MeetingRecord record = votedRecord();
    Answer& answer = record.entries[0].proposal.assignments.first().answer;
    answer.state = AnswerState::Answered;
    answer.reference = u"3115/BTTTT-CVT"_s;
    answer.answeredOn = QDate(2018, 4, 12);
    answer.text = u"Đã ban hành."_s;
    record.entries[1].proposal.assignments.first().answer.dueOn = QDate(2018, 3, 31);
    const Document document = buildFollowUpTable(record, m_vi);
    QCOMPARE(
        document.sheet.rows.first().mid(3),
        QStringList({QString(), u"Đã trả lời"_s, u"3115/BTTTT-CVT, 12/04/2018\nĐã ban hành."_s}));
    QCOMPARE(document.sheet.rows.at(1).mid(3),
             QStringList({u"31/03/2018"_s, u"Chưa trả lời"_s, QString()}));
}

QTEST_MAIN(TestPapers)

#include "tst_papers.moc"
