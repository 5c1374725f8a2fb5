// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposaltable.h"

#include "delegates/proposaltabledelegate.h"
#include "theme/theme.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

namespace nghisu {

namespace {

constexpr int lineHeight = 36;

int sectionOf(ProposalColumn column)
{
    return static_cast<int>(column);
}

ProposalColumn columnOf(int section)
{
    return static_cast<ProposalColumn>(section);
}

}  // namespace

ProposalTable::ProposalTable(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setItemDelegate(new ProposalTableDelegate(theme, this));
    verticalHeader()->hide();
    QHeaderView* head = horizontalHeader();
    head->setObjectName(QStringLiteral("proposalTableHead"));
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setStretchLastSection(false);
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("columnMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(head->mapToGlobal(at));
    });
    connect(head, &QHeaderView::sectionClicked, this, &ProposalTable::sortBy);
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            emit columnsChanged();
    });
    connect(head, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_arranging || section >= proposalColumnCount || width == 0)
            return;
        m_widths.insert(columnOf(section), width * 100 / m_theme.textSize());
        fit();
        emit columnsChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &ProposalTable::opened);
}

void ProposalTable::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    setColumns({});
    m_theme.follow(this, [this] { restyle(); });
}

bool ProposalTable::isShown(ProposalColumn column) const
{
    return !isColumnHidden(sectionOf(column));
}

QStringList ProposalTable::columns() const
{
    QStringList keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const ProposalColumn column = columnOf(horizontalHeader()->logicalIndex(place));
        if (isShown(column))
            keys.append(ProposalColumns::key(column));
    }
    return keys;
}

void ProposalTable::setColumns(const QStringList& keys)
{
    const QScopedValueRollback arranging(m_arranging, true);
    QList<ProposalColumn> wanted;
    for (const QString& key : keys) {
        if (const auto column = ProposalColumns::ofKey(key); column && !wanted.contains(*column))
            wanted.append(*column);
    }
    if (wanted.isEmpty())
        wanted = ProposalColumns::usual();
    // The text is what a row is of.
    if (!wanted.contains(ProposalColumn::Text))
        wanted.append(ProposalColumn::Text);
    QHeaderView* head = horizontalHeader();
    for (int place = 0; place < wanted.size(); ++place)
        head->moveSection(head->visualIndex(sectionOf(wanted[place])), place);
    for (int section = 0; section < proposalColumnCount; ++section)
        setColumnHidden(section, !wanted.contains(columnOf(section)));
    restyle();
}

QStringList ProposalTable::widths() const
{
    QStringList widths;
    const QStringList keys = columns();
    for (const QString& key : keys) {
        const ProposalColumn column = *ProposalColumns::ofKey(key);
        widths.append(key + QLatin1Char(':')
                      + QString::number(m_widths.value(column, ProposalColumns::width(column))));
    }
    return widths;
}

void ProposalTable::setWidths(const QStringList& widths)
{
    QStringList keys;
    m_widths.clear();
    for (const QString& one : widths) {
        const QString key = one.section(u':', 0, 0);
        const auto column = ProposalColumns::ofKey(key);
        const int width = one.section(u':', 1).toInt();
        keys.append(key);
        if (column && width > 0 && width != ProposalColumns::width(*column))
            m_widths.insert(*column, width);
    }
    setColumns(keys);
}

void ProposalTable::setSorting(ListSorting sorting, Qt::SortOrder order)
{
    m_sorting = sorting;
    m_order = order;
    const auto column = ProposalColumns::sortedBy(sorting);
    const bool shown = column && sorting != ListSorting::Agenda;
    horizontalHeader()->setSortIndicatorShown(shown);
    if (shown)
        horizontalHeader()->setSortIndicator(sectionOf(*column), order);
}

void ProposalTable::sortBy(int section)
{
    const auto sorting = ProposalColumns::sorting(columnOf(section));
    // The header shows what it likes for a click; what is true comes with setSorting().
    setSorting(m_sorting, m_order);
    if (!sorting)
        return;
    if (*sorting != m_sorting)
        emit sortRequested(*sorting, Qt::AscendingOrder);
    else if (m_order == Qt::AscendingOrder && *sorting != ListSorting::Agenda)
        emit sortRequested(*sorting, Qt::DescendingOrder);
    else
        emit sortRequested(ListSorting::Agenda, Qt::AscendingOrder);
}

void ProposalTable::fillColumnMenu(QMenu* menu)
{
    for (int section = 0; section < proposalColumnCount; ++section) {
        const ProposalColumn column = columnOf(section);
        QAction* action = menu->addAction(ProposalColumns::title(column));
        action->setObjectName(QStringLiteral("column-") + ProposalColumns::key(column));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column != ProposalColumn::Text);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    QAction* usual = menu->addAction(tr("Usual columns"));
    usual->setObjectName(QStringLiteral("columnsUsual"));
    connect(usual, &QAction::triggered, this, [this] {
        m_widths.clear();
        setColumns({});
        emit columnsChanged();
    });
}

void ProposalTable::setShown(ProposalColumn column, bool shown)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        setColumnHidden(sectionOf(column), !shown);
        restyle();
    }
    emit columnsChanged();
}

int ProposalTable::widthOf(ProposalColumn column) const
{
    return m_theme.scaled(m_widths.value(column, ProposalColumns::width(column)));
}

void ProposalTable::restyle()
{
    const QScopedValueRollback arranging(m_arranging, true);
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(lineHeight));
    for (int section = 0; section < horizontalHeader()->count(); ++section) {
        if (!isColumnHidden(section))
            setColumnWidth(section, widthOf(columnOf(section)));
    }
    fit();
    viewport()->update();
}

/// The text takes the room that the others leave, and never less than it needs.
void ProposalTable::fit()
{
    if (horizontalHeader()->count() == 0)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int text = sectionOf(ProposalColumn::Text);
    int others = 0;
    for (int section = 0; section < horizontalHeader()->count(); ++section) {
        if (section != text && !isColumnHidden(section))
            others += columnWidth(section);
    }
    setColumnWidth(text, qMax(widthOf(ProposalColumn::Text), viewport()->width() - others));
}

void ProposalTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ProposalTable::keyPressEvent(QKeyEvent* event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() == Qt::AltModifier) {
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ProposalTable::keyboardSearch(const QString&) {}

void ProposalTable::startDrag(Qt::DropActions)
{
    QMimeData* carried = model()->mimeData(selectionModel()->selectedRows());
    if (!carried)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(model()->supportedDragActions(), Qt::MoveAction);
}

}  // namespace nghisu
