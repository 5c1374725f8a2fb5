// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/planmodel.h"
#include "chair/rollcallmodel.h"
#include "session/conducting.h"
#include "session/polling.h"
#include "ui/roomfixture.h"
#include "widgets/countfield.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace nghisu {

/// Votes that are opened, counted and closed at the desk.
class TestRoomVotes : public RoomTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void countsAShowOfHands();
    void refusesFiguresThatDoNotFit();
    void asksForTheChairOnATie();
    void callsTheRollFromTheKeyboard();
    void countsBallotsOnPaper();
    void debatesAndDecidesTogether();
    void modelsKeepToTheRules();
};

void TestRoomVotes::countsAShowOfHands()
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

void TestRoomVotes::refusesFiguresThatDoNotFit()
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

void TestRoomVotes::asksForTheChairOnATie()
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

void TestRoomVotes::callsTheRollFromTheKeyboard()
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
    // Who has not been called is named before it is closed.
    const QString asked = pressAndAnswer(Qt::Key_F9, "askSafe");
    QVERIFY2(asked.contains(u"Thành viên 4"_s) && !asked.contains(u"Thành viên 3"_s),
             qPrintable(asked));
    QCOMPARE(must(m_fixture->file().read().polls.find(id)).state, PollState::Open);
    list->setFocus();
    press(Qt::Key_3);
    const auto ballots = must(m_fixture->file().read().ballots.open(id));
    QCOMPARE(ballots.size(), 4);
    QCOMPARE(ballots[1].choice, BallotChoice{0});
    QCOMPARE(ballots[1].corrections, 1);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(must(m_fixture->file().read().polls.find(id)).counts().votes,
             (QList<qint64>{3, 0, 1}));
}

void TestRoomVotes::countsBallotsOnPaper()
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

void TestRoomVotes::debatesAndDecidesTogether()
{
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    must(joinEntry(m_fixture->file(), m_fixture->meeting(), {{}, m_proposals[1]},
                   m_room->state().now()));
    press(Qt::Key_F9);
    QCOMPARE(polls().first().subjects().size(), 2);
    typeInto(QApplication::focusWidget(), u"4"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"0"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    const auto record = must(m_fixture->file().record(m_fixture->meeting()));
    for (const AgendaEntry& entry : record.entries)
        QCOMPARE(resultOf(entry.polls.first()).verdict.outcome, Outcome::Passed);
}

void TestRoomVotes::modelsKeepToTheRules()
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
    QCOMPARE(roll.cast(0, {1}), RollCallModel::Cast::Kept);
    // Who comes late is called as well.
    attendFirst(5);
    QCOMPARE(roll.rowCount(), 5);
    QCOMPARE(roll.nextOpen(0), 1);
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestRoomVotes)
#include "tst_roomvotes.moc"
