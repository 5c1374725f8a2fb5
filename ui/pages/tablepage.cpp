// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tablepage.h"

#include "delegates/tablerowdelegate.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int Margin = 32;
constexpr int RowHeight = 36;
constexpr int CellPadding = 11;  // so that the words of the first column stand below the title

}  // namespace

TablePage::TablePage(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    const Theme& theme = desk.theme();
    m_title = new Label(theme, FontRole::Page, Token::Ink, this);
    m_standing = new Label(theme, FontRole::Body, Token::Ink3, this);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(Margin, 0, Margin, 0);
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_standing, 0, Qt::AlignBottom);
    head->addStretch(1);
    m_standing->setContentsMargins(0, 0, 0, 5);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    head->addLayout(m_buttons);
    m_tools = new QHBoxLayout;
    m_tools->setContentsMargins(Margin, 0, Margin, 0);
    m_tools->setSpacing(12);

    m_table = new QTableView(this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setItemDelegate(new TableRowDelegate(theme, this));
    m_table->viewport()->installEventFilter(this);

    m_empty = new EmptyPlace(theme, this);
    m_empty->setContentsMargins(CellPadding, 12, CellPadding, 0);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(m_tools);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(Margin - CellPadding, 0, Margin - CellPadding, 0);
    below->addLayout(m_stack);
    layout->addLayout(below, 1);
    theme.follow(this, [this] { restyle(); });
}

void TablePage::setColumns(const QList<Column>& columns)
{
    m_columns = columns;
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < columns.size(); ++column) {
        header->setSectionResizeMode(column, columns[column].wide ? QHeaderView::Stretch
                                                                  : QHeaderView::Interactive);
    }
    restyle();
}

void TablePage::restyle()
{
    const Theme& theme = m_desk.theme();
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(RowHeight));
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_columns[column].wide)
            m_table->setColumnWidth(column, theme.scaled(m_columns[column].width));
    }
    fitColumns();
    update();
}

void TablePage::fitColumns()
{
    const Theme& theme = m_desk.theme();
    int needed = 0;
    QList<int> missed;
    for (int column = 0; column < m_columns.size(); ++column) {
        needed += theme.scaled(m_columns[column].width);
        if (m_columns[column].missed > 0)
            missed.append(column);
    }
    std::sort(missed.begin(), missed.end(), [this](int one, int other) {
        return m_columns[one].missed < m_columns[other].missed;
    });
    for (const int column : std::as_const(missed)) {
        const bool room = needed <= m_table->viewport()->width();
        m_table->setColumnHidden(column, !room);
        needed -= room ? 0 : theme.scaled(m_columns[column].width);
    }
}

bool TablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void TablePage::showEmpty(bool empty)
{
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
}

void TablePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_desk.theme().color(Token::Paper));
}

}  // namespace nghisu
