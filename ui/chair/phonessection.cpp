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
    m_lost = new Label(theme, FontRole::Caption, Token::Warn, this);
    m_lost->setObjectName(u"phonesLost"_s);
    m_lost->setWordWrap(true);
    m_move = new ShortcutButton(theme, ButtonKind::Plain, {}, this);
    m_move->setObjectName(u"phonesMove"_s);
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
    column->addWidget(m_lost);
    column->addWidget(m_move, 0, Qt::AlignLeft);
    column->addWidget(m_open, 0, Qt::AlignLeft);

    connect(m_open, &QAbstractButton::clicked, &phones, &PhonesConductor::ask);
    connect(m_stop, &QAbstractButton::clicked, &phones, &PhonesConductor::stop);
    connect(m_move, &QAbstractButton::clicked, &phones, &PhonesConductor::moveToOtherAddress);
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

void PhonesSection::showState()
{
    if (m_phones.isAddressLost())
        m_state->setSign(IconName::Phone, Token::Warn, tr("not reachable"));
    else if (m_phones.isOn())
        m_state->setSign(IconName::Phone, Token::Ok, tr("served"));
    else if (m_phones.isPlanned())
        m_state->setSign(IconName::Phone, Token::Ink2, tr("from the opening on"), false);
    else
        m_state->setSign(IconName::Phone, Token::Ink3, tr("off"), false);
}

void PhonesSection::showLost()
{
    const bool lost = m_phones.isAddressLost();
    m_lost->setVisible(lost);
    m_move->setVisible(lost && !m_phones.otherAddress().isEmpty());
    if (!lost)
        return;
    const QString address = m_phones.room().service().address;
    m_lost->setText(
        m_phones.otherAddress().isEmpty()
            ? tr("This computer is in no network that phones could be in. Join the Wi-Fi of the "
                 "room again, or plug in the cable.")
            : tr("This computer does not have the address %1 any more, and phones do not find it. "
                 "If you serve them under its new one, have the room scan the code again.")
                  .arg(address));
    m_move->setText(tr("Serve under %1").arg(m_phones.otherAddress()));
}

void PhonesSection::refresh()
{
    setVisible(m_phones.isOffered());
    if (!m_phones.isOffered())
        return;
    const bool on = m_phones.isOn();
    showState();
    showLost();
    for (QWidget* part : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_counts),
                          static_cast<QWidget*>(m_stop)})
        part->setVisible(on);
    if (on) {
        m_address->setText(typedAddress(m_phones.room().url()));
        m_counts->setText(countWords());
    }
    if (on)
        m_open->setText(tr("Phones and slips…"));
    else
        m_open->setText(m_phones.isMeetingOpen() ? tr("Open for phones…") : tr("Prepare phones…"));
    tick();
}

void PhonesSection::tick()
{
    const bool silent = m_phones.isOffered() && m_phones.isSilent() && !m_phones.isAddressLost();
    if (silent)
        m_silent->setText(tr("No phone has come yet. %1").arg(m_phones.howToTest()));
    m_silent->setVisible(silent);
}

void PhonesSection::retranslate()
{
    m_title->setText(tr("Phones"));
    m_address->setAccessibleDescription(tr("Address for phones"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop serving phones"));
    refresh();
}

}  // namespace nghisu
