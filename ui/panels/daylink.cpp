// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/daylink.h"

#include "theme/theme.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace nghisu {

DayLink::DayLink(const Theme& theme, QWidget* parent) : InspectorLink(theme, parent)
{
    setMenuMark(true);
    connect(this, &QAbstractButton::clicked, this, &DayLink::openCalendar);
}

void DayLink::setDay(QDate day, const QString& words)
{
    m_day = day;
    m_words = words;
    refresh();
}

void DayLink::setPlaceholderText(const QString& words)
{
    m_placeholder = words;
    refresh();
}

void DayLink::refresh()
{
    const bool empty = m_words.isEmpty() && !m_day.isValid();
    setColor(m_day.isValid() && m_words.isEmpty() ? Token::Ink : Token::Ink3);
    if (empty)
        setWords(m_placeholder);
    else
        setWords(m_words.isEmpty() ? QLocale::c().toString(m_day, QStringLiteral("dd/MM/yyyy"))
                                   : m_words);
}

void DayLink::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName(QStringLiteral("dayCalendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat weekend;
    weekend.setForeground(theme().color(Token::Ink3));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, weekend);
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    auto* place = new QWidgetAction(menu);
    place->setDefaultWidget(calendar);
    menu->addAction(place);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        menu->close();
        emit dayChosen(day);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->addSeparator();
    QAction* none = menu->addAction(tr("No day"));
    none->setObjectName(QStringLiteral("noDay"));
    none->setEnabled(m_day.isValid() || !m_words.isEmpty());
    connect(none, &QAction::triggered, this, [this] { emit dayChosen({}); });
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

}  // namespace nghisu
