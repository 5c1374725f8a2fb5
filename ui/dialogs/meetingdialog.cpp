// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/meetingdialog.h"

#include "dialogs/formrows.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/numberingfields.h"
#include "widgets/shortcutbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

QString nextTitle(const QString& title, QDate before, QDate day)
{
    QString next = title;
    if (before.isValid() && day.isValid())
        next.replace(QString::number(before.year()), QString::number(day.year()));
    return next;
}

MeetingDialog::MeetingDialog(const Theme& theme, const Meeting& meeting,
                             const MeetingSources& sources, QWidget* parent)
    : Dialog(theme,
             !meeting.id.isValid() ? tr("New meeting")
             : meeting.isTemplate  ? tr("Edit template")
                                   : tr("Edit meeting"),
             parent),
      m_meeting(meeting), m_sources(sources)
{
    setObjectName(u"meetingDialog"_s);
    setFixedWidth(theme.scaled(680));
    auto* rows = new FormRows(theme, 110, this);
    m_title = new QLineEdit(meeting.title, rows);
    m_title->setObjectName(u"meetingTitle"_s);
    if (!meeting.id.isValid() && !sources.meetings.isEmpty())
        addSources(*rows);
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
    // A template is never held.
    if (!meeting.isTemplate)
        rows->addRow(tr("Day"), when);
    else
        m_fixed->setChecked(false);
    when->setVisible(!meeting.isTemplate);

    m_place = new QLineEdit(meeting.place, rows);
    m_place->setObjectName(u"meetingPlace"_s);
    rows->addRow(tr("Place"), m_place);
    m_numbering = new NumberingFields(theme, rows);
    m_numbering->setScheme(meeting.numbering);
    rows->addRow(tr("Numbering"), m_numbering);
    content()->addWidget(rows);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_store = addButton(meeting.id.isValid() ? tr("Save") : tr("Create"), ButtonKind::Primary,
                        QDialog::Accepted);
    m_store->setObjectName(u"storeMeeting"_s);
    const auto check = [this] { m_store->setEnabled(!m_title->text().trimmed().isEmpty()); };
    connect(m_title, &QLineEdit::textChanged, this, check);
    check();
    if (m_source)
        chooseSource();
    m_title->setFocus();
}

void MeetingDialog::addSources(FormRows& rows)
{
    m_source = new QComboBox(&rows);
    m_source->setObjectName(u"meetingSource"_s);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->addItem(tr("Empty"), qint64(0));
    // Templates first: they are made for it.
    for (const bool templates : {true, false}) {
        for (const Meeting& meeting : std::as_const(m_sources.meetings)) {
            if (meeting.isTemplate != templates)
                continue;
            const QString name =
                templates ? tr("Template: %1").arg(meeting.title)
                : meeting.day.isValid()
                    ? tr("%1, %2", "a meeting, its day")
                          .arg(meeting.label(), meeting.day.toString(u"dd/MM/yyyy"_s))
                    : meeting.label();
            m_source->addItem(name, meeting.id.value());
        }
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(m_sources.chosen.value())));
    rows.addRow(tr("Start from"), m_source);
    m_carry = new QWidget(&rows);
    auto* boxes = new QVBoxLayout(m_carry);
    boxes->setContentsMargins(0, 0, 0, 4);
    boxes->setSpacing(4);
    m_programme = new QCheckBox(m_carry);
    m_programme->setObjectName(u"carryProgramme"_s);
    m_headings = new QCheckBox(m_carry);
    m_headings->setObjectName(u"carryHeadings"_s);
    m_unanswered = new QCheckBox(m_carry);
    m_unanswered->setObjectName(u"carryUnanswered"_s);
    for (QCheckBox* box : {m_programme, m_headings, m_unanswered})
        boxes->addWidget(box);
    rows.addField(m_carry);
    connect(m_source, &QComboBox::currentIndexChanged, this, &MeetingDialog::chooseSource);
}

void MeetingDialog::chooseSource()
{
    const MeetingId chosen(m_source->currentData().toLongLong());
    m_carry->setVisible(chosen.isValid());
    const auto source = std::find_if(m_sources.meetings.cbegin(), m_sources.meetings.cend(),
                                     [chosen](const Meeting& each) { return each.id == chosen; });
    if (source == m_sources.meetings.cend())
        return;
    const CarryCounts counts = m_sources.counts(chosen);
    m_programme->setText(tr("Programme: %n item(s)", nullptr, counts.programme));
    m_headings->setText(tr("Headings of the list: %n", nullptr, counts.headings));
    m_unanswered->setText(tr("Proposals that are not answered yet, with their history: %n", nullptr,
                             counts.unanswered));
    const auto offer = [](QCheckBox* box, int count, bool wanted) {
        box->setEnabled(count > 0);
        box->setChecked(count > 0 && wanted);
    };
    offer(m_programme, counts.programme, true);
    offer(m_headings, counts.headings, true);
    offer(m_unanswered, counts.unanswered, !source->isTemplate);
    m_numbering->setScheme(source->numbering);
    const QDate day = m_fixed->isChecked() ? m_day->date() : QDate::currentDate();
    if (m_title->text().isEmpty())
        m_title->setText(nextTitle(source->title, source->day, day));
    if (m_shortTitle->text().isEmpty())
        m_shortTitle->setText(nextTitle(source->shortTitle, source->day, day));
    if (m_place->text().isEmpty())
        m_place->setText(source->place);
}

Meeting MeetingDialog::meeting() const
{
    Meeting meeting = m_meeting;
    meeting.title = m_title->text().simplified();
    meeting.shortTitle = m_shortTitle->text().simplified();
    meeting.day = m_fixed->isChecked() && !meeting.isTemplate ? m_day->date() : QDate();
    meeting.place = m_place->text().simplified();
    meeting.numbering = m_numbering->scheme();
    if (m_source)
        meeting.previous = MeetingId(m_source->currentData().toLongLong());
    return meeting;
}

CarryOver MeetingDialog::carryOver() const
{
    CarryOver carry{false, false, false};
    if (m_source && m_source->currentIndex() > 0)
        carry = {m_programme->isChecked(), m_headings->isChecked(), m_unanswered->isChecked()};
    return carry;
}

}  // namespace nghisu
