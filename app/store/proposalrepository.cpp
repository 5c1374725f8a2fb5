// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "domain/numbering.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/names.h"
#include "store/searchindex.h"
#include "store/statement.h"

#include <QHash>
#include <QSet>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Rows in the order of their keys, put below their parents. What hangs on no parent of the list (a
// damaged file) stands at the end of the top level, so that nothing is out of sight.
struct Tree {
    QList<ProposalStub> rows;
    QStringList issuedNumbers;

    void flatten(QList<ProposalStub>& stubs, QStringList& issued)
    {
        QHash<ProposalId, QList<qsizetype>> children;
        for (qsizetype i = rows.size() - 1; i >= 0; --i)
            children[rows[i].parent].append(i);
        QList<bool> placed(rows.size(), false);
        QHash<ProposalId, int> depths;
        // Last first, so that the first is on top.
        QList<qsizetype> waiting = children.value({});
        qsizetype rest = 0;
        while (rest < rows.size()) {
            if (waiting.isEmpty()) {
                if (!placed[rest])
                    waiting.append(rest);
                else
                    ++rest;
                continue;
            }
            const qsizetype index = waiting.takeLast();
            if (placed[index])
                continue;
            placed[index] = true;
            ProposalStub stub = rows[index];
            stub.depth = stub.parent.isValid() ? depths.value(stub.parent, -1) + 1 : 0;
            depths.insert(stub.id, stub.depth);
            stubs.append(stub);
            issued.append(issuedNumbers[index]);
            waiting.append(children.value(rows[index].id));
        }
    }
};

Result<QSet<QString>> everIssued(Connection& connection, MeetingId meeting)
{
    Statement rows(connection, u"SELECT DISTINCT revision_entry.number FROM revision_entry "
                               "JOIN revision ON revision.id = revision_id "
                               "WHERE meeting_id = ? AND revision_entry.number <> ''"_s);
    NGHISU_TRY(rows.run(meeting));
    QSet<QString> numbers;
    while (rows.next())
        numbers.insert(rows.text(0));
    NGHISU_TRY(rows.done());
    return numbers;
}

const QString OwnColumns = u"id, meeting_id, parent_id, kind, state, order_key, issued_number, "
                           "text, short_name, note"_s;

Proposal proposalOf(const Statement& row)
{
    Proposal proposal;
    proposal.id = row.id<ProposalId>(0);
    proposal.meeting = row.id<MeetingId>(1);
    proposal.parent = row.id<ProposalId>(2);
    proposal.kind = names::valueOf(names::ProposalKinds, row.text(3));
    proposal.state = names::valueOf(names::ProposalStates, row.text(4));
    proposal.orderKey = row.text(5);
    proposal.issuedNumber = row.text(6);
    proposal.text = row.text(7);
    proposal.shortName = row.text(8);
    proposal.note = row.text(9);
    return proposal;
}

}  // namespace

Result<QList<ProposalStub>> ProposalRepository::stubs(MeetingId meeting) const
{
    Tree tree;
    bool flat = true;
    {
        // Numbers, and nothing where there is nothing: a list may be long, and each text is a copy.
        Statement rows(m_connection, u"SELECT id, parent_id, kind = 'heading', "
                                     "nullif(issued_number, '') FROM proposal "
                                     "WHERE meeting_id = ? ORDER BY order_key, parent_id"_s);
        NGHISU_TRY(rows.run(meeting));
        while (rows.next()) {
            ProposalStub stub;
            stub.id = rows.id<ProposalId>(0);
            stub.parent = rows.id<ProposalId>(1);
            stub.kind = rows.small(2) != 0 ? ProposalKind::Heading : ProposalKind::Proposal;
            flat = flat && !stub.parent.isValid();
            tree.rows.append(stub);
            tree.issuedNumbers.append(rows.text(3));
        }
        NGHISU_TRY(rows.done());
    }
    QList<ProposalStub> stubs;
    QStringList issued;
    if (flat) {
        stubs = tree.rows;
        issued = tree.issuedNumbers;
    } else {
        tree.flatten(stubs, issued);
    }

    QList<NumberingEntry> entries;
    entries.reserve(stubs.size());
    for (qsizetype i = 0; i < stubs.size(); ++i)
        entries.append({stubs[i].kind, stubs[i].depth, issued[i]});
    NGHISU_TRY_VALUE(const QSet<QString> taken, everIssued(m_connection, meeting));
    const QStringList labels = numbers(entries, taken);
    for (qsizetype i = 0; i < stubs.size(); ++i)
        stubs[i].number = labels[i];
    return stubs;
}

Result<int> ProposalRepository::count(MeetingId meeting) const
{
    // Both counts read an index alone.
    Statement row(m_connection,
                  u"SELECT (SELECT count(*) FROM proposal WHERE meeting_id = ?) - "
                  "(SELECT count(*) FROM proposal WHERE meeting_id = ? AND kind = 'heading')"_s);
    NGHISU_TRY(row.run(meeting, meeting));
    const int count = row.next() ? row.small(0) : 0;
    NGHISU_TRY(row.done());
    return count;
}

Result<Proposal> ProposalRepository::findFields(ProposalId id) const
{
    Statement row(m_connection, u"SELECT %1 FROM proposal WHERE id = ?"_s.arg(OwnColumns));
    NGHISU_TRY(row.run(id));
    if (row.next())
        return proposalOf(row);
    NGHISU_TRY(row.done());
    return Error{ErrorCode::NoSuchProposal, QString::number(id.value())};
}

Result<QList<Proposal>> ProposalRepository::load(const QList<ProposalId>& ids) const
{
    const QString json = asJson(ids);
    QHash<ProposalId, Proposal> found;
    {
        Statement rows(m_connection, u"SELECT %1 FROM proposal WHERE id IN "
                                     "(SELECT value FROM json_each(?))"_s.arg(OwnColumns));
        NGHISU_TRY(rows.run(json));
        while (rows.next()) {
            const Proposal proposal = proposalOf(rows);
            found.insert(proposal.id, proposal);
        }
        NGHISU_TRY(rows.done());
    }
    {
        Statement rows(m_connection,
                       u"SELECT proposal_id, id, body_id, name, short_name, role FROM assignment "
                       "WHERE proposal_id IN (SELECT value FROM json_each(?)) "
                       "ORDER BY role = 'coordinating', position, id"_s);
        NGHISU_TRY(rows.run(json));
        while (rows.next()) {
            const BodyId body = rows.id<BodyId>(2);
            found[rows.id<ProposalId>(0)].assignments.append(
                {rows.id<AssignmentId>(1), body, rows.text(3), rows.text(4),
                 names::valueOf(names::Roles, rows.text(5)), !body.isValid()});
        }
        NGHISU_TRY(rows.done());
    }
    {
        Statement rows(m_connection, u"SELECT proposal_id, canonical, start, length FROM citation "
                                     "WHERE proposal_id IN (SELECT value FROM json_each(?)) "
                                     "ORDER BY start, id"_s);
        NGHISU_TRY(rows.run(json));
        while (rows.next()) {
            found[rows.id<ProposalId>(0)].citations.append(
                {rows.text(1), qsizetype(rows.integer(2)), qsizetype(rows.integer(3))});
        }
        NGHISU_TRY(rows.done());
    }
    {
        Statement rows(m_connection,
                       u"SELECT proposal_id, proposing_body, submission_id, start, length, number "
                       "FROM origin WHERE position = 0 "
                       "AND proposal_id IN (SELECT value FROM json_each(?))"_s);
        NGHISU_TRY(rows.run(json));
        while (rows.next()) {
            Proposal& proposal = found[rows.id<ProposalId>(0)];
            proposal.proposingBody = rows.text(1);
            proposal.submission = rows.id<SubmissionId>(2);
            proposal.sourceStart = qsizetype(rows.integer(3));
            proposal.sourceLength = qsizetype(rows.integer(4));
            proposal.sourceNumber = rows.text(5);
        }
        NGHISU_TRY(rows.done());
    }
    QList<Proposal> proposals;
    proposals.reserve(ids.size());
    for (const ProposalId id : ids) {
        if (const auto proposal = found.constFind(id); proposal != found.constEnd())
            proposals.append(*proposal);
    }
    return proposals;
}

Result<Proposal> ProposalRepository::find(ProposalId id) const
{
    NGHISU_TRY_VALUE(const QList<Proposal> proposals, load({id}));
    if (proposals.isEmpty())
        return Error{ErrorCode::NoSuchProposal, QString::number(id.value())};
    return proposals.first();
}

Result<QList<Citation>> ProposalRepository::citations(ProposalId id) const
{
    Statement rows(m_connection, u"SELECT canonical, start, length FROM citation "
                                 "WHERE proposal_id = ? ORDER BY start, id"_s);
    NGHISU_TRY(rows.run(id));
    QList<Citation> citations;
    while (rows.next()) {
        citations.append({rows.text(0), qsizetype(rows.integer(1)), qsizetype(rows.integer(2))});
    }
    NGHISU_TRY(rows.done());
    return citations;
}

Result<QList<ProposalId>> ProposalRepository::inListOrder(MeetingId meeting,
                                                          const QSet<ProposalId>& ids) const
{
    QList<ProposalId> ordered;
    if (ids.isEmpty())
        return ordered;
    NGHISU_TRY_VALUE(const QList<ProposalStub> all, stubs(meeting));
    for (const ProposalStub& stub : all) {
        if (ids.contains(stub.id))
            ordered.append(stub.id);
    }
    return ordered;
}

Result<QList<ProposalId>> ProposalRepository::search(MeetingId meeting, const QString& query) const
{
    NGHISU_TRY_VALUE(const QSet<ProposalId> found, SearchIndex(m_connection).find(query));
    return inListOrder(meeting, found);
}

Result<QList<ProposalId>> ProposalRepository::assignedTo(MeetingId meeting, BodyId body) const
{
    QSet<ProposalId> found;
    {
        Statement rows(m_connection, u"SELECT proposal_id FROM assignment WHERE body_id = ?"_s);
        NGHISU_TRY(rows.run(body));
        while (rows.next())
            found.insert(rows.id<ProposalId>(0));
        NGHISU_TRY(rows.done());
    }
    return inListOrder(meeting, found);
}

Result<QList<ProposalId>> ProposalRepository::children(MeetingId meeting, ProposalId parent) const
{
    Statement rows(m_connection, u"SELECT id FROM proposal WHERE meeting_id = ? "
                                 "AND parent_id IS ? ORDER BY order_key, id"_s);
    NGHISU_TRY(rows.run(meeting, parent));
    QList<ProposalId> ids;
    while (rows.next())
        ids.append(rows.id<ProposalId>(0));
    NGHISU_TRY(rows.done());
    return ids;
}

Result<ProposalRepository::Neighbours>
ProposalRepository::roomFor(MeetingId meeting, ProposalId parent, ProposalId after) const
{
    Neighbours room;
    if (after.isValid()) {
        Statement row(m_connection, u"SELECT order_key FROM proposal WHERE id = ?"_s);
        NGHISU_TRY(row.run(after));
        if (row.next())
            room.before = row.text(0);
        NGHISU_TRY(row.done());
    }
    Statement next(m_connection, u"SELECT order_key FROM proposal WHERE meeting_id = ? "
                                 "AND parent_id IS ? AND order_key > ? "
                                 "ORDER BY order_key LIMIT 1"_s);
    NGHISU_TRY(next.run(meeting, parent, room.before));
    if (next.next())
        room.after = next.text(0);
    NGHISU_TRY(next.done());
    return room;
}

Result<ProposalId> ProposalRepository::sibling(ProposalId id, int step) const
{
    const QString sql =
        step < 0 ? u"SELECT other.id FROM proposal AS other JOIN proposal AS own ON own.id = ? "
                   "WHERE other.meeting_id = own.meeting_id AND other.parent_id IS own.parent_id "
                   "AND other.order_key < own.order_key ORDER BY other.order_key DESC LIMIT 1"_s
                 : u"SELECT other.id FROM proposal AS other JOIN proposal AS own ON own.id = ? "
                   "WHERE other.meeting_id = own.meeting_id AND other.parent_id IS own.parent_id "
                   "AND other.order_key > own.order_key ORDER BY other.order_key LIMIT 1"_s;
    Statement row(m_connection, sql);
    NGHISU_TRY(row.run(id));
    const ProposalId found = row.next() ? row.id<ProposalId>(0) : ProposalId();
    NGHISU_TRY(row.done());
    return found;
}

Result<ProposalId> ProposalRepository::firstChild(MeetingId meeting, ProposalId parent) const
{
    Statement row(m_connection, u"SELECT id FROM proposal WHERE meeting_id = ? "
                                "AND parent_id IS ? ORDER BY order_key LIMIT 1"_s);
    NGHISU_TRY(row.run(meeting, parent));
    const ProposalId found = row.next() ? row.id<ProposalId>(0) : ProposalId();
    NGHISU_TRY(row.done());
    return found;
}

Result<ProposalId> ProposalRepository::lastChild(MeetingId meeting, ProposalId parent) const
{
    Statement row(m_connection, u"SELECT id FROM proposal WHERE meeting_id = ? "
                                "AND parent_id IS ? ORDER BY order_key DESC LIMIT 1"_s);
    NGHISU_TRY(row.run(meeting, parent));
    const ProposalId found = row.next() ? row.id<ProposalId>(0) : ProposalId();
    NGHISU_TRY(row.done());
    return found;
}

Result<bool> ProposalRepository::hasVotes(ProposalId id) const
{
    Statement row(
        m_connection,
        u"WITH RECURSIVE below (id) AS (VALUES (?) UNION ALL SELECT proposal.id "
        "FROM proposal JOIN below ON proposal.parent_id = below.id) "
        "SELECT EXISTS (SELECT 1 FROM poll WHERE proposal_id IN (SELECT id FROM below))"_s);
    NGHISU_TRY(row.run(id));
    const bool votes = row.next() && row.small(0) != 0;
    NGHISU_TRY(row.done());
    return votes;
}

}  // namespace nghisu
