// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorcitations.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int pitch = 22;

}  // namespace

InspectorCitations::InspectorCitations(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("citations"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void InspectorCitations::setCitations(const QList<Citation>& citations)
{
    QStringList lines;
    for (const Citation& citation : citations)
        lines.append(citation.canonical);
    lines.removeDuplicates();
    if (lines == m_lines)
        return;
    m_lines = lines;
    setAccessibleName(lines.join(QStringLiteral(", ")));
    setToolTip(lines.join(u'\n'));
    updateGeometry();
    update();
}

int InspectorCitations::firstBaseline() const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Body));
    return qRound((m_theme.scaled(pitch) - metrics.height()) / 2 + metrics.ascent());
}

QSize InspectorCitations::sizeHint() const
{
    return {200, m_theme.scaled(pitch) * std::max(1, static_cast<int>(m_lines.size()))};
}

void InspectorCitations::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(FontRole::Body);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const int line = m_theme.scaled(pitch);
    int top = 0;
    for (const QString& words : m_lines) {
        const QString shown = elideAtWord(words, metrics, width());
        const qreal baseline = top + firstBaseline();
        painter.setPen(m_theme.color(Token::Ink));
        painter.drawText(QPointF(0, baseline), shown);
        QPen pen(m_theme.color(Token::Accent), 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        const qreal under = baseline + 3.5;
        painter.drawLine(QPointF(0, under), QPointF(metrics.horizontalAdvance(shown), under));
        top += line;
    }
}

}  // namespace nghisu
