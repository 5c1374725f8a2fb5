// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listviewchips.h"

#include "models/filterchoicemodel.h"
#include "models/listwords.h"
#include "pages/listviewbar.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutbutton.h"

namespace nghisu {

ListViewChips::ListViewChips(const Theme& theme, ListViewBar& bar, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_bar(bar), m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVisible(false);
}

void ListViewChips::add(const QString& name, const QString& words,
                        const std::function<void()>& remove)
{
    auto* chip = new Chip(m_theme, words, ChipKind::Coordinating, this);
    chip->setObjectName(name);
    chip->setRemovable(true);
    // The chip goes with what it stands for, yet not in the middle of its own signal.
    connect(chip, &Chip::removeRequested, this, remove, Qt::QueuedConnection);
    connect(chip, &QAbstractButton::clicked, &m_bar, &ListViewBar::openFilter);
    m_flow->addWidget(chip);
}

void ListViewChips::showView(const ListView& view)
{
    m_view = view;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<FilterCondition> conditions = conditionsOf(view.filter);
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const FilterCondition& one = conditions[i];
        add(QStringLiteral("chip%1").arg(i), one.words,
            [this, one] { m_bar.setFilter(with(m_view.filter, one.field, one.value, false)); });
    }
    // On a board the columns say it.
    if (view.grouping != ListGrouping::None && view.layout != ListLayout::Board) {
        add(QStringLiteral("chipGrouping"), ListWords::groupedBy(view.grouping),
            [this] { m_bar.setGrouping(ListGrouping::None); });
    }
    if (view.sorting != ListSorting::Agenda) {
        add(QStringLiteral("chipSorting"), ListWords::sortedBy(view.sorting),
            [this] { m_bar.setSorting(ListSorting::Agenda); });
    }
    const bool something = m_flow->count() > 0;
    if (m_flow->count() > 1) {
        auto* all = new ShortcutButton(m_theme, ButtonKind::Link, tr("Show all"), this);
        all->setObjectName(QStringLiteral("chipsShowAll"));
        all->setSmall(true);
        connect(all, &QAbstractButton::clicked, &m_bar, &ListViewBar::showPlain,
                Qt::QueuedConnection);
        m_flow->addWidget(all);
    }
    setVisible(something);
    updateGeometry();
}

}  // namespace nghisu
