// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nghisu {

/// A stretch that two texts have in common, or that only one of them has.
struct TextPiece {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPiece&) const = default;
};

/// How `after` came out of `before`, word by word. The pieces that are not Added make `before`, those
/// that are not Removed make `after`. What stands between two differences and is shorter than they are
/// goes with them, so that a reader sees phrases and not crumbs. Time and memory are bounded: texts
/// that have little in common differ as a whole.
QList<TextPiece> compareTexts(const QString& before, const QString& after);

}  // namespace nghisu
