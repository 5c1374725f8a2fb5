// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/counciledit.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return {};
}

}  // namespace

Result<void> editCouncil(CouncilFile& file, const Council& council)
{
    NGHISU_TRY(requireName(council.name));
    return file.perform(u"council.edit"_s, {}, [&](Repositories& repositories) {
        return repositories.council.setCouncil(council);
    });
}

Result<MeetingId> addMeeting(CouncilFile& file, const Meeting& meeting)
{
    NGHISU_TRY(requireName(meeting.title));
    return file.perform(
        u"meeting.add"_s, {{u"title"_s, meeting.title}},
        [&](Repositories& repositories) { return repositories.council.insertMeeting(meeting); });
}

Result<void> editMeeting(CouncilFile& file, const Meeting& meeting)
{
    NGHISU_TRY(requireName(meeting.title));
    return file.perform(
        u"meeting.edit"_s, {{u"title"_s, meeting.title}},
        [&](Repositories& repositories) { return repositories.council.updateMeeting(meeting); });
}

Result<void> removeMeeting(CouncilFile& file, MeetingId id)
{
    NGHISU_TRY_VALUE(const Meeting meeting, file.read().council.meeting(id));
    return file.perform(
        u"meeting.remove"_s, {{u"title"_s, meeting.title}},
        [&](Repositories& repositories) { return repositories.council.removeMeeting(id); });
}

Result<PersonId> addPerson(CouncilFile& file, const Person& person)
{
    NGHISU_TRY(requireName(person.name));
    return file.perform(u"person.add"_s, {{u"name"_s, person.name}},
                        [&](Repositories& repositories) -> Result<PersonId> {
                            NGHISU_TRY_VALUE(const auto people, repositories.council.people());
                            Person last = person;
                            last.orderKey = orderkey::between(
                                people.isEmpty() ? QString() : people.last().orderKey, {});
                            return repositories.council.insertPerson(last);
                        });
}

Result<void> editPerson(CouncilFile& file, const Person& person)
{
    NGHISU_TRY(requireName(person.name));
    return file.perform(
        u"person.edit"_s, {{u"name"_s, person.name}},
        [&](Repositories& repositories) { return repositories.council.updatePerson(person); });
}

Result<void> removePeople(CouncilFile& file, const QList<PersonId>& ids)
{
    return file.perform(u"person.remove"_s, {{u"n"_s, ids.size()}},
                        [&](Repositories& repositories) -> Result<void> {
                            for (const PersonId id : ids)
                                NGHISU_TRY(repositories.council.removePerson(id));
                            return {};
                        });
}

Result<void> movePerson(CouncilFile& file, PersonId id, int steps)
{
    NGHISU_TRY_VALUE(QList<Person> people, file.read().council.people());
    const auto isIt = [&](const Person& person) { return person.id == id; };
    const auto found = std::find_if(people.cbegin(), people.cend(), isIt);
    if (found == people.cend())
        return {};
    const qsizetype from = found - people.cbegin();
    const qsizetype to = qBound(qsizetype{0}, from + steps, people.size() - 1);
    if (to == from)
        return {};
    Person person = people.takeAt(from);
    person.orderKey = orderkey::between(to > 0 ? people[to - 1].orderKey : QString(),
                                        to < people.size() ? people[to].orderKey : QString());
    return file.perform(
        u"person.edit"_s, {{u"name"_s, person.name}},
        [&](Repositories& repositories) { return repositories.council.updatePerson(person); });
}

}  // namespace nghisu
