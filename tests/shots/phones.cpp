// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "session/voting.h"
#include "shots/photographer.h"
#include "ui/fakephoneroom.h"
#include "ui/fakescreens.h"
#include "widgets/filtertabs.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

/// A desk beside that of the window, with phones that come as it says.
struct PhonesScene {
    explicit PhonesScene(Photographer& shown)
        : camera(shown), phones(new test::FakePhoneRoom),
          room(shown.desk(), std::make_unique<test::FakeScreens>(),
               std::unique_ptr<PhoneRoom>(phones))
    {
        room.setAutoFillBackground(true);
        room.setBackgroundRole(QPalette::Base);
        room.resize(shown.window().size());
        room.show();
        room.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&room);
    }

    void click(QWidget& in, const char* name) const
    {
        if (auto* button = in.findChild<QAbstractButton*>(QLatin1String(name)))
            button->click();
        else
            camera.complain(QLatin1String(name) + u" is not there"_s);
    }

    Photographer& camera;
    test::FakePhoneRoom* phones;
    RoomDesk room;
};

PollId open(PhonesScene& scene, const Poll& poll)
{
    RoomState& state = scene.room.state();
    const auto id = preparePoll(*state.file(), poll);
    if (!id || !openPoll(*state.file(), *id, state.now())) {
        scene.camera.complain(u"no vote by phone could be opened"_s);
        return {};
    }
    return *id;
}

Poll byPhone(const RoomState& state, bool secret)
{
    Poll poll;
    poll.meeting = state.meetingId();
    poll.proposal = state.current().proposal;
    poll.question = state.titleOf(state.current());
    poll.method = PollMethod::Phone;
    poll.secret = secret;
    poll.rule = state.council().rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    return poll;
}

// As phones do, which go past the desk.
void voteByPhone(PhonesScene& scene, PollId poll, PersonId person, const BallotChoice& choice)
{
    RoomState& state = scene.room.state();
    scene.phones->m_voted[poll].insert(person);
    const auto cast = state.file()->perform(
        u"poll.cast"_s, {},
        [&](Repositories& repositories) {
            return repositories.ballots.add(poll, person, {choice, 1}, state.now(), true);
        },
        StepOptions{.barrier = true});
    if (!cast)
        scene.camera.complain(u"a ballot was refused"_s);
}

// Of a meeting that is still to come.
void photographPlan(PhonesScene& scene)
{
    Photographer& camera = scene.camera;
    const MeetingId now = camera.desk().meeting();
    Meeting next;
    next.title = u"Họp toàn thể năm 2018"_s;
    const auto meeting = addMeeting(*camera.desk().file(), next);
    if (!meeting)
        return camera.complain(u"no meeting was added"_s);
    camera.desk().setMeeting(*meeting);
    camera.dialog(u"phones-dialog-before"_s, [&] { scene.click(scene.room, "phonesOpen"); });
    scene.phones->m_withMeeting = true;
    scene.phones->come({});
    camera.shot(u"room-phones-planned"_s, scene.room);
    scene.phones->m_withMeeting = false;
    camera.desk().setMeeting(now);
}

// The laptop is taken to another network.
void photographTrouble(PhonesScene& scene)
{
    Photographer& camera = scene.camera;
    const MeetingId meeting = camera.desk().meeting();
    scene.phones->stop();
    scene.phones->m_withMeeting = true;
    camera.desk().setMeeting({});
    camera.desk().setMeeting(meeting);
    const QList<NetworkAddress> networks = scene.phones->m_networks;
    scene.phones->m_networks = {{NetworkKind::WiFi, u"wlp3s0"_s, u"10.20.30.40"_s}};
    QTest::qWait(2500);
    camera.shot(u"room-phones-lost"_s, scene.room);
    scene.phones->m_networks = networks;
    QTest::qWait(2500);
}

void photographDialogs(PhonesScene& scene)
{
    Photographer& camera = scene.camera;
    camera.dialog(u"phones-dialog"_s, [&] { scene.click(scene.room, "phonesOpen"); });
    scene.phones->m_service.network = u"Hoi truong A"_s;
    PhoneService service = scene.phones->m_service;
    service.address = u"192.168.1.20"_s;
    if (!scene.phones->start(service))
        camera.complain(u"the room was not opened"_s);
    scene.phones->come({});
    camera.dialog(u"phones-dialog-alone"_s, [&] { scene.click(scene.room, "phonesOpen"); });
    scene.phones->come({14, 3, 148});
    camera.dialog(u"phones-dialog-on"_s, [&] { scene.click(scene.room, "phonesOpen"); });
    for (qsizetype i = 0; i < scene.phones->m_members.size(); ++i) {
        scene.phones->m_members[i].hasCode = i % 5 != 3;
        scene.phones->m_members[i].signedIn = i % 5 < 2;
    }
    camera.dialog(u"phones-slips"_s, [&] {
        QTimer::singleShot(0, &scene.room, [&scene] {
            QWidget* dialog = QApplication::activeModalWidget();
            QTimer::singleShot(3000, dialog, &QWidget::close);
            scene.click(*dialog, "phonesSlips");
        });
        scene.click(scene.room, "phonesOpen");
    });
}

void annul(PhonesScene& scene, PollId poll)
{
    if (!annulVote(*scene.room.state().file(), poll, u"thử"_s))
        scene.camera.complain(u"the vote could not be annulled"_s);
}

void photographElection(PhonesScene& scene)
{
    RoomState& state = scene.room.state();
    Poll poll = byPhone(state, false);
    poll.question = u"Bầu Tổ thư ký"_s;
    poll.ballot.kind = PollKind::Election;
    poll.ballot.most = 2;
    poll.options.clear();
    for (const auto& name :
         {u"Lê Thu Hà"_s, u"Nguyễn Văn Bình"_s, u"Phạm Quốc Đạt"_s, u"Trần Thị Mai"_s})
        poll.options.append({{}, name, OptionMeaning::Other, 0});
    const PollId id = open(scene, poll);
    const QList<Person> voters = state.voters();
    for (qsizetype i = 3; i < 15 && i < voters.size(); ++i)
        voteByPhone(scene, id, voters[i].id, {int(i % 4), int((i + 1) % 4)});
    QTest::qWait(400);
    scene.room.activateWindow();
    if (auto* line = scene.room.findChild<QLineEdit*>(u"saidLine"_s)) {
        line->setFocus();
        QTest::keyClicks(line, u"13"_s);
    }
    scene.camera.shot(u"room-phone-election"_s, scene.room);
    annul(scene, id);
}

void photographVotes(PhonesScene& scene)
{
    RoomState& state = scene.room.state();
    Photographer& camera = scene.camera;
    const PollId decision = open(scene, byPhone(state, false));
    const QList<Person> voters = state.voters();
    for (qsizetype i = 0; i < 18 && i + 6 < voters.size(); ++i) {
        if (i % 6 != 5)
            voteByPhone(scene, decision, voters[i].id, {i % 7 == 3 ? 1 : 0});
        else if (castByName(*state.file(), decision, voters[i].id, {0}, state.now()))
            scene.phones->m_voted[decision].insert(voters[i].id);
    }
    QTest::qWait(400);
    camera.shot(u"room-phone-vote"_s, scene.room);
    scene.room.findChild<FilterTabs*>(u"rollCallTabs"_s)->setCurrentIndex(1);
    camera.shot(u"room-phone-voted"_s, scene.room);
    annul(scene, decision);
    photographElection(scene);
    const PollId secret = open(scene, byPhone(state, true));
    for (qsizetype i = 0; i < 12 && i < voters.size(); ++i) {
        if (takePaper(*state.file(), secret, voters[i].id))
            scene.phones->m_voted[secret].insert(voters[i].id);
    }
    scene.phones->come({12, 3, 148});
    camera.shot(u"room-phone-vote-secret"_s, scene.room);
    annul(scene, secret);
}

}  // namespace

void photographPhones(Photographer& camera)
{
    PhonesScene scene(camera);
    const QList<Person> people = scene.room.state().people();
    for (const Person& person : people) {
        if (person.kind == PersonKind::Member)
            scene.phones->m_members.append({person, false, false});
    }
    camera.shot(u"room-phones-off"_s, scene.room);
    photographPlan(scene);
    photographDialogs(scene);
    photographTrouble(scene);
    scene.click(scene.room, "roomView2");
    camera.shot(u"room-phones"_s, scene.room);
    camera.dialog(u"room-poll-phone"_s, [&] {
        QTimer::singleShot(0, &scene.room, [] {
            QWidget* dialog = QApplication::activeModalWidget();
            auto* method = dialog->findChild<QComboBox*>(u"pollMethod"_s);
            method->setCurrentIndex(method->findData(int(PollMethod::Phone)));
            dialog->findChild<QCheckBox*>(u"pollSecret"_s)->setChecked(true);
        });
        scene.click(scene.room, "roomSecond");
    });
    photographVotes(scene);
}

}  // namespace nghisu::shots
