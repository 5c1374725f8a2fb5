// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/plandelegate.h"

#include "chair/planmodel.h"
#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int Ground = 12;      // from the edge of the column to a row's ground
constexpr int GutterLeft = 24;  // of a time
constexpr int NumberRight = 60;
constexpr int TitleLeft = 74;
constexpr int MarkRight = 16;
constexpr int MarkSide = 16;
constexpr int MarkGap = 10;

}  // namespace

PlanDelegate::PlanDelegate(const Theme& theme, const PlanModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                             const QModelIndex& /*index*/) const
{
    return {0, m_theme.sizes().placeRow};
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const int row = index.row();
    const QRect area = option.rect;
    const bool on = m_model.isOn(row);
    const bool live = on && m_model.stateAt(row) == EntryState::Running;
    const bool inset = m_model.depthAt(row) > 0;
    const QRectF ground = QRectF(area).adjusted(Ground, 0, -Ground + 4, 0);
    const int radius = m_theme.sizes().controlRadius;
    if (live)
        paintFrame(*painter, ground, radius, {}, 0, m_theme.color(Token::Tint2));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintFrame(*painter, ground, radius, {}, 0, m_theme.color(Token::Sunk));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFrame(*painter, ground, radius, m_theme.color(Token::Accent), 2, Qt::NoBrush);

    const EntryState state = m_model.stateAt(row);
    const bool over = state != EntryState::Planned && !on;
    const QString gutter = m_model.gutterAt(row);
    const int pitch = m_theme.lineHeight(FontRole::Body);
    const QRectF line(area.left(), area.top() + (area.height() - pitch) / 2.0, area.width(), pitch);
    painter->setFont(m_theme.font(inset ? (live ? FontRole::BodyStrong : FontRole::Body)
                                        : (on ? FontRole::CaptionStrong : FontRole::Caption)));
    painter->setPen(m_theme.color(live ? Token::Accent : on ? Token::Ink : Token::Ink3));
    const qreal gutterLeft = area.left() + m_theme.scaled(GutterLeft);
    const qreal numberRight = area.left() + m_theme.scaled(NumberRight);
    painter->drawText(QRectF(gutterLeft, line.top(), numberRight - gutterLeft, pitch),
                      (inset ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, gutter);

    qreal right = area.right() - Ground;
    if (const auto mark = m_model.markAt(row)) {
        const qreal side = m_theme.scaled(MarkSide);
        right = area.right() - MarkRight - side;
        paintIcon(*painter, {right, area.top() + (area.height() - side) / 2, side, side}, m_theme,
                  mark->icon, m_theme.color(mark->color));
        right -= MarkGap;
    }
    const qreal left = area.left() + m_theme.scaled(TitleLeft);
    painter->setFont(m_theme.font(on ? FontRole::BodyStrong : FontRole::Body));
    painter->setPen(m_theme.color(over ? Token::Ink2 : Token::Ink));
    painter->drawText(
        QRectF(left, line.top(), right - left, pitch), Qt::AlignLeft | Qt::AlignVCenter,
        elideAtWord(index.data().toString(), QFontMetricsF(painter->font()), right - left));
    painter->restore();
}

}  // namespace nghisu
