// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"
#include "session/citing.h"
#include "session/counciledit.h"
#include "session/followingup.h"
#include "session/issuing.h"
#include "session/likenessfinder.h"
#include "session/listediting.h"
#include "session/meetingplanning.h"
#include "session/merging.h"
#include "session/proposalfields.h"
#include "session/replacing.h"
#include "session/textversions.h"
#include "session/viewkeeping.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Proposal find(TempCouncil& council, ProposalId id)
{
    return *council.file().read().proposals.find(id);
}

// "1 Một", "  1.1 Hai", …
QStringList numbered(TempCouncil& council, MeetingId meeting = {})
{
    QStringList lines;
    const auto record = council.file().record(meeting.isValid() ? meeting : council.meeting());
    for (const AgendaEntry& entry : record->entries) {
        lines.append(QString(qsizetype{2} * entry.depth, u' ') + entry.number + u' '
                     + entry.proposal.text);
    }
    return lines;
}

QString originsOf(const Proposal& proposal)
{
    QStringList lines{proposal.proposingBody};
    for (const Origin& origin : proposal.merged)
        lines.append(origin.proposingBody + u": "_s + origin.text);
    return lines.join(u" | "_s);
}

}  // namespace

/// The weeks before the meeting: fields, tree, merging, revisions, answers, meetings.
class TestDrafting : public QObject {
    Q_OBJECT

private slots:
    void changesAFieldOfMany()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        CouncilFile& file = council.file();
        QVERIFY(setTopic(file, {one, two}, u" Hạ  tầng "_s));
        QVERIFY(setUrgent(file, {two}, true));
        QVERIFY(setState(file, {one}, ProposalState::Agreed));
        QVERIFY(addTag(file, {one, two}, u"ưu tiên"_s));
        QVERIFY(addTag(file, {two}, u"ngân sách"_s));
        QVERIFY(setProposingBody(file, {one, two}, u"Sở TT&TT"_s));
        QCOMPARE(find(council, one).topic, u"Hạ tầng"_s);
        QCOMPARE(find(council, one).state, ProposalState::Agreed);
        QVERIFY(!find(council, one).urgent && find(council, two).urgent);
        QCOMPARE(find(council, two).tags, QStringList({u"ngân sách"_s, u"ưu tiên"_s}));
        QCOMPARE(find(council, two).proposingBody, u"Sở TT&TT"_s);
        QCOMPARE(*file.read().proposals.topics(), QStringList{u"Hạ tầng"_s});
        QVERIFY(removeTag(file, {one, two}, u"ưu tiên"_s));
        QCOMPARE(*file.read().proposals.tags(), QStringList{u"ngân sách"_s});
        QCOMPARE(addTag(file, {one}, u"  "_s).error().code, ErrorCode::EmptyName);
        // What is so already is no step.
        const StepId last = file.undoStep()->id;
        QVERIFY(setTopic(file, {one, two}, u"Hạ tầng"_s));
        QCOMPARE(file.undoStep()->id, last);
        QVERIFY(file.undo());
        QCOMPARE(find(council, one).tags, QStringList{u"ưu tiên"_s});
    }

    void raisesAndLowers()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        const ProposalId three = council.add(u"Ba"_s);
        council.add(u"Bốn"_s);
        CouncilFile& file = council.file();
        QVERIFY(demoteProposals(file, {two, three}));
        QCOMPARE(numbered(council),
                 QStringList({u"1 Một"_s, u"  1.1 Hai"_s, u"  1.2 Ba"_s, u"2 Bốn"_s}));
        QVERIFY(demoteProposals(file, {three}));
        QCOMPARE(numbered(council),
                 QStringList({u"1 Một"_s, u"  1.1 Hai"_s, u"    1.1.1 Ba"_s, u"2 Bốn"_s}));
        QVERIFY(promoteProposals(file, {three}));
        QVERIFY(promoteProposals(file, {two, three}));
        QCOMPARE(numbered(council), QStringList({u"1 Một"_s, u"2 Hai"_s, u"3 Ba"_s, u"4 Bốn"_s}));
        QCOMPARE(demoteProposals(file, {one}).error().code, ErrorCode::InvalidMove);
        QVERIFY(promoteProposals(file, {one}));
        QCOMPARE(numbered(council).size(), 4);
    }

    void movesAndCopiesBetweenMeetings()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        council.add(u"Ba"_s);
        CouncilFile& file = council.file();
        QVERIFY(demoteProposals(file, {two}));
        QVERIFY(assignBody(file, {two}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(issueList(file, council.meeting()));
        Meeting next;
        next.title = u"Họp sau"_s;
        const MeetingId meeting = *addMeeting(file, next);
        const auto copies = copyProposals(file, {one}, meeting, {});
        QVERIFY(copies);
        QVERIFY(moveToMeeting(file, {one}, meeting, {{}, copies->first()}));
        QCOMPARE(numbered(council), QStringList{u"2 Ba"_s});
        QCOMPARE(numbered(council, meeting),
                 QStringList({u"1 Một"_s, u"  1.1 Hai"_s, u"2 Một"_s, u"  2.1 Hai"_s}));
        QCOMPARE(find(council, two).assignments.first().name, u"Bộ Nội vụ"_s);
        QVERIFY(file.undo());
        QCOMPARE(numbered(council), QStringList({u"1 Một"_s, u"  1.1 Hai"_s, u"2 Ba"_s}));
        QVERIFY(file.check()->isOk());
    }

    void mergesWhatIsAskedAlike()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Bộ Nội vụ sớm ban hành Thông tư."_s);
        const ProposalId two = council.add(u"Bộ Nội vụ ban hành ngay Thông tư."_s);
        const ProposalId three = council.add(u"Ban hành Thông tư."_s);
        QVERIFY(setProposingBody(file, {one}, u"Quảng Ninh"_s));
        QVERIFY(setProposingBody(file, {two}, u"Lạng Sơn"_s));
        QVERIFY(setProposingBody(file, {three}, u"Hà Nam"_s));
        QVERIFY(assignBody(file, {one, two}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(assignBody(file, {two}, council.body(u"BTC"_s), Role::Coordinating));
        QVERIFY(addTag(file, {two}, u"nhân lực"_s));
        QVERIFY(mergeProposals(file, two, {three}));
        const QStringList before = dump(council.path());

        QVERIFY(mergeProposals(file, one, {two},
                               u"Bộ Nội vụ ban hành Thông tư theo Luật Viên chức."_s));
        const Proposal merged = find(council, one);
        QCOMPARE(originsOf(merged), u"Quảng Ninh | Lạng Sơn: Bộ Nội vụ ban hành ngay Thông tư. | "
                                    "Hà Nam: Ban hành Thông tư."_s);
        QCOMPARE(merged.assignments.size(), 2);
        QCOMPARE(merged.assignments.last().role, Role::Coordinating);
        QCOMPARE(merged.tags, QStringList{u"nhân lực"_s});
        QCOMPARE(merged.citations.first().canonical, u"Luật Viên chức"_s);
        QCOMPARE(numbered(council).size(), 1);
        // Who proposed it is found in the search, and the words that went are in the history.
        QCOMPARE(*file.read().proposals.search(council.meeting(), u"lang son"_s),
                 QList<ProposalId>{one});
        QCOMPARE(textVersions(file, one)->last().text, u"Bộ Nội vụ sớm ban hành Thông tư."_s);
        const QStringList after = dump(council.path());
        QVERIFY(file.undo());
        QCOMPARE(dump(council.path()), before);
        QVERIFY(file.redo());
        QCOMPARE(dump(council.path()), after);
        QCOMPARE(mergeProposals(file, one, {one}).error().code, ErrorCode::InvalidMove);
    }

    void tellsWhatChangedSinceAnIssue()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        const ProposalId three = council.add(u"Ba"_s);
        QVERIFY(demoteProposals(file, {two}));
        QCOMPARE(*issueList(file, council.meeting()), 1);
        const auto revisions = file.read().revisions.ofMeeting(council.meeting());
        QCOMPARE(revisions->size(), 1);
        const auto entries = file.read().revisions.entries(revisions->first().id);
        QCOMPARE(entries->size(), 3);
        QCOMPARE((*entries)[1].number, u"1.1"_s);
        QCOMPARE((*entries)[1].depth, 1);

        QVERIFY(removeProposals(file, {two}));
        QVERIFY(assignBody(file, {three}, council.body(u"BTC"_s), Role::Lead));
        QVERIFY(addProposal(file, council.meeting(), {{}, one}, u"Mới"_s));
        QVERIFY(addProposal(file, council.meeting(), {one, {}}, u"Dưới một"_s));
        // A number that was issued and removed is not used again.
        QCOMPARE(numbered(council),
                 QStringList({u"1 Một"_s, u"  1.2 Dưới một"_s, u"1a Mới"_s, u"2 Ba"_s}));
        QStringList kinds;
        const auto changes = changesSince(file, council.meeting(), revisions->first().id);
        for (const ListChange& change : *changes)
            kinds.append(QString::number(int(change.kind)));
        // Added, added, removed, changed.
        QCOMPARE(kinds, QStringList({u"0"_s, u"0"_s, u"1"_s, u"2"_s}));
        QCOMPARE(changes->last().now.leads, QStringList{u"Bộ Tài chính"_s});
        QVERIFY(changes->last().before.leads.isEmpty());
    }

    void followsAnswers()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        QVERIFY(assignBody(file, {one}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(assignBody(file, {one}, council.body(u"BTC"_s), Role::Coordinating));
        QVERIFY(issueList(file, council.meeting()));
        QVERIFY(setDue(file, {one}, QDate(2026, 12, 1)));
        auto followUps = *file.read().proposals.followUps(council.meeting());
        QCOMPARE(followUps.size(), 2);
        QVERIFY(followUps[0].assignment.answer.isOverdue(QDate(2026, 12, 2)));
        QVERIFY(!followUps[0].assignment.answer.isOverdue(QDate(2026, 12, 1)));

        Answer answer = followUps[0].assignment.answer;
        answer.state = AnswerState::Answered;
        answer.text = u"Sẽ ban hành trong quý I."_s;
        answer.reference = u"3115/BNV-CCVC"_s;
        answer.answeredOn = QDate(2026, 11, 20);
        QVERIFY(setAnswer(file, one, followUps[0].assignment.id, answer));
        QCOMPARE(find(council, one).state, ProposalState::Issued);
        Answer second = followUps[1].assignment.answer;
        second.state = AnswerState::Answered;
        QVERIFY(setAnswer(file, one, followUps[1].assignment.id, second));
        QCOMPARE(find(council, one).state, ProposalState::Answered);
        second.state = AnswerState::Partly;
        QVERIFY(setAnswer(file, one, followUps[1].assignment.id, second));
        QCOMPARE(find(council, one).state, ProposalState::Issued);
        QCOMPARE(find(council, one).assignments.first().answer, answer);

        const QString path = council.folder() + u"/tra-loi.pdf"_s;
        QFile document(path);
        QVERIFY(document.open(QIODevice::WriteOnly) && document.write("%PDF") == 4);
        document.close();
        QVERIFY(setAnswerDocument(file, followUps[0].assignment.id, path));
        QCOMPARE(find(council, one).assignments.first().answer.fileName, u"tra-loi.pdf"_s);
        QCOMPARE(*file.read().proposals.answerDocument(followUps[0].assignment.id),
                 QByteArray("%PDF"));
        QCOMPARE(setAnswerDocument(file, followUps[0].assignment.id, u"/none"_s).error().code,
                 ErrorCode::FileNotFound);
    }

    // The name of its day stays; who answers today is another.
    void handsAssignmentsOver()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        QVERIFY(assignBody(file, {one, two}, council.body(u"BTTTT"_s), Role::Lead));
        Answer answered;
        answered.state = AnswerState::Answered;
        QVERIFY(setAnswer(file, two, find(council, two).assignments.first().id, answered));
        QCOMPARE(*handOver(file, council.body(u"BTTTT"_s), council.body(u"BNV"_s)), 1);
        const Assignment open = find(council, one).assignments.first();
        QCOMPARE(open.name, u"Bộ Thông tin và Truyền thông"_s);
        QCOMPARE(open.answering, council.body(u"BNV"_s));
        QVERIFY(!find(council, two).assignments.first().answering.isValid());
        QVERIFY(file.read().proposals.openFollowUps(council.body(u"BTTTT"_s))->isEmpty());
        QCOMPARE(file.read().proposals.openFollowUps(council.body(u"BNV"_s))->size(), 1);
        QVERIFY(file.undo());
        QCOMPARE(file.read().proposals.openFollowUps(council.body(u"BTTTT"_s))->size(), 1);
    }

    void plansAMeetingFromTheLast()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Chưa trả lời"_s);
        const ProposalId two = council.add(u"Đã trả lời"_s);
        QVERIFY(assignBody(file, {one, two}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(setDue(file, {one}, QDate(2026, 1, 1)));
        QVERIFY(issueList(file, council.meeting()));
        Answer answered;
        answered.state = AnswerState::Answered;
        QVERIFY(setAnswer(file, two, find(council, two).assignments.first().id, answered));
        Meeting next = *file.read().council.meeting(council.meeting());
        next.title = u"Họp năm 2018"_s;
        next.previous = council.meeting();
        next.numbering.restart = true;
        const auto made = planMeeting(file, next, {true, true, true});
        QVERIFY(made);
        QCOMPARE(numbered(council, *made), QStringList{u"1 Chưa trả lời"_s});
        const auto record = file.record(*made);
        const Proposal carried = record->entries.first().proposal;
        QCOMPARE(carried.carriedFrom, one);
        QCOMPARE(carried.state, ProposalState::Draft);
        QVERIFY(!carried.assignments.first().answer.dueOn.isValid());
        QVERIFY(record->meeting.numbering.restart);
        QCOMPARE(record->meeting.previous, council.meeting());
        // Once is enough.
        QCOMPARE(*carryOver(file, {one, two}, *made), 1);
        QCOMPARE(numbered(council, *made).size(), 2);
        QVERIFY(setArchived(file, council.meeting(), true));
        QVERIFY(file.read().council.meeting(council.meeting())->archived);
        QVERIFY(makeTemplate(file, *made, u"Mẫu họp thường niên"_s));
        QVERIFY(file.check()->isOk());
    }

    void findsAndReplaces()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Bộ TT&TT và Sở TT&TT theo Luật Viễn thông"_s);
        const ProposalId two = council.add(u"Bộ TT&TT"_s);
        QVERIFY(editNote(file, two, u"hỏi Bộ TT&TT"_s));
        const auto find = [&](const QString& phrase) {
            return *findInList(file, council.meeting(), phrase, {},
                               {SearchedField::Text, SearchedField::Note});
        };
        QList<PhraseHit> hits = find(u"bộ TT&TT"_s);
        QCOMPARE(hits.size(), 3);
        hits.removeLast();
        // What was changed meanwhile is passed over.
        QVERIFY(editText(file, two, u"Bộ TT&TT sửa"_s));
        QCOMPARE(*replaceInList(file, hits, u"Bộ KH&CN"_s), 1);
        QCOMPARE(council.texts(),
                 QStringList({u"Bộ KH&CN và Sở TT&TT theo Luật Viễn thông"_s, u"Bộ TT&TT sửa"_s}));
        QCOMPARE(*replaceInList(file, find(u"Luật Viễn thông"_s), u"Luật Đầu tư công"_s), 1);
        QCOMPARE(file.read().proposals.find(one)->citations.first().canonical,
                 u"Luật Đầu tư công"_s);
        QCOMPARE(replaceInList(file, find(u"Bộ TT&TT sửa"_s), u" "_s).error().code,
                 ErrorCode::EmptyText);
        QVERIFY(file.undo());
        QCOMPARE(council.texts().first(), u"Bộ KH&CN và Sở TT&TT theo Luật Viễn thông"_s);
    }

    void keepsTheTextsThatWere()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        file.setAuthor(u"Lan"_s);
        const ProposalId one = council.add(u"Một"_s);
        council.clock().advance(100);
        QVERIFY(editText(file, one, u"Một, sửa"_s));
        QVERIFY(editNote(file, one, u"ghi chú"_s));
        council.clock().advance(100);
        QVERIFY(editText(file, one, u"Một, sửa nữa"_s));
        QStringList texts;
        const auto versions = textVersions(file, one);
        for (const TextVersion& version : *versions)
            texts.append(version.text);
        QCOMPARE(texts, QStringList({u"Một, sửa nữa"_s, u"Một, sửa"_s, u"Một"_s}));
        QCOMPARE(versions->last().op, u"proposal.add"_s);
        QCOMPARE(versions->first().author, u"Lan"_s);
        QVERIFY(file.undo());
        QCOMPARE(textVersions(file, one)->first().text, u"Một, sửa"_s);
        QCOMPARE(textVersions(file, one)->size(), 2);
    }

    void citesByHand()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Theo Luật Đầu tư công"_s);
        QVERIFY(addCitation(file, one, u"Nghị định 102/2009/NĐ-CP"_s));
        QVERIFY(addCitation(file, one, u"Luật Đầu tư công"_s));
        QVERIFY(editText(file, one, u"Theo quy định"_s));
        QStringList names;
        for (const Citation& citation : find(council, one).citations)
            names.append(citation.canonical);
        QCOMPARE(names, QStringList{u"Nghị định 102/2009/NĐ-CP"_s});
        QVERIFY(removeCitation(file, one, u"Nghị định 102/2009/NĐ-CP"_s));
        QVERIFY(find(council, one).citations.isEmpty());
    }

    void attachesFiles()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const QString path = council.folder() + u"/phụ lục.docx"_s;
        QFile document(path);
        QVERIFY(document.open(QIODevice::WriteOnly) && document.write("PK\x03\x04") == 4);
        document.close();
        const auto id = attachFile(file, one, path);
        QVERIFY(id);
        const Attachment attachment = find(council, one).attachments.first();
        QCOMPARE(attachment.fileName, u"phụ lục.docx"_s);
        QCOMPARE(attachment.size, 4);
        QCOMPARE(*file.read().proposals.attachmentBytes(*id), QByteArray("PK\x03\x04"));
        QVERIFY(removeAttachment(file, attachment));
        QVERIFY(find(council, one).attachments.isEmpty());
        QVERIFY(file.undo());
        QCOMPARE(*file.read().proposals.attachmentBytes(*id), QByteArray("PK\x03\x04"));
        QCOMPARE(attachFile(file, one, council.folder()).error().code, ErrorCode::FileUnreadable);
    }

    void filtersGroupsAndSorts()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(u"Một"_s);
        const ProposalId two = council.add(u"Hai"_s);
        const ProposalId three = council.add(u"Ba"_s);
        QVERIFY(setTopic(file, {one, three}, u"Đầu tư"_s));
        QVERIFY(setTopic(file, {two}, u"Chữ ký số"_s));
        QVERIFY(setUrgent(file, {three}, true));
        QVERIFY(assignBody(file, {one}, council.body(u"BNV"_s), Role::Lead));
        QVERIFY(assignBody(file, {three}, council.body(u"BNV"_s), Role::Coordinating));
        const QList<ProposalFacts> facts = *file.read().proposals.facts(council.meeting());
        const QDate today(2026, 11, 25);
        const auto shown = [&](const ListFilter& filter) {
            QList<ProposalId> ids;
            for (const ProposalFacts& fact : facts) {
                if (isShown(fact, filter, today))
                    ids.append(fact.id);
            }
            return ids;
        };
        ListFilter filter;
        QCOMPARE(shown(filter).size(), 3);
        filter.bodies = {u"Bộ Nội vụ"_s};
        QCOMPARE(shown(filter), QList<ProposalId>({one, three}));
        filter.role = Role::Lead;
        QCOMPARE(shown(filter), QList<ProposalId>{one});
        filter = {};
        filter.bodies = {u""_s};
        QCOMPARE(shown(filter), QList<ProposalId>{two});
        filter = {};
        filter.withoutLead = true;
        filter.urgentOnly = true;
        QCOMPARE(shown(filter), QList<ProposalId>{three});

        QStringList titles;
        const QList<ListGroup> groups = grouped(facts, ListGrouping::Topic);
        for (const ListGroup& group : groups)
            titles.append(group.title);
        QCOMPARE(titles, QStringList({u"Chữ ký số"_s, u"Đầu tư"_s}));
        QCOMPARE(groups.last().proposals, QList<ProposalId>({one, three}));
        QCOMPARE(sorted(facts, ListSorting::Topic).first().id, two);
        QCOMPARE(sorted(facts, ListSorting::Topic, Qt::DescendingOrder).first().id, one);
        QCOMPARE(sorted(facts, ListSorting::Lead).first().id, one);

        ListView view;
        view.name = u"Bộ Nội vụ chủ trì"_s;
        view.layout = ListLayout::Board;
        view.filter.bodies = {u"Bộ Nội vụ"_s};
        view.filter.role = Role::Lead;
        view.filter.states = {ProposalState::Draft, ProposalState::Agreed};
        view.grouping = ListGrouping::Topic;
        view.sorting = ListSorting::DueOn;
        view.order = Qt::DescendingOrder;
        view.columns = {u"number"_s, u"text"_s};
        view.id = *keepView(file, view);
        council.reopen();
        QCOMPARE(*council.file().read().views.all(), QList<ListView>{view});
    }

    void findsWhatIsAskedTwice()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const ProposalId one = council.add(
            u"Đề nghị Bộ Tài chính bố trí kinh phí nâng cấp hạ tầng mạng cho các xã biên giới"_s);
        council.add(u"Đề nghị Bộ Nội vụ quy định chức danh chuyên trách công nghệ thông tin"_s);
        const ProposalId three = council.add(
            u"Kiến nghị Bộ Tài chính bố trí kinh phí nâng cấp hạ tầng mạng các xã biên giới"_s);
        const auto finder = LikenessFinder::build(file);
        QVERIFY(finder);
        const QList<Alike> alike = (*finder)->alike(one);
        QCOMPARE(alike.size(), 1);
        QCOMPARE(alike.first().other, three);
        QVERIFY(alike.first().likeness > 0.7 && alike.first().likeness < 1);
        const auto all = (*finder)->allAlike({one, three});
        QCOMPARE(all->size(), 1);
        QCOMPARE((*finder)
                     ->alikeText(u"bo tri kinh phi nang cap ha tang mang cac xa bien gioi"_s)
                     .size(),
                 2);
        // It follows what is typed.
        QVERIFY(editText(file, three, u"Một việc khác hẳn"_s));
        QVERIFY((*finder)->update(file, {three}));
        QVERIFY((*finder)->alike(one).isEmpty());
        const auto cancelled = LikenessFinder::build(file, [](double) { return false; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(declareNotAlike(file, three, one));
        QVERIFY(file.read().proposals.notAlike()->contains({one, three}));
    }
};

QTEST_GUILESS_MAIN(TestDrafting)
#include "tst_drafting.moc"
