// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pollrepository.h"

#include "base/try.h"
#include "store/ballotrepository.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/names.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"poll.id, poll.meeting_id, poll.proposal_id, poll.item_id, poll.revote_of, question, method, "
    "ballot, secret, weighted, hidden, rule, rule_note, "
    "(SELECT kind FROM poll_event WHERE poll_id = poll.id ORDER BY id DESC LIMIT 1), "
    "(SELECT min(at) FROM poll_event WHERE poll_id = poll.id AND kind = 'opened'), "
    "(SELECT min(at) FROM poll_event WHERE poll_id = poll.id AND kind = 'closed'), "
    "annulled.note, annulled.author, annulled.at, figures.id, figures.corrects, "
    "figures.members, figures.entitled, figures.present, figures.issued, figures.collected, "
    "figures.invalid, figures.casting, figures.committee, changeable, verifiable"_s;
const QString Source = u"FROM poll LEFT JOIN poll_figures AS figures ON figures.id = "
                       "(SELECT max(id) FROM poll_figures WHERE poll_id = poll.id) "
                       "LEFT JOIN poll_event AS annulled ON annulled.id = "
                       "(SELECT min(id) FROM poll_event WHERE poll_id = poll.id "
                       "AND kind = 'annulled')"_s;
const QString FiguresColumns =
    u"members, entitled, present, issued, collected, invalid, casting, committee"_s;

QDateTime timeOf(const Statement& row, int column)
{
    return row.isNull(column) ? QDateTime() : row.time(column);
}

// Of the figures' columns, from `first` on.
Turnout turnoutOf(const Statement& row, int first)
{
    Turnout turnout;
    turnout.members = row.optional(first);
    turnout.entitled = row.optional(first + 1);
    turnout.present = row.optional(first + 2);
    turnout.issued = row.optional(first + 3);
    turnout.collected = row.optional(first + 4);
    turnout.invalid = row.optional(first + 5);
    if (!row.isNull(first + 6))
        turnout.chair = names::valueOf(names::OptionMeanings, row.text(first + 6));
    return turnout;
}

QStringList committeeOf(const Statement& row, int column)
{
    return row.isNull(column) ? QStringList() : textsOfJson(row.text(column));
}

struct Row {
    Poll poll;
    qint64 figures = 0;
    bool corrected = false;
};

Row rowOf(const Statement& row)
{
    Row read;
    Poll& poll = read.poll;
    poll.id = row.id<PollId>(0);
    poll.meeting = row.id<MeetingId>(1);
    poll.proposal = row.id<ProposalId>(2);
    poll.item = row.id<AgendaItemId>(3);
    poll.revoteOf = row.id<PollId>(4);
    poll.question = row.text(5);
    poll.method = names::valueOf(names::PollMethods, row.text(6));
    poll.ballot = names::formFromJson(row.text(7));
    poll.secret = row.small(8) != 0;
    poll.weighted = row.small(9) != 0;
    poll.hidden = row.small(10) != 0;
    poll.rule = names::ruleFromJson(row.text(11));
    poll.ruleNote = row.text(12);
    poll.state =
        row.isNull(13) ? PollState::Prepared : names::valueOf(names::PollEvents, row.text(13));
    poll.openedAt = timeOf(row, 14);
    poll.closedAt = timeOf(row, 15);
    poll.annulReason = row.text(16);
    poll.annulledBy = row.text(17);
    poll.annulledAt = timeOf(row, 18);
    read.figures = row.integer(19);
    read.corrected = !row.isNull(20);
    static_cast<Turnout&>(poll) = turnoutOf(row, 21);
    poll.committee = committeeOf(row, 28);
    poll.changeable = row.small(29) != 0;
    poll.verifiable = row.small(30) != 0;
    return read;
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

Result<void> readSubjects(Connection& connection, Poll& poll)
{
    Statement rows(connection,
                   u"SELECT proposal_id FROM poll_subject WHERE poll_id = ? ORDER BY id"_s);
    NGHISU_TRY(rows.run(poll.id));
    while (rows.next())
        poll.together.append(rows.id<ProposalId>(0));
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

template <typename... Keys>
Result<QList<Poll>> readPolls(Connection& connection, const QString& condition, const Keys&... keys)
{
    QList<Row> read;
    {
        Statement rows(connection,
                       u"SELECT %1 %2 WHERE %3 ORDER BY poll.id"_s.arg(Columns, Source, condition));
        NGHISU_TRY(rows.run(keys...));
        while (rows.next())
            read.append(rowOf(rows));
        NGHISU_TRY(rows.done());
    }
    QList<Poll> polls;
    for (Row& row : read) {
        NGHISU_TRY(readOptions(connection, row.poll, row.figures));
        NGHISU_TRY(readSubjects(connection, row.poll));
        if (row.poll.ballot.needsBallots()) {
            const BallotRepository ballots(connection);
            NGHISU_TRY_VALUE(row.poll.ballots, ballots.counting(row.poll.id));
        }
        if (row.corrected) {
            const PollRepository all(connection);
            NGHISU_TRY_VALUE(row.poll.figures, all.figures(row.poll.id));
        }
        polls.append(std::move(row.poll));
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
    const QString list = asJson(proposals);
    return readPolls(m_connection,
                     u"poll.proposal_id IN (SELECT value FROM json_each(?)) OR poll.id IN "
                     "(SELECT poll_id FROM poll_subject WHERE proposal_id IN "
                     "(SELECT value FROM json_each(?)))"_s,
                     list, list);
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
                   u"SELECT figures.id, votes, %1, at, author, recount FROM poll_figures "
                   "AS figures JOIN poll_count ON figures_id = figures.id "
                   "JOIN poll_option ON poll_option.id = option_id "
                   "WHERE figures.poll_id = ? ORDER BY figures.id, position"_s.arg(FiguresColumns));
    NGHISU_TRY(rows.run(id));
    qint64 last = 0;
    while (rows.next()) {
        if (rows.integer(0) != last) {
            last = rows.integer(0);
            PollFigures figures;
            static_cast<Turnout&>(figures) = turnoutOf(rows, 2);
            figures.committee = committeeOf(rows, 9);
            figures.at = rows.time(10);
            figures.author = rows.text(11);
            figures.recount = rows.small(12) != 0;
            all.append(figures);
        }
        all.last().votes.append(rows.integer(1));
    }
    NGHISU_TRY(rows.done());
    NGHISU_TRY_VALUE(auto announcements, announcementsOf(m_connection, id));
    addReasons(all, std::move(announcements));
    return all;
}

Result<PollId> PollRepository::insert(const Poll& poll)
{
    Statement insert(m_connection,
                     u"INSERT INTO poll (meeting_id, proposal_id, item_id, revote_of, question, "
                     "method, ballot, secret, weighted, hidden, rule, rule_note, changeable, "
                     "verifiable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(poll.meeting, poll.proposal, poll.item, poll.revoteOf, poll.question,
                          names::of(names::PollMethods, poll.method), names::toJson(poll.ballot),
                          poll.secret, poll.weighted, poll.hidden, names::toJson(poll.rule),
                          poll.ruleNote, poll.changeable, poll.verifiable));
    const PollId id(insert.insertedId());
    for (const ProposalId subject : poll.together) {
        Statement row(m_connection,
                      u"INSERT INTO poll_subject (poll_id, proposal_id) VALUES (?, ?)"_s);
        NGHISU_TRY(row.run(id, subject));
    }
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

Result<void> PollRepository::remove(PollId id)
{
    Statement remove(m_connection, u"DELETE FROM poll WHERE id = ?"_s);
    return remove.run(id);
}

Result<void> PollRepository::addEvent(PollId id, PollState state, const QDateTime& at,
                                      const QString& author, const QString& note)
{
    Statement insert(m_connection, u"INSERT INTO poll_event (poll_id, kind, at, author, note) "
                                   "VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(id, names::of(names::PollEvents, state), at, author, note);
}

Result<void> PollRepository::addFigures(PollId id, const PollFigures& figures)
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
                     u"INSERT INTO poll_figures (poll_id, corrects, %1, recount, at, author) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(FiguresColumns));
    std::optional<QString> chair;
    if (figures.chair)
        chair = names::of(names::OptionMeanings, *figures.chair);
    NGHISU_TRY(insert.run(id, corrected, figures.members, figures.entitled, figures.present,
                          figures.issued, figures.collected, figures.invalid, chair,
                          asJson(figures.committee), figures.recount, figures.at, figures.author));
    const qint64 row = insert.insertedId();
    Poll poll;
    poll.id = id;
    NGHISU_TRY(readOptions(m_connection, poll, 0));
    Q_ASSERT(poll.options.size() == figures.votes.size());
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        Statement count(m_connection, u"INSERT INTO poll_count (figures_id, option_id, votes) "
                                      "VALUES (?, ?, ?)"_s);
        NGHISU_TRY(count.run(row, poll.options[i].id, figures.votes[i]));
    }
    return {};
}

}  // namespace nghisu
