// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programmemodel.h"
#include "pages/tablepage.h"

class QAction;

namespace nghisu {

class ShortcutButton;

/// The programme of the meeting: what happens when and who does it. Times follow each other by
/// themselves; what begins too early is said above the table.
class ProgrammePage final : public TablePage {
    Q_OBJECT

public:
    explicit ProgrammePage(Desk& desk, QWidget* parent = nullptr);

    /// Shows a way from the plan to the room.
    void offer(QAction* conduct);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void retranslate();
    void refresh();
    void showFault();
    void goToFault();
    void add();
    void edit();
    void remove();
    void move(int steps);
    void draft();
    void showPapers();
    bool isWritable() const;
    QList<AgendaItemId> selection() const;
    void rememberSelection();
    void select(const QList<AgendaItemId>& ids);

    ProgrammeModel m_model;
    QList<AgendaItemId> m_selected;  ///< while the rows are read again
    int m_column = ProgrammeModel::Content;
    ShortcutButton* m_addButton = nullptr;
    ShortcutButton* m_fault = nullptr;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_draft = nullptr;
    QAction* m_papers = nullptr;
};

}  // namespace nghisu
