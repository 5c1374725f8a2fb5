// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/recountdialog.h"

#include "dialogs/recountballots.h"
#include "domain/pollresult.h"
#include "panels/countview.h"
#include "panels/paperfigures.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "shell/desk.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 680;

}  // namespace

bool canCountAgain(const Poll& poll)
{
    return poll.stands() && isClosed(poll) && poll.method == PollMethod::Paper
        && (!poll.ballot.needsBallots() || !poll.ballots.isEmpty());
}

RecountDialog::RecountDialog(Desk& desk, const Poll& poll, QWidget* parent)
    : Dialog(desk.theme(), tr("Second count"), parent),
      m_paper(new PaperFigures(desk.theme(), this)), m_count(new CountView(desk, *m_paper, this))
{
    setObjectName(u"recountDialog"_s);
    setMinimumWidth(theme().scaled(Width));
    addSentence(tr("“%1”: the same ballots are counted once more. Both counts stay in the record, "
                   "and the second is the valid one.")
                    .arg(poll.question));
    content()->addWidget(m_paper);
    content()->addWidget(m_count);
    m_paper->setFigures(poll, poll.committee);
    m_count->begin(poll, poll);
    addButton(tr("Leave it as it is"), ButtonKind::Plain, QDialog::Rejected)
        ->setObjectName(u"askSafe"_s);
    m_record = addButton(tr("Record the second count"), ButtonKind::Primary, QDialog::Accepted);
    m_record->setObjectName(u"recountRecord"_s);
    connect(m_count, &CountView::edited, this, &RecountDialog::refresh);
    connect(m_paper, &PaperFigures::finished, m_count, &CountView::focusNext);
    connect(m_count, &CountView::finished, m_record, qOverload<>(&QWidget::setFocus));
    refresh();
    m_count->focusNext();
}

PollFigures RecountDialog::figures() const
{
    return m_count->figures();
}

void RecountDialog::refresh()
{
    m_record->setEnabled(m_count->refusal().isEmpty());
}

namespace {

// What was typed stays where it could not be kept.
template <typename CountDialog>
void recordCount(CountDialog& dialog, Desk& desk, PollId id, const QDateTime& at)
{
    while (dialog.exec() == QDialog::Accepted) {
        const auto counted = recountPoll(*desk.file(), id, dialog.figures(), at);
        if (counted)
            return;
        desk.report(counted.error());
    }
}

}  // namespace

void countAgain(Desk& desk, const Poll& poll, const QDateTime& at, QWidget* parent)
{
    const PollId id = poll.id;
    // The computer's clock may have been set back since.
    QDateTime moment = std::max(at, poll.closedAt);
    for (const PollFigures& before : poll.figures)
        moment = std::max(moment, before.at);
    if (poll.ballot.needsBallots()) {
        RecountBallotsDialog dialog(desk, poll, parent);
        recordCount(dialog, desk, id, moment);
    } else {
        RecountDialog dialog(desk, poll, parent);
        recordCount(dialog, desk, id, moment);
    }
}

}  // namespace nghisu
