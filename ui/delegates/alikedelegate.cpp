// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/alikedelegate.h"

#include "delegates/rowtext.h"
#include "models/alikemodel.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr int inset = 8;
constexpr int padding = 9;
constexpr int numberRight = 70;
constexpr int textLeft = 84;
constexpr int textRight = 24;
constexpr int titleLines = 2;

}  // namespace

AlikeDelegate::AlikeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize AlikeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), 2 * padding + titleLines * m_theme.lineHeight(FontRole::Body)
                                     + m_theme.lineHeight(FontRole::Caption)};
}

void AlikeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
                      && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRectF ground = QRectF(option.rect).adjusted(inset, 1, -inset, -1);
    if (selected) {
        const bool ring = focused || m_theme.isHighContrast();
        paintFrame(*painter, ground, m_theme.sizes().rowRadius,
                   ring ? m_theme.color(Token::Accent) : QColor(), 2, m_theme.color(Token::Tint));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintFrame(*painter, ground, m_theme.sizes().rowRadius, {}, 0, m_theme.color(Token::Sunk));
    }
    const qreal left = option.rect.left() + m_theme.scaled(textLeft);
    const qreal width = option.rect.right() - textRight - left;
    // What hangs together is not divided.
    if (index.row() > 0 && index.data(AlikeFirstRole).toBool())
        paintHairline(*painter, QRectF(left, option.rect.top(), width, 1),
                      m_theme.color(Token::Line));

    const int line = m_theme.lineHeight(FontRole::Body);
    const QRectF cell(option.rect.left(), option.rect.top() + padding, m_theme.scaled(numberRight),
                      line);
    painter->setFont(m_theme.font(selected ? FontRole::Heading : FontRole::Reading));
    painter->setPen(m_theme.color(selected ? Token::Accent : Token::Ink3));
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      tr("%1 %").arg(index.data(AlikePercentRole).toInt()));

    RowText::Look look;
    look.font = m_theme.font(selected ? FontRole::BodyStrong : FontRole::Body);
    look.pitch = line;
    look.ink = m_theme.color(Token::Ink);
    const RowText title(index.data(Qt::DisplayRole).toString(), look, width, titleLines);
    const QPointF at(left, option.rect.top() + padding);
    title.paint(*painter, at);
    const QFont caption = m_theme.font(FontRole::Caption);
    painter->setFont(caption);
    painter->setPen(m_theme.color(selected ? Token::Ink2 : Token::Ink3));
    painter->drawText(
        QRectF(left, at.y() + title.height(), width, m_theme.lineHeight(FontRole::Caption)),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        elideAtWord(index.data(AlikeTextRole).toString(), QFontMetricsF(caption), width));
    painter->restore();
}

}  // namespace nghisu
