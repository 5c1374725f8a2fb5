// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statemark.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal smallIcon = 16;
constexpr qreal largeIcon = 18;
constexpr qreal gap = 5;

}  // namespace

IconName markIcon(RowMark::Kind kind)
{
    switch (kind) {
    case RowMark::Kind::Passed:
        return IconName::Passed;
    case RowMark::Kind::Failed:
        return IconName::Failed;
    case RowMark::Kind::Running:
        return IconName::Running;
    case RowMark::Kind::MissingLead:
        return IconName::Warning;
    case RowMark::Kind::None:
        break;
    }
    return IconName::Pending;
}

Token markColor(RowMark::Kind kind)
{
    switch (kind) {
    case RowMark::Kind::Passed:
        return Token::Ok;
    case RowMark::Kind::Failed:
        return Token::Bad;
    case RowMark::Kind::Running:
        return Token::Accent;
    case RowMark::Kind::MissingLead:
        return Token::Warn;
    case RowMark::Kind::None:
        break;
    }
    return Token::Ink3;
}

QSizeF markSize(const Theme& theme, const RowMark& mark)
{
    if (mark.text.isEmpty())
        return {};
    const QFontMetricsF metrics(theme.font(FontRole::CaptionStrong));
    return {theme.scaled(smallIcon + gap) + std::ceil(metrics.horizontalAdvance(mark.text)),
            qMax(theme.scaled(smallIcon), qreal(theme.lineHeight(FontRole::Caption)))};
}

void paintMark(QPainter& painter, const QRectF& rect, const Theme& theme, const RowMark& mark)
{
    if (mark.text.isEmpty())
        return;
    const QColor color = theme.color(markColor(mark.kind));
    const qreal side = theme.scaled(smallIcon);
    paintIcon(painter, {rect.left(), rect.center().y() - side / 2, side, side}, theme,
              markIcon(mark.kind), color);
    painter.save();
    painter.setFont(theme.font(FontRole::CaptionStrong));
    painter.setPen(color);
    painter.drawText(rect.adjusted(theme.scaled(smallIcon + gap), 0, 1, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
    painter.restore();
}

StateMark::StateMark(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StateMark::setMark(const RowMark& mark)
{
    setSign(markIcon(mark.kind), markColor(mark.kind), mark.text, mark.kind != RowMark::Kind::None);
    m_mark = mark;
}

void StateMark::setSign(IconName icon, Token color, const QString& text, bool strong)
{
    m_mark = {RowMark::Kind::None, text};
    m_icon = icon;
    m_color = color;
    m_strong = strong;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StateMark::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

FontRole StateMark::role() const
{
    return m_large ? (m_strong ? FontRole::BodyStrong : FontRole::Body)
                   : (m_strong ? FontRole::CaptionStrong : FontRole::Caption);
}

qreal StateMark::iconSide() const
{
    return m_theme.scaled(m_large ? largeIcon : smallIcon);
}

qreal StateMark::wordLeft() const
{
    return iconSide() + gap + (m_large ? 2 : 0);
}

QSize StateMark::sizeHint() const
{
    if (m_mark.text.isEmpty())
        return {0, m_theme.lineHeight(role())};
    const qreal words = QFontMetricsF(m_theme.font(role())).horizontalAdvance(m_mark.text);
    return {static_cast<int>(std::ceil(wordLeft() + words)), m_theme.lineHeight(role())};
}

void StateMark::paintEvent(QPaintEvent*)
{
    if (m_mark.text.isEmpty())
        return;
    QPainter painter(this);
    const QColor color = m_theme.color(m_color);
    const qreal side = iconSide();
    paintIcon(painter, {0, (height() - side) / 2, side, side}, m_theme, m_icon, color);
    painter.setFont(m_theme.font(role()));
    painter.setPen(color);
    painter.drawText(QRectF(rect()).adjusted(wordLeft(), 0, 1, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_mark.text);
}

}  // namespace nghisu
