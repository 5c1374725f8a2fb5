// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/councilrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString MeetingColumns =
    u"id, title, short_title, day, place, "
    "(SELECT count(*) FROM revision WHERE meeting_id = meeting.id), "
    "(SELECT max(issued_at) FROM revision WHERE meeting_id = meeting.id), "
    "first_number, number_headings, restart_numbers, point_letters, archived, template, "
    "previous_id"_s;

Meeting meetingOf(const Statement& row)
{
    return {row.id<MeetingId>(0),
            row.text(1),
            row.text(2),
            row.day(3),
            row.text(4),
            row.small(5),
            row.time(6),
            {row.small(7), row.small(8) != 0, row.small(9) != 0, row.small(10) != 0},
            row.small(11) != 0,
            row.small(12) != 0,
            row.id<MeetingId>(13)};
}

const QString PersonColumns =
    u"id, kind, name, title, organisation, voting, order_key, seat, weight"_s;

Person personOf(const Statement& row)
{
    return {row.id<PersonId>(0), names::valueOf(names::PersonKinds, row.text(1)),
            row.text(2),         row.text(3),
            row.text(4),         row.small(5) != 0,
            row.text(6),         row.text(7),
            row.integer(8)};
}

}  // namespace

Result<Council> CouncilRepository::council() const
{
    Statement row(m_connection,
                  u"SELECT name, superior_body, place, language, symbol, signer_title, "
                  "signer_name, secretary_name, recipients, rule, paper_style, "
                  "speaking_minutes FROM council"_s);
    NGHISU_TRY(row.run());
    Council council;
    if (row.next()) {
        council.name = row.text(0);
        council.superiorBody = row.text(1);
        council.place = row.text(2);
        council.language = row.text(3);
        council.symbol = row.text(4);
        council.signerTitle = row.text(5);
        council.signerName = row.text(6);
        council.secretaryName = row.text(7);
        council.recipients = textsOfJson(row.text(8));
        council.rule = names::ruleFromJson(row.text(9));
        council.paperStyle = names::valueOf(names::PaperStyles, row.text(10));
        council.speakingMinutes = row.small(11);
    }
    NGHISU_TRY(row.done());
    return council;
}

Result<void> CouncilRepository::setCouncil(const Council& council)
{
    Statement write(
        m_connection,
        u"INSERT INTO council (id, name, superior_body, place, language, symbol, "
        "signer_title, signer_name, secretary_name, recipients, rule, "
        "paper_style, speaking_minutes) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0)) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, superior_body = excluded.superior_body, "
        "place = excluded.place, language = excluded.language, "
        "symbol = excluded.symbol, signer_title = excluded.signer_title, "
        "signer_name = excluded.signer_name, "
        "secretary_name = excluded.secretary_name, "
        "recipients = excluded.recipients, rule = excluded.rule, "
        "paper_style = excluded.paper_style, "
        "speaking_minutes = excluded.speaking_minutes"_s);
    return write.run(council.name, council.superiorBody, council.place, council.language,
                     council.symbol, council.signerTitle, council.signerName, council.secretaryName,
                     asJson(council.recipients), names::toJson(council.rule),
                     names::of(names::PaperStyles, council.paperStyle), council.speakingMinutes);
}

Result<QList<Meeting>> CouncilRepository::meetings() const
{
    Statement rows(m_connection, u"SELECT %1 FROM meeting ORDER BY day IS NULL DESC, day DESC, "
                                 "id DESC"_s.arg(MeetingColumns));
    NGHISU_TRY(rows.run());
    QList<Meeting> meetings;
    while (rows.next())
        meetings.append(meetingOf(rows));
    NGHISU_TRY(rows.done());
    return meetings;
}

Result<Meeting> CouncilRepository::meeting(MeetingId id) const
{
    Statement row(m_connection, u"SELECT %1 FROM meeting WHERE id = ?"_s.arg(MeetingColumns));
    NGHISU_TRY(row.run(id));
    if (row.next())
        return meetingOf(row);
    NGHISU_TRY(row.done());
    return Error{ErrorCode::NoSuchMeeting, QString::number(id.value())};
}

Result<MeetingId> CouncilRepository::insertMeeting(const Meeting& meeting)
{
    Statement insert(m_connection,
                     u"INSERT INTO meeting (title, short_title, day, place, first_number, "
                     "number_headings, restart_numbers, point_letters, archived, template, "
                     "previous_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(meeting.title, meeting.shortTitle, meeting.day, meeting.place,
                          meeting.numbering.first, meeting.numbering.numberHeadings,
                          meeting.numbering.restart, meeting.numbering.pointLetters,
                          meeting.archived, meeting.isTemplate, meeting.previous));
    return MeetingId(insert.insertedId());
}

Result<void> CouncilRepository::updateMeeting(const Meeting& meeting)
{
    Statement update(m_connection,
                     u"UPDATE meeting SET title = ?, short_title = ?, day = ?, place = ?, "
                     "first_number = ?, number_headings = ?, restart_numbers = ?, "
                     "point_letters = ?, archived = ?, template = ?, previous_id = ? "
                     "WHERE id = ?"_s);
    return update.run(meeting.title, meeting.shortTitle, meeting.day, meeting.place,
                      meeting.numbering.first, meeting.numbering.numberHeadings,
                      meeting.numbering.restart, meeting.numbering.pointLetters, meeting.archived,
                      meeting.isTemplate, meeting.previous, meeting.id);
}

Result<void> CouncilRepository::removeMeeting(MeetingId id)
{
    // Polls that were never opened go with their meeting; one that was holds it.
    Statement polls(m_connection, u"DELETE FROM poll WHERE meeting_id = ? AND method = 'quoted'"_s);
    NGHISU_TRY(polls.run(id));
    Statement remove(m_connection, u"DELETE FROM meeting WHERE id = ?"_s);
    return remove.run(id);
}

Result<QList<Person>> CouncilRepository::people() const
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM person ORDER BY order_key, id"_s.arg(PersonColumns));
    NGHISU_TRY(rows.run());
    QList<Person> people;
    while (rows.next())
        people.append(personOf(rows));
    NGHISU_TRY(rows.done());
    return people;
}

Result<Person> CouncilRepository::person(PersonId id) const
{
    Statement rows(m_connection, u"SELECT %1 FROM person WHERE id = ?"_s.arg(PersonColumns));
    NGHISU_TRY(rows.run(id));
    if (rows.next())
        return personOf(rows);
    NGHISU_TRY(rows.done());
    return Error{ErrorCode::NoSuchPerson, QString::number(id.value())};
}

Result<PersonId> CouncilRepository::insertPerson(const Person& person)
{
    Statement insert(m_connection, u"INSERT INTO person (kind, name, title, organisation, voting, "
                                   "order_key, seat, weight) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(names::of(names::PersonKinds, person.kind), person.name, person.title,
                          person.organisation, person.voting, person.orderKey, person.seat,
                          person.weight));
    return PersonId(insert.insertedId());
}

Result<void> CouncilRepository::updatePerson(const Person& person)
{
    Statement update(m_connection, u"UPDATE person SET kind = ?, name = ?, title = ?, "
                                   "organisation = ?, voting = ?, order_key = ?, "
                                   "seat = ?, weight = ? WHERE id = ?"_s);
    return update.run(names::of(names::PersonKinds, person.kind), person.name, person.title,
                      person.organisation, person.voting, person.orderKey, person.seat,
                      person.weight, person.id);
}

Result<void> CouncilRepository::removePerson(PersonId id)
{
    Statement remove(m_connection, u"DELETE FROM person WHERE id = ?"_s);
    return remove.run(id);
}

Result<bool> CouncilRepository::isInRecord(PersonId id) const
{
    Statement row(m_connection, u"SELECT EXISTS (SELECT 1 FROM attendance WHERE person_id = ?) "
                                "OR EXISTS (SELECT 1 FROM open_ballot WHERE person_id = ?) "
                                "OR EXISTS (SELECT 1 FROM secret_voter WHERE person_id = ?) "
                                "OR EXISTS (SELECT 1 FROM sealed_voter WHERE person_id = ?) "
                                "OR EXISTS (SELECT 1 FROM speech WHERE person_id = ?) "
                                "OR EXISTS (SELECT 1 FROM motion WHERE person_id = ?)"_s);
    NGHISU_TRY(row.run(id, id, id, id, id, id));
    const bool named = row.next() && row.small(0) != 0;
    NGHISU_TRY(row.done());
    return named;
}

}  // namespace nghisu
