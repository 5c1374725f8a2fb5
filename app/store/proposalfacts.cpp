// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposalrepository.h"

#include "base/try.h"
#include "domain/collation.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/names.h"
#include "store/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString FollowUpColumns =
    u"meeting_id, proposal.id, coalesce(nullif(proposal.short_name, ''), substr(proposal.text, 1, "
    "240)), "
    "issued_number, assignment.id, body_id, assignment.name, assignment.short_name, role, "
    "answering_id, assignment.state, due_on, remind_on, answer, answer_reference, answered_on, "
    "answer_file_name, proposal.state, topic"_s;

FollowUp followUpOf(const Statement& row)
{
    Assignment assignment;
    assignment.id = row.id<AssignmentId>(4);
    assignment.body = row.id<BodyId>(5);
    assignment.name = row.text(6);
    assignment.shortName = row.text(7);
    assignment.role = names::valueOf(names::Roles, row.text(8));
    assignment.group = !assignment.body.isValid();
    assignment.answering = row.id<BodyId>(9);
    assignment.answer = {names::valueOf(names::AnswerStates, row.text(10)),
                         row.day(11),
                         row.day(12),
                         row.text(13),
                         row.text(14),
                         row.day(15),
                         row.text(16)};
    return {row.id<MeetingId>(0), row.id<ProposalId>(1),
            row.text(2),          row.text(3),
            assignment,           names::valueOf(names::ProposalStates, row.text(17)),
            row.text(18)};
}

Result<QList<FollowUp>> followUpsIn(Statement& rows)
{
    QList<FollowUp> followUps;
    while (rows.next())
        followUps.append(followUpOf(rows));
    NGHISU_TRY(rows.done());
    return followUps;
}

Result<QStringList> sortedTexts(Connection& connection, const QString& sql)
{
    Statement rows(connection, sql);
    NGHISU_TRY(rows.run());
    QStringList texts;
    while (rows.next())
        texts.append(rows.text(0));
    NGHISU_TRY(rows.done());
    const Collation collation;
    std::sort(texts.begin(), texts.end(),
              [&](const QString& a, const QString& b) { return collation.isBefore(a, b); });
    return texts;
}

/// Facts of many proposals: few texts, each said of many, are held once.
class FactsReader {
public:
    /// \param condition on `proposal`, with one question mark
    FactsReader(Connection& connection, const QString& condition)
        : m_connection(connection), m_condition(condition)
    {
    }

    template <typename Key>
    Result<QList<ProposalFacts>> read(const Key& key)
    {
        NGHISU_TRY(readProposals(key));
        NGHISU_TRY(readParts(key));
        NGHISU_TRY(readOrigins(key));
        NGHISU_TRY(readTags(key));
        return m_facts;
    }

private:
    QString pooled(const QString& text) { return *m_texts.insert(text); }
    ProposalFacts& factsOf(const Statement& row)
    {
        return m_facts[m_places.value(row.id<ProposalId>(0))];
    }

    template <typename Key>
    Result<void> readProposals(const Key& key)
    {
        Statement rows(m_connection, u"SELECT id, kind, state, urgent, topic, short_name "
                                     "FROM proposal WHERE "_s
                                         + m_condition);
        NGHISU_TRY(rows.run(key));
        while (rows.next()) {
            m_places.insert(rows.id<ProposalId>(0), m_facts.size());
            m_facts.append({rows.id<ProposalId>(0),
                            names::valueOf(names::ProposalKinds, rows.text(1)),
                            names::valueOf(names::ProposalStates, rows.text(2)),
                            rows.small(3) != 0,
                            pooled(rows.text(4)),
                            rows.text(5),
                            {},
                            {},
                            {}});
        }
        return rows.done();
    }

    template <typename Key>
    Result<void> readParts(const Key& key)
    {
        Statement rows(m_connection,
                       u"SELECT proposal_id, body_id, coalesce(nullif(assignment.short_name, ''), "
                       "assignment.name), role, assignment.state, due_on FROM assignment "
                       "JOIN proposal ON proposal.id = proposal_id WHERE "_s
                           + m_condition
                           + u" ORDER BY role = 'coordinating', position, assignment.id"_s);
        NGHISU_TRY(rows.run(key));
        while (rows.next()) {
            factsOf(rows).parts.append({rows.id<BodyId>(1), pooled(rows.text(2)),
                                        names::valueOf(names::Roles, rows.text(3)),
                                        names::valueOf(names::AnswerStates, rows.text(4)),
                                        rows.day(5)});
        }
        return rows.done();
    }

    template <typename Key>
    Result<void> readOrigins(const Key& key)
    {
        Statement rows(m_connection, u"SELECT proposal_id, proposing_body FROM origin "
                                     "JOIN proposal ON proposal.id = proposal_id "
                                     "WHERE proposing_body <> '' AND "_s
                                         + m_condition + u" ORDER BY origin.position, origin.id"_s);
        NGHISU_TRY(rows.run(key));
        while (rows.next()) {
            QStringList& bodies = factsOf(rows).proposingBodies;
            if (!bodies.contains(rows.text(1)))
                bodies.append(pooled(rows.text(1)));
        }
        return rows.done();
    }

    template <typename Key>
    Result<void> readTags(const Key& key)
    {
        Statement rows(m_connection, u"SELECT proposal_id, name FROM proposal_tag "
                                     "JOIN tag ON tag.id = tag_id "
                                     "JOIN proposal ON proposal.id = proposal_id WHERE "_s
                                         + m_condition + u" ORDER BY name"_s);
        NGHISU_TRY(rows.run(key));
        while (rows.next())
            factsOf(rows).tags.append(pooled(rows.text(1)));
        return rows.done();
    }

    Connection& m_connection;
    QString m_condition;
    QList<ProposalFacts> m_facts;
    QHash<ProposalId, qsizetype> m_places;
    QSet<QString> m_texts;
};

}  // namespace

Result<QList<ProposalFacts>> ProposalRepository::facts(MeetingId meeting) const
{
    return FactsReader(m_connection, u"proposal.meeting_id = ?"_s).read(meeting);
}

Result<QList<ProposalFacts>> ProposalRepository::facts(const QList<ProposalId>& ids) const
{
    return FactsReader(m_connection, u"proposal.id IN (SELECT value FROM json_each(?))"_s)
        .read(asJson(ids));
}

Result<QStringList> ProposalRepository::topics() const
{
    return sortedTexts(m_connection, u"SELECT DISTINCT topic FROM proposal WHERE topic <> ''"_s);
}

Result<QStringList> ProposalRepository::tags() const
{
    return sortedTexts(m_connection, u"SELECT name FROM tag WHERE EXISTS "
                                     "(SELECT 1 FROM proposal_tag WHERE tag_id = tag.id)"_s);
}

Result<QStringList> ProposalRepository::proposingBodies() const
{
    return sortedTexts(m_connection, u"SELECT DISTINCT proposing_body FROM origin "
                                     "WHERE proposing_body <> ''"_s);
}

Result<QList<FollowUp>> ProposalRepository::followUps(MeetingId meeting) const
{
    const QString ofOne = u"SELECT %1 FROM assignment JOIN proposal ON proposal.id = proposal_id "
                          "WHERE meeting_id = ? ORDER BY order_key, role = 'coordinating', "
                          "assignment.position, assignment.id"_s;
    const QString ofAll = u"SELECT %1 FROM assignment JOIN proposal ON proposal.id = proposal_id "
                          "JOIN meeting ON meeting.id = meeting_id WHERE template = 0 "
                          "ORDER BY day IS NULL DESC, day DESC, meeting_id DESC, order_key, "
                          "role = 'coordinating', assignment.position, assignment.id"_s;
    Statement rows(m_connection, (meeting.isValid() ? ofOne : ofAll).arg(FollowUpColumns));
    if (meeting.isValid())
        NGHISU_TRY(rows.run(meeting));
    else
        NGHISU_TRY(rows.run());
    return followUpsIn(rows);
}

Result<QList<FollowUp>> ProposalRepository::followUpsOf(const QList<ProposalId>& proposals) const
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM assignment JOIN proposal ON proposal.id = proposal_id "
                   "WHERE proposal_id IN (SELECT value FROM json_each(?)) "
                   "ORDER BY meeting_id DESC, order_key, role = 'coordinating', "
                   "assignment.position, assignment.id"_s.arg(FollowUpColumns));
    NGHISU_TRY(rows.run(asJson(proposals)));
    return followUpsIn(rows);
}

Result<int> ProposalRepository::openAnswers(MeetingId meeting) const
{
    Statement row(m_connection,
                  u"SELECT count(*) FROM proposal JOIN assignment ON proposal_id = proposal.id "
                  "WHERE meeting_id = ? AND issued_number <> '' AND proposal.state <> 'withdrawn' "
                  "AND assignment.state <> 'answered'"_s);
    NGHISU_TRY(row.run(meeting));
    const int count = row.next() ? row.small(0) : 0;
    NGHISU_TRY(row.done());
    return count;
}

Result<QList<FollowUp>> ProposalRepository::remindersDue(QDate day) const
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM assignment JOIN proposal ON proposal.id = proposal_id "
                   "WHERE remind_on <= ? AND assignment.state <> 'answered' "
                   "AND proposal.state <> 'withdrawn' "
                   "ORDER BY remind_on, meeting_id, order_key"_s.arg(FollowUpColumns));
    NGHISU_TRY(rows.run(day));
    return followUpsIn(rows);
}

Result<QList<FollowUp>> ProposalRepository::openFollowUps(BodyId body) const
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM assignment JOIN proposal ON proposal.id = proposal_id "
                   "WHERE assignment.state <> 'answered' AND proposal.state <> 'withdrawn' "
                   "AND coalesce(answering_id, body_id) = ? "
                   "ORDER BY due_on IS NULL, due_on, meeting_id, order_key"_s.arg(FollowUpColumns));
    NGHISU_TRY(rows.run(body));
    return followUpsIn(rows);
}

}  // namespace nghisu
