// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"
#include "session/attending.h"
#include "session/conducting.h"
#include "session/councilfile.h"
#include "session/polling.h"
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
    camera.press(Qt::Key_PageDown);
    camera.shot(u"room-item"_s);
    begin(camera, 4);
    camera.shot(u"room-proposal"_s);
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
    answer(camera, "askAction");
    camera.find<QAbstractButton>("roomCloseMeeting")->click();
    camera.shot(u"room-closed"_s);
}

}  // namespace nghisu::shots
