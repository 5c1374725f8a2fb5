// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowmenus.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(const Actions& actions, QMainWindow* window)
    : QObject(window), m_actions(actions), m_window(window)
{
    addMenu(MenuId::Council, u"menuCouncil"_s);
    addMenu(MenuId::Edit, u"menuEdit"_s);
    addMenu(MenuId::Meeting, u"menuMeeting"_s);
    m_page = m_window->menuBar()->addMenu(QString());
    m_page->setObjectName(u"menuPage"_s);
    connect(m_page, &QMenu::aboutToShow, this, &WindowMenus::fillPageMenu);
    connect(m_page, &QMenu::aboutToHide, this, &WindowMenus::hideBarWhenUnused);
    addMenu(MenuId::Go, u"menuGo"_s);
    addMenu(MenuId::View, u"menuView"_s);
    addMenu(MenuId::Help, u"menuHelp"_s);

    QMenu* council = m_menus.value(MenuId::Council);
    m_recent = new QMenu(council);
    m_recent->setObjectName(u"menuRecent"_s);
    council->insertMenu(m_actions.action(ActionId::OpenSample), m_recent);
    m_window->menuBar()->setObjectName(u"menuBar"_s);
    m_window->menuBar()->hide();
    qApp->installEventFilter(this);
    retranslate();
}

QMenu* WindowMenus::addMenu(MenuId id, const QString& name)
{
    QMenu* menu = m_window->menuBar()->addMenu(QString());
    menu->setObjectName(name);
    const QList<ActionId> actions = m_actions.ofMenu(id);
    for (const ActionId action : actions) {
        if (Actions::beginsGroup(action))
            menu->addSeparator();
        menu->addAction(m_actions.action(action));
    }
    connect(menu, &QMenu::aboutToHide, this, &WindowMenus::hideBarWhenUnused);
    m_menus.insert(id, menu);
    return menu;
}

void WindowMenus::setPageActions(std::function<QList<QAction*>()> actions)
{
    m_pageActions = std::move(actions);
}

void WindowMenus::setRecentFiles(const QStringList& paths)
{
    m_recentFiles = paths;
    fillRecent();
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    for (const QString& path : std::as_const(m_recentFiles)) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit fileRequested(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->menuAction()->setVisible(!m_recentFiles.isEmpty());
}

void WindowMenus::fillPageMenu()
{
    m_page->clear();
    const QList<QAction*> actions = m_pageActions ? m_pageActions() : QList<QAction*>();
    m_page->addActions(actions);
}

void WindowMenus::showBar()
{
    QMenuBar* bar = m_window->menuBar();
    if (bar->isVisible()) {
        hideBarWhenUnused();
        return;
    }
    m_before = QApplication::focusWidget();
    fillPageMenu();
    m_page->menuAction()->setVisible(!m_page->isEmpty());
    bar->show();
    bar->setActiveAction(bar->actions().constFirst());
}

void WindowMenus::hideBarWhenUnused()
{
    // From one menu to the next there is another one open by then.
    QTimer::singleShot(0, this, [this] {
        QMenuBar* bar = m_window->menuBar();
        if (!bar->isVisible() || QApplication::activePopupWidget())
            return;
        bar->setActiveAction(nullptr);
        bar->hide();
        if (m_before)
            m_before->setFocus(Qt::MenuBarFocusReason);
    });
}

void WindowMenus::openAt(const QPoint& globalPosition)
{
    fillPageMenu();
    QMenu menu(m_window);
    menu.setObjectName(u"mainMenu"_s);
    const QList<QAction*> all = m_window->menuBar()->actions();
    for (QAction* each : all) {
        if (each->menu() && !each->menu()->isEmpty())
            menu.addMenu(each->menu());
    }
    // Above the button: it stands at the lower edge.
    menu.exec(globalPosition - QPoint(0, menu.sizeHint().height()));
}

void WindowMenus::openCouncilMenu(const QPoint& globalPosition)
{
    QMenu menu(m_window);
    menu.setObjectName(u"councilMenu"_s);
    connect(menu.addAction(tr("Council settings…")), &QAction::triggered, this,
            &WindowMenus::councilSettingsRequested);
    menu.addSeparator();
    for (const ActionId id : {ActionId::OpenFile, ActionId::NewCouncil})
        menu.addAction(m_actions.action(id));
    if (!m_recentFiles.isEmpty())
        menu.addMenu(m_recent);
    menu.addSeparator();
    for (const ActionId id : {ActionId::SaveCopy, ActionId::CloseFile})
        menu.addAction(m_actions.action(id));
    menu.exec(globalPosition);
}

void WindowMenus::openMeetingMenu(const QPoint& globalPosition)
{
    QMenu menu(m_window);
    menu.setObjectName(u"meetingMenu"_s);
    for (const ActionId id :
         {ActionId::NewMeeting, ActionId::NextMeeting, ActionId::EditMeeting,
          ActionId::ArchiveMeeting, ActionId::MakeTemplate, ActionId::RemoveMeeting})
        menu.addAction(m_actions.action(id));
    menu.exec(globalPosition);
}

void WindowMenus::retranslate()
{
    m_menus.value(MenuId::Council)->setTitle(tr("&Council"));
    m_menus.value(MenuId::Edit)->setTitle(tr("&Edit"));
    m_menus.value(MenuId::Meeting)->setTitle(tr("&Meeting"));
    m_page->setTitle(tr("&Page"));
    m_menus.value(MenuId::Go)->setTitle(tr("&Go"));
    m_menus.value(MenuId::View)->setTitle(tr("&View"));
    m_menus.value(MenuId::Help)->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open recent"));
}

bool WindowMenus::eventFilter(QObject* watched, QEvent* event)
{
    // Alt pressed and let go with nothing between asks for the menu; with a key it is a shortcut.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        m_altAlone = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        m_altAlone = false;
    } else if (event->type() == QEvent::KeyRelease && m_altAlone
               && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
        m_altAlone = false;
        if (QApplication::activeWindow() == m_window && !QApplication::activeModalWidget())
            showBar();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace nghisu
