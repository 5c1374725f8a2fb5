// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace nghisu {

class Theme;

/// What can be asked of the window wherever one is; what only makes sense on a page belongs to that
/// page's own actions.
enum class ActionId {
    NewCouncil,
    OpenFile,
    OpenSample,
    SaveCopy,
    CloseFile,
    Quit,
    Undo,
    Redo,
    Palette,
    SearchAll,
    Import,
    PasteImport,
    FindAlike,
    NewMeeting,
    NextMeeting,
    EditMeeting,
    ArchiveMeeting,
    MakeTemplate,
    RemoveMeeting,
    HandOut,
    Conduct,
    FillTemplate,
    TemplateFields,
    GoProposals,
    GoProgramme,
    GoMembers,
    GoPolls,
    GoDocuments,
    GoFollowUp,
    GoBodies,
    GoHistory,
    GoSettings,
    GoBack,
    LargerText,
    SmallerText,
    StandardText,
    ToggleDark,
    FullScreen,
    ShowMenu,
    Help,
    About,
};

/// The menus they are found in.
enum class MenuId { Council, Edit, Meeting, Go, View, Help, None };

/// What has to be there for an action to make sense.
enum class ActionNeed { Nothing, File, WritableFile, Meeting, WritableMeeting };

/// The table of the window's actions: name, words, icon, keys and place in the menus stand in one
/// line each. Menus, palette, sidebar and start page all take them from here.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// Adds all actions to `window`, so that their keys work while the menu bar is hidden.
    Actions(const Theme& theme, QWidget* window);

    QAction* action(ActionId id) const { return m_actions.value(id); }
    /// In the order of the table.
    QList<ActionId> ofMenu(MenuId menu) const;
    static QList<ActionId> all();
    /// True where a separator stands before it in its menu.
    static bool beginsGroup(ActionId id);

    void retranslate();
    /// Enables what makes sense now.
    void update(bool file, bool writable, bool meeting);

signals:
    void triggered(nghisu::ActionId id);

private:
    QHash<ActionId, QAction*> m_actions;
};

}  // namespace nghisu
