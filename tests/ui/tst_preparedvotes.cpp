// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "session/conducting.h"
#include "session/polling.h"
#include "session/voting.h"
#include "ui/roomfixture.h"
#include "widgets/linesedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

namespace nghisu {

/// Votes that are asked for in their dialog, prepared for later, opened at the desk.
class TestPreparedVotes : public RoomTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void preparesARankingAndOpensItLater();
    void asksForEveryKind_data();
    void asksForEveryKind();
    void refusesWhatCannotBeCounted();
    void opensWhatWasPreparedFirst();
    void keepsOthersInSightAfterAVote();
    void changesAndTakesBackWhatIsPrepared();
    void preparesASecondRound();
    void takesOneOutOfAJointVote();
    void goesOnWithTheProposalAfterAFreeQuestion();
    void callsTheRollWithoutFigures();

private:
    /// Clicks what opens the dialog, and lets `fill` answer it.
    void ask(const char* button, const std::function<void(QWidget&)>& fill);
    Poll prepared(const QString& question, ProposalId on);
    void toFirstProposal()
    {
        attendFirst(5);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_PageDown);
    }
    template <typename T>
    static T& in(QWidget& dialog, const char* name)
    {
        T* found = dialog.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No widget %s", name);
        return *found;
    }
    static void choose(QWidget& dialog, const char* box, int value)
    {
        auto& combo = in<QComboBox>(dialog, box);
        combo.setCurrentIndex(combo.findData(value));
    }
};

void TestPreparedVotes::ask(const char* button, const std::function<void(QWidget&)>& fill)
{
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        asked = true;
        fill(*dialog);
        dialog->close();
    });
    find<QPushButton>(button)->click();
    QVERIFY2(asked, "Nothing was asked");
    QApplication::setActiveWindow(m_room.get());
    QCoreApplication::processEvents();
}

Poll TestPreparedVotes::prepared(const QString& question, ProposalId on)
{
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = question;
    poll.proposal = on;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
    poll.id = must(preparePoll(m_fixture->file(), poll));
    return poll;
}

void TestPreparedVotes::preparesARankingAndOpensItLater()
{
    toFirstProposal();
    ask("roomSecond", [](QWidget& dialog) {
        choose(dialog, "pollKind", int(PollKind::Ranking));
        choose(dialog, "pollCounting", int(RankCounting::InstantRunoff));
        choose(dialog, "pollMethod", int(PollMethod::Paper));
        in<QCheckBox>(dialog, "pollSecret").setChecked(true);
        in<LinesEdit>(dialog, "pollOptions").setPlainText(u"Huế\nVinh\nĐà Lạt"_s);
        in<QPushButton>(dialog, "pollPrepare").click();
    });
    QCOMPARE(polls().size(), 1);
    const Poll kept = polls().first();
    QCOMPARE(kept.state, PollState::Prepared);
    QCOMPARE(kept.ballot.kind, PollKind::Ranking);
    QCOMPARE(kept.ballot.counting, RankCounting::InstantRunoff);
    QVERIFY(kept.secret);
    QCOMPARE(kept.proposal, m_proposals[0]);
    // It is there when the desk comes back to the proposal.
    press(Qt::Key_PageDown);
    QVERIFY(!find<QWidget>("preparedVotes")->isVisible());
    must(beginEntry(m_fixture->file(), m_fixture->meeting(), {{}, m_proposals[0]},
                    m_room->state().now()));
    QVERIFY(find<QWidget>("preparedVotes")->isVisible());
    find<QPushButton>("openPrepared")->click();
    QCOMPARE(polls().first().state, PollState::Open);
    QVERIFY(find<QLineEdit>("ballotLine")->isVisible());
}

void TestPreparedVotes::asksForEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("striking");
    QTest::addColumn<int>("most");
    QTest::newRow("choice of two") << int(PollKind::Choice) << 0 << 2;
    QTest::newRow("election") << int(PollKind::Election) << 0 << 2;
    QTest::newRow("striking out") << int(PollKind::Election) << 1 << 1;
}

void TestPreparedVotes::asksForEveryKind()
{
    QFETCH(int, kind);
    QFETCH(int, striking);
    QFETCH(int, most);
    toFirstProposal();
    ask("roomSecond", [&](QWidget& dialog) {
        choose(dialog, "pollKind", kind);
        choose(dialog, "pollMethod", int(PollMethod::Paper));
        choose(dialog, "pollStriking", striking);
        in<LinesEdit>(dialog, "pollOptions").setPlainText(u"Ánh\nBình\nCường"_s);
        const bool election = kind == int(PollKind::Election);
        in<QSpinBox>(dialog, election ? "pollSeats" : "pollMost").setValue(most);
        in<QCheckBox>(dialog, "pollHidden").setChecked(true);
        in<QPushButton>(dialog, "pollOpen").click();
    });
    const Poll open = polls().first();
    QCOMPARE(open.state, PollState::Open);
    QCOMPARE(int(open.ballot.kind), kind);
    QCOMPARE(open.ballot.striking, striking != 0);
    QCOMPARE(open.ballot.most, most);
    QVERIFY(open.hidden);
    QCOMPARE(open.options.size(), 3);
}

void TestPreparedVotes::refusesWhatCannotBeCounted()
{
    toFirstProposal();
    ask("roomSecond", [](QWidget& dialog) {
        choose(dialog, "pollKind", int(PollKind::Ranking));
        in<LinesEdit>(dialog, "pollOptions").setPlainText(u"Ánh\nBình"_s);
        const auto& why = in<QLabel>(dialog, "pollWhy");
        for (const PollMethod method : {PollMethod::ShowOfHands, PollMethod::RollCall}) {
            choose(dialog, "pollMethod", int(method));
            QVERIFY(!why.text().isEmpty());
            QVERIFY(!in<QPushButton>(dialog, "pollOpen").isEnabled());
            QVERIFY(!in<QPushButton>(dialog, "pollPrepare").isEnabled());
        }
        choose(dialog, "pollMethod", int(PollMethod::Paper));
        QVERIFY(why.text().isEmpty());
        QVERIFY(in<QPushButton>(dialog, "pollOpen").isEnabled());
    });
    QVERIFY(polls().isEmpty());
}

void TestPreparedVotes::opensWhatWasPreparedFirst()
{
    const Poll ready = prepared(u"Thông qua với sửa đổi?"_s, m_proposals[0]);
    // One for nothing of the plan does not stand in the way of the usual vote.
    prepared(u"Nghỉ trưa sớm?"_s, {});
    toFirstProposal();
    QCOMPARE(m_room->findChildren<QPushButton*>(u"openPrepared"_s).size(), 2);
    press(Qt::Key_F9);
    QCOMPARE(must(m_fixture->file().read().polls.find(ready.id)).state, PollState::Open);
    QCOMPARE(polls().size(), 2);
    must(annulVote(m_fixture->file(), ready.id, u"nhầm"_s));
    press(Qt::Key_PageDown);
    press(Qt::Key_F9);
    QCOMPARE(polls().last().proposal, m_proposals[1]);
    QCOMPARE(polls().last().state, PollState::Open);
}

void TestPreparedVotes::keepsOthersInSightAfterAVote()
{
    prepared(u"Phương án một?"_s, m_proposals[0]);
    prepared(u"Phương án hai?"_s, m_proposals[0]);
    toFirstProposal();
    // Which of the two is meant is not known: the usual vote is opened.
    press(Qt::Key_F9);
    QCOMPARE(polls().size(), 3);
    QVERIFY(!find<QWidget>("preparedVotes")->isVisible());
    typeInto(QApplication::focusWidget(), u"5"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"0"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(polls().last().state, PollState::Announced);
    QVERIFY(find<QWidget>("preparedVotes")->isVisible());
}

void TestPreparedVotes::changesAndTakesBackWhatIsPrepared()
{
    prepared(u"Câu hỏi"_s, m_proposals[0]);
    toFirstProposal();
    ask("changePrepared", [](QWidget& dialog) {
        QCOMPARE(in<QLineEdit>(dialog, "pollQuestion").text(), u"Câu hỏi"_s);
        in<QLineEdit>(dialog, "pollQuestion").setText(u"Câu hỏi khác"_s);
        in<QPushButton>(dialog, "pollOpen").click();
    });
    QCOMPARE(polls().size(), 1);
    QCOMPARE(polls().first().question, u"Câu hỏi khác"_s);
    QCOMPARE(polls().first().state, PollState::Prepared);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    find<QPushButton>("removePrepared")->click();
    QVERIFY(polls().isEmpty());
    QVERIFY(!find<QWidget>("preparedVotes")->isVisible());
    must(m_fixture->file().undo());
    QCOMPARE(polls().size(), 1);
}

void TestPreparedVotes::preparesASecondRound()
{
    attendFirst(5);
    press(Qt::Key_PageDown);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.item = course().current.first().item;
    poll.question = u"Bầu một người"_s;
    poll.method = PollMethod::Paper;
    poll.ballot.kind = PollKind::Election;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    for (const QString& name : {u"Ánh"_s, u"Bình"_s, u"Cường"_s})
        poll.options.append({{}, name, OptionMeaning::Other, 0});
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    PollFigures figures;
    figures.votes = {2, 2, 1};
    must(closePoll(m_fixture->file(), id, figures, m_room->state().now()));
    QCOMPARE(resultOf(polls().first()).election->elected, QList<int>());
    ask("roomSecond", [](QWidget& dialog) {
        QCOMPARE(in<LinesEdit>(dialog, "pollOptions").lines().size(), 3);
        in<QPushButton>(dialog, "pollPrepare").click();
    });
    QCOMPARE(polls().size(), 2);
    QCOMPARE(polls().last().revoteOf, id);
    QCOMPARE(polls().last().state, PollState::Prepared);
    find<QPushButton>("openPrepared")->click();
    QCOMPARE(polls().last().state, PollState::Open);
}

void TestPreparedVotes::takesOneOutOfAJointVote()
{
    toFirstProposal();
    must(joinEntry(m_fixture->file(), m_fixture->meeting(), {{}, m_proposals[1]},
                   m_room->state().now()));
    QVERIFY(find<QLabel>("roomHint")->text().contains(u"1, 2"_s));
    ask("roomSecond", [](QWidget& dialog) {
        auto& list = in<QListWidget>(dialog, "pollSubjects");
        QCOMPARE(list.count(), 2);
        for (int row = 0; row < 2; ++row)
            list.item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!in<QPushButton>(dialog, "pollOpen").isEnabled());
        for (int row = 0; row < 2; ++row) {
            if (list.item(row)->text().startsWith(u"1."_s))
                list.item(row)->setCheckState(Qt::Checked);
        }
        in<QPushButton>(dialog, "pollOpen").click();
    });
    QCOMPARE(polls().first().subjects(), QList<ProposalId>{m_proposals[0]});
}

void TestPreparedVotes::goesOnWithTheProposalAfterAFreeQuestion()
{
    prepared(u"Nghỉ trưa sớm?"_s, {});
    toFirstProposal();
    find<QPushButton>("openPrepared")->click();
    QTRY_VERIFY(QApplication::focusWidget()->objectName().startsWith(u"optionCount"_s));
    typeInto(QApplication::focusWidget(), u"5"_s);
    press(Qt::Key_Tab);
    typeInto(QApplication::focusWidget(), u"0"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QVERIFY(std::holds_alternative<ResultSlide>(slide()));
    QVERIFY(find<QWidget>("roomResult")->isVisible());
    // The proposal itself is still to be voted on.
    press(Qt::Key_F9);
    QCOMPARE(polls().last().proposal, m_proposals[0]);
    QCOMPARE(polls().last().state, PollState::Open);
}

void TestPreparedVotes::callsTheRollWithoutFigures()
{
    toFirstProposal();
    ask("roomSecond", [](QWidget& dialog) {
        choose(dialog, "pollMethod", int(PollMethod::RollCall));
        in<QCheckBox>(dialog, "pollHidden").setChecked(true);
        in<QPushButton>(dialog, "pollOpen").click();
    });
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"rollCallList"_s);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_1);
    const Poll open = polls().first();
    for (const QLabel* label : m_room->findChildren<QLabel*>()) {
        const QString figure = u"%1 4"_s.arg(open.options[0].text);
        QVERIFY2(!label->isVisible() || !label->text().contains(figure), qPrintable(label->text()));
    }
    press(Qt::Key_2);
    const QString asked = pressAndAnswer(Qt::Key_F9, "askAction");
    QVERIFY2(!asked.contains(u'4'), qPrintable(asked));
    QCOMPARE(polls().first().counts().votes, (QList<qint64>{4, 1, 0}));
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestPreparedVotes)
#include "tst_preparedvotes.moc"
