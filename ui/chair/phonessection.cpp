// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phonessection.h"

#include "chair/phonesconductor.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

PhonesSection::PhonesSection(Desk& desk, PhonesConductor& phones, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_phones(phones)
{
    const Theme& theme = desk.theme();
    m_title = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_state = new StateMark(theme, this);
    m_state->setObjectName(u"phonesState"_s);
    m_address = new Label(theme, FontRole::Body, Token::Ink, this);
    m_address->setObjectName(u"phonesAddress"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_counts->setObjectName(u"phonesCounts"_s);
    m_counts->setWordWrap(true);
    m_silent = new Label(theme, FontRole::Caption, Token::Warn, this);
    m_silent->setObjectName(u"phonesSilent"_s);
    m_silent->setWordWrap(true);
    m_open = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_open->setObjectName(u"phonesOpen"_s);
    m_open->setKeys(Qt::Key_F2, true);
    m_stop = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_stop->setObjectName(u"phonesStop"_s);
    m_stop->setSmall(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_state);
    auto* address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(address);
    column->addWidget(m_counts);
    column->addWidget(m_silent);
    column->addWidget(m_open, 0, Qt::AlignLeft);

    connect(m_open, &QAbstractButton::clicked, &phones, &PhonesConductor::ask);
    connect(m_stop, &QAbstractButton::clicked, &phones, &PhonesConductor::stop);
    connect(&phones, &PhonesConductor::changed, this, &PhonesSection::refresh);
    retranslate();
}

QString PhonesSection::countWords() const
{
    const PhoneCounts counts = m_phones.room().counts();
    const QStringList parts{
        tr("%n member(s) signed in", nullptr, counts.members),
        tr("%n guest(s)", nullptr, counts.guests),
        tr("%n phone(s) in all", nullptr, counts.total()),
        tr("agenda opened %n time(s)", nullptr, int(counts.agendaOpened)),
    };
    return parts.join(u" · "_s);
}

void PhonesSection::refresh()
{
    setVisible(m_phones.isOffered());
    if (!m_phones.isOffered())
        return;
    const bool on = m_phones.isOn();
    if (on)
        m_state->setSign(IconName::Phone, Token::Ok, tr("served"));
    else
        m_state->setSign(IconName::Phone, Token::Ink3, tr("off"), false);
    for (QWidget* part : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_counts),
                          static_cast<QWidget*>(m_stop)})
        part->setVisible(on);
    if (on) {
        m_address->setText(typedAddress(m_phones.room().url()));
        m_counts->setText(countWords());
    }
    m_open->setText(on ? tr("Phones and slips…") : tr("Open for phones…"));
    tick();
}

void PhonesSection::tick()
{
    m_silent->setVisible(m_phones.isOffered() && m_phones.isSilent());
}

void PhonesSection::retranslate()
{
    m_title->setText(tr("Phones"));
    m_address->setAccessibleDescription(tr("Address for phones"));
    m_silent->setText(
        tr("No phone has come yet. Some networks keep devices apart. To test it, open "
           "the address on a phone in the same Wi-Fi; if nothing comes up, use another "
           "network, or ask whoever runs it to switch off “client isolation”."));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop serving phones"));
    refresh();
}

}  // namespace nghisu
