// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/tablerowdelegate.h"

#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace nghisu {

namespace {

constexpr int padding = 11;  // beside the words of a cell
constexpr int iconSide = 16;
constexpr int iconGap = 6;

}  // namespace

TableRowDelegate::TableRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TableRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = table->hasFocus() && table->currentIndex().row() == index.row();
    // Each cell paints its part of the row.
    const QRectF row(-table->horizontalHeader()->offset(), option.rect.top(),
                     table->horizontalHeader()->length(), option.rect.height());
    if (selected)
        paintFrame(*painter, row, m_theme.sizes().rowRadius,
                   m_theme.isHighContrast() ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Tint));
    if (current && (!selected || option.state.testFlag(QStyle::State_KeyboardFocusChange)))
        paintFrame(*painter, row, m_theme.sizes().rowRadius, m_theme.color(Token::Accent), 2,
                   Qt::NoBrush);

    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    QRectF words = QRectF(option.rect).adjusted(padding + indent(index), 0, -padding, 0);
    if (const QVariant sign = index.data(TableIconRole); sign.isValid()) {
        const qreal side = m_theme.scaled(qreal(iconSide));
        paintIcon(*painter, {words.left(), words.center().y() - side / 2, side, side}, m_theme,
                  static_cast<IconName>(sign.toInt()), cell.palette.color(QPalette::Text));
        words.setLeft(words.left() + side + iconGap);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(words, int(cell.displayAlignment) | Qt::TextSingleLine,
                      elideAtWord(cell.text, QFontMetricsF(cell.font), words.width()));
    painter->restore();
}

int TableRowDelegate::indent(const QModelIndex&) const
{
    return 0;
}

}  // namespace nghisu
