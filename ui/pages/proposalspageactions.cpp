// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/proposalspageactions.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace nghisu {

namespace {

constexpr char Context[] = "nghisu::ProposalsPageActions";

struct Row {
    ListAction id;
    const char* name;
    const char* text;
    IconName icon;
    const char* keys;       ///< portable text; several are separated by a blank
    bool listOnly = false;  ///< the keys are the list's, not its editors'
    bool inMenu = true;     ///< in the context menu
    bool group = false;     ///< begins a group there
};

// clang-format off
constexpr Row Table[] = {
    {ListAction::Add, "actionAddProposal", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Add proposal"),
     IconName::Plus, "Ins Ctrl+Return Ctrl+Enter"},
    {ListAction::AddHeading, "actionAddHeading", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Add heading"),
     IconName::Agenda, "Ctrl+Shift+H"},
    {ListAction::EditHere, "actionEditHere", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Edit in the list"),
     IconName::Edit, "F2", true, true, true},
    {ListAction::Lead, "actionAssignLead", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Choose the lead body…"),
     IconName::Assign, "Ctrl+L"},
    {ListAction::Coordinating, "actionAssignCoordinating", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Add a co-ordinating body…"),
     IconName::Assign, "Ctrl+Shift+L"},
    {ListAction::Vote, "actionVote", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Record a vote…"),
     IconName::Poll, "F9"},
    {ListAction::MoveUp, "actionMoveUp", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Move up"),
     IconName::MoveUp, "Alt+Up", false, true, true},
    {ListAction::MoveDown, "actionMoveDown", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Move down"),
     IconName::MoveDown, "Alt+Down"},
    {ListAction::Promote, "actionPromote", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Raise a level"),
     IconName::Outdent, "Alt+Shift+Left"},
    {ListAction::Demote, "actionDemote", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Lower a level"),
     IconName::Indent, "Alt+Shift+Right"},
    {ListAction::Duplicate, "actionDuplicate", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Duplicate"),
     IconName::Copy, "Ctrl+D"},
    {ListAction::Split, "actionSplit", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Split at the cursor"),
     IconName::Split, "Ctrl+Shift+S"},
    {ListAction::Join, "actionJoin", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Join into one"),
     IconName::Merge, "Ctrl+J"},
    {ListAction::Cut, "actionCutProposals", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Cut"),
     IconName::Cut, "Ctrl+X", true, true, true},
    {ListAction::Copy, "actionCopyText", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Copy"),
     IconName::Copy, "Ctrl+C", true},
    {ListAction::Paste, "actionPasteProposals", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Paste"),
     IconName::Paste, "Ctrl+V", true},
    {ListAction::Remove, "actionRemoveProposals", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Remove"),
     IconName::Trash, "Del", true, true, true},
    {ListAction::Issue, "actionIssueList", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Issue the list"),
     IconName::Issued, "", false, false},
    {ListAction::Changes, "actionListChanges", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Changes since the issue…"),
     IconName::History, "", false, false},
    {ListAction::Find, "actionFindProposal", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Find in the list"),
     IconName::Search, "Ctrl+F", false, false},
    {ListAction::Replace, "actionReplace", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Find and replace…"),
     IconName::Replace, "Ctrl+H", false, false},
    {ListAction::Filter, "actionFilterList", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Filter the list…"),
     IconName::Filter, "Ctrl+Alt+F", false, false},
    {ListAction::ShowList, "actionShowList", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Show as a list"),
     IconName::Proposals, "Ctrl+Alt+1", false, false},
    {ListAction::ShowTable, "actionShowTable", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Show as a table"),
     IconName::Table, "Ctrl+Alt+2", false, false},
    {ListAction::ShowBoard, "actionShowBoard", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Show as a board"),
     IconName::Board, "Ctrl+Alt+3", false, false},
    {ListAction::KeepView, "actionKeepView", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Keep this view…"),
     IconName::Eye, "", false, false},
    {ListAction::Previous, "actionPreviousProposal", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Previous proposal"),
     IconName::ChevronUp, "Ctrl+PgUp", false, false},
    {ListAction::Next, "actionNextProposal", QT_TRANSLATE_NOOP("nghisu::ProposalsPageActions", "Next proposal"),
     IconName::ChevronDown, "Ctrl+PgDown", false, false},
};
// clang-format on

bool makesSense(ListAction id, const ListSituation& s)
{
    const bool edit = s.meeting && s.writable;
    switch (id) {
    case ListAction::Add:
    case ListAction::AddHeading:
        return edit;
    case ListAction::EditHere:
        return edit && s.selected == 1 && s.current >= 0;
    case ListAction::Split:
        return edit && s.selected == 1 && s.proposals == 1;
    case ListAction::Duplicate:
        return edit && s.selected > 0;
    case ListAction::Join:
        return edit && s.selected > 1 && s.proposals == s.selected;
    case ListAction::Remove:
        return edit && s.selected > 0;
    case ListAction::MoveUp:
    case ListAction::MoveDown:
    case ListAction::Promote:
    case ListAction::Demote:
        return edit && s.whole && s.selected > 0;
    case ListAction::Cut:
        return edit && s.selected > 0;
    case ListAction::Paste:
        return edit && s.pasteable;
    case ListAction::Lead:
    case ListAction::Coordinating:
        return edit && s.proposals > 0;
    case ListAction::Vote:
        return edit && s.selected == 1 && s.proposals == 1;
    case ListAction::Issue:
        return edit && s.rows > 0;
    case ListAction::Copy:
        return s.selected > 0;
    case ListAction::Changes:
        return s.meeting && s.issued;
    case ListAction::Replace:
        return edit && s.rows > 0;
    case ListAction::KeepView:
        return edit;
    case ListAction::Find:
    case ListAction::Filter:
    case ListAction::ShowList:
    case ListAction::ShowTable:
    case ListAction::ShowBoard:
        return s.meeting;
    case ListAction::Previous:
        return s.current > 0;
    case ListAction::Next:
        return s.current + 1 < s.rows;
    }
    Q_UNREACHABLE();
}

}  // namespace

ProposalsPageActions::ProposalsPageActions(const Theme& theme, QWidget* page,
                                           const QList<QWidget*>& lists)
    : QObject(page)
{
    for (const Row& row : Table) {
        auto* action = new QAction(icon(theme, row.icon), QString(), this);
        action->setObjectName(QLatin1String(row.name));
        action->setMenuRole(QAction::NoRole);
        QList<QKeySequence> keys;
        const QStringList texts = QString(QLatin1String(row.keys)).split(u' ', Qt::SkipEmptyParts);
        for (const QString& text : texts)
            keys.append(QKeySequence(text, QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setShortcutContext(row.listOnly ? Qt::WidgetShortcut
                                                : Qt::WidgetWithChildrenShortcut);
        const QList<QWidget*> owners = row.listOnly ? lists : QList<QWidget*>{page};
        for (QWidget* owner : owners)
            owner->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = row.id] { emit triggered(id); });
        m_actions.insert(row.id, action);
    }
    retranslate();
}

QList<QAction*> ProposalsPageActions::all() const
{
    QList<QAction*> actions;
    for (const Row& row : Table)
        actions.append(m_actions.value(row.id));
    return actions;
}

void ProposalsPageActions::fillContextMenu(QMenu* menu) const
{
    for (const Row& row : Table) {
        if (!row.inMenu)
            continue;
        if (row.group)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.id));
    }
}

void ProposalsPageActions::retranslate()
{
    for (const Row& row : Table)
        m_actions.value(row.id)->setText(QCoreApplication::translate(Context, row.text));
}

void ProposalsPageActions::update(const ListSituation& situation)
{
    for (const Row& row : Table)
        m_actions.value(row.id)->setEnabled(makesSense(row.id, situation));
}

}  // namespace nghisu
