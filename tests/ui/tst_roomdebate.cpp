// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/clocklabel.h"
#include "chair/pacing.h"
#include "session/moving.h"
#include "ui/roomfixture.h"
#include "widgets/difftext.h"
#include "widgets/growingtext.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;

/// What is said at the desk while an item is on: who speaks for how long, and which words are moved.
class TestRoomDebate : public RoomTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aClockWarnsBeforeItIsTooMuch_data();
    void aClockWarnsBeforeItIsTooMuch();
    void aSpeakersClockLeavesOutTheBreak();
    void saysWhoSpokeAndWhoHasNot();
    void aChangeOfTheWordsIsTakenDownAndAdopted();
    void asksBeforeOtherChangesAreLost();
    void theRoomCanBeShownAChange();
    void theRoomCanVoteOnAChange();
    void theProgrammeIsThereOnANarrowScreen();
    void theProjectorCanBeLight();

private:
    void takeUpTheFirst()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_PageDown);
    }
    void speak(const QString& name)
    {
        press(Qt::Key_F8);
        typeInto(QApplication::focusWidget(), name);
        press(Qt::Key_Return);
        press(Qt::Key_F8);
        press(Qt::Key_Return);  // the next has the word
    }
    /// F4, then the words in place of those that stand there.
    void moveWords(const QString& mover, const QString& words);
    QList<Motion> motions()
    {
        return must(m_fixture->file().read().room.motions(m_fixture->meeting()));
    }
    QString textOf(ProposalId id)
    {
        return must(m_fixture->file().read().proposals.findFields(id)).text;
    }
};

void TestRoomDebate::moveWords(const QString& mover, const QString& words)
{
    QString changes;
    bool keptAsItWas = true;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("No dialog");
        auto* text = dialog->findChild<GrowingText*>(u"motionText"_s);
        keptAsItWas = dialog->findChild<QPushButton*>(u"motionKeep"_s)->isEnabled();
        dialog->findChild<QLineEdit*>(u"motionMover"_s)->setText(mover);
        text->selectAll();
        typeInto(text, words);
        changes = dialog->findChild<DiffText*>(u"motionPreview"_s)->toPlainText();
        dialog->findChild<QPushButton*>(u"motionKeep"_s)->click();
    });
    press(Qt::Key_F4);
    QApplication::setActiveWindow(m_room.get());
    QCoreApplication::processEvents();
    QVERIFY(!keptAsItWas);
    QVERIFY(!changes.isEmpty());
}

void TestRoomDebate::aClockWarnsBeforeItIsTooMuch_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<SlideClock::Pace>("pace");
    using Pace = SlideClock::Pace;
    QTest::newRow("nothing planned") << 4000 << 0 << u"1:06:40"_s << Pace::Usual;
    QTest::newRow("time enough") << 179 << 5 << u"02:59"_s << Pace::Usual;
    QTest::newRow("the last quarter") << 226 << 5 << u"03:46"_s << Pace::Soon;
    QTest::newRow("the last two minutes") << 1681 << 30 << u"28:01"_s << Pace::Soon;
    QTest::newRow("not yet") << 1679 << 30 << u"27:59"_s << Pace::Usual;
    QTest::newRow("on the minute") << 300 << 5 << u"05:00"_s << Pace::Soon;
    QTest::newRow("too much") << 335 << 5 << u"+00:35"_s << Pace::Over;
    QTest::newRow("a clock set back") << -5 << 5 << u"00:00"_s << Pace::Usual;
}

void TestRoomDebate::aClockWarnsBeforeItIsTooMuch()
{
    QFETCH(const int, seconds);
    QFETCH(const int, minutes);
    const SlideClock clock = pacedClock(qint64{seconds} * 1000, minutes);
    QTEST(clock.time, "shown");
    QTEST(clock.pace, "pace");
}

void TestRoomDebate::aSpeakersClockLeavesOutTheBreak()
{
    Council council = must(m_fixture->file().read().council.council());
    council.speakingMinutes = 3;
    must(editCouncil(m_fixture->file(), council));
    takeUpTheFirst();
    speak(u"Thành viên 2"_s);
    m_fixture->clock().advance(60);
    press(Qt::Key_F6);
    m_fixture->clock().advance(600);
    press(Qt::Key_F6);
    m_fixture->clock().advance(80);
    QTRY_VERIFY(find<ClockLabel>("speakerClock")->time() >= u"02:20"_s);
    QVERIFY(find<ClockLabel>("speakerClock")->time() < u"02:40"_s);
    QCOMPARE(std::get<ItemSlide>(slide()).speaker->clock->pace, SlideClock::Pace::Soon);
    m_fixture->clock().advance(60);
    QTRY_COMPARE(std::get<ItemSlide>(slide()).speaker->clock->pace, SlideClock::Pace::Over);
    QVERIFY(find<ClockLabel>("speakerClock")->time().startsWith(u'+'));
}

void TestRoomDebate::saysWhoSpokeAndWhoHasNot()
{
    attendFirst(3);
    takeUpTheFirst();
    speak(u"Thành viên 2"_s);
    m_fixture->clock().advance(90);
    speak(u"Khách Không Tên"_s);
    m_fixture->clock().advance(30);
    QStringList rows;
    QString sentence;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = QApplication::activeModalWidget();
        const auto* model = dialog->findChild<QListView*>(u"spokenList"_s)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            rows.append(model->index(i, 0).data(Qt::AccessibleTextRole).toString());
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            sentence += label->text() + u'\n';
        dialog->close();
    });
    find<QPushButton>("whoSpoke")->click();
    QCOMPARE(rows.size(), 6);
    // Those who have not spoken first, by protocol; who spoke longest is last.
    QVERIFY(rows[0].startsWith(u"Thành viên 1:"_s));
    QVERIFY(rows[4].startsWith(u"Khách Không Tên:"_s));
    QVERIFY2(rows[5].startsWith(u"Thành viên 2:"_s) && rows[5].contains(u"01:"_s),
             qPrintable(rows[5]));
    QVERIFY2(sentence.contains(u"2 member"_s), qPrintable(sentence));
}

void TestRoomDebate::aChangeOfTheWordsIsTakenDownAndAdopted()
{
    takeUpTheFirst();
    moveWords(u"Thành viên 3"_s, u"Kiến nghị đã sửa."_s);
    QCOMPARE(motions().size(), 1);
    QCOMPARE(motions()[0].person, m_members[2]);
    QCOMPARE(motions()[0].before, u"Kiến nghị thứ nhất."_s);
    QCOMPARE(textOf(m_proposals[0]), u"Kiến nghị thứ nhất."_s);
    // Both wordings stand at the desk.
    const QString shown = find<DiffText>("motionChanges")->toPlainText();
    QVERIFY(shown.contains(u"thứ nhất"_s) && shown.contains(u"đã sửa"_s));
    find<QPushButton>("motionAdopt")->click();
    QTRY_COMPARE(textOf(m_proposals[0]), u"Kiến nghị đã sửa."_s);
    QCOMPARE(motions()[0].state, MotionState::Adopted);
    // One key back.
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(textOf(m_proposals[0]), u"Kiến nghị thứ nhất."_s);
    QCOMPARE(motions()[0].state, MotionState::Moved);
    QTRY_VERIFY(m_room->findChild<QPushButton*>(u"motionReject"_s));
    find<QPushButton>("motionReject")->click();
    QTRY_COMPARE(motions()[0].state, MotionState::Rejected);
    QCOMPARE(textOf(m_proposals[0]), u"Kiến nghị thứ nhất."_s);
}

void TestRoomDebate::asksBeforeOtherChangesAreLost()
{
    takeUpTheFirst();
    moveWords(u"Thành viên 3"_s, u"Một."_s);
    moveWords({}, u"Hai."_s);
    must(settleMotion(m_fixture->file(), motions()[0], MotionState::Adopted));
    QCOMPARE(textOf(m_proposals[0]), u"Một."_s);
    bool asked = false;
    QTimer::singleShot(100, this, [&] {
        auto* dialog = QApplication::activeModalWidget();
        asked = dialog != nullptr;
        dialog->findChild<QPushButton*>(u"askSafe"_s)->click();
    });
    QTRY_VERIFY(m_room->findChildren<QPushButton*>(u"motionAdopt"_s).size() >= 1);
    m_room->findChildren<QPushButton*>(u"motionAdopt"_s).last()->click();
    QTRY_VERIFY(asked);
    QCOMPARE(textOf(m_proposals[0]), u"Một."_s);
    QCOMPARE(motions()[1].state, MotionState::Moved);
}

void TestRoomDebate::theRoomCanBeShownAChange()
{
    takeUpTheFirst();
    moveWords(u"Thành viên 3"_s, u"Kiến nghị đã sửa."_s);
    find<QPushButton>("motionProject")->click();
    QTRY_COMPARE(std::get<ItemSlide>(slide()).paragraphs, QStringList{u"Kiến nghị đã sửa."_s});
    QVERIFY(std::get<ItemSlide>(slide()).heading.title.contains(u"Thành viên 3"_s));
    // What was decided on is no longer asked.
    must(settleMotion(m_fixture->file(), motions()[0], MotionState::Rejected));
    QTRY_VERIFY(!std::get<ItemSlide>(slide()).heading.title.contains(u"Thành viên 3"_s));
}

void TestRoomDebate::theRoomCanVoteOnAChange()
{
    attendFirst(4);
    takeUpTheFirst();
    moveWords(u"Thành viên 3"_s, u"Kiến nghị đã sửa."_s);
    QTimer::singleShot(200, this, [] {
        QApplication::activeModalWidget()->findChild<QPushButton*>(u"pollOpen"_s)->click();
    });
    find<QPushButton>("motionVote")->click();
    QTRY_VERIFY(m_room->state().openPoll());
    QVERIFY(m_room->state().openPoll()->question.contains(u"Thành viên 3"_s));
    QApplication::setActiveWindow(m_room.get());
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    for (const QString& figure : {u"3"_s, u"1"_s}) {
        typeInto(QApplication::focusWidget(), figure);
        press(Qt::Key_Tab);
    }
    pressAndAnswer(Qt::Key_F9, "askAction");
    // The room sees what it decided; the proposal itself is still to be decided on.
    QVERIFY(std::holds_alternative<ResultSlide>(slide()));
    QVERIFY(!m_room->state().lastPollOf(m_room->state().current()));
    QTRY_VERIFY(find<QPushButton>("motionAdopt")->isVisible());
    find<QPushButton>("motionAdopt")->click();
    QTRY_COMPARE(textOf(m_proposals[0]), u"Kiến nghị đã sửa."_s);
}

void TestRoomDebate::theProgrammeIsThereOnANarrowScreen()
{
    takeUpTheFirst();
    m_room->resize(1000, 640);
    QTRY_VERIFY(find<QPushButton>("roomPlanButton")->isVisible());
    auto* plan = find<QListView>("roomPlan");
    QVERIFY(!plan->isVisible());
    press(Qt::Key_F3);
    QVERIFY(plan->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), plan);
    QVERIFY(!find<SlideView>("projectorPreview")->isVisible());
    // Taking something up from it goes back to what is on.
    plan->setCurrentIndex(plan->model()->index(3, 0));
    press(Qt::Key_Return);
    QCOMPARE(course().current.last().proposal, m_proposals[1]);
    QVERIFY(!plan->isVisible());
    QVERIFY(find<SlideView>("projectorPreview")->isVisible());
}

void TestRoomDebate::theProjectorCanBeLight()
{
    QSignalSpy chosen(m_room.get(), &RoomDesk::projectorLightChosen);
    find<QPushButton>("projectorLight")->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toBool(), true);
    m_fixture->desk().theme().setProjectorLight(true);
    find<QPushButton>("projectorLight")->click();
    QCOMPARE(chosen[1][0].toBool(), false);
}

QTEST_MAIN(TestRoomDebate)
#include "tst_roomdebate.moc"
