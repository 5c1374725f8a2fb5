// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int iconSide = 16;
constexpr int edgeGap = 11;  // border and padding
constexpr int textGap = 8;

}  // namespace

SearchField::SearchField(const Theme& theme, const QString& placeholder,
                         const QKeySequence& shortcut, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_shortcut(shortcut)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    connect(&theme, &Theme::changed, this, [this] { updateMargins(); });
    connect(this, &QLineEdit::textChanged, this, [this] { updateMargins(); });
    updateMargins();
}

void SearchField::setShortcut(const QKeySequence& shortcut)
{
    m_shortcut = shortcut;
    updateMargins();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.scaled(244), m_theme.sizes().control};
}

void SearchField::updateMargins()
{
    const int left = m_theme.scaled(iconSide) + textGap;
    const bool hint = text().isEmpty() && !m_shortcut.isEmpty();
    const qreal words = QFontMetricsF(m_theme.font(FontRole::Caption))
                            .horizontalAdvance(m_shortcut.toString(QKeySequence::NativeText));
    setTextMargins(left, 0, hint ? static_cast<int>(std::ceil(words)) + textGap : 0, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const qreal side = m_theme.scaled(qreal(iconSide));
    paintIcon(painter, QRectF(edgeGap, (height() - side) / 2, side, side), m_theme,
              IconName::Search, m_theme.color(Token::Ink3));
    if (!text().isEmpty() || m_shortcut.isEmpty())
        return;
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(QRectF(rect()).adjusted(0, 0, -edgeGap, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_shortcut.toString(QKeySequence::NativeText));
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted();
        if (event->key() != Qt::Key_Down)
            QLineEdit::keyPressEvent(event);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}  // namespace nghisu
