// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startparts.h"

#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>

namespace nghisu {

RecentFileButton::RecentFileButton(const Theme& theme, const QString& path, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    const QFileInfo info(path);
    setText(info.completeBaseName());
    m_folder = QDir::toNativeSeparators(info.absolutePath());
    setToolTip(QDir::toNativeSeparators(path));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentFileButton::sizeHint() const
{
    return {m_theme.scaled(400), m_theme.scaled(34)};
}

void RecentFileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.sizes().controlRadius;
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFrame(painter, rect(), radius, m_theme.color(Token::Accent), 2, Qt::NoBrush);
    else if (underMouse())
        paintFrame(painter, rect(), radius, m_theme.color(Token::Sunk), 1,
                   m_theme.color(Token::Sunk));
    const qreal side = m_theme.scaled(18.0);
    const qreal left = 8 + side + 10;
    paintIcon(painter, QRectF(8, (height() - side) / 2, side, side), m_theme, IconName::Council,
              m_theme.color(Token::Ink2));
    const QFont name = m_theme.font(FontRole::BodyMedium);
    const QFont small = m_theme.font(FontRole::Caption);
    const QString shown = elideAtWord(text(), QFontMetricsF(name), width() * 0.6);
    painter.setFont(name);
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(QRectF(left, 0, width() * 0.6, height()), Qt::AlignVCenter, shown);
    const qreal room = width() - left - QFontMetricsF(name).horizontalAdvance(shown) - 32;
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(QRectF(0, 0, width() - 10, height()), Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetricsF(small).elidedText(m_folder, Qt::ElideMiddle, room));
}

DropZone::DropZone(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(this, [this, &theme] { setFixedHeight(theme.scaled(76)); });
}

void DropZone::setHint(const QString& hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paintFrame(painter, rect(), m_theme.sizes().rowRadius,
               m_theme.color(focused ? Token::Accent : Token::Edge), focused ? 2 : 1,
               underMouse() ? QBrush(m_theme.color(Token::Sunk)) : QBrush(Qt::NoBrush), !focused);
    const qreal side = m_theme.scaled(24.0);
    const qreal left = 21 + side + 16;
    paintIcon(painter, QRectF(21, (height() - side) / 2, side, side), m_theme, IconName::Intake,
              m_theme.color(Token::Ink2));
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::Ink2));
    const int line = m_theme.lineHeight(FontRole::Body);
    const qreal top = height() / 2.0 - line;
    painter.drawText(QRectF(left, top, width() - left - 9, line), Qt::AlignVCenter, text());
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(QRectF(left, top + line, width() - left - 9, line), Qt::AlignVCenter, m_hint);
}

}  // namespace nghisu
