// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/changedelegate.h"

#include "delegates/piecestext.h"
#include "domain/revision.h"
#include "models/changemodel.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int padding = 10;
constexpr int gutter = 48;
constexpr int gap = 14;
constexpr int signSide = 16;

struct Sign {
    IconName icon;
    Token color;
};

Sign signOf(ListChange::Kind kind)
{
    switch (kind) {
    case ListChange::Kind::Added:
        return {IconName::Plus, Token::Ok};
    case ListChange::Kind::Removed:
        return {IconName::Trash, Token::Bad};
    case ListChange::Kind::Changed:
        return {IconName::Edit, Token::Accent};
    case ListChange::Kind::Moved:
        return {IconName::Sort, Token::Ink2};
    }
    Q_UNREACHABLE();
}

QList<TextPiece> pieces(const QModelIndex& index, int role)
{
    return index.data(role).value<QList<TextPiece>>();
}

}  // namespace

ChangeDelegate::ChangeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int ChangeDelegate::textWidth(const QStyleOptionViewItem& option) const
{
    // While rows are measured the option has no rectangle yet.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return qMax(80, width - m_theme.scaled(gutter) - gap - m_theme.scaled(padding));
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = 2 * m_theme.scaled(padding) + m_theme.lineHeight(FontRole::Caption)
               + PiecesText(m_theme, FontRole::Body, pieces(index, ChangeModel::ChangePiecesRole),
                            textWidth(option))
                     .height();
    const QList<TextPiece> bodies = pieces(index, ChangeModel::ChangeBodiesRole);
    if (!bodies.isEmpty())
        height += PiecesText(m_theme, FontRole::Caption, bodies, textWidth(option)).height();
    return {0, height};
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QRectF row(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintFrame(*painter, row, m_theme.sizes().rowRadius,
                   m_theme.isHighContrast() ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Tint));
    else if (index.row() > 0)
        paintHairline(*painter, row.adjusted(m_theme.scaled(gutter) + gap, 0, 0, 0),
                      m_theme.color(Token::Line));

    const qreal top = row.top() + m_theme.scaled(padding);
    const int small = m_theme.lineHeight(FontRole::Caption);
    const int pitch = m_theme.lineHeight(FontRole::Body);
    painter->setFont(m_theme.font(FontRole::Number));
    painter->setPen(m_theme.color(selected ? Token::Accent : Token::Ink3));
    painter->drawText(QRectF(row.left(), top + small, m_theme.scaled(gutter), pitch),
                      Qt::AlignRight | Qt::AlignVCenter,
                      index.data(ChangeModel::ChangeNumberRole).toString());

    const qreal left = row.left() + m_theme.scaled(gutter) + gap;
    const Sign sign =
        signOf(static_cast<ListChange::Kind>(index.data(ChangeModel::ChangeKindRole).toInt()));
    const qreal side = m_theme.scaled(qreal(signSide));
    paintIcon(*painter, {left, top + (small - side) / 2, side, side}, m_theme, sign.icon,
              m_theme.color(sign.color));
    painter->setFont(m_theme.font(FontRole::CaptionStrong));
    painter->setPen(m_theme.color(sign.color));
    painter->drawText(QRectF(left + side + 6, top, row.width(), small),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(ChangeModel::ChangeWordsRole).toString());

    const int width = textWidth(option);
    const PiecesText text(m_theme, FontRole::Body, pieces(index, ChangeModel::ChangePiecesRole),
                          width);
    text.paint(*painter, {left, top + small});
    const QList<TextPiece> bodies = pieces(index, ChangeModel::ChangeBodiesRole);
    if (!bodies.isEmpty())
        PiecesText(m_theme, FontRole::Caption, bodies, width)
            .paint(*painter, {left, top + small + text.height()}, Token::Ink2);
    painter->restore();
}

}  // namespace nghisu
