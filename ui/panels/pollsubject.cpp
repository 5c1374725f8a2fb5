// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/pollsubject.h"

#include "panels/clampedtext.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

#include <QGridLayout>

#include <algorithm>

namespace nghisu {

namespace {

/// Where the full names of the bodies stand in the text: they are set back, so that the verb leads.
QList<Span> namesIn(const Proposal& proposal)
{
    QList<Span> spans;
    for (const Assignment& assignment : proposal.assignments) {
        const qsizetype at = proposal.text.indexOf(assignment.name, 0, Qt::CaseInsensitive);
        if (at >= 0 && !assignment.name.isEmpty())
            spans.append({at, assignment.name.size()});
    }
    return spans;
}

}  // namespace

QString numberOf(const Desk& desk, ProposalId id)
{
    if (!desk.file() || !id.isValid())
        return {};
    const auto stubs = desk.file()->read().proposals.stubs(desk.meeting());
    if (!stubs)
        return {};
    const auto found = std::find_if(stubs->begin(), stubs->end(),
                                    [id](const ProposalStub& stub) { return stub.id == id; });
    return found == stubs->end() ? QString() : found->number;
}

PollSubject::PollSubject(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_number(new Label(desk.theme(), FontRole::RoomNumber, Token::Accent, this)),
      m_title(new ClampedText(desk.theme(), FontRole::RoomTitle, Token::Ink, 3, this)),
      m_text(new ClampedText(desk.theme(), FontRole::Body, Token::Ink2, 2, this)),
      m_chips(new QWidget(this)), m_chipLayout(new FlowLayout(m_chips))
{
    m_title->setObjectName(QStringLiteral("subjectTitle"));
    m_chipLayout->setContentsMargins(0, 0, 0, 0);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_number->setContentsMargins(0, 0, 18, 0);
    grid->addWidget(m_number, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_chips, 2, 1);
    desk.theme().follow(this, [this, grid] {
        grid->setColumnMinimumWidth(0, gutter());
        fitChips();
    });
    clear();
}

int PollSubject::gutter() const
{
    return m_desk.theme().sizes().gutter + 8;
}

QString PollSubject::title() const
{
    return m_title->text();
}

void PollSubject::clear()
{
    m_number->clear();
    m_text->hide();
    m_chips->hide();
    while (QLayoutItem* item = m_chipLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PollSubject::showQuestion(const QString& question)
{
    clear();
    m_title->setText(question);
}

void PollSubject::showProposal(ProposalId id)
{
    clear();
    const auto proposal = m_desk.file()->read().proposals.find(id);
    if (!proposal) {
        m_title->setText({});
        m_desk.report(proposal.error());
        return;
    }
    m_number->setText(numberOf(m_desk, id));
    const bool named = !proposal->shortName.isEmpty();
    m_title->setText(named ? proposal->shortName : proposal->text,
                     named ? QList<Span>() : namesIn(*proposal));
    m_text->setText(proposal->text, namesIn(*proposal));
    m_text->setVisible(named);
    for (const Assignment& assignment : proposal->assignments) {
        auto* chip = new Chip(
            m_desk.theme(), assignment.shortName.isEmpty() ? assignment.name : assignment.shortName,
            chipKind(assignment), m_chips);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_chipLayout->addWidget(chip);
    }
    m_chips->setVisible(!proposal->assignments.isEmpty());
    fitChips();
}

void PollSubject::fitChips()
{
    m_chips->setFixedHeight(m_chipLayout->heightForWidth(std::max(1, width() - gutter())));
}

void PollSubject::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

}  // namespace nghisu
