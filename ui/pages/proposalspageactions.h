// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace nghisu {

class Theme;

/// What can be done on the page of proposals.
enum class ListAction {
    Add,
    AddHeading,
    EditHere,
    Duplicate,
    Split,
    Join,
    Remove,
    MoveUp,
    MoveDown,
    Promote,
    Demote,
    Lead,
    Coordinating,
    Cut,
    Copy,
    Paste,
    Vote,
    Issue,
    Changes,
    Find,
    Replace,
    Filter,
    ShowList,
    ShowTable,
    ShowBoard,
    KeepView,
    Previous,
    Next,
};

/// How the selection stands, and so what makes sense.
struct ListSituation {
    bool meeting = false;
    bool writable = false;
    bool whole = true;  ///< no filter, no search
    int rows = 0;
    int selected = 0;
    int proposals = 0;       ///< of the selected; the rest are headings
    int current = -1;        ///< row
    bool pasteable = false;  ///< something for the list is on the clipboard
    bool issued = false;
};

/// The table of the page's actions: words, icon and keys stand in one line each. Menus, the palette
/// and the page's buttons all take them from here.
class ProposalsPageActions : public QObject {
    Q_OBJECT

public:
    /// Keys work on `page` and all in it; the plain ones (Delete, F2) only in the `lists`, so that a
    /// text editor keeps them.
    ProposalsPageActions(const Theme& theme, QWidget* page, const QList<QWidget*>& lists);

    QAction* action(ListAction id) const { return m_actions.value(id); }
    QList<QAction*> all() const;
    void fillContextMenu(QMenu* menu) const;
    void retranslate();
    void update(const ListSituation& situation);

signals:
    void triggered(nghisu::ListAction id);

private:
    QHash<ListAction, QAction*> m_actions;
};

}  // namespace nghisu
