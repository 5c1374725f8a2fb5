// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/meetingdialog.h"

#include "dialogs/formrows.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

MeetingDialog::MeetingDialog(const Theme& theme, const Meeting& meeting, QWidget* parent)
    : Dialog(theme, meeting.id.isValid() ? tr("Edit meeting") : tr("New meeting"), parent),
      m_meeting(meeting)
{
    setObjectName(u"meetingDialog"_s);
    setFixedWidth(theme.scaled(520));
    auto* rows = new FormRows(theme, 110, this);
    m_title = new QLineEdit(meeting.title, rows);
    m_title->setObjectName(u"meetingTitle"_s);
    rows->addRow(tr("Title"), m_title);
    rows->addHint(tr("As it is printed on the agenda."));
    m_shortTitle = new QLineEdit(meeting.shortTitle, rows);
    m_shortTitle->setObjectName(u"meetingShortTitle"_s);
    m_shortTitle->setPlaceholderText(tr("Plenary meeting"));
    rows->addRow(tr("Short title"), m_shortTitle);

    auto* when = new QWidget(rows);
    auto* whenLayout = new QHBoxLayout(when);
    whenLayout->setContentsMargins(0, 0, 0, 0);
    whenLayout->setSpacing(12);
    m_day = new QDateEdit(meeting.day.isValid() ? meeting.day : QDate::currentDate(), when);
    m_day->setObjectName(u"meetingDay"_s);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(theme.scaled(140));
    m_day->setAccessibleName(tr("Day"));
    m_fixed = new QCheckBox(tr("The day is fixed"), when);
    m_fixed->setObjectName(u"meetingDayFixed"_s);
    m_fixed->setChecked(meeting.day.isValid() || !meeting.id.isValid());
    m_day->setEnabled(m_fixed->isChecked());
    connect(m_fixed, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    whenLayout->addWidget(m_day);
    whenLayout->addWidget(m_fixed, 1);
    rows->addRow(tr("Day"), when);

    m_place = new QLineEdit(meeting.place, rows);
    m_place->setObjectName(u"meetingPlace"_s);
    rows->addRow(tr("Place"), m_place);
    content()->addWidget(rows);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_store = addButton(meeting.id.isValid() ? tr("Save") : tr("Create"), ButtonKind::Primary,
                        QDialog::Accepted);
    m_store->setObjectName(u"storeMeeting"_s);
    const auto check = [this] { m_store->setEnabled(!m_title->text().trimmed().isEmpty()); };
    connect(m_title, &QLineEdit::textChanged, this, check);
    check();
    m_title->setFocus();
}

Meeting MeetingDialog::meeting() const
{
    Meeting meeting = m_meeting;
    meeting.title = m_title->text().simplified();
    meeting.shortTitle = m_shortTitle->text().simplified();
    meeting.day = m_fixed->isChecked() ? m_day->date() : QDate();
    meeting.place = m_place->text().simplified();
    return meeting;
}

}  // namespace nghisu
