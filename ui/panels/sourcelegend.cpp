// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sourcelegend.h"

#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr qreal Gap = 16;
constexpr qreal BarRoom = 9;

}  // namespace

SourceLegend::SourceLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QStringList SourceLegend::words()
{
    return {tr("Proposal"), tr("Body"), tr("Citation"), tr("Left out")};
}

QSize SourceLegend::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Caption));
    qreal width = BarRoom;
    for (const QString& word : words())
        width += metrics.horizontalAdvance(word) + Gap;
    return {qRound(width), m_theme.lineHeight(FontRole::Caption) + 4};
}

void SourceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const QStringList shown = words();
    qreal x = BarRoom;
    painter.fillRect(QRectF(0, 3, 2.5, height() - 6), m_theme.color(Token::Accent));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const qreal width = metrics.horizontalAdvance(shown[i]);
        const QRectF rect(x, 2, width, height() - 4);
        if (i == 1)
            painter.fillRect(rect, m_theme.color(Token::Tint2));
        if (i == 2)
            painter.fillRect(QRectF(x, rect.bottom() - 1, width, 1), m_theme.color(Token::Accent));
        painter.setPen(m_theme.color(i == 1 ? Token::Accent : i == 3 ? Token::Ink3 : Token::Ink2));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown[i]);
        x += width + Gap;
    }
}

}  // namespace nghisu
