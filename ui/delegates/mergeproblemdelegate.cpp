// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/mergeproblemdelegate.h"

#include "delegates/piecestext.h"
#include "models/mergeproblemmodel.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int padding = 10;
constexpr int side = 12;

QList<TextPiece> sentence(const QModelIndex& index)
{
    return {TextPiece{TextPiece::Kind::Same, index.data().toString()}};
}

}  // namespace

MergeProblemDelegate::MergeProblemDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int MergeProblemDelegate::textWidth(const QStyleOptionViewItem& option) const
{
    // While rows are measured the option has no rectangle yet.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return qMax(80, width - 2 * m_theme.scaled(side));
}

QSize MergeProblemDelegate::sizeHint(const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const PiecesText text(m_theme, FontRole::Body, sentence(index), textWidth(option));
    return {0, 2 * m_theme.scaled(padding) + m_theme.lineHeight(FontRole::Caption) + text.height()};
}

void MergeProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int left = m_theme.scaled(side);
    if (selected)
        paintFrame(*painter, row, m_theme.sizes().rowRadius,
                   m_theme.isHighContrast() ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Tint));
    else if (index.row() > 0)
        paintHairline(*painter, row.adjusted(left, 0, -left, 0), m_theme.color(Token::Line));

    const qreal top = row.top() + m_theme.scaled(padding);
    const int small = m_theme.lineHeight(FontRole::Caption);
    painter->setFont(m_theme.font(FontRole::CaptionStrong));
    painter->setPen(m_theme.color(Token::Ink2));
    painter->drawText(QRectF(row.left() + left, top, row.width() - 2.0 * left, small),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(MergeProblemModel::PlaceRole).toString());
    PiecesText(m_theme, FontRole::Body, sentence(index), textWidth(option))
        .paint(*painter, {row.left() + left, top + small});
    painter->restore();
}

}  // namespace nghisu
