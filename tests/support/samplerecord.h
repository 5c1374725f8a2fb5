// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/revisionchanges.h"

namespace nghisu {

/// A meeting of a made-up council with as many proposals as asked for, some with several
/// paragraphs and bodies, two members, a guest and a programme; always the same for the same number.
/// \param language of its documents
MeetingRecord sampleRecord(int proposals, const QString& language = QStringLiteral("vi"));

/// The same with something of all that documents may hold: headings, points, votes, a proposal that
/// was withdrawn, a deadline, and for each document the number 5 and the day 5 January 2020.
MeetingRecord fullSampleRecord(const QString& language = QStringLiteral("vi"));

/// A vote that was closed, by show of hands.
Poll samplePoll(const QString& question, qint64 votesFor, qint64 against, qint64 abstain,
                qint64 members, qint64 present);

/// What became of a list since it was issued: its first entry was reworded, one was removed, and the
/// last is new.
RevisionChanges sampleChanges(const MeetingRecord& record);

}  // namespace nghisu
