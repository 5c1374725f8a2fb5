// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/yieldingrow.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace nghisu {

YieldingRow::YieldingRow(QWidget* bar) : QObject(bar), m_bar(bar)
{
    // It takes what it gets: what is in it now must not keep the window from becoming narrower.
    bar->setMinimumWidth(1);
    bar->installEventFilter(this);
}

bool YieldingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

bool YieldingRow::isTooNarrow() const
{
    m_bar->layout()->invalidate();
    return m_bar->layout()->sizeHint().width() > m_bar->width();
}

void YieldingRow::fit()
{
    for (const GiveWay& giveWay : m_order)
        giveWay(false);
    for (const GiveWay& giveWay : m_order) {
        if (!isTooNarrow())
            return;
        giveWay(true);
    }
}

}  // namespace nghisu
