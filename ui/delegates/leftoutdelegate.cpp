// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/leftoutdelegate.h"

#include "models/leftoutmodel.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int RowHeight = 26;
constexpr int Left = 24;
constexpr int Right = 24;
constexpr qreal WordsPart = 0.52;   // of the row; the rest is the reason and the action
constexpr qreal FewestWords = 0.3;  // where the reason needs more room
constexpr int Gap = 12;

}  // namespace

LeftOutDelegate::LeftOutDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QRect LeftOutDelegate::actionRect(const QRect& row) const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::CaptionStrong));
    const int width = qRound(metrics.horizontalAdvance(tr("Take in"))) + 4;
    return {row.right() - Right - width + 1, row.top(), width, row.height()};
}

QSize LeftOutDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), m_theme.scaled(RowHeight)};
}

void LeftOutDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_Selected)
                      && option.state.testFlag(QStyle::State_HasFocus);
    const QRectF ground = QRectF(option.rect).adjusted(12, 1, -12, -1);
    if (focused) {
        paintFrame(*painter, ground, m_theme.sizes().controlRadius, m_theme.color(Token::Accent), 2,
                   m_theme.color(Token::Paper));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintFrame(*painter, ground, m_theme.sizes().controlRadius, {}, 0,
                   m_theme.color(Token::Sunk));
    }

    const QRect action = actionRect(option.rect);
    // All reasons begin at one edge; only one that would be cut begins sooner.
    const QString why = index.data(LeftOutReasonRole).toString();
    const qreal needed =
        std::ceil(QFontMetricsF(m_theme.font(FontRole::Caption)).horizontalAdvance(why)) + 1;
    const qreal reasonLeft =
        qBound(option.rect.left() + option.rect.width() * FewestWords, action.left() - Gap - needed,
               option.rect.left() + option.rect.width() * WordsPart);
    const QRectF words(option.rect.left() + Left, option.rect.top(),
                       reasonLeft - Gap - option.rect.left() - Left, option.rect.height());
    const QRectF reason(reasonLeft, option.rect.top(), action.left() - Gap - reasonLeft,
                        option.rect.height());
    const auto draw = [&](const QRectF& rect, FontRole role, Token color, const QString& text) {
        const QFont font = m_theme.font(role);
        painter->setFont(font);
        painter->setPen(m_theme.color(color));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          elideAtWord(text, QFontMetricsF(font), rect.width()));
    };
    draw(words, FontRole::Body, Token::Ink2, index.data(Qt::DisplayRole).toString());
    draw(reason, FontRole::Caption, Token::Ink3, why);
    painter->setFont(m_theme.font(FontRole::CaptionStrong));
    painter->setPen(m_theme.color(Token::Accent));
    painter->drawText(action, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      tr("Take in"));
    painter->restore();
}

bool LeftOutDelegate::editorEvent(QEvent* event, QAbstractItemModel*,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
            return false;
        emit takeInRequested(index);
        return true;
    }
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton
        || !actionRect(option.rect).adjusted(-6, 0, 6, 0).contains(mouse->position().toPoint()))
        return false;
    emit takeInRequested(index);
    return true;
}

}  // namespace nghisu
