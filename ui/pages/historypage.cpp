// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "pages/historylist.h"
#include "panels/versionspanel.h"
#include "shell/desk.h"

#include <QAction>

namespace nghisu {

namespace {

constexpr qreal panelShare = 0.34;  // two texts stand side by side

}  // namespace

HistoryPage::HistoryPage(Desk& desk, QWidget* parent)
    : SplitPage(desk, parent), m_list(new HistoryList(desk, this)),
      m_panel(new VersionsPanel(desk, this))
{
    setObjectName(QStringLiteral("historyPage"));
    setPanelShare(panelShare);
    setParts(m_list, m_panel);
    connect(m_list, &HistoryList::selectionChanged, this, &HistoryPage::sync);
    connect(m_list, &HistoryList::opened, this, &HistoryPage::openPanel);
    sync();
}

HistoryPage::~HistoryPage()
{
    // Nothing of ours hears the views go.
    m_list->disconnect(this);
}

void HistoryPage::showEvent(QShowEvent* event)
{
    m_list->model().setWatched(true);
    SplitPage::showEvent(event);
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    m_list->model().setWatched(false);
    SplitPage::hideEvent(event);
}

void HistoryPage::showProposal(ProposalId proposal)
{
    m_list->setProposal(proposal);
    sync();
}

void HistoryPage::showAll()
{
    m_list->setProposal({});
}

QList<QAction*> HistoryPage::actionsForMenu() const
{
    return m_list->actions();
}

void HistoryPage::sync()
{
    const auto step = m_list->current();
    if (!step) {
        m_panel->clear();
        return;
    }
    ProposalId proposal = m_list->proposal();
    if (!proposal.isValid()) {
        const QList<ProposalId> touched = m_list->model().touchedBy(step->id);
        proposal = touched.isEmpty() ? ProposalId() : touched.first();
    }
    m_panel->showProposal(proposal, step->id);
}

}  // namespace nghisu
