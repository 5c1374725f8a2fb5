// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listwords.h"

#include "models/filterchoicemodel.h"

namespace nghisu {

QString ListWords::state(ProposalState state)
{
    switch (state) {
    case ProposalState::Draft:
        return tr("Draft");
    case ProposalState::Agreed:
        return tr("Agreed");
    case ProposalState::Issued:
        return tr("Issued");
    case ProposalState::Answered:
        return tr("Answered");
    case ProposalState::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString ListWords::grouping(ListGrouping grouping)
{
    switch (grouping) {
    case ListGrouping::None:
        return tr("No groups");
    case ListGrouping::Topic:
        return tr("By topic");
    case ListGrouping::Lead:
        return tr("By lead body");
    case ListGrouping::ProposingBody:
        return tr("By proposing body");
    case ListGrouping::State:
        return tr("By state");
    case ListGrouping::Tag:
        return tr("By tag");
    }
    Q_UNREACHABLE();
}

QString ListWords::sorting(ListSorting sorting)
{
    switch (sorting) {
    case ListSorting::Agenda:
        return tr("By number");
    case ListSorting::Topic:
        return tr("By topic");
    case ListSorting::Lead:
        return tr("By lead body");
    case ListSorting::ProposingBody:
        return tr("By proposing body");
    case ListSorting::State:
        return tr("By state");
    case ListSorting::ShortName:
        return tr("By short name");
    case ListSorting::DueOn:
        return tr("By deadline");
    }
    Q_UNREACHABLE();
}

QString ListWords::groupedBy(ListGrouping grouping)
{
    switch (grouping) {
    case ListGrouping::Topic:
        return tr("Grouped by topic");
    case ListGrouping::Lead:
        return tr("Grouped by lead body");
    case ListGrouping::ProposingBody:
        return tr("Grouped by proposing body");
    case ListGrouping::State:
        return tr("Grouped by state");
    case ListGrouping::Tag:
        return tr("Grouped by tag");
    case ListGrouping::None:
        break;
    }
    return {};
}

QString ListWords::sortedBy(ListSorting sorting)
{
    switch (sorting) {
    case ListSorting::Topic:
        return tr("Sorted by topic; numbers stay");
    case ListSorting::Lead:
        return tr("Sorted by lead body; numbers stay");
    case ListSorting::ProposingBody:
        return tr("Sorted by proposing body; numbers stay");
    case ListSorting::State:
        return tr("Sorted by state; numbers stay");
    case ListSorting::ShortName:
        return tr("Sorted by short name; numbers stay");
    case ListSorting::DueOn:
        return tr("Sorted by deadline; numbers stay");
    case ListSorting::Agenda:
        break;
    }
    return {};
}

QString ListWords::group(ListGrouping grouping, const QString& title)
{
    if (!title.isEmpty()) {
        return grouping == ListGrouping::State ? state(static_cast<ProposalState>(title.toInt()))
                                               : title;
    }
    switch (grouping) {
    case ListGrouping::Topic:
        return tr("Without topic");
    case ListGrouping::Lead:
        return tr("Without lead");
    case ListGrouping::ProposingBody:
        return tr("Without proposing body");
    case ListGrouping::Tag:
        return tr("Without tag");
    case ListGrouping::State:
    case ListGrouping::None:
        break;
    }
    return {};
}

QString ListWords::choice(FilterField field, const QString& value)
{
    switch (field) {
    case FilterField::Urgent:
        return tr("Urgent");
    case FilterField::WithoutLead:
        return tr("Without lead");
    case FilterField::Unanswered:
        return tr("Not answered yet");
    case FilterField::Overdue:
        return tr("Overdue");
    case FilterField::AsLead:
        return tr("Only as lead");
    case FilterField::AsCoordinating:
        return tr("Only as co-ordinating");
    case FilterField::State:
        return state(static_cast<ProposalState>(value.toInt()));
    case FilterField::Body:
        return value.isEmpty() ? tr("Nobody") : value;
    case FilterField::Topic:
        return group(ListGrouping::Topic, value);
    case FilterField::Tag:
        return group(ListGrouping::Tag, value);
    case FilterField::ProposingBody:
        return group(ListGrouping::ProposingBody, value);
    }
    Q_UNREACHABLE();
}

QString ListWords::condition(FilterField field, const QString& value)
{
    const QString words = choice(field, value);
    switch (field) {
    case FilterField::State:
        return tr("State: %1").arg(words);
    case FilterField::Body:
        return tr("Answers: %1").arg(words);
    case FilterField::Topic:
        return value.isEmpty() ? words : tr("Topic: %1").arg(words);
    case FilterField::Tag:
        return tr("Tag: %1").arg(words);
    case FilterField::ProposingBody:
        return value.isEmpty() ? words : tr("Proposed by: %1").arg(words);
    case FilterField::Urgent:
    case FilterField::WithoutLead:
    case FilterField::Unanswered:
    case FilterField::Overdue:
    case FilterField::AsLead:
    case FilterField::AsCoordinating:
        break;
    }
    return words;
}

QString ListWords::day(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

}  // namespace nghisu
