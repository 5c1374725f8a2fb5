// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/dayrowdelegate.h"

#include "models/historymodel.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr int padding = 11;
constexpr int below = 6;

}  // namespace

void DayRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    if (!index.data(HistoryDayRole).toBool()) {
        TableRowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    const QRectF area = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    if (index.row() > 0)
        paintHairline(*painter, area, theme().color(Token::Line));
    painter->setFont(theme().font(FontRole::CaptionStrong));
    painter->setPen(theme().color(Token::Ink2));
    painter->drawText(area.adjusted(0, 0, 0, -below), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
    painter->restore();
}

}  // namespace nghisu
