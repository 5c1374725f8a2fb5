// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bodiespage.h"

#include "dialogs/bodydialog.h"
#include "dialogs/importdirectorydialog.h"
#include "intake/directoryfile.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "session/directoryediting.h"
#include "session/proposalfields.h"
#include "shell/desk.h"
#include "shell/handingover.h"
#include "shell/label.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QTableView>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

DirectoryDoors DirectoryDoors::system()
{
    DirectoryDoors doors;
    doors.choose = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, BodiesPage::tr("Import a directory"), {},
                                            BodiesPage::tr("Directories (*.csv *.json *.txt)"));
    };
    doors.saveAs = [](QWidget* parent, const QString& suggested) {
        return QFileDialog::getSaveFileName(parent, BodiesPage::tr("Export the directory"),
                                            suggested,
                                            BodiesPage::tr("Table (*.csv);;JSON (*.json)"));
    };
    return doors;
}

BodiesPage::BodiesPage(Desk& desk, QWidget* parent)
    : TablePage(desk, parent), m_model(desk), m_doors(DirectoryDoors::system())
{
    setObjectName(u"bodiesPage"_s);
    const Theme& theme = desk.theme();
    const auto action = [&](const QString& name, IconName sign, const QKeySequence& keys) {
        auto* made = new QAction(icon(theme, sign), QString(), this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_add = action(u"addBody"_s, IconName::Plus, QKeySequence(Qt::Key_Insert));
    m_edit = action(u"editBody"_s, IconName::Edit, QKeySequence(Qt::Key_F2));
    m_remove = action(u"removeBody"_s, IconName::Trash, QKeySequence(Qt::Key_Delete));
    m_find = action(u"findBody"_s, IconName::Search, QKeySequence::Find);
    // Delete in the search field deletes letters.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_proposals = action(u"bodyProposals"_s, IconName::Proposals, QKeySequence(u"Ctrl+Return"_s));
    m_answers = action(u"bodyAnswers"_s, IconName::FollowUp, QKeySequence());
    m_handOver = action(u"bodyHandOver"_s, IconName::Assign, QKeySequence());
    m_import = action(u"importDirectory"_s, IconName::Intake, QKeySequence());
    m_export = action(u"exportDirectory"_s, IconName::Export, QKeySequence());
    connect(m_proposals, &QAction::triggered, this, [this] {
        const Body body = current();
        // A province is asked nothing; it proposes.
        if (body.kind == BodyKind::Province || body.kind == BodyKind::Department)
            this->desk().searchAll(body.name);
        else
            this->desk().showAnswers(body.id, false);
    });
    connect(m_answers, &QAction::triggered, this,
            [this] { this->desk().showAnswers(current().id, true); });
    connect(m_handOver, &QAction::triggered, this,
            [this] { handOverFrom(this->desk(), current().id, window()); });
    connect(m_import, &QAction::triggered, this, &BodiesPage::importFile);
    connect(m_export, &QAction::triggered, this, &BodiesPage::exportFile);
    connect(m_add, &QAction::triggered, this, &BodiesPage::add);
    connect(m_edit, &QAction::triggered, this, &BodiesPage::edit);
    connect(m_remove, &QAction::triggered, this, &BodiesPage::remove);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    m_addButton = new ShortcutButton(theme, ButtonKind::Primary, QString(), this);
    m_addButton->setObjectName(u"addBodyButton"_s);
    m_addButton->setIconName(IconName::Plus);
    connect(m_addButton, &QAbstractButton::clicked, m_add, &QAction::trigger);
    m_more = new ShortcutButton(theme, IconName::More, QString(), this);
    m_more->setObjectName(u"bodiesMore"_s);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(u"bodiesMenu"_s);
        fillMenu(menu);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
    buttons()->addWidget(m_more);
    buttons()->addWidget(m_addButton);

    m_search = new SearchField(theme, QString(), QKeySequence(QKeySequence::Find), this);
    m_search->setObjectName(u"bodySearch"_s);
    theme.follow(m_search, [this, &theme] { m_search->setFixedWidth(theme.scaled(320)); });
    tools()->addWidget(m_search);
    tools()->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setQuery(text);
        if (!text.isEmpty() && m_model.rowCount() > 0)
            table()->selectRow(0);
        refresh();
    });
    connect(m_search, &SearchField::accepted, this, [this] { table()->setFocus(); });
    connect(m_search, &SearchField::left, this, [this] { table()->setFocus(); });

    QTableView* view = table();
    view->setObjectName(u"bodyTable"_s);
    view->setModel(&m_model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->addActions({m_proposals, m_answers, m_handOver, m_add, m_edit, m_remove});
    setColumns({{220, 0, true}, {120}, {180, 2}, {150, 1}, {190, 3}, {120, 4}, {84}});
    connect(view, &QAbstractItemView::activated, m_edit, &QAction::trigger);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BodiesPage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BodiesPage::refresh);
    connect(empty(), &EmptyPlace::primaryTriggered, m_add, &QAction::trigger);
    retranslate();
}

void BodiesPage::select(BodyId id)
{
    m_search->clear();
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    table()->selectRow(row);
    table()->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    table()->setFocus();
}

void BodiesPage::refresh()
{
    const CouncilFile* file = desk().file();
    const bool writable = file && !file->isReadOnly();
    const bool selected = table()->selectionModel()->hasSelection();
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    m_edit->setEnabled(writable && selected);
    m_remove->setEnabled(writable && selected);
    m_proposals->setEnabled(selected);
    m_answers->setEnabled(selected);
    m_handOver->setEnabled(writable && selected);
    m_import->setEnabled(writable);
    m_export->setEnabled(!m_model.bodies().isEmpty());
    standing()->setText(tr("%n body(s)", nullptr, static_cast<int>(m_model.bodies().size())));
    showEmpty(m_model.rowCount() == 0);
    if (m_model.bodies().isEmpty()) {
        empty()->setText(tr("No bodies yet"),
                         tr("Add the ministries and agencies that are to answer."));
    } else {
        empty()->setText(tr("No body found"), tr("Search for another name, or add this one."));
    }
}

void BodiesPage::add()
{
    Body body;
    if (m_model.rowCount() == 0)
        body.name = m_search->text().simplified();
    BodyDialog dialog(desk().theme(), body, m_model.bodies(), this);
    // What could not be stored stays in the dialog.
    while (dialog.exec() == QDialog::Accepted) {
        const Body wanted = dialog.body();
        const auto added = addBody(*desk().file(), wanted);
        if (added) {
            select(*added);
            desk().notify(tr("Added %1").arg(wanted.name), true);
            return;
        }
        desk().report(added.error());
    }
}

void BodiesPage::edit()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid() || !m_edit->isEnabled())
        return;
    const Body before = m_model.bodyAt(current.row());
    BodyDialog dialog(desk().theme(), before, m_model.bodies(), this);
    while (dialog.exec() == QDialog::Accepted && dialog.body() != before) {
        const auto edited = editBody(*desk().file(), dialog.body());
        if (edited) {
            if (const int row = m_model.rowOf(before.id); row >= 0)
                table()->selectRow(row);
            return;
        }
        desk().report(edited.error());
    }
}

void BodiesPage::remove()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    const Body body = m_model.bodyAt(current.row());
    const int row = current.row();
    if (const auto removed = removeBody(*desk().file(), body.id); !removed) {
        desk().report(removed.error());
        return;
    }
    if (m_model.rowCount() > 0)
        table()->selectRow(std::min(row, m_model.rowCount() - 1));
    desk().notify(tr("Removed %1").arg(body.name), true);
}

Body BodiesPage::current() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? m_model.bodyAt(index.row()) : Body();
}

void BodiesPage::fillMenu(QMenu& menu)
{
    menu.addActions({m_proposals, m_answers, m_handOver});
    menu.addSeparator();
    menu.addActions({m_import, m_export});
}

void BodiesPage::importFile()
{
    const QString path = m_doors.choose(window());
    if (path.isEmpty())
        return;
    const auto bytes = readAttachment(path);
    auto sent = bytes ? readDirectory(*bytes) : Result<DirectoryFile>(bytes.error());
    if (!sent) {
        Error error = sent.error();
        error.detail = path;
        desk().report(error);
        return;
    }
    const DirectoryChanges changes = compareDirectories(m_model.bodies(), sent->bodies);
    ImportDirectoryDialog dialog(desk().theme(), QFileInfo(path).fileName(), changes, sent->errors,
                                 window());
    while (dialog.exec() == QDialog::Accepted) {
        const auto imported = importDirectory(*desk().file(), changes);
        if (imported) {
            desk().notify(tr("%n body(s) imported", nullptr,
                             static_cast<int>(changes.added.size() + changes.changed.size())),
                          true);
            return;
        }
        desk().report(imported.error());
    }
}

void BodiesPage::exportFile()
{
    QString path = m_doors.saveAs(window(), tr("Directory of bodies") + u".csv"_s);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    const bool json = QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
    const QByteArray bytes =
        json ? directoryAsJson(m_model.bodies()) : directoryAsCsv(m_model.bodies());
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit()) {
        desk().report({ErrorCode::FileNotWritable, path, target.errorString()});
        return;
    }
    desk().notify(tr("Saved as “%1”").arg(QFileInfo(path).fileName()));
}

void BodiesPage::retranslate()
{
    title()->setText(tr("Bodies"));
    m_add->setText(tr("Add body…"));
    m_edit->setText(tr("Edit body…"));
    m_remove->setText(tr("Remove body"));
    m_find->setText(tr("Find a body"));
    m_proposals->setText(tr("Show its proposals"));
    m_answers->setText(tr("Show its open answers"));
    m_handOver->setText(tr("Hand over what it has to answer…"));
    m_import->setText(tr("Import a directory…"));
    m_export->setText(tr("Export the directory…"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_addButton->setText(tr("Add body"));
    m_search->setPlaceholderText(tr("Name or abbreviation"));
    m_search->setAccessibleName(tr("Find a body"));
    table()->setAccessibleName(tr("Directory of bodies"));
    empty()->setPrimary(tr("Add body"));
    m_model.retranslate();
    refresh();
}

void BodiesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TablePage::changeEvent(event);
}

}  // namespace nghisu
