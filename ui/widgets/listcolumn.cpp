// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listcolumn.h"

#include "theme/theme.h"

#include <QEvent>

namespace nghisu {

namespace {

constexpr int Wide = 355;
constexpr int Narrow = 236;
// A window 1366 wide has 1130 for its page, so the column gives way in smaller ones only.
constexpr int NarrowBelow = 1000;

}  // namespace

ListColumn::ListColumn(const Theme& theme, QWidget* page) : QWidget(page), m_theme(theme)
{
    page->installEventFilter(this);
    theme.follow(this, [this] { fit(); });
}

bool ListColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ListColumn::fit()
{
    const bool narrow = parentWidget()->width() < m_theme.scaled(NarrowBelow);
    setFixedWidth(m_theme.scaled(narrow ? Narrow : Wide));
}

}  // namespace nghisu
