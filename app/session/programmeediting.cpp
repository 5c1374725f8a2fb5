// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/programmeediting.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"
#include "session/ordering.h"

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireTitle(const AgendaItem& item)
{
    if (item.title.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return {};
}

/// What a step is called after: the one item, or how many.
QVariantMap argsOf(const QList<AgendaItem>& items)
{
    if (items.size() == 1)
        return {{u"title"_s, items.first().title}};
    return {{u"n"_s, items.size()}};
}

QString keyAt(const QList<AgendaItem>& programme, qsizetype place)
{
    return place >= 0 && place < programme.size() ? programme[place].orderKey : QString();
}

/// Takes those that are moved out of the programme.
QList<AgendaItem> taken(QList<AgendaItem>& programme, const QList<AgendaItemId>& ids)
{
    QList<AgendaItem> items;
    for (const AgendaItem& item : std::as_const(programme)) {
        if (ids.contains(item.id))
            items.append(item);
    }
    programme.removeIf([&](const AgendaItem& item) { return ids.contains(item.id); });
    return items;
}

Result<void> storeMoved(CouncilFile& file, const QList<AgendaItem>& items)
{
    if (items.isEmpty())
        return {};
    return file.perform(u"programme.move"_s, argsOf(items),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const AgendaItem& item : items)
                                NGHISU_TRY(repositories.programme.update(item));
                            return {};
                        });
}

}  // namespace

Result<AgendaItemId> addItem(CouncilFile& file, MeetingId meeting, const AgendaItem& item,
                             AgendaItemId after)
{
    NGHISU_TRY(requireTitle(item));
    NGHISU_TRY_VALUE(const QList<AgendaItem> programme, file.read().programme.ofMeeting(meeting));
    // One that is gone is no reason to lose the new one.
    const qsizetype before = std::min(ordering::placeOf(programme, after), programme.size() - 1);
    AgendaItem added = item;
    added.orderKey = orderkey::between(keyAt(programme, before), keyAt(programme, before + 1));
    return file.perform(
        u"programme.add"_s, {{u"title"_s, item.title}},
        [&](Repositories& repositories) { return repositories.programme.insert(meeting, added); });
}

Result<void> editItem(CouncilFile& file, const AgendaItem& item)
{
    NGHISU_TRY(requireTitle(item));
    return file.perform(
        u"programme.edit"_s, {{u"title"_s, item.title}},
        [&](Repositories& repositories) { return repositories.programme.update(item); });
}

Result<void> removeItems(CouncilFile& file, MeetingId meeting, const QList<AgendaItemId>& ids)
{
    NGHISU_TRY_VALUE(QList<AgendaItem> programme, file.read().programme.ofMeeting(meeting));
    const QList<AgendaItem> items = taken(programme, ids);
    return file.perform(u"programme.remove"_s, argsOf(items),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const AgendaItem& item : items)
                                NGHISU_TRY(repositories.programme.remove(item.id));
                            return {};
                        });
}

Result<void> moveItems(CouncilFile& file, MeetingId meeting, const QList<AgendaItemId>& ids,
                       int steps)
{
    NGHISU_TRY_VALUE(const QList<AgendaItem> programme, file.read().programme.ofMeeting(meeting));
    return storeMoved(file, ordering::moved(programme, ids, steps));
}

Result<void> moveItemsBefore(CouncilFile& file, MeetingId meeting, const QList<AgendaItemId>& ids,
                             AgendaItemId next)
{
    NGHISU_TRY_VALUE(const QList<AgendaItem> programme, file.read().programme.ofMeeting(meeting));
    QList<AgendaItem> rest = programme;
    QList<AgendaItem> items = taken(rest, ids);
    // The first one after the place that is not moved itself.
    qsizetype follower = ordering::placeOf(programme, next);
    while (follower < programme.size() && ids.contains(programme[follower].id))
        ++follower;
    const qsizetype place =
        follower < programme.size() ? ordering::placeOf(rest, programme[follower].id) : rest.size();
    if (items == programme.mid(place, items.size()))
        return {};
    const QStringList keys =
        orderkey::sequence(keyAt(rest, place - 1), keyAt(rest, place), items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].orderKey = keys[i];
    return storeMoved(file, items);
}

Result<int> draftProgramme(CouncilFile& file, MeetingId meeting, const ProgrammeWords& words)
{
    NGHISU_TRY_VALUE(const MeetingRecord record, file.record(meeting));
    if (!record.programme.isEmpty())
        return 0;
    QList<AgendaItem> items = programmeFor(record, words);
    const QStringList keys = orderkey::sequence({}, {}, items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].orderKey = keys[i];
    return file.perform(u"programme.draft"_s, {}, [&](Repositories& repositories) -> Result<int> {
        for (const AgendaItem& item : std::as_const(items))
            NGHISU_TRY(repositories.programme.insert(meeting, item));
        return static_cast<int>(items.size());
    });
}

}  // namespace nghisu
