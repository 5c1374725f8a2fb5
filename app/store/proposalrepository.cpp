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

// Puts rows that come in the order of their keys below their parents. What hangs on no parent of the
// list (a damaged file) stands at the end of the top level, so that nothing is out of sight.
QList<ProposalStub> flattened(const QList<ProposalStub>& rows)
{
    QHash<ProposalId, QList<qsizetype>> children;
    for (qsizetype i = rows.size() - 1; i >= 0; --i)
        children[rows[i].parent].append(i);
    QList<ProposalStub> stubs;
    stubs.reserve(rows.size());
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
        stubs.append(std::move(stub));
        waiting.append(children.value(rows[index].id));
    }
    return stubs;
}

Result<IssuedNumbers> everIssued(Connection& connection, MeetingId meeting)
{
    Statement rows(connection, u"SELECT scope_id, revision_entry.number FROM revision_entry "
                               "JOIN revision ON revision.id = revision_id "
                               "WHERE meeting_id = ? AND revision_entry.number <> ''"_s);
    NGHISU_TRY(rows.run(meeting));
    IssuedNumbers numbers;
    while (rows.next())
        numbers[rows.id<ProposalId>(0)].insert(rows.text(1));
    NGHISU_TRY(rows.done());
    return numbers;
}

Result<NumberingScheme> schemeOf(Connection& connection, MeetingId meeting)
{
    Statement row(connection, u"SELECT first_number, number_headings, restart_numbers, "
                              "point_letters FROM meeting WHERE id = ?"_s);
    NGHISU_TRY(row.run(meeting));
    NumberingScheme scheme;
    if (row.next())
        scheme = {row.small(0), row.small(1) != 0, row.small(2) != 0, row.small(3) != 0};
    NGHISU_TRY(row.done());
    return scheme;
}

}  // namespace

Result<QList<ProposalStub>> ProposalRepository::stubs(MeetingId meeting) const
{
    QList<ProposalStub> stubs;
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
            stub.issuedNumber = rows.text(3);
            flat = flat && !stub.parent.isValid();
            stubs.append(std::move(stub));
        }
        NGHISU_TRY(rows.done());
    }
    if (!flat)
        stubs = flattened(stubs);
    NGHISU_TRY_VALUE(const NumberingScheme scheme, schemeOf(m_connection, meeting));
    NGHISU_TRY_VALUE(const IssuedNumbers issued, everIssued(m_connection, meeting));
    numberList(stubs, scheme, issued);
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

Result<QSet<ProposalId>> ProposalRepository::matching(const QString& query) const
{
    return SearchIndex(m_connection).find(query);
}

Result<QSet<ProposalId>> ProposalRepository::matching(MeetingId meeting, const QString& query) const
{
    return SearchIndex(m_connection).find(meeting, query);
}

Result<QList<ProposalId>> ProposalRepository::search(MeetingId meeting, const QString& query) const
{
    NGHISU_TRY_VALUE(const QSet<ProposalId> found, matching(query));
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
        "SELECT EXISTS (SELECT 1 FROM poll WHERE proposal_id IN (SELECT id FROM below)) "
        "OR EXISTS (SELECT 1 FROM poll_subject WHERE proposal_id IN (SELECT id FROM below))"_s);
    NGHISU_TRY(row.run(id));
    const bool votes = row.next() && row.small(0) != 0;
    NGHISU_TRY(row.done());
    return votes;
}

}  // namespace nghisu
