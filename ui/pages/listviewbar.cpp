// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listviewbar.h"

#include "dialogs/keepviewdialog.h"
#include "models/listwords.h"
#include "panels/filterpanel.h"
#include "session/councilfile.h"
#include "session/viewkeeping.h"
#include "shell/desk.h"
#include "theme/theme.h"
#include "widgets/proposaltable.h"
#include "widgets/shortcutbutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace nghisu {

namespace {

constexpr ListGrouping groupings[] = {ListGrouping::None,  ListGrouping::Topic,
                                      ListGrouping::Lead,  ListGrouping::ProposingBody,
                                      ListGrouping::State, ListGrouping::Tag};
constexpr ListSorting sortings[] = {
    ListSorting::Agenda,        ListSorting::ShortName, ListSorting::Topic, ListSorting::Lead,
    ListSorting::ProposingBody, ListSorting::State,     ListSorting::DueOn};

IconName iconOf(ListLayout layout)
{
    switch (layout) {
    case ListLayout::List:
        return IconName::Proposals;
    case ListLayout::Table:
        return IconName::Table;
    case ListLayout::Board:
        return IconName::Board;
    }
    Q_UNREACHABLE();
}

/// Asks for the same things, wherever it is kept.
bool showsTheSame(const ListView& a, const ListView& b)
{
    return a.layout == b.layout && a.filter == b.filter && a.grouping == b.grouping
        && a.sorting == b.sorting && a.order == b.order && a.columns == b.columns;
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& words, bool chosen,
                   const QString& name)
{
    QAction* action = menu->addAction(words);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(chosen);
    action->setActionGroup(group);
    return action;
}

}  // namespace

ListViewBar::ListViewBar(Desk& desk, ProposalModel& model, ProposalTable& table, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_table(table)
{
    const Theme& theme = desk.theme();
    m_filter = new ShortcutButton(theme, IconName::Filter, {}, this);
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_filter->setCheckable(true);
    m_menu = new ShortcutButton(theme, IconName::More, {}, this);
    m_menu->setObjectName(QStringLiteral("viewMenuButton"));
    m_panel = new FilterPanel(theme, model, this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto addLayoutButton = [&](ListLayout layout, const char* name) {
        auto* button = new ShortcutButton(theme, iconOf(layout), {}, this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        // It stays as it is when it is what is shown.
        connect(button, &QAbstractButton::clicked, this, [this, layout] { chooseLayout(layout); });
        m_layouts.insert(layout, button);
        row->addWidget(button);
    };
    addLayoutButton(ListLayout::List, "layoutList");
    addLayoutButton(ListLayout::Table, "layoutTable");
    addLayoutButton(ListLayout::Board, "layoutBoard");
    row->addSpacing(8);
    row->addWidget(m_filter);
    row->addWidget(m_menu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    connect(m_filter, &QAbstractButton::clicked, this, &ListViewBar::openFilter);
    connect(m_menu, &QAbstractButton::clicked, this, &ListViewBar::openMenu);
    connect(m_panel, &FilterPanel::filterChanged, this, &ListViewBar::setFilter);
    connect(&desk, &Desk::fileChanged, this, [this] {
        // Views of another council, its topics and bodies, say nothing here.
        ListView view;
        view.layout = m_view.layout;
        view.grouping = view.layout == ListLayout::Board ? m_view.grouping : ListGrouping::None;
        view.columns = m_view.columns;
        m_beforeBoard = ListGrouping::None;
        change(view);
    });
    retranslate();
    refresh();
}

QWidget* ListViewBar::lastButton() const
{
    return m_menu;
}

bool ListViewBar::makesBoard(ListGrouping grouping)
{
    return grouping == ListGrouping::Lead || grouping == ListGrouping::Topic
        || grouping == ListGrouping::ProposingBody;
}

void ListViewBar::change(const ListView& view)
{
    if (view == m_view) {
        refresh();
        return;
    }
    m_view = view;
    refresh();
    emit viewChanged(m_view);
}

void ListViewBar::setView(const ListView& view)
{
    ListView wanted = view;
    if (wanted.layout == ListLayout::Board && !makesBoard(wanted.grouping))
        wanted.grouping = ListGrouping::Lead;
    m_beforeBoard = wanted.layout == ListLayout::Board ? ListGrouping::None : wanted.grouping;
    change(wanted);
}

void ListViewBar::chooseLayout(ListLayout layout)
{
    ListView view = m_view;
    if (view.layout != ListLayout::Board && layout == ListLayout::Board) {
        m_beforeBoard = view.grouping;
        if (!makesBoard(view.grouping))
            view.grouping = ListGrouping::Lead;
    } else if (view.layout == ListLayout::Board && layout != ListLayout::Board) {
        view.grouping = m_beforeBoard;
    }
    view.layout = layout;
    change(view);
}

void ListViewBar::setFilter(const ListFilter& filter)
{
    ListView view = m_view;
    view.filter = filter;
    change(view);
}

void ListViewBar::setGrouping(ListGrouping grouping)
{
    ListView view = m_view;
    view.grouping = grouping;
    change(view);
}

void ListViewBar::setSorting(ListSorting sorting, Qt::SortOrder order)
{
    ListView view = m_view;
    view.sorting = sorting;
    view.order = order;
    change(view);
}

void ListViewBar::showPlain()
{
    ListView view;
    view.layout = m_view.layout;
    view.columns = m_view.columns;
    if (view.layout == ListLayout::Board)
        view.grouping = m_view.grouping;
    m_beforeBoard = ListGrouping::None;
    change(view);
}

void ListViewBar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    refresh();
}

void ListViewBar::refresh()
{
    for (auto button = m_layouts.cbegin(); button != m_layouts.cend(); ++button) {
        (*button)->setChecked(button.key() == m_view.layout);
        (*button)->setVisible(!m_narrow);
    }
    m_filter->setChecked(!m_view.filter.isEmpty());
    m_filter->setTextColor(m_view.filter.isEmpty() ? std::nullopt : std::optional(Token::Accent));
    m_menu->setIconName(m_narrow ? iconOf(m_view.layout) : IconName::More);
    m_menu->setMenuMark(m_narrow);
}

void ListViewBar::openFilter()
{
    refresh();
    m_panel->openBelow(m_filter);
}

void ListViewBar::retranslate()
{
    const auto name = [](ShortcutButton* button, const QString& words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_layouts.value(ListLayout::List), tr("List"));
    name(m_layouts.value(ListLayout::Table), tr("Table"));
    name(m_layouts.value(ListLayout::Board), tr("Board"));
    name(m_filter, tr("Filter"));
    name(m_menu, tr("View"));
    m_panel->retranslate();
}

// The menu

void ListViewBar::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillLayouts(menu);
    menu->addSeparator();
    fillGroupings(menu->addMenu(tr("Group")));
    fillSortings(menu->addMenu(tr("Sort")));
    if (m_view.layout == ListLayout::Table)
        m_table.fillColumnMenu(menu->addMenu(tr("Columns")));
    menu->addSeparator();
    fillKept(menu);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void ListViewBar::fillLayouts(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const auto add = [&](ListLayout layout, const QString& words, const char* name) {
        QAction* action =
            addChoice(menu, group, words, m_view.layout == layout, QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, layout] { chooseLayout(layout); });
    };
    add(ListLayout::List, tr("List"), "viewAsList");
    add(ListLayout::Table, tr("Table"), "viewAsTable");
    add(ListLayout::Board, tr("Board"), "viewAsBoard");
}

void ListViewBar::fillGroupings(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("groupMenu"));
    auto* group = new QActionGroup(menu);
    for (const ListGrouping grouping : groupings) {
        if (m_view.layout == ListLayout::Board && !makesBoard(grouping))
            continue;
        QAction* action =
            addChoice(menu, group, ListWords::grouping(grouping), m_view.grouping == grouping,
                      QStringLiteral("group%1").arg(static_cast<int>(grouping)));
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    }
}

void ListViewBar::fillSortings(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("sortMenu"));
    auto* group = new QActionGroup(menu);
    for (const ListSorting sorting : sortings) {
        QAction* action =
            addChoice(menu, group, ListWords::sorting(sorting), m_view.sorting == sorting,
                      QStringLiteral("sort%1").arg(static_cast<int>(sorting)));
        connect(action, &QAction::triggered, this,
                [this, sorting] { setSorting(sorting, m_view.order); });
    }
    menu->addSeparator();
    QAction* down = menu->addAction(tr("From the last to the first"));
    down->setObjectName(QStringLiteral("sortDescending"));
    down->setCheckable(true);
    down->setChecked(m_view.order == Qt::DescendingOrder);
    down->setEnabled(m_view.sorting != ListSorting::Agenda);
    connect(down, &QAction::toggled, this, [this](bool on) {
        setSorting(m_view.sorting, on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

std::optional<ListView> ListViewBar::kept() const
{
    if (!m_desk.file() || !m_view.id.isValid())
        return std::nullopt;
    const auto all = m_desk.file()->read().views.all();
    if (!all)
        return std::nullopt;
    const auto found = std::find_if(all->begin(), all->end(),
                                    [this](const ListView& one) { return one.id == m_view.id; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

void ListViewBar::fillKept(QMenu* menu)
{
    CouncilFile* file = m_desk.file();
    if (!file)
        return;
    const auto all = file->read().views.all();
    const QList<ListView> views = all ? *all : QList<ListView>();
    auto* group = new QActionGroup(menu);
    for (const ListView& view : views) {
        QString words = view.name;
        QAction* action =
            addChoice(menu, group, words.replace(u'&', QStringLiteral("&&")), m_view.id == view.id,
                      QStringLiteral("view%1").arg(view.id.value()));
        connect(action, &QAction::triggered, this, [this, view] { setView(view); });
    }
    if (file->isReadOnly())
        return;
    if (!views.isEmpty())
        menu->addSeparator();
    QAction* keepThis = menu->addAction(tr("Keep this view…"));
    keepThis->setObjectName(QStringLiteral("keepViewAction"));
    connect(keepThis, &QAction::triggered, this, &ListViewBar::keep);
    const auto own = kept();
    if (!own)
        return;
    QString name = own->name;
    name.replace(u'&', QStringLiteral("&&"));
    QAction* take = menu->addAction(tr("Change “%1” to what is shown").arg(name));
    take->setObjectName(QStringLiteral("changeViewAction"));
    take->setEnabled(!showsTheSame(*own, m_view));
    connect(take, &QAction::triggered, this, [this] {
        if (const auto changed = changeView(*m_desk.file(), m_view); !changed)
            m_desk.report(changed.error());
        else
            m_desk.notify(tr("Changed the view “%1”").arg(m_view.name), true);
    });
    QAction* drop = menu->addAction(tr("Delete “%1”").arg(name));
    drop->setObjectName(QStringLiteral("removeViewAction"));
    connect(drop, &QAction::triggered, this, [this, view = *own] {
        if (const auto removed = removeView(*m_desk.file(), view); !removed)
            return m_desk.report(removed.error());
        ListView nameless = m_view;
        nameless.id = {};
        nameless.name.clear();
        change(nameless);
        m_desk.notify(tr("Deleted the view “%1”").arg(view.name), true);
    });
}

void ListViewBar::keep()
{
    if (!m_desk.file())
        return;
    KeepViewDialog dialog(m_desk.theme(), m_view.name, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    ListView view = m_view;
    view.id = {};
    view.name = dialog.name();
    const auto id = keepView(*m_desk.file(), view);
    if (!id)
        return m_desk.report(id.error());
    view.id = *id;
    change(view);
    m_desk.notify(tr("Kept the view “%1”").arg(view.name), true);
}

}  // namespace nghisu
