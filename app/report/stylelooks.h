// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QList>
#include <QMap>

namespace nghisu {

/// Whether every run of a paragraph is bold, or italic; such are properties of its style.
bool isBold(const Paragraph& paragraph);
bool isItalic(const Paragraph& paragraph);

/// Counts how the paragraphs of each style look. What an office program is told of a style is what
/// most of them have in common, and as little room above as one of them asks for.
class StyleLooks {
public:
    void add(const Paragraph& paragraph);

    /// A paragraph for each style that was added, with one run and no text.
    QMap<TextStyle, Paragraph> styles() const;

private:
    struct Look {
        Paragraph paragraph;  ///< without text and room above
        double space = 0;     ///< above, the least
        int count = 0;
    };

    static Look lookOf(const Paragraph& paragraph);

    QMap<TextStyle, QList<Look>> m_looks;
};

}  // namespace nghisu
