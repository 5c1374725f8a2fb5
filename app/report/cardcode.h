// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qrcode.h"
#include "report/document.h"

#include <QByteArray>
#include <QPainterPath>

namespace nghisu {

/// The symbol of a card's code as every renderer draws it. Lengths in mm.
class CardSymbol {
public:
    /// None where no symbol holds the code's text.
    static std::optional<CardSymbol> of(const CardCode& code);

    /// Of a module; a scanner on a cable reads half a millimetre.
    double module() const;
    double side() const { return module() * m_modules.size(); }
    /// What stays white on each side.
    double quiet() const { return module() * QrCode::quietZone; }
    double sideWithQuiet() const { return side() + 2 * quiet(); }

    /// All that is dark, as one shape, in which no seam shows at any scale.
    /// \param unit what a millimetre is
    QPainterPath path(QPointF topLeft, double unit) const;
    /// With its quiet zone, to stand in HTML; \param description for those who cannot see it
    QString svg(const QString& description) const;
    /// With its quiet zone; every module is the same number of pixels.
    QByteArray png() const;

private:
    explicit CardSymbol(QrCode modules) : m_modules(std::move(modules)) {}

    QrCode m_modules;
};

/// The code in letters, for below the symbol.
Paragraph codeCaption(const CardCode& code);

}  // namespace nghisu
