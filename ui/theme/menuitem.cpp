// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/menuitem.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace nghisu {

namespace {

constexpr int padding = 12;
constexpr int iconSide = 18;
constexpr int iconGap = 10;
constexpr int keysGap = 24;  // between the longest words and the keys
constexpr int chevronSide = 16;
constexpr int separatorHeight = 9;

/// Words begin at one edge in the whole menu, whether a line has an icon or not.
bool hasIconColumn(const QStyleOptionMenuItem& item)
{
    return item.maxIconWidth > 0 || item.menuHasCheckableItems;
}

int wordsLeft(const QStyleOptionMenuItem& item, const Theme& theme)
{
    return hasIconColumn(item) ? padding + theme.scaled(iconSide) + iconGap : padding;
}

}  // namespace

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const Theme& theme)
{
    const QRectF row = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, row.adjusted(padding, row.height() / 2, -padding, 0),
                      theme.color(Token::Line));
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected))
        paintFrame(painter, row, theme.sizes().checkboxRadius,
                   theme.isHighContrast() ? theme.color(Token::Accent) : QColor(), 2,
                   theme.color(Token::Sunk));

    const qreal side = theme.scaled(qreal(iconSide));
    const QRectF sign(row.left() + padding, row.center().y() - side / 2, side, side);
    if (item.checked)
        paintIcon(painter, sign, theme, IconName::Check, theme.color(Token::Ink));
    else if (!item.icon.isNull())
        item.icon.paint(&painter, sign.toRect(), Qt::AlignCenter,
                        enabled ? QIcon::Normal : QIcon::Disabled);

    const QString words = item.text.section(u'\t', 0, 0);
    const QString keys = item.text.section(u'\t', 1);
    const auto aligned = [](Qt::Alignment edge) {
        return int(edge | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextShowMnemonic;
    };
    painter.setFont(item.font);
    painter.setPen(theme.color(enabled ? Token::Ink : Token::Ink3));
    painter.drawText(row.adjusted(wordsLeft(item, theme), 0, -padding, 0), aligned(Qt::AlignLeft),
                     words);
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.color(Token::Ink3));
    painter.drawText(row.adjusted(0, 0, -padding, 0), aligned(Qt::AlignRight), keys);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const qreal mark = theme.scaled(qreal(chevronSide));
        paintIcon(painter,
                  {row.right() - padding - mark + 4, row.center().y() - mark / 2, mark, mark},
                  theme, IconName::ChevronRight, theme.color(enabled ? Token::Ink2 : Token::Ink3));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& words, const Theme& theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {2 * padding, separatorHeight};
    return {wordsLeft(item, theme) + words.width() + keysGap + padding, theme.sizes().placeRow};
}

}  // namespace nghisu
