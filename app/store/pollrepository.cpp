// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pollrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"poll.id, poll.meeting_id, poll.proposal_id, question, method, secret, rule, "
    "(SELECT kind FROM poll_event WHERE poll_id = poll.id ORDER BY id DESC LIMIT 1), "
    "(SELECT at FROM poll_event WHERE poll_id = poll.id AND kind = 'closed'), "
    "annulled.note, annulled.author, annulled.at, "
    "figures.members, figures.present, figures.id, figures.corrects"_s;
const QString Source = u"FROM poll LEFT JOIN poll_figures AS figures ON figures.id = "
                       "(SELECT max(id) FROM poll_figures WHERE poll_id = poll.id) "
                       "LEFT JOIN poll_event AS annulled ON annulled.id = "
                       "(SELECT min(id) FROM poll_event WHERE poll_id = poll.id "
                       "AND kind = 'annulled')"_s;

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
    poll.closedAt = row.isNull(8) ? QDateTime() : row.time(8);
    poll.annulReason = row.text(9);
    poll.annulledBy = row.text(10);
    poll.annulledAt = row.isNull(11) ? QDateTime() : row.time(11);
    poll.members = row.optional(12);
    poll.present = row.optional(13);
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

struct Announcement {
    QDateTime at;
    QString note;
};

Result<QList<Announcement>> announcementsOf(Connection& connection, PollId id)
{
    QList<Announcement> announcements;
    Statement rows(connection, u"SELECT at, note FROM poll_event "
                               "WHERE poll_id = ? AND kind = 'announced' ORDER BY id"_s);
    NGHISU_TRY(rows.run(id));
    while (rows.next())
        announcements.append({rows.time(0), rows.text(1)});
    NGHISU_TRY(rows.done());
    return announcements;
}

// A correction is announced in the same step as its figures, with its reason.
void addReasons(QList<PollFigures>& figures, QList<Announcement> announcements)
{
    if (!announcements.isEmpty())
        announcements.removeFirst();
    for (qsizetype i = 1; i < figures.size(); ++i) {
        const auto own =
            std::find_if(announcements.begin(), announcements.end(),
                         [&](const Announcement& one) { return one.at == figures[i].at; });
        if (own == announcements.end())
            continue;
        figures[i].reason = own->note;
        announcements.erase(own);
    }
}

template <typename Key>
Result<QList<Poll>> readPolls(Connection& connection, const QString& condition, Key key)
{
    struct Standing {
        qint64 figures = 0;
        bool corrected = false;
    };
    QList<Poll> polls;
    QList<Standing> standings;
    {
        Statement rows(connection,
                       u"SELECT %1 %2 WHERE %3 ORDER BY poll.id"_s.arg(Columns, Source, condition));
        NGHISU_TRY(rows.run(key));
        while (rows.next()) {
            polls.append(pollOf(rows));
            standings.append({rows.integer(14), !rows.isNull(15)});
        }
        NGHISU_TRY(rows.done());
    }
    for (qsizetype i = 0; i < polls.size(); ++i) {
        NGHISU_TRY(readOptions(connection, polls[i], standings[i].figures));
        if (standings[i].corrected) {
            const PollRepository all(connection);
            NGHISU_TRY_VALUE(polls[i].figures, all.figures(polls[i].id));
        }
    }
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

Result<QList<PollFigures>> PollRepository::figures(PollId id) const
{
    QList<PollFigures> all;
    Statement rows(m_connection,
                   u"SELECT figures.id, members, present, at, author, votes FROM poll_figures "
                   "AS figures JOIN poll_count ON figures_id = figures.id "
                   "JOIN poll_option ON poll_option.id = option_id "
                   "WHERE figures.poll_id = ? ORDER BY figures.id, position"_s);
    NGHISU_TRY(rows.run(id));
    qint64 last = 0;
    while (rows.next()) {
        if (rows.integer(0) != last) {
            last = rows.integer(0);
            all.append({{}, rows.optional(1), rows.optional(2), rows.time(3), rows.text(4), {}});
        }
        all.last().votes.append(rows.integer(5));
    }
    NGHISU_TRY(rows.done());
    NGHISU_TRY_VALUE(auto announcements, announcementsOf(m_connection, id));
    addReasons(all, std::move(announcements));
    return all;
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
