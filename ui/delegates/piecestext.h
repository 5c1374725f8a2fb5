// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textdiff.h"
#include "theme/tokens.h"

#include <QList>
#include <QMetaType>
#include <QPointF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace nghisu {

class Theme;

/// Two texts in one, as a reader compares them: what is no longer said is struck through, what is new
/// is underlined, each in a colour of its own.
class PiecesText {
public:
    /// \param maxLines 0 for as many as it takes
    PiecesText(const Theme& theme, FontRole role, const QList<TextPiece>& pieces, qreal width,
               int maxLines = 0);

    int lineCount() const { return m_layout->lineCount(); }
    int height() const;
    /// \param ink of what is the same in both
    void paint(QPainter& painter, QPointF at, Token ink = Token::Ink) const;

private:
    const Theme& m_theme;
    FontRole m_role;
    std::unique_ptr<QTextLayout> m_layout;
};

}  // namespace nghisu

Q_DECLARE_METATYPE(QList<nghisu::TextPiece>)
