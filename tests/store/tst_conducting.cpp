// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attending.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/moving.h"
#include "session/polling.h"
#include "session/speaking.h"
#include "session/voting.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

PersonId addMember(TempCouncil& council, const QString& name)
{
    Person person;
    person.name = name;
    return *addPerson(council.file(), person);
}

CourseEntry entryOf(ProposalId proposal)
{
    return {{}, proposal};
}

template <typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace

/// A meeting while it is held: each thing that is done is one step that can be taken back.
class TestConducting : public QObject {
    Q_OBJECT

private slots:
    void goesFromEntryToEntry()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        const MeetingId meeting = council.meeting();
        const QDateTime start = council.clock().now();
        QCOMPARE(codeOf(beginEntry(file, meeting, entryOf(one), start)), ErrorCode::MeetingNotOpen);
        QVERIFY(openMeeting(file, meeting, start));
        QVERIFY(beginEntry(file, meeting, entryOf(one), start.addSecs(60)));
        QVERIFY(beginEntry(file, meeting, entryOf(two), start.addSecs(360)));

        council.reopen();
        Course course = courseOf(*council.file().read().room.events(meeting));
        QCOMPARE(course.current, QList{entryOf(two)});
        QCOMPARE(course.of(entryOf(one)).spent, 300'000);
        // One key back.
        QVERIFY(council.file().undo());
        course = courseOf(*council.file().read().room.events(meeting));
        QCOMPARE(course.current, QList{entryOf(one)});
        QVERIFY(settleEntry(council.file(), meeting, entryOf(one), CourseKind::Postponed,
                            start.addSecs(400)));
        QVERIFY(closeMeeting(council.file(), meeting, start.addSecs(500)));
        QVERIFY(council.file().check()->problems.isEmpty());
    }

    void timesNeverRunBackwards()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"Một"_s);
        const QDateTime start = council.clock().now();
        QVERIFY(openMeeting(council.file(), council.meeting(), start));
        QVERIFY(beginEntry(council.file(), council.meeting(), entryOf(one), start.addSecs(-3600)));
        QCOMPARE(council.file().read().room.events(council.meeting())->last().at, start);
    }

    // Who writes to the file with another program writes times as it likes.
    void readsTimesHoweverTheyAreWritten()
    {
        TempCouncil council;
        const MeetingId meeting = council.meeting();
        const QDateTime start = council.clock().now();
        QVERIFY(openMeeting(council.file(), meeting, start));
        for (const auto& written :
             {u"2017-11-24T01:30:00.000Z"_s, u"2017-11-24T01:30:00Z"_s, u"2017-11-24T01:30:00"_s}) {
            council.close();
            QCOMPARE(runSql(council.path(), u"UPDATE course_event SET at = '%1'"_s.arg(written)),
                     QString());
            council.reopen();
            QCOMPARE(council.file().read().room.events(meeting)->first().at, start);
        }
        council.close();
        QCOMPARE(
            runSql(council.path(), u"UPDATE course_event SET at = '2017-13-41T25:61:00.000Z'"_s),
            QString());
        council.reopen();
        QVERIFY(!council.file().read().room.events(meeting)->first().at.isValid());
    }

    void doesNotLeaveAnOpenVote()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        const QDateTime now = council.clock().now();
        QVERIFY(openMeeting(file, council.meeting(), now));
        QVERIFY(beginEntry(file, council.meeting(), entryOf(one), now));
        Poll poll;
        poll.meeting = council.meeting();
        poll.proposal = one;
        poll.question = u"Thông qua?"_s;
        poll.options = standardOptions(u"Có"_s, u"Không"_s, u"Trắng"_s);
        QVERIFY(openPoll(file, *preparePoll(file, poll), now));
        QCOMPARE(codeOf(beginEntry(file, council.meeting(), entryOf(two), now)),
                 ErrorCode::PollStillOpen);
        QCOMPARE(codeOf(settleEntry(file, council.meeting(), entryOf(one), CourseKind::Done, now)),
                 ErrorCode::PollStillOpen);
        QCOMPARE(codeOf(closeMeeting(file, council.meeting(), now)), ErrorCode::PollStillOpen);
        // A break in the middle of a roll call is possible.
        QVERIFY(pauseMeeting(file, council.meeting(), now));
        QVERIFY(resumeMeeting(file, council.meeting(), now));
    }

    void keepsWhatIsNotedWhileItRuns()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const CourseEntry entry = entryOf(council.add(u"Một"_s));
        const MeetingId meeting = council.meeting();
        QVERIFY(setDiscussion(file, meeting, entry, u"Đồng ý"_s, {}));
        QVERIFY(setDiscussion(file, meeting, entry, u"Đồng ý, bổ sung kinh phí"_s, {}));
        QVERIFY(
            setDiscussion(file, meeting, entry, u"Đồng ý, bổ sung kinh phí"_s, u"Giao Sở TT&TT"_s));
        const QList<Discussion> kept = *file.read().room.discussions(meeting);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].conclusion, u"Giao Sở TT&TT"_s);
        QVERIFY(file.undo());
        QVERIFY(file.read().room.discussions(meeting)->isEmpty());
    }

    void whoComesAndGoesIsKnown()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const PersonId lan = addMember(council, u"Lê Ngọc Lan"_s);
        const PersonId dat = addMember(council, u"Phạm Quốc Đạt"_s);
        const QDateTime now = council.clock().now();
        QCOMPARE(*attend(file, council.meeting(), {lan, dat}, {}, now), 2);
        // Who is there already is not written twice.
        QCOMPARE(*attend(file, council.meeting(), {lan, dat}, {}, now), 0);
        Arrival away;
        away.kind = Coming::Away;
        QCOMPARE(*attend(file, council.meeting(), {dat}, away, now.addSecs(60)), 1);
        QCOMPARE(headcountNow(file, council.meeting())->present, 1);
        QVERIFY(file.undo());
        QCOMPARE(headcountNow(file, council.meeting())->present, 2);
        QCOMPARE(codeOf(attend(file, council.meeting(), {PersonId(99)}, {}, now)),
                 ErrorCode::NoSuchPerson);
        // Who is in the record stays in the list.
        QVERIFY(!removePeople(file, {lan}));
        // A substitute who comes in somebody's place is written though a member was there.
        Arrival substitute;
        substitute.substitute = u"Trần Thị Bình"_s;
        QCOMPARE(*attend(file, council.meeting(), {dat}, substitute, now.addSecs(90)), 1);
        QCOMPARE(
            attendanceNow(*file.read().attendance.ofMeeting(council.meeting()))[dat].substitute,
            u"Trần Thị Bình"_s);
    }

    void givesTheWordInTurn()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const MeetingId meeting = council.meeting();
        const CourseEntry entry = entryOf(council.add(u"Một"_s));
        const PersonId lan = addMember(council, u"Lê Ngọc Lan"_s);
        const PersonId dat = addMember(council, u"Phạm Quốc Đạt"_s);
        const QDateTime now = council.clock().now();
        const auto first = askToSpeak(file, meeting, entry, lan, {}, now);
        const auto second = askToSpeak(file, meeting, entry, dat, {}, now);
        const auto guest = askToSpeak(file, meeting, entry, {}, u"Đại diện Bộ Nội vụ"_s, now);
        QVERIFY(first && second && guest);
        QCOMPARE(codeOf(askToSpeak(file, meeting, entry, lan, {}, now)),
                 ErrorCode::AlreadySpeaking);
        QCOMPARE(codeOf(askToSpeak(file, meeting, entry, {}, u"  "_s, now)), ErrorCode::EmptyName);

        QVERIFY(moveSpeech(file, meeting, *guest, -2));
        QCOMPARE(file.read().room.speeches(meeting)->first().id, *guest);
        QVERIFY(giveWord(file, meeting, *first, entry, now));
        QVERIFY(giveWord(file, meeting, *second, entry, now.addSecs(120)));
        QCOMPARE(file.read().room.speech(*first)->endedAt, now.addSecs(120));
        QVERIFY(endSpeech(file, meeting, now.addSecs(200)));
        QVERIFY(withdrawSpeech(file, *guest));
        QCOMPARE(codeOf(withdrawSpeech(file, *second)), ErrorCode::NoSuchSpeech);
        // Who has spoken may ask again.
        QVERIFY(askToSpeak(file, meeting, entry, lan, {}, now.addSecs(300)));
        QCOMPARE(file.read().room.speeches(meeting)->size(), 3);
    }

    void aMotionKeepsBothWordings()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Đề nghị sớm ban hành Nghị định."_s);
        const QDateTime now = council.clock().now();
        QVERIFY(moveChange(file, one, {}, u"Đại biểu Hải Phòng"_s,
                           u"Đề nghị ban hành Nghị định trong năm 2018."_s, now));
        Motion motion = file.read().room.motions(council.meeting())->first();
        QCOMPARE(motion.before, u"Đề nghị sớm ban hành Nghị định."_s);
        QCOMPARE(council.texts().first(), motion.before);
        QVERIFY(settleMotion(file, motion, MotionState::Adopted));
        QCOMPARE(council.texts().first(), motion.after);
        motion = file.read().room.motions(council.meeting())->first();
        QCOMPARE(motion.state, MotionState::Adopted);
        QVERIFY(file.undo());
        QCOMPARE(council.texts().first(), motion.before);
        QCOMPARE(file.read().room.motions(council.meeting())->first().state, MotionState::Moved);
        QCOMPARE(codeOf(moveChange(file, one, {}, {}, u" "_s, now)), ErrorCode::EmptyText);
    }
};

QTEST_GUILESS_MAIN(TestConducting)
#include "tst_conducting.moc"
