// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/projectorwindow.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QWindow>

namespace nghisu {

ProjectorWindow::ProjectorWindow(const Theme& theme, Screens& screens)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus),
      m_screens(screens), m_view(new SlideView(theme, this))
{
    setObjectName(QStringLiteral("projectorWindow"));
    setWindowTitle(tr("Projector"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The program ends with the desk, whatever is still projected.
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    qApp->installEventFilter(this);
    connect(&screens, &Screens::removed, this, &ProjectorWindow::onRemoved);
    connect(&screens, &Screens::moved, this, &ProjectorWindow::onMoved);
    connect(&screens, &Screens::added, this, &ProjectorWindow::screenAdded);
}

ProjectorWindow::~ProjectorWindow() = default;

void ProjectorWindow::open(const ScreenPlace& place, bool onTop)
{
    m_screenName = place.name;
    m_open = true;
    if (windowFlags().testFlag(Qt::WindowStaysOnTopHint) != onTop)
        setWindowFlag(Qt::WindowStaysOnTopHint, onTop);
    fill(place);
}

void ProjectorWindow::fill(const ScreenPlace& place)
{
    // What is full on one screen would stay there.
    hide();
    if (place.screen) {
        create();
        windowHandle()->setScreen(place.screen);
    }
    setGeometry(place.geometry);
    showFull();
    if (!place.screen)
        setGeometry(place.geometry);
}

// As showFullScreen() does, but that one asks for the focus as well.
void ProjectorWindow::showFull()
{
    setWindowState(Qt::WindowFullScreen);
    setVisible(true);
}

void ProjectorWindow::retire()
{
    m_open = false;
    hide();
}

// A program that ends asks each window to close, hidden ones as well, and stays if one refuses.
bool ProjectorWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Quit && watched == qApp)
        retire();
    return QWidget::eventFilter(watched, event);
}

void ProjectorWindow::closeEvent(QCloseEvent* event)
{
    if (!m_open) {
        event->accept();
        return;
    }
    event->ignore();
    emit closeRequested();
}

// A window manager may minimise what stands in its way.
void ProjectorWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_open && isMinimized())
        showFull();
}

void ProjectorWindow::onRemoved(const QString& name)
{
    if (!m_open || name != m_screenName)
        return;
    retire();
    emit screenLost();
}

void ProjectorWindow::onMoved(const QString& name)
{
    if (!m_open || name != m_screenName)
        return;
    if (const std::optional<ScreenPlace> place = m_screens.called(name))
        fill(*place);
}

}  // namespace nghisu
