// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleroom.h"

#include "support/samplerecord.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

CourseEntry itemEntry(qint64 id)
{
    return {AgendaItemId(id), {}};
}

CourseEntry proposalEntry(qint64 id)
{
    return {{}, ProposalId(id)};
}

Person member(qint64 id, const QString& name)
{
    Person person;
    person.id = PersonId(id);
    person.name = name;
    return person;
}

void addPeople(MeetingRecord& record)
{
    for (qsizetype i = 0; i < record.people.size(); ++i)
        record.people[i].id = PersonId(i + 1);
    record.people += {member(4, u"Phạm Văn Bình"_s), member(5, u"Hoàng Thu Hà"_s),
                      member(6, u"Vũ Đức Long"_s), member(7, u"Bùi Thanh Mai"_s)};
}

void addAttendance(MeetingRecord& record)
{
    const auto add = [&](qint64 person, Coming kind, int hour, int minute) {
        AttendanceEvent event;
        event.id = AttendanceId(record.attendance.size() + 1);
        event.person = PersonId(person);
        event.kind = kind;
        event.at = sampleTime(hour, minute);
        record.attendance.append(event);
    };
    add(6, Coming::Excused, 7, 30);
    record.attendance.last().note = u"đi công tác nước ngoài."_s;
    add(1, Coming::Arrived, 7, 50);
    add(2, Coming::Arrived, 7, 52);
    add(3, Coming::Arrived, 7, 55);
    add(5, Coming::Arrived, 8, 2);
    record.attendance.last().substitute = u"Đỗ Mạnh Hùng"_s;
    record.attendance.last().authority = u"Giấy ủy quyền số 12/UQ-STTTT"_s;
    add(4, Coming::Arrived, 8, 25);
    add(2, Coming::Away, 9, 0);
    add(2, Coming::Arrived, 9, 20);
    add(4, Coming::Left, 10, 30);
    for (const qint64 person : {1, 2, 3, 5})
        add(person, Coming::Left, 11, 5);
}

void addCourse(MeetingRecord& record)
{
    const auto add = [&](CourseKind kind, const CourseEntry& entry, int hour, int minute) {
        record.room.events.append(
            {CourseEventId(record.room.events.size() + 1), kind, entry, sampleTime(hour, minute)});
    };
    add(CourseKind::Opened, {}, 8, 2);
    add(CourseKind::Begun, itemEntry(1), 8, 3);
    add(CourseKind::Begun, itemEntry(2), 8, 15);
    // The debate begins with its first proposal.
    add(CourseKind::Begun, proposalEntry(1), 8, 45);
    add(CourseKind::Done, proposalEntry(1), 9, 30);
    add(CourseKind::Paused, {}, 9, 30);
    add(CourseKind::Resumed, {}, 9, 45);
    add(CourseKind::Begun, proposalEntry(3), 9, 45);
    add(CourseKind::Joined, proposalEntry(2), 9, 50);
    add(CourseKind::Postponed, proposalEntry(4), 10, 40);
    add(CourseKind::Begun, itemEntry(4), 10, 45);
    add(CourseKind::Done, itemEntry(4), 11, 0);
    add(CourseKind::Closed, {}, 11, 5);
}

Speech speech(const CourseEntry& entry, qint64 person, int hour, int minute)
{
    Speech one;
    one.entry = entry;
    one.person = PersonId(person);
    one.askedAt = sampleTime(hour, minute - 1);
    one.beganAt = sampleTime(hour, minute);
    one.endedAt = sampleTime(hour, minute + 2);
    return one;
}

void addDebate(MeetingRecord& record)
{
    RoomRecord& room = record.room;
    room.speeches = {speech(proposalEntry(1), 5, 8, 50), speech(proposalEntry(1), 1, 8, 56),
                     speech(proposalEntry(1), 5, 9, 5)};
    Speech guest = speech(proposalEntry(3), 0, 9, 55);
    guest.name = u"Cao Xuân Lộc (Cục Tin học hóa)"_s;
    Speech waiting = guest;
    waiting.name = u"Người chờ"_s;
    waiting.beganAt = {};
    waiting.endedAt = {};
    room.speeches += {guest, waiting};
    for (qsizetype i = 0; i < room.speeches.size(); ++i) {
        room.speeches[i].id = SpeechId(i + 1);
        room.speeches[i].orderKey = QString::number(i);
    }
    room.discussions = {
        {itemEntry(2), u"Tổng hợp được 4 kiến nghị của 3 địa phương."_s,
         u"Thông qua báo cáo tổng hợp."_s},
        {proposalEntry(1), u"Đa số nhất trí với sự cần thiết.\nĐề nghị nêu rõ thời hạn ban hành."_s,
         u"Kiến nghị ban hành Nghị định trong quý II năm 2018.\nThư ký hoàn thiện văn bản."_s},
    };
    room.motions = {{MotionId(1), ProposalId(1), PersonId(1), u"Nguyễn Minh Khôi"_s,
                     u"sớm tham mưu Chính phủ"_s, u"tham mưu Chính phủ trong quý II năm 2018."_s,
                     MotionState::Adopted, sampleTime(9, 10)}};
}

void addVotes(MeetingRecord& record)
{
    Poll annulled = samplePoll(record.entries[0].proposal.text, 3, 0, 0, 6, 4);
    annulled.id = PollId(1);
    annulled.proposal = ProposalId(1);
    annulled.state = PollState::Annulled;
    annulled.annulReason = u"đếm nhầm"_s;
    annulled.annulledBy = u"Trần Thị Ngọc Ánh"_s;
    annulled.annulledAt = sampleTime(9, 22);
    Poll passed = samplePoll(record.entries[0].proposal.text, 5, 0, 0, 6, 5);
    passed.id = PollId(2);
    passed.proposal = ProposalId(1);
    passed.revoteOf = annulled.id;
    record.entries[0].polls = {annulled, passed};
    Poll together = samplePoll(u"Kiến nghị 2 và 3"_s, 5, 0, 0, 6, 5);
    together.id = PollId(3);
    together.proposal = ProposalId(3);
    together.together = {ProposalId(2)};
    record.entries[2].polls = {together};
    Poll place;
    place.id = PollId(4);
    place.item = AgendaItemId(4);
    place.question = u"Nơi họp năm 2018"_s;
    place.state = PollState::Announced;
    place.ballot.kind = PollKind::Choice;
    place.options = {{{}, u"Hà Nội"_s, OptionMeaning::Other, 3},
                     {{}, u"Lào Cai"_s, OptionMeaning::Other, 1}};
    place.members = 6;
    place.present = 4;
    record.freePolls = {place};
}

}  // namespace

QDateTime sampleTime(int hour, int minute)
{
    constexpr int hoursAhead = 7;  // of UTC
    return QDateTime(QDate(2017, 11, 24), QTime(0, 0), Qt::UTC)
        .addSecs((qint64{hour} - hoursAhead) * 3600 + qint64{minute} * 60);
}

MeetingRecord heldSampleRecord(const QString& language)
{
    MeetingRecord record = sampleRecord(4, language);
    record.programme[2].debates = true;
    addPeople(record);
    addAttendance(record);
    addCourse(record);
    addDebate(record);
    addVotes(record);
    return record;
}

Poll sampleElection()
{
    Poll poll;
    poll.question = u"Bầu Ban Thường trực"_s;
    poll.method = PollMethod::Paper;
    poll.secret = true;
    poll.state = PollState::Announced;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    poll.rule.base = Base::ValidBallots;
    poll.ballot = {PollKind::Election, 2, true, {}};
    poll.options = {{{}, u"Phạm Văn Bình"_s, OptionMeaning::Other, 18},
                    {{}, u"Hoàng Thu Hà"_s, OptionMeaning::Other, 13},
                    {{}, u"Vũ Đức Long"_s, OptionMeaning::Other, 13}};
    poll.members = 25;
    poll.present = 24;
    poll.issued = 24;
    poll.collected = 23;
    poll.invalid = 1;
    poll.committee = {u"Lê Thị Sáu"_s, u"Đặng Văn Bảy"_s, u"Ngô Tám"_s};
    PollFigures first;
    static_cast<Turnout&>(first) = poll;
    first.invalid = 0;
    first.votes = {18, 14, 13};
    first.at = sampleTime(10, 0);
    first.committee = poll.committee;
    PollFigures second = first;
    second.invalid = 1;
    second.votes = {18, 13, 13};
    second.at = sampleTime(10, 20);
    second.author = u"Lê Thị Sáu"_s;
    second.reason = u"theo đề nghị của đại biểu"_s;
    second.recount = true;
    poll.figures = {first, second};
    return poll;
}

Poll sampleRanking(RankCounting counting)
{
    Poll poll;
    poll.question = u"Nơi họp năm 2019"_s;
    poll.method = PollMethod::Paper;
    poll.state = PollState::Announced;
    poll.ballot = {PollKind::Ranking, 1, false, counting};
    poll.options = {{{}, u"Lào Cai"_s, OptionMeaning::Other, 1},
                    {{}, u"Hà Nội"_s, OptionMeaning::Other, 2},
                    {{}, u"Hải Phòng"_s, OptionMeaning::Other, 2}};
    poll.ballots = {{{0, 1, 2}, 1}, {{1, 0, 2}, 2}, {{2, 1, 0}, 2}};
    poll.members = 25;
    poll.present = 5;
    poll.issued = 5;
    poll.collected = 5;
    poll.invalid = 0;
    return poll;
}

}  // namespace nghisu
