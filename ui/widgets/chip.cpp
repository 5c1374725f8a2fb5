// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "domain/proposal.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal padding = 10;
constexpr qreal crossSide = 14;
constexpr qreal crossGap = 2;

FontRole chipRole(ChipKind kind)
{
    return kind == ChipKind::Lead ? FontRole::CaptionStrong : FontRole::Caption;
}

QRectF crossIn(const Theme& theme, const QRectF& chip)
{
    const qreal side = theme.scaled(crossSide);
    return {chip.right() - side - theme.scaled(6), chip.center().y() - side / 2, side, side};
}

}  // namespace

ChipKind chipKind(const Assignment& assignment)
{
    if (assignment.group)
        return ChipKind::Group;
    return assignment.role == Role::Lead ? ChipKind::Lead : ChipKind::Coordinating;
}

QSizeF chipSize(const Theme& theme, const QString& text, ChipKind kind, const ChipState& state)
{
    const QFontMetricsF metrics(theme.font(chipRole(kind)));
    qreal width = metrics.horizontalAdvance(text) + 2 * theme.scaled(padding);
    if (state.removable)
        width += theme.scaled(crossSide + crossGap - 4);
    return {std::round(width), qreal(theme.sizes().chip)};
}

void paintChip(QPainter& painter, const QRectF& rect, const Theme& theme, const QString& text,
               ChipKind kind, const ChipState& state)
{
    const qreal radius = rect.height() / 2;
    QColor ink = theme.color(Token::Ink2);
    if (kind == ChipKind::Lead) {
        ink = theme.color(Token::Accent);
        const bool strong = state.onTint || state.hovered;
        // In high contrast there are no tints: the lead is told by its weight and a strong outline.
        paintFrame(painter, rect, radius, theme.isHighContrast() ? ink : QColor(), 2,
                   theme.color(strong ? Token::Tint2 : Token::Tint));
    } else {
        const bool group = kind == ChipKind::Group;
        const QColor border = theme.color(group          ? Token::Edge
                                          : state.onTint ? Token::TintLine
                                                         : Token::Line2);
        paintFrame(painter, rect, radius, border, 1,
                   state.hovered ? QBrush(theme.color(Token::Sunk)) : QBrush(Qt::NoBrush), group);
    }
    if (state.focused)
        paintFrame(painter, rect, radius, theme.color(Token::Accent), 2, Qt::NoBrush);

    painter.save();
    painter.setFont(theme.font(chipRole(kind)));
    painter.setPen(ink);
    const qreal side = theme.scaled(padding);
    QRectF words = rect.adjusted(side, 0, -side, 0);
    if (state.removable)
        words.setRight(crossIn(theme, rect).left() - crossGap);
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.horizontalAdvance(text) <= words.width() + 1
                            ? text
                            : metrics.elidedText(text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (state.removable)
        paintIcon(painter, crossIn(theme, rect), theme, IconName::Close, ink);
    painter.restore();
}

Chip::Chip(const Theme& theme, const QString& text, ChipKind kind, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // A body's "&" is a letter, not a mnemonic.
    setShortcut({});
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    ChipState state;
    state.removable = m_removable;
    return chipSize(m_theme, text(), m_kind, state).toSize();
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.scaled(56)), sizeHint().height()};
}

QRectF Chip::crossRect() const
{
    return crossIn(m_theme, rect()).adjusted(-4, -4, 4, 4);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    ChipState state;
    state.focused = hasFocus();
    state.hovered = underMouse() && isEnabled();
    state.removable = m_removable;
    paintChip(painter, rect(), m_theme, text(), m_kind, state);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_removable && isDown() && event->button() == Qt::LeftButton
        && crossRect().contains(event->position())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

}  // namespace nghisu
