// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalcolumns.h"

#include "models/listwords.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    ProposalColumn column;
    const char16_t* key;
    int width;
    std::optional<ListSorting> sorting;
};

constexpr std::array<Known, proposalColumnCount> columns{{
    {ProposalColumn::Text, u"text", 200, ListSorting::ShortName},
    {ProposalColumn::Number, u"number", 56, ListSorting::Agenda},
    {ProposalColumn::ProposingBody, u"proposing-body", 150, ListSorting::ProposingBody},
    {ProposalColumn::Lead, u"lead", 104, ListSorting::Lead},
    {ProposalColumn::Coordinating, u"coordinating", 130, std::nullopt},
    {ProposalColumn::Topic, u"topic", 110, ListSorting::Topic},
    {ProposalColumn::Tags, u"tags", 110, std::nullopt},
    {ProposalColumn::State, u"state", 112, ListSorting::State},
    {ProposalColumn::DueOn, u"due", 104, ListSorting::DueOn},
    {ProposalColumn::Urgent, u"urgent", 64, std::nullopt},
}};

const Known& known(ProposalColumn column)
{
    return columns[static_cast<std::size_t>(column)];
}

/// What was typed on several lines, in one; no more of it than a cell can show.
QString oneLine(const QString& text)
{
    constexpr qsizetype most = 300;
    return text.left(most).simplified();
}

QString bodies(const Proposal& proposal, Role role)
{
    QStringList names;
    for (const Assignment& assignment : proposal.assignments) {
        if (assignment.role == role)
            names.append(assignment.shortName.isEmpty() ? assignment.name : assignment.shortName);
    }
    return names.join(u", "_s);
}

QString senders(const Proposal& proposal)
{
    QStringList names{proposal.proposingBody};
    for (const Origin& origin : proposal.merged)
        names.append(origin.proposingBody);
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u", "_s);
}

}  // namespace

QString ProposalColumns::title(ProposalColumn column)
{
    switch (column) {
    case ProposalColumn::Text:
        return tr("Proposal");
    case ProposalColumn::Number:
        return tr("No.");
    case ProposalColumn::ProposingBody:
        return tr("Proposing body");
    case ProposalColumn::Lead:
        return tr("Lead");
    case ProposalColumn::Coordinating:
        return tr("Co-ordinating");
    case ProposalColumn::Topic:
        return tr("Topic");
    case ProposalColumn::Tags:
        return tr("Tags");
    case ProposalColumn::State:
        return tr("State");
    case ProposalColumn::DueOn:
        return tr("Deadline");
    case ProposalColumn::Urgent:
        return tr("Urgent");
    }
    Q_UNREACHABLE();
}

QString ProposalColumns::key(ProposalColumn column)
{
    return QString::fromUtf16(known(column).key);
}

std::optional<ProposalColumn> ProposalColumns::ofKey(const QString& key)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Known& one) { return QStringView(one.key) == key; });
    return found == columns.end() ? std::nullopt : std::optional(found->column);
}

QList<ProposalColumn> ProposalColumns::usual()
{
    return {ProposalColumn::Number, ProposalColumn::Text, ProposalColumn::ProposingBody,
            ProposalColumn::Lead, ProposalColumn::State};
}

int ProposalColumns::width(ProposalColumn column)
{
    return known(column).width;
}

std::optional<ListSorting> ProposalColumns::sorting(ProposalColumn column)
{
    return known(column).sorting;
}

std::optional<ProposalColumn> ProposalColumns::sortedBy(ListSorting sorting)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Known& one) { return one.sorting == sorting; });
    return found == columns.end() ? std::nullopt : std::optional(found->column);
}

QDate ProposalColumns::dueOn(const Proposal& proposal)
{
    QDate first;
    for (const Assignment& assignment : proposal.assignments) {
        const QDate due = assignment.answer.dueOn;
        const bool waits = due.isValid() && assignment.answer.state != AnswerState::Answered;
        if (waits && (!first.isValid() || due < first))
            first = due;
    }
    return first;
}

QString ProposalColumns::cell(ProposalColumn column, const Proposal& proposal)
{
    if (column == ProposalColumn::Text)
        return oneLine(proposal.shortName.isEmpty() ? proposal.text : proposal.shortName);
    if (proposal.kind == ProposalKind::Heading)
        return {};
    switch (column) {
    case ProposalColumn::ProposingBody:
        return oneLine(senders(proposal));
    case ProposalColumn::Lead:
        return bodies(proposal, Role::Lead);
    case ProposalColumn::Coordinating:
        return bodies(proposal, Role::Coordinating);
    case ProposalColumn::Topic:
        return proposal.topic;
    case ProposalColumn::Tags:
        return proposal.tags.join(u", "_s);
    case ProposalColumn::State:
        return ListWords::state(proposal.state);
    case ProposalColumn::DueOn:
        return ListWords::day(dueOn(proposal));
    case ProposalColumn::Urgent:
        return proposal.urgent ? tr("Yes") : QString();
    case ProposalColumn::Text:
    case ProposalColumn::Number:
        break;
    }
    return {};
}

}  // namespace nghisu
