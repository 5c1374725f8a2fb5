// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "pages/pollspage.h"
#include "panels/questionfield.h"
#include "panels/verdictline.h"
#include "panels/votepanel.h"
#include "session/polling.h"
#include "ui/proposalsfixture.h"
#include "widgets/linesedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

/// Elections, rankings and prepared votes on the page of polls.
class TestPollKinds : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhoIsElectedAndWhoStandsEqual();
    void showsTheRoundsOfARunoff();
    void showsTheOrderOfARanking();
    void showsNothingOfWhatIsOpen();
    void preparesAVoteOnAProposal();
    void changesAndTakesBackWhatIsPrepared();
    void callsASecondCountByItsName();
    void correctsAnElectionAndKeepsItsSheets();
    void givesQuotedPollsNoPreparedLook();
    void rowsHaveRoomForTheirWords();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("No widget %s", qPrintable(name));
        return found;
    }
    QString shown(const QString& label) const { return find<QLabel>(label)->text(); }
    QString verdict() const { return find<VerdictLine>(u"pollVerdict"_s)->sentence(); }
    /// All that is written about the poll's options.
    QString options() const
    {
        QStringList texts;
        for (const QLabel* label : find<QWidget>(u"pollOptions"_s)->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'|');
    }
    QList<Poll> polls() { return must(m_fixture->file().read().polls.ofMeeting(meeting())); }
    MeetingId meeting() const { return m_fixture->meeting(); }
    QDateTime now() { return m_fixture->clock().now(); }
    Poll onPaper(PollKind kind, const QStringList& names) const;
    PollId opened(const Poll& poll)
    {
        const PollId id = must(preparePoll(m_fixture->file(), poll));
        must(openPoll(m_fixture->file(), id, now()));
        return id;
    }
    /// An election of two among three, with one seat left between two.
    PollId elected();
    void ask(const QString& button, const std::function<void(QWidget&)>& answer);

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<PollsPage> m_page;
};

void TestPollKinds::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_page = std::make_unique<PollsPage>(m_fixture->desk());
    m_page->resize(1130, 712);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPollKinds::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

Poll TestPollKinds::onPaper(PollKind kind, const QStringList& names) const
{
    Poll poll;
    poll.meeting = meeting();
    poll.question = u"Chọn"_s;
    poll.method = PollMethod::Paper;
    poll.secret = true;
    poll.ballot.kind = kind;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    for (const QString& name : names)
        poll.options.append({{}, name, OptionMeaning::Other, 0});
    return poll;
}

PollId TestPollKinds::elected()
{
    Poll poll = onPaper(PollKind::Election, {u"Ánh"_s, u"Bình"_s, u"Cường"_s});
    poll.ballot.most = 2;
    const PollId id = opened(poll);
    PollFigures figures;
    figures.votes = {9, 6, 6};
    figures.members = 12;
    figures.present = 11;
    figures.issued = 11;
    figures.collected = 11;
    figures.invalid = 0;
    figures.committee = {u"Lê Ngọc Lan"_s};
    must(closePoll(m_fixture->file(), id, figures, now()));
    return id;
}

void TestPollKinds::ask(const QString& button, const std::function<void(QWidget&)>& answer)
{
    bool asked = false;
    QTimer::singleShot(0, m_page.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        asked = true;
        answer(*dialog);
        dialog->close();
    });
    find<QPushButton>(button)->click();
    QVERIFY2(asked, "Nothing was asked");
}

void TestPollKinds::saysWhoIsElectedAndWhoStandsEqual()
{
    m_page->select(elected());
    QVERIFY2(verdict().startsWith(u"Elected: Ánh (9 votes)."_s), qPrintable(verdict()));
    QVERIFY2(verdict().contains(u"Equal votes for the last seat: Bình (6 votes); Cường"_s),
             qPrintable(verdict()));
    QCOMPARE(shown(u"pollElected0"_s), u"Elected"_s);
    QCOMPARE(shown(u"pollElected1"_s), u"Equal votes"_s);
    // Two names on a ballot: a part of all votes says nothing.
    QVERIFY(!m_page->findChild<QLabel*>(u"pollPercent0"_s));
    QVERIFY(shown(u"pollTerms"_s).contains(u"Election of 2 of 3"_s));
}

void TestPollKinds::showsTheRoundsOfARunoff()
{
    Poll poll = onPaper(PollKind::Ranking, {u"Huế"_s, u"Vinh"_s, u"Đà Lạt"_s});
    poll.ballot.counting = RankCounting::InstantRunoff;
    const PollId id = opened(poll);
    must(castBallots(m_fixture->file(), id, {{0, 1}, {0}, {1, 0}, {1}, {2, 1}}));
    must(closePoll(m_fixture->file(), id, {}, now()));
    m_page->select(id);
    QVERIFY2(verdict().startsWith(u"Chosen after 2 rounds of counting: Vinh"_s),
             qPrintable(verdict()));
    QVERIFY2(options().contains(u"Huế: 2; Vinh: 3"_s), qPrintable(options()));
    QVERIFY2(options().contains(u"|Đà Lạt"_s), qPrintable(options()));
    // Its ballots stand: no sums are put in their place.
    QVERIFY(find<QPushButton>(u"correctVote"_s)->isHidden());
    QVERIFY(!find<QPushButton>(u"recountVote"_s)->isHidden());
}

void TestPollKinds::showsTheOrderOfARanking()
{
    const PollId id = opened(onPaper(PollKind::Ranking, {u"Huế"_s, u"Vinh"_s, u"Đà Lạt"_s}));
    must(castBallots(m_fixture->file(), id, {{2, 0, 1}, {2, 1, 0}, {0, 2, 1}}));
    must(closePoll(m_fixture->file(), id, {}, now()));
    m_page->select(id);
    QVERIFY2(options().contains(u"1|Đà Lạt|2|Huế|3|Vinh"_s), qPrintable(options()));
    QVERIFY2(verdict().contains(u"1. Đà Lạt; 2. Huế; 3. Vinh"_s), qPrintable(verdict()));
}

void TestPollKinds::showsNothingOfWhatIsOpen()
{
    const PollId id = opened(onPaper(PollKind::Ranking, {u"Huế"_s, u"Vinh"_s}));
    must(castBallots(m_fixture->file(), id, {{0, 1}, {0}, {0}}));
    m_page->select(id);
    QCOMPARE(options(), u"Huế|Vinh"_s);
    QVERIFY(find<QLabel>(u"pollTotal"_s)->isHidden());
    QVERIFY(!verdict().contains(u"Huế"_s));
}

void TestPollKinds::preparesAVoteOnAProposal()
{
    const ProposalId proposal = m_fixture->add(u"Bộ Tài chính bố trí kinh phí."_s);
    ask(u"prepareVote"_s, [&](QWidget& dialog) {
        auto* question = dialog.findChild<QuestionField*>();
        emit question->proposalChosen(proposal);
        QCOMPARE(question->text(), u"Bộ Tài chính bố trí kinh phí."_s);
        auto* kind = dialog.findChild<QComboBox*>(u"pollKind"_s);
        kind->setCurrentIndex(kind->findData(int(PollKind::Choice)));
        dialog.findChild<LinesEdit*>(u"pollOptions"_s)->setPlainText(u"2018\n2019\n2020"_s);
        QVERIFY(!dialog.findChild<QPushButton*>(u"pollPrepare"_s));
        dialog.findChild<QPushButton*>(u"pollOpen"_s)->click();
    });
    QCOMPARE(polls().size(), 1);
    QCOMPARE(polls().first().state, PollState::Prepared);
    QCOMPARE(polls().first().proposal, proposal);
    // It is shown as such, and offers nothing that only a vote that was held has.
    QVERIFY(verdict().contains(u"not opened yet"_s));
    QCOMPARE(options(), u"2018|2019|2020"_s);
    const auto* list = find<QListView>(u"pollList"_s);
    const QString row = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(u"Prepared"_s), qPrintable(row));
    for (const QString& button : {u"correctVote"_s, u"annulVote"_s, u"recountVote"_s})
        QVERIFY2(find<QPushButton>(button)->isHidden(), qPrintable(button));
}

void TestPollKinds::changesAndTakesBackWhatIsPrepared()
{
    const PollId id =
        must(preparePoll(m_fixture->file(), onPaper(PollKind::Election, {u"Ánh"_s, u"Bình"_s})));
    m_page->select(id);
    ask(u"changeVote"_s, [](QWidget& dialog) {
        QCOMPARE(dialog.findChild<LinesEdit*>(u"pollOptions"_s)->lines(),
                 (QStringList{u"Ánh"_s, u"Bình"_s}));
        dialog.findChild<LinesEdit*>(u"pollOptions"_s)->setPlainText(u"Ánh\nBình\nCường"_s);
        dialog.findChild<QSpinBox*>(u"pollSeats"_s)->setValue(2);
        dialog.findChild<QPushButton*>(u"pollOpen"_s)->click();
    });
    QCOMPARE(polls().size(), 1);
    QCOMPARE(polls().first().ballot.most, 2);
    QVERIFY(shown(u"pollTerms"_s).contains(u"2 of 3"_s));
    find<QPushButton>(u"removeVote"_s)->click();
    QVERIFY(polls().isEmpty());
    must(m_fixture->file().undo());
    QCOMPARE(polls().size(), 1);
}

void TestPollKinds::callsASecondCountByItsName()
{
    m_page->select(elected());
    ask(u"recountVote"_s, [](QWidget& dialog) {
        int place = 0;
        for (const QString& votes : {u"9"_s, u"7"_s, u"5"_s}) {
            auto* field =
                dialog.findChild<QLineEdit*>(QStringLiteral("optionCount%1").arg(place++));
            field->setFocus();
            QTest::keyClicks(field, votes);
        }
        dialog.findChild<QPushButton*>(u"recountRecord"_s)->click();
    });
    const QString notes = shown(u"pollNotes"_s);
    QVERIFY2(notes.startsWith(u"Count 2 at "_s), qPrintable(notes));
    QVERIFY2(notes.endsWith(u"the count before that 9–6–6"_s), qPrintable(notes));
    QCOMPARE(polls().first().counts().votes, (QList<qint64>{9, 7, 5}));
    QVERIFY(verdict().startsWith(u"Elected: Ánh (9 votes); Bình (7 votes)."_s));
}

void TestPollKinds::correctsAnElectionAndKeepsItsSheets()
{
    m_page->select(elected());
    find<QPushButton>(u"correctVote"_s)->click();
    auto* field = find<QLineEdit>(u"optionCount1"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"7"_s);
    // Two votes on each ballot: more votes than people are no fault.
    QCOMPARE(m_page->findChild<VotePanel*>()->refusal(), QString());
    QTimer::singleShot(0, m_page.get(), [] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(u"askAction"_s)->click();
    });
    m_page->findChild<VotePanel*>()->close();
    const Poll poll = polls().first();
    QCOMPARE(poll.counts().votes, (QList<qint64>{9, 7, 6}));
    QCOMPARE(poll.collected, 11);
    QCOMPARE(poll.issued, 11);
    QCOMPARE(poll.committee, QStringList(u"Lê Ngọc Lan"_s));
}

void TestPollKinds::givesQuotedPollsNoPreparedLook()
{
    Poll quoted = onPaper(PollKind::Choice, {u"Đạt"_s, u"Chưa đạt"_s});
    quoted.method = PollMethod::Quoted;
    quoted.secret = false;
    const PollId id = must(preparePoll(m_fixture->file(), quoted));
    m_page->select(id);
    QVERIFY(find<QPushButton>(u"changeVote"_s)->isHidden());
    QVERIFY(find<QPushButton>(u"removeVote"_s)->isHidden());
    const auto opened = openPoll(m_fixture->file(), id, now());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PollNotPrepared);
}

// Some of them need another line once a scroll bar takes its width.
void TestPollKinds::rowsHaveRoomForTheirWords()
{
    const auto* list = find<QListView>(u"pollList"_s);
    const QFontMetrics metrics(m_fixture->theme().font(FontRole::BodyMedium));
    const int whole = list->viewport()->width() - 2 * 24;
    for (int i = 0; !list->verticalScrollBar()->isVisible(); ++i) {
        Poll poll = onPaper(PollKind::Choice, {u"Có"_s, u"Không"_s});
        poll.question = u"i"_s;
        while (metrics.horizontalAdvance(poll.question + u" i"_s) < whole - i % 8)
            poll.question += u" i"_s;
        must(preparePoll(m_fixture->file(), poll));
        QTest::qWait(20);  // rows are laid out a moment later
    }
    QTest::qWait(200);
    for (int row = 1; row < list->model()->rowCount(); ++row) {
        const auto place = [&](int at) { return list->visualRect(list->model()->index(at, 0)); };
        QVERIFY2(place(row).top() > place(row - 1).bottom(), qPrintable(QString::number(row)));
    }
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestPollKinds)
#include "tst_pollkinds.moc"
