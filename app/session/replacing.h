// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"
#include "text/textsearch.h"

#include <QList>

namespace nghisu {

class CouncilFile;

/// The texts of a proposal that are searched.
enum class SearchedField { Text, ShortName, Note };

/// A place where a phrase stands.
struct PhraseHit {
    ProposalId proposal;
    SearchedField field = SearchedField::Text;
    QString text;  ///< of the field
    Span span;     ///< in `text`

    bool operator==(const PhraseHit&) const = default;
};

/// Where a phrase stands in the list of a meeting, in its order.
Result<QList<PhraseHit>> findInList(const CouncilFile& file, MeetingId meeting,
                                    const QString& phrase, const SearchOptions& options,
                                    const QList<SearchedField>& fields);

/// Puts another phrase in these places, in one step; places whose text has changed since are passed
/// over. How many were replaced. A proposal must not be left without words: EmptyText.
Result<int> replaceInList(CouncilFile& file, const QList<PhraseHit>& hits,
                          const QString& replacement);

}  // namespace nghisu
