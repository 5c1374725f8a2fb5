// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startparts.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

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
    return {400, 34};
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
    paintIcon(painter, QRectF(8, (height() - 18) / 2.0, 18, 18), m_theme, IconName::Council,
              m_theme.color(Token::Ink2));
    const QFont name = m_theme.font(FontRole::BodyMedium);
    const QFont small = m_theme.font(FontRole::Caption);
    const QString shown = elideAtWord(text(), QFontMetricsF(name), width() * 0.6);
    painter.setFont(name);
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(QRectF(36, 0, width() * 0.6, height()), Qt::AlignVCenter, shown);
    const qreal room = width() - 36 - QFontMetricsF(name).horizontalAdvance(shown) - 32;
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
    setFixedHeight(76);
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
    paintIcon(painter, QRectF(21, (height() - 24) / 2.0, 24, 24), m_theme, IconName::Intake,
              m_theme.color(Token::Ink2));
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::Ink2));
    const int line = m_theme.lineHeight(FontRole::Body);
    const qreal top = height() / 2.0 - line;
    painter.drawText(QRectF(61, top, width() - 70, line), Qt::AlignVCenter, text());
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(QRectF(61, top + line, width() - 70, line), Qt::AlignVCenter, m_hint);
}

}  // namespace nghisu
