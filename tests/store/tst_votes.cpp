// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/counciledit.h"
#include "session/listediting.h"
#include "session/voting.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

VoteEntry entryFor(TempCouncil& council, ProposalId proposal = {})
{
    VoteEntry entry;
    entry.meeting = council.meeting();
    entry.proposal = proposal;
    entry.question = u"Thông qua kiến nghị?"_s;
    entry.rule = *decisionRulePreset(u"members-2/3-more"_s);
    entry.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    entry.options[0].votes = 18;
    entry.options[1].votes = 4;
    entry.options[2].votes = 1;
    entry.members = 25;
    entry.present = 23;
    return entry;
}

}  // namespace

/// A vote is never undone, changed or deleted: by the program, by undo, or by SQL.
class TestVotes : public QObject {
    Q_OBJECT

private slots:
    void recordsAVote()
    {
        TempCouncil council;
        const ProposalId proposal = council.add(u"Một"_s);
        const auto id = recordVote(council.file(), entryFor(council, proposal));
        QVERIFY(id);
        council.reopen();
        const Poll poll = *council.file().read().polls.find(*id);
        QCOMPARE(poll.state, PollState::Announced);
        QCOMPARE(poll.proposal, proposal);
        QCOMPARE(poll.options[0].votes, 18);
        QCOMPARE(poll.rule, entryFor(council).rule);
        QCOMPARE(verdictOf(poll).outcome, Outcome::Passed);
        QCOMPARE(council.file().record(council.meeting())->entries[0].polls.size(), 1);
        QCOMPARE(council.file().check()->ballots, 23);
    }

    void refusesImpossibleCountsAndKeepsNothing()
    {
        TempCouncil council;
        VoteEntry entry = entryFor(council);
        entry.options[2].votes = 2;
        const auto refused = recordVote(council.file(), entry);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CountExceedsPresent);
        QVERIFY(council.file().read().polls.ofMeeting(council.meeting())->isEmpty());
    }

    void isABarrierForUndo()
    {
        TempCouncil council;
        const ProposalId proposal = council.add(u"Một"_s);
        QVERIFY(recordVote(council.file(), entryFor(council, proposal)));
        QVERIFY(!council.file().undoStep());
        QCOMPARE(council.file().undo().error().code, ErrorCode::BehindVote);
        // What comes after can be undone, up to the vote.
        council.add(u"Hai"_s);
        QVERIFY(council.file().undo());
        QCOMPARE(council.file().undo().error().code, ErrorCode::BehindVote);
        QCOMPARE(council.texts(), QStringList{u"Một"_s});
    }

    void holdsItsProposalAndMeeting()
    {
        TempCouncil council;
        const ProposalId proposal = council.add(u"Một"_s);
        const ProposalId other = council.add(u"Hai"_s);
        QVERIFY(recordVote(council.file(), entryFor(council, proposal)));
        QCOMPARE(removeProposals(council.file(), {proposal}).error().code,
                 ErrorCode::HeldByBallots);
        const auto refused = removeMeeting(council.file(), council.meeting());
        QCOMPARE(refused.error().code, ErrorCode::MeetingVotedIn);
        QCOMPARE(refused.error().detail, u"Họp toàn thể năm 2017"_s);
        QCOMPARE(joinProposals(council.file(), {other, proposal}).error().code,
                 ErrorCode::HeldByBallots);
        QCOMPARE(council.texts().size(), 2);
    }

    void keepsBothCountsOfACorrection()
    {
        TempCouncil council;
        const auto id = recordVote(council.file(), entryFor(council));
        VoteEntry entry = entryFor(council);
        entry.options[0].votes = 16;
        entry.options[1].votes = 6;
        QVERIFY(correctVote(council.file(), *id, entry));
        const Poll poll = *council.file().read().polls.find(*id);
        QCOMPARE(poll.options[0].votes, 16);
        QCOMPARE(poll.corrections(), 1);
        QCOMPARE(verdictOf(poll).outcome, Outcome::Failed);
        QCOMPARE(council.file().undo().error().code, ErrorCode::BehindVote);
        entry.options[0].votes = 60;
        QVERIFY(!correctVote(council.file(), *id, entry));
    }

    // The record says what had stood, who put it right, when and why.
    void tellsAllFiguresInOrder()
    {
        TempCouncil council;
        council.file().setAuthor(u"Lê Ngọc Lan"_s);
        const auto id = recordVote(council.file(), entryFor(council));
        QVERIFY(council.file().read().polls.find(*id)->figures.isEmpty());
        QCOMPARE(council.file().read().polls.figures(*id)->size(), 1);
        const QDateTime recorded = council.clock().now();
        council.clock().advance(600);
        council.file().setAuthor(u"Trần Thu Hà"_s);
        VoteEntry entry = entryFor(council);
        entry.options[0].votes = 17;
        QVERIFY(correctVote(council.file(), *id, entry, u"  Đếm nhầm\n một phiếu "_s));
        // Twice in the same moment, the second without a reason.
        entry.options[0].votes = 16;
        entry.present = 22;
        QVERIFY(correctVote(council.file(), *id, entry));
        entry.options[0].votes = 15;
        QVERIFY(correctVote(council.file(), *id, entry, u"Kiểm lại"_s));
        council.reopen();

        const Poll poll = *council.file().read().polls.find(*id);
        QCOMPARE(poll.corrections(), 3);
        QCOMPARE(poll.state, PollState::Announced);
        const QList<PollFigures>& all = poll.figures;
        QCOMPARE(all, *council.file().read().polls.figures(*id));
        QCOMPARE(all[0].votes, QList<qint64>({18, 4, 1}));
        QCOMPARE(all[0].at, recorded);
        QCOMPARE(all[0].author, u"Lê Ngọc Lan"_s);
        QCOMPARE(all[0].reason, QString());
        QCOMPARE(all[1].votes, QList<qint64>({17, 4, 1}));
        QCOMPARE(all[1].at, recorded.addSecs(600));
        QCOMPARE(all[1].author, u"Trần Thu Hà"_s);
        QCOMPARE(all[1].reason, u"Đếm nhầm một phiếu"_s);
        QCOMPARE(all[1].present, 23);
        QCOMPARE(all[2].present, 22);
        QCOMPARE(all[2].reason, QString());
        QCOMPARE(all[3].reason, u"Kiểm lại"_s);
        QCOMPARE(poll.counts().votes, all[3].votes);
        QCOMPARE(decide(poll.rule, poll.counts(all[0])).outcome, Outcome::Passed);
        QCOMPARE(verdictOf(poll).outcome, Outcome::Failed);
        QCOMPARE(council.file().record(council.meeting())->freePolls.first().figures, all);
    }

    // A vote needs a meeting; where there is none it makes one, and not before it is kept.
    void makesAMeetingForItself()
    {
        TempCouncil council;
        QVERIFY(removeMeeting(council.file(), council.meeting()));
        VoteEntry entry = entryFor(council);
        entry.meeting = {};
        entry.options[0].votes = 99;
        QVERIFY(!recordVote(council.file(), entry));
        QVERIFY(council.file().read().council.meetings()->isEmpty());
        entry.options[0].votes = 18;
        QVERIFY(recordVote(council.file(), entry));
        const QList<Meeting> meetings = *council.file().read().council.meetings();
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings.first().day, council.clock().now().toLocalTime().date());
    }

    void annulsWithAReasonOnly()
    {
        TempCouncil council;
        const auto id = recordVote(council.file(), entryFor(council));
        QVERIFY(!annulVote(council.file(), *id, u"  "_s));
        QVERIFY(annulVote(council.file(), *id, u"Đếm nhầm"_s));
        const Poll poll = *council.file().read().polls.find(*id);
        QCOMPARE(poll.state, PollState::Annulled);
        QCOMPARE(poll.annulReason, u"Đếm nhầm"_s);
        QCOMPARE(poll.annulledAt, council.clock().now());
        QCOMPARE(verdictOf(poll).outcome, Outcome::None);
        QVERIFY(!annulVote(council.file(), *id, u"Lần nữa"_s));
        QVERIFY(!correctVote(council.file(), *id, entryFor(council)));
    }

    void fileRefusesToChangeVotes_data()
    {
        QTest::addColumn<QString>("sql");
        for (const QString& table : {u"poll_event"_s, u"poll_figures"_s, u"poll_count"_s,
                                     u"open_ballot"_s, u"secret_ballot"_s, u"secret_voter"_s}) {
            const QString key = table == "poll_count"_L1 ? u"votes"_s : u"poll_id"_s;
            QTest::addRow("update %s", qPrintable(table))
                << u"UPDATE %1 SET %2 = %2 + 1"_s.arg(table, key);
            QTest::addRow("delete %s", qPrintable(table)) << u"DELETE FROM %1"_s.arg(table);
        }
        QTest::addRow("delete poll") << u"DELETE FROM poll"_s;
        QTest::addRow("change question") << u"UPDATE poll SET question = 'x'"_s;
        QTest::addRow("change rule") << u"UPDATE poll SET rule = '{}'"_s;
        QTest::addRow("change option") << u"UPDATE poll_option SET text = 'x'"_s;
        QTest::addRow("add option")
            << u"INSERT INTO poll_option (poll_id, position, text, meaning) "
               "VALUES (1, 9, 'x', 'for')"_s;
        QTest::addRow("delete option") << u"DELETE FROM poll_option"_s;
    }

    void fileRefusesToChangeVotes()
    {
        QFETCH(QString, sql);
        TempCouncil council;
        Person person;
        person.name = u"Vũ Quang Nam"_s;
        QVERIFY(addPerson(council.file(), person));
        QVERIFY(recordVote(council.file(), entryFor(council)));
        council.close();
        QCOMPARE(runSql(council.path(), u"INSERT INTO open_ballot (poll_id, person_id, choice, at) "
                                        "VALUES (1, 1, '[1]', '')"_s),
                 QString());
        QCOMPARE(runSql(council.path(), u"INSERT INTO secret_ballot (key, poll_id, choice) "
                                        "VALUES (randomblob(16), 1, '[1]')"_s),
                 QString());
        QCOMPARE(runSql(council.path(),
                        u"INSERT INTO secret_voter (poll_id, person_id) VALUES (1, 1)"_s),
                 QString());
        const QString refusal = runSql(council.path(), sql);
        QVERIFY2(refusal.contains(u"votes are never changed"_s)
                     || refusal.contains(u"FOREIGN KEY"_s),
                 qPrintable(sql + u": "_s + refusal));
    }
};

QTEST_GUILESS_MAIN(TestVotes)
#include "tst_votes.moc"
