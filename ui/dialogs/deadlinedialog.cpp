// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/deadlinedialog.h"

#include "dialogs/formrows.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"
#include "widgets/shortcutbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Leave = -1;
constexpr int None = -2;

}  // namespace

DeadlineDialog::DeadlineDialog(const Theme& theme, int count, QDate day, QDate today,
                               QWidget* parent)
    : Dialog(theme, tr("Deadline of %n answer(s)", nullptr, count), parent)
{
    setObjectName(u"deadlineDialog"_s);
    setFixedWidth(theme.scaled(600));
    auto* rows = new FormRows(theme, 90, this);
    auto* when = new QWidget(rows);
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_deadline = new DayField(theme, when);
    m_deadline->setObjectName(u"deadlineDay"_s);
    m_deadline->setToday(today);
    m_deadline->setDay(day);
    row->addWidget(m_deadline);
    for (const int days : {15, 30, 60}) {
        auto* ahead =
            new ShortcutButton(theme, ButtonKind::Quiet, tr("in %n day(s)", nullptr, days), when);
        ahead->setObjectName(u"deadlineIn%1"_s.arg(days));
        ahead->setSmall(true);
        ahead->setAutoDefault(false);
        connect(ahead, &QAbstractButton::clicked, this,
                [this, today, days] { m_deadline->setDay(today.addDays(days)); });
        row->addWidget(ahead);
    }
    row->addStretch(1);
    rows->addRow(tr("Deadline"), when);
    when->setFocusProxy(m_deadline);
    m_deadline->setAccessibleName(tr("Deadline"));
    m_reminder = new QComboBox(rows);
    m_reminder->setObjectName(u"deadlineReminder"_s);
    m_reminder->addItem(tr("Leave as it is"), Leave);
    m_reminder->addItem(tr("No reminder"), None);
    m_reminder->addItem(tr("On the day"), 0);
    for (const int days : {3, 7, 14})
        m_reminder->addItem(tr("%n day(s) before", nullptr, days), days);
    rows->addRow(tr("Reminder"), m_reminder);
    content()->addWidget(rows);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    auto* store = addButton(tr("Set deadline"), ButtonKind::Primary);
    store->setObjectName(u"storeDeadline"_s);
    connect(store, &QAbstractButton::clicked, this, [this] {
        // What is no day stays to be corrected.
        if (m_deadline->commit())
            accept();
    });
    m_deadline->setFocus();
    m_deadline->selectAll();
}

QDate DeadlineDialog::deadline() const
{
    return m_deadline->day();
}

std::optional<QDate> DeadlineDialog::reminder() const
{
    const int days = m_reminder->currentData().toInt();
    if (days == Leave)
        return std::nullopt;
    return days >= 0 && deadline().isValid() ? deadline().addDays(-days) : QDate();
}

}  // namespace nghisu
