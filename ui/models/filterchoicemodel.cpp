// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterchoicemodel.h"

#include "models/listwords.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

namespace {

void put(QStringList& list, const QString& value, bool on)
{
    list.removeAll(value);
    if (on)
        list.append(value);
}

}  // namespace

bool holds(const ListFilter& filter, FilterField field, const QString& value)
{
    switch (field) {
    case FilterField::Urgent:
        return filter.urgentOnly;
    case FilterField::WithoutLead:
        return filter.withoutLead;
    case FilterField::Unanswered:
        return filter.unanswered;
    case FilterField::Overdue:
        return filter.overdue;
    case FilterField::State:
        return filter.states.contains(static_cast<ProposalState>(value.toInt()));
    case FilterField::AsLead:
        return filter.role == Role::Lead;
    case FilterField::AsCoordinating:
        return filter.role == Role::Coordinating;
    case FilterField::Body:
        return filter.bodies.contains(value);
    case FilterField::Topic:
        return filter.topics.contains(value);
    case FilterField::Tag:
        return filter.tags.contains(value);
    case FilterField::ProposingBody:
        return filter.proposingBodies.contains(value);
    }
    Q_UNREACHABLE();
}

ListFilter with(ListFilter filter, FilterField field, const QString& value, bool on)
{
    const auto role = [&](Role wanted) { filter.role = on ? std::optional(wanted) : std::nullopt; };
    switch (field) {
    case FilterField::Urgent:
        filter.urgentOnly = on;
        break;
    case FilterField::WithoutLead:
        filter.withoutLead = on;
        break;
    case FilterField::Unanswered:
        filter.unanswered = on;
        break;
    case FilterField::Overdue:
        filter.overdue = on;
        break;
    case FilterField::State: {
        const auto state = static_cast<ProposalState>(value.toInt());
        if (on)
            filter.states.insert(state);
        else
            filter.states.remove(state);
        break;
    }
    case FilterField::AsLead:
        role(Role::Lead);
        break;
    case FilterField::AsCoordinating:
        role(Role::Coordinating);
        break;
    case FilterField::Body:
        put(filter.bodies, value, on);
        break;
    case FilterField::Topic:
        put(filter.topics, value, on);
        break;
    case FilterField::Tag:
        put(filter.tags, value, on);
        break;
    case FilterField::ProposingBody:
        put(filter.proposingBodies, value, on);
        break;
    }
    return filter;
}

QList<FilterCondition> conditionsOf(const ListFilter& filter)
{
    QList<FilterCondition> conditions;
    const auto add = [&](bool there, FilterField field, const QString& value = {}) {
        if (there)
            conditions.append({field, value, ListWords::condition(field, value)});
    };
    add(filter.urgentOnly, FilterField::Urgent);
    add(filter.withoutLead, FilterField::WithoutLead);
    add(filter.unanswered, FilterField::Unanswered);
    add(filter.overdue, FilterField::Overdue);
    QList<ProposalState> states = filter.states.values();
    std::sort(states.begin(), states.end());
    for (const ProposalState state : std::as_const(states))
        add(true, FilterField::State, QString::number(static_cast<int>(state)));
    add(filter.role == Role::Lead, FilterField::AsLead);
    add(filter.role == Role::Coordinating, FilterField::AsCoordinating);
    for (const QString& body : filter.bodies)
        add(true, FilterField::Body, body);
    for (const QString& topic : filter.topics)
        add(true, FilterField::Topic, topic);
    for (const QString& tag : filter.tags)
        add(true, FilterField::Tag, tag);
    for (const QString& body : filter.proposingBodies)
        add(true, FilterField::ProposingBody, body);
    return conditions;
}

FilterChoiceModel::FilterChoiceModel(QObject* parent) : QAbstractListModel(parent) {}

void FilterChoiceModel::setChoices(const FilterChoices& choices, const ListFilter& filter)
{
    m_choices = choices;
    m_filter = filter;
    show(wantedRows());
}

void FilterChoiceModel::setQuery(const QString& query)
{
    m_query = foldForSearch(query.simplified());
    show(wantedRows());
}

QList<FilterChoiceModel::Row> FilterChoiceModel::wantedRows() const
{
    QList<Row> rows;
    const auto group = [&](const QString& caption, const QList<Row>& choices) {
        QList<Row> found;
        for (Row row : choices) {
            if (row.words.isEmpty())
                row.words = ListWords::choice(row.field, row.value);
            if (m_query.isEmpty() || foldForSearch(row.words).contains(m_query))
                found.append(row);
        }
        if (!found.isEmpty())
            rows.append({true, found.first().field, {}, caption, -1});
        rows.append(found);
    };
    const auto named = [](FilterField field, const QList<FilterChoice>& choices) {
        QList<Row> found;
        for (const FilterChoice& choice : choices)
            found.append({false, field, choice.title, {}, choice.count});
        return found;
    };
    group(tr("Needs attention"), {{false, FilterField::Urgent, {}, {}, m_choices.urgent},
                                  {false, FilterField::WithoutLead, {}, {}, m_choices.withoutLead},
                                  {false, FilterField::Unanswered, {}, {}, m_choices.unanswered},
                                  {false, FilterField::Overdue, {}, {}, m_choices.overdue}});
    QList<Row> states;
    for (auto state = m_choices.states.cbegin(); state != m_choices.states.cend(); ++state) {
        states.append({false,
                       FilterField::State,
                       QString::number(static_cast<int>(state.key())),
                       {},
                       *state});
    }
    group(tr("State"), states);
    QList<Row> bodies = named(FilterField::Body, m_choices.bodies);
    if (!bodies.isEmpty()) {
        bodies.prepend({false, FilterField::AsCoordinating, {}, {}, -1});
        bodies.prepend({false, FilterField::AsLead, {}, {}, -1});
    }
    group(tr("Body that answers"), bodies);
    // A choice of one says nothing.
    if (m_choices.topics.size() > 1 || !m_filter.topics.isEmpty())
        group(tr("Topic"), named(FilterField::Topic, m_choices.topics));
    group(tr("Tag"), named(FilterField::Tag, m_choices.tags));
    group(tr("Proposing body"), named(FilterField::ProposingBody, m_choices.proposingBodies));
    return rows;
}

void FilterChoiceModel::show(const QList<Row>& rows)
{
    const bool same = rows.size() == m_rows.size()
                   && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const Row& a, const Row& b) { return a.isSame(b); });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int FilterChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FilterChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::CheckStateRole:
        return row.caption
                 ? QVariant()
                 : QVariant(holds(m_filter, row.field, row.value) ? Qt::Checked : Qt::Unchecked);
    case CaptionRole:
        return row.caption;
    case ChoiceCountRole:
        return row.count;
    default:
        return {};
    }
}

bool FilterChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows[index.row()];
    if (row.caption)
        return false;
    m_filter = with(m_filter, row.field, row.value, value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit filterChanged(m_filter);
    return true;
}

Qt::ItemFlags FilterChoiceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[index.row()].caption)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
         | Qt::ItemNeverHasChildren;
}

}  // namespace nghisu
