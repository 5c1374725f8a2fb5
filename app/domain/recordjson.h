// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agenda.h"

#include <QByteArray>

namespace nghisu {

// A meeting's record as JSON (RFC 8259, UTF-8), whole: what is written comes back the same.
//
// {"format": "nghisu-record", "version": 1, "council": {…}, "meeting": {…}, "people": [{…}],
//  "programme": [{…}], "papers": [{…}], "proposals": [{…}], "polls": [{…}], "attendance": [{…}],
//  "course": [{…}], "speeches": [{…}], "discussions": [{…}], "motions": [{…}],
//  "handouts": [{…}]}
//
// Keys are those of the command line where they say the same. Days are "2017-11-24", times UTC
// "2017-11-24T01:30:00Z". A key that would say nothing (an empty text, false, none) may be missing;
// unknown keys are passed over. `version` goes up when an older reader would misunderstand.
//
// council    name, superiorBody, place, language, paperStyle, symbol, signerTitle, signerName,
//            secretaryName, recipients, rule, speakingMinutes
// rule       key, source, quorum and threshold as [numerator, denominator], quorumBase, base,
//            comparison, tie
// meeting    id, title, shortTitle, day, place, revision, issuedAt, firstNumber, numberHeadings,
//            restartNumbers, pointLetters, archived, template, previous
// people     id, kind, name, title, organisation, voting, orderKey, seat, weight (1 where it is missing)
// programme  id, title, start ("08:30"), minutes, performer, note, debates, heading, orderKey
// papers     document (its key), number, day, signerTitle, signerName, recipients
// proposals  id, kind, state, number, issuedNumber, text, shortName, note, topic, urgent, tags,
//            carriedFrom, orderKey, proposingBody, submission, sourceStart, sourceLength,
//            sourceNumber, merged, bodies, citations, attachments, polls, children
// merged     proposingBody, submission, start, length, number, text
// bodies     id, body, name, shortName, role, group, answering, answer: state, dueOn, remindOn,
//            text, reference, answeredOn, fileName
// citations  name, start, length (UTF-16 units of the text), byHand
// attachments  id, fileName, size; the files themselves are not there
// polls      id, question, method, secret, state, rule, ruleNote, options: id, text, meaning, votes;
//            ballot: kind, most, striking, counting; weighted, hidden, together, item, revoteOf,
//            a turnout, committee, figures: votes, a turnout, at, author, reason, committee, recount;
//            openedAt, closedAt, annulReason, annulledBy, annulledAt; of a ranking also ballots:
//            choice (places of options), count
// attendance  id, person, kind (arrived, away, left, excused), at, substitute, authority, note
// course     id, kind (opened, paused, resumed, closed; of an entry begun, joined, done, skipped,
//            postponed), an entry, at
// speeches   id, an entry, person or name, orderKey, askedAt, beganAt, endedAt
// discussions  an entry, notes, conclusion
// motions    id, proposal, person, mover, before, after, state (moved, adopted, rejected,
//            withdrawn), at
// handouts   id, an entry, orderKey, title, fileName, size (bytes), sha256, guests; or document (its key)
//            in place of a file; the files themselves are not there
// an entry   item or proposal; neither is the meeting itself
// a turnout  members, entitled, present, issued, collected, invalid, chair
//
// Ids are those of the file that it was written from: they tie things of one record together. The
// record holds the secretary's own notes. It names no voter: of a ranking it says how many ballots are
// alike.

QByteArray recordAsJson(const MeetingRecord& record);

/// Whether a file is meant to be a record: JSON that says so of itself.
bool looksLikeRecord(const QByteArray& json);

/// Reads a record. A proposal's meeting and parent are those that it stands in. Errors: SourceDamaged
/// (broken JSON, or what cannot be: its technical part says where), SourceNewer (a later version).
Result<MeetingRecord> recordFromJson(const QByteArray& json);

}  // namespace nghisu
