// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposalviewaccessible.h"

#include "delegates/proposaldelegate.h"
#include "widgets/proposalview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace nghisu {

namespace {

/// One row. It knows its number only: after a change it speaks of what stands there now.
class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(ProposalView* view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && index().isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override
    {
        return isValid() ? m_view->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface* parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? ProposalDelegate::accessibleText(index())
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_view->selectionModel()->isSelected(index());
        state.focused = m_view->currentIndex() == index() && m_view->hasFocus();
        const QRect rect = m_view->visualRect(index());
        state.offscreen = !rect.intersects(m_view->viewport()->rect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_view->setCurrentIndex(index());
        if (name == pressAction())
            emit m_view->opened(index());
        else
            m_view->setFocus();
    }

private:
    QModelIndex index() const
    {
        return m_view->model() ? m_view->model()->index(m_row, 0, m_view->rootIndex())
                               : QModelIndex();
    }

    QPointer<ProposalView> m_view;
    int m_row;
};

/// The list. Rows get an interface when one is asked for.
class ListAccessible final : public QAccessibleWidget {
public:
    explicit ListAccessible(ProposalView* view) : QAccessibleWidget(view, QAccessible::List) {}

    ~ListAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
    }

    QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const auto known = m_rows.constFind(row);
        if (known != m_rows.constEnd())
            return QAccessible::accessibleInterface(known.value());
        auto* made = new RowAccessible(view(), row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_rows.constBegin(); it != m_rows.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        const QModelIndex current = view()->currentIndex();
        return current.isValid() ? child(current.row()) : nullptr;
    }

private:
    ProposalView* view() const { return static_cast<ProposalView*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ProposalView*>(object);
    return view ? new ListAccessible(view) : nullptr;
}

}  // namespace

void installProposalViewAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace nghisu
