// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bodymodel.h"
#include "pages/tablepage.h"

class QAction;

namespace nghisu {

class SearchField;
class ShortcutButton;

/// The directory of the bodies that proposals are addressed to.
class BodiesPage final : public TablePage {
    Q_OBJECT

public:
    explicit BodiesPage(Desk& desk, QWidget* parent = nullptr);

    void select(BodyId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void add();
    void edit();
    void remove();

    BodyModel m_model;
    SearchField* m_search = nullptr;
    ShortcutButton* m_addButton = nullptr;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_find = nullptr;
};

}  // namespace nghisu
