// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <array>

namespace nghisu {

/// The type of a style of documents: what every renderer takes from one place. Sizes are in points.
struct PaperType {
    QStringList families;  ///< best first; the others have its metrics
    bool serif = true;
    double textPoints = 0;
    std::array<double, 2> headingPoints{};  ///< by level
    bool headingCapitals = false;           ///< on the first level
    double firstIndent = 0;                 ///< mm, of headings and numbered items
    Align edge = Align::Centre;             ///< of column titles over text, and of who signs
    double signerPoints = 0;
    double recipientsTitlePoints = 0;
    double recipientPoints = 0;
    bool recipientsItalic = false;  ///< their title
    QString recipientDash;          ///< before each
    double sheetPoints = 0;         ///< in spreadsheets

    /// What office programs are told.
    const QString& family() const { return families.first(); }
    /// \param level from 1
    double headingOf(int level) const { return headingPoints[level <= 1 ? 0 : 1]; }
};

const PaperType& paperType(PaperStyle style);

}  // namespace nghisu
