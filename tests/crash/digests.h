// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/councilfile.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMap>

namespace nghisu::crash {

// What a file holds in short: the program that is killed writes these down as it goes, and what
// looks at the file afterwards must find the same.

inline QByteArray digest(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
}

inline QByteArray assignmentsDigest(const Proposal& proposal)
{
    QString all;
    for (const Assignment& assignment : proposal.assignments) {
        all += assignment.name + u'/' + QString::number(static_cast<int>(assignment.role)) + u'\n';
    }
    return digest(all);
}

inline QByteArray pollDigest(const Poll& poll)
{
    QString all = poll.question + u'\n' + QString::number(static_cast<int>(poll.state)) + u'\n';
    for (const PollOption& option : poll.options)
        all += option.text + u'=' + QString::number(option.votes) + u'\n';
    return digest(all + QString::number(poll.members.value_or(-1)) + u'/'
                  + QString::number(poll.present.value_or(-1)));
}

/// A ballot with a name: what its voter said last, and how often it was said otherwise before.
inline QByteArray ballotDigest(const OpenBallot& ballot)
{
    QByteArray all;
    for (const int option : ballot.choice)
        all += QByteArray::number(option) + ',';
    return all + 'x' + QByteArray::number(ballot.corrections);
}

/// Ballots without names: how many say what.
inline QByteArray sheetsDigest(const QList<Ballot>& ballots)
{
    QMap<BallotChoice, qint64> counts;
    for (const Ballot& ballot : ballots)
        counts[ballot.choice] += ballot.weight;
    QString all;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        for (const int option : it.key())
            all += QString::number(option) + u',';
        all += u'x' + QString::number(it.value()) + u'\n';
    }
    return digest(all);
}

/// What the meeting is at, and how it came there.
inline QByteArray courseDigest(const QList<CourseEvent>& events)
{
    QString all;
    for (const CourseEvent& event : events) {
        all += QString::number(static_cast<int>(event.kind)) + u' '
             + QString::number(event.entry.proposal.value()) + u'\n';
    }
    return digest(all);
}

/// Which ballot it is: of a poll and a person.
inline qint64 ballotKey(PollId poll, PersonId person)
{
    constexpr qint64 morePeople = 10'000;
    return poll.value() * morePeople + person.value();
}

inline QByteArray orderDigest(const QList<ProposalStub>& stubs)
{
    QString all;
    for (const ProposalStub& stub : stubs)
        all +=
            QString::number(stub.id.value()) + u'<' + QString::number(stub.parent.value()) + u' ';
    return digest(all);
}

}  // namespace nghisu::crash
