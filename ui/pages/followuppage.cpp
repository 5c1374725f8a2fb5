// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/followuppage.h"

#include "pages/followuplist.h"
#include "panels/followuppanel.h"
#include "shell/desk.h"

#include <QAction>

namespace nghisu {

FollowUpPage::FollowUpPage(Desk& desk, QWidget* parent)
    : SplitPage(desk, parent), m_list(new FollowUpList(desk, this)),
      m_panel(new FollowUpPanel(desk, this))
{
    setObjectName(QStringLiteral("followUpPage"));
    setParts(m_list, m_panel);
    connect(m_list, &FollowUpList::selectionChanged, this, &FollowUpPage::sync);
    connect(m_list, &FollowUpList::opened, this, &FollowUpPage::openPanel);
    sync();
}

FollowUpPage::~FollowUpPage()
{
    storePending();
    // Nothing of ours hears the views go.
    m_list->disconnect(this);
}

QList<QAction*> FollowUpPage::actionsForMenu() const
{
    return m_list->actions();
}

bool FollowUpPage::storePending()
{
    return m_panel->flush();
}

void FollowUpPage::sync()
{
    const QList<FollowUp> chosen = m_list->selection();
    if (chosen.size() != 1) {
        m_panel->clear();
        return;
    }
    const FollowUp& followUp = chosen.first();
    m_panel->showFollowUp(followUp, m_list->model().numberOf(followUp),
                          m_list->model().meetingName(followUp.meeting));
}

}  // namespace nghisu
