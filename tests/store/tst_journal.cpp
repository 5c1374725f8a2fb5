// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"
#include "session/counciledit.h"
#include "session/listediting.h"
#include "session/takingin.h"
#include "session/voting.h"
#include "support/tempcouncil.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QList<ProposalId> ids(TempCouncil& council)
{
    QList<ProposalId> list;
    for (const ProposalStub& stub : *council.file().read().proposals.stubs(council.meeting()))
        list.append(stub.id);
    return list;
}

// Where a state differs from the one that it is most like.
QString nearestDifference(const QStringList& states, const QString& state)
{
    const QStringList rows = state.split(u'\n');
    const QSet<QString> own(rows.begin(), rows.end());
    QSet<QString> nearest = own;
    for (const QString& other : states) {
        const QStringList otherRows = other.split(u'\n');
        const QSet<QString> set(otherRows.begin(), otherRows.end());
        const QSet<QString> difference = (own - set) + (set - own);
        if (difference.size() < nearest.size())
            nearest = difference;
    }
    return u"undo gave a state that never was: "_s + nearest.values().join(u'\n');
}

// One thing that a secretary might do, chosen at random; whether it came to anything is not asked.
void doSomething(TempCouncil& council, QRandomGenerator& random)
{
    CouncilFile& file = council.file();
    const QList<ProposalId> list = ids(council);
    const auto any = [&] {
        return list.isEmpty() ? ProposalId() : list[random.bounded(int(list.size()))];
    };
    const QString text =
        u"Kiến nghị %1 theo Nghị định %1/2009/NĐ-CP <b>'; DROP"_s.arg(random.bounded(1000));
    council.clock().advance(random.bounded(20));
    switch (random.bounded(13)) {
    case 0:
    case 1:
    case 2:
        (void)addProposal(file, council.meeting(), {any(), {}}, text);
        break;
    case 3:
        (void)addProposal(file, council.meeting(), {{}, {}}, text,
                          random.bounded(3) == 0 ? ProposalKind::Heading : ProposalKind::Proposal);
        break;
    case 4:
        (void)editText(file, any(), text);
        break;
    case 5:
        (void)editShortName(file, any(), text.left(12));
        break;
    case 6:
        (void)removeProposals(file, {any()});
        break;
    case 7:
        (void)moveProposals(file, {any(), any()}, {random.bounded(2) ? any() : ProposalId(), {}});
        break;
    case 8:
        (void)moveProposalsBy(file, {any()}, random.bounded(2) ? 1 : -1);
        break;
    case 9:
        (void)assignBody(file, {any(), any()}, council.body(u"BNV"_s),
                         random.bounded(2) ? Role::Lead : Role::Coordinating);
        break;
    case 10:
        (void)assignGroup(file, {any()}, u"các Bộ ngành liên quan"_s, Role::Coordinating);
        break;
    case 11:
        (void)splitProposal(file, any(), 5);
        break;
    case 12: {
        DraftDocument draft;
        draft.text = u"1. "_s + text;
        draft.proposingBody = u"Sở Thông tin và Truyền thông"_s;
        DraftProposal proposal;
        proposal.text = text;
        proposal.bodies = {{u"BTTTT"_s, {}, {}, Role::Lead, false, {}, true}};
        proposal.children = {proposal};
        draft.proposals = {proposal};
        draft.polls = {{u"Ý kiến?"_s, {u"Đạt"_s, u"Chưa"_s}, {7, 4}, 11, {}}};
        (void)takeIn(file, council.meeting(), draft, draft.text.toUtf8());
        break;
    }
    default:
        break;
    }
}

}  // namespace

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    // Random work, undone to the beginning, leaves the file as it was at each step on the way;
    // redone, as it was at the end. Now and then the file is closed and opened in between.
    void undoesEverythingAndRedoesIt()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QRandomGenerator random(seed);
            TempCouncil council;
            QStringList states{dump(council.path()).join(u'\n')};
            for (int i = 0; i < 60; ++i) {
                doSomething(council, random);
                states.append(dump(council.path()).join(u'\n'));
                if (random.bounded(20) == 0)
                    council.reopen();
            }
            const QString end = states.last();
            int steps = 0;
            // Up to the step that made the meeting, with which the random work began.
            while (council.file().undoStep()->op != "meeting.add"_L1) {
                QVERIFY(council.file().undo());
                ++steps;
                const QString now = dump(council.path()).join(u'\n');
                QVERIFY2(states.contains(now), qPrintable(nearestDifference(states, now)));
                if (random.bounded(15) == 0)
                    council.reopen();
            }
            QVERIFY(steps > 10);
            QVERIFY(council.texts().isEmpty());
            QVERIFY(council.file().check()->isOk());
            for (int i = 0; i < steps; ++i)
                QVERIFY(council.file().redo());
            QCOMPARE(dump(council.path()).join(u'\n'), end);
            const auto beyond = council.file().redo();
            QVERIFY(!beyond);
            QCOMPARE(beyond.error().code, ErrorCode::NothingToRedo);
            const auto report = council.file().check();
            QVERIFY2(report->isOk(),
                     qPrintable(report->problems.value(0).code + report->problems.value(0).detail));
        }
    }

    void survivesClosing()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Một"_s);
        QVERIFY(editText(council.file(), id, u"Hai"_s));
        council.reopen();
        QCOMPARE(council.file().undoStep()->op, u"proposal.edit"_s);
        QVERIFY(council.file().undo());
        QCOMPARE(council.texts(), QStringList{u"Một"_s});
        council.reopen();
        QCOMPARE(council.file().redoStep()->op, u"proposal.edit"_s);
        QVERIFY(council.file().redo());
        QCOMPARE(council.texts(), QStringList{u"Hai"_s});
    }

    void newWorkDropsWhatWasUndone()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        QVERIFY(council.file().undo());
        council.add(u"Hai"_s);
        QVERIFY(!council.file().redoStep());
        QCOMPARE(council.texts(), QStringList{u"Hai"_s});
    }

    void joinsTypingIntoOneStep()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"B"_s);
        QVERIFY(editText(council.file(), id, u"Bộ"_s));
        council.clock().advance(2);
        QVERIFY(editText(council.file(), id, u"Bộ Nội"_s));
        council.clock().advance(2);
        QVERIFY(editText(council.file(), id, u"Bộ Nội vụ"_s));
        council.clock().advance(60);
        QVERIFY(editText(council.file(), id, u"Bộ Nội vụ."_s));
        QVERIFY(council.file().undo());
        QCOMPARE(council.texts(), QStringList{u"Bộ Nội vụ"_s});
        QVERIFY(council.file().undo());
        QCOMPARE(council.texts(), QStringList{u"B"_s});
    }

    void nothingDoneIsNoStep()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Một"_s);
        const StepId before = council.file().undoStep()->id;
        QSignalSpy spy(&council.file(), &CouncilFile::changed);
        QVERIFY(editText(council.file(), id, u"Một"_s));
        QCOMPARE(council.file().undoStep()->id, before);
        QCOMPARE(spy.count(), 0);
    }

    void saysWhatChanged()
    {
        TempCouncil council;
        const ProposalId first = council.add(u"Một"_s);
        const ProposalId second = council.add(u"Hai"_s);
        QSignalSpy spy(&council.file(), &CouncilFile::changed);
        QVERIFY(editText(council.file(), first, u"Một nữa"_s));
        auto event = spy.takeLast().first().value<ChangeEvent>();
        QVERIFY(!event.order);
        QCOMPARE(event.proposals, QSet<ProposalId>{first});
        QVERIFY(moveProposalsBy(council.file(), {second}, -1));
        event = spy.takeLast().first().value<ChangeEvent>();
        QVERIFY(event.order);
        QCOMPARE(council.texts(), QStringList({u"Hai"_s, u"Một nữa"_s}));
        QVERIFY(council.file().undo());
        QCOMPARE(spy.count(), 1);
    }

    void tellsTheHistoryOfOneProposal()
    {
        TempCouncil council;
        council.file().setAuthor(u"Lê Thu Hà"_s);
        const ProposalId first = council.add(u"Một"_s);
        council.add(u"Hai"_s);
        QVERIFY(assignBody(council.file(), {first}, council.body(u"BNV"_s), Role::Lead));
        const QList<Step> steps = council.file().history(first, 10);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0].op, u"assignment.add"_s);
        QCOMPARE(steps[0].args[u"body"_s].toString(), u"Bộ Nội vụ"_s);
        QCOMPARE(steps[0].author, u"Lê Thu Hà"_s);
        QCOMPARE(steps[1].op, u"proposal.add"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
