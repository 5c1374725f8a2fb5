// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/persondialog.h"

#include "dialogs/formrows.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSeat = 40;
constexpr int weightWidth = 96;

}  // namespace

PersonDialog::PersonDialog(const Theme& theme, const Person& person, QWidget* parent)
    : Dialog(theme, person.id.isValid() ? tr("Edit person") : tr("Add person"), parent),
      m_person(person)
{
    setObjectName(u"personDialog"_s);
    setFixedWidth(theme.scaled(520));
    auto* rows = new FormRows(theme, 110, this);
    m_name = new QLineEdit(person.name, rows);
    m_name->setObjectName(u"personName"_s);
    rows->addRow(tr("Name"), m_name);
    m_title = new QLineEdit(person.title, rows);
    m_title->setObjectName(u"personTitle"_s);
    rows->addRow(tr("Title"), m_title);
    m_organisation = new QLineEdit(person.organisation, rows);
    m_organisation->setObjectName(u"personOrganisation"_s);
    rows->addRow(tr("Organisation"), m_organisation);
    m_seat = new QLineEdit(person.seat, rows);
    m_seat->setObjectName(u"personSeat"_s);
    m_seat->setMaxLength(longestSeat);
    m_seat->setPlaceholderText(tr("Table or seat, such as A12"));
    rows->addRow(tr("Seat"), m_seat);

    auto* kind = new QWidget(rows);
    auto* kindLayout = new QHBoxLayout(kind);
    kindLayout->setContentsMargins(0, 4, 0, 4);
    kindLayout->setSpacing(16);
    m_member = new QRadioButton(tr("Member"), kind);
    m_member->setObjectName(u"personMember"_s);
    m_guest = new QRadioButton(tr("Guest"), kind);
    m_guest->setObjectName(u"personGuest"_s);
    auto* votes = new QWidget(rows);
    auto* votesLayout = new QHBoxLayout(votes);
    votesLayout->setContentsMargins(0, 0, 0, 0);
    votesLayout->setSpacing(8);
    m_voting = new QCheckBox(tr("Votes"), votes);
    m_voting->setObjectName(u"personVotes"_s);
    m_weightCaption = new Label(theme, FontRole::Body, Token::Ink2, votes);
    m_weightCaption->setText(tr("Weight"));
    m_weight = new QSpinBox(votes);
    m_weight->setObjectName(u"personWeight"_s);
    m_weight->setAccessibleName(tr("Weight of the vote"));
    m_weight->setRange(1, int{heaviestVote});
    m_weight->setValue(static_cast<int>(person.weight));
    m_weightCaption->setBuddy(m_weight);
    // A spin box asks for more room than its figures take, and the row would be wider than the others.
    theme.follow(m_weight, [this, &theme] { m_weight->setFixedWidth(theme.scaled(weightWidth)); });
    (person.kind == PersonKind::Member ? m_member : m_guest)->setChecked(true);
    m_voting->setChecked(person.voting && person.kind == PersonKind::Member);
    connect(m_member, &QRadioButton::toggled, this, [this](bool member) {
        m_voting->setChecked(member);
        follow();
    });
    connect(m_voting, &QCheckBox::toggled, this, &PersonDialog::follow);
    votesLayout->addWidget(m_voting);
    votesLayout->addStretch(1);
    votesLayout->addWidget(m_weightCaption);
    votesLayout->addWidget(m_weight);
    kindLayout->addWidget(m_member);
    kindLayout->addWidget(m_guest);
    kindLayout->addStretch(1);
    rows->addRow(tr("Takes part as"), kind);
    rows->addField(votes);
    // So that the rows do not move when there is no weight to ask for.
    theme.follow(votes, [votes, &theme] { votes->setFixedHeight(theme.sizes().control); });
    follow();
    content()->addWidget(rows);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_store = addButton(person.id.isValid() ? tr("Save") : tr("Add"), ButtonKind::Primary,
                        QDialog::Accepted);
    m_store->setObjectName(u"storePerson"_s);
    const auto check = [this] { m_store->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    m_name->setFocus();
}

void PersonDialog::follow()
{
    m_voting->setEnabled(m_member->isChecked());
    const bool votes = m_member->isChecked() && m_voting->isChecked();
    m_weightCaption->setVisible(votes);
    m_weight->setVisible(votes);
}

Person PersonDialog::person() const
{
    Person person = m_person;
    person.name = m_name->text().simplified();
    person.title = m_title->text().simplified();
    person.organisation = m_organisation->text().simplified();
    person.seat = m_seat->text().simplified();
    person.kind = m_member->isChecked() ? PersonKind::Member : PersonKind::Guest;
    person.voting = m_member->isChecked() && m_voting->isChecked();
    person.weight = person.voting ? m_weight->value() : 1;
    return person;
}

}  // namespace nghisu
