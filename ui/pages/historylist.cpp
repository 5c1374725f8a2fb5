// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historylist.h"

#include "delegates/dayrowdelegate.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"
#include "widgets/filtertabs.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTableView>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The beginnings of the keys of what a tab shows; none for all.
QStringList opsOf(int tab)
{
    switch (tab) {
    case 1:
        return {u"proposal.edit"_s,  u"proposal.field"_s, u"proposal.split"_s, u"proposal.join"_s,
                u"proposal.merge"_s, u"list.replace"_s,   u"citation."_s,      u"attachment."_s};
    case 2:
        return {u"assignment."_s, u"answer."_s};
    case 3:
        return {u"proposal.add"_s,     u"proposal.remove"_s, u"proposal.move"_s,
                u"proposal.promote"_s, u"proposal.demote"_s, u"proposal.copy"_s,
                u"proposal.carry"_s,   u"proposal.dup"_s,    u"heading."_s,
                u"list.issue"_s,       u"submission."_s};
    case 4:
        return {u"poll."_s};
    case 5:
        return {u"council."_s, u"meeting."_s, u"programme."_s,
                u"person."_s,  u"body."_s,    u"view."_s};
    default:
        return {};
    }
}

}  // namespace

HistoryList::HistoryList(Desk& desk, QWidget* parent) : TablePage(desk, parent), m_model(desk)
{
    setObjectName(u"historyList"_s);
    const Theme& theme = desk.theme();
    m_show = new QAction(icon(theme, IconName::Forward), QString(), this);
    m_show->setObjectName(u"historyShowProposal"_s);
    m_show->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_show->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_show);
    connect(m_show, &QAction::triggered, this, [this] {
        const auto step = current();
        const QList<ProposalId> touched = step ? m_model.touchedBy(step->id) : QList<ProposalId>();
        if (!touched.isEmpty())
            this->desk().showProposal(touched.first());
    });

    m_all = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_all->setObjectName(u"historyAll"_s);
    connect(m_all, &QAbstractButton::clicked, this, [this] { setProposal({}); });
    m_person = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_person->setObjectName(u"historyPerson"_s);
    m_person->setMenuMark(true);
    connect(m_person, &QAbstractButton::clicked, this, &HistoryList::openPeople);
    buttons()->addWidget(m_all);
    buttons()->addWidget(m_person);

    m_tabs = new FilterTabs(theme, this);
    m_tabs->setObjectName(u"historyTabs"_s);
    for (int tab = 0; tab < 6; ++tab)
        m_tabs->addTab(QString());
    connect(m_tabs, &FilterTabs::currentChanged, this, [this](int tab) {
        StepFilter filter = m_model.filter();
        filter.ops = opsOf(tab);
        m_model.setFilter(filter);
    });
    tools()->addWidget(m_tabs);
    tools()->addStretch(1);

    QTableView* view = table();
    view->setObjectName(u"historyTable"_s);
    view->setModel(&m_model);
    view->setItemDelegate(new DayRowDelegate(theme, this));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->addActions({m_show});
    setFocusProxy(view);
    setColumns({{68}, {200, 0, true}, {180, 1}, {130, 2}});
    connect(view, &QAbstractItemView::activated, this, &HistoryList::opened);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto step = current())
            m_current = step->id;
        refresh();
        emit selectionChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryList::onReset);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first) { span(first); });
    connect(empty(), &EmptyPlace::primaryTriggered, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_model.setFilter({});
    });
    retranslate();
    onReset();
}

void HistoryList::setProposal(ProposalId proposal)
{
    m_tabs->setCurrentIndex(0);
    StepFilter filter;
    filter.proposal = proposal;
    m_current = {};
    m_model.setFilter(filter);
    refresh();
}

std::optional<Step> HistoryList::current() const
{
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    if (rows.isEmpty() || m_model.isDay(rows.first().row()))
        return std::nullopt;
    return m_model.stepAt(rows.first().row());
}

void HistoryList::span(int first)
{
    for (int row = first; row < m_model.rowCount(); ++row) {
        if (m_model.isDay(row))
            table()->setSpan(row, 0, 1, HistoryModel::columns);
    }
}

void HistoryList::onReset()
{
    table()->clearSpans();
    span(0);
    const int row = m_model.rowOf(m_current);
    if (row >= 0)
        table()->selectRow(row);
    else if (m_model.rowCount() > 1)
        table()->selectRow(1);
    refresh();
    emit selectionChanged();
}

void HistoryList::refresh()
{
    const StepFilter& filter = m_model.filter();
    const auto step = current();
    m_show->setEnabled(step && !m_model.touchedBy(step->id).isEmpty());
    m_all->setVisible(filter.proposal.isValid());
    m_person->setText(filter.author.isEmpty() ? tr("Everybody") : filter.author);
    QString about;
    if (filter.proposal.isValid() && desk().file()) {
        if (const auto proposal = desk().file()->read().proposals.findFields(filter.proposal)) {
            about = proposal->shortName.isEmpty() ? proposal->text.left(48).simplified()
                                                  : proposal->shortName;
        }
    }
    standing()->setText(about);
    showEmpty(m_model.rowCount() == 0);
    const bool whole = filter == StepFilter();
    empty()->setText(whole ? tr("Nothing has been changed yet") : tr("No such steps"),
                     whole ? tr("Every change stands here with its time and who made it.")
                           : QString());
    empty()->setPrimary(whole ? QString() : tr("Show the whole history"));
}

void HistoryList::openPeople()
{
    QMenu menu(this);
    menu.setObjectName(u"historyPeople"_s);
    const auto add = [&](const QString& text, const QString& author) {
        QAction* action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_model.filter().author == author);
        connect(action, &QAction::triggered, this, [this, author] {
            StepFilter filter = m_model.filter();
            filter.author = author;
            m_model.setFilter(filter);
        });
    };
    add(tr("Everybody"), {});
    menu.addSeparator();
    const QStringList authors = desk().file() ? desk().file()->authors() : QStringList();
    for (const QString& author : authors)
        add(author, author);
    menu.exec(m_person->mapToGlobal(QPoint(0, m_person->height() + 2)));
}

void HistoryList::retranslate()
{
    title()->setText(tr("History"));
    m_show->setText(tr("Show the proposal"));
    m_all->setText(tr("Show all"));
    table()->setAccessibleName(tr("Steps"));
    const QStringList tabs{tr("All"),  tr("Texts"), tr("Bodies and answers"),
                           tr("List"), tr("Polls"), tr("Other")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabs[tab]);
    m_model.retranslate();
    refresh();
}

void HistoryList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TablePage::changeEvent(event);
}

}  // namespace nghisu
