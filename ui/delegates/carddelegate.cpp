// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/carddelegate.h"

#include "delegates/rowtext.h"
#include "models/listroles.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/statemark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int padding = 12;
constexpr int numberWidth = 34;
constexpr int footGap = 8;
constexpr int partGap = 8;
constexpr int lines = 3;
constexpr qreal cutOpacity = 0.45;

}  // namespace

CardDelegate::CardDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int CardDelegate::cardHeight() const
{
    return 2 * m_theme.scaled(padding) + lines * m_theme.lineHeight(FontRole::Body)
         + m_theme.scaled(footGap) + m_theme.sizes().chip;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), cardHeight()};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (index.data(CutRole).toBool())
        painter->setOpacity(cutOpacity);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor accent = m_theme.color(Token::Accent);
    const QRectF card(option.rect);
    paintFrame(*painter, card, m_theme.sizes().rowRadius,
               focused || (selected && m_theme.isHighContrast()) ? accent
                                                                 : m_theme.color(Token::Line),
               focused ? 2 : 1,
               m_theme.color(selected  ? Token::Tint
                             : hovered ? Token::Sunk
                                       : Token::Paper));
    const int side = m_theme.scaled(padding);
    const QRect inside = option.rect.adjusted(side, side, -side, -side);
    paintText(*painter, inside, selected, index);
    paintFoot(*painter,
              QRect(inside.left(), inside.bottom() + 1 - m_theme.sizes().chip, inside.width(),
                    m_theme.sizes().chip),
              selected, index);
    painter->restore();
}

void CardDelegate::paintText(QPainter& painter, const QRect& area, bool selected,
                             const QModelIndex& index) const
{
    const int pitch = m_theme.lineHeight(FontRole::Body);
    painter.setFont(m_theme.font(FontRole::BodyStrong));
    painter.setPen(m_theme.color(selected ? Token::Accent : Token::Ink3));
    painter.drawText(QRect(area.left(), area.top(), m_theme.scaled(numberWidth), pitch),
                     Qt::AlignLeft | Qt::AlignVCenter, index.data(NumberRole).toString());
    RowText::Look look;
    look.font = m_theme.font(FontRole::Body);
    look.pitch = pitch;
    look.ink = m_theme.color(Token::Ink);
    look.muted = m_theme.color(selected ? Token::Ink2 : Token::Ink3);
    look.mark = m_theme.color(Token::WarnTint);
    const qreal left = area.left() + m_theme.scaled(numberWidth);
    const qreal wide = area.width() - m_theme.scaled(numberWidth);
    const QString name = index.data(ShortNameRole).toString();
    const bool named = !name.isEmpty();
    if (named) {
        painter.setFont(m_theme.font(FontRole::BodyMedium));
        painter.setPen(look.ink);
        painter.drawText(QRectF(left, area.top(), wide, pitch),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         elideAtWord(name, QFontMetricsF(painter.font()), wide));
        look.ink = m_theme.color(Token::Ink2);
    }
    RowText text(index.data(TextRole).toString(), look, wide, named ? lines - 1 : lines,
                 index.data(AddresseesRole).value<QList<Span>>());
    text.setMarked(index.data(HighlightRole).value<QList<Span>>());
    text.paint(painter, QPointF(left, area.top() + (named ? pitch : 0)));
}

void CardDelegate::paintFoot(QPainter& painter, const QRect& area, bool selected,
                             const QModelIndex& index) const
{
    RowMark mark = index.data(MarkRole).value<RowMark>();
    // That nobody leads is what the column says.
    if (m_leadInColumns && mark.kind == RowMark::Kind::MissingLead)
        mark = {};
    qreal right = area.right() + 1;
    if (!mark.text.isEmpty()) {
        const QSizeF size = markSize(m_theme, mark);
        right -= size.width();
        paintMark(painter, QRectF(right, area.top(), size.width(), area.height()), m_theme, mark);
        right -= partGap;
    }
    const qreal room = right - area.left();
    const auto assignments = index.data(AssignmentsRole).value<QList<Assignment>>();
    const auto lead = std::find_if(assignments.cbegin(), assignments.cend(),
                                   [](const Assignment& one) { return one.role == Role::Lead; });
    if (!m_leadInColumns && lead != assignments.cend()) {
        const QString words = lead->shortName.isEmpty() ? lead->name : lead->shortName;
        ChipState state;
        state.onTint = selected;
        QSizeF size = chipSize(m_theme, words, chipKind(*lead), state);
        size.setWidth(qMin(size.width(), room));
        if (room > m_theme.sizes().chip)
            paintChip(painter, QRectF(area.topLeft(), size), m_theme, words, chipKind(*lead),
                      state);
        return;
    }
    if (!m_leadInColumns)
        return;
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(selected ? Token::Ink2 : Token::Ink3));
    painter.drawText(
        QRectF(area.left(), area.top(), room, area.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        elideAtWord(index.data(ProposingBodyRole).toString(), QFontMetricsF(painter.font()), room));
}

}  // namespace nghisu
