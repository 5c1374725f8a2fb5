// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisionrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString bodiesToJson(const RevisionEntry& entry)
{
    QJsonArray bodies;
    const auto add = [&bodies](Role role, const QStringList& names) {
        for (const QString& name : names)
            bodies.append(QJsonArray{names::of(names::Roles, role), name});
    };
    add(Role::Lead, entry.leads);
    add(Role::Coordinating, entry.coordinating);
    return QString::fromUtf8(QJsonDocument(bodies).toJson(QJsonDocument::Compact));
}

void addBodies(RevisionEntry& entry, const QString& json)
{
    const QJsonArray bodies = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue body : bodies) {
        const Role role = names::valueOf(names::Roles, body.toArray().at(0).toString());
        QStringList& names = role == Role::Lead ? entry.leads : entry.coordinating;
        names.append(body.toArray().at(1).toString());
    }
}

}  // namespace

Result<QList<Revision>> RevisionRepository::ofMeeting(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT id, number, issued_at FROM revision "
                                 "WHERE meeting_id = ? ORDER BY number"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<Revision> revisions;
    while (rows.next())
        revisions.append({rows.id<RevisionId>(0), rows.small(1), rows.time(2)});
    NGHISU_TRY(rows.done());
    return revisions;
}

Result<QList<RevisionEntry>> RevisionRepository::entries(RevisionId id) const
{
    Statement rows(m_connection, u"SELECT proposal_id, kind, depth, number, text, bodies "
                                 "FROM revision_entry WHERE revision_id = ? ORDER BY position"_s);
    NGHISU_TRY(rows.run(id));
    QList<RevisionEntry> entries;
    while (rows.next()) {
        RevisionEntry entry{rows.id<ProposalId>(0),
                            names::valueOf(names::ProposalKinds, rows.text(1)),
                            rows.small(2),
                            rows.text(3),
                            rows.text(4),
                            {},
                            {}};
        addBodies(entry, rows.text(5));
        entries.append(entry);
    }
    NGHISU_TRY(rows.done());
    return entries;
}

Result<int> RevisionRepository::insert(MeetingId meeting, const QDateTime& issuedAt,
                                       const QList<RevisionEntry>& entries,
                                       const QList<ProposalId>& scopes)
{
    Q_ASSERT(entries.size() == scopes.size());
    NGHISU_TRY_VALUE(const QList<Revision> earlier, ofMeeting(meeting));
    const int number = earlier.isEmpty() ? 1 : earlier.last().number + 1;
    Statement insert(m_connection,
                     u"INSERT INTO revision (meeting_id, number, issued_at) VALUES (?, ?, ?)"_s);
    NGHISU_TRY(insert.run(meeting, number, issuedAt));
    const RevisionId revision(insert.insertedId());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const RevisionEntry& entry = entries[i];
        Statement row(m_connection,
                      u"INSERT INTO revision_entry (revision_id, proposal_id, position, number, "
                      "text, scope_id, depth, kind, bodies) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        NGHISU_TRY(row.run(revision, entry.proposal, qint64(i), entry.number, entry.text,
                           scopes[i].value(), entry.depth,
                           names::of(names::ProposalKinds, entry.kind), bodiesToJson(entry)));
    }
    return number;
}

}  // namespace nghisu
