// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

class Words;
struct Poll;

/// How votes are given: "Show of hands, open", "Paper ballots, secret".
QString pollWay(const Poll& poll, const Words& words);

/// What is asked for: "Decision", "Election: 2 of 5", "Ranking by pairs".
QString pollKindWords(const Poll& poll);

/// Both, and whether its figures stay hidden: one line under the question of a prepared vote.
QString pollTerms(const Poll& poll, const Words& words);

}  // namespace nghisu
