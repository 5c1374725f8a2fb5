// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/counciledit.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"
#include "session/ordering.h"

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return {};
}

/// What a step about people is called after: the one, or how many.
QVariantMap argsOf(const QList<Person>& people)
{
    if (people.size() == 1)
        return {{u"name"_s, people.first().name}};
    return {{u"n"_s, people.size()}};
}

/// Those that are there, in protocol order.
Result<QList<Person>> chosen(const CouncilFile& file, const QList<PersonId>& ids)
{
    NGHISU_TRY_VALUE(QList<Person> people, file.read().council.people());
    people.removeIf([&](const Person& person) { return !ids.contains(person.id); });
    return people;
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
    NGHISU_TRY_VALUE(const QList<Poll> polls, file.read().polls.ofMeeting(id));
    const bool votedIn = std::any_of(polls.begin(), polls.end(), [](const Poll& poll) {
        return poll.method != PollMethod::Quoted;
    });
    if (votedIn)
        return Error{ErrorCode::MeetingVotedIn, meeting.title};
    return file.perform(
        u"meeting.remove"_s, {{u"title"_s, meeting.title}},
        [&](Repositories& repositories) { return repositories.council.removeMeeting(id); });
}

Result<PersonId> addPerson(CouncilFile& file, const Person& person)
{
    NGHISU_TRY_VALUE(const QList<PersonId> ids, addPeople(file, {person}));
    return ids.first();
}

Result<QList<PersonId>> addPeople(CouncilFile& file, const QList<Person>& people)
{
    for (const Person& person : people)
        NGHISU_TRY(requireName(person.name));
    return file.perform(
        u"person.add"_s, argsOf(people),
        [&](Repositories& repositories) -> Result<QList<PersonId>> {
            NGHISU_TRY_VALUE(const auto before, repositories.council.people());
            const QStringList keys = orderkey::sequence(
                before.isEmpty() ? QString() : before.last().orderKey, {}, people.size());
            QList<PersonId> ids;
            for (qsizetype i = 0; i < people.size(); ++i) {
                Person person = people[i];
                person.orderKey = keys[i];
                NGHISU_TRY_VALUE(const PersonId id, repositories.council.insertPerson(person));
                ids.append(id);
            }
            return ids;
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
    NGHISU_TRY_VALUE(const QList<Person> people, chosen(file, ids));
    for (const Person& person : people) {
        NGHISU_TRY_VALUE(const bool needed, file.read().council.isInRecord(person.id));
        if (needed)
            return Error{ErrorCode::PersonInRecord, person.name};
    }
    return file.perform(u"person.remove"_s, argsOf(people),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const Person& person : people)
                                NGHISU_TRY(repositories.council.removePerson(person.id));
                            return {};
                        });
}

Result<void> movePeople(CouncilFile& file, const QList<PersonId>& ids, int steps)
{
    NGHISU_TRY_VALUE(const QList<Person> people, file.read().council.people());
    const QList<Person> moved = ordering::moved(people, ids, steps);
    if (moved.isEmpty())
        return {};
    return file.perform(u"person.move"_s, argsOf(moved),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const Person& person : moved)
                                NGHISU_TRY(repositories.council.updatePerson(person));
                            return {};
                        });
}

}  // namespace nghisu
