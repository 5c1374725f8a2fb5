// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tablepage.h"

#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int Margin = 32;
constexpr int RowHeight = 36;

}  // namespace

TablePage::TablePage(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    const Theme& theme = desk.theme();
    m_title = new Label(theme, FontRole::Page, Token::Ink, this);
    m_standing = new Label(theme, FontRole::Body, Token::Ink3, this);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_standing, 0, Qt::AlignBottom);
    head->addStretch(1);
    m_standing->setContentsMargins(0, 0, 0, 5);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    head->addLayout(m_buttons);
    m_tools = new QHBoxLayout;
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
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);

    m_empty = new EmptyPlace(theme, this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 16, Margin, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(m_tools);
    layout->addLayout(m_stack, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
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
