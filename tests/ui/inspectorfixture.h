// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bodydirectory.h"
#include "models/proposalmodel.h"
#include "panels/inspector.h"
#include "ui/proposalsfixture.h"
#include "widgets/proposaleditor.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTest>

#include <memory>

namespace nghisu {

/// The inspector by itself in a window, on a council of its own.
class InspectorFixture : public ProposalsFixture {
public:
    InspectorFixture()
        : m_directory(desk()), m_model(desk(), m_directory), m_window(new QMainWindow),
          m_inspector(new Inspector(desk(), m_model, m_directory))
    {
        m_window->setCentralWidget(m_inspector);
        m_window->resize(420, 900);
        m_window->show();
        m_window->activateWindow();
        m_active = QTest::qWaitForWindowActive(m_window.get());
        Q_ASSERT(m_active);
    }

    QMainWindow& window() { return *m_window; }
    Inspector& inspector() { return *m_inspector; }
    ProposalEditor* editor() { return m_inspector->editor(); }
    void show(ProposalId id) { m_inspector->showProposals({id}); }
    QString fileText(ProposalId id) { return proposal(id).text; }

    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_inspector->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    bool shows(const char* name) const { return find<QWidget>(name)->isVisible(); }

    /// Does what a menu that shows offers under that name; closes it. False where it does not.
    bool choose(const char* menuName, const char* actionName)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu || menu->objectName() != QLatin1String(menuName))
            return false;
        auto* action = menu->findChild<QAction*>(QLatin1String(actionName));
        const bool there = action && action->isEnabled();
        if (there)
            action->trigger();
        menu->close();
        return there;
    }

private:
    BodyDirectory m_directory;
    ProposalModel m_model;
    std::unique_ptr<QMainWindow> m_window;
    Inspector* m_inspector = nullptr;
    bool m_active = false;
};

}  // namespace nghisu
