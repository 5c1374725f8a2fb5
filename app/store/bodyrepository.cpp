// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bodyrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString Columns = u"id, code, name, short_name, kind, valid_from, valid_to"_s;

Body bodyOf(const Statement& row)
{
    Body body;
    body.id = row.id<BodyId>(0);
    body.code = row.text(1);
    body.name = row.text(2);
    body.shortName = row.text(3);
    body.kind = names::valueOf(names::BodyKinds, row.text(4));
    body.validFrom = row.day(5);
    body.validTo = row.day(6);
    return body;
}

Result<void> writeLists(Connection& connection, BodyId id, const Body& body)
{
    for (const QString& alias : body.aliases) {
        Statement insert(connection, u"INSERT INTO body_alias (body_id, alias) VALUES (?, ?)"_s);
        NGHISU_TRY(insert.run(id, alias));
    }
    for (const Successor& successor : body.successors) {
        Statement insert(connection,
                         u"INSERT INTO body_successor (body_id, code, field) VALUES (?, ?, ?)"_s);
        NGHISU_TRY(insert.run(id, successor.code, successor.field));
    }
    return {};
}

}  // namespace

Result<QList<Body>> BodyRepository::all() const
{
    QList<Body> bodies;
    QHash<BodyId, qsizetype> places;
    {
        Statement rows(m_connection, u"SELECT %1 FROM body ORDER BY position, id"_s.arg(Columns));
        NGHISU_TRY(rows.run());
        while (rows.next()) {
            bodies.append(bodyOf(rows));
            places.insert(bodies.last().id, bodies.size() - 1);
        }
        NGHISU_TRY(rows.done());
    }
    Statement aliases(m_connection, u"SELECT body_id, alias FROM body_alias ORDER BY id"_s);
    NGHISU_TRY(aliases.run());
    while (aliases.next())
        bodies[places.value(aliases.id<BodyId>(0))].aliases.append(aliases.text(1));
    NGHISU_TRY(aliases.done());
    Statement successors(m_connection,
                         u"SELECT body_id, code, field FROM body_successor ORDER BY id"_s);
    NGHISU_TRY(successors.run());
    while (successors.next())
        bodies[places.value(successors.id<BodyId>(0))].successors.append(
            {successors.text(1), successors.text(2)});
    NGHISU_TRY(successors.done());
    return bodies;
}

Result<Body> BodyRepository::find(BodyId id) const
{
    NGHISU_TRY_VALUE(const QList<Body> bodies, all());
    for (const Body& body : bodies) {
        if (body.id == id)
            return body;
    }
    return Error{ErrorCode::NoSuchBody, QString::number(id.value())};
}

Result<QHash<BodyId, int>> BodyRepository::proposalCounts(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT body_id, count(*) FROM assignment "
                                 "JOIN proposal ON proposal.id = proposal_id "
                                 "WHERE meeting_id = ? AND body_id IS NOT NULL GROUP BY body_id"_s);
    NGHISU_TRY(rows.run(meeting));
    QHash<BodyId, int> counts;
    while (rows.next())
        counts.insert(rows.id<BodyId>(0), rows.small(1));
    NGHISU_TRY(rows.done());
    return counts;
}

Result<BodyId> BodyRepository::insert(const Body& body)
{
    BodyId id;
    {
        Statement insert(m_connection,
                         u"INSERT INTO body (code, name, short_name, kind, valid_from, valid_to, "
                         "position) VALUES (?, ?, ?, ?, ?, ?, "
                         "(SELECT coalesce(max(position), 0) + 1 FROM body))"_s);
        NGHISU_TRY(insert.run(body.code, body.name, body.shortName,
                              names::of(names::BodyKinds, body.kind), body.validFrom,
                              body.validTo));
        id = BodyId(insert.insertedId());
    }
    NGHISU_TRY(writeLists(m_connection, id, body));
    return id;
}

Result<void> BodyRepository::update(const Body& body)
{
    Statement update(m_connection, u"UPDATE body SET code = ?, name = ?, short_name = ?, kind = ?, "
                                   "valid_from = ?, valid_to = ? WHERE id = ?"_s);
    NGHISU_TRY(update.run(body.code, body.name, body.shortName,
                          names::of(names::BodyKinds, body.kind), body.validFrom, body.validTo,
                          body.id));
    NGHISU_TRY_VALUE(const Body before, find(body.id));
    if (before.aliases == body.aliases && before.successors == body.successors)
        return {};
    Statement aliases(m_connection, u"DELETE FROM body_alias WHERE body_id = ?"_s);
    NGHISU_TRY(aliases.run(body.id));
    Statement successors(m_connection, u"DELETE FROM body_successor WHERE body_id = ?"_s);
    NGHISU_TRY(successors.run(body.id));
    return writeLists(m_connection, body.id, body);
}

Result<void> BodyRepository::remove(BodyId id)
{
    Statement remove(m_connection, u"DELETE FROM body WHERE id = ?"_s);
    return remove.run(id);
}

Result<bool> BodyRepository::isAssigned(BodyId id) const
{
    Statement row(m_connection, u"SELECT EXISTS (SELECT 1 FROM assignment WHERE body_id = ?)"_s);
    NGHISU_TRY(row.run(id));
    const bool assigned = row.next() && row.small(0) != 0;
    NGHISU_TRY(row.done());
    return assigned;
}

}  // namespace nghisu
