// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/countview.h"

#include "dialogs/countsdialog.h"
#include "domain/pollresult.h"
#include "panels/paperfigures.h"
#include "panels/verdictline.h"
#include "panels/voteoptions.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

CountView::CountView(Desk& desk, PaperFigures& paper, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_paper(paper)
{
    const Theme& theme = desk.theme();
    m_options = new VoteOptions(theme, this);
    m_options->setObjectName(u"roomOptions"_s);
    m_sum = new VerdictLine(theme, FontRole::Body, this);
    m_sum->setObjectName(u"roomSum"_s);
    m_typing = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_typing->setObjectName(u"typeBallots"_s);
    m_typing->hide();
    m_import = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_import->setObjectName(u"importCounts"_s);
    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    m_ifClosed = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_verdict = new VerdictLine(theme, FontRole::Reading, this);
    m_verdict->setObjectName(u"roomVerdict"_s);

    auto* below = new QHBoxLayout;
    below->addWidget(m_sum, 1);
    below->addStretch(0);
    below->addWidget(m_typing, 0, Qt::AlignRight | Qt::AlignTop);
    below->addWidget(m_import, 0, Qt::AlignRight | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_options);
    column->addLayout(below);
    column->addSpacing(14);
    column->addWidget(rule);
    column->addSpacing(14);
    column->addWidget(m_ifClosed);
    column->addSpacing(2);
    column->addWidget(m_verdict);
    column->addStretch(1);

    const auto onEdited = [this] {
        refresh();
        emit edited();
    };
    connect(m_options, &VoteOptions::edited, this, onEdited);
    connect(&m_paper, &PaperFigures::edited, this, onEdited);
    connect(m_options, &VoteOptions::finished, this, &CountView::finished);
    connect(m_typing, &QAbstractButton::clicked, this, &CountView::typingRequested);
    connect(m_import, &QAbstractButton::clicked, this, &CountView::importCounts);
    retranslate();
}

void CountView::begin(const Poll& poll, const Turnout& there)
{
    m_poll = poll;
    m_there = there;
    m_options->setBarsShown(!poll.hidden || isClosed(poll));
    m_options->setOptions(poll.options, false, true);
    retranslate();
}

void CountView::setThere(const Turnout& there)
{
    m_there = there;
    refresh();
}

PollFigures CountView::figures() const
{
    PollFigures figures;
    const QList<CountedOption> options = m_options->options();
    for (const CountedOption& option : options)
        figures.votes.append(option.votes.value_or(0));
    if (isOnPaper())
        m_paper.putInto(figures);
    figures.members = m_there.members;
    figures.entitled = m_there.entitled;
    figures.present = m_there.present;
    return figures;
}

Poll CountView::counted() const
{
    Poll poll = m_poll;
    poll.state = PollState::Closed;
    const PollFigures now = figures();
    static_cast<Turnout&>(poll) = static_cast<const Turnout&>(now);
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        poll.options[i].votes = now.votes.value(i);
    return poll;
}

QString CountView::refusal() const
{
    if (const QString missing = m_options->missingWords(); !missing.isEmpty())
        return missing;
    if (const QString missing = m_paper.missingWords(); isOnPaper() && !missing.isEmpty())
        return missing;
    if (const auto checked = checkCounts(counted().counts()); !checked)
        return m_desk.words().error(checked.error());
    return m_options->leftOverWords(m_poll.method, m_there.present);
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
    if (isOnPaper() && !m_paper.collected())
        m_paper.focusFirst();
    else
        m_options->focusFirst();
}

void CountView::offerTyping(bool offered)
{
    m_typing->setVisible(offered);
}

void CountView::refresh()
{
    // The last figure is what is left: of those present, or of the valid ballots.
    const std::optional<qint64> whole = isOnPaper() ? figures().valid() : m_there.present;
    m_options->setPresent(m_poll.ballot.votesOnOne() == 1 ? whole : std::nullopt);
    const Poll poll = counted();
    const bool hidden = m_poll.hidden && !isClosed(m_poll);
    const bool fits = checkCounts(poll.counts()).has_value();
    const PollResult result = fits ? resultOf(poll) : PollResult();
    m_options->setNeed(result.verdict);
    showSum();
    const PollKind kind = poll.ballot.kind;
    const bool ruled =
        kind == PollKind::Decision ? poll.rule.threshold.isSet() : kind == PollKind::Election;
    const bool decided = ruled && fits && !hidden && m_options->firstUncounted() < 0;
    m_ifClosed->setVisible(decided);
    m_verdict->setVisible(decided);
    if (decided)
        m_verdict->setResult(poll, result, m_desk.words());
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
    // Ballots may lack, or hold several votes.
    const bool hands = !isOnPaper() && m_poll.ballot.votesOnOne() == 1;
    m_sum->setSentence(VerdictLine::Tone::Good,
                       m_options->sumWords(hands ? m_there.present : std::nullopt));
}

void CountView::importCounts()
{
    QStringList options;
    for (const PollOption& option : m_poll.options)
        options.append(option.text);
    CountsDialog dialog(m_desk, options, window());
    if (dialog.exec() == QDialog::Accepted)
        m_options->setVotes(dialog.votes());
    focusNext();
}

void CountView::retranslate()
{
    m_ifClosed->setText(isClosed(m_poll) ? tr("By this count:") : tr("If closed now:"));
    m_typing->setText(tr("Type the ballots one by one"));
    m_import->setText(tr("Take the figures from a table…"));
    m_options->retranslate();
    refresh();
}

}  // namespace nghisu
