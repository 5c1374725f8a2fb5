// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phoneintake.h"

#include "chair/phonesconductor.h"
#include "chair/roomstate.h"
#include "panels/verdictline.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bar.h"
#include "widgets/shortcutbutton.h"
#include "widgets/wordpicker.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Ballots come in by hundreds; nobody reads a figure that changes more often.
constexpr int CountAgainMs = 200;

}  // namespace

PhoneIntake::PhoneIntake(Desk& desk, RoomState& state, PhonesConductor& phones, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_phones(phones)
{
    const Theme& theme = desk.theme();
    m_progress = new VerdictLine(theme, FontRole::BodyStrong, this);
    m_progress->setObjectName(u"phoneProgress"_s);
    m_bar = new Bar(theme, this);
    m_bar->setObjectName(u"phoneBar"_s);
    m_bar->setTone(Bar::Tone::Live);
    m_off = new Label(theme, FontRole::Body, Token::Warn, this);
    m_off->setObjectName(u"phonesAreOff"_s);
    m_off->setWordWrap(true);
    m_open = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_open->setObjectName(u"phoneIntakeOpen"_s);
    m_open->setKeys(Qt::Key_F2, true);
    m_paper = new WordPicker(
        theme, [this] { return namesOfVoters(); }, this);
    m_paper->setObjectName(u"paperField"_s);
    m_paper->setProperty("inRow", false);
    m_given = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_given->setObjectName(u"paperGiven"_s);
    m_given->setWordWrap(true);
    auto* off = new QHBoxLayout;
    off->addWidget(m_off, 1);
    off->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    column->addLayout(off);
    column->addWidget(m_paper);
    column->addWidget(m_given);

    m_counting.setSingleShot(true);
    m_counting.setInterval(CountAgainMs);
    connect(&m_counting, &QTimer::timeout, this, &PhoneIntake::refresh);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (m_poll.id.isValid() && (event.ballots || event.attendance) && !m_counting.isActive())
            m_counting.start();
    });
    connect(&phones, &PhonesConductor::changed, this, &PhoneIntake::refresh);
    connect(m_open, &QAbstractButton::clicked, &phones, &PhonesConductor::ask);
    connect(m_paper, &WordPicker::chosen, this, &PhoneIntake::givePaper);
    retranslate();
}

void PhoneIntake::begin(const Poll& poll)
{
    m_poll = poll;
    m_given->clear();
    refresh();
}

QStringList PhoneIntake::namesOfVoters() const
{
    QStringList names;
    const QList<Person> voters = m_state.voters();
    for (const Person& person : voters) {
        if (!m_state.isAttendanceTaken() || m_state.attendance().value(person.id).isPresent())
            names.append(person.name);
    }
    return names;
}

void PhoneIntake::givePaper(const QString& name)
{
    const QList<Person> voters = m_state.voters();
    const auto found = std::find_if(voters.begin(), voters.end(),
                                    [&](const Person& person) { return person.name == name; });
    if (found == voters.end() || !m_phones.isOffered())
        return;
    m_paper->clear();
    if (const auto given = m_phones.room().givePaper(m_poll.id, found->id); !given) {
        m_desk.report(given.error());
        return;
    }
    m_given->setText(tr("%1 has taken a paper. Its ballot is typed below.").arg(name));
    refresh();
}

// Where nobody serves phones, it is as many as there are ballots.
Result<int> PhoneIntake::countVoted() const
{
    if (m_phones.isOffered())
        return m_phones.room().voted(m_poll.id);
    const auto cast = m_state.file()->read().ballots.cast(m_poll.id);
    if (!cast)
        return cast.error();
    return int(*cast);
}

void PhoneIntake::refresh()
{
    if (!m_poll.id.isValid() || !m_state.file())
        return;
    if (const auto voted = countVoted())
        m_cast = *voted;
    else
        m_desk.report(voted.error());
    m_expected = std::max(m_cast, int(namesOfVoters().size()));
    const bool all = m_cast == m_expected;
    m_progress->setSentence(all ? VerdictLine::Tone::Good : VerdictLine::Tone::Plain,
                            tr("%1 of %2 have voted").arg(m_cast).arg(m_expected));
    m_bar->setValue(m_cast, m_expected);
    const bool off = !m_phones.isOn();
    m_off->setVisible(off);
    m_open->setVisible(off && m_phones.isOffered());
    m_paper->setVisible(m_poll.secret && m_phones.isOffered());
    m_given->setVisible(m_poll.secret && !m_given->text().isEmpty());
    emit counted();
}

QString PhoneIntake::missingWords() const
{
    return m_cast >= m_expected ? QString()
                                : tr("%n member(s) have not voted.", nullptr, m_expected - m_cast);
}

void PhoneIntake::retranslate()
{
    m_off->setText(tr("Phones are not served."));
    m_open->setText(tr("Open for phones…"));
    m_paper->setPlaceholderText(tr("Who has no phone takes a paper: a name, Enter"));
    m_paper->setAccessibleName(tr("Member who takes a paper"));
    refresh();
}

}  // namespace nghisu
