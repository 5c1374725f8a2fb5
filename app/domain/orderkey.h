// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nghisu {

/// Keys that keep siblings in order: strings over 0-9A-Za-z that sort by code unit, each a fraction
/// between 0 and 1. There is always room between two of them, so that moving one entry writes one
/// row, however long the list. A key never ends in '0'.
namespace orderkey {

/// A key after `before` and before `after`; an empty neighbour is the open end of the list.
/// \pre before < after, where both are given
QString between(const QString& before, const QString& after);

/// `count` keys in ascending order between the two, as short as they can be evenly spread.
QStringList sequence(const QString& before, const QString& after, qsizetype count);

}  // namespace orderkey

}  // namespace nghisu
