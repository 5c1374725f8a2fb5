// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dayfield.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QWidgetAction>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 150;
// A day without its year is the next one of that name, unless it has only just passed.
constexpr int justPassed = 60;  // days
constexpr int century = 2000;

}  // namespace

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

std::optional<QDate> DayField::parsed(const QString& text, QDate today)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression ahead(u"^\\+\\s*(\\d{1,4})$"_s);
    if (const auto match = ahead.match(typed); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    static const QRegularExpression written(
        u"^(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})(?:\\s*[/.\\- ]\\s*(\\d{4}|\\d{2}))?$"_s);
    const auto match = written.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    int year = match.captured(3).toInt();
    if (match.captured(3).isEmpty()) {
        year = today.year();
        if (QDate(year, month, day).daysTo(today) > justPassed)
            ++year;
    } else if (year < 100) {
        year += century;
    }
    const QDate found(year, month, day);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

DayField::DayField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_today(QDate::currentDate())
{
    m_calendar = addAction(icon(theme, IconName::Meeting), QLineEdit::TrailingPosition);
    connect(m_calendar, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { markWrong(false); });
    retranslate();
}

QSize DayField::sizeHint() const
{
    return {m_theme.scaled(fieldWidth), m_theme.sizes().control};
}

void DayField::setDay(QDate day)
{
    m_day = day;
    setText(dayText(day));
    markWrong(false);
}

bool DayField::commit()
{
    const auto typed = parsed(text(), m_today);
    markWrong(!typed);
    if (!typed)
        return false;
    setText(dayText(*typed));
    if (*typed == m_day)
        return true;
    m_day = *typed;
    emit dayChosen(m_day);
    return true;
}

void DayField::markWrong(bool wrong)
{
    const QVariant state = wrong ? u"wrong"_s : QString();
    if (property("state") == state)
        return;
    setProperty("state", state);
    setToolTip(wrong ? tr("Write a day as 15/12/2026, or +30 for 30 days from today.") : QString());
    style()->unpolish(this);  // so that the property is read again
    style()->polish(this);
}

void DayField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"dayCalendar"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(m_day.isValid() ? m_day : m_today);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        setText(dayText(day));
        commit();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

void DayField::retranslate()
{
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Choose in a calendar"));
    setPlaceholderText(tr("none"));
}

void DayField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

}  // namespace nghisu
