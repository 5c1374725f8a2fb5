// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of proposals does when it is asked to, and how the selection follows.
#include "pages/proposalspage.h"

#include "models/proposalmodel.h"
#include "pages/listviewbar.h"
#include "pages/proposalspagetyping.h"
#include "panels/inspector.h"
#include "session/councilfile.h"
#include "session/issuing.h"
#include "session/listediting.h"
#include "shell/desk.h"
#include "widgets/filtertabs.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposalview.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace nghisu {

QList<ProposalId> ProposalsPage::selectedIds() const
{
    return m_model->ids(m_view->selectionModel()->selectedRows());
}

void ProposalsPage::select(ProposalId id)
{
    selectRow(m_model->rowOf(id));
}

void ProposalsPage::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid() || m_model->isGroup(row))
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                         | QItemSelectionModel::Rows);
    shownView()->scrollTo(index);
}

void ProposalsPage::restoreSelection()
{
    int row = m_model->rowOf(m_current);
    if (row < 0)
        row = m_model->entryRow(std::min(m_currentRow, m_model->rowCount() - 1));
    if (row >= 0)
        selectRow(row);
    syncInspector();
    updateActions();
    updateEmptyPlace();
}

void ProposalsPage::selectSomething()
{
    // What was selected may not be among those found.
    if (!m_view->selectionModel()->hasSelection())
        selectRow(m_model->entryRow(0));
    updateEmptyPlace();
    updateActions();
}

void ProposalsPage::onSelectionChanged()
{
    // While rows come and go the file must not be written to: what was typed is stored right after.
    if (m_model->isChanging())
        QTimer::singleShot(0, this, &ProposalsPage::syncInspector);
    else
        syncInspector();
    updateActions();
}

void ProposalsPage::syncInspector()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        m_current = m_model->idAt(current.row());
        m_currentRow = current.row();
    }
    m_inspector->showProposals(selectedIds());
}

void ProposalsPage::updateActions()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    ListSituation situation;
    situation.meeting = m_desk.file() && m_desk.meeting().isValid();
    situation.writable = !m_model->isReadOnly();
    situation.whole = m_model->isWhole();
    situation.rows = m_model->rowCount();
    situation.selected = static_cast<int>(selected.size());
    situation.proposals = static_cast<int>(
        std::count_if(selected.cbegin(), selected.cend(), [this](const QModelIndex& index) {
            return m_model->stubAt(index.row()).kind == ProposalKind::Proposal;
        }));
    situation.current = m_view->currentIndex().row();
    situation.pasteable = m_pasteable;
    situation.issued = m_issued;
    m_actions->update(situation);
    m_add->setEnabled(m_actions->action(ListAction::Add)->isEnabled());
}

void ProposalsPage::run(ListAction id)
{
    if (!m_desk.file())
        return;
    switch (id) {
    case ListAction::Add:
        return add(ProposalKind::Proposal);
    case ListAction::AddHeading:
        return add(ProposalKind::Heading);
    case ListAction::EditHere:
        storePending();
        if (shownView() != m_view)
            return openInspector();
        return m_view->edit(m_view->currentIndex().siblingAtColumn(0));
    case ListAction::Duplicate:
        return duplicate();
    case ListAction::Split:
        return split();
    case ListAction::Join:
        return join();
    case ListAction::Remove:
        return remove();
    case ListAction::MoveUp:
        return moveBy(-1);
    case ListAction::MoveDown:
        return moveBy(1);
    case ListAction::Promote:
        return changeLevel(true);
    case ListAction::Demote:
        return changeLevel(false);
    case ListAction::Lead:
    case ListAction::Coordinating:
        storePending();
        if (m_narrow)
            openInspector();
        return m_inspector->startAssigning(id == ListAction::Lead ? Role::Lead
                                                                  : Role::Coordinating);
    case ListAction::Cut:
        return carry(true);
    case ListAction::Copy:
        return carry(false);
    case ListAction::Paste:
        return paste();
    case ListAction::Vote:
        storePending();
        emit voteRequested(m_inspector->shown().value(0));
        return;
    case ListAction::Issue:
        return issue();
    case ListAction::Changes:
        return showChanges();
    case ListAction::Replace:
        return replace();
    case ListAction::Filter:
        if (m_narrow)
            closeInspector();
        return m_viewBar->openFilter();
    case ListAction::ShowList:
        return m_viewBar->chooseLayout(ListLayout::List);
    case ListAction::ShowTable:
        return m_viewBar->chooseLayout(ListLayout::Table);
    case ListAction::ShowBoard:
        return m_viewBar->chooseLayout(ListLayout::Board);
    case ListAction::KeepView:
        return m_viewBar->keep();
    case ListAction::Find:
        m_inspector->setLetterShown(false);
        if (m_narrow)
            closeInspector();
        m_search->setFocus(Qt::ShortcutFocusReason);
        return m_search->selectAll();
    case ListAction::Previous:
        return step(-1);
    case ListAction::Next:
        return step(1);
    }
}

void ProposalsPage::step(int by)
{
    // Titles of groups lie between.
    int row = m_view->currentIndex().row() + by;
    while (m_model->isGroup(row))
        row += by;
    selectRow(row);
}

void ProposalsPage::changeLevel(bool up)
{
    if (!m_model->isWhole() || m_model->isReadOnly())
        return;
    m_typing->finish();
    storePending();
    const QList<ProposalId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const auto changed =
        up ? promoteProposals(*m_desk.file(), ids) : demoteProposals(*m_desk.file(), ids);
    if (!changed && changed.error().code == ErrorCode::InvalidMove)
        return m_desk.notify(tr("There is nothing before it that it could stand under."));
    if (!changed)
        return m_desk.report(changed.error());
    shownView()->scrollTo(m_view->currentIndex());
}

void ProposalsPage::add(ProposalKind kind)
{
    m_typing->finish();
    storePending();
    const ProposalId after = m_model->idAt(m_view->currentIndex().row());
    showAll();
    ListPlace place;
    const int row = m_model->rowOf(after);
    if (row < 0) {
        const auto end = endOfList(*m_desk.file(), m_desk.meeting());
        if (!end)
            return m_desk.report(end.error());
        place = *end;
    } else if (kind == ProposalKind::Heading) {
        place = m_model->placeBefore(row + 1, true);
    } else {
        place = m_model->placeAfter(row);
    }
    const auto added = addProposal(*m_desk.file(), m_desk.meeting(), place, {}, kind);
    if (!added)
        return m_desk.report(added.error());
    select(*added);
    openInspector();
}

void ProposalsPage::remove()
{
    m_typing->finish();
    storePending();
    const QList<ProposalId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const int first = m_model->rowOf(ids.first());
    const ProposalStub stub = m_model->stubAt(first);
    const auto removed = removeProposals(*m_desk.file(), ids);
    if (!removed)
        return m_desk.report(removed.error());
    selectRow(m_model->entryRow(std::min(first, m_model->rowCount() - 1)));
    if (ids.size() > 1)
        m_desk.notify(tr("Removed %n proposal(s)", nullptr, static_cast<int>(ids.size())), true);
    else if (stub.kind == ProposalKind::Heading)
        m_desk.notify(tr("Removed a heading"), true);
    else
        m_desk.notify(tr("Removed proposal %1").arg(stub.number), true);
}

void ProposalsPage::moveBy(int steps)
{
    if (!m_model->isWhole() || m_model->isReadOnly())
        return;
    m_typing->finish();
    storePending();
    const QList<ProposalId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const auto moved = moveProposalsBy(*m_desk.file(), ids, steps);
    if (!moved)
        return m_desk.report(moved.error());
    shownView()->scrollTo(m_view->currentIndex());
}

void ProposalsPage::split()
{
    const ProposalId id = m_inspector->shown().value(0);
    const qsizetype inRow = m_typing->cursorPosition();
    const qsizetype position = inRow >= 0 ? inRow : m_inspector->editor()->cursorPosition();
    m_typing->finish();
    if (!storePending())
        return;
    const auto second = splitProposal(*m_desk.file(), id, position);
    if (!second && second.error().code == ErrorCode::EmptyText) {
        m_desk.notify(tr("Put the cursor where the second proposal begins."));
        return openInspector();
    }
    if (!second)
        return m_desk.report(second.error());
    select(*second);
}

void ProposalsPage::join()
{
    m_typing->finish();
    storePending();
    const QList<ProposalId> ids = selectedIds();
    const auto joined = joinProposals(*m_desk.file(), ids);
    if (!joined)
        return m_desk.report(joined.error());
    select(ids.first());
    m_desk.notify(tr("Joined %n proposal(s)", nullptr, static_cast<int>(ids.size())), true);
}

void ProposalsPage::duplicate()
{
    m_typing->finish();
    storePending();
    const QList<ProposalId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    if (ids.size() == 1) {
        const auto copied = duplicateProposal(*m_desk.file(), ids.first());
        return copied ? select(*copied) : m_desk.report(copied.error());
    }
    const ListPlace place = m_model->placeAfter(m_model->rowOf(ids.last()));
    const auto copied = copyProposals(*m_desk.file(), ids, m_desk.meeting(), place);
    return copied ? select(copied->last()) : m_desk.report(copied.error());
}

void ProposalsPage::issue()
{
    m_typing->finish();
    storePending();
    const auto revision = issueList(*m_desk.file(), m_desk.meeting());
    if (!revision)
        return m_desk.report(revision.error());
    m_desk.notify(tr("Numbers are frozen as issue %1").arg(*revision), true);
}

void ProposalsPage::openInspector()
{
    m_inspectorOpen = true;
    arrange();
    m_inspector->focusEditor();
}

void ProposalsPage::closeInspector()
{
    storePending();
    m_inspectorOpen = false;
    arrange();
    shownView()->setFocus();
}

void ProposalsPage::showAll()
{
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    m_viewBar->setFilter({});
}

void ProposalsPage::showProposal(ProposalId id)
{
    storePending();
    if (m_model->rowOf(id) < 0)
        showAll();
    select(id);
}

void ProposalsPage::find(const QString& words)
{
    m_inspector->setLetterShown(false);
    if (m_narrow)
        closeInspector();
    m_search->setText(words);
}

void ProposalsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("proposalMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillContextMenu(menu);
    menu->popup(at);
}

}  // namespace nghisu
