// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QString>

#include <vector>

namespace nghisu {

/// Where each letter of a draft proposal's text stands in its source. The text is the source
/// without its marker and with other white space; what the reviewer has typed anew lies between the
/// letters around it.
class SourceAlignment {
public:
    /// \param span of the proposal in `source`, its marker included
    SourceAlignment(const QString& source, Span span, const QString& text);

    /// The place in the source of a position in the text, and the other way round.
    qsizetype toSource(qsizetype position) const;
    qsizetype toText(qsizetype position) const;
    Span toSource(Span span) const;
    /// Where the text begins in the source: behind the marker.
    qsizetype textStart() const { return m_textStart; }

private:
    Span m_span;
    qsizetype m_textStart = 0;
    std::vector<qsizetype> m_places;  ///< in the source, of every position of the text and its end
};

}  // namespace nghisu
