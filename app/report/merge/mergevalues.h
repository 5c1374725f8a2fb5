// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/merge/mergefields.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

class Words;

/// What a field becomes. Of several paragraphs, with '\n' between.
struct MergeValue {
    QString text;
    bool missing = false;  ///< not known yet, though it belongs there: dots are to be seen
};

/// One thing that fields tell of, and the lists that it has.
struct MergeItem {
    MergeScope scope = MergeScope::Meeting;
    QHash<QString, MergeValue> values;            ///< by the keys of fields
    QHash<QString, QList<MergeItem>> lists = {};  ///< by the keys of lists
};

/// What templates can be filled with from a meeting.
/// \param record whose `paper` has number, day and signer of the document that is made
/// \param words in the council's language
MergeItem mergeValues(const MeetingRecord& record, const Words& words, QDate today);

}  // namespace nghisu
