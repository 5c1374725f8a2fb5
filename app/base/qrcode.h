// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace nghisu {

/// A QR symbol (ISO/IEC 18004): the light and dark modules of a square, to be drawn by whoever shows
/// it. It bears that 15 percent of it are damaged.
class QrCode {
public:
    /// Light modules that whoever draws it leaves free on each side (9.1).
    static constexpr int quietZone = 4;

    /// The smallest symbol that holds a text. None for an empty text and for one that no symbol holds:
    /// more than 2331 bytes in UTF-8 are too many, and fewer than 5596 figures are not.
    static std::optional<QrCode> of(const QString& text);

    /// Modules on a side, without the quiet zone: 21 to 177.
    int size() const { return m_size; }
    /// \param column, row counted from the top left corner, inside the symbol
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_size + column); }
    /// Dark modules that stand beside each other in a row, as rectangles of modules: what is drawn whole
    /// has no seams.
    QList<QRect> darkRuns() const;

    bool operator==(const QrCode&) const = default;

private:
    QrCode(int size, QBitArray dark) : m_size(size), m_dark(std::move(dark)) {}

    int m_size;
    QBitArray m_dark;  ///< row by row
};

}  // namespace nghisu
