// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorbulk.h"

#include "models/bodydirectory.h"
#include "panels/inspectorfields.h"
#include "panels/inspectorrows.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "session/proposalfields.h"
#include "shell/desk.h"
#include "widgets/bodyfield.h"
#include "widgets/bodypicker.h"
#include "widgets/shortcutbutton.h"
#include "widgets/wordpicker.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

// Beyond this nobody looks through the bodies one by one; giving them all to one still works.
constexpr qsizetype mostRead = 2000;

}  // namespace

InspectorBulk::InspectorBulk(Desk& desk, const BodyDirectory& directory, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lead(new BodyField(desk.theme(), directory, Role::Lead)),
      m_coordinating(new BodyField(desk.theme(), directory, Role::Coordinating)),
      m_rows(new InspectorRows(desk.theme())),
      m_sender(new ValuePicker(desk.theme(), [this] { return senders(); })),
      m_buttons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("inspectorBulk"));
    m_lead->setObjectName(QStringLiteral("bulkLeadField"));
    m_coordinating->setObjectName(QStringLiteral("bulkCoordinatingField"));
    m_lead->picker()->setObjectName(QStringLiteral("bulkLeadPicker"));
    m_coordinating->picker()->setObjectName(QStringLiteral("bulkCoordinatingPicker"));
    m_sender->setObjectName(QStringLiteral("bulkProposingBody"));
    m_lead->setAddingAlways(true);
    m_leadRow = m_rows->add(m_lead, InspectorRows::Kind::Chips);
    m_coordinatingRow = m_rows->add(m_coordinating, InspectorRows::Kind::Chips);
    m_fields = new InspectorFields(desk, *m_rows, QStringLiteral("bulk"));
    m_senderRow = m_rows->add(m_sender, InspectorRows::Kind::Field);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(25, 4, 24 - InspectorRows::frame, 16);
    column->setSpacing(20);
    column->addWidget(m_rows);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connectField(m_lead);
    connectField(m_coordinating);
    connect(m_sender, &ValuePicker::valueChosen, this, [this](const QString& name) {
        // The field may be left because the file is.
        if (m_desk.file())
            report(setProposingBody(*m_desk.file(), m_ids, name));
    });
    retranslate();
}

void InspectorBulk::showProposals(const QList<ProposalId>& ids)
{
    if (ids != m_ids)
        flush();
    m_ids = ids;
    QList<Proposal> proposals;
    if (m_desk.file() && !ids.isEmpty() && ids.size() <= mostRead)
        proposals = m_desk.file()->read().proposals.load(ids).value_or(QList<Proposal>());
    collect(proposals);
    m_lead->setAssignments(m_shown);
    m_coordinating->setAssignments(m_shown);
    showSender(proposals);
    if (proposals.isEmpty())
        m_fields->showUnread(ids);
    else
        m_fields->showProposals(proposals);
}

void InspectorBulk::showSender(const QList<Proposal>& proposals)
{
    QStringList names;
    for (const Proposal& proposal : proposals) {
        if (proposal.kind == ProposalKind::Proposal && !names.contains(proposal.proposingBody))
            names.append(proposal.proposingBody);
    }
    m_sender->setValue(names.size() == 1 ? names.first() : QString());
    m_sender->setPlaceholderText(names.size() == 1 ? tr("Who proposes them") : tr("several"));
}

QStringList InspectorBulk::senders() const
{
    QStringList names;
    if (!m_desk.file())
        return names;
    const auto facts = m_desk.file()->read().proposals.facts(m_desk.meeting());
    for (const ProposalFacts& one : facts.value_or({}))
        names += one.proposingBodies;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void InspectorBulk::flush()
{
    m_fields->flush();
    m_sender->commit();
}

void InspectorBulk::addAction(QAction* action, bool destructive)
{
    auto* button = new ShortcutButton(
        m_desk.theme(), destructive ? ButtonKind::Destructive : ButtonKind::Plain, {}, this);
    button->follow(action);
    button->setObjectName(QStringLiteral("bulk.") + action->objectName());
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
}

void InspectorBulk::setReadOnly(bool readOnly)
{
    m_lead->setReadOnly(readOnly);
    m_coordinating->setReadOnly(readOnly);
    m_fields->setReadOnly(readOnly);
    m_sender->setReadOnly(readOnly);
}

void InspectorBulk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProposals(m_ids);
    }
    QWidget::changeEvent(event);
}

void InspectorBulk::connectField(BodyField* field)
{
    connect(field, &BodyField::bodyChosen, this, [this, field](BodyId body) {
        report(assignBody(*m_desk.file(), m_ids, body, field->role()));
    });
    connect(field, &BodyField::groupChosen, this, [this, field](const QString& name) {
        report(assignGroup(*m_desk.file(), m_ids, name, field->role()));
    });
    connect(field, &BodyField::removeRequested, this, &InspectorBulk::removeAll);
    connect(field, &BodyField::roleRequested, this, [this](AssignmentId shown, Role role) {
        const auto one = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                      [shown](const Assignment& a) { return a.id == shown; });
        if (one == m_shown.cend())
            return;
        QList<ProposalId> ids;
        for (const Place& place : m_places.value(shown))
            ids.append(place.first);
        if (one->body.isValid())
            report(assignBody(*m_desk.file(), ids, one->body, role));
        else
            report(assignGroup(*m_desk.file(), ids, one->shortName, role));
    });
}

void InspectorBulk::collect(const QList<Proposal>& proposals)
{
    m_shown.clear();
    m_places.clear();
    for (const Proposal& proposal : proposals) {
        for (const Assignment& assignment : proposal.assignments) {
            auto same = std::find_if(m_shown.begin(), m_shown.end(), [&](const Assignment& one) {
                return one.role == assignment.role && one.body == assignment.body
                    && one.name == assignment.name;
            });
            if (same == m_shown.end()) {
                Assignment one = assignment;
                one.id = AssignmentId(m_shown.size() + 1);
                m_shown.append(one);
                same = m_shown.end() - 1;
            }
            m_places[same->id].append({proposal.id, assignment.id});
        }
    }
    for (Assignment& one : m_shown) {
        const qsizetype count = m_places.value(one.id).size();
        if (one.group || one.shortName.isEmpty())
            one.shortName = one.name;
        if (count < m_ids.size())
            one.name = tr("%1 (%2 of %3)").arg(one.shortName).arg(count).arg(m_ids.size());
        else
            one.name = one.shortName;
    }
}

void InspectorBulk::removeAll(AssignmentId shown)
{
    const QList<Place> places = m_places.value(shown);
    if (places.isEmpty())
        return;
    const auto one = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                  [shown](const Assignment& a) { return a.id == shown; });
    report(m_desk.file()->perform(
        QStringLiteral("assignment.remove"), {{QStringLiteral("body"), one->shortName}},
        [&](Repositories& repositories) -> Result<void> {
            for (const Place& place : places) {
                auto removed = repositories.proposals.removeAssignment(place.first, place.second);
                if (!removed)
                    return removed;
            }
            return {};
        }));
}

void InspectorBulk::retranslate()
{
    m_rows->setCaption(m_leadRow, tr("Lead"));
    m_rows->setCaption(m_coordinatingRow, tr("With"));
    m_rows->setCaption(m_senderRow, tr("Source"));
    m_sender->setAccessibleName(tr("Proposing body"));
    m_fields->retranslate();
}

void InspectorBulk::report(const Result<void>& result)
{
    if (!result)
        m_desk.report(result.error());
}

}  // namespace nghisu
