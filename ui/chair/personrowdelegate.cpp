// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/personrowdelegate.h"

#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int RowHeight = 34;
constexpr int Inset = 12;
constexpr int NumberWidth = 36;
constexpr int MarkSide = 16;
constexpr int Gap = 8;

}  // namespace

PersonRowDelegate::PersonRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize PersonRowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                  const QModelIndex& /*index*/) const
{
    return {0, m_theme.scaled(RowHeight)};
}

void PersonRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const bool called = option.state.testFlag(QStyle::State_Selected);
    if (called) {
        paintFrame(*painter, option.rect, m_theme.sizes().controlRadius,
                   option.state.testFlag(QStyle::State_HasFocus) ? m_theme.color(Token::Accent)
                                                                 : QColor(),
                   2, m_theme.color(Token::Tint2));
    }
    const int pitch = m_theme.lineHeight(FontRole::Body);
    QRectF line(option.rect.left() + Inset,
                option.rect.top() + (option.rect.height() - pitch) / 2.0,
                option.rect.width() - 2 * Inset, pitch);

    const auto mark = index.data(PersonMarkRole).value<PersonMark>();
    if (!mark.words.isEmpty()) {
        painter->setFont(m_theme.font(FontRole::BodyStrong));
        painter->setPen(m_theme.color(mark.color));
        const qreal width = QFontMetricsF(painter->font()).horizontalAdvance(mark.words);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, mark.words);
        const qreal side = m_theme.scaled(MarkSide);
        line.setRight(line.right() - width - side - Gap);
        paintIcon(*painter,
                  {line.right(), option.rect.top() + (option.rect.height() - side) / 2, side, side},
                  m_theme, mark.icon, m_theme.color(mark.color));
        line.setRight(line.right() - Gap);
    }

    painter->setFont(m_theme.font(FontRole::Body));
    painter->setPen(m_theme.color(called ? Token::Ink2 : Token::Ink3));
    const qreal number = m_theme.scaled(NumberWidth);
    painter->drawText(QRectF(line.left(), line.top(), number - Inset, pitch),
                      Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
    line.setLeft(line.left() + number);
    const QString name = index.data().toString();
    painter->setFont(m_theme.font(called ? FontRole::BodyStrong : FontRole::Body));
    painter->setPen(m_theme.color(Token::Ink));
    const QFontMetricsF metrics(painter->font());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      elideAtWord(name, metrics, line.width()));
    line.setLeft(line.left() + metrics.horizontalAdvance(name) + Inset);
    const QString organisation = index.data(PersonDetailRole).toString();
    if (line.width() > number && !organisation.isEmpty()) {
        painter->setFont(m_theme.font(FontRole::Caption));
        painter->setPen(m_theme.color(called ? Token::Ink2 : Token::Ink3));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          elideAtWord(organisation, QFontMetricsF(painter->font()), line.width()));
    }
    painter->restore();
}

}  // namespace nghisu
