// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// What is asked of one body.
struct Extract {
    QString body;       ///< its name as in the list
    QString shortName;  ///< "Bộ TT&TT"
    QList<AgendaEntry> entries;
};

/// What is asked of each body, in the order in which they first occur; those that lead before those
/// that only co-ordinate. Groups ("các Bộ ngành liên quan") have no address, and no extract.
QList<Extract> extractsOf(const MeetingRecord& record);

/// The covering letter (công văn, mẫu 1.5) and, as an annex, the proposals that the body answers.
/// \param place in the row of letters, from 0: they are numbered one after the other
/// \param words in the council's language
Document buildExtract(const MeetingRecord& record, const Extract& extract, int place,
                      const Words& words);

/// All of them behind each other, as they are printed.
Document buildExtracts(const MeetingRecord& record, const Words& words);

}  // namespace nghisu
