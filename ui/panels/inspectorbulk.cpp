// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorbulk.h"

#include "models/bodydirectory.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bodyfield.h"
#include "widgets/bodypicker.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int captionWidth = 76;
// Beyond this nobody looks through the bodies one by one; giving them all to one still works.
constexpr qsizetype mostRead = 2000;

}  // namespace

InspectorBulk::InspectorBulk(Desk& desk, const BodyDirectory& directory, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_lead(new BodyField(desk.theme(), directory, Role::Lead, this)),
      m_coordinating(new BodyField(desk.theme(), directory, Role::Coordinating, this)),
      m_leadCaption(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_coordinatingCaption(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_buttons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("inspectorBulk"));
    m_lead->setObjectName(QStringLiteral("bulkLeadField"));
    m_coordinating->setObjectName(QStringLiteral("bulkCoordinatingField"));
    m_lead->picker()->setObjectName(QStringLiteral("bulkLeadPicker"));
    m_coordinating->picker()->setObjectName(QStringLiteral("bulkCoordinatingPicker"));
    m_lead->setAddingAlways(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(14);
    desk.theme().follow(this, [this, grid, &theme = desk.theme()] {
        grid->setColumnMinimumWidth(0, theme.scaled(captionWidth));
        for (Label* caption : {m_leadCaption, m_coordinatingCaption})
            caption->setFixedHeight(theme.sizes().chip);
    });
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_leadCaption, 0, 0, Qt::AlignTop);
    grid->addWidget(m_lead, 0, 1, Qt::AlignTop);
    grid->addWidget(m_coordinatingCaption, 1, 0, Qt::AlignTop);
    grid->addWidget(m_coordinating, 1, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(25, 8, 24, 16);
    column->setSpacing(20);
    column->addLayout(grid);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(1);
    connectField(m_lead);
    connectField(m_coordinating);
    retranslate();
}

void InspectorBulk::showProposals(const QList<ProposalId>& ids)
{
    m_ids = ids;
    collect();
    m_lead->setAssignments(m_shown);
    m_coordinating->setAssignments(m_shown);
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

void InspectorBulk::collect()
{
    m_shown.clear();
    m_places.clear();
    if (!m_desk.file() || m_ids.size() > mostRead)
        return;
    const auto proposals = m_desk.file()->read().proposals.load(m_ids);
    for (const Proposal& proposal : proposals.value_or({})) {
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
    m_leadCaption->setText(tr("Lead"));
    m_coordinatingCaption->setText(tr("With"));
}

void InspectorBulk::report(const Result<void>& result)
{
    if (!result)
        m_desk.report(result.error());
}

}  // namespace nghisu
