// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog of papers is made of.
#include "delegates/tablerowdelegate.h"
#include "dialogs/formrows.h"
#include "dialogs/handoutsdialog.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/dropveil.h"
#include "widgets/emptyplace.h"
#include "widgets/shortcutbutton.h"
#include "widgets/writingline.h"
#include "widgets/writingwork.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 960;
constexpr int TableHeight = 300;
constexpr int RowHeight = 36;
constexpr int CaptionWidth = 120;
constexpr int PlaceWidth = 210;
constexpr int SizeWidth = 150;
constexpr int GuestsWidth = 210;

}  // namespace

void HandoutsDialog::makeActions()
{
    const auto action = [this](const QString& name, IconName sign, const QString& words,
                               const QKeySequence& keys) {
        auto* made = new QAction(icon(theme(), sign), words, this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(made);
        return made;
    };
    m_open = action(u"openHandout"_s, IconName::OpenSource, tr("Open a copy"),
                    QKeySequence(Qt::Key_Return));
    m_rename = action(u"renameHandout"_s, IconName::Edit, tr("Rename"), QKeySequence(Qt::Key_F2));
    m_up = action(u"moveHandoutUp"_s, IconName::MoveUp, tr("Move up"), QKeySequence(u"Alt+Up"_s));
    m_down = action(u"moveHandoutDown"_s, IconName::MoveDown, tr("Move down"),
                    QKeySequence(u"Alt+Down"_s));
    m_remove =
        action(u"removeHandouts"_s, IconName::Trash, tr("Take back"), QKeySequence(Qt::Key_Delete));
    auto* undoing = new QAction(this);
    undoing->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    undoing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(undoing);
    connect(undoing, &QAction::triggered, this, &HandoutsDialog::undo);
    connect(m_open, &QAction::triggered, this, &HandoutsDialog::openChosen);
    connect(m_rename, &QAction::triggered, this, [this] {
        m_table->edit(m_model.index(m_table->currentIndex().row(), HandoutModel::Title));
    });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &HandoutsDialog::takeBack);
}

QWidget* HandoutsDialog::tableArea()
{
    auto* area = new QWidget(this);
    m_table = new QTableView(area);
    m_table->setObjectName(u"handoutsTable"_s);
    m_table->setAccessibleName(tr("Papers of the meeting"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableRowDelegate(theme(), this));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().scaled(RowHeight));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(HandoutModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(HandoutModel::Place, theme().scaled(PlaceWidth));
    m_table->setColumnWidth(HandoutModel::Size, theme().scaled(SizeWidth));
    m_table->setColumnWidth(HandoutModel::Guests, theme().scaled(GuestsWidth));
    m_empty = new EmptyPlace(theme(), area);
    m_empty->setText(
        tr("No papers are handed out yet"),
        tr("What the room is to read on its phones: the draft report, submissions, the "
           "programme. Drop the files here."));
    m_empty->setPrimary(tr("Add files…"))->setAutoDefault(false);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    area->setMinimumHeight(theme().scaled(TableHeight));
    m_veil = new DropVeil(theme(), area);
    return area;
}

QWidget* HandoutsDialog::fields()
{
    auto* rows = new FormRows(theme(), CaptionWidth, this);
    m_fields = rows;
    m_places = new QComboBox(rows);
    m_places->setObjectName(u"handoutPlace"_s);
    // As wide as there is room for, however long a proposal's name is.
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_guests = new QCheckBox(tr("Guests may read it too"), rows);
    m_guests->setObjectName(u"handoutGuests"_s);
    m_rule = new QCheckBox(tr("Show guests the papers that are marked for them"), rows);
    m_rule->setObjectName(u"handoutsRule"_s);
    rows->addRow(tr("Belongs to"), m_places);
    rows->addField(m_guests);
    rows->addRow(tr("On phones"), m_rule);
    return rows;
}

QMenu* HandoutsDialog::documentsMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"handoutDocuments"_s);
    const QList<std::pair<QString, QString>> documents = {
        {u"programme"_s, tr("Programme")},
        {u"agenda"_s, tr("List of proposals")},
        {u"proposals"_s, tr("Collected proposals")}};
    for (const auto& [key, words] : documents) {
        QAction* action = menu->addAction(words);
        action->setObjectName("handOut-"_L1 + key);
        connect(action, &QAction::triggered, this,
                [this, document = key] { addDocument(document); });
    }
    return menu;
}

void HandoutsDialog::layOut()
{
    setMinimumWidth(theme().scaled(Width));
    addSentence(
        tr("Members who have signed in read these on their phones while the meeting is served "
           "to phones. They are kept in the council's file."));
    content()->addWidget(tableArea(), 1);
    makeActions();
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    m_documents =
        new ShortcutButton(theme(), ButtonKind::Plain, tr("The council's documents"), this);
    m_documents->setObjectName(u"handoutDocumentsButton"_s);
    m_documents->setMenuMark(true);
    m_documents->setAutoDefault(false);
    QMenu* menu = documentsMenu();
    connect(m_documents, &QAbstractButton::clicked, this, [this, menu] {
        menu->popup(m_documents->mapToGlobal(QPoint(0, m_documents->height() + 2)));
    });
    ways->addWidget(m_documents);
    ways->addStretch(1);
    m_ways = new QWidget(this);
    auto* ofChosen = new QHBoxLayout(m_ways);
    ofChosen->setContentsMargins(0, 0, 0, 0);
    ofChosen->setSpacing(8);
    ways->addWidget(m_ways);
    for (QAction* action : {m_open, m_up, m_down, m_remove}) {
        auto* button = new ShortcutButton(theme(), ButtonKind::Quiet, QString(), this);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setAutoDefault(false);
        button->follow(action);
        ofChosen->addWidget(button);
    }
    content()->addLayout(ways);
    content()->addWidget(fields());
    m_news = new Label(theme(), FontRole::Caption, Token::Ink2, this);
    m_news->setObjectName(u"handoutsNews"_s);
    m_news->setWordWrap(true);
    m_news->hide();
    content()->addWidget(m_news);
    content()->addWidget(new WritingLine(theme(), *m_work, this));
    addButton(tr("Close"), ButtonKind::Plain, QDialog::Rejected)->setObjectName(u"handoutsClose"_s);
    m_add = addButton(tr("Add files…"), ButtonKind::Primary);
    m_add->setObjectName(u"addHandouts"_s);
}

}  // namespace nghisu
