// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"
#include "session/counciledit.h"
#include "session/issuing.h"
#include "session/listediting.h"
#include "session/takingin.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void movesByOnePlace()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"1"_s);
        const ProposalId two = council.add(u"2"_s);
        council.add(u"3"_s);
        council.add(u"4"_s);
        QVERIFY(moveProposalsBy(council.file(), {one, two}, 1));
        QCOMPARE(council.texts(), QStringList({u"3"_s, u"1"_s, u"2"_s, u"4"_s}));
        QVERIFY(moveProposalsBy(council.file(), {one, two}, 5));
        QCOMPARE(council.texts(), QStringList({u"3"_s, u"4"_s, u"1"_s, u"2"_s}));
        QVERIFY(moveProposalsBy(council.file(), {one, two}, -2));
        QCOMPARE(council.texts(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QVERIFY(moveProposalsBy(council.file(), {one}, -1));
        QCOMPARE(council.texts(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void movesBelowAnotherButNotBelowItself()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"1"_s);
        const ProposalId two = council.add(u"2"_s);
        QVERIFY(moveProposals(council.file(), {two}, {one, {}}));
        QCOMPARE(council.texts(), QStringList({u"1"_s, u"  2"_s}));
        QCOMPARE(moveProposals(council.file(), {one}, {two, {}}).error().code,
                 ErrorCode::InvalidMove);
        QCOMPARE(moveProposals(council.file(), {one}, {one, {}}).error().code,
                 ErrorCode::InvalidMove);
        QVERIFY(removeProposals(council.file(), {one}));
        QCOMPARE(council.texts(), QStringList());
        QVERIFY(council.file().undo());
        QCOMPARE(council.texts(), QStringList({u"1"_s, u"  2"_s}));
    }

    // Moving one of many is one row, whatever the length of the list.
    void movingWritesOneRow()
    {
        TempCouncil council;
        QList<ProposalId> ids;
        for (int i = 0; i < 40; ++i)
            ids.append(council.add(QString::number(i)));
        QStringList before = dump(council.path());
        QVERIFY(moveProposals(council.file(), {ids[35]}, {{}, ids[2]}));
        QStringList after = dump(council.path());
        int different = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            different += before[i] != after[i];
        QCOMPARE(different, 1);
    }

    void splitsAndJoins()
    {
        TempCouncil council;
        const ProposalId id =
            council.add(u"Sửa Nghị định 102/2009/NĐ-CP. Ban hành Luật Đầu tư công."_s);
        QVERIFY(assignBody(council.file(), {id}, council.body(u"BTTTT"_s), Role::Lead));
        const auto second =
            splitProposal(council.file(), id, u"Sửa Nghị định 102/2009/NĐ-CP."_s.size());
        QVERIFY(second);
        QCOMPARE(council.texts(), QStringList({u"Sửa Nghị định 102/2009/NĐ-CP."_s,
                                               u"Ban hành Luật Đầu tư công."_s}));
        const Proposal part = *council.file().read().proposals.find(*second);
        QCOMPARE(part.assignments.size(), 1);
        QCOMPARE(part.citations.size(), 1);
        QCOMPARE(part.citations[0].canonical, u"Luật Đầu tư công"_s);
        QVERIFY(assignBody(council.file(), {*second}, council.body(u"BNV"_s), Role::Coordinating));
        QVERIFY(joinProposals(council.file(), {id, *second}));
        const Proposal joined = *council.file().read().proposals.find(id);
        QCOMPARE(joined.text, u"Sửa Nghị định 102/2009/NĐ-CP.\nBan hành Luật Đầu tư công."_s);
        QCOMPARE(joined.assignments.size(), 2);
        QCOMPARE(joined.citations.size(), 2);
        QVERIFY(!splitProposal(council.file(), id, 0));
    }

    void hasOneLead()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"1"_s);
        QVERIFY(assignBody(council.file(), {id}, council.body(u"BTTTT"_s), Role::Lead));
        QVERIFY(assignBody(council.file(), {id}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(assignBody(council.file(), {id}, council.body(u"BNV"_s), Role::Lead));
        const auto assignments = council.file().read().proposals.find(id)->assignments;
        QCOMPARE(assignments.size(), 2);
        QCOMPARE(assignments[0].name, u"Bộ Nội vụ"_s);
        QCOMPARE(assignments[0].role, Role::Lead);
        QCOMPARE(assignments[1].role, Role::Coordinating);
        QVERIFY(unassign(council.file(), id, assignments[0].id));
        QCOMPARE(council.file().read().proposals.find(id)->assignments.size(), 1);
        // Who is to answer stays in the directory, and it is said of whom.
        const auto refused = removeBody(council.file(), council.body(u"BTTTT"_s));
        QCOMPARE(refused.error().code, ErrorCode::BodyAssigned);
        QCOMPARE(refused.error().detail, u"Bộ Thông tin và Truyền thông"_s);
        QVERIFY(removeBody(council.file(), council.body(u"BTC"_s)));
    }

    void findsWithoutDiacritics()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Xây dựng Chính phủ điện tử, hoá đơn"_s);
        const ProposalId other = council.add(u"Thu hút nhân lực"_s);
        QVERIFY(assignBody(council.file(), {other}, council.body(u"BNV"_s), Role::Lead));
        const auto found = [&](const char16_t* query) {
            return *council.file().read().proposals.search(council.meeting(),
                                                           QString::fromUtf16(query));
        };
        QCOMPARE(found(u"dien tu"), QList<ProposalId>{id});
        QCOMPARE(found(u"ĐIỆN"), QList<ProposalId>{id});
        QCOMPARE(found(u"hóa"), QList<ProposalId>{id});
        QCOMPARE(found(u"xay du"), QList<ProposalId>{id});
        QCOMPARE(found(u"bo noi vu"), QList<ProposalId>{other});
        QCOMPARE(found(u"\" OR * ( NEAR"), QList<ProposalId>());
        QVERIFY(editText(council.file(), id, u"Khác hẳn"_s));
        QCOMPARE(found(u"dien tu"), QList<ProposalId>());
        QVERIFY(council.file().undo());
        QCOMPARE(found(u"dien tu"), QList<ProposalId>{id});
    }

    void freezesNumbersOnIssue()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"1"_s);
        const ProposalId two = council.add(u"2"_s);
        council.add(u"3"_s);
        QCOMPARE(*issueList(council.file(), council.meeting()), 1);
        QVERIFY(removeProposals(council.file(), {two}));
        QVERIFY(addProposal(council.file(), council.meeting(), {{}, one}, u"mới"_s));
        council.add(u"cuối"_s);
        QStringList numbers;
        for (const ProposalStub& stub : *council.file().read().proposals.stubs(council.meeting()))
            numbers.append(stub.number);
        QCOMPARE(numbers, QStringList({u"1"_s, u"1a"_s, u"3"_s, u"4"_s}));
        QCOMPARE(council.file().read().council.meeting(council.meeting())->revision, 1);
    }

    void takesInWithSourceAndLeftOut()
    {
        TempCouncil council;
        DraftDocument draft;
        draft.fileName = u"thư.txt"_s;
        draft.encoding = u"UTF-8"_s;
        draft.text = u"(HĐMB)\n1. Bộ Nội vụ xem xét."_s;
        draft.proposingBody = u"Sở TTTT"_s;
        DraftProposal proposal;
        proposal.number = u"1"_s;
        proposal.text = u"Bộ Nội vụ xem xét."_s;
        proposal.source = {7, 21};
        proposal.bodies = {
            {u"BNV"_s, {}, {}, Role::Lead, false, {}, true},
            {{}, u"các Bộ ngành liên quan"_s, {}, Role::Coordinating, true, {}, true}};
        draft.proposals = {proposal};
        draft.polls = {{u"Ý kiến?"_s, {u"Đạt"_s, u"Chưa"_s}, {7, 4}, 11, {}}};
        draft.leftOut = {{u"(HĐMB)"_s, LeftOutReason::HeadMark, {0, 6}}};
        const auto taken = takeIn(council.file(), council.meeting(), draft, "bytes");
        QVERIFY(taken);
        council.reopen();
        const auto& read = council.file().read();
        const Proposal kept = *read.proposals.find(taken->proposals.first());
        QCOMPARE(kept.assignments.size(), 2);
        QCOMPARE(kept.assignments[0].body, council.body(u"BNV"_s));
        QVERIFY(kept.assignments[1].group);
        QCOMPARE(kept.sourceStart, 7);
        QCOMPARE(kept.proposingBody, u"Sở TTTT"_s);
        QCOMPARE(read.submissions.find(kept.submission)->text, draft.text);
        QCOMPARE(*read.submissions.content(kept.submission), QByteArray("bytes"));
        QCOMPARE(*read.submissions.leftOut(kept.submission), draft.leftOut);
        const QList<Poll> polls = *read.polls.ofMeeting(council.meeting());
        QCOMPARE(polls.size(), 1);
        QCOMPARE(polls[0].method, PollMethod::Quoted);
        QCOMPARE(polls[0].options[0].votes, 7);
        // One step takes all of it back.
        QVERIFY(council.file().undo());
        QVERIFY(council.texts().isEmpty());
        QVERIFY(read.polls.ofMeeting(council.meeting())->isEmpty());
        QVERIFY(council.file().check()->isOk());
    }

    void keepsHostileTextAsText()
    {
        TempCouncil council;
        const QString hostile = u"'); DROP TABLE proposal; -- <script>alert(1)</script> %1 \"x\""_s;
        const ProposalId id = council.add(hostile);
        QVERIFY(editNote(council.file(), id, hostile));
        council.reopen();
        QCOMPARE(council.texts(), QStringList{hostile});
        // NFD and control characters come out as NFC without them.
        const ProposalId composed = council.add(u"Bo\u0323\u0302 No\u0323\u0302i\u0000 vu\u0323"_s);
        QCOMPARE(council.file().read().proposals.find(composed)->text, u"Bộ Nội vụ"_s);
    }

    void ordersPeopleByProtocol()
    {
        TempCouncil council;
        QList<PersonId> ids;
        for (const char16_t* name : {u"A", u"B", u"C"}) {
            Person person;
            person.name = QString::fromUtf16(name);
            ids.append(*addPerson(council.file(), person));
        }
        const auto names = [&] {
            QString all;
            for (const Person& person : *council.file().read().council.people())
                all += person.name;
            return all;
        };
        QVERIFY(movePeople(council.file(), {ids[2]}, -2));
        QCOMPARE(names(), u"CAB"_s);
        // Several move as one, in one step, and stop together at the end.
        QVERIFY(movePeople(council.file(), {ids[0], ids[2]}, 1));
        QCOMPARE(names(), u"BCA"_s);
        QVERIFY(movePeople(council.file(), {ids[0], ids[2]}, 1));
        QVERIFY(movePeople(council.file(), {ids[2], ids[0]}, -5));
        QCOMPARE(names(), u"CAB"_s);
        QVERIFY(council.file().undo());
        QCOMPARE(names(), u"BCA"_s);
        QVERIFY(council.file().undo());
        QCOMPARE(names(), u"CAB"_s);
        QCOMPARE(addPerson(council.file(), {}).error().code, ErrorCode::EmptyName);
    }

    void keepsSeatAndWeight()
    {
        TempCouncil council;
        Person person;
        person.name = u"A"_s;
        person.seat = u"A12"_s;
        person.weight = heaviestVote;
        person.id = *addPerson(council.file(), person);
        const auto stored = [&] { return council.file().read().council.people()->first(); };
        QCOMPARE(stored().seat, u"A12"_s);
        QCOMPARE(stored().weight, heaviestVote);
        person.seat.clear();
        person.weight = 2;
        QVERIFY(editPerson(council.file(), person));
        QCOMPARE(stored().weight, 2);
        QVERIFY(council.file().undo());
        QCOMPARE(stored().seat, u"A12"_s);
        QCOMPARE(stored().weight, heaviestVote);
        QVERIFY(council.file().redo());
        QVERIFY(stored().seat.isEmpty());
        QCOMPARE(council.file().record(council.meeting())->people.first().weight, 2);
    }

    // One thing that somebody does is one step, however many it concerns.
    void pastedPeopleAreOneStep()
    {
        TempCouncil council;
        QList<Person> people(3);
        people[0].name = u"A"_s;
        people[1].name = u"B"_s;
        QCOMPARE(addPeople(council.file(), people).error().code, ErrorCode::EmptyName);
        QVERIFY(council.file().read().council.people()->isEmpty());
        people[2].name = u"C"_s;
        QCOMPARE(addPeople(council.file(), people)->size(), 3);
        QCOMPARE(council.file().undoStep()->args, QVariantMap({{u"n"_s, 3}}));
        QVERIFY(council.file().undo());
        QVERIFY(council.file().read().council.people()->isEmpty());
        QVERIFY(council.file().redo());
        QCOMPARE(council.file().read().council.people()->last().name, u"C"_s);
    }

    void aLetterAndItsMeetingAreOneStep()
    {
        TempCouncil council;
        DraftDocument draft;
        draft.fileName = u"thư.txt"_s;
        draft.text = u"1. Một."_s;
        DraftProposal proposal;
        proposal.text = u"Một."_s;
        draft.proposals = {proposal};
        Meeting made;
        QCOMPARE(takeAllIntoNewMeeting(council.file(), made, {{draft, {}}}).error().code,
                 ErrorCode::EmptyName);
        made.title = u"Họp bất thường"_s;
        const auto taken = takeAllIntoNewMeeting(council.file(), made, {{draft, {}}, {draft, {}}});
        QVERIFY(taken);
        const MeetingId meeting = taken->first().meeting;
        QVERIFY(meeting != council.meeting());
        QCOMPARE(council.file().undoStep()->args.value(u"meeting"_s), made.title);
        QVERIFY(council.file().undo());
        QCOMPARE(council.file().read().council.meetings()->size(), 1);
        QVERIFY(council.file().redo());
        QCOMPARE(council.file().read().council.meetings()->size(), 2);
        QCOMPARE(*council.file().read().proposals.count(meeting), 2);
    }

    void severalLettersAreTakenInTogether()
    {
        TempCouncil council;
        DraftDocument draft;
        draft.fileName = u"thư.txt"_s;
        DraftProposal proposal;
        proposal.text = u"Một."_s;
        draft.proposals = {proposal};
        const auto taken =
            takeInAll(council.file(), council.meeting(), {{draft, {}}, {draft, {}}, {draft, {}}});
        QCOMPARE(taken->size(), 3);
        QCOMPARE(council.texts().size(), 3);
        QCOMPARE(council.file().undoStep()->args.value(u"proposals"_s).toInt(), 3);
        QVERIFY(council.file().undo());
        QVERIFY(council.texts().isEmpty());
    }

    void whatTheRecordNeedsStays()
    {
        TempCouncil council;
        Person person;
        person.name = u"Vũ Quang Nam"_s;
        const PersonId present = *addPerson(council.file(), person);
        person.name = u"Lê Ngọc Lan"_s;
        const PersonId absent = *addPerson(council.file(), person);
        const QString attended =
            u"INSERT INTO attendance (meeting_id, person_id, kind, at) VALUES (%1, %2, "
            "'arrived', '')"_s.arg(council.meeting().value())
                .arg(present.value());
        council.close();
        QCOMPARE(runSql(council.path(), attended), QString());
        council.reopen();
        const auto refused = removePeople(council.file(), {absent, present});
        QCOMPARE(refused.error().code, ErrorCode::PersonInRecord);
        QCOMPARE(refused.error().detail, u"Vũ Quang Nam"_s);
        QCOMPARE(council.file().read().council.people()->size(), 2);
        QVERIFY(removePeople(council.file(), {absent}));
        // Attendance goes with its meeting and comes back with it.
        QVERIFY(removeMeeting(council.file(), council.meeting()));
        QVERIFY(council.file().undo());
        QCOMPARE(removePeople(council.file(), {present}).error().code, ErrorCode::PersonInRecord);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
