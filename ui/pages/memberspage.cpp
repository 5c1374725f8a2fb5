// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/memberspage.h"

#include "dialogs/pastepeopledialog.h"
#include "dialogs/persondialog.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/icons.h"
#include "widgets/emptyplace.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

MembersPage::MembersPage(Desk& desk, QWidget* parent) : TablePage(desk, parent), m_model(desk)
{
    setObjectName(u"membersPage"_s);
    const Theme& theme = desk.theme();
    const auto action = [&](const QString& name, IconName sign, const QKeySequence& keys) {
        auto* made = new QAction(icon(theme, sign), QString(), this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_add = action(u"addPerson"_s, IconName::Plus, QKeySequence(Qt::Key_Insert));
    m_paste = action(u"pastePeople"_s, IconName::Copy, QKeySequence());
    m_edit = action(u"editPerson"_s, IconName::Edit, QKeySequence(Qt::Key_Return));
    m_remove = action(u"removePeople"_s, IconName::Trash, QKeySequence(Qt::Key_Delete));
    m_up = action(u"movePersonUp"_s, IconName::MoveUp, QKeySequence(u"Alt+Up"_s));
    m_down = action(u"movePersonDown"_s, IconName::MoveDown, QKeySequence(u"Alt+Down"_s));
    // These belong to the rows: not while a cell is being edited.
    for (QAction* rows : {m_edit, m_remove})
        rows->setShortcutContext(Qt::WidgetShortcut);
    connect(m_add, &QAction::triggered, this, &MembersPage::add);
    connect(m_paste, &QAction::triggered, this, &MembersPage::paste);
    connect(m_edit, &QAction::triggered, this, &MembersPage::edit);
    connect(m_remove, &QAction::triggered, this, &MembersPage::remove);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });

    m_pasteButton = new ShortcutButton(theme, ButtonKind::Plain, QString(), this);
    m_pasteButton->setObjectName(u"pastePeopleButton"_s);
    connect(m_pasteButton, &QAbstractButton::clicked, m_paste, &QAction::trigger);
    m_addButton = new ShortcutButton(theme, ButtonKind::Primary, QString(), this);
    m_addButton->setObjectName(u"addPersonButton"_s);
    m_addButton->setIconName(IconName::Plus);
    connect(m_addButton, &QAbstractButton::clicked, m_add, &QAction::trigger);
    buttons()->addWidget(m_pasteButton);
    buttons()->addWidget(m_addButton);

    QTableView* view = table();
    view->setObjectName(u"peopleTable"_s);
    view->setModel(&m_model);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->addActions({m_add, m_edit, m_remove, m_up, m_down, m_paste});
    setColumns({{48}, {220}, {190}, {220, 0, true}, {80}, {170, 1}});
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersPage::refresh);
    connect(&m_model, &PersonModel::reloaded, this, &MembersPage::refresh);
    connect(empty(), &EmptyPlace::primaryTriggered, m_add, &QAction::trigger);
    connect(empty(), &EmptyPlace::secondaryTriggered, m_paste, &QAction::trigger);
    retranslate();
}

void MembersPage::select(PersonId id)
{
    restoreSelection({id});
    table()->setFocus();
}

QList<PersonId> MembersPage::selection() const
{
    QList<int> rows;
    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<PersonId> ids;
    for (const int row : rows)
        ids.append(m_model.personAt(row).id);
    return ids;
}

void MembersPage::restoreSelection(const QList<PersonId>& ids)
{
    QItemSelection selected;
    QModelIndex first;
    for (const PersonId id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model.index(row, PersonModel::Name);
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

void MembersPage::refresh()
{
    const CouncilFile* file = desk().file();
    const bool writable = file && !file->isReadOnly();
    const qsizetype selected = selection().size();
    m_add->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_addButton->setEnabled(writable);
    m_pasteButton->setEnabled(writable);
    m_edit->setEnabled(writable && selected == 1);
    m_remove->setEnabled(writable && selected > 0);
    m_up->setEnabled(writable && selected > 0);
    m_down->setEnabled(writable && selected > 0);
    standing()->setText(
        m_model.people().isEmpty() ? QString() : tr("%n member(s)", nullptr, m_model.members()));
    showEmpty(m_model.people().isEmpty());
}

void MembersPage::add()
{
    PersonDialog dialog(desk().theme(), Person(), this);
    // What could not be stored stays in the dialog.
    while (dialog.exec() == QDialog::Accepted) {
        const Person person = dialog.person();
        const auto added = addPerson(*desk().file(), person);
        if (added) {
            select(*added);
            desk().notify(tr("Added %1").arg(person.name), true);
            return;
        }
        desk().report(added.error());
    }
}

void MembersPage::paste()
{
    const QString clipboard = QGuiApplication::clipboard()->text();
    PastePeopleDialog dialog(desk().theme(), clipboard, this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto added = addPeople(*desk().file(), dialog.people());
        if (added) {
            restoreSelection(*added);
            desk().notify(tr("Added %n person(s)", nullptr, static_cast<int>(added->size())), true);
            return;
        }
        desk().report(added.error());
    }
}

void MembersPage::edit()
{
    const QList<PersonId> ids = selection();
    if (ids.size() != 1)
        return;
    const Person before = m_model.personAt(m_model.rowOf(ids.first()));
    PersonDialog dialog(desk().theme(), before, this);
    while (dialog.exec() == QDialog::Accepted && dialog.person() != before) {
        const auto edited = editPerson(*desk().file(), dialog.person());
        if (edited)
            break;
        desk().report(edited.error());
    }
    restoreSelection(ids);
}

void MembersPage::remove()
{
    const QList<PersonId> ids = selection();
    if (ids.isEmpty())
        return;
    const int row = m_model.rowOf(ids.first());
    const QString name = m_model.personAt(row).name;
    if (const auto removed = removePeople(*desk().file(), ids); !removed) {
        desk().report(removed.error());
        return;
    }
    if (!m_model.people().isEmpty())
        select(m_model.personAt(std::min(row, m_model.rowCount() - 1)).id);
    desk().notify(ids.size() == 1
                      ? tr("Removed %1").arg(name)
                      : tr("Removed %n person(s)", nullptr, static_cast<int>(ids.size())),
                  true);
}

void MembersPage::move(int steps)
{
    const QList<PersonId> ids = selection();
    if (ids.isEmpty())
        return;
    if (const auto moved = movePeople(*desk().file(), ids, steps); !moved)
        desk().report(moved.error());
    restoreSelection(ids);
}

void MembersPage::retranslate()
{
    title()->setText(tr("Members"));
    m_add->setText(tr("Add person…"));
    m_paste->setText(tr("Paste a list of members…"));
    m_edit->setText(tr("Edit person…"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_addButton->setText(tr("Add person"));
    m_pasteButton->setText(tr("Paste a list…"));
    table()->setAccessibleName(tr("Members and guests"));
    empty()->setText(tr("No members yet"),
                     tr("Add them one by one, or paste a list of names, one a line."));
    empty()->setPrimary(tr("Add person"));
    empty()->setSecondary(tr("Paste a list…"));
    m_model.retranslate();
    refresh();
}

void MembersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TablePage::changeEvent(event);
}

}  // namespace nghisu
