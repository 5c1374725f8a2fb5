// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"
#include "domain/attendancecode.h"
#include "session/attending.h"
#include "session/conducting.h"
#include "session/councilfile.h"
#include "session/moving.h"
#include "session/polling.h"
#include "session/speaking.h"
#include "session/voting.h"
#include "shots/photographer.h"

#include <QAbstractButton>
#include <QTest>
#include <QTimer>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

void begin(Photographer& camera, qsizetype proposal)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    QList<CourseEntry> proposals;
    for (const PlanLine& line : state.plan()) {
        if (line.entry.proposal.isValid())
            proposals.append(line.entry);
    }
    if (proposal >= proposals.size()
        || !beginEntry(*state.file(), state.meetingId(), proposals[proposal], state.now()))
        camera.complain(u"the proposal could not be taken up"_s);
}

void attendAllBut(Photographer& camera, qsizetype absent)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    QList<PersonId> people;
    for (const Person& person : state.voters())
        people.append(person.id);
    Arrival excused;
    excused.kind = Coming::Excused;
    if (!attend(*state.file(), state.meetingId(), people.first(people.size() - absent), {},
                state.now())
        || !attend(*state.file(), state.meetingId(), {people.last()}, excused, state.now()))
        camera.complain(u"the attendance could not be taken"_s);
}

/// A card in the dialog of the attendance.
void scanAtTheDoor(Photographer& camera, const QString& name, const QString& figures)
{
    camera.dialog(name, [&] {
        QTimer::singleShot(100, &camera.window(), [&camera, figures] {
            camera.type(figures);
            camera.press(Qt::Key_Return);
        });
        camera.press(Qt::Key_F7);
    });
}

// Begun, with some names called and one said otherwise afterwards.
void callTheRoll(Photographer& camera)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    Poll poll;
    poll.meeting = state.meetingId();
    poll.proposal = state.current().proposal;
    poll.question = state.titleOf(state.current());
    poll.method = PollMethod::RollCall;
    poll.rule = state.council().rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    const auto id = preparePoll(*state.file(), poll);
    if (!id || !openPoll(*state.file(), *id, state.now()))
        return camera.complain(u"the roll could not be called"_s);
    QTest::qWait(100);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Backspace,
                              Qt::Key_Backspace, Qt::Key_1, Qt::Key_1, Qt::Key_1})
        camera.press(key);
}

// Somebody has the word, somebody waits, and two changes of the words were moved.
void debate(Photographer& camera)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    const CourseEntry entry = state.current();
    const Proposal* proposal = state.proposalOf(entry);
    if (!proposal || state.people().size() < 3)
        return camera.complain(u"there is nothing to debate"_s);
    const QString words = proposal->text;
    const QList<Person> people = state.people();
    for (const Person& person : people.first(2)) {
        if (!askToSpeak(*state.file(), state.meetingId(), entry, person.id, person.name,
                        state.now()))
            camera.complain(u"nobody could ask to speak"_s);
    }
    if (!giveWord(*state.file(), state.meetingId(), state.speeches().first().id, entry,
                  state.now()))
        camera.complain(u"the word could not be given"_s);
    camera.dialog(u"room-motion-dialog"_s, [&] { camera.press(Qt::Key_F4); });
    const auto first =
        moveChange(*state.file(), entry.proposal, people[2].id, people[2].name,
                   words + u" Báo cáo kết quả trước ngày 30 tháng 6."_s, state.now());
    if (!first
        || !settleMotion(*state.file(), state.motionsOf(entry.proposal).first(),
                         MotionState::Rejected)
        || !moveChange(*state.file(), entry.proposal, people[0].id, people[0].name,
                       u"Đề nghị Bộ "_s + words.mid(words.size() / 3), state.now()))
        camera.complain(u"no change could be moved"_s);
    camera.shot(u"room-motions"_s);
    if (auto* show = camera.find<QAbstractButton>("motionProject"))
        show->click();
    camera.shot(u"room-motion-projected"_s);
    camera.dialog(u"room-who-spoke"_s, [&] { camera.find<QAbstractButton>("whoSpoke")->click(); });
    camera.press(Qt::Key_F3);
    camera.shot(u"room-plan"_s);
    camera.press(Qt::Key_F3);
    for (const Motion& motion : state.motionsOf(entry.proposal)) {
        if (motion.state == MotionState::Moved
            && !settleMotion(*state.file(), motion, MotionState::Withdrawn))
            camera.complain(u"a change could not be withdrawn"_s);
    }
}

void answer(Photographer& camera, const char* button)
{
    QTimer::singleShot(300, &camera.window(), [&camera, name = QByteArray(button)] {
        if (auto* found = camera.window().findChild<QAbstractButton*>(QLatin1String(name)))
            found->click();
        else
            camera.complain(u"nothing was asked"_s);
    });
}

}  // namespace

void photographRoom(Photographer& camera)
{
    camera.act("actionConduct");
    camera.shot(u"room-before"_s);
    attendAllBut(camera, 2);
    camera.dialog(u"room-attendance"_s, [&] { camera.press(Qt::Key_F7); });
    const RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    const QString last = attendanceCode(state.voters().constLast().id, state.council().name);
    scanAtTheDoor(camera, u"room-card"_s, last);
    scanAtTheDoor(camera, u"room-card-again"_s, last);
    scanAtTheDoor(camera, u"room-card-wrong"_s, u"00001263"_s);
    camera.press(Qt::Key_PageDown);
    camera.shot(u"room-item"_s);
    begin(camera, 4);
    camera.shot(u"room-proposal"_s);
    debate(camera);
    camera.press(Qt::Key_F9);
    camera.shot(u"room-vote-empty"_s);
    for (const QString& figure : {u"18"_s, u"3"_s}) {
        camera.type(figure);
        camera.press(Qt::Key_Tab);
    }
    camera.shot(u"room-vote"_s);
    answer(camera, "askAction");
    camera.press(Qt::Key_F9);
    camera.shot(u"room-result"_s);
    begin(camera, 5);
    camera.dialog(u"room-poll-dialog"_s,
                  [&] { camera.find<QAbstractButton>("roomSecond")->click(); });
    photographBallots(camera);
    begin(camera, 3);
    camera.press(Qt::Key_F6);
    camera.shot(u"room-break"_s);
    camera.press(Qt::Key_F6);
    callTheRoll(camera);
    camera.shot(u"room-roll-call"_s);
    answer(camera, "askAction");
    camera.press(Qt::Key_F9);
    photographPhones(camera);
    answer(camera, "askAction");
    camera.find<QAbstractButton>("roomCloseMeeting")->click();
    camera.shot(u"room-closed"_s);
}

}  // namespace nghisu::shots
