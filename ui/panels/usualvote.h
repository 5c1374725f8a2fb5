// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"
#include "domain/proposaltitle.h"

namespace nghisu {

class Desk;

/// For, against and abstain, as a vote of the open council has them: in its language, whatever the
/// window's. What is asked stands in the record and on paper.
QList<PollOption> usualOptions(const Desk& desk);

/// A vote as it is usual in the open council, of the meeting that is looked at: for, against,
/// abstain, by the council's rule. The question is still to be asked.
Poll usualPoll(const Desk& desk);

/// What a proposal is called where it is voted on; empty where it is gone.
QString titleOf(const Desk& desk, ProposalId id);

}  // namespace nghisu
