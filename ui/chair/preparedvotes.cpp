// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/preparedvotes.h"

#include "chair/voteconductor.h"
#include "models/pollterms.h"
#include "panels/clampedtext.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

PreparedVotes::PreparedVotes(Desk& desk, VoteConductor& votes, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_votes(votes),
      m_caption(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"preparedVotes"_s);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(6);
    m_column->addWidget(m_caption);
}

void PreparedVotes::refresh(bool canOpen)
{
    const QList<Poll> votes = m_votes.preparedForCurrent() + m_votes.preparedForMeeting();
    // Whoever is about to press one of its buttons keeps it.
    if (votes == m_shown && canOpen == m_canOpen && m_language == m_desk.words().language())
        return;
    m_shown = votes;
    m_canOpen = canOpen;
    m_language = m_desk.words().language();
    m_caption->setText(tr("Prepared votes"));
    while (m_column->count() > 1) {
        QLayoutItem* item = m_column->takeAt(1);
        // One of its buttons may be what asked for this.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Poll& poll : votes)
        addVote(poll, canOpen);
}

void PreparedVotes::addVote(const Poll& poll, bool canOpen)
{
    const Theme& theme = m_desk.theme();
    auto* row = new QWidget(this);
    auto* question = new ClampedText(theme, FontRole::BodyStrong, Token::Ink, 2, row);
    question->setText(poll.question);
    auto* terms = new Label(theme, FontRole::Caption, Token::Ink2, row);
    terms->setText(pollTerms(poll, m_desk.words()));
    terms->setWordWrap(true);
    const auto button = [&](ButtonKind kind, const QString& words, const QString& name,
                            const QString& spoken) {
        auto* made = new ShortcutButton(theme, kind, words, row);
        made->setObjectName(name);
        made->setAccessibleName(spoken.arg(poll.question));
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    auto* open = button(ButtonKind::Plain, tr("Open"), u"openPrepared"_s, tr("Open the vote “%1”"));
    open->setEnabled(canOpen);
    auto* change =
        button(ButtonKind::Quiet, tr("Change…"), u"changePrepared"_s, tr("Change the vote “%1”"));
    auto* remove = button(ButtonKind::Quiet, tr("Take back"), u"removePrepared"_s,
                          tr("Take back the vote “%1”"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(question);
    words->addWidget(terms);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addLayout(words, 1);
    for (ShortcutButton* each : {open, change, remove})
        line->addWidget(each, 0, Qt::AlignTop);
    m_column->addWidget(row);
    row->show();
    // The dialog of a change outlives the row.
    const auto act = [&](ShortcutButton* from, void (VoteConductor::*what)(PollId)) {
        connect(from, &QAbstractButton::clicked, &m_votes,
                [votes = &m_votes, what, id = poll.id] { (votes->*what)(id); });
    };
    act(open, &VoteConductor::openPrepared);
    act(change, &VoteConductor::changePrepared);
    act(remove, &VoteConductor::removePrepared);
}

}  // namespace nghisu
