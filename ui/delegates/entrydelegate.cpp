// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/entrydelegate.h"

#include "models/proposalroles.h"
#include "panels/clampedtext.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/statemark.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int Inset = 8;       // of the tint from the list's edges
constexpr int TextInset = 24;  // of the text
constexpr int Padding = 7;
constexpr int CaptionHeight = 34;
constexpr int MarkGap = 12;

int widthOf(const QStyleOptionViewItem& option)
{
    // While rows are measured the option has no rectangle yet.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

}  // namespace

EntryDelegate::EntryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(EntryCaptionRole).toBool()) {
        painter->setFont(m_theme.font(FontRole::Caption));
        painter->setPen(m_theme.color(Token::Ink3));
        painter->drawText(row.adjusted(TextInset, 0, -TextInset, -6),
                          Qt::AlignLeft | Qt::AlignBottom, title);
        painter->restore();
        return;
    }

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus)
                      && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRectF tint = QRectF(row).adjusted(Inset, 0, -Inset, 0);
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        const bool ring = focused || m_theme.isHighContrast();
        paintFrame(*painter, tint, m_theme.sizes().rowRadius,
                   m_theme.color(ring ? Token::Accent : Token::Tint), ring ? 2 : 1,
                   m_theme.color(Token::Tint));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintFrame(*painter, tint, m_theme.sizes().rowRadius, m_theme.color(Token::Sunk), 1,
                   m_theme.color(Token::Sunk));
    }

    const bool pale = index.data(EntryPaleRole).toBool();
    const qreal width = row.width() - 2 * TextInset;
    const QPointF at(row.left() + TextInset, row.top() + Padding);
    ClampedLayout text(m_theme, pale || !selected ? FontRole::Body : FontRole::BodyMedium, width,
                       m_titleLines);
    text.setText(title);
    text.paint(*painter, at, m_theme.color(pale ? Token::Ink3 : Token::Ink));

    const qreal below = at.y() + text.height();
    const int pitch = m_theme.lineHeight(FontRole::Caption);
    qreal detailWidth = width;
    if (const auto mark = index.data(MarkRole).value<RowMark>(); !mark.text.isEmpty()) {
        const QSizeF size = markSize(m_theme, mark);
        paintMark(*painter,
                  QRectF(at.x() + width - size.width(), below + (pitch - size.height()) / 2,
                         size.width(), size.height()),
                  m_theme, mark);
        detailWidth -= size.width() + MarkGap;
    }
    painter->setFont(m_theme.font(FontRole::Caption));
    painter->setPen(m_theme.color(Token::Ink3));
    painter->drawText(QRectF(at.x(), below, detailWidth, pitch), Qt::AlignLeft | Qt::AlignVCenter,
                      elideAtWord(index.data(EntryDetailRole).toString(),
                                  QFontMetricsF(painter->font()), detailWidth));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    if (index.data(EntryCaptionRole).toBool())
        return {width, m_theme.scaled(CaptionHeight)};
    ClampedLayout text(m_theme, FontRole::BodyMedium, width - 2 * TextInset, m_titleLines);
    text.setText(index.data(Qt::DisplayRole).toString());
    return {width, qRound(text.height()) + m_theme.lineHeight(FontRole::Caption) + 2 * Padding};
}

}  // namespace nghisu
