// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorlink.h"

#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int pitch = 22;
constexpr int markSide = 16;
constexpr int markGap = 2;

}  // namespace

InspectorLink::InspectorLink(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void InspectorLink::setWords(const QString& words)
{
    setText(words);
    setShortcut({});
    updateGeometry();
}

void InspectorLink::setColor(Token color)
{
    m_color = color;
    update();
}

void InspectorLink::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

void InspectorLink::setMenuMark(bool mark)
{
    m_menuMark = mark;
    updateGeometry();
    update();
}

int InspectorLink::baseline(const Theme& theme)
{
    const QFontMetricsF metrics(theme.font(FontRole::Body));
    return qRound((theme.scaled(pitch) - metrics.height()) / 2 + metrics.ascent());
}

QSize InspectorLink::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Body));
    int width = static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 2;
    if (m_menuMark)
        width += m_theme.scaled(markSide) + markGap;
    return {width, m_theme.scaled(pitch)};
}

QSize InspectorLink::minimumSizeHint() const
{
    return {qMin(60, sizeHint().width()), sizeHint().height()};
}

void InspectorLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = m_theme.font(FontRole::Body);
    font.setUnderline(underMouse() && isEnabled() && !m_ruled);
    const QFontMetricsF metrics(font);
    const int mark = m_menuMark ? m_theme.scaled(markSide) + markGap : 0;
    const QString shown = elideAtWord(text(), metrics, width() - mark);
    const qreal line = baseline(m_theme);
    const qreal words = metrics.horizontalAdvance(shown);
    const QColor ink = m_theme.color(m_color);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(0, line), shown);
    if (m_ruled) {
        QPen pen(m_theme.color(Token::Accent), 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, line + 3.5), QPointF(words, line + 3.5));
    }
    if (m_menuMark && isEnabled()) {
        const qreal side = m_theme.scaled(qreal(markSide));
        paintIcon(painter, {words + markGap, (height() - side) / 2, side, side}, m_theme,
                  isChecked() ? IconName::ChevronUp : IconName::ChevronDown,
                  m_theme.color(Token::Ink3));
    }
    if (!hasFocus())
        return;
    const int ring = m_theme.sizes().focusRing;
    painter.setPen(QPen(m_theme.color(Token::Accent), ring));
    painter.drawLine(0, height() - ring, width(), height() - ring);
}

void InspectorLink::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || (m_menuMark && event->key() == Qt::Key_Down))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace nghisu
