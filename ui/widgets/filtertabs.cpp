// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filtertabs.h"

#include "theme/theme.h"
#include "widgets/filtertab.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace nghisu {

FilterTabs::FilterTabs(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(20);
    m_layout->addStretch(1);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        m_tabs[static_cast<std::size_t>(id)]->updateGeometry();
        if (on)
            emit currentChanged(id);
    });
    connect(&theme, &Theme::changed, this, [this] {
        for (FilterTab* tab : m_tabs) {
            tab->updateGeometry();
            tab->update();
        }
    });
}

int FilterTabs::addTab(const QString& text, int count)
{
    const int id = this->count();
    auto* tab = new FilterTab(m_theme, text, count, this);
    tab->setObjectName(QStringLiteral("filterTab%1").arg(id));
    m_tabs.push_back(tab);
    m_layout->insertWidget(id, tab);
    m_group->addButton(tab, id);
    if (id == 0)
        tab->setChecked(true);
    return id;
}

void FilterTabs::setTabText(int index, const QString& text)
{
    FilterTab* tab = m_tabs.at(static_cast<std::size_t>(index));
    tab->setText(text);
    tab->updateGeometry();
}

void FilterTabs::setTabCount(int index, int count)
{
    m_tabs.at(static_cast<std::size_t>(index))->setCount(count);
}

int FilterTabs::currentIndex() const
{
    return m_group->checkedId();
}

void FilterTabs::setCurrentIndex(int index)
{
    if (index >= 0 && index < count())
        m_tabs[static_cast<std::size_t>(index)]->setChecked(true);
}

void FilterTabs::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = currentIndex() + step;
    if (step == 0 || next < 0 || next >= count()) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrentIndex(next);
    m_tabs[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

}  // namespace nghisu
