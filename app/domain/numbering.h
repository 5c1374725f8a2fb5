// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/proposal.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nghisu {

/// How the entries of a list are numbered.
struct NumberingScheme {
    int first = 1;                ///< the number of the first proposal
    bool numberHeadings = false;  ///< I, II, III; otherwise a heading has no number
    bool restart = false;         ///< proposals begin anew under every heading
    bool pointLetters = false;    ///< what is below a proposal is a, b, c … instead of 1.1, 1.2

    bool operator==(const NumberingScheme&) const = default;
};

/// Within what a number is counted: the heading or the proposal above where numbers begin anew there,
/// none for the whole list. In one scope no number stands twice.
using NumberScope = ProposalId;

/// The numbers of all issued revisions, also of what was removed since.
using IssuedNumbers = QHash<NumberScope, QSet<QString>>;

/// The point letters of Vietnamese documents after their order (a b c d đ e g h i k l …; no f, j,
/// w, z); after the last they double: aa, ab …
/// \param index from 0
QString pointLetter(int index);

/// I, II, III, IV …; \pre value > 0
QString romanNumber(int value);

/// A number as it is printed before its text: "1.", "1.2.", "II.", and "đ)" for a point (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, mục II.5.đ).
QString numberLabel(const QString& number);

/// Gives the entries of a list, in their order, their numbers: "1", "1.1", "8a", "II", "đ". While
/// drafting, numbers follow by themselves. An issued number stays; what came after the issue takes the
/// number before it with a letter, 8a, 8b (and a point with a figure, d1), "0a" before the first; at
/// the end it goes on counting. A number that was ever issued is never given to another entry of its
/// scope. A heading without a number keeps an empty one.
void numberList(QList<ProposalStub>& entries, const NumberingScheme& scheme = {},
                const IssuedNumbers& everIssued = {});

}  // namespace nghisu
