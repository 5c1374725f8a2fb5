// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attending.h"

#include "base/try.h"
#include "domain/names.h"
#include "session/councilfile.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool standsSo(const Attendee& attendee, const AttendanceEvent& event)
{
    AttendanceEvent standing = event;
    if (event.kind == Coming::Arrived) {
        standing.substitute = attendee.substitute;
        standing.authority = attendee.authority;
    }
    standing.note = attendee.note;
    const bool same = attendanceNow({event})[event.person].presence == attendee.presence;
    return same && standing == event;
}

}  // namespace

Result<int> attend(CouncilFile& file, MeetingId meeting, const QList<PersonId>& people,
                   const Arrival& arrival, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const auto before, file.read().attendance.ofMeeting(meeting));
    const QHash<PersonId, Attendee> standing = attendanceNow(before);
    QList<AttendanceEvent> events;
    QString name;
    for (const PersonId person : people) {
        NGHISU_TRY_VALUE(const Person known, file.read().council.person(person));
        const AttendanceEvent event{{},
                                    person,
                                    arrival.kind,
                                    at,
                                    arrival.substitute.simplified(),
                                    arrival.authority.simplified(),
                                    arrival.note.simplified()};
        if (standing.contains(person) && standsSo(standing.value(person), event))
            continue;
        events.append(event);
        name = known.name;
    }
    if (events.isEmpty())
        return 0;
    QVariantMap args{{u"n"_s, int(events.size())}};
    if (events.size() == 1)
        args.insert(u"name"_s, name);
    return file.perform(u"attendance."_s + names::of(names::Comings, arrival.kind), args,
                        [&](Repositories& repositories) -> Result<int> {
                            for (const AttendanceEvent& event : std::as_const(events))
                                NGHISU_TRY(repositories.attendance.insert(meeting, event));
                            return int(events.size());
                        });
}

Result<void> takeBack(CouncilFile& file, MeetingId meeting, PersonId person)
{
    NGHISU_TRY_VALUE(const auto events, file.read().attendance.ofMeeting(meeting));
    const auto last = std::find_if(events.rbegin(), events.rend(), [&](const AttendanceEvent& one) {
        return one.person == person;
    });
    if (last == events.rend())
        return {};
    NGHISU_TRY_VALUE(const Person known, file.read().council.person(person));
    return file.perform(
        u"attendance.take-back"_s, {{u"name"_s, known.name}},
        [&](Repositories& repositories) { return repositories.attendance.remove(last->id); });
}

Result<Headcount> headcountNow(const CouncilFile& file, MeetingId meeting, CountOf what)
{
    NGHISU_TRY_VALUE(const QList<Person> people, file.read().council.people());
    NGHISU_TRY_VALUE(const auto events, file.read().attendance.ofMeeting(meeting));
    return headcount(people, attendanceNow(events), what);
}

}  // namespace nghisu
