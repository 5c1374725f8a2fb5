// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/pollpanel.h"

#include "models/pollterms.h"
#include "panels/clampedtext.h"
#include "panels/pollsubject.h"
#include "panels/verdictline.h"
#include "report/documents/votes.h"
#include "report/setpieces.h"
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
constexpr int PlaceWidth = 48;  // of a place in an order, or a round

QString momentText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), u"HH:mm, dd/MM/yyyy"_s);
}

QString cellWords(const TableCell& cell)
{
    QStringList lines;
    for (const Paragraph& paragraph : cell)
        lines.append(textOf(paragraph).replace(u'\n', "; "_L1));
    return lines.join("; "_L1);
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
      m_terms(new Label(desk.theme(), FontRole::Body, Token::Ink2, this)),
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
    m_terms->setObjectName(u"pollTerms"_s);
    for (Label* label : {m_question, m_terms, m_rule, m_source, m_notes})
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
    m_column->addWidget(m_terms);
    m_column->addSpacing(8);
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
    // What is around it may have changed; it is not reckoned again for that.
    if (poll != m_poll) {
        m_poll = poll;
        m_result = resultOf(poll);
    }
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
    const bool usual = m_poll.ballot.kind == PollKind::Decision && !isPrepared(m_poll);
    m_terms->setText(pollTerms(m_poll, m_desk.words()));
    m_terms->setVisible(!usual && m_poll.method != PollMethod::Quoted);
    showOptions();
    showTurnout();
    showOutcome();
    const QStringList lines = notes();
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void PollPanel::showTurnout()
{
    const bool counted = m_poll.method == PollMethod::Quoted || m_poll.closedAt.isValid();
    const qint64 total = m_poll.counts().total();
    m_total->setVisible(counted && m_poll.ballot.kind != PollKind::Ranking);
    if (m_poll.present && m_poll.members) {
        m_total->setText(tr("%1 votes, %2 of %3 members present")
                             .arg(total)
                             .arg(*m_poll.present)
                             .arg(*m_poll.members));
    } else {
        m_total->setText(tr("%n vote(s) in all", nullptr, static_cast<int>(total)));
    }
}

void PollPanel::showOutcome()
{
    const Words& words = m_desk.words();
    const bool ruled =
        m_poll.ballot.kind == PollKind::Decision || m_poll.ballot.kind == PollKind::Election;
    m_rule->setVisible(ruled && m_poll.method != PollMethod::Quoted);
    m_source->setVisible(m_rule->isVisibleTo(this) && !m_poll.rule.source.isEmpty());
    m_rule->setText(tr("Rule: %1").arg(words.rule(m_poll.rule)));
    m_source->setText(m_poll.rule.source);
    if (m_poll.method == PollMethod::Quoted) {
        m_verdict->setSentence(VerdictLine::Tone::Plain,
                               tr("Quoted from a document: for information, decides nothing."));
    } else if (m_poll.state == PollState::Annulled) {
        m_verdict->setSentence(VerdictLine::Tone::Attention,
                               tr("Annulled: %1").arg(m_poll.annulReason), tr("Annulled"));
    } else if (isPrepared(m_poll)) {
        m_verdict->setSentence(
            VerdictLine::Tone::Plain,
            tr("Prepared, and not opened yet: that is done where the meeting is led (F5)."));
    } else if (m_poll.state == PollState::Open) {
        m_verdict->setSentence(VerdictLine::Tone::Plain, tr("The vote is on."));
    } else {
        m_verdict->setResult(m_poll, m_result, words);
    }
}

void PollPanel::showOptions()
{
    delete m_options;
    m_options = new QWidget(this);
    m_options->setObjectName(u"pollOptions"_s);
    auto* grid = new QGridLayout(m_options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    m_column->insertWidget(m_column->indexOf(m_total), m_options);
    if (m_result.schulze || m_result.runoff) {
        showTable(*grid);
    } else if (isPrepared(m_poll) || m_poll.state == PollState::Open
               || (m_poll.ballot.kind == PollKind::Ranking)) {
        showNames(*grid);
    } else {
        grid->setColumnMinimumWidth(0, 156);
        grid->setColumnStretch(0, 2);
        grid->setColumnStretch(1, 3);
        qint64 track = m_result.verdict.base > 0 ? m_result.verdict.base : m_result.total;
        for (const qint64 count : m_result.votes)
            track = std::max(track, count);
        for (int place = 0; place < m_poll.options.size(); ++place)
            addOption(*grid, place, track);
    }
    m_options->show();
}

void PollPanel::addOption(QGridLayout& grid, int place, qint64 track)
{
    const Theme& theme = m_desk.theme();
    const PollOption& option = m_poll.options[place];
    const Verdict& verdict = m_result.verdict;
    const bool decides = verdict.outcome != Outcome::None && verdict.base > 0;
    const bool elected = m_result.election && m_result.election->elected.contains(place);
    const bool leads = option.meaning == OptionMeaning::For || elected;
    auto* name = new ClampedText(theme, leads ? FontRole::BodyStrong : FontRole::Body, Token::Ink,
                                 2, m_options);
    name->setText(option.text);
    auto* bar = new Bar(theme, m_options);
    bar->setObjectName(u"pollBar%1"_s.arg(place));
    bar->setValue(option.votes, track);
    if (leads && decides) {
        bar->setTone(verdict.outcome == Outcome::Passed ? Bar::Tone::Passed : Bar::Tone::Live);
        bar->setNeed(verdict.needed, tr("from %1", "so many votes pass").arg(verdict.needed));
    } else if (elected) {
        bar->setTone(Bar::Tone::Passed);
    } else if (!decides && !m_result.election) {
        bar->setTone(Bar::Tone::Live);
    }
    auto* figures = new QWidget(m_options);
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto figure = [&](FontRole role, Token color, const QString& key, const QString& text) {
        auto* label = new Label(theme, role, color, figures);
        label->setObjectName(key.arg(place));
        label->setText(text);
        row->addWidget(label);
    };
    figure(FontRole::BodyStrong, Token::Ink, u"pollCount%1"_s, QString::number(option.votes));
    if (hasPercentages(m_poll))
        figure(FontRole::Body, Token::Ink2, u"pollPercent%1"_s,
               tr("(%1 %)").arg(m_result.percents[place]));
    if (const QString words = electedText(m_result, place, m_desk.words()); !words.isEmpty())
        figure(FontRole::BodyStrong, elected ? Token::Ok : Token::Warn, u"pollElected%1"_s, words);
    row->addStretch(1);
    grid.addWidget(name, place, 0, Qt::AlignVCenter);
    grid.addWidget(bar, place, 1, Qt::AlignVCenter);
    grid.addWidget(figures, place, 2, Qt::AlignVCenter);
}

// The order of a ranking or its rounds, as they stand on paper.
void PollPanel::showTable(QGridLayout& grid)
{
    const Table table = countTable(m_poll, m_result, m_desk.words());
    grid.setVerticalSpacing(8);
    grid.setColumnMinimumWidth(0, m_desk.theme().scaled(PlaceWidth));
    const auto put = [&](int line, qsizetype column, FontRole role, Token color,
                         const QString& text) {
        auto* label = new Label(m_desk.theme(), role, color, m_options);
        label->setText(text);
        label->setWordWrap(true);
        grid.addWidget(label, line, int(column), Qt::AlignTop);
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        put(0, column, FontRole::Caption, Token::Ink3, table.columns[column].title);
        grid.setColumnStretch(int(column), column == 0 ? 0 : column == 1 ? 3 : 2);
    }
    const bool ordered = m_poll.ballot.counting == RankCounting::Schulze;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const FontRole role = ordered && row == 0 ? FontRole::BodyStrong : FontRole::Body;
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            put(int(row) + 1, column, role, Token::Ink, cellWords(table.rows[row][column]));
    }
}

void PollPanel::showNames(QGridLayout& grid)
{
    grid.setVerticalSpacing(6);
    for (int place = 0; place < m_poll.options.size(); ++place) {
        auto* name = new Label(m_desk.theme(), FontRole::Body, Token::Ink, m_options);
        name->setText(m_poll.options[place].text);
        name->setWordWrap(true);
        grid.addWidget(name, place, 0);
    }
}

QString PollPanel::changeWords(qsizetype number) const
{
    const PollFigures& before = m_poll.figures[number - 1];
    const PollFigures& after = m_poll.figures[number];
    const auto until = m_poll.figures.begin() + number + 1;
    const auto recounts = std::count_if(m_poll.figures.begin() + 1, until,
                                        [](const PollFigures& one) { return one.recount; });
    const QString when = momentText(after.at);
    if (after.recount) {
        // The first count is none of those that were made again.
        const QString ordinal = QString::number(recounts + 1);
        return after.author.isEmpty() ? tr("Count %1 at %2: the count before that %3")
                                            .arg(ordinal, when, votesText(before))
                                      : tr("Count %1 at %2 by %3: the count before that %4")
                                            .arg(ordinal, when, after.author, votesText(before));
    }
    const QString ordinal = QString::number(number - recounts);
    return after.author.isEmpty()
             ? tr("Correction %1 at %2: before that %3").arg(ordinal, when, votesText(before))
             : tr("Correction %1 at %2 by %3: before that %4")
                   .arg(ordinal, when, after.author, votesText(before));
}

QStringList PollPanel::notes() const
{
    QStringList lines;
    for (qsizetype number = 1; number <= m_poll.corrections(); ++number) {
        const PollFigures& before = m_poll.figures[number - 1];
        const PollFigures& after = m_poll.figures[number];
        lines.append(changeWords(number));
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
