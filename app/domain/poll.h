// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/decision.h"

#include <QDateTime>
#include <QList>
#include <QString>

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
    int corrections = 0;  ///< how often its counts were corrected
    QString annulReason;
    QDateTime closedAt;  ///< UTC; invalid while open

    bool operator==(const Poll&) const = default;
    Counts counts() const;
};

}  // namespace nghisu
