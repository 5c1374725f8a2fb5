// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace nghisu {

namespace {

using Matrix = QList<QList<qint64>>;

Matrix preferences(qsizetype options, const QList<Ballot>& ballots)
{
    Matrix pairwise(options, QList<qint64>(options, 0));
    QList<bool> named(options);
    for (const Ballot& ballot : ballots) {
        named.fill(false);
        for (const int better : ballot.choice) {
            named[better] = true;
            for (qsizetype worse = 0; worse < options; ++worse) {
                if (!named[worse])
                    pairwise[better][worse] += ballot.weight;
            }
        }
    }
    return pairwise;
}

// The strength of the strongest path from each option to each other (widest paths).
Matrix strongestPaths(const Matrix& pairwise)
{
    const qsizetype options = pairwise.size();
    Matrix paths(options, QList<qint64>(options, 0));
    for (qsizetype a = 0; a < options; ++a) {
        for (qsizetype b = 0; b < options; ++b) {
            if (pairwise[a][b] > pairwise[b][a])
                paths[a][b] = pairwise[a][b];
        }
    }
    for (qsizetype by = 0; by < options; ++by) {
        for (qsizetype from = 0; from < options; ++from) {
            for (qsizetype to = 0; to < options; ++to) {
                if (from != to && from != by && to != by) {
                    paths[from][to] =
                        std::max(paths[from][to], std::min(paths[from][by], paths[by][to]));
                }
            }
        }
    }
    return paths;
}

qint64 mostVotes(const QList<qint64>& votes, const QList<int>& in)
{
    qint64 most = 0;
    for (const int option : in)
        most = std::max(most, votes[option]);
    return most;
}

RunoffRound countRound(qsizetype options, const QList<Ballot>& ballots, const QList<int>& in)
{
    RunoffRound round;
    round.votes = QList<qint64>(options, 0);
    for (const Ballot& ballot : ballots) {
        const auto next = std::find_if(ballot.choice.begin(), ballot.choice.end(),
                                       [&](int option) { return in.contains(option); });
        if (next == ballot.choice.end())
            round.exhausted += ballot.weight;
        else
            round.votes[*next] += ballot.weight;
    }
    return round;
}

QList<int> fewestOf(const QList<int>& among, const QList<qint64>& votes)
{
    qint64 fewest = votes[among.first()];
    for (const int option : among)
        fewest = std::min(fewest, votes[option]);
    QList<int> last;
    std::copy_if(among.begin(), among.end(), std::back_inserter(last),
                 [&](int option) { return votes[option] == fewest; });
    return last;
}

// Who is out after the last of the rounds; none where nothing tells the last ones apart.
QList<int> lastOf(const QList<RunoffRound>& rounds, const QList<int>& in)
{
    const QList<qint64>& votes = rounds.last().votes;
    QList<int> last = fewestOf(in, votes);
    if (last.size() == 1)
        return last;
    QList<int> others;
    std::copy_if(in.begin(), in.end(), std::back_inserter(others),
                 [&](int option) { return !last.contains(option); });
    if (others.isEmpty())
        return {};
    const qint64 together = votes[last.first()] * last.size();
    if (together < votes[fewestOf(others, votes).first()])
        return last;
    for (qsizetype i = rounds.size() - 2; i >= 0 && last.size() > 1; --i)
        last = fewestOf(last, rounds[i].votes);
    return last.size() == 1 ? last : QList<int>();
}

}  // namespace

SchulzeResult schulze(qsizetype options, const QList<Ballot>& ballots)
{
    SchulzeResult result;
    result.pairwise = preferences(options, ballots);
    const Matrix paths = strongestPaths(result.pairwise);
    // "Better by the strongest path" is transitive: an option's place follows from how many are
    // better than it.
    QList<int> better(options, 0);
    for (qsizetype a = 0; a < options; ++a) {
        for (qsizetype b = 0; b < options; ++b)
            better[a] += paths[b][a] > paths[a][b] ? 1 : 0;
    }
    QList<int> order(options);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return better[a] < better[b]; });
    for (const int option : std::as_const(order)) {
        if (result.places.isEmpty() || better[result.places.last().first()] != better[option])
            result.places.append(QList<int>());
        result.places.last().append(option);
    }
    return result;
}

RunoffResult instantRunoff(qsizetype options, const QList<Ballot>& ballots)
{
    RunoffResult result;
    QList<int> in(options);
    std::iota(in.begin(), in.end(), 0);
    while (!in.isEmpty()) {
        result.rounds.append(countRound(options, ballots, in));
        RunoffRound& round = result.rounds.last();
        const qint64 counted = std::accumulate(round.votes.begin(), round.votes.end(), qint64{0});
        const qint64 most = mostVotes(round.votes, in);
        if (2 * most > counted) {
            result.winner = int(round.votes.indexOf(most));
            return result;
        }
        round.eliminated = lastOf(result.rounds, in);
        if (round.eliminated.isEmpty()) {
            result.tied = fewestOf(in, round.votes);
            return result;
        }
        in.removeIf([&](int option) { return round.eliminated.contains(option); });
    }
    return result;
}

}  // namespace nghisu
