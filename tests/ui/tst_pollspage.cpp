// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pollmodel.h"
#include "pages/pollspage.h"
#include "panels/pollpanel.h"
#include "panels/questionfield.h"
#include "panels/verdictline.h"
#include "panels/votepanel.h"
#include "session/takingin.h"
#include "support/fulldisk.h"
#include "ui/proposalsfixture.h"
#include "ui/shot.h"
#include "widgets/bar.h"
#include "widgets/countfield.h"
#include "widgets/filtertabs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

/// Counts votes as a secretary does: by typing into the fields of the page.
class TestPollsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsAVoteFromTheKeyboard();
    void fillsInTheLastCount();
    void refusesCountsThatCannotBe_data();
    void refusesCountsThatCannotBe();
    void countsOwnOptions();
    void keepsWhatWasCountedWhenAskedAgain();
    void offersTheRules();
    void findsTheProposalThatIsTyped();
    void correctsAVoteAndSaysSo();
    void keepsTheCountWhereItCannotBeStored();
    void annulsOnlyWithAReason();
    void quotedPollsDecideNothing();
    void showsBarsWithTheNeed();
    void modelKeepsToTheRules();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("No widget %s", qPrintable(name));
        return found;
    }
    void type(const QString& field, const QString& text) const
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        // Vietnamese comes from an input method, not from keys.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(edit, &typed);
    }
    QString shown(const QString& label) const { return find<QLabel>(label)->text(); }
    QString verdict(const QString& line) const { return find<VerdictLine>(line)->sentence(); }
    QList<Poll> polls() { return *m_fixture->file().read().polls.ofMeeting(m_fixture->meeting()); }
    /// Presses a key on the page and answers the question that follows.
    void pressAndAnswer(Qt::Key key, const QString& button, QString* sentence = nullptr);
    void startCounting(const QString& question)
    {
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        type(u"voteQuestion"_s, question);
        type(u"votePresent"_s, u"23"_s);
        type(u"voteMembers"_s, u"25"_s);
    }
    /// A vote that is in the file already.
    PollId held(qint64 votesFor, qint64 against)
    {
        m_fixture->vote(m_fixture->add(u"Bộ Nội vụ xem xét."_s), votesFor, against, 25);
        return polls().last().id;
    }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<PollsPage> m_page;
};

void TestPollsPage::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_fixture->theme().apply(*qApp);
    Council council = *m_fixture->file().read().council.council();
    council.language = u"en"_s;
    council.rule = *decisionRulePreset(u"members-2/3-more"_s);
    QVERIFY(editCouncil(m_fixture->file(), council));
    m_page = std::make_unique<PollsPage>(m_fixture->desk());
    m_page->resize(1130, 712);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPollsPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestPollsPage::pressAndAnswer(Qt::Key key, const QString& button, QString* sentence)
{
    bool answered = false;
    QTimer::singleShot(0, m_page.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        if (sentence)
            *sentence = dialog->accessibleDescription();
        if (auto* answer = dialog->findChild<QPushButton*>(button)) {
            answered = true;
            answer->click();
        } else {
            dialog->close();
        }
    });
    QTest::keyClick(m_page.get(), key);
    QVERIFY2(answered, "Nothing was asked");
}

void TestPollsPage::countsAVoteFromTheKeyboard()
{
    startCounting(u"Hợp nhất hai ban chỉ đạo?"_s);
    type(u"optionCount0"_s, u"18"_s);
    // Enter goes on to what is still to be counted.
    QTest::keyClick(find<QLineEdit>(u"optionCount0"_s), Qt::Key_Return);
    QCOMPARE(m_page->focusWidget(), find<QWidget>(u"optionCount1"_s));
    QTest::keyClicks(m_page->focusWidget(), u"3"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->focusWidget(), find<QWidget>(u"voteClose"_s));

    QCOMPARE(verdict(u"voteSum"_s), u"18 + 3 + 2 = 23 present"_s);
    QVERIFY2(verdict(u"voteVerdict"_s).contains(u"18 of 25"_s),
             qPrintable(verdict(u"voteVerdict"_s)));
    QCOMPARE(find<VerdictLine>(u"voteVerdict"_s)->tone(), VerdictLine::Tone::Good);
    test::shot(*m_page, u"vote"_s);
    QVERIFY2(polls().isEmpty(), "Nothing is in the record before the vote is closed");

    QString asked;
    pressAndAnswer(Qt::Key_F9, u"askAction"_s, &asked);
    QVERIFY2(asked.contains(u"18 of 25"_s), qPrintable(asked));
    QCOMPARE(polls().size(), 1);
    const Poll poll = polls().first();
    QCOMPARE(poll.question, u"Hợp nhất hai ban chỉ đạo?"_s);
    QCOMPARE(poll.options.size(), 3);
    QCOMPARE(poll.options[0].votes, 18);
    QCOMPARE(poll.options[1].votes, 3);
    QCOMPARE(poll.options[2].votes, 2);
    QCOMPARE(poll.present, 23);
    QCOMPARE(poll.members, 25);
    QCOMPARE(poll.state, PollState::Announced);
    QCOMPARE(poll.rule.threshold, (Fraction{2, 3}));
    QCOMPARE(verdictOf(poll).outcome, Outcome::Passed);

    // The result shows by itself, and nothing offers to undo it.
    QCOMPARE(shown(u"pollCount0"_s), u"18"_s);
    QVERIFY(verdict(u"pollVerdict"_s).contains(u"18 of 25"_s));
    QVERIFY(!m_fixture->file().undoStep());
}

void TestPollsPage::fillsInTheLastCount()
{
    startCounting(u"Câu hỏi"_s);
    type(u"optionCount0"_s, u"10"_s);
    QVERIFY(!find<CountField>(u"optionCount2"_s)->value());
    type(u"optionCount1"_s, u"8"_s);
    auto* last = find<CountField>(u"optionCount2"_s);
    QCOMPARE(last->value(), 5);
    QVERIFY(last->isAutomatic());
    // It follows as long as it was not typed.
    type(u"votePresent"_s, u"20"_s);
    QCOMPARE(last->value(), 2);
    type(u"optionCount2"_s, u"1"_s);
    QVERIFY(!last->isAutomatic());
    type(u"votePresent"_s, u"24"_s);
    QCOMPARE(last->value(), 1);
}

void TestPollsPage::refusesCountsThatCannotBe_data()
{
    QTest::addColumn<QStringList>("counts");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("says");
    QTest::newRow("more votes than people")
        << QStringList{u"18"_s, u"9"_s, u"0"_s} << u"23"_s << u"25"_s << u"27"_s;
    QTest::newRow("more present than members")
        << QStringList{u"18"_s, u"8"_s, u"0"_s} << u"26"_s << u"25"_s << u"26"_s;
    QTest::newRow("hands left over")
        << QStringList{u"18"_s, u"3"_s, u"1"_s} << u"23"_s << u"25"_s << u"18 + 3 + 1 = 22"_s;
    QTest::newRow("nobody there") << QStringList{u"0"_s, u"0"_s, u"0"_s} << u"0"_s << u"25"_s
                                  << u"Nobody is present"_s;
    QTest::newRow("a count is missing")
        << QStringList{u"18"_s, QString(), QString()} << u"23"_s << u"25"_s << u"Against"_s;
}

void TestPollsPage::refusesCountsThatCannotBe()
{
    QFETCH(QStringList, counts);
    QFETCH(QString, present);
    QFETCH(QString, members);
    QFETCH(QString, says);
    startCounting(u"Câu hỏi"_s);
    type(u"votePresent"_s, present);
    type(u"voteMembers"_s, members);
    for (int i = 0; i < counts.size(); ++i) {
        if (!counts[i].isEmpty())
            type(u"optionCount%1"_s.arg(i), counts[i]);
    }
    // F9 would ask if the vote could be closed: nothing may pop up here.
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QVERIFY(!QApplication::activeModalWidget());
    const QString reason = verdict(u"voteSum"_s);
    QVERIFY2(reason.contains(says), qPrintable(reason));
    QCOMPARE(find<VerdictLine>(u"voteSum"_s)->tone(), VerdictLine::Tone::Bad);
    QVERIFY(polls().isEmpty());
    // What was typed is still there.
    QCOMPARE(find<QLineEdit>(u"optionCount0"_s)->text(), counts.first());
}

void TestPollsPage::countsOwnOptions()
{
    startCounting(u"Chọn ngày họp"_s);
    find<FilterTabs>(u"voteKinds"_s)->setCurrentIndex(1);
    type(u"optionName0"_s, u"Thứ hai"_s);
    type(u"optionName1"_s, u"Thứ ba"_s);
    find<QPushButton>(u"addOption"_s)->click();
    type(u"optionName2"_s, u"Thứ tư"_s);
    find<QPushButton>(u"addOption"_s)->click();
    find<QPushButton>(u"optionRemove3"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type(u"optionCount0"_s, u"7"_s);
    type(u"optionCount1"_s, u"4"_s);
    type(u"optionCount2"_s, u"5"_s);
    QVERIFY(verdict(u"voteVerdict"_s).contains(u"opinion"_s));
    pressAndAnswer(Qt::Key_F9, u"askAction"_s);
    QCOMPARE(polls().size(), 1);
    const Poll poll = polls().first();
    QCOMPARE(poll.options.size(), 3);
    QCOMPARE(poll.options[2].text, u"Thứ tư"_s);
    QCOMPARE(poll.options[2].meaning, OptionMeaning::Other);
    // 7, 4 and 5 of 16 add up to 100.
    QCOMPARE(shown(u"pollPercent0"_s), u"(44 %)"_s);
    QCOMPARE(shown(u"pollPercent1"_s), u"(25 %)"_s);
    QCOMPARE(shown(u"pollPercent2"_s), u"(31 %)"_s);
}

void TestPollsPage::keepsWhatWasCountedWhenAskedAgain()
{
    startCounting(u"Câu hỏi"_s);
    type(u"optionCount0"_s, u"18"_s);
    type(u"optionCount1"_s, u"3"_s);
    pressAndAnswer(Qt::Key_F9, u"askSafe"_s);
    QVERIFY(polls().isEmpty());
    QCOMPARE(find<QLineEdit>(u"optionCount0"_s)->text(), u"18"_s);
    // Asked for from elsewhere, the count that was begun stays.
    m_page->startVote({});
    QCOMPARE(find<QLineEdit>(u"optionCount0"_s)->text(), u"18"_s);

    // It waits while another result is looked at.
    const PollId earlier = held(20, 5);
    m_page->select(earlier);
    QTRY_VERIFY(find<QLabel>(u"pollCount0"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"optionCount0"_s)->isVisible());
    find<QPushButton>(u"newVote"_s)->click();
    QVERIFY(find<QLineEdit>(u"optionCount0"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"optionCount0"_s)->text(), u"18"_s);
}

void TestPollsPage::offersTheRules()
{
    startCounting(u"Câu hỏi"_s);
    type(u"optionCount0"_s, u"12"_s);
    type(u"optionCount1"_s, u"11"_s);
    type(u"optionCount2"_s, u"0"_s);
    auto* rules = find<QComboBox>(u"voteRule"_s);
    QVERIFY(rules->count() > 5);
    QVERIFY(rules->itemText(0).contains(u"2/3"_s));
    QCOMPARE(find<VerdictLine>(u"voteVerdict"_s)->tone(), VerdictLine::Tone::Bad);
    // More than half of those present: 12 of 23.
    const int half = rules->findText(u"more than 1/2 of members present"_s, Qt::MatchStartsWith);
    QVERIFY(half > 0);
    rules->setFocus();
    rules->setCurrentIndex(half);
    QCOMPARE(find<VerdictLine>(u"voteVerdict"_s)->tone(), VerdictLine::Tone::Good);
    pressAndAnswer(Qt::Key_F9, u"askAction"_s);
    QCOMPARE(polls().first().rule.threshold, (Fraction{1, 2}));
}

void TestPollsPage::findsTheProposalThatIsTyped()
{
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    const ProposalId second = m_fixture->add(u"Bộ Tài chính bố trí kinh phí."_s);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    auto* field = m_page->findChild<QuestionField*>();
    type(u"voteQuestion"_s, u"2"_s);
    QVERIFY(!field->offered().isEmpty());
    QVERIFY2(field->offered().first().startsWith(u"2. Bộ Tài chính"_s),
             qPrintable(field->offered().first()));
    type(u"voteQuestion"_s, u"kinh phi"_s);
    QCOMPARE(field->offered().size(), 1);
    emit field->proposalChosen(second);
    QCOMPARE(m_page->findChild<VotePanel*>()->entry().proposal, second);
    type(u"votePresent"_s, u"25"_s);
    type(u"voteMembers"_s, u"25"_s);
    type(u"optionCount0"_s, u"25"_s);
    type(u"optionCount1"_s, u"0"_s);
    pressAndAnswer(Qt::Key_F9, u"askAction"_s);
    QCOMPARE(polls().first().proposal, second);
}

void TestPollsPage::correctsAVoteAndSaysSo()
{
    const PollId id = held(18, 5);
    m_page->select(id);
    QCOMPARE(shown(u"pollCount0"_s), u"18"_s);
    find<QPushButton>(u"correctVote"_s)->click();
    QCOMPARE(find<QLineEdit>(u"optionCount0"_s)->text(), u"18"_s);
    QVERIFY(!find<QLineEdit>(u"optionName0"_s)->isEnabled()
            || find<QLineEdit>(u"optionName0"_s)->isReadOnly());
    type(u"optionCount0"_s, u"16"_s);
    type(u"optionCount1"_s, u"9"_s);
    // The reason outlives a second thought.
    for (const auto& [typed, button] :
         {std::pair{u"counted"_s, u"askSafe"_s}, std::pair{u" twice"_s, u"askAction"_s}}) {
        QTimer::singleShot(0, m_page.get(), [typed = typed, button = button] {
            QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog && dialog->objectName() == u"correctDialog"_s);
            auto* reason = dialog->findChild<QLineEdit*>(u"correctReason"_s);
            QTest::keyClick(reason, Qt::Key_End);
            QTest::keyClicks(reason, typed);
            dialog->findChild<QPushButton*>(button)->click();
        });
        m_page->findChild<VotePanel*>()->close();
    }
    QCOMPARE(polls().size(), 1);
    QCOMPARE(polls().first().options[0].votes, 16);
    QCOMPARE(polls().first().corrections(), 1);
    QCOMPARE(shown(u"pollCount0"_s), u"16"_s);
    // What stood before, when it was put right, and why.
    const QStringList notes = shown(u"pollNotes"_s).split(u'\n');
    QCOMPARE(notes.size(), 2);
    QVERIFY2(notes[0].startsWith(u"Correction 1 at "_s), qPrintable(notes[0]));
    QVERIFY2(notes[0].endsWith(u"before that 18–5–0"_s), qPrintable(notes[0]));
    QCOMPARE(notes[1], u"Reason: counted twice"_s);
    QVERIFY(verdict(u"pollVerdict"_s).contains(u"16 of 25"_s));
}

// The room does not vote a second time because a disk was full.
void TestPollsPage::keepsTheCountWhereItCannotBeStored()
{
    startCounting(u"Câu hỏi"_s);
    type(u"optionCount0"_s, u"18"_s);
    type(u"optionCount1"_s, u"5"_s);
    type(u"optionCount2"_s, u"0"_s);
    QSignalSpy told(&m_fixture->desk(), &Desk::failed);
    {
        const WriteLimit limit;
        pressAndAnswer(Qt::Key_F9, u"askAction"_s);
    }
    QCOMPARE(told.count(), 1);
    QVERIFY(polls().isEmpty());
    QCOMPARE(find<QLineEdit>(u"optionCount0"_s)->text(), u"18"_s);
    QCOMPARE(m_page->findChild<VotePanel*>()->refusal(), QString());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    pressAndAnswer(Qt::Key_F9, u"askAction"_s);
    QCOMPARE(polls().size(), 1);
    QCOMPARE(polls().first().options[0].votes, 18);
}

void TestPollsPage::annulsOnlyWithAReason()
{
    m_page->select(held(18, 5));
    bool asked = false;
    QTimer::singleShot(0, m_page.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        asked = true;
        auto* annul = dialog->findChild<QPushButton*>(u"askAction"_s);
        QVERIFY(!annul->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"annulReason"_s), u"counted twice"_s);
        QVERIFY(annul->isEnabled());
        annul->click();
    });
    find<QPushButton>(u"annulVote"_s)->click();
    QVERIFY(asked);
    QCOMPARE(polls().first().state, PollState::Annulled);
    QCOMPARE(polls().first().annulReason, u"counted twice"_s);
    QVERIFY(verdict(u"pollVerdict"_s).contains(u"counted twice"_s));
    QVERIFY(find<QPushButton>(u"annulVote"_s)->isHidden());
    QVERIFY(find<QPushButton>(u"correctVote"_s)->isHidden());
}

void TestPollsPage::quotedPollsDecideNothing()
{
    DraftDocument draft;
    draft.text = u"Ý kiến về trang web?"_s;
    DraftPoll quoted;
    quoted.question = draft.text;
    quoted.options = {u"Đạt yêu cầu"_s, u"Chưa đạt yêu cầu"_s, u"Cần thêm chủ đề"_s};
    quoted.votes = {7, 4, 5};
    quoted.total = 16;
    quoted.source = {0, draft.text.size()};
    draft.polls = {quoted};
    QVERIFY(takeIn(m_fixture->file(), m_fixture->meeting(), draft, {}));
    QCOMPARE(polls().size(), 1);
    m_page->select(polls().first().id);
    QVERIFY(verdict(u"pollVerdict"_s).contains(u"decides nothing"_s));
    QCOMPARE(shown(u"pollPercent0"_s), u"(44 %)"_s);
    QVERIFY(find<QPushButton>(u"correctVote"_s)->isHidden());
    QVERIFY(find<QPushButton>(u"annulVote"_s)->isHidden());
    test::shot(*m_page, u"quoted"_s);
}

void TestPollsPage::showsBarsWithTheNeed()
{
    m_page->select(held(18, 5));
    const auto* bar = find<Bar>(u"pollBar0"_s);
    QCOMPARE(bar->value(), 18);
    QCOMPARE(bar->total(), 25);
    QVERIFY2(bar->accessibleName().contains(u"17"_s), qPrintable(bar->accessibleName()));
    QVERIFY(shown(u"pollRule"_s).contains(u"more than 2/3"_s));
    test::shot(*m_page, u"result"_s);
}

void TestPollsPage::modelKeepsToTheRules()
{
    PollModel model(m_fixture->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PollId first = held(18, 5);
    QCOMPARE(model.rowCount(), 1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    held(3, 20);
    // A new vote comes on top and the selection of the one before holds.
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(first), 1);
    QCOMPARE(resets.size(), 0);
    m_fixture->desk().setMeeting({});
    QCOMPARE(model.rowCount(), 0);
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestPollsPage)
#include "tst_pollspage.moc"
