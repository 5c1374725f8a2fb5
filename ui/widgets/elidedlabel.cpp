// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace nghisu {

QString elideAtWord(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QChar dots(0x2026);
    // Binary search for the longest beginning that fits; widths grow with the length.
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        if (metrics.horizontalAdvance(text.left(middle) + dots) <= width)
            fits = middle;
        else
            tooLong = middle;
    }
    qsizetype end = fits;
    if (end < text.size() && !text[end].isSpace()) {
        while (end > 0 && !text[end - 1].isSpace())
            --end;
    }
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1] == u',' || text[end - 1] == u';'))
        --end;
    // Not even one word fits.
    if (end == 0)
        end = fits;
    return text.left(end) + dots;
}

ElidedLabel::ElidedLabel(const Theme& theme, FontRole role, Token color, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString ElidedLabel::shownText() const
{
    return elideAtWord(m_text, QFontMetricsF(m_theme.font(m_role)), width());
}

void ElidedLabel::setRole(FontRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setColor(Token color)
{
    m_color = color;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(m_role));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text))) + 1,
            m_theme.lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(m_role));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(QChar(0x2026)))) + 8,
            m_theme.lineHeight(m_role)};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_role));
    painter.setPen(m_theme.color(isEnabled() ? m_color : Token::Ink3));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownText());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownText() != m_text) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text.toHtmlEscaped(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace nghisu
