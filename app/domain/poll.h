// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
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
struct PollFigures {
    QList<qint64> votes;  ///< one for each option
    std::optional<qint64> members;
    std::optional<qint64> present;
    QDateTime at;  ///< UTC
    QString author;
    QString reason;  ///< of a correction: why they stand in place of those before; may be empty

    bool operator==(const PollFigures&) const = default;
};

/// A question put to the room, or one quoted from a document (method Quoted: counts as printed
/// there, never a decision of this council).
struct Poll {
    PollId id;
    MeetingId meeting;
    ProposalId proposal;  ///< none for a free question
    QString question;
    PollMethod method = PollMethod::ShowOfHands;
    bool secret = false;
    PollState state = PollState::Prepared;
    DecisionRule rule;  ///< the poll's own copy
    QList<PollOption> options;
    std::optional<qint64> members;
    std::optional<qint64> present;
    /// Where the figures were corrected: all that ever stood, oldest first, the valid ones last.
    QList<PollFigures> figures;
    QString annulReason;
    QString annulledBy;
    QDateTime annulledAt;  ///< UTC; invalid unless annulled
    QDateTime closedAt;    ///< UTC; invalid while open

    bool operator==(const Poll&) const = default;
    Counts counts() const;
    /// What the counts were when these figures stood.
    Counts counts(const PollFigures& figuresThen) const;
    /// How often the figures were corrected.
    qsizetype corrections() const { return std::max(qsizetype{0}, figures.size() - 1); }
};

}  // namespace nghisu
