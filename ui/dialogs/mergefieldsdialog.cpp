// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mergefieldsdialog.h"

#include "delegates/tablerowdelegate.h"
#include "models/mergefieldmodel.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 820;
constexpr int tableHeight = 420;
constexpr int leastHeight = 140;
constexpr int restHeight = 280;  // of what stands above and below the table
constexpr int rowHeight = 32;
constexpr int fieldWidth = 300;
constexpr int exampleWidth = 210;
constexpr int step = 16;  // by which the fields of a repeat are set in

class FieldRowDelegate final : public TableRowDelegate {
public:
    using TableRowDelegate::TableRowDelegate;

protected:
    int indent(const QModelIndex& index) const override
    {
        return theme().scaled(step) * index.data(MergeFieldModel::DepthRole).toInt();
    }
};

}  // namespace

MergeFieldsDialog::MergeFieldsDialog(const Theme& theme, const QList<MergeFieldLine>& lines,
                                     QWidget* parent)
    : Dialog(theme, tr("Fields for templates"), parent)
{
    setObjectName(u"mergeFieldsDialog"_s);
    setMinimumWidth(theme.scaled(dialogWidth));
    addSentence(tr("Type these into a Word document. Between {{#…}} and {{/…}}, paragraphs or the "
                   "rows of a table are repeated; between {{?…}} and {{/…}} they show only where "
                   "there is something to say."));
    auto* fields = new MergeFieldModel(theme, lines, this);
    m_fields = new MergeFieldFilter(*fields, this);

    m_search = new SearchField(theme, tr("Find a field"), {}, this);
    m_search->setObjectName(u"mergeFieldsSearch"_s);
    m_standing = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_standing->setObjectName(u"mergeFieldsStanding"_s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 4, 0, 4);
    head->setSpacing(12);
    head->addWidget(m_search);
    head->addWidget(m_standing, 1);
    content()->addLayout(head);
    makeTable();

    ShortcutButton* copyButton = addButton(tr("Copy the field"), ButtonKind::Plain);
    copyButton->setObjectName(u"mergeFieldsCopy"_s);
    copyButton->setAutoDefault(false);
    ShortcutButton* close = addButton(tr("Close"), ButtonKind::Primary, QDialog::Rejected);
    close->setObjectName(u"mergeFieldsClose"_s);
    // Enter copies.
    close->setDefault(false);
    close->setAutoDefault(false);
    connect(copyButton, &QAbstractButton::clicked, this, &MergeFieldsDialog::copy);
    connect(m_search, &QLineEdit::textChanged, this, &MergeFieldsDialog::find);
    connect(m_search, &SearchField::accepted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::left, this, &QDialog::reject);
    find({});
    m_search->setFocus();
}

void MergeFieldsDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"mergeFieldsTable"_s);
    m_table->setAccessibleName(tr("Fields"));
    m_table->setModel(m_fields);
    m_table->setItemDelegate(new FieldRowDelegate(theme(), this));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().scaled(rowHeight));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(MergeFieldModel::MeaningColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(MergeFieldModel::FieldColumn, theme().scaled(fieldWidth));
    m_table->setColumnWidth(MergeFieldModel::ExampleColumn, theme().scaled(exampleWidth));
    m_table->setMinimumHeight(
        qBound(theme().scaled(leastHeight),
               screen()->availableSize().height() - theme().scaled(restHeight),
               theme().scaled(tableHeight)));
    content()->addWidget(m_table, 1);

    auto* copyKey = new QAction(tr("Copy the field"), m_table);
    // For the menu; the view takes the key before any shortcut.
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->installEventFilter(this);
    m_table->addAction(copyKey);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyKey, &QAction::triggered, this, &MergeFieldsDialog::copy);
    connect(m_table, &QAbstractItemView::activated, this, &MergeFieldsDialog::copy);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &MergeFieldsDialog::copy);
}

bool MergeFieldsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

void MergeFieldsDialog::copy()
{
    const QString field = m_table->currentIndex().data(MergeFieldModel::CopyRole).toString();
    if (field.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(field);
    m_standing->setText(tr("Copied: %1").arg(field));
}

void MergeFieldsDialog::find(const QString& words)
{
    m_fields->setWords(words);
    const bool any = m_fields->rowCount() > 0;
    m_standing->setText(any ? QString() : tr("There is no such field."));
    if (any)
        m_table->setCurrentIndex(m_fields->index(0, 0));
}

}  // namespace nghisu
