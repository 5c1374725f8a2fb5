// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/splitpage.h"

#include "panels/sidepanel.h"
#include "shell/desk.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int widestPanel = 720;

}  // namespace

SplitPage::SplitPage(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    connect(&desk.theme(), &Theme::changed, this, &SplitPage::arrange);
}

void SplitPage::setParts(QWidget* list, SidePanel* panel)
{
    m_list = list;
    m_panel = panel;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(panel);
    connect(panel, &SidePanel::backRequested, this, &SplitPage::closePanel);
    arrange();
}

void SplitPage::openPanel()
{
    m_open = true;
    arrange();
    if (m_narrow)
        m_panel->setFocus();
}

void SplitPage::closePanel()
{
    m_open = false;
    arrange();
    m_list->setFocus();
}

void SplitPage::arrange()
{
    if (!m_panel)
        return;
    const Sizes& sizes = m_desk.theme().sizes();
    m_narrow = window()->width() < sizes.inspectorAsPageBelow;
    const bool alone = m_narrow && m_open;
    if (m_narrow) {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_panel->setFixedWidth(
            std::clamp(qRound(window()->width() * m_share), sizes.inspector,
                       std::max(sizes.inspector, m_desk.theme().scaled(widestPanel))));
    }
    m_panel->setPageMode(m_narrow);
    m_panel->setVisible(!m_narrow || alone);
    m_list->setVisible(!alone);
    update();
}

void SplitPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

void SplitPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_desk.theme().color(Token::Paper));
}

}  // namespace nghisu
