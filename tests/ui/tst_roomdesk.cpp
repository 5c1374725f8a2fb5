// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/clocklabel.h"
#include "session/conducting.h"
#include "ui/fakescreens.h"
#include "ui/roomfixture.h"
#include "widgets/countfield.h"
#include "widgets/growingtext.h"

#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>

namespace nghisu {

/// Leads a meeting: its course, its notes, its speakers, and what the room sees of it.
class TestRoomDesk : public RoomTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void goesThroughTheMeeting();
    void theProjectorMayBeUnplugged();
    void aClosedMeetingCanBeOpenedAgain();
    void takesTheAttendance();
    void theRoomSeesWhatItMay();
    void blanksAtOnce();
    void keepsNotesWhileTheyAreTyped();
    void givesTheWordFromTheKeyboard();
    void goesOnWhereItWasAfterReopening();
    void readsWhatChangedMeanwhileWhenItIsShownAgain();
    void aReadOnlyFileIsOnlyLookedAt();
    void saysWhatACouncilWithoutMembersNeeds();
};

void TestRoomDesk::goesThroughTheMeeting()
{
    QCOMPARE(find<QPushButton>("roomPrimary")->isEnabled(), true);
    press(Qt::Key_PageDown);  // opens the meeting and begins its first item
    QCOMPARE(course().state, CourseState::Open);
    QVERIFY(course().current.first().item.isValid());
    press(Qt::Key_PageDown);  // the debate itself
    press(Qt::Key_PageDown);
    QCOMPARE(course().current.first().proposal, m_proposals[0]);
    QVERIFY(find<QLabel>("roomNext")->text().contains(u"Kiến nghị thứ hai"_s));
    press(Qt::Key_F6);
    QCOMPARE(course().state, CourseState::Paused);
    press(Qt::Key_F6);
    QCOMPARE(course().state, CourseState::Open);
    press(Qt::Key_PageDown);
    QCOMPARE(course().current.first().proposal, m_proposals[1]);
    // One key back.
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(course().current.first().proposal, m_proposals[0]);
    QVERIFY(!find<ClockLabel>("roomEnd")->time().isEmpty());
}

void TestRoomDesk::theProjectorMayBeUnplugged()
{
    auto screens = std::make_unique<test::FakeScreens>(m_room->screen()->name());
    test::FakeScreens& fake = *screens;
    m_room = std::make_unique<RoomDesk>(m_fixture->desk(), std::move(screens));
    m_room->show();
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    auto* toggle = find<QPushButton>("projectorToggle");
    toggle->click();  // nothing is connected yet
    QCOMPARE(said.size(), 1);
    QVERIFY(!m_room->projector().isOpen());
    // It was asked for: it comes with the cable, goes with it, and comes back.
    const QRect place(1366, 0, 1280, 720);
    fake.plug(test::projectorScreen, place);
    QVERIFY(m_room->projector().isOpen());
    QVERIFY(find<QLabel>("projectorWhere")->text().contains(u"1280"_s));
    fake.unplug(test::projectorScreen);
    QVERIFY(!m_room->projector().isOpen());
    QCOMPARE(said.size(), 2);
    fake.plug(test::projectorScreen, place);
    QVERIFY(m_room->projector().isOpen());
    QVERIFY(m_room->projector().view().slide() == slide());
    toggle->click();
    QVERIFY(!m_room->projector().isOpen());
    fake.unplug(test::projectorScreen);
    fake.plug(test::projectorScreen, place);
    QVERIFY(!m_room->projector().isOpen());
}

void TestRoomDesk::aClosedMeetingCanBeOpenedAgain()
{
    press(Qt::Key_PageDown);
    QVERIFY(find<QPushButton>("roomPauseButton")->isVisible());
    QTimer::singleShot(0, this, [] {
        QApplication::activeModalWidget()->findChild<QPushButton*>(u"askAction"_s)->click();
    });
    find<QPushButton>("roomCloseMeeting")->click();
    QCOMPARE(course().state, CourseState::Closed);
    QVERIFY(!find<QPushButton>("roomPauseButton")->isVisible());
    QVERIFY(!find<QPushButton>("roomCloseMeeting")->isVisible());
    find<QPushButton>("roomPrimary")->click();
    QCOMPARE(course().state, CourseState::Open);
    QVERIFY(find<QPushButton>("roomPauseButton")->isVisible());
}

void TestRoomDesk::takesTheAttendance()
{
    QTimer::singleShot(0, this, [] {
        auto* dialog = QApplication::activeModalWidget();
        auto* search = dialog->findChild<QLineEdit*>(u"attendanceSearch"_s);
        QTest::keyClick(search, Qt::Key_Return);
        typeInto(search, u"vien 4"_s);
        QTest::keyClick(search, Qt::Key_Return);
        dialog->findChild<QPushButton*>(u"attendanceDone"_s)->click();
    });
    press(Qt::Key_F7);
    const auto attendance =
        attendanceNow(must(m_fixture->file().read().attendance.ofMeeting(m_fixture->meeting())));
    QVERIFY(attendance[m_members[0]].isPresent());
    QVERIFY(attendance[m_members[3]].isPresent());
    QCOMPARE(attendance.size(), 2);
    QVERIFY(find<QLabel>("roomPresent")->text().contains(u"2/5"_s));
    QVERIFY(find<QLabel>("roomAbsent")->text().contains(u"Thành viên 2"_s));
}

void TestRoomDesk::theRoomSeesWhatItMay()
{
    QVERIFY(std::holds_alternative<WelcomeSlide>(slide()));
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    QVERIFY(std::holds_alternative<ItemSlide>(slide()));
    QCOMPARE(std::get<ItemSlide>(slide()).heading.number, u"1"_s);
    press(Qt::Key_F9);
    const auto& asked = std::get<HandsCall>(std::get<VoteSlide>(slide()).way);
    const QString first = asked.option;
    typeInto(QApplication::focusWidget(), u"3"_s);
    press(Qt::Key_Tab);
    const auto& next = std::get<HandsCall>(std::get<VoteSlide>(slide()).way);
    QVERIFY(next.option != first);
    QCOMPARE(std::get<VoteSlide>(slide()).presence->value, u"4/5"_s);
    typeInto(QApplication::focusWidget(), u"1"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    const auto& result = std::get<ResultSlide>(slide());
    QCOMPARE(result.verdict->kind, SlideVerdict::Kind::Passed);
    QCOMPARE(result.bars[0].votes, 3);
    press(Qt::Key_F6);
    QVERIFY(std::holds_alternative<BreakSlide>(slide()));
    QVERIFY(m_room->projector().view().slide() == slide());
}

void TestRoomDesk::blanksAtOnce()
{
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    press(Qt::Key_F9);
    // Also from a field for a count, which takes figures only.
    QVERIFY(qobject_cast<CountField*>(QApplication::focusWidget()));
    press(Qt::Key_B);
    QCOMPARE(m_room->view(), RoomView::Black);
    QVERIFY(std::holds_alternative<BlankSlide>(m_room->projector().view().slide()));
    press(Qt::Key_B);
    QVERIFY(std::holds_alternative<VoteSlide>(slide()));
}

void TestRoomDesk::keepsNotesWhileTheyAreTyped()
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    auto* notes = find<GrowingText>("discussionNotes");
    notes->setFocus();
    typeInto(notes, u"Đề nghị làm rõ kinh phí"_s);
    // Going on stores what was typed.
    press(Qt::Key_PageDown);
    const auto kept = must(m_fixture->file().read().room.discussions(m_fixture->meeting()));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].entry.proposal, m_proposals[0]);
    QCOMPARE(kept[0].notes, u"Đề nghị làm rõ kinh phí"_s);
    QVERIFY(find<GrowingText>("discussionNotes")->text().isEmpty());
}

void TestRoomDesk::givesTheWordFromTheKeyboard()
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    const auto type = [this](const QString& name) {
        press(Qt::Key_F8);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        typeInto(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type(u"vien 2"_s);  // the one that is offered
    type(u"Thành viên 4"_s);
    auto speeches = must(m_fixture->file().read().room.speeches(m_fixture->meeting()));
    QCOMPARE(speeches.size(), 2);
    QCOMPARE(speeches[0].person, m_members[1]);
    QCOMPARE(speeches[0].entry.proposal, m_proposals[0]);
    type({});  // the next
    QVERIFY(find<QLabel>("speakerNow")->text().contains(u"Thành viên 2"_s));
    QCOMPARE(std::get<ItemSlide>(slide()).speaker->name, u"Thành viên 2"_s);
    type({});
    speeches = must(m_fixture->file().read().room.speeches(m_fixture->meeting()));
    QVERIFY(speeches[0].endedAt.isValid());
    QVERIFY(speeches[1].isOn());
    find<QPushButton>("endSpeech")->click();
    QVERIFY(!m_room->state().speaking());
}

void TestRoomDesk::goesOnWhereItWasAfterReopening()
{
    attendFirst(3);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    press(Qt::Key_F9);
    m_room.reset();
    m_fixture->clock().advance(150);
    show();
    QVERIFY(m_room->state().openPoll());
    QCOMPARE(m_room->findChildren<CountField*>().size(), 3);
    const auto& vote = std::get<VoteSlide>(slide());
    // As long as it has been open, without the moments that the test took before.
    QVERIFY2(vote.clock->time >= u"02:00"_s && vote.clock->time <= u"02:30"_s,
             qPrintable(vote.clock->time));
    QTRY_VERIFY(qobject_cast<CountField*>(QApplication::focusWidget()));
}

void TestRoomDesk::readsWhatChangedMeanwhileWhenItIsShownAgain()
{
    QSignalSpy read(&m_room->state(), &RoomState::changed);
    m_room->hide();
    m_fixture->add(u"Kiến nghị đến muộn."_s);
    // Who drafts on does not wait for a desk that nobody sees.
    QCOMPARE(read.size(), 0);
    m_room->show();
    QCOMPARE(m_room->state().plan().size(), 5);
}

void TestRoomDesk::aReadOnlyFileIsOnlyLookedAt()
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    m_room.reset();
    m_fixture->desk().setFile(nullptr);
    auto opened = must(CouncilFile::open(m_fixture->path(), Access::ReadOnly, m_fixture->clock()));
    m_fixture->desk().setFile(std::move(opened));
    m_fixture->desk().setMeeting(m_fixture->meeting());
    show();
    QVERIFY(!find<QPushButton>("roomPrimary")->isEnabled());
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_F9, Qt::Key_F6})
        QTest::keyClick(m_room.get(), key);
    QCOMPARE(failed.size(), 0);
    QVERIFY(find<GrowingText>("discussionNotes")->isReadOnly());
    QVERIFY(std::holds_alternative<ItemSlide>(slide()));
}

void TestRoomDesk::saysWhatACouncilWithoutMembersNeeds()
{
    must(removePeople(m_fixture->file(), m_members));
    // No figures of nobody.
    const auto* presence = find<QLabel>("roomAbsent");
    QVERIFY2(presence->text().contains(u"Members"_s), qPrintable(presence->text()));
    QVERIFY(!presence->text().contains(u"1"_s));
    QVERIFY(!find<QWidget>("roomQuorum")->isVisible());
    QVERIFY(!find<QPushButton>("roomAttendance")->isVisible());
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestRoomDesk)
#include "tst_roomdesk.moc"
