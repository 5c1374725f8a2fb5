// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "report/bulletin.h"
#include "report/documents/votes.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Proposals = 3;

/// A meeting that is at its second proposal.
struct Room {
    MeetingRecord record = sampleRecord(Proposals);
    QList<Poll> polls;
    QDateTime now{QDate(2017, 11, 24), QTime(2, 0), Qt::UTC};

    Room()
    {
        record.programme.clear();
        for (int i = 0; i < Proposals; ++i) {
            Proposal& proposal = record.entries[i].proposal;
            proposal.id = ProposalId(10 + i);
            proposal.text = u"Đoạn một của kiến nghị %1.\nĐoạn hai."_s.arg(i);
            proposal.note = u"Ghi chú nội bộ"_s;
            proposal.shortName = i == 0 ? QString() : u"Tên ngắn %1"_s.arg(i);
            proposal.assignments = {
                {{}, {}, u"Bộ Nội vụ"_s, {}, Role::Lead},
                {{}, {}, u"Bộ Tài chính"_s, {}, Role::Coordinating},
            };
        }
        happens(CourseKind::Opened, {});
        happens(CourseKind::Begun, {{}, ProposalId(10)});
        happens(CourseKind::Begun, {{}, ProposalId(11)});
    }

    void happens(CourseKind kind, const CourseEntry& entry)
    {
        now = now.addSecs(60);
        record.room.events.append({{}, kind, entry, now});
    }
    Poll& announce(ProposalId proposal)
    {
        now = now.addSecs(60);
        Poll poll = samplePoll(u"Thông qua?"_s, 18, 5, 2, 25, 25);
        poll.id = PollId(polls.size() + 1);
        poll.proposal = proposal;
        poll.openedAt = now.addSecs(-30);
        poll.closedAt = now;
        poll.state = PollState::Announced;
        polls.append(poll);
        return polls.last();
    }
    Bulletin shown(const PhoneRules& rules = {}) const
    {
        return bulletinOf(record, polls, rules, Words(u"vi"_s));
    }
};

/// All words that somebody is shown, in one text.
QString textOf(const QList<BulletinEntry>& entries)
{
    QStringList texts;
    for (const BulletinEntry& entry : entries) {
        texts << entry.title << entry.number << entry.paragraphs << entry.bodies;
        for (const BulletinResult& result : entry.results)
            texts << result.question << result.options << result.sentence << result.receipts;
    }
    return texts.join(u'\n');
}

}  // namespace

/// What phones are shown of a meeting.
class TestBulletin : public QObject {
    Q_OBJECT

private slots:
    void saysWhereTheMeetingIs()
    {
        Room room;
        const Bulletin bulletin = room.shown();
        QVERIFY(bulletin.open);
        QCOMPARE(bulletin.council, room.record.council.name);
        QCOMPARE(bulletin.members.size(), Proposals);
        using State = BulletinEntry::State;
        QCOMPARE(bulletin.members[0].state, State::Done);
        QCOMPARE(bulletin.members[1].state, State::Current);
        QCOMPARE(bulletin.members[2].state, State::ToCome);
        QCOMPARE(bulletin.members[1].title, u"Tên ngắn 1"_s);
        QCOMPARE(bulletin.members[1].paragraphs,
                 (QStringList{u"Đoạn một của kiến nghị 1."_s, u"Đoạn hai."_s}));
        QCOMPARE(bulletin.members[1].bodies,
                 (QStringList{u"Bộ Nội vụ (chủ trì)"_s, u"Bộ Tài chính (phối hợp)"_s}));
        room.happens(CourseKind::Paused, {});
        QVERIFY(room.shown().pausing && room.shown().open);
        room.happens(CourseKind::Closed, {});
        QVERIFY(!room.shown().open);
    }

    // Whatever guests may not see is not in what they get; and nobody gets what nobody may read.
    void guestsGetWhatTheyMaySee()
    {
        Room room;
        room.announce(ProposalId(11));
        const Bulletin all = room.shown();
        QCOMPARE(all.guests, all.members);
        QVERIFY(!textOf(all.members).contains(u"Ghi chú"_s));

        const Bulletin little = room.shown({false, false, false, false, false});
        QCOMPARE(little.members, all.members);
        QVERIFY(!little.guestsSeeResults);
        const QString seen = textOf(little.guests);
        QVERIFY(!seen.contains(u"Đoạn"_s));
        QVERIFY(!seen.contains(u"Bộ"_s));
        QVERIFY(!seen.contains(u"Thông qua"_s));
        // One without a short name is called by how its text begins, as at the desk.
        QCOMPARE(little.guests[0].title, QString());
        QCOMPARE(all.guests[0].title, u"Đoạn một của kiến nghị 0."_s);
        QCOMPARE(little.guests[1].title, u"Tên ngắn 1"_s);
    }

    void showsFiguresAsEverywhere()
    {
        Room room;
        const Poll poll = room.announce(ProposalId(11));
        const BulletinResult result = room.shown().members[1].results.first();
        QCOMPARE(result.votes, resultOf(poll).votes);
        QCOMPARE(result.percents, resultOf(poll).percents);
        QCOMPARE(result.sentence, verdictText(poll, Words(u"vi"_s)));
        QVERIFY(result.passed);
        QCOMPARE(result.options.size(), 3);
        QVERIFY(room.shown().members[0].results.isEmpty());
    }

    void showsNoVoteBeforeItIsAnnounced()
    {
        Room room;
        for (const PollState state :
             {PollState::Prepared, PollState::Open, PollState::Closed, PollState::Annulled}) {
            room.polls.clear();
            room.announce(ProposalId(11)).state = state;
            const Bulletin bulletin = room.shown();
            QVERIFY(bulletin.members[1].results.isEmpty());
            QVERIFY(!bulletin.announced);
            // By show of hands there is nothing to do on a phone.
            QVERIFY(!bulletin.poll);
        }
        room.polls.clear();
        room.announce(ProposalId(11)).method = PollMethod::Quoted;
        QVERIFY(room.shown().members[1].results.isEmpty());
    }

    void showsTheVoteThatIsOpen()
    {
        Room room;
        Poll& poll = room.announce(ProposalId(11));
        poll.state = PollState::Open;
        poll.method = PollMethod::Phone;
        poll.secret = true;
        poll.verifiable = true;
        poll.closedAt = {};
        const auto shown = room.shown().poll;
        QVERIFY(shown);
        QCOMPARE(shown->poll, poll.id);
        QCOMPARE(shown->entry, (CourseEntry{{}, ProposalId(11)}));
        QCOMPARE(shown->question, u"Thông qua?"_s);
        QCOMPARE(shown->options.size(), 3);
        QCOMPARE(shown->paragraphs.size(), 2);
        QVERIFY(shown->secret && shown->verifiable && !shown->changeable);
    }

    void theAnnouncementStandsUntilTheMeetingGoesOn()
    {
        Room room;
        room.announce(ProposalId(11));
        QCOMPARE(room.shown().announced->poll, PollId(1));
        room.announce(ProposalId(11));
        QCOMPARE(room.shown().announced->poll, PollId(2));
        room.happens(CourseKind::Begun, {{}, ProposalId(12)});
        QVERIFY(!room.shown().announced);
    }

    void listsTheBallotsOfAVerifiableVote()
    {
        Room room;
        Poll& poll = room.announce(ProposalId(11));
        poll.verifiable = true;
        room.record.published[poll.id] = {{u"2222 3333 4444"_s, {0}}, {u"5555 6666 7777"_s, {1}}};
        QCOMPARE(room.shown().members[1].results.first().receipts,
                 (QStringList{u"2222 3333 4444: "_s + poll.options[0].text,
                              u"5555 6666 7777: "_s + poll.options[1].text}));
        poll.state = PollState::Open;
        poll.method = PollMethod::Phone;
        QVERIFY(!textOf(room.shown().members).contains(u"2222"_s));
    }
};

QTEST_GUILESS_MAIN(TestBulletin)
#include "tst_bulletin.moc"
