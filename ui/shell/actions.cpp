// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace nghisu {

namespace {

constexpr char Context[] = "nghisu::Actions";

struct Row {
    ActionId id;
    const char* name;  ///< objectName, for tests and style sheets
    const char* text;
    IconName icon;
    const char* keys;  ///< portable text
    MenuId menu;
    ActionNeed need;
    bool group = false;  ///< begins a group in its menu
};

// clang-format off
constexpr Row Table[] = {
    {ActionId::NewCouncil, "actionNewCouncil", QT_TRANSLATE_NOOP("nghisu::Actions", "New council…"),
     IconName::Council, "Ctrl+N", MenuId::Council, ActionNeed::Nothing},
    {ActionId::OpenFile, "actionOpen", QT_TRANSLATE_NOOP("nghisu::Actions", "Open file…"),
     IconName::Folder, "Ctrl+O", MenuId::Council, ActionNeed::Nothing},
    {ActionId::OpenSample, "actionOpenSample", QT_TRANSLATE_NOOP("nghisu::Actions", "Open the sample council"),
     IconName::Eye, "", MenuId::Council, ActionNeed::Nothing},
    {ActionId::SaveCopy, "actionSaveCopy", QT_TRANSLATE_NOOP("nghisu::Actions", "Save a copy…"),
     IconName::Backup, "", MenuId::Council, ActionNeed::File, true},
    {ActionId::CloseFile, "actionClose", QT_TRANSLATE_NOOP("nghisu::Actions", "Close the council"),
     IconName::Close, "Ctrl+W", MenuId::Council, ActionNeed::File},
    {ActionId::Quit, "actionQuit", QT_TRANSLATE_NOOP("nghisu::Actions", "Quit"),
     IconName::Stop, "Ctrl+Q", MenuId::Council, ActionNeed::Nothing, true},

    {ActionId::Undo, "actionUndo", QT_TRANSLATE_NOOP("nghisu::Actions", "Undo"),
     IconName::Undo, "Ctrl+Z", MenuId::Edit, ActionNeed::WritableFile},
    {ActionId::Redo, "actionRedo", QT_TRANSLATE_NOOP("nghisu::Actions", "Redo"),
     IconName::Redo, "Ctrl+Shift+Z", MenuId::Edit, ActionNeed::WritableFile},
    {ActionId::Palette, "actionPalette", QT_TRANSLATE_NOOP("nghisu::Actions", "Search or command…"),
     IconName::Search, "Ctrl+K", MenuId::Edit, ActionNeed::Nothing, true},
    {ActionId::SearchAll, "actionSearchAll", QT_TRANSLATE_NOOP("nghisu::Actions", "Search all meetings…"),
     IconName::Search, "Ctrl+Shift+F", MenuId::Edit, ActionNeed::File},

    {ActionId::Import, "actionImport", QT_TRANSLATE_NOOP("nghisu::Actions", "Take in documents…"),
     IconName::Intake, "Ctrl+I", MenuId::Meeting, ActionNeed::WritableFile},
    {ActionId::PasteImport, "actionPasteImport", QT_TRANSLATE_NOOP("nghisu::Actions", "Take in from the clipboard"),
     IconName::Copy, "Ctrl+Shift+V", MenuId::Meeting, ActionNeed::WritableFile},
    {ActionId::FindAlike, "actionFindAlike", QT_TRANSLATE_NOOP("nghisu::Actions", "Find proposals that ask alike"),
     IconName::Merge, "", MenuId::Meeting, ActionNeed::Meeting},
    {ActionId::NewMeeting, "actionNewMeeting", QT_TRANSLATE_NOOP("nghisu::Actions", "New meeting…"),
     IconName::Meeting, "Ctrl+Shift+N", MenuId::Meeting, ActionNeed::WritableFile, true},
    {ActionId::NextMeeting, "actionNextMeeting", QT_TRANSLATE_NOOP("nghisu::Actions", "New meeting from this one…"),
     IconName::Forward, "", MenuId::Meeting, ActionNeed::WritableMeeting},
    {ActionId::EditMeeting, "actionEditMeeting", QT_TRANSLATE_NOOP("nghisu::Actions", "Edit the meeting…"),
     IconName::Edit, "", MenuId::Meeting, ActionNeed::WritableMeeting},
    {ActionId::ArchiveMeeting, "actionArchiveMeeting", QT_TRANSLATE_NOOP("nghisu::Actions", "Archive the meeting"),
     IconName::Backup, "", MenuId::Meeting, ActionNeed::WritableMeeting},
    {ActionId::MakeTemplate, "actionMakeTemplate", QT_TRANSLATE_NOOP("nghisu::Actions", "Make a template of the meeting…"),
     IconName::Copy, "", MenuId::Meeting, ActionNeed::WritableMeeting},
    {ActionId::RemoveMeeting, "actionRemoveMeeting", QT_TRANSLATE_NOOP("nghisu::Actions", "Remove the meeting"),
     IconName::Trash, "", MenuId::Meeting, ActionNeed::WritableMeeting},
    {ActionId::HandOut, "actionHandOut", QT_TRANSLATE_NOOP("nghisu::Actions", "Papers for the room…"),
     IconName::Documents, "Ctrl+Shift+D", MenuId::Meeting, ActionNeed::Meeting, true},
    {ActionId::Conduct, "actionConduct", QT_TRANSLATE_NOOP("nghisu::Actions", "Conduct the meeting"),
     IconName::Chair, "F5", MenuId::Meeting, ActionNeed::Meeting},
    {ActionId::FillTemplate, "actionFillTemplate", QT_TRANSLATE_NOOP("nghisu::Actions", "Fill a Word template…"),
     IconName::Documents, "Ctrl+Shift+M", MenuId::Meeting, ActionNeed::Meeting, true},
    {ActionId::TemplateFields, "actionTemplateFields", QT_TRANSLATE_NOOP("nghisu::Actions", "Fields for templates…"),
     IconName::Info, "", MenuId::Meeting, ActionNeed::Meeting},

    {ActionId::GoProposals, "actionGoProposals", QT_TRANSLATE_NOOP("nghisu::Actions", "Proposals"),
     IconName::Proposals, "Ctrl+1", MenuId::Go, ActionNeed::File},
    {ActionId::GoMembers, "actionGoMembers", QT_TRANSLATE_NOOP("nghisu::Actions", "Members"),
     IconName::Members, "Ctrl+2", MenuId::Go, ActionNeed::File},
    {ActionId::GoPolls, "actionGoPolls", QT_TRANSLATE_NOOP("nghisu::Actions", "Polls"),
     IconName::Poll, "Ctrl+3", MenuId::Go, ActionNeed::File},
    {ActionId::GoDocuments, "actionGoDocuments", QT_TRANSLATE_NOOP("nghisu::Actions", "Documents"),
     IconName::Documents, "Ctrl+4", MenuId::Go, ActionNeed::File},
    {ActionId::GoBodies, "actionGoBodies", QT_TRANSLATE_NOOP("nghisu::Actions", "Bodies"),
     IconName::Bodies, "Ctrl+5", MenuId::Go, ActionNeed::File},
    {ActionId::GoFollowUp, "actionGoFollowUp", QT_TRANSLATE_NOOP("nghisu::Actions", "Follow-up"),
     IconName::FollowUp, "Ctrl+6", MenuId::Go, ActionNeed::File},
    {ActionId::GoHistory, "actionGoHistory", QT_TRANSLATE_NOOP("nghisu::Actions", "History"),
     IconName::History, "Ctrl+7", MenuId::Go, ActionNeed::File},
    {ActionId::GoProgramme, "actionGoProgramme", QT_TRANSLATE_NOOP("nghisu::Actions", "Programme"),
     IconName::Agenda, "Ctrl+8", MenuId::Go, ActionNeed::File},
    {ActionId::GoSettings, "actionGoSettings", QT_TRANSLATE_NOOP("nghisu::Actions", "Settings"),
     IconName::Settings, "Ctrl+,", MenuId::Go, ActionNeed::Nothing, true},
    {ActionId::GoBack, "actionGoBack", QT_TRANSLATE_NOOP("nghisu::Actions", "Back"),
     IconName::Back, "Alt+Left", MenuId::Go, ActionNeed::Nothing},

    {ActionId::LargerText, "actionLargerText", QT_TRANSLATE_NOOP("nghisu::Actions", "Larger text"),
     IconName::Plus, "Ctrl++", MenuId::View, ActionNeed::Nothing},
    {ActionId::SmallerText, "actionSmallerText", QT_TRANSLATE_NOOP("nghisu::Actions", "Smaller text"),
     IconName::Abstain, "Ctrl+-", MenuId::View, ActionNeed::Nothing},
    {ActionId::StandardText, "actionStandardText", QT_TRANSLATE_NOOP("nghisu::Actions", "Text as designed"),
     IconName::Eye, "Ctrl+0", MenuId::View, ActionNeed::Nothing},
    {ActionId::ToggleDark, "actionToggleDark", QT_TRANSLATE_NOOP("nghisu::Actions", "Switch between light and dark"),
     IconName::Moon, "", MenuId::View, ActionNeed::Nothing, true},
    {ActionId::FullScreen, "actionFullScreen", QT_TRANSLATE_NOOP("nghisu::Actions", "Full screen"),
     IconName::Projector, "F11", MenuId::View, ActionNeed::Nothing},

    {ActionId::ShowMenu, "actionShowMenu", QT_TRANSLATE_NOOP("nghisu::Actions", "Show the menu"),
     IconName::Menu, "F10", MenuId::None, ActionNeed::Nothing},
    {ActionId::Help, "actionHelp", QT_TRANSLATE_NOOP("nghisu::Actions", "Keys and help"),
     IconName::Help, "F1", MenuId::Help, ActionNeed::Nothing},
    {ActionId::About, "actionAbout", QT_TRANSLATE_NOOP("nghisu::Actions", "About Nghị Sự"),
     IconName::Info, "", MenuId::Help, ActionNeed::Nothing},
};
// clang-format on

const Row& row(ActionId id)
{
    for (const Row& each : Table) {
        if (each.id == id)
            return each;
    }
    Q_UNREACHABLE();
}

bool holds(ActionNeed need, bool file, bool writable, bool meeting)
{
    switch (need) {
    case ActionNeed::Nothing:
        return true;
    case ActionNeed::File:
        return file;
    case ActionNeed::WritableFile:
        return file && writable;
    case ActionNeed::Meeting:
        return file && meeting;
    case ActionNeed::WritableMeeting:
        return file && writable && meeting;
    }
    Q_UNREACHABLE();
}

}  // namespace

Actions::Actions(const Theme& theme, QWidget* window) : QObject(window)
{
    for (const Row& each : Table) {
        auto* action = new QAction(icon(theme, each.icon), QString(), this);
        action->setObjectName(QLatin1String(each.name));
        action->setMenuRole(QAction::NoRole);
        const QLatin1String keys(each.keys);
        if (each.id == ActionId::Redo) {
            action->setShortcuts({QKeySequence(keys), QKeySequence(QLatin1String("Ctrl+Y"))});
        } else if (each.id == ActionId::LargerText) {
            // On most keyboards plus is Shift and equals.
            action->setShortcuts({QKeySequence(keys), QKeySequence(QLatin1String("Ctrl+="))});
        } else if (!keys.isEmpty()) {
            action->setShortcut(QKeySequence(keys));
        }
        const ActionId id = each.id;
        connect(action, &QAction::triggered, this, [this, id] { emit triggered(id); });
        window->addAction(action);
        m_actions.insert(id, action);
    }
    retranslate();
}

QList<ActionId> Actions::ofMenu(MenuId menu) const
{
    QList<ActionId> found;
    for (const Row& each : Table) {
        if (each.menu == menu)
            found.append(each.id);
    }
    return found;
}

QList<ActionId> Actions::all()
{
    QList<ActionId> found;
    for (const Row& each : Table)
        found.append(each.id);
    return found;
}

bool Actions::beginsGroup(ActionId id)
{
    return row(id).group;
}

void Actions::retranslate()
{
    for (const Row& each : Table)
        m_actions.value(each.id)->setText(QCoreApplication::translate(Context, each.text));
}

void Actions::update(bool file, bool writable, bool meeting)
{
    for (const Row& each : Table)
        m_actions.value(each.id)->setEnabled(holds(each.need, file, writable, meeting));
}

}  // namespace nghisu
