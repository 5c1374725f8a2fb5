// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/votepanel.h"

#include "dialogs/correctdialog.h"
#include "panels/pollsubject.h"
#include "panels/questionfield.h"
#include "panels/ruleoffers.h"
#include "panels/usualvote.h"
#include "panels/verdictline.h"
#include "panels/voteoptions.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "widgets/dialog.h"
#include "widgets/figurefield.h"
#include "widgets/filtertabs.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

VotePanel::VotePanel(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    layOut();
    connect(m_question, &QLineEdit::textEdited, this, &VotePanel::onEdited);
    connect(m_question, &QuestionField::proposalChosen, this, [this](ProposalId id) {
        setSubject(id);
        m_options->focusFirst();
    });
    connect(m_question, &QLineEdit::returnPressed, m_options, &VoteOptions::focusFirst);
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        setSubject({});
        m_question->setFocus();
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, &VotePanel::onEdited);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &VotePanel::onEdited);
    for (FigureField* field : {m_present, m_members})
        connect(field, &QLineEdit::textEdited, this, &VotePanel::onEdited);
    connect(m_present, &QLineEdit::returnPressed, m_members, qOverload<>(&QWidget::setFocus));
    connect(m_members, &QLineEdit::returnPressed, m_options, &VoteOptions::focusFirst);
    connect(m_kinds, &FilterTabs::currentChanged, this, [this](int index) {
        setOptions(index == 1);
        onEdited();
    });
    connect(m_options, &VoteOptions::edited, this, &VotePanel::onEdited);
    connect(m_options, &VoteOptions::finished, this, [this] { m_close->setFocus(); });
    connect(m_close, &QAbstractButton::clicked, this, &VotePanel::close);
    connect(m_cancel, &QAbstractButton::clicked, this, &VotePanel::cancel);
    retranslate();
}

void VotePanel::begin(ProposalId proposal)
{
    m_held = {};
    m_touched = false;
    m_refused = false;
    m_proposal = {};
    m_question->clear();
    m_fields->setEnabled(true);
    m_kinds->show();
    retranslate();
    m_method->setCurrentIndex(0);
    m_rule->setCurrentIndex(0);
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->setCurrentIndex(0);
    }

    // Who is there has seldom changed since the last vote; the first one starts with everybody.
    qint64 members = 0;
    std::optional<qint64> present;
    if (m_desk.file()) {
        if (const auto people = m_desk.file()->read().council.people()) {
            members = std::count_if(people->begin(), people->end(), [](const Person& person) {
                return person.kind == PersonKind::Member && person.voting;
            });
        }
        if (const auto polls = m_desk.file()->read().polls.ofMeeting(m_desk.meeting())) {
            for (const Poll& poll : *polls) {
                if (!poll.present)
                    continue;
                present = poll.present;
                if (members == 0)
                    members = poll.members.value_or(0);
            }
        }
    }
    const std::optional<qint64> known = members > 0 ? std::optional(members) : std::nullopt;
    m_members->setValue(known);
    m_present->setValue(present ? present : known);
    setOptions(false);
    setSubject(proposal);
}

void VotePanel::correct(const Poll& poll)
{
    m_held = poll;
    m_reason.clear();
    m_touched = false;
    m_refused = false;
    retranslate();
    const QSignalBlocker quiet(m_method);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(poll.method)));
    m_members->setValue(poll.members);
    m_present->setValue(poll.present);
    m_kinds->hide();
    m_options->setPresent(poll.present);
    m_options->setOptions(poll.options, true, true);
    setSubject(poll.proposal);
}

VoteEntry VotePanel::entry() const
{
    VoteEntry entry;
    if (isCorrecting()) {
        // Ballots, committee and the chair's side stand as they were recorded.
        static_cast<Turnout&>(entry) = static_cast<const Turnout&>(m_held);
        entry.ballot = m_held.ballot;
        entry.secret = m_held.secret;
        entry.committee = m_held.committee;
        entry.question = m_held.question;
        entry.rule = m_held.rule;
    } else {
        entry.question =
            m_proposal.isValid() ? m_subject->title() : m_question->text().simplified();
        if (m_rule->currentData().canConvert<DecisionRule>())
            entry.rule = m_rule->currentData().value<DecisionRule>();
    }
    entry.meeting = m_desk.meeting();
    entry.proposal = m_proposal;
    entry.method = static_cast<PollMethod>(m_method->currentData().toInt());
    const QList<CountedOption> options = m_options->options();
    for (const CountedOption& option : options)
        entry.options.append({{}, option.text, option.meaning, option.votes.value_or(0)});
    entry.members = m_members->value();
    entry.present = m_present->value();
    return entry;
}

std::optional<VotePanel::Problem> VotePanel::problem() const
{
    const VoteEntry vote = entry();
    if (vote.question.isEmpty())
        return Problem{tr("Type the question, or choose a proposal."), m_question};
    if (!vote.present)
        return Problem{tr("Enter how many are present."), m_present};
    const QList<CountedOption> options = m_options->options();
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (options[i].text.isEmpty())
            return Problem{tr("Name option %1.").arg(i + 1), nullptr, static_cast<int>(i)};
    }
    if (const QString missing = m_options->missingWords(); !missing.isEmpty())
        return Problem{missing, nullptr, m_options->firstUncounted()};
    if (const auto checked = checkVote(vote); !checked)
        return Problem{m_desk.words().error(checked.error()), nullptr, 0};
    if (const QString left = m_options->leftOverWords(vote.method, vote.present); !left.isEmpty())
        return Problem{left, nullptr, 0};
    return std::nullopt;
}

QString VotePanel::refusal() const
{
    const auto found = problem();
    return found ? found->sentence : QString();
}

void VotePanel::close()
{
    if (const auto found = problem()) {
        m_refused = true;
        refresh();
        if (found->field)
            found->field->setFocus();
        else if (found->option >= 0)
            m_options->focusOption(found->option);
        return;
    }
    const VoteEntry vote = entry();
    const QString words = m_desk.words().verdict(verdictOf(vote));
    const QString verdict = words.isEmpty() ? tr("An opinion, without a decision.") : words;
    PollId poll = m_held.id;
    Result<void> kept;
    if (isCorrecting()) {
        CorrectDialog dialog(m_desk.theme(), verdict, m_reason, window());
        const bool wanted = dialog.exec() == QDialog::Accepted;
        m_reason = dialog.reason();
        if (!wanted)
            return;
        kept = correctVote(*m_desk.file(), m_held.id, vote, m_reason);
    } else {
        Question question;
        question.title = tr("Close the vote and announce the result?");
        question.sentence = verdict;
        question.safe = tr("Go on counting");
        question.action = tr("Close and announce");
        question.destructive = false;
        if (!ask(m_desk.theme(), window(), question))
            return;
        if (auto id = recordVote(*m_desk.file(), vote); id)
            poll = *id;
        else
            kept = id.error();
    }
    if (!kept) {
        // What was counted stays in the fields.
        m_desk.report(kept.error());
        return;
    }
    m_touched = false;
    emit recorded(poll);
}

bool VotePanel::mayGiveUp()
{
    if (!m_touched)
        return true;
    Question question;
    question.title = tr("Give up this count?");
    question.sentence = tr("The figures that were entered are not in the record yet.");
    question.safe = tr("Go on counting");
    question.action = tr("Give up the count");
    return ask(m_desk.theme(), window(), question);
}

void VotePanel::cancel()
{
    if (!mayGiveUp())
        return;
    m_touched = false;
    emit cancelled();
}

void VotePanel::focusFirst()
{
    if (!isCorrecting() && !m_proposal.isValid() && m_question->text().isEmpty())
        m_question->setFocus();
    else
        m_options->focusFirst();
}

void VotePanel::setSubject(ProposalId proposal)
{
    m_proposal = proposal;
    const bool free = !proposal.isValid();
    m_subject->setVisible(!free || isCorrecting());
    if (!free)
        m_subject->showProposal(proposal);
    else if (isCorrecting())
        m_subject->showQuestion(m_held.question);
    m_choice->setVisible(free && !isCorrecting());
    m_change->setVisible(!free && !isCorrecting());
    m_method->setEnabled(!isCorrecting());
    m_rule->setEnabled(!isCorrecting());
    refresh();
}

void VotePanel::setOptions(bool own)
{
    const QList<PollOption> empty{{}, {}};
    m_options->setPresent(m_present->value());
    m_options->setOptions(own ? empty : usualOptions(m_desk), false, false);
}

void VotePanel::onEdited()
{
    m_touched = true;
    m_refused = false;
    refresh();
}

void VotePanel::refresh()
{
    const VoteEntry vote = entry();
    m_options->setPresent(vote.present);
    const auto found = problem();
    const bool counted = m_options->firstUncounted() < 0;
    const Verdict verdict = found ? Verdict() : verdictOf(entry());
    m_options->setNeed(verdict);
    m_methodShown->setText(m_method->currentText());
    m_rule->setToolTip(m_rule->currentText());

    // What is still to be typed is no fault before the vote is to be closed.
    if (found && (counted || m_refused)) {
        m_sum->setSentence(m_refused || m_options->sum() > vote.present.value_or(0)
                               ? VerdictLine::Tone::Bad
                               : VerdictLine::Tone::Attention,
                           found->sentence);
    } else if (counted && vote.present) {
        m_sum->setSentence(m_options->sum() == *vote.present ? VerdictLine::Tone::Good
                                                             : VerdictLine::Tone::Plain,
                           m_options->sumWords(vote.present));
    } else {
        m_sum->setSentence(VerdictLine::Tone::Plain, {});
    }

    if (found) {
        m_verdict->setSentence(VerdictLine::Tone::Plain,
                               tr("The outcome appears here once everything is counted."));
    } else if (verdict.outcome == Outcome::None) {
        m_verdict->setSentence(VerdictLine::Tone::Plain, tr("An opinion, without a decision."));
    } else {
        m_verdict->setVerdict(verdict, m_desk.words());
    }
}

void VotePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VotePanel::fillMethods()
{
    const QSignalBlocker quiet(m_method);
    const int before = m_method->currentIndex();
    m_method->clear();
    for (const PollMethod method :
         {PollMethod::ShowOfHands, PollMethod::RollCall, PollMethod::Paper})
        m_method->addItem(m_desk.words().method(method), static_cast<int>(method));
    m_method->setCurrentIndex(std::max(0, before));
}

void VotePanel::fillRules()
{
    const QSignalBlocker quiet(m_rule);
    const int before = m_rule->currentIndex();
    const Words& words = m_desk.words();
    if (isCorrecting()) {
        m_rule->clear();
        m_rule->addItem(words.rule(m_held.rule), QVariant::fromValue(m_held.rule));
        return;
    }
    offerRules(*m_rule, usualPoll(m_desk).rule, words);
    m_rule->setCurrentIndex(std::max(0, before < m_rule->count() ? before : 0));
}

}  // namespace nghisu
