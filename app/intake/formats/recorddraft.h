// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "intake/readlimits.h"

#include <QByteArray>

namespace nghisu {

/// Reads a meeting's record (see domain/recordjson.h) into a draft. What comes over: the entries in
/// their order and depth, headings as such, numbers, texts, who proposes each, who answers in which
/// role and what it answered, citations, short names, notes, topics, tags, urgency, whether an entry is
/// agreed or answered, the meeting's title; and votes that ended, as polls quoted from elsewhere: they
/// are never votes of the council that takes them in. What a draft has no room for stands in its text
/// and is left out, for the reviewer to see: other states, what was merged, names of attached files, other polls, people, day and place. A withdrawn
/// proposal is doubtful. Ids, keys of order, corrected figures, decision rules and the settings of
/// council and meeting do not come over.
///
/// Bodies are named and not looked up: each is a group until Intake knows better. Errors:
/// SourceDamaged, SourceNewer, SourceTooLarge, Cancelled.
Result<DraftDocument> draftOfRecord(const QByteArray& json, const ReadLimits& limits);

}  // namespace nghisu
