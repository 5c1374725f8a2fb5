// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/speakersview.h"

#include "chair/clocklabel.h"
#include "chair/pacing.h"
#include "chair/roomconductor.h"
#include "chair/roomstate.h"
#include "chair/speakersdialog.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/wordpicker.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// More who wait are not shown: the next ones are what matters.
constexpr qsizetype WaitingShown = 4;

}  // namespace

SpeakersView::SpeakersView(Desk& desk, RoomState& state, RoomConductor& conductor, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_conductor(conductor)
{
    const Theme& theme = desk.theme();
    m_caption = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_speaking = new QWidget(this);
    m_name = new Label(theme, FontRole::Body, Token::Ink, m_speaking);
    m_name->setObjectName(u"speakerNow"_s);
    m_clock = new ClockLabel(theme, FontRole::Body, Token::Ink2, m_speaking);
    m_clock->setObjectName(u"speakerClock"_s);
    m_end = new ShortcutButton(theme, ButtonKind::Quiet, {}, m_speaking);
    m_end->setObjectName(u"endSpeech"_s);
    m_end->setSmall(true);
    auto* speaking = new QHBoxLayout(m_speaking);
    speaking->setContentsMargins(0, 0, 0, 0);
    speaking->addWidget(m_name, 1);
    speaking->addWidget(m_clock);
    speaking->addWidget(m_end);
    m_waiting = new QWidget(this);
    m_rows = new QVBoxLayout(m_waiting);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_field = new WordPicker(
        theme,
        [this] {
            QStringList names;
            for (const Person& person : m_state.people())
                names.append(person.name);
            return names;
        },
        this);
    m_field->setObjectName(u"speakerField"_s);
    m_field->setProperty("inRow", false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_spoken = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_spoken->setObjectName(u"whoSpoke"_s);
    m_spoken->setSmall(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_spoken);
    column->addLayout(head);
    column->addWidget(m_speaking);
    column->addWidget(m_waiting);
    column->addWidget(m_field);
    connect(m_spoken, &QAbstractButton::clicked, this, &SpeakersView::showSpoken);
    connect(m_end, &QAbstractButton::clicked, this, [this] { m_conductor.endSpeech(); });
    connect(m_field, &WordPicker::chosen, this, &SpeakersView::take);
    connect(&state, &RoomState::changed, this, &SpeakersView::refresh);
    retranslate();
}

void SpeakersView::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SpeakersView::take(const QString& name)
{
    if (!m_state.isWritable())
        return;
    m_field->clear();
    if (!name.isEmpty()) {
        m_conductor.askToSpeak(name);
        return;
    }
    const QList<Speech>& speeches = m_state.speeches();
    const auto first = std::find_if(speeches.begin(), speeches.end(),
                                    [](const Speech& speech) { return speech.isWaiting(); });
    if (first != speeches.end())
        m_conductor.giveWord(first->id);
    else
        m_conductor.endSpeech();
}

void SpeakersView::showSpoken()
{
    SpeakersDialog(m_desk, m_state, window()).exec();
}

int SpeakersView::timesSpoken(const Speech& speech) const
{
    const QList<Speech>& speeches = m_state.speeches();
    return int(std::count_if(speeches.begin(), speeches.end(), [&](const Speech& one) {
        return one.endedAt.isValid() && one.person == speech.person && one.name == speech.name;
    }));
}

void SpeakersView::addWaiting(const Speech& speech)
{
    const Theme& theme = m_desk.theme();
    auto* row = new QWidget(m_waiting);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* name = new Label(theme, FontRole::Body, Token::Ink2, row);
    const int before = timesSpoken(speech);
    name->setText(before == 0
                      ? m_state.nameOf(speech)
                      : tr("%1 (spoke %n time(s))", nullptr, before).arg(m_state.nameOf(speech)));
    auto* give = new ShortcutButton(theme, ButtonKind::Link, tr("Give the word"), row);
    give->setObjectName(u"giveWord"_s);
    give->setSmall(true);
    auto* withdraw = new ShortcutButton(theme, IconName::Close, tr("Take off the list"), row);
    withdraw->setSmall(true);
    give->setEnabled(m_state.isWritable());
    withdraw->setEnabled(m_state.isWritable());
    line->addWidget(name, 1);
    line->addWidget(give);
    line->addWidget(withdraw);
    const SpeechId id = speech.id;
    connect(
        give, &QAbstractButton::clicked, this, [this, id] { m_conductor.giveWord(id); },
        Qt::QueuedConnection);
    connect(
        withdraw, &QAbstractButton::clicked, this, [this, id] { m_conductor.withdrawSpeech(id); },
        Qt::QueuedConnection);
    m_rows->addWidget(row);
}

void SpeakersView::refresh()
{
    const Speech* on = m_state.speaking();
    m_speaking->setVisible(on != nullptr);
    if (on)
        m_name->setText(m_state.nameOf(*on));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    qsizetype shown = 0;
    for (const Speech& speech : m_state.speeches()) {
        if (speech.isWaiting() && ++shown <= WaitingShown)
            addWaiting(speech);
    }
    m_waiting->setVisible(shown > 0);
    m_field->setEnabled(m_state.isWritable() && m_state.isOpen());
    setVisible(m_state.isOpen());
    tick();
}

void SpeakersView::tick()
{
    const Speech* on = m_state.speaking();
    if (!on)
        return;
    const SlideClock clock =
        pacedClock(m_state.spokenAt(*on, m_state.now()), m_state.council().speakingMinutes);
    m_clock->setTime(clock.time);
    m_clock->setColor(colorOf(clock.pace, Token::Ink2));
}

void SpeakersView::retranslate()
{
    m_caption->setText(tr("Speakers"));
    m_spoken->setText(tr("Who spoke"));
    m_end->setText(tr("End"));
    m_field->setPlaceholderText(tr("A name; Enter alone: the next (F8)"));
    m_field->setAccessibleName(tr("Put somebody on the list of speakers"));
    refresh();
}

}  // namespace nghisu
