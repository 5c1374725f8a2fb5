// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/recountballots.h"

#include "domain/ballotdifference.h"
#include "domain/ballottyping.h"
#include "panels/ballotline.h"
#include "panels/paperfigures.h"
#include "panels/verdictline.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 680;
constexpr qsizetype LastShown = 8;
constexpr qsizetype DifferencesShown = 10;

}  // namespace

RecountBallotsDialog::RecountBallotsDialog(Desk& desk, const Poll& poll, QWidget* parent)
    : Dialog(desk.theme(), tr("Second count"), parent), m_poll(poll),
      m_paper(new PaperFigures(desk.theme(), this)),
      m_line(new BallotLine(desk, u"recountLine"_s, this))
{
    setObjectName(u"recountBallots"_s);
    setMinimumWidth(theme().scaled(Width));
    for (const Ballot& ballot : poll.ballots)
        m_first += ballot.weight;
    QStringList options;
    QStringList numbered;
    for (const PollOption& option : poll.options) {
        options.append(option.text);
        numbered.append(tr("%1 %2", "a number and the option it stands for")
                            .arg(options.size())
                            .arg(option.text));
    }
    addSentence(tr("“%1”: type the same ballots once more. The second count is recorded beside the "
                   "first where each says the same.")
                    .arg(poll.question));
    m_last = new Label(theme(), FontRole::Caption, Token::Ink2, this);
    m_last->setObjectName(u"recountLast"_s);
    m_last->setWordWrap(true);
    m_standing = new VerdictLine(theme(), FontRole::Body, this);
    m_standing->setObjectName(u"recountStanding"_s);
    m_differences = new Label(theme(), FontRole::Body, Token::Ink2, this);
    m_differences->setObjectName(u"recountDifferences"_s);
    m_differences->setWordWrap(true);
    content()->addWidget(m_paper);
    addSentence(BallotLine::instruction(poll.ballot) + u' ' + numbered.join(u", "_s));
    content()->addWidget(m_line);
    content()->addWidget(m_last);
    content()->addWidget(m_standing);
    content()->addWidget(m_differences);
    m_paper->setFigures(poll, poll.committee);
    m_line->begin(poll.ballot, options);
    m_line->retranslate();
    m_line->field()->installEventFilter(this);
    addButton(tr("Leave it as it is"), ButtonKind::Plain, QDialog::Rejected)
        ->setObjectName(u"askSafe"_s);
    m_record = addButton(tr("Record the second count"), ButtonKind::Primary, QDialog::Accepted);
    m_record->setObjectName(u"recountRecord"_s);
    connect(m_line, &BallotLine::entered, this, [this](const BallotChoice& choice) {
        m_typed.append({choice, 1});
        m_line->clear();
        refresh();
    });
    connect(m_paper, &PaperFigures::edited, this, &RecountBallotsDialog::refresh);
    connect(m_paper, &PaperFigures::finished, m_line, qOverload<>(&QWidget::setFocus));
    refresh();
    m_line->setFocus();
}

PollFigures RecountBallotsDialog::figures() const
{
    PollFigures figures;
    static_cast<Turnout&>(figures) = m_poll;
    m_paper->putInto(figures);
    figures.votes = votesOf(m_poll.ballot, m_poll.options.size(), m_typed);
    return figures;
}

bool RecountBallotsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace && m_line->isEmpty()
        && !m_typed.isEmpty()) {
        takeBack();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

void RecountBallotsDialog::takeBack()
{
    m_line->setChoice(m_typed.takeLast().choice);
    refresh();
}

QString RecountBallotsDialog::typing(const BallotChoice& choice) const
{
    return typingOf(m_poll.ballot, m_poll.options.size(), choice);
}

QString RecountBallotsDialog::differenceText() const
{
    const QList<BallotDifference> differences = differencesOf(m_poll.ballots, m_typed);
    QStringList lines;
    for (const BallotDifference& found :
         differences.first(std::min(DifferencesShown, differences.size()))) {
        lines.append(tr("%1: %2 at first, %3 now", "a ballot and how often each count has it")
                         .arg(typing(found.choice))
                         .arg(found.first)
                         .arg(found.second));
    }
    if (const qsizetype more = differences.size() - lines.size(); more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    return lines.join(u'\n');
}

void RecountBallotsDialog::refresh()
{
    QStringList last;
    for (const Ballot& ballot : m_typed.last(std::min(LastShown, m_typed.size())))
        last.append(typing(ballot.choice));
    m_last->setText(last.isEmpty() ? tr("Backspace takes back the last.")
                                   : tr("Last typed: %1").arg(last.join(u" · "_s)));
    const bool all = m_typed.size() >= m_first;
    const QString differences = all ? differenceText() : QString();
    m_differences->setText(differences);
    m_differences->setVisible(!differences.isEmpty());
    if (!all) {
        m_standing->setSentence(VerdictLine::Tone::Plain,
                                tr("%1 of %2 ballots typed.").arg(m_typed.size()).arg(m_first));
    } else if (differences.isEmpty()) {
        m_standing->setSentence(VerdictLine::Tone::Good, tr("Both counts say the same."));
    } else {
        m_standing->setSentence(VerdictLine::Tone::Bad,
                                tr("The counts differ. Look at these sheets again; where the first "
                                   "count is wrong, annul the vote and type its ballots anew."));
    }
    m_record->setEnabled(all && differences.isEmpty() && m_paper->missingWords().isEmpty());
    fit();
}

}  // namespace nghisu
