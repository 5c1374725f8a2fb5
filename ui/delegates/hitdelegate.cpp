// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/hitdelegate.h"

#include "delegates/piecestext.h"
#include "models/hitmodel.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr int padding = 8;
constexpr int box = 18;
constexpr int numberWidth = 44;
constexpr int gap = 12;
constexpr int lines = 2;

}  // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, 2 * theme().scaled(padding) + lines * theme().lineHeight(FontRole::Body)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF row(option.rect);
    if (focused || option.state.testFlag(QStyle::State_MouseOver))
        paintFrame(*painter, row, theme().sizes().controlRadius,
                   focused ? theme().color(Token::Accent) : QColor(), 2,
                   theme().color(Token::Desk));
    const int side = theme().scaled(padding);
    const int pitch = theme().lineHeight(FontRole::Body);
    const qreal square = theme().scaled(qreal(box));
    const qreal top = row.top() + side;
    paintCheckBox(*painter, {row.left() + side, top + (pitch - square) / 2, square, square},
                  theme(), static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));

    const QRectF number(row.left() + side + square, top, theme().scaled(numberWidth), pitch);
    painter->setFont(theme().font(FontRole::Body));
    painter->setPen(theme().color(Token::Ink3));
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(HitModel::HitNumberRole).toString());
    const QString field = index.data(HitModel::HitFieldRole).toString();
    painter->setFont(theme().font(FontRole::Caption));
    painter->drawText(number.translated(0, pitch), Qt::AlignRight | Qt::AlignVCenter, field);

    const qreal left = number.right() + gap;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const PiecesText text(theme(), FontRole::Body,
                          index.data(HitModel::HitPiecesRole).value<QList<TextPiece>>(),
                          row.right() - side - left, lines);
    painter->setClipRect(option.rect);
    text.paint(*painter, {left, top}, on ? Token::Ink : Token::Ink3);
    painter->restore();
}

}  // namespace nghisu
