// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "session/attending.h"
#include "session/counciledit.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/phonecouncil.h"

#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> votesOf(CouncilFile& file, PollId poll)
{
    return file.read().polls.find(poll)->counts().votes;
}

QList<ErrorCode> codesOf(const QList<Result<PhoneReceipt>>& outcomes)
{
    QList<ErrorCode> codes;
    for (const auto& outcome : outcomes)
        codes.append(codeOf(outcome));
    return codes;
}

}  // namespace

/// Ballots from phones, and those that are cast at the desk in the same poll.
class TestPhoneBallots : public QObject {
    Q_OBJECT

private slots:
    void countsWhatWasAcknowledged()
    {
        PhoneCouncil council(5);
        const PollId poll = council.open(council.question());
        for (int i = 0; i < 4; ++i) {
            const auto kept =
                council.cast(council.signIn(council.members()[i]), poll, {i == 0 ? 1 : 0});
            QVERIFY(kept);
            QCOMPARE(*kept, PhoneReceipt());
        }
        const QList<OpenBallot> ballots = *council.file().read().ballots.open(poll);
        QCOMPARE(ballots.size(), 4);
        QCOMPARE(ballots[0].person, council.members()[0]);
        QCOMPARE(ballots[0].choice, BallotChoice{1});
        QVERIFY(ballots[0].byPhone);
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(votesOf(council.file(), poll), (QList<qint64>{3, 1, 0}));
        QVERIFY(council.file().check()->isOk());
    }

    // Late, double, foreign and malformed ones fall out of a batch by themselves.
    void refusesEachByItself()
    {
        PhoneCouncil council(4);
        Person silent;
        silent.name = u"Không có quyền"_s;
        silent.voting = false;
        const PersonId without = *addPerson(council.file(), silent);
        QVERIFY(issueCodes(council.file(), council.meeting(), council.now()));
        Poll other = council.question();
        other.method = PollMethod::ShowOfHands;
        const PollId hands = council.open(other);
        QVERIFY(annulVote(council.file(), hands, u"nhầm"_s));
        const PollId poll = council.open(council.question());
        QVERIFY(attend(council.file(), council.meeting(),
                       council.members().first(3) + QList{without}, {}, council.now()));
        QList<PhoneToken> tokens;
        for (const PersonId member : council.members())
            tokens.append(council.signIn(member));
        const PhoneToken voteless = council.signIn(without);
        const auto outcomes = council.desk().cast(
            {
                {tokens[0], poll, {0}},
                {tokens[0], poll, {1}},            // double, in one batch
                {QByteArray(16, 'x'), poll, {0}},  // of nobody
                {tokens[1], hands, {0}},           // not by phone
                {tokens[1], PollId(99), {0}},      // no poll
                {tokens[1], poll, {0, 1}},         // malformed
                {tokens[1], poll, {7}},
                {tokens[1], poll, {}},
                {tokens[3], poll, {0}},  // not in the room
                {voteless, poll, {0}},
                {tokens[2], poll, {1}},
            },
            council.now());
        QCOMPARE(codesOf(outcomes),
                 (QList<ErrorCode>{ErrorCode::Internal, ErrorCode::AlreadyVoted, ErrorCode::NoSeat,
                                   ErrorCode::PollNotOpen, ErrorCode::PollNotOpen,
                                   ErrorCode::TooManyChosen, ErrorCode::NoSuchOption,
                                   ErrorCode::NothingChosen, ErrorCode::NotPresent,
                                   ErrorCode::MayNotVote, ErrorCode::Internal}));
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(codeOf(council.cast(tokens[1], poll, {0})), ErrorCode::PollNotOpen);
        QCOMPARE(votesOf(council.file(), poll), (QList<qint64>{1, 1, 0}));
    }

    void aVoteIsChangedOnlyWhereThePollAllowsIt()
    {
        PhoneCouncil council(2);
        Poll question = council.question();
        question.changeable = true;
        const PollId poll = council.open(question);
        const PhoneToken token = council.signIn(council.members()[0]);
        QCOMPARE(*council.desk().ownBallot(token, poll), OwnBallot());
        QVERIFY(council.cast(token, poll, {0}));
        QVERIFY(council.cast(token, poll, {1})->changed);
        // Sent again because the answer was lost.
        QVERIFY(council.cast(token, poll, {1})->changed);
        QCOMPARE(*council.desk().ownBallot(token, poll), (OwnBallot{true, {1}}));
        QCOMPARE(council.file().read().ballots.open(poll)->first().corrections, 1);
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(votesOf(council.file(), poll), (QList<qint64>{0, 1, 0}));
        QCOMPARE(codeOf(council.desk().ownBallot(token, PollId(99))), ErrorCode::NoSuchPoll);
    }

    // What a ballot may do is settled when it is opened, whoever writes to the file.
    // Ballots of one phone that share a batch correct each other as those that come one by one.
    void aVoteIsChangedWithinABatch()
    {
        PhoneCouncil council(2);
        Poll question = council.question();
        question.changeable = true;
        const PollId poll = council.open(question);
        const PhoneToken first = council.signIn(council.members()[0]);
        const PhoneToken second = council.signIn(council.members()[1]);
        const auto outcomes = council.desk().cast({{first, poll, {0}},
                                                   {second, poll, {2}},
                                                   {first, poll, {1}},
                                                   {first, poll, {1}},
                                                   {first, poll, {0}}},
                                                  council.now());
        QList<bool> changed;
        for (const auto& outcome : outcomes) {
            QVERIFY(outcome);
            changed.append(outcome->changed);
        }
        QCOMPARE(changed, (QList<bool>{false, false, true, true, true}));
        const QList<OpenBallot> ballots = *council.file().read().ballots.open(poll);
        QCOMPARE(ballots.size(), 2);
        QCOMPARE(ballots[0].choice, BallotChoice{0});
        QCOMPARE(ballots[0].corrections, 2);
        QCOMPARE(ballots[1].choice, BallotChoice{2});
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(votesOf(council.file(), poll), (QList<qint64>{1, 0, 1}));
        QVERIFY(council.file().check()->isOk());
    }

    // Of two ballots of one phone in a batch the first is kept.
    void aVoteIsCastOnceWithinABatch_data()
    {
        QTest::addColumn<bool>("secret");
        QTest::newRow("open") << false;
        QTest::newRow("secret") << true;
    }
    void aVoteIsCastOnceWithinABatch()
    {
        QFETCH(bool, secret);
        PhoneCouncil council(1);
        Poll question = council.question();
        question.secret = secret;
        const PollId poll = council.open(question);
        const PhoneToken token = council.signIn(council.members()[0]);
        const auto outcomes =
            council.desk().cast({{token, poll, {1}}, {token, poll, {0}}}, council.now());
        QCOMPARE(codesOf(outcomes),
                 (QList<ErrorCode>{ErrorCode::Internal, ErrorCode::AlreadyVoted}));
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(votesOf(council.file(), poll), (QList<qint64>{0, 1, 0}));
    }

    void termsStandOnceThePollIsOpen()
    {
        PhoneCouncil council(1);
        Poll question = council.question();
        question.changeable = true;
        question.verifiable = true;
        const PollId poll = council.open(question);
        // A vote with names needs no receipts.
        QVERIFY(!council.file().read().polls.find(poll)->verifiable);
        question.secret = true;
        QVERIFY(annulVote(council.file(), poll, u"nhầm"_s));
        const PollId secret = council.open(question);
        QVERIFY(council.file().read().polls.find(secret)->verifiable);
        // What nobody finds again, nobody can change.
        QVERIFY(!council.file().read().polls.find(secret)->changeable);
        for (const auto& change :
             {u"UPDATE poll SET changeable = 0"_s, u"UPDATE poll SET verifiable = 0"_s})
            QVERIFY2(!runSql(council.council().path(), change).isEmpty(), qPrintable(change));
    }

    void weightsAndKindsCountAsElsewhere()
    {
        PhoneCouncil council(3);
        Person heavy = *council.file().read().council.person(council.members()[0]);
        heavy.weight = 5;
        QVERIFY(editPerson(council.file(), heavy));
        Poll question = council.question();
        question.weighted = true;
        PollId poll = council.open(question);
        QVERIFY(council.cast(council.signIn(council.members()[0]), poll, {0}));
        QVERIFY(council.cast(council.signIn(council.members()[1]), poll, {1}));
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(votesOf(council.file(), poll), (QList<qint64>{5, 1, 0}));

        question = council.question();
        question.ballot.kind = PollKind::Ranking;
        for (PollOption& option : question.options)
            option.meaning = OptionMeaning::Other;
        poll = council.open(question);
        QVERIFY(council.cast(council.signIn(council.members()[0]), poll, {2, 0, 1}));
        QVERIFY(council.cast(council.signIn(council.members()[1]), poll, {2, 1}));
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(resultOf(*council.file().read().polls.find(poll)).schulze->places.first(),
                 QList<int>{2});
    }

    // Members without a phone vote at the desk in the same poll: once, whoever comes first.
    void theDeskVotesInTheSamePoll()
    {
        PhoneCouncil council(3);
        CouncilFile& file = council.file();
        const PollId poll = council.open(council.question());
        const PersonId first = council.members()[0];
        const PersonId second = council.members()[1];
        QVERIFY(council.cast(council.signIn(first), poll, {0}));
        const auto again = castByName(file, poll, first, {1}, council.now());
        QCOMPARE(codeOf(again), ErrorCode::AlreadyVoted);
        QCOMPARE(again.error().detail, u"Thành viên 1"_s);
        QVERIFY(castByName(file, poll, second, {1}, council.now()));
        // A slip at the desk is put right at the desk.
        QVERIFY(castByName(file, poll, second, {0}, council.now()));
        QCOMPARE(codeOf(council.cast(council.signIn(second), poll, {1})), ErrorCode::AlreadyVoted);
        QCOMPARE(*votersOf(file, poll), (QList<PersonId>{first, second}));
        QVERIFY(closePoll(file, poll, {}, council.now()));
        QCOMPARE(votesOf(file, poll), (QList<qint64>{2, 0, 0}));
        QVERIFY(file.check()->isOk());
    }

    // What was sent from a phone is replaced at the desk only where the poll allows it and somebody says so.
    void theDeskReplacesWhatAPhoneSentWhenAsked()
    {
        PhoneCouncil council(1);
        CouncilFile& file = council.file();
        const PersonId member = council.members()[0];
        const auto replace = [&](PollId poll, PhoneVote phone) {
            return castByName(file, poll, member, {1}, council.now(), phone);
        };
        Poll question = council.question();
        PollId poll = council.open(question);
        const PhoneToken token = council.signIn(member);
        QVERIFY(council.cast(token, poll, {0}));
        QCOMPARE(codeOf(replace(poll, PhoneVote::MayBeReplaced)), ErrorCode::AlreadyVoted);
        QVERIFY(closePoll(file, poll, {}, council.now()));
        QCOMPARE(votesOf(file, poll), (QList<qint64>{1, 0, 0}));

        question.changeable = true;
        poll = council.open(question);
        QVERIFY(council.cast(token, poll, {0}));
        QCOMPARE(codeOf(replace(poll, PhoneVote::Stands)), ErrorCode::AlreadyVoted);
        QVERIFY(replace(poll, PhoneVote::MayBeReplaced));
        const OpenBallot kept = file.read().ballots.open(poll)->first();
        QVERIFY(!kept.byPhone && kept.corrections == 1);
        QVERIFY(closePoll(file, poll, {}, council.now()));
        QCOMPARE(votesOf(file, poll), (QList<qint64>{0, 1, 0}));
    }

    void papersAreAsManyAsWereTaken()
    {
        PhoneCouncil council(5);
        CouncilFile& file = council.file();
        Poll question = council.question();
        question.secret = true;
        const PollId poll = council.open(question);
        const QDateTime now = council.now();
        const PhoneToken phone = council.signIn(council.members()[0]);
        QVERIFY(council.cast(phone, poll, {0}));
        QCOMPARE(codeOf(takePaper(file, poll, council.members()[0])), ErrorCode::AlreadyVoted);
        QVERIFY(takePaper(file, poll, council.members()[1]));
        QVERIFY(takePaper(file, poll, council.members()[2]));
        QCOMPARE(codeOf(takePaper(file, poll, council.members()[2])), ErrorCode::AlreadyVoted);
        const PhoneToken late = council.signIn(council.members()[2]);
        QCOMPARE(codeOf(council.cast(late, poll, {0})), ErrorCode::AlreadyVoted);
        QCOMPARE(votersOf(file, poll)->size(), 3);
        QCOMPARE(*council.desk().ownBallot(late, poll), (OwnBallot{true, {}}));

        QCOMPARE(codeOf(castBallots(file, poll, {{0}, {1}, {1}})),
                 ErrorCode::CollectedExceedsIssued);
        QVERIFY(castBallots(file, poll, {{1}}));
        QCOMPARE(codeOf(closePoll(file, poll, {}, now)), ErrorCode::VotesDoNotFitBallots);
        PollFigures spoilt;
        spoilt.invalid = 1;
        QVERIFY(closePoll(file, poll, spoilt, now));
        const Poll held = *file.read().polls.find(poll);
        QCOMPARE(held.counts().votes, (QList<qint64>{1, 1, 0}));
        QCOMPARE(held.collected, 3);
        QCOMPARE(held.valid(), 2);
        QVERIFY(file.check()->isOk());
        QCOMPARE(votersOf(file, poll)->size(), 3);
    }

    // Though nobody has voted yet: a ballot that nobody took would be one more than voters.
    void aPaperIsTakenBeforeItsBallotIsTyped()
    {
        PhoneCouncil council(3);
        CouncilFile& file = council.file();
        Poll question = council.question();
        question.secret = true;
        const PollId poll = council.open(question);
        const auto early = castBallots(file, poll, {{0}});
        QCOMPARE(codeOf(early), ErrorCode::CollectedExceedsIssued);
        QCOMPARE(early.error().detail, u"1/0"_s);
        // A vote in which everybody takes a paper is one.
        for (const PersonId member : council.members())
            QVERIFY(takePaper(file, poll, member));
        QVERIFY(castBallots(file, poll, {{0}, {0}}));
        QCOMPARE(codeOf(castBallots(file, poll, {{0}, {1}})), ErrorCode::CollectedExceedsIssued);
        QVERIFY(castBallots(file, poll, {{1}}));
        QVERIFY(closePoll(file, poll, {}, council.now()));
        QCOMPARE(votesOf(file, poll), (QList<qint64>{2, 1, 0}));
        QVERIFY(file.check()->isOk());
    }

    void whoSignedInBeforeItCountedComesWithTheBallot()
    {
        PhoneCouncil council(3);
        const PhoneToken early = council.signIn(council.members()[0]);
        const PhoneToken gone = council.signIn(council.members()[1]);
        PhoneRules rules;
        rules.checkIn = true;
        QVERIFY(setPhoneRules(council.file(), council.meeting(), rules));
        QVERIFY(
            attend(council.file(), council.meeting(), council.members().mid(1), {}, council.now()));
        Arrival left;
        left.kind = Coming::Left;
        QVERIFY(
            attend(council.file(), council.meeting(), {council.members()[1]}, left, council.now()));
        const PollId poll = council.open(council.question());
        QVERIFY(council.cast(early, poll, {0}));
        QCOMPARE(codeOf(council.cast(gone, poll, {0})), ErrorCode::NotPresent);
        QCOMPARE(headcountNow(council.file(), council.meeting())->present, 2);
    }

    void theDeskIsTold()
    {
        PhoneCouncil council(1);
        const PollId poll = council.open(council.question());
        QVERIFY(council.cast(council.signIn(council.members()[0]), poll, {0}));
        QSignalSpy changes(&council.file(), &CouncilFile::changed);
        council.file().noticeBallots();
        QVERIFY(changes.last().first().value<ChangeEvent>().ballots);
        QVERIFY(!changes.last().first().value<ChangeEvent>().polls);
        council.file().noticeSeats();
        QVERIFY(changes.last().first().value<ChangeEvent>().phones);
        QVERIFY(changes.last().first().value<ChangeEvent>().attendance);
    }
};

QTEST_GUILESS_MAIN(TestPhoneBallots)
#include "tst_phoneballots.moc"
