// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"
#include "session/counciledit.h"
#include "session/followingup.h"
#include "session/issuing.h"
#include "session/listediting.h"
#include "session/meetingplanning.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QList<AssignmentId> idsOf(const QList<FollowUp>& followUps)
{
    QList<AssignmentId> ids;
    for (const FollowUp& followUp : followUps)
        ids.append(followUp.assignment.id);
    return ids;
}

}  // namespace

/// Answers that are waited for, over all meetings.
class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void readsThoseOfAllMeetings()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        Meeting later;
        later.title = u"Họp sau"_s;
        later.day = QDate(2018, 5, 2);
        const MeetingId second = *addMeeting(file, later);
        const ProposalId two = *addProposal(file, second, {}, u"Hai"_s);
        QVERIFY(assignBody(file, {one, two}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(makeTemplate(file, second, u"Mẫu"_s));
        const auto all = *file.read().proposals.followUps({});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().meeting, second);
        QCOMPARE(all.first().state, ProposalState::Draft);
        QCOMPARE(file.read().proposals.followUps(council.meeting())->size(), 1);
        QCOMPARE(file.read().proposals.followUpsOf({one})->size(), 1);
        // What was not issued is not waited for.
        QCOMPARE(*file.read().proposals.openAnswers(second), 0);
        QVERIFY(issueList(file, second));
        QCOMPARE(*file.read().proposals.openAnswers(second), 1);
    }

    void setsDeadlinesOfMany()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        QVERIFY(assignBody(file, {one, two}, council.body(u"BNV"_s), Role::Lead));
        const auto before = *file.read().proposals.followUps(council.meeting());
        QVERIFY(setDeadline(file, idsOf(before), QDate(2018, 1, 15)));
        QVERIFY(
            setDeadline(file, {before[0].assignment.id}, QDate(2018, 1, 15), QDate(2018, 1, 8)));
        auto after = *file.read().proposals.followUps(council.meeting());
        QCOMPARE(after[1].assignment.answer.dueOn, QDate(2018, 1, 15));
        QVERIFY(file.read().proposals.remindersDue(QDate(2018, 1, 7))->isEmpty());
        QCOMPARE(file.read().proposals.remindersDue(QDate(2018, 1, 8))->size(), 1);
        QVERIFY(setAnswerState(file, after, AnswerState::Answered));
        QVERIFY(file.read().proposals.remindersDue(QDate(2018, 1, 8))->isEmpty());
        QVERIFY(file.undo());
        QVERIFY(file.undo());
        QVERIFY(file.undo());
        after = *file.read().proposals.followUps(council.meeting());
        QCOMPARE(idsOf(after), idsOf(before));
        QVERIFY(!after[1].assignment.answer.dueOn.isValid());
    }

    // One step, whoever gets what.
    void handsOverToSeveral()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        const BodyId from = council.body(u"BTTTT"_s);
        QVERIFY(assignBody(file, {one, two}, from, Role::Lead));
        const auto open = *file.read().proposals.openFollowUps(from);
        QCOMPARE(open.size(), 2);
        QVERIFY(handOver(file, from,
                         {{open[0].assignment.id, council.body(u"BNV"_s)},
                          {open[1].assignment.id, council.body(u"BTC"_s)}}));
        QVERIFY(file.read().proposals.openFollowUps(from)->isEmpty());
        QCOMPARE(file.read().proposals.openFollowUps(council.body(u"BNV"_s))->size(), 1);
        QCOMPARE(file.read().proposals.openFollowUps(council.body(u"BTC"_s))->size(), 1);
        QVERIFY(file.undo());
        QCOMPARE(file.read().proposals.openFollowUps(from)->size(), 2);
    }

    void knowsTheDayOfAnAnswer()
    {
        const QDate today(2018, 3, 1);
        Answer answer = withState({}, AnswerState::Answered, today);
        QCOMPARE(answer.answeredOn, today);
        answer = withState(answer, AnswerState::Partly, today.addDays(3));
        QCOMPARE(answer.answeredOn, today);
        QVERIFY(!withState(answer, AnswerState::Open, today).answeredOn.isValid());
    }

    void countsWhatCanBeCarriedOver()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        council.add(u"Không giao ai"_s);
        QVERIFY(addProposal(file, council.meeting(), {}, u"Hạ tầng"_s, ProposalKind::Heading));
        QVERIFY(assignBody(file, {one}, council.body(u"BNV"_s), Role::Lead));
        const CarryCounts counts = *carryCounts(file, council.meeting());
        QCOMPARE(counts, (CarryCounts{0, 1, 1}));
    }

    void keepsFieldsOfSuccessors()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        Body body = *file.read().bodies.find(council.body(u"BTTTT"_s));
        body.successors = {{u"BNV"_s, {}}, {u"BTC"_s, u"báo chí"_s}};
        QVERIFY(editBody(file, body));
        council.reopen();
        const Body after = *council.file().read().bodies.find(body.id);
        QCOMPARE(after.successors, body.successors);
    }

    void goesOnInNoTemplate()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        QVERIFY(makeTemplate(file, council.meeting(), u"Mẫu"_s));
        Meeting later;
        later.title = u"Họp sau"_s;
        later.day = QDate(2018, 5, 2);
        const MeetingId second = *addMeeting(file, later);
        QCOMPARE(currentMeeting(*file.read().council.meetings()), second);
        QVERIFY(setArchived(file, second, true));
        QCOMPARE(currentMeeting(*file.read().council.meetings()), council.meeting());
        QVERIFY(setArchived(file, council.meeting(), true));
        QCOMPARE(currentMeeting(*file.read().council.meetings()), second);
    }

    void asksForStepsByWhatTheyAre()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        file.setAuthor(u"Lan"_s);
        const ProposalId one = council.add(u"Một"_s);
        file.setAuthor(u"Minh"_s);
        council.clock().advance(60);
        QVERIFY(editText(file, one, u"Một, sửa"_s));
        QVERIFY(assignBody(file, {one}, council.body(u"BNV"_s), Role::Lead));
        QCOMPARE(file.authors(), QStringList({u"Lan"_s, u"Minh"_s}));
        StepFilter filter;
        filter.author = u"Minh"_s;
        QCOMPARE(file.steps(filter, 10).size(), 2);
        filter = {};
        filter.ops = {u"assignment."_s, u"answer."_s};
        const QList<Step> assigned = file.steps(filter, 10);
        QCOMPARE(assigned.size(), 1);
        QCOMPARE(file.touchedBy(assigned.first().id, 4), QList<ProposalId>{one});
        filter = {};
        filter.proposal = one;
        QCOMPARE(file.steps(filter, 10).size(), 3);
        filter.before = assigned.first().id;
        QCOMPARE(file.steps(filter, 10).size(), 2);
        QCOMPARE(file.steps(filter, 1).size(), 1);
        // What was undone did not happen.
        QVERIFY(file.undo());
        filter = {};
        filter.ops = {u"assignment."_s};
        QVERIFY(file.steps(filter, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
