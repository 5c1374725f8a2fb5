// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/pollpanel.h"

#include "panels/clampedtext.h"
#include "panels/pollsubject.h"
#include "panels/verdictline.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bar.h"
#include "words/words.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QMargins pageMargins(16, 28, 36, 32);
constexpr int ContentWidth = 680;

QString momentText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), u"HH:mm, dd/MM/yyyy"_s);
}

/// "17–5–1", in the order of the options.
QString votesText(const PollFigures& figures)
{
    QStringList votes;
    for (const qint64 count : figures.votes)
        votes.append(QString::number(count));
    return votes.join(u'–');
}

}  // namespace

PollPanel::PollPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_subject(new PollSubject(desk, this)),
      m_question(new Label(desk.theme(), FontRole::BodyStrong, Token::Ink, this)),
      m_total(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_verdict(new VerdictLine(desk.theme(), FontRole::Reading, this)),
      m_rule(new Label(desk.theme(), FontRole::Body, Token::Ink2, this)),
      m_source(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_notes(new Label(desk.theme(), FontRole::Body, Token::Ink2, this)), m_column(new QVBoxLayout)
{
    m_verdict->setObjectName(u"pollVerdict"_s);
    m_rule->setObjectName(u"pollRule"_s);
    m_notes->setObjectName(u"pollNotes"_s);
    m_total->setObjectName(u"pollTotal"_s);
    m_question->setObjectName(u"pollQuestion"_s);
    for (Label* label : {m_question, m_rule, m_source, m_notes})
        label->setWordWrap(true);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(pageMargins);
    outer->setSpacing(0);
    outer->addWidget(m_subject);
    outer->addSpacing(24);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_column->setSpacing(8);
    m_column->addWidget(m_question);
    m_column->addSpacing(4);
    m_column->addWidget(m_total);
    m_total->setContentsMargins(0, 8, 0, 0);
    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    m_column->addSpacing(12);
    m_column->addWidget(rule);
    m_column->addSpacing(12);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_rule);
    m_column->addWidget(m_source);
    m_column->addSpacing(8);
    m_column->addWidget(m_notes);
    desk.theme().follow(this, [this] {
        m_column->setContentsMargins(m_subject->gutter(), 0, 0, 0);
        setMaximumWidth(m_subject->gutter() + m_desk.theme().scaled(ContentWidth));
    });
}

void PollPanel::showPoll(const Poll& poll)
{
    m_poll = poll;
    refresh();
}

void PollPanel::setInset(bool inset)
{
    layout()->setContentsMargins(inset ? QMargins() : pageMargins);
}

void PollPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_poll.id.isValid())
        refresh();
}

void PollPanel::refresh()
{
    if (m_poll.proposal.isValid())
        m_subject->showProposal(m_poll.proposal);
    else
        m_subject->showQuestion(m_poll.question);

    // A vote on a proposal is named after it, unless something else was asked of it.
    m_question->setText(m_poll.question);
    m_question->setVisible(m_poll.proposal.isValid() && m_poll.question != m_subject->title());
    const Words& words = m_desk.words();
    const Verdict verdict = verdictOf(m_poll);
    showOptions(verdict);
    const qint64 total = m_poll.counts().total();
    if (m_poll.present && m_poll.members) {
        m_total->setText(tr("%1 votes, %2 of %3 members present")
                             .arg(total)
                             .arg(*m_poll.present)
                             .arg(*m_poll.members));
    } else {
        m_total->setText(tr("%n vote(s) in all", nullptr, static_cast<int>(total)));
    }

    const bool decides = m_poll.method != PollMethod::Quoted && m_poll.state != PollState::Annulled
                      && verdict.outcome != Outcome::None;
    m_rule->setVisible(m_poll.method != PollMethod::Quoted);
    m_source->setVisible(m_rule->isVisibleTo(this) && !m_poll.rule.source.isEmpty());
    m_rule->setText(tr("Rule: %1").arg(words.rule(m_poll.rule)));
    m_source->setText(m_poll.rule.source);
    if (m_poll.method == PollMethod::Quoted) {
        m_verdict->setSentence(VerdictLine::Tone::Plain,
                               tr("Quoted from a document: for information, decides nothing."));
    } else if (m_poll.state == PollState::Annulled) {
        m_verdict->setSentence(VerdictLine::Tone::Attention,
                               tr("Annulled: %1").arg(m_poll.annulReason), tr("Annulled"));
    } else if (decides) {
        m_verdict->setVerdict(verdict, words);
    } else {
        m_verdict->setSentence(VerdictLine::Tone::Plain, tr("An opinion, without a decision."));
    }

    const QStringList lines = notes();
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void PollPanel::showOptions(const Verdict& verdict)
{
    delete m_options;
    m_options = new QWidget(this);
    m_options->setObjectName(u"pollOptions"_s);
    auto* grid = new QGridLayout(m_options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    grid->setColumnMinimumWidth(0, 156);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_column->insertWidget(2, m_options);
    m_options->show();

    QList<qint64> votes;
    for (const PollOption& option : m_poll.options)
        votes.append(option.votes);
    const QList<int> percents = percentages(votes);
    const bool decides = verdict.outcome != Outcome::None && verdict.base > 0;
    qint64 track = decides ? verdict.base : m_poll.counts().total();
    for (const qint64 count : votes)
        track = std::max(track, count);

    const Theme& theme = m_desk.theme();
    for (qsizetype i = 0; i < m_poll.options.size(); ++i) {
        const PollOption& option = m_poll.options[i];
        const int line = static_cast<int>(i);
        const bool leads = option.meaning == OptionMeaning::For;
        auto* name = new ClampedText(theme, leads ? FontRole::BodyStrong : FontRole::Body,
                                     Token::Ink, 2, m_options);
        name->setText(option.text);
        auto* bar = new Bar(theme, m_options);
        bar->setObjectName(u"pollBar%1"_s.arg(i));
        bar->setValue(option.votes, track);
        if (leads && decides) {
            bar->setTone(verdict.outcome == Outcome::Passed ? Bar::Tone::Passed : Bar::Tone::Live);
            bar->setNeed(verdict.needed, tr("from %1", "so many votes pass").arg(verdict.needed));
        } else if (!decides) {
            bar->setTone(Bar::Tone::Live);
        }
        auto* figures = new QWidget(m_options);
        auto* row = new QHBoxLayout(figures);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* count = new Label(theme, FontRole::BodyStrong, Token::Ink, figures);
        count->setObjectName(u"pollCount%1"_s.arg(i));
        count->setText(QString::number(option.votes));
        auto* percent = new Label(theme, FontRole::Body, Token::Ink2, figures);
        percent->setObjectName(u"pollPercent%1"_s.arg(i));
        percent->setText(tr("(%1 %)").arg(percents[i]));
        row->addWidget(count);
        row->addWidget(percent);
        row->addStretch(1);
        grid->addWidget(name, line, 0, Qt::AlignVCenter);
        grid->addWidget(bar, line, 1, Qt::AlignVCenter);
        grid->addWidget(figures, line, 2, Qt::AlignVCenter);
    }
}

QStringList PollPanel::notes() const
{
    QStringList lines;
    for (qsizetype number = 1; number <= m_poll.corrections(); ++number) {
        const PollFigures& before = m_poll.figures[number - 1];
        const PollFigures& after = m_poll.figures[number];
        const QString when = momentText(after.at);
        if (after.author.isEmpty()) {
            lines.append(tr("Correction %1 at %2: before that %3")
                             .arg(QString::number(number), when, votesText(before)));
        } else {
            lines.append(tr("Correction %1 at %2 by %3: before that %4")
                             .arg(QString::number(number), when, after.author, votesText(before)));
        }
        if (before.present != after.present && before.present)
            lines.append(tr("Present before that: %1").arg(*before.present));
        if (!after.reason.isEmpty())
            lines.append(tr("Reason: %1").arg(after.reason));
    }
    if (m_poll.annulledAt.isValid()) {
        const QString when = momentText(m_poll.annulledAt);
        lines.append(m_poll.annulledBy.isEmpty()
                         ? tr("Annulled at %1").arg(when)
                         : tr("Annulled at %1 by %2").arg(when, m_poll.annulledBy));
    }
    return lines;
}

}  // namespace nghisu
