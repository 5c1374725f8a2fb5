// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phonerepository.h"

#include "base/try.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Steps of the desk that were taken back have numbers after the last that is there; no step has more
// people than that.
constexpr qint64 MostComeAtOnce = 1'000'000;

const QString CodeColumns = u"phone_code.id, person_id, code, issued_at, revoked_at"_s;

// Of meetings that are over. The last that happened in one comes with the largest id.
const QString Over = u"meeting_id IN (SELECT id FROM meeting WHERE archived = 1 UNION "
                     "SELECT meeting_id FROM (SELECT meeting_id, kind, at, max(id) "
                     "FROM course_event GROUP BY meeting_id) WHERE kind = 'closed' AND at < ?)"_s;

PhoneCode codeOf(const Statement& row)
{
    return {row.id<PhoneCodeId>(0), row.id<PersonId>(1), row.text(2), row.time(3), !row.isNull(4)};
}

QString nameOf(PhoneRepository::Ending ending)
{
    switch (ending) {
    case PhoneRepository::Ending::Moved:
        return u"moved"_s;
    case PhoneRepository::Ending::Left:
        return u"left"_s;
    case PhoneRepository::Ending::Revoked:
        return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

template <typename... Keys>
Result<std::optional<PhoneCode>> firstCode(Connection& connection, const QString& sql,
                                           const Keys&... keys)
{
    Statement row(connection, sql);
    NGHISU_TRY(row.run(keys...));
    std::optional<PhoneCode> code;
    if (row.next())
        code = codeOf(row);
    NGHISU_TRY(row.done());
    return code;
}

template <typename... Keys>
Result<qint64> firstNumber(Connection& connection, const QString& sql, const Keys&... keys)
{
    Statement row(connection, sql);
    NGHISU_TRY(row.run(keys...));
    const qint64 number = row.next() ? row.integer(0) : 0;
    NGHISU_TRY(row.done());
    return number;
}

}  // namespace

Result<PhoneRules> PhoneRepository::rules(MeetingId meeting) const
{
    Statement row(m_connection, u"SELECT guests_texts, guests_bodies, guests_results, "
                                "guests_documents, phone_check_in FROM meeting WHERE id = ?"_s);
    NGHISU_TRY(row.run(meeting));
    if (row.next()) {
        return PhoneRules{row.small(0) != 0, row.small(1) != 0, row.small(2) != 0,
                          row.small(3) != 0, row.small(4) != 0};
    }
    NGHISU_TRY(row.done());
    return Error{ErrorCode::NoSuchMeeting, QString::number(meeting.value())};
}

Result<void> PhoneRepository::setRules(MeetingId meeting, const PhoneRules& rules)
{
    Statement update(m_connection,
                     u"UPDATE meeting SET guests_texts = ?, guests_bodies = ?, guests_results = ?, "
                     "guests_documents = ?, phone_check_in = ? WHERE id = ?"_s);
    return update.run(rules.texts, rules.bodies, rules.results, rules.documents, rules.checkIn,
                      meeting);
}

Result<qint64> PhoneRepository::agendaOpened(MeetingId meeting) const
{
    return firstNumber(m_connection, u"SELECT agenda_opened FROM phone_room WHERE meeting_id = ?"_s,
                       meeting);
}

Result<void> PhoneRepository::addAgendaOpened(MeetingId meeting, qint64 times)
{
    Statement add(m_connection,
                  u"INSERT INTO phone_room (meeting_id, agenda_opened) VALUES (?, ?) ON CONFLICT "
                  "(meeting_id) DO UPDATE SET agenda_opened = agenda_opened + excluded."
                  "agenda_opened"_s);
    return add.run(meeting, times);
}

Result<QList<PhoneCode>> PhoneRepository::codes(MeetingId meeting) const
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM phone_code WHERE meeting_id = ? AND revoked_at IS NULL "
                   "ORDER BY id"_s.arg(CodeColumns));
    NGHISU_TRY(rows.run(meeting));
    QList<PhoneCode> codes;
    while (rows.next())
        codes.append(codeOf(rows));
    NGHISU_TRY(rows.done());
    return codes;
}

Result<std::optional<PhoneCode>> PhoneRepository::find(MeetingId meeting, const QString& code) const
{
    return firstCode(
        m_connection,
        u"SELECT %1 FROM phone_code WHERE code = ? AND meeting_id = ?"_s.arg(CodeColumns), code,
        meeting);
}

Result<bool> PhoneRepository::isTaken(const QString& code) const
{
    NGHISU_TRY_VALUE(
        const qint64 taken,
        firstNumber(m_connection, u"SELECT count(*) FROM phone_code WHERE code = ?"_s, code));
    return taken != 0;
}

Result<void> PhoneRepository::insert(MeetingId meeting, PersonId person, const QString& code,
                                     const QDateTime& at)
{
    Statement insert(m_connection, u"INSERT INTO phone_code (meeting_id, person_id, code, "
                                   "issued_at) VALUES (?, ?, ?, ?)"_s);
    return insert.run(meeting, person, code, at);
}

Result<void> PhoneRepository::revoke(MeetingId meeting, PersonId person, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const auto code,
                     firstCode(m_connection,
                               u"SELECT %1 FROM phone_code WHERE meeting_id = ? AND person_id = ? "
                               "AND revoked_at IS NULL"_s.arg(CodeColumns),
                               meeting, person));
    if (!code)
        return {};
    NGHISU_TRY(stand(code->id, Ending::Revoked, at));
    Statement revoke(m_connection, u"UPDATE phone_code SET revoked_at = ? WHERE id = ?"_s);
    return revoke.run(at, code->id);
}

Result<void> PhoneRepository::sit(PhoneCodeId code, const QByteArray& token, const QDateTime& at)
{
    Statement insert(m_connection,
                     u"INSERT INTO phone_seat (code_id, token, began_at) VALUES (?, ?, ?)"_s);
    return insert.run(code, token, at);
}

Result<void> PhoneRepository::stand(PhoneCodeId code, Ending ending, const QDateTime& at)
{
    Statement update(m_connection, u"UPDATE phone_seat SET ended_at = ?, ending = ? "
                                   "WHERE code_id = ? AND ended_at IS NULL"_s);
    return update.run(at, nameOf(ending), code);
}

Result<bool> PhoneRepository::isSeated(PhoneCodeId code) const
{
    NGHISU_TRY_VALUE(const qint64 seats,
                     firstNumber(m_connection,
                                 u"SELECT count(*) FROM phone_seat WHERE code_id = ? "
                                 "AND ended_at IS NULL"_s,
                                 code));
    return seats != 0;
}

Result<std::optional<PhoneCode>> PhoneRepository::seat(MeetingId meeting,
                                                       const QByteArray& token) const
{
    return firstCode(m_connection,
                     u"SELECT %1 FROM phone_seat JOIN phone_code ON phone_code.id = code_id "
                     "WHERE token = ? AND ended_at IS NULL AND revoked_at IS NULL "
                     "AND meeting_id = ?"_s.arg(CodeColumns),
                     token, meeting);
}

Result<QList<std::optional<PhoneVoter>>>
PhoneRepository::voters(MeetingId meeting, const QList<QByteArray>& tokens) const
{
    QList<std::optional<PhoneVoter>> voters(tokens.size());
    // Tokens are of one length: they come as one value, of which each place is a part.
    Statement rows(m_connection,
                   u"WITH RECURSIVE sent (place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM sent "
                   "WHERE place + 1 < ?) "
                   "SELECT place, person.id, person.voting AND person.kind = 'member', "
                   "person.weight, (SELECT kind FROM attendance WHERE attendance.person_id = "
                   "person.id AND +attendance.meeting_id = phone_code.meeting_id "
                   "ORDER BY id DESC LIMIT 1) "
                   "FROM sent CROSS JOIN phone_seat ON token = substr(?, place * ? + 1, ?) "
                   "CROSS JOIN phone_code ON phone_code.id = code_id "
                   "CROSS JOIN person ON person.id = phone_code.person_id "
                   "WHERE ended_at IS NULL AND revoked_at IS NULL AND meeting_id = ?"_s);
    const qsizetype length = tokens.value(0).size();
    NGHISU_TRY(
        rows.run(qint64(tokens.size()), tokens.join(), qint64(length), qint64(length), meeting));
    while (rows.next()) {
        PhoneVoter& voter = voters[rows.small(0)].emplace();
        voter.person = rows.id<PersonId>(1);
        voter.entitled = rows.small(2) != 0;
        voter.weight = rows.integer(3);
        if (!rows.isNull(4))
            voter.attendance = names::valueOf(names::Comings, rows.text(4));
    }
    NGHISU_TRY(rows.done());
    return voters;
}

Result<QHash<PersonId, QDateTime>> PhoneRepository::seated(MeetingId meeting) const
{
    Statement rows(m_connection,
                   u"SELECT person_id, began_at FROM phone_seat JOIN phone_code "
                   "ON phone_code.id = code_id WHERE meeting_id = ? AND ended_at IS NULL"_s);
    NGHISU_TRY(rows.run(meeting));
    QHash<PersonId, QDateTime> seated;
    while (rows.next())
        seated.insert(rows.id<PersonId>(0), rows.time(1));
    NGHISU_TRY(rows.done());
    return seated;
}

Result<QHash<PersonId, int>> PhoneRepository::moves(MeetingId meeting) const
{
    Statement rows(m_connection,
                   u"SELECT person_id, count(*) FROM phone_seat JOIN phone_code "
                   "ON phone_code.id = code_id WHERE meeting_id = ? AND ending = 'moved' "
                   "GROUP BY person_id"_s);
    NGHISU_TRY(rows.run(meeting));
    QHash<PersonId, int> moves;
    while (rows.next())
        moves.insert(rows.id<PersonId>(0), rows.small(1));
    NGHISU_TRY(rows.done());
    return moves;
}

Result<void> PhoneRepository::checkIn(MeetingId meeting, PersonId person, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const qint64 last,
                     firstNumber(m_connection, u"SELECT max(last, (SELECT coalesce(max(id), 0) "
                                               "FROM attendance)) FROM phone_arrival"_s));
    Statement number(m_connection, u"UPDATE phone_arrival SET last = ?"_s);
    NGHISU_TRY(number.run(last + MostComeAtOnce));
    Statement insert(m_connection, u"INSERT INTO attendance (id, meeting_id, person_id, kind, at) "
                                   "VALUES (?, ?, ?, 'arrived', ?)"_s);
    return insert.run(last + MostComeAtOnce, meeting, person, at);
}

Result<void> PhoneRepository::wipe(MeetingId meeting)
{
    Statement remove(m_connection, u"DELETE FROM phone_code WHERE meeting_id = ?"_s);
    return remove.run(meeting);
}

Result<bool> PhoneRepository::hasOver(const QDateTime& before) const
{
    NGHISU_TRY_VALUE(const qint64 codes,
                     firstNumber(m_connection,
                                 u"SELECT EXISTS (SELECT 1 FROM phone_code WHERE %1)"_s.arg(Over),
                                 before));
    return codes != 0;
}

Result<void> PhoneRepository::wipeOver(const QDateTime& before)
{
    Statement remove(m_connection, u"DELETE FROM phone_code WHERE %1"_s.arg(Over));
    return remove.run(before);
}

}  // namespace nghisu
