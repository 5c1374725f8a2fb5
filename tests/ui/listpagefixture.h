// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposalmodel.h"
#include "pages/listviewbar.h"
#include "pages/proposalspage.h"
#include "session/proposalfields.h"
#include "ui/proposalsfixture.h"
#include "widgets/boardview.h"
#include "widgets/proposaltable.h"
#include "widgets/proposalview.h"

#include <QAction>
#include <QApplication>
#include <QItemSelectionModel>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

namespace nghisu {

/// The page of proposals in a window of its own, on a council on disk.
class ListPageFixture : public ProposalsFixture {
public:
    ListPageFixture()
    {
        window.setCentralWidget(page);
        window.resize(1366, 720);
        window.show();
        window.activateWindow();
        m_active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(m_active);
    }

    template <typename T>
    T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    QAction* action(const char* name) const
    {
        const QList<QAction*> all = page->actionsForMenu();
        for (QAction* one : all) {
            if (one->objectName() == QLatin1String(name))
                return one;
        }
        qFatal("No action %s", name);
        return nullptr;
    }
    ProposalModel& model() const { return page->model(); }
    ListViewBar* bar() const { return find<ListViewBar>("listViewBar"); }
    ProposalTable* table() const { return find<ProposalTable>("proposalTable"); }
    BoardView* board() const { return find<BoardView>("proposalBoard"); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void choose(const QList<ProposalId>& ids)
    {
        QItemSelectionModel* selection = page->view()->selectionModel();
        selection->clearSelection();
        for (const ProposalId id : ids) {
            selection->setCurrentIndex(model().index(model().rowOf(id)),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QList<ProposalId> shown() const
    {
        QList<ProposalId> ids;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().isGroup(row))
                ids.append(model().idAt(row));
        }
        return ids;
    }
    /// The titles of the groups with their counts: "Hạ tầng 2".
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex index = model().index(row);
            if (model().isGroup(row)) {
                titles.append(index.data(TextRole).toString() + u' '
                              + index.data(CountRole).toString());
            }
        }
        return titles;
    }
    QStringList texts()
    {
        QStringList texts;
        const QList<ProposalId> ids = order();
        for (const ProposalId id : ids)
            texts.append(proposal(id).text);
        return texts;
    }

    QMainWindow window;
    ProposalsPage* page = new ProposalsPage(desk());

private:
    bool m_active = false;
};

}  // namespace nghisu
