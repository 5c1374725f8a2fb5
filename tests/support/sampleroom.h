// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"

namespace nghisu {

/// A time of the day of the sample meeting by the clock in Viet Nam, as it is kept.
QDateTime sampleTime(int hour, int minute);

/// The sample meeting as it was held and recorded: members who came late, left early or sent a
/// substitute, a pause, speeches, notes, a motion that was adopted, proposals that were debated and
/// decided together, one that was put off, one that was not reached; and conclusions.
/// \param language of its documents
MeetingRecord heldSampleRecord(const QString& language = QStringLiteral("vi"));

/// Three candidates for two seats on paper, two of them with equally many votes for the last seat;
/// counted twice.
Poll sampleElection();

/// Three options in the order of five ballots. By Schulze "Hà Nội" is first; so it is after two rounds of
/// an instant run-off, in which "Lào Cai" goes out first.
Poll sampleRanking(RankCounting counting);

}  // namespace nghisu
