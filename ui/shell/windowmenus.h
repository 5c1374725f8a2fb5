// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QMainWindow;
class QMenu;
class QPoint;

namespace nghisu {

/// The window's menus. The bar is hidden until Alt or F10 asks for it, and goes again when a menu
/// was used; the same menus open at a button.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    WindowMenus(const Actions& actions, QMainWindow* window);

    /// The page's own actions, asked for whenever its menu opens.
    void setPageActions(std::function<QList<QAction*>()> actions);
    void setRecentFiles(const QStringList& paths);

    void showBar();
    /// All menus below each other, at a point of the screen.
    void openAt(const QPoint& globalPosition);
    void openCouncilMenu(const QPoint& globalPosition);
    void openMeetingMenu(const QPoint& globalPosition);
    void retranslate();

signals:
    void fileRequested(const QString& path);
    void councilSettingsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* addMenu(MenuId id, const QString& name);
    void fillRecent();
    void fillPageMenu();
    void hideBarWhenUnused();

    const Actions& m_actions;
    QMainWindow* m_window;
    QHash<MenuId, QMenu*> m_menus;
    QMenu* m_page = nullptr;
    QMenu* m_recent = nullptr;
    QStringList m_recentFiles;
    std::function<QList<QAction*>()> m_pageActions;
    QPointer<QWidget> m_before;  ///< had the focus when the bar was asked for
    bool m_altAlone = false;
};

}  // namespace nghisu
