// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/proposaltabledelegate.h"

#include "models/listroles.h"
#include "models/proposalcolumns.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace nghisu {

namespace {

constexpr int padding = 11;
constexpr int countGap = 8;
constexpr int depthIndent = 16;
constexpr qreal cutOpacity = 0.45;

bool isColumn(const QModelIndex& index, ProposalColumn column)
{
    return index.column() == static_cast<int>(column);
}

}  // namespace

void ProposalTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    painter->save();
    if (index.data(GroupRole).toBool()) {
        paintTitle(*painter, option, index);
    } else {
        if (index.data(CutRole).toBool())
            painter->setOpacity(cutOpacity);
        TableRowDelegate::paint(painter, option, index);
    }
    painter->restore();
}

void ProposalTableDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return;
    // Each cell paints its part of the title, which goes on across the row.
    painter.setClipRect(option.rect);
    const QRectF row(padding - table->horizontalHeader()->offset(), option.rect.top(),
                     table->viewport()->width() - 2 * padding, option.rect.height());
    const QFont strong = theme().font(FontRole::BodyStrong);
    const QFontMetricsF metrics(strong);
    const QString count = index.data(CountRole).toString();
    const qreal room = row.width() - metrics.horizontalAdvance(count) - countGap;
    const QString title = elideAtWord(index.data(TextRole).toString(), metrics, room);
    painter.setFont(strong);
    painter.setPen(theme().color(Token::Ink));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().color(Token::Ink3));
    painter.drawText(row.adjusted(metrics.horizontalAdvance(title) + countGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, count);
    paintHairline(painter, QRectF(option.rect).adjusted(0, option.rect.height() - 1, 0, 0),
                  theme().color(Token::Line));
}

void ProposalTableDelegate::initStyleOption(QStyleOptionViewItem* option,
                                            const QModelIndex& index) const
{
    TableRowDelegate::initStyleOption(option, index);
    const bool heading = index.data(KindRole).toInt() == static_cast<int>(ProposalKind::Heading);
    if (heading)
        option->font = theme().font(FontRole::BodyStrong);
    // The first column of the model says the whole text to the list; here it is a cell.
    if (isColumn(index, ProposalColumn::Text)) {
        const QString name = index.data(ShortNameRole).toString();
        constexpr qsizetype most = 300;
        option->text =
            name.isEmpty() ? index.data(TextRole).toString().left(most).simplified() : name;
    }
    const bool second = isColumn(index, ProposalColumn::Number)
                     || isColumn(index, ProposalColumn::State)
                     || isColumn(index, ProposalColumn::ProposingBody);
    if (second && !heading)
        option->palette.setColor(QPalette::Text, theme().color(Token::Ink2));
    if (isColumn(index, ProposalColumn::Urgent))
        option->palette.setColor(QPalette::Text, theme().color(Token::Warn));
}

int ProposalTableDelegate::indent(const QModelIndex& index) const
{
    return isColumn(index, ProposalColumn::Text)
             ? index.data(DepthRole).toInt() * theme().scaled(depthIndent)
             : 0;
}

}  // namespace nghisu
