// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrim.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace nghisu {

namespace {

constexpr qreal dim = 0.28;
constexpr int leastMargin = 16;

}  // namespace

Scrim::Scrim(const Theme& theme, QWidget* host, QWidget* panel, int top)
    : QWidget(host), m_theme(theme), m_host(host), m_panel(panel), m_top(top)
{
    panel->setParent(this);
    hide();
    m_host->installEventFilter(this);
    m_panel->installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Scrim::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    raise();
    show();
    m_panel->show();
    m_panel->setFocus(Qt::PopupFocusReason);
}

void Scrim::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    emit dismissed();
}

void Scrim::place()
{
    setGeometry(m_host->rect());
    const QSize hint = m_panel->sizeHint().expandedTo(m_panel->minimumSize());
    const int width = qMin(hint.width(), this->width() - 2 * leastMargin);
    const int top =
        m_top < 0 ? (height() - hint.height()) / 2 : qMin(m_top, qMax(leastMargin, height() / 8));
    const int height = qMin(hint.height(), this->height() - top - leastMargin);
    m_panel->setGeometry((this->width() - width) / 2, qMax(leastMargin, top), width, height);
}

bool Scrim::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == m_host && event->type() == QEvent::Resize;
    const bool grown = watched == m_panel && event->type() == QEvent::LayoutRequest;
    if ((resized || grown) && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Ink in the light theme; in the dark one ink is light, and only black dims.
    QColor veil = m_theme.isDark() ? QColor(Qt::black) : m_theme.color(Token::Ink);
    veil.setAlphaF(m_theme.isDark() ? 0.5F : static_cast<float>(dim));
    painter.fillRect(rect(), veil);
}

void Scrim::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Scrim::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // Nothing typed into a panel reaches the page below it.
    event->accept();
}

}  // namespace nghisu
