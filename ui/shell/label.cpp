// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/label.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace nghisu {

namespace {

/// Longer lines are not pleasant to read.
constexpr int widestLine = 560;
constexpr int narrowestLine = 120;

}  // namespace

Label::Label(const Theme& theme, FontRole role, Token color, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_color(color)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Label::setColor(Token color)
{
    m_color = color;
    update();
}

void Label::setOwnColor(const QColor& color)
{
    m_ownColor = color;
    update();
}

void Label::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

QFont Label::words() const
{
    QFont font = m_theme.font(m_role);
    if (m_weight > 0)
        font.setWeight(static_cast<QFont::Weight>(m_weight));
    return font;
}

qreal Label::layOut(QTextLayout& layout, qreal width) const
{
    const int pitch = m_theme.lineHeight(m_role);
    const int baseline = m_theme.baseline(m_role);
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    layout.setText(shown);
    layout.setFont(words());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::Alignment(alignment() & Qt::AlignHorizontal_Mask));
    layout.setTextOption(option);
    qreal used = 0;
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * pitch + baseline - line.ascent()});
        used = qMax(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return used;
}

QSize Label::sizeAt(int width) const
{
    const QMargins around = contentsMargins();
    QTextLayout layout;
    const qreal used = layOut(layout, qMax(1, width - around.left() - around.right()));
    const int height = qMax(1, layout.lineCount()) * m_theme.lineHeight(m_role);
    return QSize(static_cast<int>(std::ceil(used)), height).grownBy(around);
}

QSize Label::sizeHint() const
{
    if (wordWrap())
        return sizeAt(m_theme.scaled(widestLine));
    const QFontMetricsF metrics(words());
    return QSize(static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))),
                 static_cast<int>(std::ceil(metrics.height())))
        .grownBy(contentsMargins());
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    return {qMin(sizeHint().width(), m_theme.scaled(narrowestLine)), m_theme.lineHeight(m_role)};
}

int Label::heightForWidth(int width) const
{
    return wordWrap() ? sizeAt(width).height() : -1;
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(words());
    painter.setPen(m_ownColor.isValid() ? m_ownColor
                                        : m_theme.color(isEnabled() ? m_color : Token::Ink3));
    const QRectF place = contentsRect();
    if (!wordWrap()) {
        painter.drawText(place, int(alignment()) | Qt::TextSingleLine, text());
        return;
    }
    QTextLayout layout;
    layOut(layout, place.width());
    const int height = qMax(1, layout.lineCount()) * m_theme.lineHeight(m_role);
    qreal top = place.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += std::floor((place.height() - height) / 2);
    else if (alignment().testFlag(Qt::AlignBottom))
        top += place.height() - height;
    layout.draw(&painter, {place.left(), top});
}

}  // namespace nghisu
