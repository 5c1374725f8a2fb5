// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace nghisu::raw {

// What a council file says of a meeting, a second time: read from its bare rows by SQL of its own, and
// reckoned with nothing that the program reckons with.

struct Ballot {
    QList<int> places;  ///< of options
    qint64 weight = 1;
};

struct Poll {
    qint64 id = 0;
    qint64 meeting = 0;
    QString question;
    QString method;
    QJsonObject form;
    QJsonObject rule;
    bool weighted = false;
    QStringList meanings;
    QStringList events;
    QDateTime closedAt;
    QList<QList<qint64>> counts;  ///< the votes of each option, each time they were written down
    QList<Ballot> ballots;        ///< that count, by name or without
    bool hasBallots = false;
    // Of the figures that stand.
    std::optional<qint64> members;
    std::optional<qint64> entitled;
    std::optional<qint64> present;
    std::optional<qint64> issued;
    std::optional<qint64> collected;
    std::optional<qint64> invalid;
    QString casting;

    QString kind() const { return form[QStringLiteral("kind")].toString(); }
    bool isAnnulled() const { return events.contains(QStringLiteral("annulled")); }
    bool isClosed() const { return events.contains(QStringLiteral("closed")); }
};

/// What an entry of the plan took.
struct Times {
    QDateTime began;
    QDateTime ended;
    qint64 spent = 0;  ///< milliseconds
};

/// How many members there are, with and without a vote, and how many with one were there.
struct Heads {
    qint64 members = 0;
    qint64 entitled = 0;
    qint64 present = 0;
};

/// A file that is open, read past the program through a connection of its own.
class Record {
public:
    explicit Record(const QString& path);
    ~Record();
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;

    QList<Poll> polls() const;
    /// As they stood at a moment, by heads or by weights.
    Heads headsAt(const QDateTime& moment, qint64 meeting, bool byWeight) const;
    /// Of items by their ids, and of proposals by their ids below zero.
    QHash<qint64, Times> times() const;
    qint64 number(const QString& sql) const;

private:
    QSqlQuery ask(const QString& sql) const;
    void readCounts(Poll& poll) const;
    void readBallots(Poll& poll) const;
};

/// The votes of each option that the ballots come to; of a ranking, how often it stands first.
QList<qint64> votesOf(const Poll& poll);
/// "passed", "failed", "tied", "no-quorum", or "none" where nothing is decided.
QString outcomeOf(const Poll& poll);
/// Places of those elected, and of those who are alike for a seat that is left; in order of place.
struct Election {
    QList<int> elected;
    QList<int> tied;
};
Election electionOf(const Poll& poll);
/// The strength of the strongest path from one option to another, of all paths there are.
qint64 strongestPath(const Poll& poll, int from, int to);

/// How many ballots name each option first of those that are not out.
QList<qint64> votesWithout(const Poll& poll, const QList<int>& out);

}  // namespace nghisu::raw
