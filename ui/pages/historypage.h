// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "pages/splitpage.h"

class QAction;

namespace nghisu {

class HistoryList;
class VersionsPanel;

/// Who did what and when, for all and for one proposal; and what a step made of a text.
class HistoryPage final : public SplitPage {
    Q_OBJECT

public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);
    ~HistoryPage() override;

    /// The history of one proposal.
    void showProposal(ProposalId proposal);
    /// The history of all.
    void showAll();
    QList<QAction*> actionsForMenu() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void sync();

    HistoryList* m_list = nullptr;
    VersionsPanel* m_panel = nullptr;
};

}  // namespace nghisu
