// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/personmodel.h"
#include "pages/tablepage.h"

class QAction;

namespace nghisu {

class ShortcutButton;

/// The members and guests of the council in protocol order.
class MembersPage final : public TablePage {
    Q_OBJECT

public:
    explicit MembersPage(Desk& desk, QWidget* parent = nullptr);

    void select(PersonId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void add();
    void paste();
    void edit();
    void remove();
    void move(int steps);
    QList<PersonId> selection() const;
    void restoreSelection(const QList<PersonId>& ids);

    PersonModel m_model;
    ShortcutButton* m_addButton = nullptr;
    ShortcutButton* m_pasteButton = nullptr;
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
};

}  // namespace nghisu
