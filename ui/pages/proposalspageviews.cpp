// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three layouts of the page of proposals, and what is carried between them and elsewhere.
#include "pages/proposalspage.h"

#include "delegates/carddelegate.h"
#include "dialogs/changesdialog.h"
#include "dialogs/replacedialog.h"
#include "models/carriedproposals.h"
#include "models/proposalmodel.h"
#include "pages/listviewbar.h"
#include "pages/listviewchips.h"
#include "pages/proposalspagetyping.h"
#include "panels/inspector.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "session/proposalfields.h"
#include "shell/desk.h"
#include "widgets/boardview.h"
#include "widgets/proposaltable.h"
#include "widgets/proposalview.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QStackedLayout>

namespace nghisu {

namespace {

constexpr int listPlace = 0;
constexpr int tablePlace = 1;
constexpr int boardPlace = 2;

QString nameOf(ListLayout layout)
{
    switch (layout) {
    case ListLayout::List:
        return QStringLiteral("list");
    case ListLayout::Table:
        return QStringLiteral("table");
    case ListLayout::Board:
        return QStringLiteral("board");
    }
    Q_UNREACHABLE();
}

}  // namespace

QAbstractItemView* ProposalsPage::shownView() const
{
    switch (m_views->currentIndex()) {
    case tablePlace:
        return m_table;
    case boardPlace:
        return m_board;
    default:
        return m_view;
    }
}

void ProposalsPage::showView(const ListView& view)
{
    m_typing->finish();
    storePending();
    const bool hadFocus = shownView()->hasFocus();
    if (!view.columns.isEmpty() && view.columns != m_table->columns())
        m_table->setColumns(view.columns);
    m_table->setSorting(view.sorting, view.order);
    m_board->cards()->setLeadInColumns(view.grouping == ListGrouping::Lead);
    m_model->setView(view);
    m_chips->showView(view);
    arrangeViews();
    // The list knows the row that is current by its first cell.
    const QModelIndex current = m_view->currentIndex();
    if (current.column() > 0) {
        m_view->selectionModel()->setCurrentIndex(current.siblingAtColumn(0),
                                                  QItemSelectionModel::NoUpdate);
    }
    selectSomething();
    if (m_view->currentIndex().isValid())
        shownView()->scrollTo(m_view->currentIndex());
    if (hadFocus)
        shownView()->setFocus();
    emit layoutStateChanged();
}

void ProposalsPage::arrangeViews()
{
    // What to do where there is nothing is said in the list.
    int place = listPlace;
    if (m_model->rowCount() > 0 && m_viewBar->view().layout == ListLayout::Table)
        place = tablePlace;
    else if (m_model->rowCount() > 0 && m_viewBar->view().layout == ListLayout::Board)
        place = boardPlace;
    if (m_views->currentIndex() == place)
        return;
    const bool hadFocus = shownView()->hasFocus();
    m_views->setCurrentIndex(place);
    if (hadFocus)
        shownView()->setFocus();
}

QStringList ProposalsPage::layoutState() const
{
    return QStringList{nameOf(m_viewBar->view().layout)} + m_table->widths();
}

void ProposalsPage::setLayoutState(const QStringList& state)
{
    if (state.isEmpty())
        return;
    m_table->setWidths(state.mid(1));
    ListView view = m_viewBar->view();
    view.columns = m_table->columns();
    for (const ListLayout layout : {ListLayout::List, ListLayout::Table, ListLayout::Board}) {
        if (nameOf(layout) == state.first())
            view.layout = layout;
    }
    m_viewBar->setView(view);
}

void ProposalsPage::sendToGroup(const QString& group)
{
    if (m_model->isReadOnly())
        return;
    storePending();
    const QList<ProposalId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    CouncilFile& file = *m_desk.file();
    Result<void> sent;
    switch (m_model->view().grouping) {
    case ListGrouping::Topic:
        sent = setTopic(file, ids, group);
        break;
    case ListGrouping::ProposingBody:
        sent = setProposingBody(file, ids, group);
        break;
    case ListGrouping::Lead:
        sent = replaceLead(file, ids, m_model->leadingBody(group), group);
        break;
    case ListGrouping::None:
    case ListGrouping::State:
    case ListGrouping::Tag:
        return;
    }
    if (!sent)
        return m_desk.report(sent.error());
    select(ids.first());
}

// The clipboard

void ProposalsPage::carry(bool cut)
{
    m_typing->finish();
    storePending();
    const QList<ProposalId> ids = selectedIds();
    if (QMimeData* carried = m_model->carried(ids, cut)) {
        QGuiApplication::clipboard()->setMimeData(carried);
        m_model->setCut(cut ? QSet<ProposalId>(ids.cbegin(), ids.cend()) : QSet<ProposalId>());
    }
}

void ProposalsPage::watchClipboard()
{
    const QMimeData* there = QGuiApplication::clipboard()->mimeData();
    m_pasteable = there && (there->hasFormat(CarriedProposals::mimeType()) || there->hasText());
    const auto carried = CarriedProposals::of(there);
    if (!carried || !carried->cut)
        forgetCut();
    updateActions();
}

void ProposalsPage::forgetCut()
{
    m_model->setCut({});
}

void ProposalsPage::paste()
{
    m_typing->finish();
    storePending();
    const auto carried = CarriedProposals::of(QGuiApplication::clipboard()->mimeData());
    if (!carried) {
        emit pasteTextRequested();
        return;
    }
    ListPlace place = m_model->placeAfter(m_view->currentIndex().row());
    if (!m_view->currentIndex().isValid()) {
        const auto end = endOfList(*m_desk.file(), m_desk.meeting());
        if (!end)
            return m_desk.report(end.error());
        place = *end;
    }
    const bool move = carried->cut && carried->file == m_desk.file()->path();
    const auto put = putDown(*m_desk.file(), *carried, move, m_desk.meeting(), place);
    if (!put)
        return m_desk.report(put.error());
    // What was cut is where it belongs: pasted again, it is copied.
    if (carried->cut) {
        CarriedProposals again = *carried;
        again.cut = false;
        QGuiApplication::clipboard()->setMimeData(
            again.mimeData(QGuiApplication::clipboard()->text()));
    }
    if (put->isEmpty())
        return;
    showProposal(put->first());
    m_desk.notify(move ? tr("Moved %n proposal(s)", nullptr, static_cast<int>(put->size()))
                       : tr("Pasted %n proposal(s)", nullptr, static_cast<int>(put->size())),
                  true);
}

// What is done to many

void ProposalsPage::replace()
{
    m_typing->finish();
    storePending();
    ReplaceDialog dialog(m_desk, m_search->text(), window());
    dialog.exec();
}

void ProposalsPage::showChanges()
{
    m_typing->finish();
    storePending();
    ChangesDialog dialog(m_desk, window());
    if (dialog.exec() == QDialog::Accepted && dialog.chosen().isValid())
        showProposal(dialog.chosen());
}

}  // namespace nghisu
