// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/difftext.h"

#include "theme/theme.h"

#include <QTextBlockFormat>
#include <QTextCursor>

#include <cmath>

namespace nghisu {

namespace {

constexpr int Frame = 12;  // padding and border above and below

}  // namespace

DiffText::DiffText(const Theme& theme, Side side, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_side(side)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setProperty("quiet", true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    theme.follow(this, [this] { fill(); });
}

void DiffText::setPieces(const QList<TextPiece>& pieces)
{
    m_pieces = pieces;
    fill();
}

void DiffText::fill()
{
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    block.setLineHeight(m_theme.lineHeight(FontRole::Reading), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(block);
    QTextCharFormat plain;
    plain.setFont(m_theme.font(FontRole::Reading));
    plain.setForeground(m_theme.color(Token::Ink));
    for (const TextPiece& piece : m_pieces) {
        QTextCharFormat format = plain;
        // Colour is never the only sign.
        if (piece.kind == TextPiece::Kind::Removed) {
            if (m_side == Side::After)
                continue;
            format.setBackground(m_theme.color(Token::BadTint));
            format.setForeground(m_theme.color(Token::Bad));
            format.setFontStrikeOut(true);
        } else if (piece.kind == TextPiece::Kind::Added) {
            if (m_side == Side::Before)
                continue;
            format.setBackground(m_theme.color(Token::OkTint));
            format.setForeground(m_theme.color(Token::Ok));
            format.setFontUnderline(true);
        }
        cursor.insertText(piece.text, format);
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

QSize DiffText::sizeHint() const
{
    const int width = viewport()->width();
    document()->setTextWidth(width);
    return {240, static_cast<int>(std::ceil(document()->size().height())) + Frame};
}

QSize DiffText::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void DiffText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

}  // namespace nghisu
