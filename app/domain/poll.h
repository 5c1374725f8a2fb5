// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/ballot.h"
#include "domain/decision.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace nghisu {

enum class PollMethod { ShowOfHands, RollCall, Paper, Phone, Quoted };
enum class PollState { Prepared, Open, Closed, Announced, Annulled };

struct PollOption {
    OptionId id;
    QString text;
    OptionMeaning meaning = OptionMeaning::Other;
    qint64 votes = 0;

    bool operator==(const PollOption&) const = default;
};

/// Figures of a poll as they were recorded at one time.
struct PollFigures : Turnout {
    QList<qint64> votes;  ///< one for each option
    QDateTime at;         ///< UTC
    QString author;
    QString reason;  ///< of a correction: why they stand in place of those before; may be empty
    QStringList committee;  ///< who counted the ballots
    bool recount = false;   ///< a second count of the same ballots, not a correction

    bool operator==(const PollFigures&) const = default;
};

/// A question put to the room, or one quoted from a document (method Quoted: counts as printed
/// there, never a decision of this council).
struct Poll : Turnout {
    PollId id;
    MeetingId meeting;
    ProposalId proposal;         ///< none for a free question
    QList<ProposalId> together;  ///< those put to the vote with it (en bloc)
    AgendaItemId item;           ///< in which it was held; may be none
    PollId revoteOf;             ///< the one that was held before on the same
    QString question;
    PollMethod method = PollMethod::ShowOfHands;
    BallotForm ballot;
    bool secret = false;
    bool weighted = false;    ///< ballots count with the weight of their voters
    bool hidden = false;      ///< no figure is shown before it is closed
    bool changeable = false;  ///< who votes by phone may vote otherwise until it is closed
    bool verifiable = false;  ///< secret, and who voted by phone finds the ballot in a list
    PollState state = PollState::Prepared;
    DecisionRule rule;  ///< the poll's own copy
    QString ruleNote;   ///< why it is not the council's
    QList<PollOption> options;
    QStringList committee;  ///< who counted the ballots
    QList<Ballot> ballots;  ///< of a ranking, whose result needs them; empty for every other kind
    /// Where the figures were corrected: all that ever stood, oldest first, the valid ones last.
    QList<PollFigures> figures;
    QString annulReason;
    QString annulledBy;
    QDateTime annulledAt;  ///< UTC; invalid unless annulled
    QDateTime openedAt;    ///< UTC; invalid while prepared
    QDateTime closedAt;    ///< UTC; invalid while open

    bool operator==(const Poll&) const = default;
    Counts counts() const;
    /// What the counts were when these figures stood.
    Counts counts(const PollFigures& figuresThen) const;
    /// All proposals that it decides on, its own first; none for a free question.
    QList<ProposalId> subjects() const;
    /// Whether it is of this council and still stands: neither quoted nor annulled.
    bool stands() const { return method != PollMethod::Quoted && state != PollState::Annulled; }
    /// How often the figures were corrected.
    qsizetype corrections() const { return std::max(qsizetype{0}, figures.size() - 1); }
};

}  // namespace nghisu
