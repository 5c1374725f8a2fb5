// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revisionchanges.h"
#include "widgets/dialog.h"

class QComboBox;
class QListView;

namespace nghisu {

class ChangeModel;
class Desk;
class Label;
class WritingWork;

/// What was added, removed, changed and moved since one of the issues of the list, with the words that
/// differ marked. Enter on an entry closes it and shows the entry in the list.
class ChangesDialog final : public Dialog {
    Q_OBJECT

public:
    ChangesDialog(Desk& desk, QWidget* parent);

    /// The entry that is to be shown, once the dialog was accepted.
    ProposalId chosen() const { return m_chosen; }

private:
    void fillIssues();
    void compare();
    void choose(const QModelIndex& index);
    void print();

    Desk& m_desk;
    ChangeModel* m_changes = nullptr;
    RevisionChanges m_since;
    QComboBox* m_issues = nullptr;
    Label* m_standing = nullptr;
    QListView* m_list = nullptr;
    ShortcutButton* m_print = nullptr;
    WritingWork* m_printing = nullptr;
    ProposalId m_chosen;
};

}  // namespace nghisu
