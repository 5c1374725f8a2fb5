// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// What is still to be voted on: questions that were prepared or are open, and proposals that no vote has
/// decided.
QList<Poll> openQuestions(const MeetingRecord& record, const Words& words);

/// Paper ballots, a page for each open question with as many of the same ballot as there is room for,
/// at most eight: boxes to mark or to rank, or names to strike out. None bears a number: nobody can tell whose it was. The page is printed as often as
/// ballots are needed.
/// \param words in the council's language
Document buildBallots(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
