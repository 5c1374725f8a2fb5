// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/try.h"
#include "domain/poll.h"
#include "session/councilfile.h"

namespace nghisu {

// What the steps of a poll have in common.

/// What a step says of it.
inline QVariantMap named(const Poll& poll)
{
    return {{QStringLiteral("question"), poll.question}};
}

/// What is kept of a vote cannot be taken back, and neither can what came before it.
inline StepOptions kept()
{
    StepOptions options;
    options.barrier = true;
    return options;
}

/// The same, where ballots come in one after the other: one step of the history, not one for each.
inline StepOptions keptTogether()
{
    StepOptions options = kept();
    options.joinTyping = true;
    return options;
}

/// PollNotOpen where it is not.
inline Result<Poll> openedPoll(const CouncilFile& file, PollId id)
{
    NGHISU_TRY_VALUE(Poll poll, file.read().polls.find(id));
    if (poll.state != PollState::Open)
        return Error{ErrorCode::PollNotOpen, poll.question};
    return poll;
}

inline bool isSecretByPhone(const Poll& poll)
{
    return poll.secret && poll.method == PollMethod::Phone;
}

}  // namespace nghisu
