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

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
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

PollId openByPhone(PhonesScene& scene, bool secret)
{
    RoomState& state = scene.room.state();
    Poll poll;
    poll.meeting = state.meetingId();
    poll.proposal = state.current().proposal;
    poll.question = state.titleOf(state.current());
    poll.method = PollMethod::Phone;
    poll.secret = secret;
    poll.rule = state.council().rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    const auto id = preparePoll(*state.file(), poll);
    if (!id || !openPoll(*state.file(), *id, state.now())) {
        scene.camera.complain(u"no vote by phone could be opened"_s);
        return {};
    }
    return *id;
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

void photographVotes(PhonesScene& scene)
{
    RoomState& state = scene.room.state();
    Photographer& camera = scene.camera;
    const PollId open = openByPhone(scene, false);
    const QList<Person> voters = state.voters();
    for (qsizetype i = 0; i < 18 && i + 6 < voters.size(); ++i) {
        scene.phones->m_voted[open].insert(voters[i].id);
        if (!castByName(*state.file(), open, voters[i].id, {i % 7 == 3 ? 1 : 0}, state.now()))
            camera.complain(u"a ballot was refused"_s);
    }
    QTest::qWait(400);
    camera.shot(u"room-phone-vote"_s, scene.room);
    if (!annulVote(*state.file(), open, u"thử"_s))
        camera.complain(u"the vote could not be annulled"_s);
    const PollId secret = openByPhone(scene, true);
    for (qsizetype i = 0; i < 12 && i < voters.size(); ++i)
        scene.phones->m_voted[secret].insert(voters[i].id);
    scene.phones->come({12, 3, 148});
    camera.shot(u"room-phone-vote-secret"_s, scene.room);
    if (!annulVote(*state.file(), secret, u"thử"_s))
        camera.complain(u"the vote could not be annulled"_s);
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
