// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bodymodel.h"
#include "pages/tablepage.h"

#include <functional>

class QAction;
class QMenu;

namespace nghisu {

class SearchField;
class ShortcutButton;

/// How a directory's file is asked for: the system's dialogs; tests put their own in.
struct DirectoryDoors {
    std::function<QString(QWidget* parent)> choose;
    std::function<QString(QWidget* parent, const QString& suggested)> saveAs;

    static DirectoryDoors system();
};

/// The directory of the bodies that proposals are addressed to, or that propose.
class BodiesPage final : public TablePage {
    Q_OBJECT

public:
    explicit BodiesPage(Desk& desk, QWidget* parent = nullptr);

    void select(BodyId id);
    void setDoors(DirectoryDoors doors) { m_doors = std::move(doors); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void add();
    void edit();
    void remove();
    void importFile();
    void exportFile();
    void fillMenu(QMenu& menu);
    /// The selected body; one without an id where none is.
    Body current() const;

    BodyModel m_model;
    DirectoryDoors m_doors;
    SearchField* m_search = nullptr;
    ShortcutButton* m_addButton = nullptr;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_find = nullptr;
    QAction* m_proposals = nullptr;
    QAction* m_answers = nullptr;
    QAction* m_handOver = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    ShortcutButton* m_more = nullptr;
};

}  // namespace nghisu
