// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/debate.h"

namespace nghisu {

class CouncilFile;

// The list of speakers. Each is one step that can be undone; moments are UTC.

/// Puts somebody at the end of those who wait: a person of the council's list, or a name. EmptyName,
/// AlreadySpeaking (who waits or speaks already; detail: the name), NoSuchPerson.
Result<SpeechId> askToSpeak(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                            PersonId person, const QString& name, const QDateTime& at);
/// Somebody who waits has the word; who had it has ended. NoSuchSpeech.
Result<void> giveWord(CouncilFile& file, MeetingId meeting, SpeechId speech,
                      const CourseEntry& entry, const QDateTime& at);
/// Ends what is being said; nothing where nobody speaks.
Result<void> endSpeech(CouncilFile& file, MeetingId meeting, const QDateTime& at);
/// Takes somebody who waits off the list.
Result<void> withdrawSpeech(CouncilFile& file, SpeechId speech);
/// So many places up or down among those who wait.
Result<void> moveSpeech(CouncilFile& file, MeetingId meeting, SpeechId speech, int steps);

}  // namespace nghisu
