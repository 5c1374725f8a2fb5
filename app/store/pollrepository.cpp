// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pollrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"poll.id, poll.meeting_id, poll.proposal_id, question, method, secret, rule, "
    "(SELECT kind FROM poll_event WHERE poll_id = poll.id ORDER BY id DESC LIMIT 1), "
    "(SELECT note FROM poll_event WHERE poll_id = poll.id AND kind = 'annulled'), "
    "(SELECT at FROM poll_event WHERE poll_id = poll.id AND kind = 'closed'), "
    "(SELECT count(*) FROM poll_figures WHERE poll_id = poll.id), "
    "figures.members, figures.present, figures.id"_s;
const QString Source = u"FROM poll LEFT JOIN poll_figures AS figures ON figures.id = "
                       "(SELECT max(id) FROM poll_figures WHERE poll_id = poll.id)"_s;

Poll pollOf(const Statement& row)
{
    Poll poll;
    poll.id = row.id<PollId>(0);
    poll.meeting = row.id<MeetingId>(1);
    poll.proposal = row.id<ProposalId>(2);
    poll.question = row.text(3);
    poll.method = names::valueOf(names::PollMethods, row.text(4));
    poll.secret = row.small(5) != 0;
    poll.rule = names::ruleFromJson(row.text(6));
    poll.state =
        row.isNull(7) ? PollState::Prepared : names::valueOf(names::PollEvents, row.text(7));
    poll.annulReason = row.text(8);
    poll.closedAt = row.isNull(9) ? QDateTime() : row.time(9);
    poll.corrections = std::max(0, row.small(10) - 1);
    poll.members = row.optional(11);
    poll.present = row.optional(12);
    return poll;
}

Result<void> readOptions(Connection& connection, Poll& poll, qint64 figures)
{
    Statement rows(connection, u"SELECT id, text, meaning, coalesce(quoted_votes, "
                               "(SELECT votes FROM poll_count WHERE figures_id = ? "
                               "AND option_id = poll_option.id), 0) "
                               "FROM poll_option WHERE poll_id = ? ORDER BY position"_s);
    NGHISU_TRY(rows.run(figures, poll.id));
    while (rows.next()) {
        poll.options.append({rows.id<OptionId>(0), rows.text(1),
                             names::valueOf(names::OptionMeanings, rows.text(2)), rows.integer(3)});
    }
    return rows.done();
}

template <typename Key>
Result<QList<Poll>> readPolls(Connection& connection, const QString& condition, Key key)
{
    QList<Poll> polls;
    QList<qint64> figures;
    {
        Statement rows(connection,
                       u"SELECT %1 %2 WHERE %3 ORDER BY poll.id"_s.arg(Columns, Source, condition));
        NGHISU_TRY(rows.run(key));
        while (rows.next()) {
            polls.append(pollOf(rows));
            figures.append(rows.integer(13));
        }
        NGHISU_TRY(rows.done());
    }
    for (qsizetype i = 0; i < polls.size(); ++i)
        NGHISU_TRY(readOptions(connection, polls[i], figures[i]));
    return polls;
}

}  // namespace

Result<QList<Poll>> PollRepository::ofMeeting(MeetingId meeting) const
{
    return readPolls(m_connection, u"poll.meeting_id = ?"_s, meeting);
}

Result<QList<Poll>> PollRepository::ofProposals(const QList<ProposalId>& proposals) const
{
    QStringList ids;
    for (const ProposalId id : proposals)
        ids.append(QString::number(id.value()));
    return readPolls(m_connection, u"poll.proposal_id IN (SELECT value FROM json_each(?))"_s,
                     u"[%1]"_s.arg(ids.join(u',')));
}

Result<Poll> PollRepository::find(PollId id) const
{
    NGHISU_TRY_VALUE(const QList<Poll> polls, readPolls(m_connection, u"poll.id = ?"_s, id));
    if (polls.isEmpty())
        return Error{ErrorCode::NoSuchPoll, QString::number(id.value())};
    return polls.first();
}

Result<PollId> PollRepository::insert(const Poll& poll)
{
    Statement insert(m_connection, u"INSERT INTO poll (meeting_id, proposal_id, question, method, "
                                   "secret, rule) VALUES (?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(poll.meeting, poll.proposal, poll.question,
                          names::of(names::PollMethods, poll.method), poll.secret,
                          names::toJson(poll.rule)));
    const PollId id(insert.insertedId());
    int position = 0;
    for (const PollOption& option : poll.options) {
        std::optional<qint64> quoted;
        if (poll.method == PollMethod::Quoted)
            quoted = option.votes;
        Statement row(m_connection, u"INSERT INTO poll_option (poll_id, position, text, meaning, "
                                    "quoted_votes) VALUES (?, ?, ?, ?, ?)"_s);
        NGHISU_TRY(row.run(id, position++, option.text,
                           names::of(names::OptionMeanings, option.meaning), quoted));
    }
    return id;
}

Result<void> PollRepository::addEvent(PollId id, PollState state, const QDateTime& at,
                                      const QString& author, const QString& note)
{
    Statement insert(m_connection, u"INSERT INTO poll_event (poll_id, kind, at, author, note) "
                                   "VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(id, names::of(names::PollEvents, state), at, author, note);
}

Result<void> PollRepository::addCounts(PollId id, const Counts& counts, const QDateTime& at,
                                       const QString& author)
{
    std::optional<qint64> corrected;
    {
        Statement last(m_connection, u"SELECT max(id) FROM poll_figures WHERE poll_id = ?"_s);
        NGHISU_TRY(last.run(id));
        if (last.next())
            corrected = last.optional(0);
        NGHISU_TRY(last.done());
    }
    Statement insert(m_connection,
                     u"INSERT INTO poll_figures (poll_id, corrects, members, entitled, present, "
                     "issued, collected, invalid, at, author) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(id, corrected, counts.members, counts.entitled, counts.present,
                          counts.issued, counts.collected, counts.invalid, at, author));
    const qint64 figures = insert.insertedId();
    NGHISU_TRY_VALUE(const Poll poll, find(id));
    Q_ASSERT(poll.options.size() == counts.votes.size());
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        Statement row(m_connection, u"INSERT INTO poll_count (figures_id, option_id, votes) "
                                    "VALUES (?, ?, ?)"_s);
        NGHISU_TRY(row.run(figures, poll.options[i].id, counts.votes[i]));
    }
    return {};
}

}  // namespace nghisu
