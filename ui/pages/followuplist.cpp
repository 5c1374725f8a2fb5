// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/followuplist.h"

#include "delegates/followupdelegate.h"
#include "dialogs/deadlinedialog.h"
#include "session/councilfile.h"
#include "session/followingup.h"
#include "shell/desk.h"
#include "shell/handingover.h"
#include "shell/label.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"
#include "widgets/filtertabs.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

FollowUpList::FollowUpList(Desk& desk, QWidget* parent) : TablePage(desk, parent), m_model(desk)
{
    setObjectName(u"followUpList"_s);
    makeActions();
    makeTools();

    QTableView* view = table();
    view->setObjectName(u"followUpTable"_s);
    view->setModel(&m_model);
    view->setItemDelegate(new FollowUpDelegate(desk.theme(), this));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->addActions({m_show, m_deadline, m_answered, m_open, m_handOver});
    setFocusProxy(view);
    connect(view, &QAbstractItemView::activated, this, &FollowUpList::opened);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QList<FollowUp> chosen = selection();
        if (!chosen.isEmpty())
            m_current = chosen.first().assignment.id;
        refresh();
        emit selectionChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FollowUpList::onReset);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FollowUpList::selectionChanged);
    connect(&m_model, &FollowUpModel::countsChanged, this, &FollowUpList::refresh);
    connect(&desk, &Desk::meetingChanged, this, &FollowUpList::followMeeting);
    connect(empty(), &EmptyPlace::primaryTriggered, this, [this] {
        FollowUpFilter filter;
        filter.meeting = m_model.filter().meeting;
        setFilter(filter);
    });
    retranslate();
    setWholeCouncil(false);
    onReset();
}

void FollowUpList::makeActions()
{
    const auto action = [&](const QString& name, IconName sign, const QKeySequence& keys) {
        auto* made = new QAction(icon(desk().theme(), sign), QString(), this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_show = action(u"followUpShowProposal"_s, IconName::Forward, QKeySequence(u"Ctrl+Return"_s));
    m_deadline = action(u"followUpSetDeadline"_s, IconName::Clock, QKeySequence(u"Ctrl+D"_s));
    m_answered = action(u"followUpMarkAnswered"_s, IconName::Passed, QKeySequence());
    m_open = action(u"followUpMarkOpen"_s, IconName::Pending, QKeySequence());
    m_handOver = action(u"followUpHandOver"_s, IconName::Assign, QKeySequence());
    m_find = action(u"followUpFind"_s, IconName::Search, QKeySequence::Find);
    m_wholeAction = action(u"followUpWhole"_s, IconName::Council, QKeySequence());
    m_wholeAction->setCheckable(true);
    m_drafts = action(u"followUpDrafts"_s, IconName::Edit, QKeySequence());
    m_drafts->setCheckable(true);
    connect(m_show, &QAction::triggered, this, [this] {
        if (const QList<FollowUp> chosen = selection(); !chosen.isEmpty())
            desk().showProposal(chosen.first().proposal);
    });
    connect(m_deadline, &QAction::triggered, this, &FollowUpList::setDeadlines);
    connect(m_answered, &QAction::triggered, this, [this] { setStates(AnswerState::Answered); });
    connect(m_open, &QAction::triggered, this, [this] { setStates(AnswerState::Open); });
    connect(m_handOver, &QAction::triggered, this, &FollowUpList::handOverSelected);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_wholeAction, &QAction::triggered, this, &FollowUpList::setWholeCouncil);
    connect(m_drafts, &QAction::triggered, this, [this](bool on) {
        FollowUpFilter filter = m_model.filter();
        filter.drafts = on;
        setFilter(filter);
    });
}

void FollowUpList::makeTools()
{
    const Theme& theme = desk().theme();
    m_scope = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_scope->setObjectName(u"followUpScope"_s);
    m_scope->setMenuMark(true);
    connect(m_scope, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(u"followUpScopeMenu"_s);
        QAction* one = menu.addAction(tr("This meeting"));
        one->setCheckable(true);
        one->setChecked(!m_whole);
        connect(one, &QAction::triggered, this, [this] { setWholeCouncil(false); });
        menu.addAction(m_wholeAction);
        menu.addSeparator();
        menu.addAction(m_drafts);
        menu.exec(m_scope->mapToGlobal(QPoint(0, m_scope->height() + 2)));
    });
    m_body = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_body->setObjectName(u"followUpBody"_s);
    m_body->setMenuMark(true);
    connect(m_body, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(u"followUpBodyMenu"_s);
        fillBodies(menu);
        menu.exec(m_body->mapToGlobal(QPoint(0, m_body->height() + 2)));
    });
    m_deadlineButton = new ShortcutButton(theme, ButtonKind::Plain, {}, this);
    m_deadlineButton->setObjectName(u"followUpDeadlineButton"_s);
    m_deadlineButton->setIconName(IconName::Clock);
    connect(m_deadlineButton, &QAbstractButton::clicked, m_deadline, &QAction::trigger);
    buttons()->addWidget(m_scope);
    buttons()->addWidget(m_body);
    buttons()->addWidget(m_deadlineButton);

    m_tabs = new FilterTabs(theme, this);
    m_tabs->setObjectName(u"followUpTabs"_s);
    for (int tab = 0; tab < 5; ++tab)
        m_tabs->addTab(QString(), 0);
    connect(m_tabs, &FilterTabs::currentChanged, this, [this](int tab) {
        FollowUpFilter filter = m_model.filter();
        filter.show = static_cast<FollowUpFilter::Show>(tab);
        setFilter(filter);
    });
    m_search = new SearchField(theme, {}, QKeySequence(QKeySequence::Find), this);
    m_search->setObjectName(u"followUpSearch"_s);
    theme.follow(m_search, [this, &theme] { m_search->setMaximumWidth(theme.scaled(200)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        FollowUpFilter filter = m_model.filter();
        filter.words = text;
        setFilter(filter);
    });
    connect(m_search, &SearchField::accepted, this, [this] { table()->setFocus(); });
    connect(m_search, &SearchField::left, this, [this] { table()->setFocus(); });
    tools()->addWidget(m_tabs);
    tools()->addStretch(1);
    tools()->addWidget(m_search, 4);
}

void FollowUpList::setFilter(const FollowUpFilter& filter)
{
    m_model.setFilter(filter);
    m_tabs->setCurrentIndex(static_cast<int>(filter.show));
    m_drafts->setChecked(filter.drafts);
    if (m_search->text() != filter.words)
        m_search->setText(filter.words);
    refresh();
}

void FollowUpList::followMeeting()
{
    FollowUpFilter filter = m_model.filter();
    const MeetingId wanted = m_whole ? MeetingId() : desk().meeting();
    if (filter.meeting == wanted)
        return;
    filter.meeting = wanted;
    filter.answerer.reset();
    setFilter(filter);
}

void FollowUpList::setWholeCouncil(bool whole)
{
    m_whole = whole;
    m_wholeAction->setChecked(whole);
    FollowUpFilter filter = m_model.filter();
    filter.meeting = whole ? MeetingId() : desk().meeting();
    setFilter(filter);
    // In one meeting nobody needs to be told which.
    setColumns({{52},
                {200, 0, true},
                {whole ? 150 : 0, whole ? 3 : 0},
                {96, 1},
                {104},
                {180},
                {136, 4},
                {112, 2}});
    table()->setColumnHidden(FollowUpModel::MeetingName, !whole);
}

void FollowUpList::showAnswerer(const Answerer& answerer, bool openOnly)
{
    setWholeCouncil(true);
    FollowUpFilter filter;
    filter.answerer = answerer;
    filter.show = openOnly ? FollowUpFilter::Show::Open : FollowUpFilter::Show::All;
    filter.drafts = !openOnly;
    setFilter(filter);
}

void FollowUpList::select(AssignmentId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    table()->selectRow(row);
    table()->scrollTo(m_model.index(row, 0));
}

QList<FollowUp> FollowUpList::selection() const
{
    QList<int> rows;
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<FollowUp> chosen;
    for (const int row : std::as_const(rows)) {
        if (!m_model.isGroup(row))
            chosen.append(m_model.followUpAt(row));
    }
    return chosen;
}

void FollowUpList::onReset()
{
    QTableView* view = table();
    view->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row))
            view->setSpan(row, 0, 1, FollowUpModel::columns);
    }
    if (m_model.rowOf(m_current) >= 0)
        select(m_current);
    else if (m_model.rowCount() > 1)
        view->selectRow(1);
    refresh();
    emit selectionChanged();
}

void FollowUpList::refresh()
{
    const CouncilFile* file = desk().file();
    const bool writable = file && !file->isReadOnly();
    const QList<FollowUp> chosen = selection();
    m_deadline->setEnabled(writable && !chosen.isEmpty());
    m_deadlineButton->setEnabled(m_deadline->isEnabled());
    m_answered->setEnabled(writable && !chosen.isEmpty());
    m_open->setEnabled(writable && !chosen.isEmpty());
    m_show->setEnabled(chosen.size() == 1);
    m_handOver->setEnabled(writable && !chosen.isEmpty()
                           && answererOf(chosen.first()).body.isValid());

    const FollowUpModel::Counts counts = m_model.counts();
    const QList<int> numbers{counts.all, counts.open, counts.overdue, counts.remind,
                             counts.answered};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabCount(tab, numbers[tab]);
    m_scope->setText(m_whole ? tr("Whole council") : tr("This meeting"));
    m_body->setText(answererName());
    const bool none = m_model.groups().isEmpty();
    showEmpty(m_model.rowCount() == 0);
    if (none) {
        empty()->setText(tr("No answers to wait for yet"),
                         tr("Once the list is issued, what each body is to answer stands here."));
        empty()->setPrimary({});
    } else {
        empty()->setText(tr("No such answers"),
                         tr("Choose another tab, body or meeting, or search for less."));
        empty()->setPrimary(tr("Show all answers"));
    }
}

QString FollowUpList::answererName() const
{
    const auto& wanted = m_model.filter().answerer;
    if (!wanted)
        return tr("All bodies");
    const QList<Body>& directory = m_model.directory();
    const auto body = std::find_if(directory.begin(), directory.end(),
                                   [&](const Body& each) { return each.id == wanted->body; });
    return body != directory.end() ? body->label() : wanted->group;
}

void FollowUpList::fillBodies(QMenu& menu)
{
    const auto add = [&](const QString& text, const std::optional<Answerer>& answerer) {
        QAction* action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_model.filter().answerer == answerer);
        connect(action, &QAction::triggered, this, [this, answerer] {
            FollowUpFilter filter = m_model.filter();
            filter.answerer = answerer;
            setFilter(filter);
        });
    };
    add(tr("All bodies"), std::nullopt);
    menu.addSeparator();
    for (const FollowUpModel::Group& group : m_model.groups()) {
        add(tr("%1 (%n not answered)", nullptr, group.open).arg(group.name), group.answerer);
    }
}

void FollowUpList::setDeadlines()
{
    const QList<FollowUp> chosen = selection();
    if (chosen.isEmpty())
        return;
    QDate common = chosen.first().assignment.answer.dueOn;
    QList<AssignmentId> ids;
    for (const FollowUp& followUp : chosen) {
        ids.append(followUp.assignment.id);
        if (followUp.assignment.answer.dueOn != common)
            common = {};
    }
    DeadlineDialog dialog(desk().theme(), static_cast<int>(ids.size()), common, m_model.today(),
                          window());
    while (dialog.exec() == QDialog::Accepted) {
        const auto set = setDeadline(*desk().file(), ids, dialog.deadline(), dialog.reminder());
        if (set) {
            desk().notify(tr("Deadline of %n answer(s) set", nullptr, static_cast<int>(ids.size())),
                          true);
            return;
        }
        desk().report(set.error());
    }
}

void FollowUpList::setStates(AnswerState state)
{
    const auto set = setAnswerState(*desk().file(), selection(), state);
    if (!set)
        desk().report(set.error());
}

void FollowUpList::handOverSelected()
{
    const QList<FollowUp> chosen = selection();
    if (!chosen.isEmpty())
        handOverFrom(desk(), answererOf(chosen.first()).body, window());
}

void FollowUpList::retranslate()
{
    title()->setText(tr("Follow-up"));
    m_show->setText(tr("Show the proposal"));
    m_deadline->setText(tr("Set deadline…"));
    m_deadlineButton->setText(tr("Set deadline…"));
    m_answered->setText(tr("Mark as answered"));
    m_open->setText(tr("Mark as not answered"));
    m_handOver->setText(tr("Hand over what this body has to answer…"));
    m_find->setText(tr("Find an answer"));
    m_wholeAction->setText(tr("Whole council"));
    m_drafts->setText(tr("Also what is not issued"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find an answer"));
    table()->setAccessibleName(tr("Answers"));
    const QStringList tabs{tr("All"), tr("Not answered"), tr("Overdue"), tr("To remind"),
                           tr("Answered")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabs[tab]);
    m_model.retranslate();
    refresh();
}

void FollowUpList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TablePage::changeEvent(event);
}

}  // namespace nghisu
