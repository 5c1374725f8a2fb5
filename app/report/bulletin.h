// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/bulletin.h"

#include <QHash>

namespace nghisu {

class Words;

/// A document that was made to be handed out as it is now, and whose bytes whoever serves phones has.
struct MadePaper {
    QByteArray key;   ///< as in BulletinPaper
    qint64 size = 0;  ///< bytes

    bool operator==(const MadePaper&) const = default;
};

/// What phones are shown of a meeting now: its agenda, the vote that is open for them, and what votes that
/// were announced came to, in the figures and sentences of its documents. Notes, withdrawn proposals
/// and votes that are not announced are not in it, and what guests may not see is not in what they get.
/// \param polls all of the meeting, as they are now; they stand in place of those in the record
/// \param words in the council's language
/// \param made the documents that are handed out, by their keys; those that are not made yet are not shown
Bulletin bulletinOf(const MeetingRecord& record, const QList<Poll>& polls, const PhoneRules& rules,
                    const Words& words, const QHash<QString, MadePaper>& made = {});

}  // namespace nghisu
