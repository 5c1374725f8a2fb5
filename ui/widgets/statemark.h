// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposalroles.h"
#include "theme/icons.h"
#include "theme/tokens.h"

#include <QPointF>
#include <QString>
#include <QWidget>

class QPainter;

namespace nghisu {

class Theme;

/// The icon and the colour of a mark. For Kind::None a pending circle in Ink3.
IconName markIcon(RowMark::Kind kind);
Token markColor(RowMark::Kind kind);

/// Size of a mark: 16 px icon, word in 9 pt 600.
QSizeF markSize(const Theme& theme, const RowMark& mark);
void paintMark(QPainter& painter, const QRectF& rect, const Theme& theme, const RowMark& mark);

/// An icon and a word that say how something stands; nothing is shown for an empty text.
class StateMark : public QWidget {
    Q_OBJECT

public:
    explicit StateMark(const Theme& theme, QWidget* parent = nullptr);

    void setMark(const RowMark& mark);
    const RowMark& mark() const { return m_mark; }
    /// Any other icon and colour: "✓ quorum reached". `strong` is weight 600.
    void setSign(IconName icon, Token color, const QString& text, bool strong = true);
    /// At body size with an 18 px icon, as in the room.
    void setLarge(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FontRole role() const;
    qreal iconSide() const;
    /// Where the word begins.
    qreal wordLeft() const;

    const Theme& m_theme;
    RowMark m_mark;
    IconName m_icon = IconName::Pending;
    Token m_color = Token::Ink3;
    bool m_strong = true;
    bool m_large = false;
};

}  // namespace nghisu
