// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/searchpanel.h"

#include "models/followupmodel.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

SearchPanel::SearchPanel(Desk& desk, QWidget* parent)
    : SidePanel(desk.theme(), parent), m_desk(desk),
      m_meeting(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_text(new Label(desk.theme(), FontRole::Reading, Token::Ink, this)),
      m_proposing(new Label(desk.theme(), FontRole::Body, Token::Ink2, this))
{
    setObjectName(u"searchPanel"_s);
    m_text->setObjectName(u"searchText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label* label : {m_meeting, m_text, m_proposing}) {
        label->setWordWrap(true);
        column()->addWidget(label);
    }
    m_answers = new QWidget(this);
    m_answers->setObjectName(u"searchAnswers"_s);
    auto* answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 8, 0, 0);
    answers->setSpacing(4);
    column()->addWidget(m_answers);
    column()->addStretch(1);
    m_open = new ShortcutButton(desk.theme(), ButtonKind::Plain, {}, this);
    m_open->setObjectName(u"searchOpen"_s);
    m_open->setIconName(IconName::Forward);
    m_carry = new ShortcutButton(desk.theme(), ButtonKind::Quiet, {}, this);
    m_carry->setObjectName(u"searchCarry"_s);
    foot()->addWidget(m_open);
    foot()->addWidget(m_carry);
    foot()->addStretch(1);
    connect(m_open, &QAbstractButton::clicked, this, &SearchPanel::openRequested);
    connect(m_carry, &QAbstractButton::clicked, this, &SearchPanel::carryRequested);
    connect(&desk, &Desk::fileChanged, this, &SearchPanel::clear);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.proposals.contains(m_id))
            refresh();
    });
    retranslate();
    clear();
}

void SearchPanel::showProposal(ProposalId id, const QString& number)
{
    m_id = id;
    m_number = number;
    refresh();
}

void SearchPanel::clear()
{
    m_id = {};
    setHint(tr("Choose a proposal to see what became of it."));
}

void SearchPanel::refresh()
{
    const CouncilFile* file = m_desk.file();
    if (!file || !m_id.isValid())
        return;
    const auto proposal = file->read().proposals.find(m_id);
    if (!proposal) {
        clear();
        return;
    }
    setHint({});
    title()->setText(m_number.isEmpty() ? tr("Proposal") : tr("Proposal %1").arg(m_number));
    const auto meeting = file->read().council.meeting(proposal->meeting);
    m_meeting->setText(
        !meeting ? QString()
        : meeting->day.isValid()
            ? tr("%1, %2", "a meeting, its day").arg(meeting->title, dayText(meeting->day))
            : meeting->title);
    m_text->setText(proposal->text);
    m_proposing->setText(proposal->proposingBody.isEmpty()
                             ? QString()
                             : tr("Proposed by %1").arg(proposal->proposingBody));
    m_proposing->setVisible(!m_proposing->text().isEmpty());
    m_carry->setVisible(!file->isReadOnly() && m_desk.meeting().isValid()
                        && proposal->meeting != m_desk.meeting());
    showAnswers(*proposal);
}

void SearchPanel::showAnswers(const Proposal& proposal)
{
    const Theme& theme = m_desk.theme();
    auto* layout = m_answers->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDate today = m_desk.file()->clock().now().toLocalTime().date();
    for (const Assignment& assignment : proposal.assignments) {
        auto* rule = new QFrame(m_answers);
        rule->setProperty("rule", true);
        layout->addWidget(rule);
        auto* name = new Label(theme, FontRole::BodyMedium, Token::Ink, m_answers);
        name->setText(assignment.name);
        name->setWordWrap(true);
        layout->addWidget(name);
        const Answer& answer = assignment.answer;
        auto* state = new StateMark(theme, m_answers);
        const bool late = answer.isOverdue(today);
        const bool answered = answer.state == AnswerState::Answered;
        state->setSign(late       ? IconName::Warning
                       : answered ? IconName::Passed
                                  : IconName::Pending,
                       late       ? Token::Bad
                       : answered ? Token::Ok
                                  : Token::Ink3,
                       late ? tr("Overdue since %1").arg(dayText(answer.dueOn))
                            : answerStateName(answer.state));
        layout->addWidget(state);
        QStringList when;
        if (!answer.reference.isEmpty())
            when.append(answer.reference);
        if (answer.answeredOn.isValid())
            when.append(dayText(answer.answeredOn));
        if (!answer.fileName.isEmpty())
            when.append(answer.fileName);
        for (const QString& text : {when.join(u" · "_s), answer.text}) {
            if (text.isEmpty())
                continue;
            auto* line = new Label(theme, FontRole::Body, Token::Ink2, m_answers);
            line->setText(text);
            line->setWordWrap(true);
            layout->addWidget(line);
        }
    }
    m_answers->setVisible(!proposal.assignments.isEmpty());
}

void SearchPanel::retranslate()
{
    m_open->setText(tr("Show in its meeting"));
    m_carry->setText(tr("Carry into this meeting"));
    if (m_id.isValid())
        refresh();
    else
        clear();
}

void SearchPanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace nghisu
