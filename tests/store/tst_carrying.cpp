// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"
#include "session/issuing.h"
#include "session/listediting.h"
#include "session/pasting.h"
#include "session/proposalfields.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Entries that come from another file, and a lead that takes another's place.
class TestCarrying : public QObject {
    Q_OBJECT

private slots:
    void pastedEntriesKeepTheirTree();
    void pastedBodiesAreThisFilesOwn();
    void pastingIsOneStep();
    void replacingTheLeadLeavesNoTrace();
    void aLeadThatAnsweredStays();
    void nobodyLeads();
    void changesAreToldSinceAnIssue();

private:
    static PastedEntry entry(const QString& text, int depth,
                             ProposalKind kind = ProposalKind::Proposal)
    {
        PastedEntry one;
        one.proposal.text = text;
        one.proposal.kind = kind;
        one.depth = depth;
        return one;
    }
    static QStringList names(const Proposal& proposal, Role role)
    {
        QStringList names;
        for (const Assignment& assignment : proposal.assignments) {
            if (assignment.role == role)
                names.append(assignment.name);
        }
        return names;
    }
};

void TestCarrying::pastedEntriesKeepTheirTree()
{
    TempCouncil council;
    const ProposalId first = council.add(u"Trước"_s);
    council.add(u"Sau"_s);
    const auto pasted = pasteEntries(council.file(), council.meeting(),
                                     {entry(u"Phần"_s, 0, ProposalKind::Heading),
                                      entry(u"một"_s, 1), entry(u"một a"_s, 2), entry(u"hai"_s, 1),
                                      entry(u"Ngoài"_s, 0), entry(u"sâu quá"_s, 5)},
                                     {{}, first});
    QVERIFY(pasted);
    QCOMPARE(pasted->size(), 2);
    const auto stubs = council.file().read().proposals.stubs(council.meeting());
    QVERIFY(stubs);
    QStringList lines;
    for (const ProposalStub& stub : *stubs) {
        const auto proposal = council.file().read().proposals.find(stub.id);
        lines.append(QString(stub.depth, u'-') + proposal->text);
    }
    // What is deeper than anything before it stands right below what comes before.
    QCOMPARE(lines, QStringList({u"Trước"_s, u"Phần"_s, u"-một"_s, u"--một a"_s, u"-hai"_s,
                                 u"Ngoài"_s, u"-sâu quá"_s, u"Sau"_s}));
}

void TestCarrying::pastedBodiesAreThisFilesOwn()
{
    TempCouncil council;
    const QString known = council.file().read().bodies.all()->first().name;
    PastedEntry one = entry(u"Theo Luật Đầu tư công"_s, 0);
    one.proposal.assignments = {{{}, {}, known, {}, Role::Lead},
                                {{}, {}, u"Ủy ban của nơi khác"_s, {}, Role::Coordinating},
                                {{}, {}, known, {}, Role::Coordinating}};
    one.proposal.tags = {u"đợt hai"_s, u" "_s};
    one.proposal.topic = u"Hạ tầng"_s;
    const auto pasted = pasteEntries(council.file(), council.meeting(), {one}, {});
    QVERIFY(pasted);
    const auto proposal = council.file().read().proposals.find(pasted->first());
    QCOMPARE(proposal->assignments.size(), 2);
    QVERIFY(proposal->assignments[0].body.isValid());
    QVERIFY(proposal->assignments[1].group);
    QCOMPARE(proposal->tags, QStringList{u"đợt hai"_s});
    QCOMPARE(proposal->topic, u"Hạ tầng"_s);
    QCOMPARE(proposal->state, ProposalState::Draft);
    QCOMPARE(proposal->citations.size(), 1);
}

void TestCarrying::pastingIsOneStep()
{
    TempCouncil council;
    council.add(u"Có sẵn"_s);
    QVERIFY(pasteEntries(council.file(), council.meeting(),
                         {entry(u"một"_s, 0), entry(u"hai"_s, 1)}, {}));
    QCOMPARE(council.texts().size(), 3);
    QVERIFY(council.file().undo());
    QCOMPARE(council.texts(), QStringList{u"Có sẵn"_s});
}

void TestCarrying::replacingTheLeadLeavesNoTrace()
{
    TempCouncil council;
    CouncilFile& file = council.file();
    const QList<Body> bodies = *file.read().bodies.all();
    QVERIFY(bodies.size() >= 2);
    const ProposalId id = council.add(u"Kiến nghị"_s);
    QVERIFY(assignBody(file, {id}, bodies[0].id, Role::Lead));
    QVERIFY(setDue(file, {id}, QDate(2018, 1, 31)));
    QVERIFY(replaceLead(file, {id}, bodies[1].id));
    Proposal proposal = *file.read().proposals.find(id);
    QCOMPARE(names(proposal, Role::Lead), QStringList{bodies[1].name});
    QVERIFY(names(proposal, Role::Coordinating).isEmpty());
    QCOMPARE(proposal.assignments.first().answer.dueOn, QDate(2018, 1, 31));

    QVERIFY(file.undo());
    proposal = *file.read().proposals.find(id);
    QCOMPARE(names(proposal, Role::Lead), QStringList{bodies[0].name});

    // One that co-ordinates already takes the lead and is there once.
    QVERIFY(assignBody(file, {id}, bodies[1].id, Role::Coordinating));
    QVERIFY(replaceLead(file, {id}, bodies[1].id));
    proposal = *file.read().proposals.find(id);
    QCOMPARE(names(proposal, Role::Lead), QStringList{bodies[1].name});
    QVERIFY(names(proposal, Role::Coordinating).isEmpty());

    QVERIFY(replaceLead(file, {id}, {}, u"các Bộ liên quan"_s));
    proposal = *file.read().proposals.find(id);
    QCOMPARE(names(proposal, Role::Lead), QStringList{u"các Bộ liên quan"_s});
    QVERIFY(proposal.assignments.first().group);
}

void TestCarrying::aLeadThatAnsweredStays()
{
    TempCouncil council;
    CouncilFile& file = council.file();
    const QList<Body> bodies = *file.read().bodies.all();
    const ProposalId id = council.add(u"Kiến nghị"_s);
    QVERIFY(assignBody(file, {id}, bodies[0].id, Role::Lead));
    const Proposal asked = *file.read().proposals.find(id);
    QVERIFY(file.perform(u"answer.edit"_s, {}, [&](Repositories& repositories) {
        Answer answer;
        answer.state = AnswerState::Partly;
        answer.text = u"Đang nghiên cứu"_s;
        return repositories.proposals.setAnswer(asked.assignments.first().id, answer);
    }));
    QVERIFY(replaceLead(file, {id}, bodies[1].id));
    const Proposal proposal = *file.read().proposals.find(id);
    QCOMPARE(names(proposal, Role::Lead), QStringList{bodies[1].name});
    QCOMPARE(names(proposal, Role::Coordinating), QStringList{bodies[0].name});
}

void TestCarrying::nobodyLeads()
{
    TempCouncil council;
    CouncilFile& file = council.file();
    const QList<Body> bodies = *file.read().bodies.all();
    const ProposalId id = council.add(u"Kiến nghị"_s);
    QVERIFY(assignBody(file, {id}, bodies[0].id, Role::Lead));
    QVERIFY(replaceLead(file, {id}, {}));
    QVERIFY(file.read().proposals.find(id)->assignments.isEmpty());
}

void TestCarrying::changesAreToldSinceAnIssue()
{
    TempCouncil council;
    CouncilFile& file = council.file();
    const auto none = changesSinceIssue(file, council.meeting());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NothingToPrint);
    const ProposalId one = council.add(u"Một"_s);
    council.add(u"Hai"_s);
    QVERIFY(issueList(file, council.meeting()));
    QVERIFY(editText(file, one, u"Một, sửa"_s));
    QVERIFY(issueList(file, council.meeting()));
    council.add(u"Ba"_s);
    const auto last = changesSinceIssue(file, council.meeting());
    QVERIFY(last);
    QCOMPARE(last->since.number, 2);
    QCOMPARE(last->changes.size(), 1);
    const auto first = changesSinceIssue(file, council.meeting(), 1);
    QCOMPARE(first->changes.size(), 2);
    QCOMPARE(changesSinceIssue(file, council.meeting(), 7).error().code,
             ErrorCode::UnknownDocument);
}

QTEST_GUILESS_MAIN(TestCarrying)
#include "tst_carrying.moc"
