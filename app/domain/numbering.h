// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace nghisu {

/// What a number depends on: one entry of the list, in list order.
struct NumberingEntry {
    ProposalKind kind = ProposalKind::Proposal;
    int depth = 0;         ///< 0 at the top level
    QString issuedNumber;  ///< frozen; empty while drafting
};

/// The point letters of Vietnamese documents after their order (a b c d đ e g h i k l …; no f, j,
/// w, z); after the last they double: aa, ab …
/// \param index from 0
QString pointLetter(int index);

/// The number of each entry: proposals run 1, 2, 3 through all headings, what is below a proposal
/// is 1.1, 1.2; a heading has none. An issued number stays; a proposal that came after the issue
/// takes the number before it with a letter, 8a, 8b, and "0a" before the first; at the end of the
/// list it goes on counting. A number that was ever issued is never given to another proposal.
/// \param everIssued the numbers of all issued revisions, also of what was removed since
QStringList numbers(const QList<NumberingEntry>& entries, const QSet<QString>& everIssued = {});

}  // namespace nghisu
