// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/poll.h"
#include "domain/proposal.h"
#include "words/words.h"

#include <QJsonObject>

namespace nghisu::json {

/// The shapes of the command line's JSON; keys may be added, never renamed.
QJsonObject ofDraft(const DraftDocument& draft, const Words& words);
/// A proposal of the list with its number; children are filled in by the caller.
QJsonObject ofProposal(const Proposal& proposal, const QString& number);
QJsonObject ofPoll(const Poll& poll, const Words& words);

}  // namespace nghisu::json
