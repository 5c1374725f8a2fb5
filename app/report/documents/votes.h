// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

// What documents say of votes: everywhere the same figures, from one place.

/// The votes whose result is known (closed, announced or annulled), first those on proposals in
/// the order of the list, then the free questions.
QList<Poll> decidedPolls(const MeetingRecord& record);

/// Whether the council decided by it: not annulled, and not quoted from elsewhere.
bool isDecision(const Poll& poll);

/// The decisions among decidedPolls.
QList<Poll> decisions(const MeetingRecord& record);

/// The last decision on a proposal; none where the council made none.
std::optional<Poll> decisionOn(const AgendaEntry& entry);
/// Whether the last decision on it passed it.
bool isPassed(const AgendaEntry& entry);
/// Whether it was passed and not withdrawn since.
bool isCarried(const AgendaEntry& entry);

/// A figure that was recorded, or "…".
QString figureText(std::optional<qint64> value);

/// The question of a vote with its number, kept with what follows.
NumberedItem questionItem(const Poll& poll, const QString& number);

/// The verdict as a sentence; empty where there is none to be said.
QString verdictText(const Poll& poll, const Words& words);

/// That a vote was annulled: when, by whom and why; empty where it was not.
QString annulmentText(const Poll& poll, const Words& words);

/// Each option with its votes and its part of them, and the sum.
Table countTable(const Poll& poll, const Words& words);

}  // namespace nghisu
