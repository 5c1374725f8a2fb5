// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programmerepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QHash>

namespace nghisu {

using namespace Qt::StringLiterals;

Result<QList<AgendaItem>> ProgrammeRepository::ofMeeting(MeetingId meeting) const
{
    Statement rows(m_connection,
                   u"SELECT id, title, starts_at, minutes, performer, note, debates, heading_id, "
                   "order_key FROM agenda_item WHERE meeting_id = ? ORDER BY order_key, id"_s);
    NGHISU_TRY(rows.run(meeting));
    QList<AgendaItem> programme;
    while (rows.next()) {
        programme.append({rows.id<AgendaItemId>(0), rows.text(1), rows.clock(2), rows.optional(3),
                          rows.text(4), rows.text(5), rows.small(6) != 0, rows.id<ProposalId>(7),
                          rows.text(8)});
    }
    NGHISU_TRY(rows.done());
    return programme;
}

Result<AgendaItemId> ProgrammeRepository::insert(MeetingId meeting, const AgendaItem& item)
{
    Statement insert(m_connection,
                     u"INSERT INTO agenda_item (meeting_id, title, starts_at, minutes, "
                     "performer, note, debates, heading_id, order_key) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(meeting, item.title, item.start, item.minutes, item.performer, item.note,
                          item.debates, item.heading, item.orderKey));
    return AgendaItemId(insert.insertedId());
}

Result<void> ProgrammeRepository::update(const AgendaItem& item)
{
    Statement update(m_connection, u"UPDATE agenda_item SET title = ?, starts_at = ?, minutes = ?, "
                                   "performer = ?, note = ?, debates = ?, heading_id = ?, "
                                   "order_key = ? WHERE id = ?"_s);
    return update.run(item.title, item.start, item.minutes, item.performer, item.note, item.debates,
                      item.heading, item.orderKey, item.id);
}

Result<void> ProgrammeRepository::remove(AgendaItemId id)
{
    Statement remove(m_connection, u"DELETE FROM agenda_item WHERE id = ?"_s);
    return remove.run(id);
}

Result<int> ProgrammeRepository::size(MeetingId meeting) const
{
    Statement row(m_connection, u"SELECT count(*) FROM agenda_item WHERE meeting_id = ?"_s);
    NGHISU_TRY(row.run(meeting));
    const int size = row.next() ? row.small(0) : 0;
    NGHISU_TRY(row.done());
    return size;
}

Result<void> ProgrammeRepository::copy(MeetingId from, MeetingId to)
{
    struct Item {
        qint64 id = 0;
        std::optional<qint64> parent;
    };
    QList<Item> items;
    {
        Statement rows(m_connection, u"SELECT id, parent_id FROM agenda_item WHERE meeting_id = ? "
                                     "ORDER BY id"_s);
        NGHISU_TRY(rows.run(from));
        while (rows.next())
            items.append({rows.integer(0), rows.optional(1)});
        NGHISU_TRY(rows.done());
    }
    QHash<qint64, qint64> copies;
    for (const Item& item : std::as_const(items)) {
        Statement copy(m_connection,
                       u"INSERT INTO agenda_item (meeting_id, order_key, title, starts_at, "
                       "minutes, performer, note, debates) SELECT ?, order_key, title, starts_at, "
                       "minutes, performer, note, debates AND heading_id IS NULL "
                       "FROM agenda_item WHERE id = ?"_s);
        NGHISU_TRY(copy.run(to, item.id));
        copies.insert(item.id, copy.insertedId());
    }
    for (const Item& item : std::as_const(items)) {
        if (!item.parent)
            continue;
        Statement place(m_connection, u"UPDATE agenda_item SET parent_id = ? WHERE id = ?"_s);
        NGHISU_TRY(place.run(copies.value(*item.parent), copies.value(item.id)));
    }
    return {};
}

}  // namespace nghisu
