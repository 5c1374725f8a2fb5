// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/clocklabel.h"
#include "chair/planmodel.h"
#include "chair/rollcallmodel.h"
#include "chair/roomdesk.h"
#include "chair/roomside.h"
#include "domain/pollresult.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/polling.h"
#include "session/programmeediting.h"
#include "shell/label.h"
#include "ui/proposalsfixture.h"
#include "widgets/countfield.h"
#include "widgets/growingtext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

/// Leads a meeting from the keyboard, as a chair and a secretary do.
class TestRoomDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void goesThroughTheMeeting();
    void countsAShowOfHands();
    void refusesFiguresThatDoNotFit();
    void asksForTheChairOnATie();
    void callsTheRollFromTheKeyboard();
    void countsBallotsOnPaper();
    void takesTheAttendance();
    void theRoomSeesWhatItMay();
    void blanksAtOnce();
    void keepsNotesWhileTheyAreTyped();
    void givesTheWordFromTheKeyboard();
    void goesOnWhereItWasAfterReopening();
    void readsWhatChangedMeanwhileWhenItIsShownAgain();
    void aReadOnlyFileIsOnlyLookedAt();
    void modelsKeepToTheRules();

private:
    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_room->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No widget %s", name);
        return found;
    }
    void show();
    /// Presses a key where the focus is, once the desk has put it where the work is.
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
    /// Presses a key and answers the question that follows; what it said.
    QString pressAndAnswer(Qt::Key key, const char* button);
    void attendFirst(int count);
    Course course()
    {
        return courseOf(must(m_fixture->file().read().room.events(m_fixture->meeting())));
    }
    QList<Poll> polls()
    {
        return must(m_fixture->file().read().polls.ofMeeting(m_fixture->meeting()));
    }
    const Slide& slide() const { return find<SlideView>("projectorPreview")->slide(); }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<RoomDesk> m_room;
    QList<ProposalId> m_proposals;
    QList<PersonId> m_members;
};

void TestRoomDesk::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_proposals = {m_fixture->add(u"Kiến nghị thứ nhất."_s),
                   m_fixture->add(u"Kiến nghị thứ hai."_s)};
    AgendaItem opening;
    opening.title = u"Khai mạc"_s;
    opening.start = QTime(8, 30);
    opening.minutes = 15;
    must(addItem(m_fixture->file(), m_fixture->meeting(), opening));
    AgendaItem debate;
    debate.title = u"Thảo luận"_s;
    debate.minutes = 60;
    debate.debates = true;
    must(addItem(m_fixture->file(), m_fixture->meeting(), debate));
    m_members.clear();
    for (int i = 1; i <= 5; ++i) {
        Person person;
        person.name = u"Thành viên %1"_s.arg(i);
        m_members.append(must(addPerson(m_fixture->file(), person)));
    }
    show();
}

void TestRoomDesk::show()
{
    m_room = std::make_unique<RoomDesk>(m_fixture->desk());
    m_room->resize(1366, 720);
    m_room->show();
    QApplication::setActiveWindow(m_room.get());
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
}

void TestRoomDesk::cleanup()
{
    m_room.reset();
    m_fixture.reset();
}

QString TestRoomDesk::pressAndAnswer(Qt::Key key, const char* button)
{
    QString said;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("Nothing was asked");
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said += label->text() + u'\n';
        dialog->findChild<QPushButton*>(QLatin1String(button))->click();
    });
    press(key);
    // The window of the question had the focus.
    QApplication::setActiveWindow(m_room.get());
    QCoreApplication::processEvents();
    return said;
}

void TestRoomDesk::attendFirst(int count)
{
    must(attend(m_fixture->file(), m_fixture->meeting(), m_members.first(count), {},
                m_room->state().now()));
}

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

void TestRoomDesk::countsAShowOfHands()
{
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    press(Qt::Key_F9);
    QCOMPARE(polls().first().state, PollState::Open);
    // The first figure has the focus; the last fills itself in.
    typeInto(QApplication::focusWidget(), u"3"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"1"_s);
    const QString asked = pressAndAnswer(Qt::Key_F9, "askAction");
    QVERIFY2(asked.contains(u"3"_s), qPrintable(asked));
    const Poll poll = polls().first();
    QCOMPARE(poll.state, PollState::Announced);
    QCOMPARE(poll.counts().votes, (QList<qint64>{3, 1, 0}));
    QCOMPARE(poll.present, 4);
    QCOMPARE(poll.members, 5);
    QCOMPARE(poll.proposal, m_proposals[0]);
    QVERIFY(find<QWidget>("roomResult")->isVisible());
    press(Qt::Key_PageDown);
    QCOMPARE(course().current.first().proposal, m_proposals[1]);
    QVERIFY(!find<QWidget>("roomResult")->isVisible());
}

void TestRoomDesk::refusesFiguresThatDoNotFit()
{
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    press(Qt::Key_F9);
    const QList<CountField*> fields = m_room->findChildren<CountField*>();
    QCOMPARE(fields.size(), 3);
    for (CountField* field : fields) {
        field->setFocus();
        field->selectAll();
        typeInto(field, u"2"_s);
    }
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    press(Qt::Key_F9);
    QCOMPARE(said.size(), 1);
    QCOMPARE(polls().first().state, PollState::Open);
    // Nothing else is begun while it is open.
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    press(Qt::Key_PageDown);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(course().current.first().proposal, m_proposals[0]);
}

void TestRoomDesk::asksForTheChairOnATie()
{
    Council council = must(m_fixture->file().read().council.council());
    council.rule.tie = TieMode::CastingVote;
    must(editCouncil(m_fixture->file(), council));
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    press(Qt::Key_F9);
    typeInto(QApplication::focusWidget(), u"2"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"2"_s);
    pressAndAnswer(Qt::Key_F9, "askOther");
    const Verdict verdict = resultOf(polls().first()).verdict;
    QVERIFY(verdict.byChair);
    QCOMPARE(verdict.outcome, Outcome::Failed);
}

void TestRoomDesk::callsTheRollFromTheKeyboard()
{
    attendFirst(4);
    press(Qt::Key_PageDown);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Gọi tên?"_s;
    poll.method = PollMethod::RollCall;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    auto* list = find<QListView>("rollCallList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 4);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_1})
        press(key);
    QVERIFY(find<QLabel>("rollCallMissing")->text().contains(u"Thành viên 4"_s));
    // Two back, said otherwise, and on to who is left.
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_1);
    QCOMPARE(list->currentIndex().row(), 3);
    press(Qt::Key_3);
    const auto ballots = must(m_fixture->file().read().ballots.open(id));
    QCOMPARE(ballots.size(), 4);
    QCOMPARE(ballots[1].choice, BallotChoice{0});
    QCOMPARE(ballots[1].corrections, 1);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(must(m_fixture->file().read().polls.find(id)).counts().votes,
             (QList<qint64>{3, 0, 1}));
}

void TestRoomDesk::countsBallotsOnPaper()
{
    attendFirst(5);
    press(Qt::Key_PageDown);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Bầu một người?"_s;
    poll.method = PollMethod::Paper;
    poll.secret = true;
    poll.ballot.kind = PollKind::Election;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    poll.options = {{{}, u"Ánh"_s, OptionMeaning::Other, 0},
                    {{}, u"Bình"_s, OptionMeaning::Other, 0}};
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    QCoreApplication::processEvents();
    // As many were given out as are there.
    QCOMPARE(find<QLineEdit>("ballotsIssued")->text(), u"5"_s);
    typeInto(find<QLineEdit>("ballotsCollected"), u"5"_s);
    typeInto(find<QLineEdit>("ballotsInvalid"), u"1"_s);
    typeInto(find<QLineEdit>("ballotCommittee"), u"Lê Ngọc Lan,  Phạm Quốc Đạt "_s);
    const QList<CountField*> fields = m_room->findChildren<CountField*>();
    fields[0]->setFocus();
    typeInto(fields[0], u"3"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    const Poll held = must(m_fixture->file().read().polls.find(id));
    // The last figure was what is left of the valid ballots.
    QCOMPARE(held.counts().votes, (QList<qint64>{3, 1}));
    QCOMPARE(held.valid(), 4);
    QCOMPARE(held.committee, (QStringList{u"Lê Ngọc Lan"_s, u"Phạm Quốc Đạt"_s}));
    QCOMPARE(resultOf(held).election->elected, QList<int>{0});
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

void TestRoomDesk::modelsKeepToTheRules()
{
    PlanModel plan(m_fixture->desk(), m_room->state());
    RollCallModel roll(m_fixture->desk(), m_room->state());
    const QAbstractItemModelTester ofPlan(&plan);
    const QAbstractItemModelTester ofRoll(&roll);
    QCOMPARE(plan.rowCount(), 4);
    QCOMPARE(plan.gutterAt(2), u"1"_s);
    press(Qt::Key_PageDown);
    QVERIFY(plan.isOn(0));
    m_fixture->add(u"Kiến nghị đến muộn."_s);
    QCOMPARE(plan.rowCount(), 5);
    attendFirst(3);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"?"_s;
    poll.method = PollMethod::RollCall;
    poll.options = standardOptions(u"A"_s, u"B"_s, u"C"_s);
    poll.id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), poll.id, m_room->state().now()));
    roll.begin(must(m_fixture->file().read().polls.find(poll.id)));
    QVERIFY(roll.cast(0, 1));
    // Who comes late is called as well.
    attendFirst(5);
    QCOMPARE(roll.rowCount(), 5);
    QCOMPARE(roll.nextOpen(0), 1);
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestRoomDesk)
#include "tst_roomdesk.moc"
