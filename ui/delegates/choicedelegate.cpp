// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/choicedelegate.h"

#include "models/filterchoicemodel.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int rowHeight = 30;
constexpr int captionHeight = 32;
constexpr int padding = 10;
constexpr int box = 18;
constexpr int boxGap = 10;

}  // namespace

ChoiceDelegate::ChoiceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool caption = index.data(FilterChoiceModel::CaptionRole).toBool();
    return {0, m_theme.scaled(caption ? captionHeight : rowHeight)};
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QRectF row(option.rect);
    const QString words = index.data().toString();
    if (index.data(FilterChoiceModel::CaptionRole).toBool()) {
        painter->setFont(m_theme.font(FontRole::Caption));
        painter->setPen(m_theme.color(Token::Ink3));
        painter->drawText(row.adjusted(padding, 0, -padding, -4), Qt::AlignLeft | Qt::AlignBottom,
                          words);
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paintFrame(*painter, row, m_theme.sizes().controlRadius,
                   current ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Sunk));
    const qreal side = m_theme.scaled(qreal(box));
    const QRectF square(row.left() + padding, row.center().y() - side / 2, side, side);
    const auto checked = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    paintCheckBox(*painter, square, m_theme, checked);

    qreal right = row.right() - padding;
    const int count = index.data(FilterChoiceModel::ChoiceCountRole).toInt();
    const bool none = count == 0 && checked == Qt::Unchecked;
    if (count >= 0) {
        const QString figure = QString::number(count);
        painter->setFont(m_theme.font(FontRole::Body));
        painter->setPen(m_theme.color(Token::Ink3));
        painter->drawText(QRectF(row.left(), row.top(), right - row.left(), row.height()),
                          Qt::AlignRight | Qt::AlignVCenter, figure);
        right -= QFontMetricsF(painter->font()).horizontalAdvance(figure) + boxGap;
    }
    const qreal left = square.right() + boxGap;
    painter->setFont(m_theme.font(FontRole::Body));
    painter->setPen(m_theme.color(none ? Token::Ink3 : Token::Ink));
    painter->drawText(QRectF(left, row.top(), right - left, row.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      elideAtWord(words, QFontMetricsF(painter->font()), right - left));
    painter->restore();
}

bool ChoiceDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        toggles =
            mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        return true;  // the second click of two checks as well, once
    }
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace nghisu
