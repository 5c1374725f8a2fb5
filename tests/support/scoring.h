// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>

namespace nghisu {

/// What is measured on letters whose content is known.
enum class Measured { Items, Bodies, Roles, Citations, Proposer, Meeting };
constexpr std::size_t measuredKinds = 6;

/// How many of the things that were found are right, and how many of those that are there.
struct Tally {
    qint64 right = 0;
    qint64 found = 0;
    qint64 there = 0;

    double precision() const { return found == 0 ? 1 : double(right) / double(found); }
    double recall() const { return there == 0 ? 1 : double(right) / double(there); }
    bool meets(double goal) const { return precision() >= goal && recall() >= goal; }
    Tally& operator+=(const Tally& other);
};

/// How well a draft agrees with what its letter says.
struct Score {
    std::array<Tally, measuredKinds> tallies;
    Tally doubts;  ///< right: wrong items marked as unsure; found: marked ones; there: wrong ones
    QStringList misses;       ///< of what is counted, one line each
    QStringList differences;  ///< small ones that don't count: paragraphs, headings, polls

    Tally& of(Measured what) { return tallies[static_cast<std::size_t>(what)]; }
    const Tally& of(Measured what) const { return tallies[static_cast<std::size_t>(what)]; }
    Score& operator+=(const Score& other);
};

/// Compares a draft with what its letter says: `truth` has the keys of `import --json`. How things
/// are counted stands at the head of tests/corpus/measure.cpp.
Score scoreOf(const DraftDocument& draft, const QJsonObject& truth);

/// The share of words that two texts have in common, of the longer one's; case and signs don't count.
double wordOverlap(const QString& a, const QString& b);

}  // namespace nghisu
