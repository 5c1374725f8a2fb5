// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"
#include "pages/tablepage.h"

class QAction;

namespace nghisu {

class FilterTabs;
class ShortcutButton;

/// The list of the history page: steps under their days, by kind and person, of all or of one
/// proposal.
class HistoryList final : public TablePage {
    Q_OBJECT

public:
    explicit HistoryList(Desk& desk, QWidget* parent = nullptr);

    HistoryModel& model() { return m_model; }
    /// Only what touched a proposal; all of an invalid one.
    void setProposal(ProposalId proposal);
    ProposalId proposal() const { return m_model.filter().proposal; }
    /// The selected step; none where nothing or a day is selected.
    std::optional<Step> current() const;

signals:
    void selectionChanged();
    /// Enter on a row.
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void onReset();
    void span(int first);
    void openPeople();

    HistoryModel m_model;
    StepId m_current;
    FilterTabs* m_tabs = nullptr;
    ShortcutButton* m_person = nullptr;
    ShortcutButton* m_all = nullptr;
    QAction* m_show = nullptr;
};

}  // namespace nghisu
