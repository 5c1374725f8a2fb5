// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/clocklabel.h"
#include "session/conducting.h"
#include "session/polling.h"
#include "ui/fakescreens.h"
#include "ui/roomfixture.h"
#include "widgets/countfield.h"
#include "widgets/elidedlabel.h"

#include <QListView>
#include <QScreen>
#include <QSignalSpy>

namespace nghisu {

namespace {

constexpr int Minute = 60;
constexpr int Hour = 60 * Minute;
constexpr int deskTicks = 250;  // milliseconds

}  // namespace

/// What goes wrong around a desk from which a meeting is led: the computer's clock, its lid, the cable
/// of the projector. Nothing is lost by it, and the room sees nothing of it.
class TestRoomFaults : public RoomTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theClockIsSetBack();
    void theClockIsSetBackBeforeTheFileIsOpenedAgain();
    void aRollCallGoesOnWithItsClock();
    void theClockStaysWhereTheDeskIsLeftAndComeBackTo();
    void theComputerSleeps();
    void theProjectorIsPulledOutOfAnOpenVote();
    void theProjectorIsClosedByAccident();
    void theRoomSeesWhatIsOnWhoeverLooksAtTheDesk();

private:
    TestClock& clock() { return m_fixture->clock(); }
    QString clockOf(const char* name) const { return find<ClockLabel>(name)->time(); }
    /// What the desk says of the time of what is on, after its clock has ticked.
    QString itemTime()
    {
        tick();
        return find<ElidedLabel>("roomItemTime")->text();
    }
    void tick();
    void beginProposal();
    void useScreens();
    QList<CourseEvent> events()
    {
        return must(m_fixture->file().read().room.events(m_fixture->meeting()));
    }

    test::FakeScreens* m_screens = nullptr;
};

// Until the desk has looked at its clock, which it does a few times a second.
void TestRoomFaults::tick()
{
    QTest::qWait(2 * deskTicks);
}

void TestRoomFaults::beginProposal()
{
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    QCOMPARE(course().current.first().proposal, m_proposals[0]);
}

void TestRoomFaults::useScreens()
{
    auto screens = std::make_unique<test::FakeScreens>(m_room->screen()->name());
    m_screens = screens.get();
    m_room = std::make_unique<RoomDesk>(m_fixture->desk(), std::move(screens));
    m_room->resize(1366, 720);
    m_room->show();
    QApplication::setActiveWindow(m_room.get());
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    m_screens->plug(test::projectorScreen, QRect(1366, 0, 1280, 720));
    find<QPushButton>("projectorToggle")->click();
    QVERIFY(m_room->projector().isOpen());
    QApplication::setActiveWindow(m_room.get());
}

void TestRoomFaults::theClockIsSetBack()
{
    beginProposal();
    clock().advance(5 * Minute);
    const QString spent = itemTime();
    const QString now = clockOf("roomClock");
    const QString end = clockOf("roomEnd");
    QVERIFY2(spent.contains(u"5 min"_s), qPrintable(spent));

    clock().set(-2 * Hour);
    QCOMPARE(itemTime(), spent);
    QCOMPARE(clockOf("roomClock"), now);
    QCOMPARE(clockOf("roomEnd"), end);
    clock().advance(Minute);
    QVERIFY2(itemTime().contains(u"6 min"_s), qPrintable(itemTime()));

    press(Qt::Key_F9);
    clock().advance(20);
    typeInto(QApplication::focusWidget(), u"3"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"1"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    must(annulVote(m_fixture->file(), polls().first().id, u"đếm nhầm"_s));
    press(Qt::Key_PageDown);
    clock().advance(Minute);
    press(Qt::Key_F6);

    const Poll poll = polls().first();
    QCOMPARE(poll.openedAt.secsTo(poll.closedAt), 20);
    QVERIFY(poll.annulledAt >= poll.closedAt);
    QVERIFY(poll.openedAt > events().at(3).at);
    const QList<CourseEvent> all = events();
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all[i].at >= all[i - 1].at);
    QCOMPARE(course().of({{}, m_proposals[0]}).spent, (6 * Minute + 20) * 1000);
    QCOMPARE(course().of({{}, m_proposals[1]}).spent, Minute * 1000);
}

// The program or the computer starts again, and knows the time from the file alone.
void TestRoomFaults::theClockIsSetBackBeforeTheFileIsOpenedAgain()
{
    beginProposal();
    find<QWidget>("speakerField")->setFocus();
    typeInto(find<QWidget>("speakerField"), u"Thành viên 2"_s);
    QTest::keyClick(find<QWidget>("speakerField"), Qt::Key_Return);
    clock().advance(10 * Minute);
    QTest::keyClick(find<QWidget>("speakerField"), Qt::Key_Return);
    const auto* speech = m_room->state().speaking();
    QVERIFY(speech);
    const QDateTime began = speech->beganAt;

    m_room.reset();
    clock().set(-3 * Hour);
    show();
    QVERIFY(m_room->state().now() >= began);
    QCOMPARE(course().current.first().proposal, m_proposals[0]);
    clock().advance(2 * Minute);
    tick();
    QCOMPARE(clockOf("speakerClock"), u"02:00"_s);
    QCOMPARE(std::get<ItemSlide>(slide()).speaker->clock->time, u"02:00"_s);
    QCOMPARE(std::get<ItemSlide>(slide()).clock->time, u"12:00"_s);
    QVERIFY2(itemTime().contains(u"12 min"_s), qPrintable(itemTime()));
    press(Qt::Key_PageDown);
    QCOMPARE(course().of({{}, m_proposals[0]}).spent, 12 * Minute * 1000);
}

// The same in the middle of a roll call, which is the last that anybody wrote down.
void TestRoomFaults::aRollCallGoesOnWithItsClock()
{
    beginProposal();
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Gọi tên?"_s;
    poll.method = PollMethod::RollCall;
    poll.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    QTRY_VERIFY(find<QListView>("rollCallList")->hasFocus());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2}) {
        clock().advance(Minute);
        press(key);
    }
    m_room.reset();
    clock().set(-Hour);
    show();
    tick();
    const auto& vote = std::get<VoteSlide>(slide());
    QCOMPARE(vote.clock->time, u"02:00"_s);
    QCOMPARE(std::get<RollCall>(vote.way).progress, u"2/4"_s);
    QCOMPARE(std::get<RollCall>(vote.way).name, u"Thành viên 3"_s);
}

// The secretary looks something up in the list meanwhile, and mends a word.
void TestRoomFaults::theClockStaysWhereTheDeskIsLeftAndComeBackTo()
{
    beginProposal();
    clock().advance(20 * Minute);
    clock().set(-Hour);
    QVERIFY2(itemTime().contains(u"20 min"_s), qPrintable(itemTime()));
    const QDateTime before = m_room->state().now();
    m_room->hide();
    must(editText(m_fixture->file(), m_proposals[1], u"Kiến nghị thứ hai, sửa."_s));
    m_room->show();
    QVERIFY(m_room->state().now() >= before);
    QVERIFY2(itemTime().contains(u"20 min"_s), qPrintable(itemTime()));
}

void TestRoomFaults::theComputerSleeps()
{
    beginProposal();
    clock().advance(5 * Minute);
    const QString before = itemTime();
    QVERIFY2(before.contains(u"5 min"_s), qPrintable(before));
    const QTime end = QTime::fromString(clockOf("roomEnd"), u"HH:mm"_s);
    press(Qt::Key_F9);
    // The lid is closed over an open vote, and on waking its clock is wrong as well.
    clock().advance(40 * Minute);
    clock().set(-10 * Minute);
    tick();
    QCOMPARE(std::get<VoteSlide>(slide()).clock->time, u"40:00"_s);
    QVERIFY2(itemTime().contains(u"45 min"_s), qPrintable(itemTime()));
    const QTime later = QTime::fromString(clockOf("roomEnd"), u"HH:mm"_s);
    QVERIFY2(end.isValid() && later.isValid() && end.secsTo(later) > 0
                 && end.secsTo(later) <= 40 * Minute,
             qPrintable(later.toString()));
    typeInto(QApplication::focusWidget(), u"4"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"0"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(polls().first().openedAt.secsTo(polls().first().closedAt), 40 * Minute);
}

void TestRoomFaults::theProjectorIsPulledOutOfAnOpenVote()
{
    useScreens();
    beginProposal();
    press(Qt::Key_F9);
    typeInto(QApplication::focusWidget(), u"3"_s);
    press(Qt::Key_Tab);
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    QWidget* counting = QApplication::focusWidget();

    m_screens->unplug(test::projectorScreen);
    QVERIFY(!m_room->projector().isVisible());
    QCOMPARE(said.size(), 1);
    // Whoever counts goes on where they were.
    QCOMPARE(polls().first().state, PollState::Open);
    QCOMPARE(QApplication::focusWidget(), counting);
    QCOMPARE(m_room->findChildren<CountField*>().first()->text(), u"3"_s);
    typeInto(counting, u"1"_s);

    m_screens->plug(test::projectorScreen, QRect(1366, 0, 1024, 768));
    QVERIFY(m_room->projector().isOpen());
    QCOMPARE(m_room->projector().size(), QSize(1024, 768));
    QVERIFY(std::holds_alternative<VoteSlide>(m_room->projector().view().slide()));
    QApplication::setActiveWindow(m_room.get());
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(polls().first().counts().votes, (QList<qint64>{3, 1, 0}));
    QVERIFY(std::holds_alternative<ResultSlide>(m_room->projector().view().slide()));
}

void TestRoomFaults::theProjectorIsClosedByAccident()
{
    useScreens();
    beginProposal();
    press(Qt::Key_F9);
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    QVERIFY(!m_room->projector().close());
    QVERIFY(m_room->projector().isVisible());
    QVERIFY(said.size() == 1 && !said.first().first().toString().isEmpty());
    QCOMPARE(polls().first().state, PollState::Open);
    QVERIFY(std::holds_alternative<VoteSlide>(m_room->projector().view().slide()));
}

// The secretary is in the list when the cable is put in again.
void TestRoomFaults::theRoomSeesWhatIsOnWhoeverLooksAtTheDesk()
{
    useScreens();
    beginProposal();
    m_screens->unplug(test::projectorScreen);
    m_room->hide();
    must(beginEntry(m_fixture->file(), m_fixture->meeting(), {{}, m_proposals[1]},
                    m_room->state().now()));
    m_screens->plug(test::projectorScreen, QRect(1366, 0, 1280, 720));
    const auto shown = [this] {
        return std::get<ItemSlide>(m_room->projector().view().slide()).heading.number;
    };
    QVERIFY(m_room->projector().isVisible());
    QCOMPARE(shown(), u"2"_s);
    must(beginEntry(m_fixture->file(), m_fixture->meeting(), {{}, m_proposals[0]},
                    m_room->state().now()));
    QCOMPARE(shown(), u"1"_s);
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestRoomFaults)
#include "tst_roomfaults.moc"
