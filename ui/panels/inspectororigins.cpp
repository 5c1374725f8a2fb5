// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectororigins.h"

#include "panels/inspectorlink.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mergedGap = 8;

}  // namespace

InspectorOrigins::InspectorOrigins(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setObjectName(u"origins"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void InspectorOrigins::showProposal(const Proposal& proposal)
{
    const bool same = m_proposal.id == proposal.id && m_proposal.origin() == proposal.origin()
                   && m_proposal.merged == proposal.merged
                   && m_proposal.carriedFrom == proposal.carriedFrom;
    m_proposal = proposal;
    // What is unfolded stays so while one types.
    if (!same)
        rebuild();
}

bool InspectorOrigins::isEmpty() const
{
    return m_parts.isEmpty();
}

void InspectorOrigins::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void InspectorOrigins::rebuild()
{
    for (QWidget* part : std::exchange(m_parts, {})) {
        m_column->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    if (!m_desk.file() || !m_proposal.id.isValid())
        return;
    if (m_proposal.submission.isValid()) {
        InspectorLink* link = letterLink(m_proposal.origin());
        link->setObjectName(u"sourceLink"_s);
        m_parts.append(link);
        m_column->addWidget(link);
    }
    if (m_proposal.carriedFrom.isValid())
        addCarriedFrom();
    for (const Origin& origin : std::as_const(m_proposal.merged))
        addMerged(origin);
    for (QWidget* part : std::as_const(m_parts))
        part->show();
}

void InspectorOrigins::addCarriedFrom()
{
    const auto earlier = m_desk.file()->read().proposals.findFields(m_proposal.carriedFrom);
    if (!earlier)
        return;
    const auto meeting = m_desk.file()->read().council.meeting(earlier->meeting);
    const QString title = !meeting                      ? QString()
                        : meeting->shortTitle.isEmpty() ? meeting->title
                                                        : meeting->shortTitle;
    const QString year =
        meeting && meeting->day.isValid() ? QString::number(meeting->day.year()) : QString();
    const QString number = numberOf(*m_desk.file(), earlier->id);
    auto* link = new InspectorLink(m_desk.theme(), this);
    link->setObjectName(u"carriedFrom"_s);
    link->setWords(year.isEmpty()
                       ? tr("goes on from proposal %1 of %2").arg(number, title)
                       : tr("goes on from proposal %1 of %2 %3").arg(number, title, year));
    link->setToolTip(link->text());
    connect(link, &InspectorLink::clicked, this, &InspectorOrigins::openEarlier);
    m_parts.append(link);
    m_column->addWidget(link);
}

void InspectorOrigins::addMerged(const Origin& origin)
{
    const Theme& theme = m_desk.theme();
    auto* part = new QWidget(this);
    part->setObjectName(u"mergedOrigin"_s);
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, mergedGap, 0, 0);
    lines->setSpacing(0);
    auto* body = new Label(theme, FontRole::Body, Token::Ink, part);
    body->setObjectName(u"mergedBody"_s);
    body->setText(origin.proposingBody.isEmpty() ? tr("Merged into this one")
                                                 : origin.proposingBody);
    body->setWordWrap(true);
    lines->addWidget(body);
    if (origin.submission.isValid()) {
        InspectorLink* link = letterLink(origin);
        link->setObjectName(u"mergedLetter"_s);
        lines->addWidget(link);
    }
    if (!origin.text.isEmpty()) {
        auto* fold = new InspectorLink(theme, part);
        fold->setObjectName(u"mergedFold"_s);
        fold->setColor(Token::Ink2);
        fold->setMenuMark(true);
        fold->setCheckable(true);
        fold->setWords(tr("As it was written there"));
        auto* text = new Label(theme, FontRole::Body, Token::Ink2, part);
        text->setObjectName(u"mergedText"_s);
        text->setText(origin.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->hide();
        connect(fold, &InspectorLink::toggled, text, &QWidget::setVisible);
        lines->addWidget(fold);
        lines->addWidget(text);
    }
    m_parts.append(part);
    m_column->addWidget(part);
}

InspectorLink* InspectorOrigins::letterLink(const Origin& origin)
{
    auto* link = new InspectorLink(m_desk.theme(), this);
    link->setWords(letterName(origin));
    link->setToolTip(tr("Show in the letter: %1").arg(link->text()));
    connect(link, &InspectorLink::clicked, this, [this, origin] { emit letterRequested(origin); });
    return link;
}

QString InspectorOrigins::letterName(const Origin& origin)
{
    if (!m_names.contains(origin.submission)) {
        const auto name = m_desk.file()->read().submissions.fileName(origin.submission);
        m_names.insert(origin.submission, name.value_or(QString()));
    }
    const QString name = m_names.value(origin.submission);
    if (name.isEmpty())
        return origin.number.isEmpty() ? tr("pasted text")
                                       : tr("pasted text, item %1").arg(origin.number);
    return origin.number.isEmpty() ? name : tr("%1, item %2").arg(name, origin.number);
}

void InspectorOrigins::openEarlier()
{
    const ProposalId id = m_proposal.carriedFrom;
    const auto earlier = m_desk.file()->read().proposals.findFields(id);
    if (!earlier)
        return m_desk.report(earlier.error());
    m_desk.setMeeting(earlier->meeting);
    m_desk.showProposal(id);
}

}  // namespace nghisu
