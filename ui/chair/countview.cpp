// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/countview.h"

#include "chair/roomstate.h"
#include "domain/pollresult.h"
#include "panels/verdictline.h"
#include "panels/voteoptions.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "words/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureWidth = 64;
constexpr int LargestFigure = 999'999;

std::optional<qint64> figureIn(const QLineEdit* field)
{
    bool ok = false;
    const qint64 value = field->text().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

}  // namespace

CountView::CountView(Desk& desk, RoomState& state, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state)
{
    const Theme& theme = desk.theme();
    m_paper = new QWidget(this);
    auto* sheets = new QVBoxLayout(m_paper);
    sheets->setContentsMargins(0, 0, 0, 12);
    auto* paper = new QHBoxLayout;
    sheets->addLayout(paper);
    paper->setSpacing(8);
    const auto figure = [&](const QString& name) {
        auto* caption = new Label(theme, FontRole::Body, Token::Ink2, m_paper);
        auto* field = new QLineEdit(m_paper);
        field->setObjectName(name);
        field->setValidator(new QIntValidator(0, LargestFigure, field));
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(FigureWidth);
        caption->setBuddy(field);
        m_captions.append(caption);
        paper->addWidget(caption);
        paper->addWidget(field);
        paper->addSpacing(12);
        connect(field, &QLineEdit::textEdited, this, [this] {
            refresh();
            emit edited();
        });
        return field;
    };
    m_issued = figure(u"ballotsIssued"_s);
    m_collected = figure(u"ballotsCollected"_s);
    m_invalid = figure(u"ballotsInvalid"_s);
    paper->addStretch(1);
    m_committee = new QLineEdit(m_paper);
    m_committee->setObjectName(u"ballotCommittee"_s);
    sheets->addWidget(m_committee);

    m_options = new VoteOptions(theme, this);
    m_options->setObjectName(u"roomOptions"_s);
    m_sum = new VerdictLine(theme, FontRole::Body, this);
    m_sum->setObjectName(u"roomSum"_s);
    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    m_ifClosed = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_verdict = new VerdictLine(theme, FontRole::Reading, this);
    m_verdict->setObjectName(u"roomVerdict"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_paper);
    column->addWidget(m_options);
    column->addWidget(m_sum);
    column->addSpacing(14);
    column->addWidget(rule);
    column->addSpacing(14);
    column->addWidget(m_ifClosed);
    column->addSpacing(2);
    column->addWidget(m_verdict);
    column->addStretch(1);

    connect(m_options, &VoteOptions::edited, this, [this] {
        refresh();
        emit edited();
    });
    connect(m_options, &VoteOptions::finished, this, &CountView::finished);
    for (QLineEdit* field : {m_issued, m_collected, m_invalid})
        connect(field, &QLineEdit::returnPressed, this,
                [field] { field->nextInFocusChain()->setFocus(); });
    retranslate();
}

void CountView::begin(const Poll& poll)
{
    m_poll = poll;
    m_paper->setVisible(poll.method == PollMethod::Paper);
    m_collected->clear();
    m_invalid->clear();
    // Who counted is kept from one vote to the next: it is seldom somebody else.
    // As many ballots are given out as people are there, unless somebody says otherwise.
    const auto there = present();
    m_issued->setText(there ? QString::number(*there) : QString());
    m_options->setOptions(poll.options, false, true);
    refresh();
}

std::optional<qint64> CountView::present() const
{
    if (m_state.isAttendanceTaken())
        return m_state.heads().present;
    return std::nullopt;
}

PollFigures CountView::figures() const
{
    PollFigures figures;
    const QList<CountedOption> options = m_options->options();
    for (const CountedOption& option : options)
        figures.votes.append(option.votes.value_or(0));
    if (m_poll.method == PollMethod::Paper) {
        figures.issued = figureIn(m_issued);
        figures.collected = figureIn(m_collected);
        figures.invalid = figureIn(m_invalid);
        const QStringList names = m_committee->text().split(u',', Qt::SkipEmptyParts);
        for (const QString& name : names) {
            if (const QString counter = name.simplified(); !counter.isEmpty())
                figures.committee.append(counter);
        }
    }
    figures.members = m_state.heads().members;
    figures.entitled = m_state.heads().entitled;
    figures.present = present();
    return figures;
}

Poll CountView::counted() const
{
    Poll poll = m_poll;
    poll.state = PollState::Closed;
    const PollFigures now = figures();
    static_cast<Turnout&>(poll) = now;
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        poll.options[i].votes = now.votes.value(i);
    return poll;
}

QString CountView::refusal() const
{
    const QList<CountedOption> options = m_options->options();
    if (const int open = m_options->firstUncounted(); open >= 0)
        return tr("Enter how many votes “%1” has.").arg(options[open].text);
    if (m_poll.method == PollMethod::Paper && !figureIn(m_collected))
        return tr("Enter how many ballots came back.");
    if (const auto checked = checkCounts(counted().counts()); !checked)
        return m_desk.words().error(checked.error());
    const auto there = present();
    const bool hands = m_poll.method == PollMethod::ShowOfHands;
    if (hands && there && m_options->isStandard() && m_options->sum() != *there) {
        return tr("%1 votes were counted, but %2 are present. Count again or correct the "
                  "attendance.")
            .arg(m_options->sum())
            .arg(*there);
    }
    return {};
}

int CountView::asked() const
{
    const QList<CountedOption> options = m_options->options();
    for (int i = 0; i < options.size(); ++i) {
        if (!options[i].votes || options[i].automatic)
            return i;
    }
    return std::max(0, int(options.size()) - 1);
}

void CountView::focusNext()
{
    if (m_poll.method == PollMethod::Paper && m_collected->text().isEmpty())
        m_collected->setFocus();
    else
        m_options->focusFirst();
}

void CountView::refresh()
{
    // The last figure is what is left: of those present, or of the valid ballots.
    std::optional<qint64> whole = present();
    if (m_poll.method == PollMethod::Paper)
        whole = figures().valid();
    m_options->setPresent(m_poll.ballot.votesOnOne() == 1 ? whole : std::nullopt);
    const Poll poll = counted();
    const bool fits = checkCounts(poll.counts()).has_value();
    const Verdict verdict = fits ? resultOf(poll).verdict : Verdict();
    m_options->setNeed(verdict);
    showSum();
    const bool decided = verdict.outcome != Outcome::None && m_options->firstUncounted() < 0;
    m_ifClosed->setVisible(decided);
    m_verdict->setVisible(decided);
    m_verdict->setVerdict(decided ? verdict : Verdict(), m_desk.words());
}

void CountView::showSum()
{
    if (m_options->firstUncounted() >= 0) {
        m_sum->setSentence(VerdictLine::Tone::Plain, {});
        return;
    }
    if (const QString why = refusal(); !why.isEmpty()) {
        m_sum->setSentence(VerdictLine::Tone::Bad, why);
        return;
    }
    QStringList counts;
    const QList<CountedOption> options = m_options->options();
    for (const CountedOption& option : options)
        counts.append(QString::number(option.votes.value_or(0)));
    const QString sum = counts.join(" + "_L1);
    m_sum->setSentence(VerdictLine::Tone::Good,
                       present() == m_options->sum()
                           ? tr("%1 = %2 present").arg(sum).arg(m_options->sum())
                           : tr("%1 = %2").arg(sum).arg(m_options->sum()));
}

void CountView::retranslate()
{
    m_captions[0]->setText(tr("Given out"));
    m_captions[1]->setText(tr("Came back"));
    m_captions[2]->setText(tr("Invalid"));
    m_issued->setAccessibleName(tr("Ballots given out"));
    m_collected->setAccessibleName(tr("Ballots that came back"));
    m_invalid->setAccessibleName(tr("Invalid ballots"));
    m_committee->setAccessibleName(tr("Counting committee"));
    m_committee->setPlaceholderText(tr("Counting committee: names with commas between them"));
    m_ifClosed->setText(tr("If closed now:"));
    m_options->retranslate();
    refresh();
}

}  // namespace nghisu
