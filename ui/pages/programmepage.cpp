// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/programmepage.h"

#include "delegates/programmedelegate.h"
#include "dialogs/agendaitemdialog.h"
#include "session/councilfile.h"
#include "session/programmeediting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/icons.h"
#include "widgets/emptyplace.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int FaultPadding = 10;  // of a button beside its icon

}  // namespace

ProgrammePage::ProgrammePage(Desk& desk, QWidget* parent) : TablePage(desk, parent), m_model(desk)
{
    setObjectName(u"programmePage"_s);
    const Theme& theme = desk.theme();
    makeActions();
    m_addButton = new ShortcutButton(theme, ButtonKind::Primary, QString(), this);
    m_addButton->setObjectName(u"addItemButton"_s);
    m_addButton->setIconName(IconName::Plus);
    connect(m_addButton, &QAbstractButton::clicked, m_add, &QAction::trigger);
    buttons()->addWidget(m_addButton);
    auto* papers = new ShortcutButton(theme, ButtonKind::Plain, QString(), this);
    papers->setObjectName(u"papersButton"_s);
    papers->follow(m_papers);
    buttons()->insertWidget(0, papers);
    m_fault = new ShortcutButton(theme, ButtonKind::Quiet, QString(), this);
    m_fault->setObjectName(u"programmeFault"_s);
    connect(m_fault, &QAbstractButton::clicked, this, &ProgrammePage::goToFault);
    // Its sign stands below the title.
    QMargins margins = tools()->contentsMargins();
    margins.setLeft(margins.left() - FaultPadding);
    tools()->setContentsMargins(margins);
    tools()->addWidget(m_fault);
    tools()->addStretch(1);

    QTableView* view = table();
    view->setObjectName(u"programmeTable"_s);
    view->setModel(&m_model);
    view->setItemDelegate(new ProgrammeDelegate(desk, this));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setDragDropMode(QAbstractItemView::InternalMove);
    // Rows go between others; none is written over.
    view->setDragDropOverwriteMode(false);
    view->addActions({m_add, m_edit, m_remove, m_up, m_down, m_papers, m_draft});
    setColumns({{48}, {150}, {110, 2}, {240, 0, true}, {240}, {130, 1}});
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProgrammePage::refresh);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &ProgrammePage::rememberSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_selected); });
    connect(&m_model, &ProgrammeModel::reloaded, this, &ProgrammePage::refresh);
    connect(empty(), &EmptyPlace::primaryTriggered, m_draft, &QAction::trigger);
    connect(empty(), &EmptyPlace::secondaryTriggered, m_add, &QAction::trigger);
    retranslate();
}

void ProgrammePage::offer(QAction* conduct)
{
    auto* button = new ShortcutButton(desk().theme(), ButtonKind::Plain, QString(), this);
    button->setObjectName(u"conductButton"_s);
    button->follow(conduct);
    buttons()->insertWidget(0, button);
}

void ProgrammePage::makeActions()
{
    const auto action = [this](const QString& name, IconName sign, const QKeySequence& keys) {
        auto* made = new QAction(icon(desk().theme(), sign), QString(), this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_add = action(u"addItem"_s, IconName::Plus, QKeySequence(Qt::Key_Insert));
    m_edit = action(u"editItem"_s, IconName::Edit, QKeySequence(Qt::Key_Return));
    m_remove = action(u"removeItems"_s, IconName::Trash, QKeySequence(Qt::Key_Delete));
    m_up = action(u"moveItemUp"_s, IconName::MoveUp, QKeySequence(u"Alt+Up"_s));
    m_down = action(u"moveItemDown"_s, IconName::MoveDown, QKeySequence(u"Alt+Down"_s));
    m_draft = action(u"draftProgramme"_s, IconName::Agenda, QKeySequence());
    // These belong to the rows: not while a cell is being edited.
    m_papers = action(u"itemPapers"_s, IconName::Documents, QKeySequence());
    connect(m_papers, &QAction::triggered, this, &ProgrammePage::showPapers);
    for (QAction* rows : {m_edit, m_remove})
        rows->setShortcutContext(Qt::WidgetShortcut);
    connect(m_add, &QAction::triggered, this, &ProgrammePage::add);
    connect(m_edit, &QAction::triggered, this, &ProgrammePage::edit);
    connect(m_remove, &QAction::triggered, this, &ProgrammePage::remove);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_draft, &QAction::triggered, this, &ProgrammePage::draft);
}

bool ProgrammePage::isWritable() const
{
    return desk().file() && !desk().file()->isReadOnly() && desk().meeting().isValid();
}

QList<AgendaItemId> ProgrammePage::selection() const
{
    QList<int> rows;
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<AgendaItemId> ids;
    for (const int row : rows)
        ids.append(m_model.itemAt(row).id);
    return ids;
}

void ProgrammePage::rememberSelection()
{
    m_selected = selection();
    if (const QModelIndex current = table()->currentIndex(); current.isValid())
        m_column = current.column();
}

void ProgrammePage::select(const QList<AgendaItemId>& ids)
{
    QItemSelection selected;
    QModelIndex first;
    for (const AgendaItemId id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model.index(row, m_column);
        if (!first.isValid())
            first = index;
        selected.select(index, index);
    }
    QItemSelectionModel* model = table()->selectionModel();
    if (first.isValid()) {
        model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        table()->scrollTo(first);
    }
    model->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ProgrammePage::refresh()
{
    const bool writable = isWritable();
    const bool none = m_model.items().isEmpty();
    const qsizetype selected = selection().size();
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    // Where there is none, the way to the first stands in its place.
    m_addButton->setVisible(!none);
    m_draft->setEnabled(writable && none);
    m_edit->setEnabled(writable && selected == 1);
    m_papers->setEnabled(desk().meeting().isValid());
    for (QAction* action : {m_remove, m_up, m_down})
        action->setEnabled(writable && selected > 0);
    const Schedule& schedule = m_model.schedule();
    const QString length = desk().words().duration(schedule.minutes);
    standing()->setText(schedule.minutes == 0 ? QString()
                        : schedule.end.isValid()
                            ? tr("%1, ends at %2").arg(length, desk().words().clock(schedule.end))
                            : length);
    showFault();
    showEmpty(none);
    empty()->setPrimary(tr("Draft the programme"))->setEnabled(writable);
    empty()->setSecondary(tr("Add item"))->setEnabled(writable);
}

void ProgrammePage::showFault()
{
    const QList<int> overlaps = m_model.overlaps();
    m_fault->setVisible(!overlaps.isEmpty());
    if (overlaps.isEmpty())
        return;
    m_fault->setIconName(IconName::Warning);
    m_fault->setTextColor(Token::Bad);
    const QString first = m_model.faultOf(overlaps.first());
    const int more = static_cast<int>(overlaps.size()) - 1;
    m_fault->setText(more == 0 ? first : tr("%1 (and %n more item(s))", nullptr, more).arg(first));
}

void ProgrammePage::goToFault()
{
    const QList<int> overlaps = m_model.overlaps();
    if (overlaps.isEmpty())
        return;
    // From one to the next, and back to the first.
    const int current = table()->currentIndex().row();
    const auto next = std::upper_bound(overlaps.cbegin(), overlaps.cend(), current);
    select({m_model.itemAt(next == overlaps.cend() ? overlaps.first() : *next).id});
    table()->setFocus();
}

void ProgrammePage::add()
{
    const QList<AgendaItemId> chosen = selection();
    const AgendaItemId after = chosen.isEmpty() ? AgendaItemId() : chosen.last();
    const int before = after.isValid() ? m_model.rowOf(after) : m_model.rowCount() - 1;
    const QTime follows = before < 0 ? QTime() : m_model.schedule().times[before].end;
    AgendaItemDialog dialog(desk(), AgendaItem(), follows, this);
    // What could not be stored stays in the dialog.
    while (dialog.exec() == QDialog::Accepted) {
        const AgendaItem item = dialog.item();
        const auto added = addItem(*desk().file(), desk().meeting(), item, after);
        if (added) {
            select({*added});
            table()->setFocus();
            desk().notify(tr("Added “%1”").arg(item.title), true);
            return;
        }
        desk().report(added.error());
    }
}

void ProgrammePage::edit()
{
    const QList<AgendaItemId> ids = selection();
    if (ids.size() != 1)
        return;
    const int row = m_model.rowOf(ids.first());
    const AgendaItem before = m_model.itemAt(row);
    const QTime follows = row > 0 ? m_model.schedule().times[row - 1].end : QTime();
    AgendaItemDialog dialog(desk(), before, follows, this);
    while (dialog.exec() == QDialog::Accepted && dialog.item() != before) {
        const auto edited = editItem(*desk().file(), dialog.item());
        if (edited)
            return;
        desk().report(edited.error());
    }
}

void ProgrammePage::remove()
{
    const QList<AgendaItemId> ids = selection();
    if (ids.isEmpty())
        return;
    const int row = m_model.rowOf(ids.first());
    const QString title = m_model.itemAt(row).title;
    if (const auto removed = removeItems(*desk().file(), desk().meeting(), ids); !removed) {
        desk().report(removed.error());
        return;
    }
    if (!m_model.items().isEmpty())
        select({m_model.itemAt(std::min(row, m_model.rowCount() - 1)).id});
    desk().notify(ids.size() == 1 ? tr("Removed “%1”").arg(title)
                                  : tr("Removed %n item(s)", nullptr, static_cast<int>(ids.size())),
                  true);
}

void ProgrammePage::move(int steps)
{
    const QList<AgendaItemId> ids = selection();
    if (ids.isEmpty())
        return;
    if (const auto moved = moveItems(*desk().file(), desk().meeting(), ids, steps); !moved)
        desk().report(moved.error());
}

// New ones are with the item that is chosen.
void ProgrammePage::showPapers()
{
    const QList<AgendaItemId> chosen = selection();
    desk().showHandouts(chosen.size() == 1 ? CourseEntry{chosen.first(), {}} : CourseEntry());
}

void ProgrammePage::draft()
{
    // It is printed in the council's language, whatever the window's is.
    const auto council = desk().file()->read().council.council();
    if (!council) {
        desk().report(council.error());
        return;
    }
    const auto drafted =
        draftProgramme(*desk().file(), desk().meeting(), Words(council->language).programme());
    if (!drafted) {
        desk().report(drafted.error());
        return;
    }
    if (m_model.rowCount() > 0)
        select({m_model.itemAt(0).id});
    table()->setFocus();
    desk().notify(tr("Drafted %n item(s)", nullptr, *drafted), true);
}

void ProgrammePage::retranslate()
{
    title()->setText(tr("Programme"));
    m_add->setText(tr("Add item…"));
    m_edit->setText(tr("Edit item…"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_draft->setText(tr("Draft the programme"));
    m_papers->setText(tr("Papers…"));
    m_papers->setToolTip(tr("What the room reads on its phones"));
    m_addButton->setText(tr("Add item"));
    table()->setAccessibleName(tr("Programme of the meeting"));
    empty()->setText(tr("No programme yet"),
                     tr("Draft it from the meeting, from the opening to the closing, or add one "
                        "item after the other."));
    m_model.retranslate();
    refresh();
}

void ProgrammePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TablePage::changeEvent(event);
}

}  // namespace nghisu
