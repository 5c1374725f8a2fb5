// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placebutton.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int Margin = 10;
constexpr int IconSize = 18;
constexpr int Gap = 8;
constexpr int ChevronSize = 16;

/// The ground of a row: tinted while shown, sunk under the pointer, with a ring when focused.
void paintGround(QPainter& painter, const QAbstractButton& button, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme.sizes().controlRadius;
    if (button.isChecked() || button.underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(button.isChecked() ? Token::Tint2 : Token::Sunk));
        painter.drawRoundedRect(button.rect(), radius, radius);
    }
    // A ring is for the keyboard; who clicks knows where.
    if (button.hasFocus() && button.window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.color(Token::Accent), theme.sizes().focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

/// As many words as fit into `width`; the whole of a single word that does not.
qsizetype fittingWords(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text.size();
    qsizetype fits = text.indexOf(u' ');
    for (qsizetype at = fits; at > 0; at = text.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(text.left(at)) > width)
            break;
        fits = at;
    }
    return fits > 0 ? fits : text.size();
}

}  // namespace

PlaceButton::PlaceButton(const Theme& theme, IconName icon, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlaceButton::setDetail(const QString& detail)
{
    m_detail = detail;
    update();
}

void PlaceButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize PlaceButton::sizeHint() const
{
    return {m_compact ? minimumSizeHint().width() : 160, m_theme.sizes().placeRow};
}

QSize PlaceButton::minimumSizeHint() const
{
    return {2 * Margin + m_theme.scaled(IconSize), m_theme.sizes().placeRow};
}

void PlaceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, *this, m_theme);
    const qreal side = m_theme.scaled(qreal(IconSize));
    const qreal left = m_compact ? (width() - side) / 2 : Margin;
    const Token tone = isChecked() ? Token::Accent : Token::Ink2;
    paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), m_theme, m_icon,
              m_theme.color(isEnabled() ? tone : Token::Ink3));
    if (m_compact)
        return;
    qreal right = width() - Margin + 2;
    if (!m_detail.isEmpty()) {
        const QFont font = m_theme.font(FontRole::Caption);
        const qreal wide = QFontMetricsF(font).horizontalAdvance(m_detail);
        painter.setFont(font);
        painter.setPen(m_theme.color(isChecked() ? Token::Ink2 : Token::Ink3));
        painter.drawText(QRectF(right - wide, 0, wide + 1, height()), Qt::AlignVCenter, m_detail);
        right -= wide + Gap;
    }
    const QFont font = m_theme.font(isChecked() ? FontRole::BodyStrong : FontRole::Body);
    painter.setFont(font);
    painter.setPen(m_theme.color(isChecked() ? Token::Ink : Token::Ink2));
    const QRectF place(left + side + Gap, 0, right - left - side - Gap, height());
    painter.drawText(place, Qt::AlignVCenter,
                     elideAtWord(text(), QFontMetricsF(font), place.width()));
}

CouncilButton::CouncilButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CouncilButton::setName(const QString& name)
{
    m_name = name;
    setToolTip(name);
    update();
}

void CouncilButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize CouncilButton::sizeHint() const
{
    return {m_compact ? minimumSizeHint().width() : 160, minimumSizeHint().height()};
}

QSize CouncilButton::minimumSizeHint() const
{
    return {2 * Margin + m_theme.scaled(IconSize), m_theme.sizes().controlLarge};
}

void CouncilButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, *this, m_theme);
    if (m_compact) {
        const qreal side = m_theme.scaled(qreal(IconSize));
        paintIcon(painter, {(width() - side) / 2, (height() - side) / 2, side, side}, m_theme,
                  IconName::Council, m_theme.color(Token::Ink2));
        return;
    }
    constexpr qreal left = 8;
    const qreal side = m_theme.scaled(qreal(ChevronSize));
    const qreal right = width() - 8 - side;
    paintIcon(painter, {right, (height() - side) / 2, side, side}, m_theme, IconName::ChevronPair,
              m_theme.color(Token::Ink3));

    const QFont strong = m_theme.font(FontRole::BodyStrong);
    const QFontMetricsF metrics(strong);
    const qreal wide = right - left - 4;
    const qsizetype cut = fittingWords(m_name, metrics, wide);
    const bool twoLines = cut < m_name.size();
    const int line = m_theme.lineHeight(FontRole::Body);
    const int below = twoLines ? m_theme.lineHeight(FontRole::Caption) : 0;
    const qreal top = std::floor((height() - line - below) / 2.0);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(QRectF(left, top, wide, line), Qt::AlignVCenter,
                     elideAtWord(m_name.left(cut), metrics, wide));
    if (!twoLines)
        return;
    const QFont caption = m_theme.font(FontRole::Caption);
    painter.setFont(caption);
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(QRectF(left, top + line, wide, below), Qt::AlignVCenter,
                     elideAtWord(m_name.mid(cut).trimmed(), QFontMetricsF(caption), wide));
}

}  // namespace nghisu
