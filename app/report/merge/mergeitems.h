// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/mergevalues.h"

namespace nghisu {

// The things that a meeting has many of, as templates tell of them.

/// A text as it may stand on paper. Missing where it is empty, unless the field may be.
void setText(MergeItem& item, const QString& key, const QString& text);
/// A figure, or dots where it was not recorded.
void setCount(MergeItem& item, const QString& key, std::optional<qint64> count);
/// Gives each its position.
QList<MergeItem> counted(QList<MergeItem> items);

/// "05/01/2020"; empty for an invalid day.
QString dayInFigures(QDate day);

/// \param heading above it; may be empty
MergeItem proposalItem(const AgendaEntry& entry, const QString& heading, const Words& words);

/// \param number of the proposal that was voted on; empty for a free question
MergeItem voteItem(const Poll& poll, const QString& number, const Words& words);

}  // namespace nghisu
