// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/viewrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue text : array)
        texts.append(text.toString());
    return texts;
}

QJsonObject toJson(const ListFilter& filter)
{
    QJsonArray states;
    for (const auto& name : names::ProposalStates) {
        if (filter.states.contains(name.value))
            states.append(QString::fromUtf16(name.name));
    }
    QJsonObject object{
        {u"states"_s, states},
        {u"topics"_s, QJsonArray::fromStringList(filter.topics)},
        {u"tags"_s, QJsonArray::fromStringList(filter.tags)},
        {u"bodies"_s, QJsonArray::fromStringList(filter.bodies)},
        {u"proposingBodies"_s, QJsonArray::fromStringList(filter.proposingBodies)},
        {u"urgentOnly"_s, filter.urgentOnly},
        {u"withoutLead"_s, filter.withoutLead},
        {u"unanswered"_s, filter.unanswered},
        {u"overdue"_s, filter.overdue},
    };
    if (filter.role)
        object.insert(u"role"_s, names::of(names::Roles, *filter.role));
    return object;
}

ListFilter filterFromJson(const QJsonObject& object)
{
    ListFilter filter;
    const QStringList states = textsOf(object[u"states"_s]);
    for (const QString& state : states)
        filter.states.insert(names::valueOf(names::ProposalStates, state));
    filter.topics = textsOf(object[u"topics"_s]);
    filter.tags = textsOf(object[u"tags"_s]);
    filter.bodies = textsOf(object[u"bodies"_s]);
    filter.proposingBodies = textsOf(object[u"proposingBodies"_s]);
    filter.urgentOnly = object[u"urgentOnly"_s].toBool();
    filter.withoutLead = object[u"withoutLead"_s].toBool();
    filter.unanswered = object[u"unanswered"_s].toBool();
    filter.overdue = object[u"overdue"_s].toBool();
    if (object.contains(u"role"_s))
        filter.role = names::valueOf(names::Roles, object[u"role"_s].toString());
    return filter;
}

QString specOf(const ListView& view)
{
    const QJsonObject object{
        {u"layout"_s, names::of(names::ListLayouts, view.layout)},
        {u"filter"_s, toJson(view.filter)},
        {u"grouping"_s, names::of(names::ListGroupings, view.grouping)},
        {u"sorting"_s, names::of(names::ListSortings, view.sorting)},
        {u"descending"_s, view.order == Qt::DescendingOrder},
        {u"columns"_s, QJsonArray::fromStringList(view.columns)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ListView viewOf(const Statement& row)
{
    const QJsonObject object = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    return {row.id<ViewId>(0),
            row.text(1),
            names::valueOf(names::ListLayouts, object[u"layout"_s].toString()),
            filterFromJson(object[u"filter"_s].toObject()),
            names::valueOf(names::ListGroupings, object[u"grouping"_s].toString()),
            names::valueOf(names::ListSortings, object[u"sorting"_s].toString()),
            object[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder,
            textsOf(object[u"columns"_s])};
}

}  // namespace

Result<QList<ListView>> ViewRepository::all() const
{
    Statement rows(m_connection, u"SELECT id, name, spec FROM saved_view ORDER BY position, id"_s);
    NGHISU_TRY(rows.run());
    QList<ListView> views;
    while (rows.next())
        views.append(viewOf(rows));
    NGHISU_TRY(rows.done());
    return views;
}

Result<ViewId> ViewRepository::insert(const ListView& view)
{
    Statement insert(m_connection, u"INSERT INTO saved_view (name, spec, position) VALUES (?, ?, "
                                   "(SELECT coalesce(max(position), 0) + 1 FROM saved_view))"_s);
    NGHISU_TRY(insert.run(view.name, specOf(view)));
    return ViewId(insert.insertedId());
}

Result<void> ViewRepository::update(const ListView& view)
{
    Statement update(m_connection, u"UPDATE saved_view SET name = ?, spec = ? WHERE id = ?"_s);
    return update.run(view.name, specOf(view), view.id);
}

Result<void> ViewRepository::remove(ViewId id)
{
    Statement remove(m_connection, u"DELETE FROM saved_view WHERE id = ?"_s);
    return remove.run(id);
}

}  // namespace nghisu
