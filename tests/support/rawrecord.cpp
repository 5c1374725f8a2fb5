// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <utility>

namespace nghisu::raw {

using namespace Qt::StringLiterals;

namespace {

const QString Name = u"raw"_s;

QDateTime timeOf(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::optional<qint64> figureOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QJsonObject objectOf(const QVariant& value)
{
    return QJsonDocument::fromJson(value.toByteArray()).object();
}

struct Span {
    QDateTime from;
    QDateTime until;
};

// How much of a span none of the pauses cover, milliseconds.
qint64 withoutPauses(const Span& span, const QList<Span>& pauses)
{
    qint64 spent = span.from.msecsTo(span.until);
    for (const Span& pause : pauses) {
        const QDateTime from = std::max(pause.from, span.from);
        const QDateTime until = std::min(pause.until, span.until);
        spent -= std::max<qint64>(0, from.msecsTo(until));
    }
    return spent;
}

}  // namespace

Record::Record(const QString& path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, Name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
}

Record::~Record()
{
    QSqlDatabase::database(Name, false).close();
    QSqlDatabase::removeDatabase(Name);
}

QSqlQuery Record::ask(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(Name, false));
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    return query;
}

qint64 Record::number(const QString& sql) const
{
    QSqlQuery row = ask(sql);
    return row.next() ? row.value(0).toLongLong() : 0;
}

QList<Poll> Record::polls() const
{
    QList<Poll> polls;
    QSqlQuery rows = ask(u"SELECT id, meeting_id, question, method, ballot, rule, weighted "
                         "FROM poll ORDER BY id"_s);
    while (rows.next()) {
        Poll poll;
        poll.id = rows.value(0).toLongLong();
        poll.meeting = rows.value(1).toLongLong();
        poll.question = rows.value(2).toString();
        poll.method = rows.value(3).toString();
        poll.form = objectOf(rows.value(4));
        poll.rule = objectOf(rows.value(5));
        poll.weighted = rows.value(6).toBool();
        QSqlQuery events =
            ask(u"SELECT kind, at FROM poll_event WHERE poll_id = %1 ORDER BY id"_s.arg(poll.id));
        while (events.next()) {
            poll.events.append(events.value(0).toString());
            if (poll.events.last() == u"closed")
                poll.closedAt = timeOf(events.value(1));
        }
        readCounts(poll);
        readBallots(poll);
        polls.append(poll);
    }
    return polls;
}

void Record::readCounts(Poll& poll) const
{
    QSqlQuery figures =
        ask(u"SELECT id, members, entitled, present, issued, collected, invalid, "
            "casting FROM poll_figures WHERE poll_id = %1 ORDER BY id"_s.arg(poll.id));
    while (figures.next()) {
        poll.members = figureOf(figures.value(1));
        poll.entitled = figureOf(figures.value(2));
        poll.present = figureOf(figures.value(3));
        poll.issued = figureOf(figures.value(4));
        poll.collected = figureOf(figures.value(5));
        poll.invalid = figureOf(figures.value(6));
        poll.casting = figures.value(7).toString();
        QList<qint64> votes;
        QSqlQuery counts =
            ask(u"SELECT votes FROM poll_count JOIN poll_option ON id = option_id "
                "WHERE figures_id = %1 ORDER BY position"_s.arg(figures.value(0).toLongLong()));
        while (counts.next())
            votes.append(counts.value(0).toLongLong());
        poll.counts.append(votes);
    }
}

void Record::readBallots(Poll& poll) const
{
    QHash<qint64, int> places;
    QSqlQuery options = ask(
        u"SELECT id, meaning FROM poll_option WHERE poll_id = %1 ORDER BY position"_s.arg(poll.id));
    while (options.next()) {
        places.insert(options.value(0).toLongLong(), int(places.size()));
        poll.meanings.append(options.value(1).toString());
    }
    const auto ballotOf = [&](const QVariant& choice, qint64 weight) {
        Ballot ballot{{}, weight};
        const QJsonArray ids = QJsonDocument::fromJson(choice.toByteArray()).array();
        for (const QJsonValue id : ids)
            ballot.places.append(places.value(id.toInteger(), -1));
        return ballot;
    };
    // What somebody said last stands in place of what they said before.
    QHash<qint64, Ballot> named;
    QSqlQuery open = ask(u"SELECT person_id, choice, weight FROM open_ballot WHERE poll_id = %1 "
                         "ORDER BY id"_s.arg(poll.id));
    while (open.next()) {
        named[open.value(0).toLongLong()] = ballotOf(open.value(1), open.value(2).toLongLong());
    }
    poll.ballots = named.values();
    QSqlQuery sheets = ask(u"SELECT choice FROM secret_ballot WHERE poll_id = %1"_s.arg(poll.id));
    while (sheets.next())
        poll.ballots.append(ballotOf(sheets.value(0), 1));
    poll.hasBallots = !poll.ballots.isEmpty();
}

Heads Record::headsAt(const QDateTime& moment, qint64 meeting, bool byWeight) const
{
    QHash<qint64, QString> standing;
    QSqlQuery events = ask(u"SELECT person_id, kind, at FROM attendance WHERE meeting_id = %1 "
                           "ORDER BY id"_s.arg(meeting));
    while (events.next()) {
        if (timeOf(events.value(2)) <= moment)
            standing[events.value(0).toLongLong()] = events.value(1).toString();
    }
    Heads heads;
    QSqlQuery people = ask(u"SELECT id, voting, weight FROM person WHERE kind = 'member'"_s);
    while (people.next()) {
        const qint64 size = byWeight ? people.value(2).toLongLong() : 1;
        heads.members += size;
        if (!people.value(1).toBool())
            continue;
        heads.entitled += size;
        if (standing.value(people.value(0).toLongLong()) == u"arrived")
            heads.present += size;
    }
    return heads;
}

QHash<qint64, Times> Record::times() const
{
    QHash<qint64, QList<Span>> spans;
    QHash<qint64, QDateTime> running;
    QList<Span> pauses;
    const auto end = [&](qint64 entry, const QDateTime& at) {
        if (running.contains(entry))
            spans[entry].append({running.take(entry), at});
    };
    QSqlQuery events = ask(u"SELECT kind, coalesce(item_id, -proposal_id, 0), at "
                           "FROM course_event ORDER BY id"_s);
    while (events.next()) {
        const QString kind = events.value(0).toString();
        const qint64 entry = events.value(1).toLongLong();
        const QDateTime at = timeOf(events.value(2));
        if (kind == u"begun" || kind == u"closed") {
            for (const qint64 other : running.keys())
                end(other, at);
        }
        if (kind == u"begun" || kind == u"joined")
            running.insert(entry, at);
        else if (kind == u"paused")
            pauses.append({at, at});
        else if (kind == u"resumed")
            pauses.last().until = at;
        else
            end(entry, at);
    }
    QHash<qint64, Times> times;
    for (auto it = spans.constBegin(); it != spans.constEnd(); ++it) {
        Times& own = times[it.key()];
        own.began = it->first().from;
        own.ended = it->last().until;
        for (const Span& span : *it)
            own.spent += withoutPauses(span, pauses);
    }
    return times;
}

}  // namespace nghisu::raw
