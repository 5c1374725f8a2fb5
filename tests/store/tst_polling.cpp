// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "session/attending.h"
#include "session/counciledit.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

PersonId addMember(TempCouncil& council, const QString& name, bool voting = true)
{
    Person person;
    person.name = name;
    person.voting = voting;
    return *addPerson(council.file(), person);
}

QList<PersonId> addMembers(TempCouncil& council, int count)
{
    QList<PersonId> members;
    for (int i = 1; i <= count; ++i)
        members.append(addMember(council, u"Thành viên %1"_s.arg(i)));
    return members;
}

Poll question(TempCouncil& council, PollMethod method)
{
    Poll poll;
    poll.meeting = council.meeting();
    poll.question = u"Thông qua kiến nghị?"_s;
    poll.method = method;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    return poll;
}

PollFigures counted(const QList<qint64>& votes)
{
    PollFigures figures;
    figures.votes = votes;
    return figures;
}

// A poll that is open, with so many members present.
PollId opened(TempCouncil& council, const Poll& poll, const QList<PersonId>& present)
{
    const auto id = preparePoll(council.file(), poll);
    if (!id || !attend(council.file(), council.meeting(), present, {}, council.clock().now())
        || !openPoll(council.file(), *id, council.clock().now()))
        qFatal("The poll could not be opened.");
    return *id;
}

template <typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace

/// A vote while it is held.
class TestPolling : public QObject {
    Q_OBJECT

private slots:
    void goesThroughItsStates()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const QList<PersonId> members = addMembers(council, 5);
        const auto id = preparePoll(file, question(council, PollMethod::ShowOfHands));
        QVERIFY(id);
        QCOMPARE(file.read().polls.find(*id)->state, PollState::Prepared);
        QCOMPARE(codeOf(closePoll(file, *id, counted({1, 0, 0}), council.clock().now())),
                 ErrorCode::PollNotOpen);
        // What is not closed has nothing to correct, and what was not opened nothing to annul.
        QCOMPARE(codeOf(correctVote(file, *id, {})), ErrorCode::PollNotOpen);
        QCOMPARE(codeOf(annulVote(file, *id, u"nhầm"_s)), ErrorCode::PollNotOpen);
        QCOMPARE(resultOf(*file.read().polls.find(*id)).verdict.outcome, Outcome::None);

        QVERIFY(attend(file, council.meeting(), members.first(4), {}, council.clock().now()));
        QVERIFY(openPoll(file, *id, council.clock().now()));
        QCOMPARE(codeOf(openPoll(file, *id, council.clock().now())), ErrorCode::PollNotPrepared);
        council.clock().advance(48);
        QVERIFY(closePoll(file, *id, counted({3, 1, 0}), council.clock().now()));

        council.reopen();
        const Poll poll = *council.file().read().polls.find(*id);
        QCOMPARE(poll.state, PollState::Announced);
        QCOMPARE(poll.openedAt.secsTo(poll.closedAt), 48);
        QCOMPARE(poll.present, 4);
        QCOMPARE(poll.members, 5);
        QCOMPARE(resultOf(poll).verdict.outcome, Outcome::Passed);
        QVERIFY(council.file().check()->problems.isEmpty());
    }

    void preparingCanBeUndoneAndOpeningCannot()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const auto id = preparePoll(file, question(council, PollMethod::ShowOfHands));
        QVERIFY(file.undo());
        QVERIFY(file.read().polls.ofMeeting(council.meeting())->isEmpty());
        QVERIFY(file.redo());
        QVERIFY(openPoll(file, *id, council.clock().now()));
        QVERIFY(!file.undoStep());
        QCOMPARE(codeOf(removePreparedPoll(file, *id)), ErrorCode::PollNotPrepared);
        // The terms of a vote that was opened stand, whoever writes to the file.
        for (const auto& change :
             {u"UPDATE poll SET ballot = '{}'"_s, u"UPDATE poll SET weighted = 1"_s,
              u"UPDATE poll SET rule_note = 'x'"_s, u"DELETE FROM poll"_s,
              u"INSERT INTO poll_subject (poll_id, proposal_id) VALUES (1, 1)"_s}) {
            QVERIFY2(!runSql(council.path(), change).isEmpty(), qPrintable(change));
        }
    }

    void whatIsPreparedCanBeChanged()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const auto id = preparePoll(file, question(council, PollMethod::ShowOfHands));
        Poll other = *file.read().polls.find(*id);
        other.question = u" Bầu Tổ thư ký "_s;
        other.method = PollMethod::Paper;
        other.ballot.kind = PollKind::Ranking;
        other.options.removeLast();
        const auto changed = changePreparedPoll(file, *id, other);
        QVERIFY(changed);
        const QList<Poll> polls = *file.read().polls.ofMeeting(council.meeting());
        QCOMPARE(polls.size(), 1);
        QCOMPARE(polls.first().id, *changed);
        QCOMPARE(polls.first().question, u"Bầu Tổ thư ký"_s);
        QCOMPARE(polls.first().options.size(), 2);
        other.options.clear();
        QCOMPARE(codeOf(changePreparedPoll(file, *changed, other)), ErrorCode::NoOptions);
        QVERIFY(file.undo());
        QCOMPARE(file.read().polls.ofMeeting(council.meeting())->first().options.size(), 3);
        QVERIFY(attend(file, council.meeting(), addMembers(council, 2), {}, council.clock().now()));
        QVERIFY(openPoll(file, *id, council.clock().now()));
        QCOMPARE(codeOf(changePreparedPoll(file, *id, polls.first())), ErrorCode::PollNotPrepared);
    }

    // An election on paper, whose ballots are typed instead of their sums.
    void countsTheBallotsThatWereTyped()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        Poll poll = question(council, PollMethod::Paper);
        poll.ballot = {PollKind::Election, 2, true, RankCounting::Schulze};
        for (PollOption& option : poll.options)
            option.meaning = OptionMeaning::Other;
        const PollId id = opened(council, poll, addMembers(council, 5));
        QVERIFY(castBallots(file, id, {{0, 1}, {0, 2}, {0}}));
        PollFigures figures = counted({9, 9, 9});
        figures.issued = 5;
        figures.collected = 5;
        figures.invalid = 1;
        // One that came back and is valid was not typed.
        QCOMPARE(codeOf(closePoll(file, id, figures, council.clock().now())),
                 ErrorCode::VotesDoNotFitBallots);
        QVERIFY(castBallots(file, id, {{1}}));
        QVERIFY(closePoll(file, id, figures, council.clock().now()));
        const Poll held = *file.read().polls.find(id);
        QCOMPARE(held.counts().votes, (QList<qint64>{3, 2, 1}));
        QCOMPARE(resultOf(held).election->elected, QList<int>{0});
        QVERIFY(file.check()->problems.isEmpty());
        // Figures that are not what the ballots come to are found, whoever wrote them.
        council.close();
        QCOMPARE(runSql(council.path(), u"DROP TRIGGER poll_count_update"_s), QString());
        QCOMPARE(runSql(council.path(), u"UPDATE poll_count SET votes = 1 WHERE votes = 2"_s),
                 QString());
        const auto altered = CouncilFile::open(council.path(), Access::ReadOnly, council.clock());
        QVERIFY(altered);
        const auto report = (*altered)->check();
        QVERIFY(std::any_of(report->problems.begin(), report->problems.end(),
                            [](const FileProblem& problem) { return problem.code == u"ballots"; }));
    }

    void onlyOneIsOpenAndNoneWithNobodyPresent()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const QList<PersonId> members = addMembers(council, 3);
        const PersonId without = addMember(council, u"Không có quyền"_s, false);
        const QDateTime now = council.clock().now();
        const auto first = preparePoll(file, question(council, PollMethod::ShowOfHands));
        const auto second = preparePoll(file, question(council, PollMethod::ShowOfHands));
        QVERIFY(attend(file, council.meeting(), {without}, {}, now));
        QCOMPARE(codeOf(openPoll(file, *first, now)), ErrorCode::NobodyPresent);
        QVERIFY(attend(file, council.meeting(), members, {}, now));
        QVERIFY(openPoll(file, *first, now));
        QCOMPARE(codeOf(openPoll(file, *second, now)), ErrorCode::AnotherPollOpen);
        QVERIFY(annulVote(file, *first, u"Nhầm kiến nghị"_s));
        QVERIFY(openPoll(file, *second, now));
    }

    void refusesFiguresThatDoNotFit()
    {
        TempCouncil council;
        const QList<PersonId> members = addMembers(council, 5);
        const PollId id =
            opened(council, question(council, PollMethod::ShowOfHands), members.first(4));
        const QDateTime now = council.clock().now();
        QCOMPARE(codeOf(closePoll(council.file(), id, counted({3, 1, 1}), now)),
                 ErrorCode::CountExceedsPresent);
        PollFigures chair = counted({3, 1, 0});
        chair.chair = OptionMeaning::For;
        QCOMPARE(codeOf(closePoll(council.file(), id, chair, now)), ErrorCode::CastingVoteNotAsked);
        QCOMPARE(council.file().read().polls.find(id)->state, PollState::Open);
        QVERIFY(closePoll(council.file(), id, counted({3, 1, 0}), now));
    }

    void theChairDecidesATieWhereTheRuleHasIt()
    {
        TempCouncil council;
        Poll poll = question(council, PollMethod::ShowOfHands);
        poll.rule.tie = TieMode::CastingVote;
        const PollId id = opened(council, poll, addMembers(council, 4));
        PollFigures tie = counted({2, 2, 0});
        tie.chair = OptionMeaning::For;
        QVERIFY(closePoll(council.file(), id, tie, council.clock().now()));
        const Verdict verdict = resultOf(*council.file().read().polls.find(id)).verdict;
        QCOMPARE(verdict.outcome, Outcome::Passed);
        QVERIFY(verdict.byChair);
        QVERIFY(council.file().check()->problems.isEmpty());
    }

    void callsTheRoll()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const QList<PersonId> members = addMembers(council, 5);
        const PersonId without = addMember(council, u"Không có quyền"_s, false);
        const PollId id =
            opened(council, question(council, PollMethod::RollCall), members.first(4));
        const QDateTime now = council.clock().now();
        QCOMPARE(codeOf(castByName(file, id, without, {0}, now)), ErrorCode::MayNotVote);
        QCOMPARE(codeOf(castByName(file, id, members[4], {0}, now)), ErrorCode::NotPresent);
        QCOMPARE(codeOf(castByName(file, id, members[0], {0, 1}, now)), ErrorCode::TooManyChosen);
        for (int i = 0; i < 4; ++i)
            QVERIFY(castByName(file, id, members[i], {i % 2}, now));
        // A slip of the tongue is corrected as a correction.
        QVERIFY(castByName(file, id, members[1], {0}, now));
        const QList<OpenBallot> ballots = *file.read().ballots.open(id);
        QCOMPARE(ballots.size(), 4);
        QCOMPARE(ballots[1].person, members[1]);
        QCOMPARE(ballots[1].choice, BallotChoice{0});
        QCOMPARE(ballots[1].corrections, 1);
        QCOMPARE(*file.read().ballots.cast(id), 4);

        QVERIFY(closePoll(file, id, {}, now));
        const Poll poll = *file.read().polls.find(id);
        QCOMPARE(poll.counts().votes, (QList<qint64>{3, 1, 0}));
        QCOMPARE(poll.present, 4);
        QCOMPARE(file.check()->ballots, 4);
        QCOMPARE(codeOf(castByName(file, id, members[0], {0}, now)), ErrorCode::PollNotOpen);
    }

    // Who writes to the file with another program writes lists as it likes.
    void readsChoicesHoweverTheyAreWritten()
    {
        TempCouncil council;
        const QList<PersonId> members = addMembers(council, 2);
        const PollId id = opened(council, question(council, PollMethod::RollCall), members);
        QVERIFY(castByName(council.file(), id, members[0], {1}, council.clock().now()));
        council.close();
        QCOMPARE(runSql(council.path(),
                        u"INSERT INTO open_ballot (poll_id, person_id, choice, at) SELECT poll_id, "
                        "%1, ' [ ' || (choice ->> 0) || ' ,9999]', at FROM open_ballot"_s.arg(
                            members[1].value())),
                 QString());
        council.reopen();
        QCOMPARE(figuresNow(council.file(), id, {})->votes, (QList<qint64>{0, 2, 0}));
        QCOMPARE(council.file().read().ballots.open(id)->last().choice, BallotChoice{1});
    }

    // Somebody votes and leaves before the end of the call.
    void whoVotedWasThere()
    {
        TempCouncil council;
        const QList<PersonId> members = addMembers(council, 2);
        const PollId id = opened(council, question(council, PollMethod::RollCall), members);
        const QDateTime now = council.clock().now();
        for (const PersonId member : members)
            QVERIFY(castByName(council.file(), id, member, {0}, now));
        Arrival left;
        left.kind = Coming::Left;
        QVERIFY(attend(council.file(), council.meeting(), {members[0]}, left, now.addSecs(1)));
        QVERIFY(closePoll(council.file(), id, {}, now.addSecs(2)));
        QCOMPARE(council.file().read().polls.find(id)->present, 2);
    }

    // Figures that are not what the ballots come to are found, whoever wrote them.
    void theCheckCountsAgain_data()
    {
        QTest::addColumn<PollMethod>("method");
        QTest::addColumn<PollKind>("kind");
        QTest::newRow("called by name") << PollMethod::RollCall << PollKind::Decision;
        QTest::newRow("ranked by name") << PollMethod::RollCall << PollKind::Ranking;
        QTest::newRow("without names") << PollMethod::Paper << PollKind::Choice;
        QTest::newRow("ranked without names") << PollMethod::Paper << PollKind::Ranking;
    }

    void theCheckCountsAgain()
    {
        QFETCH(PollMethod, method);
        QFETCH(PollKind, kind);
        TempCouncil council;
        const QList<PersonId> members = addMembers(council, 3);
        Poll poll = question(council, method);
        poll.ballot.kind = kind;
        poll.secret = method != PollMethod::RollCall;
        const PollId id = opened(council, poll, members);
        const BallotChoice choice =
            kind == PollKind::Ranking ? BallotChoice{0, 1} : BallotChoice{0};
        for (const PersonId member : members) {
            if (poll.secret)
                QVERIFY(castBallots(council.file(), id, {choice}));
            else
                QVERIFY(castByName(council.file(), id, member, choice, council.clock().now()));
        }
        QVERIFY(closePoll(council.file(), id, {}, council.clock().now()));
        QVERIFY(council.file().check()->problems.isEmpty());
        council.close();
        QCOMPARE(runSql(council.path(), u"DROP TRIGGER poll_count_update"_s), QString());
        QCOMPARE(runSql(council.path(), u"UPDATE poll_count SET votes = 2 WHERE votes = 3"_s),
                 QString());
        const auto file = CouncilFile::open(council.path(), Access::ReadOnly, council.clock());
        QVERIFY(file);
        const auto report = (*file)->check();
        QVERIFY(std::any_of(report->problems.begin(), report->problems.end(),
                            [](const FileProblem& problem) { return problem.code == u"ballots"; }));
    }

    void weightsCountWithTheirNamesOnly()
    {
        TempCouncil council;
        const QList<PersonId> members = addMembers(council, 3);
        council.close();
        QCOMPARE(runSql(council.path(), u"UPDATE person SET weight = 5 WHERE id = (SELECT min(id) "
                                        "FROM person)"_s),
                 QString());
        council.reopen();
        Poll poll = question(council, PollMethod::ShowOfHands);
        poll.weighted = true;
        QCOMPARE(codeOf(preparePoll(council.file(), poll)), ErrorCode::WeightsNeedNames);
        poll.method = PollMethod::RollCall;
        const PollId id = opened(council, poll, members);
        QVERIFY(castByName(council.file(), id, members[0], {0}, council.clock().now()));
        QVERIFY(castByName(council.file(), id, members[1], {1}, council.clock().now()));
        QVERIFY(closePoll(council.file(), id, {}, council.clock().now()));
        const Poll held = *council.file().read().polls.find(id);
        QCOMPARE(held.counts().votes, (QList<qint64>{5, 1, 0}));
        QCOMPARE(held.present, 7);
    }

    void countsPaperTwice()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        Poll poll = question(council, PollMethod::Paper);
        poll.secret = true;
        const PollId id = opened(council, poll, addMembers(council, 10));
        PollFigures figures = counted({5, 3, 0});
        figures.issued = 10;
        figures.collected = 9;
        figures.invalid = 1;
        figures.committee = {u"Lê Ngọc Lan"_s, u"Phạm Quốc Đạt"_s};
        QVERIFY(closePoll(file, id, figures, council.clock().now()));
        figures.votes = {6, 2, 0};
        council.clock().advance(600);
        QVERIFY(recountPoll(file, id, figures, council.clock().now()));
        const Poll held = *file.read().polls.find(id);
        QCOMPARE(held.counts().votes, (QList<qint64>{6, 2, 0}));
        QCOMPARE(held.valid(), 8);
        QCOMPARE(held.committee, figures.committee);
        QCOMPARE(held.figures.size(), 2);
        QCOMPARE(held.figures[0].votes, (QList<qint64>{5, 3, 0}));
        QVERIFY(held.figures[1].recount);
        figures.invalid = 2;
        QCOMPARE(codeOf(recountPoll(file, id, figures, council.clock().now())),
                 ErrorCode::VotesDoNotFitBallots);
    }

    void ranksFromBallotsWithoutNames()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        Poll poll = question(council, PollMethod::Paper);
        poll.secret = true;
        poll.ballot.kind = PollKind::Ranking;
        for (PollOption& option : poll.options)
            option.meaning = OptionMeaning::Other;
        const PollId id = opened(council, poll, addMembers(council, 9));
        QCOMPARE(codeOf(closePoll(file, id, {}, council.clock().now())), ErrorCode::BallotsNeeded);
        QCOMPARE(codeOf(castBallots(file, id, {{0, 1}, {1, 1}})), ErrorCode::SameOptionTwice);
        QVERIFY(file.read().ballots.counting(id)->isEmpty());
        QVERIFY(castBallots(file, id, {{0, 1, 2}, {0, 1, 2}, {0, 1, 2}, {1, 2, 0}, {1, 2, 0}}));
        QVERIFY(castBallots(file, id, {{2, 1, 0}, {2, 1, 0}, {2, 1, 0}, {2, 1, 0}}));
        QVERIFY(closePoll(file, id, {}, council.clock().now()));
        const PollResult result = resultOf(*file.read().polls.find(id));
        QCOMPARE(result.votes, (QList<qint64>{3, 2, 4}));
        QCOMPARE(result.schulze->places.first(), QList<int>{1});
        QCOMPARE(file.check()->ballots, 9);
    }

    // Whoever sets the computer's clock back does not annul a vote before it was held.
    void whatFollowsAVoteIsLater()
    {
        TempCouncil council;
        const QList<PersonId> members = addMembers(council, 3);
        const PollId id = opened(council, question(council, PollMethod::ShowOfHands), members);
        council.clock().advance(60);
        const QDateTime closed = council.clock().now();
        QVERIFY(closePoll(council.file(), id, counted({2, 1, 0}), closed));
        council.clock().set(-3600);
        VoteEntry corrected;
        corrected.options = council.file().read().polls.find(id)->options;
        corrected.present = 3;
        corrected.members = 3;
        QVERIFY(correctVote(council.file(), id, corrected, u"đếm nhầm"_s));
        QVERIFY(annulVote(council.file(), id, u"nhầm kiến nghị"_s));
        const Poll poll = *council.file().read().polls.find(id);
        QCOMPARE(poll.figures.last().at, closed);
        QCOMPARE(poll.figures.last().reason, u"đếm nhầm"_s);
        QCOMPARE(poll.annulledAt, closed);
    }

    // Neither the order of rows nor anything beside them says who cast what.
    void secretBallotsLieInNoOrder()
    {
        TempCouncil council;
        Poll poll = question(council, PollMethod::Paper);
        poll.secret = true;
        const PollId id = opened(council, poll, addMembers(council, 40));
        QList<BallotChoice> choices;
        for (int i = 0; i < 40; ++i)
            choices.append(BallotChoice{i < 20 ? 0 : 1});
        QVERIFY(castBallots(council.file(), id, choices));
        council.close();
        // As they lie in the file, those given first are not first: no JSON, so an error, if they are.
        QCOMPARE(runSql(council.path(),
                        u"SELECT CASE count(DISTINCT choice) WHEN 1 THEN json('not mixed') END "
                        "FROM (SELECT choice FROM secret_ballot ORDER BY key LIMIT 20)"_s),
                 QString());
    }

    void aSecondRoundHasThoseWhoAreLeft()
    {
        TempCouncil council;
        Poll poll = question(council, PollMethod::Paper);
        poll.ballot = {PollKind::Election, 2, false, RankCounting::Schulze};
        poll.options = {{{}, u"A"_s, OptionMeaning::Other, 0},
                        {{}, u"B"_s, OptionMeaning::Other, 0},
                        {{}, u"C"_s, OptionMeaning::Other, 0}};
        const PollId id = opened(council, poll, addMembers(council, 9));
        QVERIFY(closePoll(council.file(), id, counted({5, 7, 5}), council.clock().now()));
        const Poll held = *council.file().read().polls.find(id);
        QCOMPARE(resultOf(held).election->tied, (QList<int>{0, 2}));
        const Poll second = revoteOf(held);
        QCOMPARE(second.options.size(), 2);
        QCOMPARE(second.options[1].text, u"C"_s);
        QCOMPARE(second.ballot.most, 1);
        const auto again = preparePoll(council.file(), second);
        QVERIFY(again);
        QCOMPARE(council.file().read().polls.find(*again)->revoteOf, id);
    }

    void decidesSeveralProposalsTogether()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        Poll poll = question(council, PollMethod::ShowOfHands);
        poll.proposal = one;
        poll.together = {two};
        const PollId id = opened(council, poll, addMembers(council, 3));
        QVERIFY(closePoll(council.file(), id, counted({3, 0, 0}), council.clock().now()));
        const auto record = council.file().record(council.meeting());
        QCOMPARE(record->entries[0].polls.size(), 1);
        QCOMPARE(record->entries[1].polls.size(), 1);
        QVERIFY(record->freePolls.isEmpty());
        QVERIFY(*council.file().read().proposals.hasVotes(two));
        QCOMPARE(council.file().read().polls.ofProposals({two})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPolling)
#include "tst_polling.moc"
