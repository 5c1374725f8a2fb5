// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QString>

namespace nghisu {

class Words;

// What documents say of who answers a proposal and what became of it: everywhere the same words.

/// Who leads, and below who co-ordinates; dots where nobody leads.
QString answeringBodies(const Proposal& proposal, const Words& words);

/// Answered or not, in a few words.
QString standing(const Assignment& assignment, const Words& words);

/// "3115/BTTTT-CVT, 12/04/2018" and below what it says; empty without an answer.
QString answerText(const Answer& answer);

}  // namespace nghisu
