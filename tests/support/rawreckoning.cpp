// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawrecord.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace nghisu::raw {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    qint64 of = 0;
    qint64 whole = 0;  ///< 0: no such condition

    bool isSet() const { return whole > 0; }
};

Part partOf(const QJsonValue& value)
{
    return {value.toArray().at(0).toInteger(), value.toArray().at(1).toInteger()};
}

qint64 sumFor(const Poll& poll, const QString& meaning)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < poll.meanings.size(); ++i) {
        if (poll.meanings[i] == meaning)
            sum += poll.counts.last()[i];
    }
    return sum;
}

qint64 allVotes(const Poll& poll)
{
    qint64 sum = 0;
    for (const qint64 votes : poll.counts.last())
        sum += votes;
    return sum;
}

std::optional<qint64> baseOf(const Poll& poll, const QString& base)
{
    const qint64 sides = sumFor(poll, u"for"_s) + sumFor(poll, u"against"_s);
    if (base == u"all-members")
        return poll.members;
    if (base == u"entitled")
        return poll.entitled ? poll.entitled : poll.members;
    if (base == u"present")
        return poll.present;
    if (base == u"ballots-issued")
        return poll.issued;
    if (base == u"ballots-collected")
        return poll.collected;
    if (base == u"valid-ballots")
        return poll.collected ? *poll.collected - poll.invalid.value_or(0) : allVotes(poll);
    return base == u"for-against" ? sides : sides + sumFor(poll, u"abstain"_s);
}

// Whether so many votes are the part of the base that the rule asks for, without a division.
bool isEnough(const Poll& poll, qint64 votes, qint64 base)
{
    const Part part = partOf(poll.rule[u"threshold"_s]);
    const qint64 have = votes * part.whole;
    const qint64 need = part.of * base;
    if (poll.rule[u"comparison"_s].toString() == u"more-than")
        return have > need;
    return votes > 0 && have >= need;
}

// None where it cannot be told.
std::optional<bool> hasQuorum(const Poll& poll)
{
    const Part part = partOf(poll.rule[u"quorum"_s]);
    if (!part.isSet())
        return true;
    const auto whole = baseOf(poll, poll.rule[u"quorumBase"_s].toString());
    if (!whole || !poll.present)
        return std::nullopt;
    return *poll.present > 0 && *poll.present * part.whole >= part.of * *whole;
}

qint64 preferring(const Poll& poll, int one, int other)
{
    qint64 sum = 0;
    for (const Ballot& ballot : poll.ballots) {
        const qsizetype first = ballot.places.indexOf(one);
        const qsizetype second = ballot.places.indexOf(other);
        if (first >= 0 && (second < 0 || first < second))
            sum += ballot.weight;
    }
    return sum;
}

// Every path that comes to no option twice.
qint64 strongestFrom(const Poll& poll, QList<int> path, int to, qint64 strength)
{
    if (path.last() == to)
        return strength;
    qint64 strongest = 0;
    for (int next = 0; next < poll.meanings.size(); ++next) {
        if (path.contains(next))
            continue;
        const qint64 wins = preferring(poll, path.last(), next);
        if (wins <= preferring(poll, next, path.last()))
            continue;
        strongest = std::max(strongest,
                             strongestFrom(poll, path + QList{next}, to, std::min(strength, wins)));
    }
    return strongest;
}

}  // namespace

QList<qint64> votesOf(const Poll& poll)
{
    QList<qint64> votes(poll.meanings.size(), 0);
    for (const Ballot& ballot : poll.ballots) {
        for (const int place : ballot.places) {
            votes[place] += ballot.weight;
            if (poll.kind() == u"ranking")
                break;
        }
    }
    return votes;
}

QString outcomeOf(const Poll& poll)
{
    if (poll.kind() != u"decision" || !poll.isClosed() || poll.isAnnulled())
        return u"none"_s;
    const auto base = baseOf(poll, poll.rule[u"base"_s].toString());
    const std::optional<bool> quorum = hasQuorum(poll);
    if (!base || !quorum)
        return u"none"_s;
    if (!*quorum)
        return u"no-quorum"_s;
    const qint64 votesFor = sumFor(poll, u"for"_s);
    if (isEnough(poll, votesFor, *base))
        return u"passed"_s;
    const bool even = votesFor > 0 && votesFor == sumFor(poll, u"against"_s);
    if (!even || !isEnough(poll, votesFor + 1, *base) || poll.rule[u"tie"_s].toString() == u"fails")
        return u"failed"_s;
    return poll.casting.isEmpty() ? u"tied"_s : poll.casting == u"for" ? u"passed"_s : u"failed"_s;
}

Election electionOf(const Poll& poll)
{
    Election election;
    const auto base = baseOf(poll, poll.rule[u"base"_s].toString());
    if (!base || !hasQuorum(poll).value_or(false))
        return election;
    const QList<qint64>& votes = poll.counts.last();
    const int seats = poll.form[u"most"_s].toInt();
    for (int i = 0; i < votes.size(); ++i) {
        if (!isEnough(poll, votes[i], *base))
            continue;
        const auto better = std::count_if(votes.begin(), votes.end(),
                                          [&](qint64 other) { return other > votes[i]; });
        const auto alike = std::count(votes.begin(), votes.end(), votes[i]);
        if (better + alike <= seats)
            election.elected.append(i);
        else if (better < seats)
            election.tied.append(i);
    }
    return election;
}

qint64 strongestPath(const Poll& poll, int from, int to)
{
    return strongestFrom(poll, {from}, to, std::numeric_limits<qint64>::max());
}

QList<qint64> votesWithout(const Poll& poll, const QList<int>& out)
{
    QList<qint64> votes(poll.meanings.size(), 0);
    for (const Ballot& ballot : poll.ballots) {
        QList<int> left = ballot.places;
        left.removeIf([&](int place) { return out.contains(place); });
        if (!left.isEmpty())
            votes[left.first()] += ballot.weight;
    }
    return votes;
}

}  // namespace nghisu::raw
