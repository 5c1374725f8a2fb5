// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/placedelegate.h"

#include "models/placeroles.h"
#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTreeView>

namespace nghisu {

namespace {

constexpr int ground = 10;  // from the sidebar's edges, one of which is a line, to the selected row
constexpr int captionLeft = 18;
constexpr int chevronLeft = 14;
constexpr int meetingLeft = 34;
constexpr int iconLeft = 34;
constexpr int placeLeft = 62;
constexpr int detailRight = 18;
constexpr int yearHeight = 34;
constexpr int yearBelow = 5;  // the year stands near its meetings
constexpr int chevronSide = 16;
constexpr int iconSide = 18;

PlaceRowKind kindOf(const QModelIndex& index)
{
    return static_cast<PlaceRowKind>(index.data(PlaceKindRole).toInt());
}

}  // namespace

PlaceDelegate::PlaceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_compact ? m_theme.scaled(48) : m_theme.sizes().sidebar,
            kindOf(index) == PlaceRowKind::Year ? m_theme.scaled(yearHeight)
                                                : m_theme.sizes().placeRow};
}

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    // A tree indents; this sidebar does not.
    QRect row = option.rect;
    if (const auto* tree = qobject_cast<const QTreeView*>(option.widget)) {
        row.setLeft(0);
        row.setRight(tree->viewport()->width() - 1);
    }
    const PlaceRowKind kind = kindOf(index);
    const bool selected =
        option.state.testFlag(QStyle::State_Selected) && kind != PlaceRowKind::Year;
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && kind != PlaceRowKind::Year;
    const QRectF area = QRectF(row).adjusted(ground, 0, -ground - 1, 0);
    if (selected)
        paintFrame(*painter, area, m_theme.sizes().controlRadius,
                   m_theme.isHighContrast() ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Tint2));
    else if (hovered)
        paintFrame(*painter, area, m_theme.sizes().controlRadius, {}, 0,
                   m_theme.color(Token::Sunk));
    if (option.state.testFlag(QStyle::State_HasFocus)
        && (!selected || option.state.testFlag(QStyle::State_KeyboardFocusChange)))
        paintFrame(*painter, area, m_theme.sizes().controlRadius, m_theme.color(Token::Accent), 2,
                   Qt::NoBrush);
    switch (kind) {
    case PlaceRowKind::Year:
        paintYear(*painter, row, index);
        break;
    case PlaceRowKind::Meeting:
        paintMeeting(*painter, row, index, option.state.testFlag(QStyle::State_Open), selected);
        break;
    case PlaceRowKind::Place:
        paintPlace(*painter, row, index, selected);
        break;
    case PlaceRowKind::Fold:
        paintFold(*painter, row, index);
        break;
    }
    painter->restore();
}

void PlaceDelegate::paintYear(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Ink3));
    const int pitch = m_theme.lineHeight(FontRole::Caption);
    const QRectF line(row.left() + (m_compact ? m_theme.scaled(48) : captionLeft),
                      row.bottom() + 1 - yearBelow - pitch, row.width(), pitch);
    const QString words = index.data().toString();
    if (!m_compact)
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
    else if (QFontMetricsF(painter.font()).horizontalAdvance(words) <= line.width())
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, words);
}

void PlaceDelegate::paintMeeting(QPainter& painter, const QRect& row, const QModelIndex& index,
                                 bool open, bool selected) const
{
    const QColor sign = m_theme.color(selected ? Token::Ink2 : Token::Ink3);
    const qreal side = m_theme.scaled(chevronSide);
    const qreal left = m_compact ? row.left() + (row.width() - side) / 2 : row.left() + chevronLeft;
    paintIcon(painter, {left, row.top() + (row.height() - side) / 2, side, side}, m_theme,
              open ? IconName::ChevronDown : IconName::ChevronRight, sign);
    if (m_compact)
        return;
    paintName(painter, row, m_theme.scaled(meetingLeft), index,
              open || selected ? FontRole::BodyStrong : FontRole::Body, Token::Ink, selected);
}

void PlaceDelegate::paintFold(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const qreal side = m_theme.scaled(chevronSide);
    const qreal left = m_compact ? row.left() + (row.width() - side) / 2 : row.left() + chevronLeft;
    paintIcon(painter, {left, row.top() + (row.height() - side) / 2, side, side}, m_theme,
              index.data(PlaceOpenRole).toBool() ? IconName::ChevronDown : IconName::ChevronRight,
              m_theme.color(Token::Ink3));
    if (!m_compact)
        paintName(painter, row, m_theme.scaled(meetingLeft), index, FontRole::Body, Token::Ink3,
                  false);
}

void PlaceDelegate::paintPlace(QPainter& painter, const QRect& row, const QModelIndex& index,
                               bool selected) const
{
    const qreal side = m_theme.scaled(iconSide);
    const qreal left =
        m_compact ? row.left() + (row.width() - side) / 2 : row.left() + m_theme.scaled(iconLeft);
    paintIcon(painter, {left, row.top() + (row.height() - side) / 2, side, side}, m_theme,
              static_cast<IconName>(index.data(PlaceIconRole).toInt()),
              m_theme.color(selected ? Token::Accent : Token::Ink3));
    if (m_compact)
        return;
    paintName(painter, row, m_theme.scaled(placeLeft), index,
              selected ? FontRole::BodyStrong : FontRole::Body, selected ? Token::Ink : Token::Ink2,
              selected);
}

/// The name from `left`, and the count or day at the right.
void PlaceDelegate::paintName(QPainter& painter, const QRect& row, int left,
                              const QModelIndex& index, FontRole role, Token color,
                              bool selected) const
{
    const QString detail = index.data(PlaceDetailRole).toString();
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(selected ? Token::Ink2 : Token::Ink3));
    painter.drawText(QRectF(row).adjusted(0, 1, -detailRight, 1),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    const qreal used =
        QFontMetricsF(painter.font()).horizontalAdvance(detail) + (detail.isEmpty() ? 0 : 8);
    painter.setFont(m_theme.font(role));
    painter.setPen(m_theme.color(color));
    const QRectF room = QRectF(row).adjusted(left, 0, -detailRight - used, 0);
    painter.drawText(
        room.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        elideAtWord(index.data().toString(), QFontMetricsF(painter.font()), room.width()));
}

}  // namespace nghisu
