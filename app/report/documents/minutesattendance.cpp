// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/minutesattendance.h"

#include "domain/course.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto between = "; "_L1;

bool isMember(const Person& person)
{
    return person.kind == PersonKind::Member;
}

qint64 minuteOf(const QDateTime& at)
{
    return at.toSecsSinceEpoch() / 60;
}

/// What a meeting's attendance comes to, a line for each thing that there is to be said.
class AttendanceLines {
public:
    AttendanceLines(const MeetingRecord& record, const Words& words)
        : m_words(words), m_course(courseOf(record.room.events)),
          m_attendance(attendanceNow(record.attendance))
    {
        for (const Person& person : record.people) {
            const QList<Stay> stays = staysOf(record.attendance, person.id);
            if (stays.isEmpty())
                addAbsent(person);
            else
                addPresent(person, stays);
        }
    }

    QStringList lines() const
    {
        QStringList lines{text(QT_TRANSLATE_NOOP("Document", "Members present: %1 of %2;"))
                              .arg(QString::number(m_came),
                                   QString::number(m_came + m_absent.size() + m_excused.size()))};
        const auto add = [&](const char* source, const QStringList& people) {
            if (!people.isEmpty())
                lines.append(text(source).arg(people.join(between)));
        };
        add(QT_TRANSLATE_NOOP("Document", "Substitutes: %1;"), m_substitutes);
        add(QT_TRANSLATE_NOOP("Document", "Excused: %1;"), m_excused);
        add(QT_TRANSLATE_NOOP("Document", "Absent: %1;"), m_absent);
        add(QT_TRANSLATE_NOOP("Document", "Came late: %1;"), m_late);
        add(QT_TRANSLATE_NOOP("Document", "Out of the room for a time: %1;"), m_away);
        add(QT_TRANSLATE_NOOP("Document", "Left early: %1;"), m_early);
        add(QT_TRANSLATE_NOOP("Document", "Guests: %1;"), m_guests);
        return lines;
    }

private:
    QString text(const char* source) const { return say(m_words, source); }

    void addAbsent(const Person& person)
    {
        if (!isMember(person))
            return;
        const Attendee attendee = m_attendance.value(person.id);
        const QString name = orDots(person.name);
        if (attendee.presence != Presence::Excused) {
            m_absent.append(name);
        } else if (attendee.note.trimmed().isEmpty()) {
            m_excused.append(name);
        } else {
            m_excused.append(text(QT_TRANSLATE_NOOP("Document", "%1 (reason: %2)"))
                                 .arg(name, withoutStop(attendee.note)));
        }
    }

    void addPresent(const Person& person, const QList<Stay>& stays)
    {
        const Attendee attendee = m_attendance.value(person.id);
        const QString name = orDots(person.name);
        if (!isMember(person)) {
            m_guests.append(name);
            return;
        }
        ++m_came;
        if (const QString substitute = printableLine(attendee.substitute); !substitute.isEmpty()) {
            const QString authority = withoutStop(attendee.authority);
            m_substitutes.append(
                attendee.authority.trimmed().isEmpty()
                    ? text(QT_TRANSLATE_NOOP("Document", "%1 for %2")).arg(substitute, name)
                    : text(QT_TRANSLATE_NOOP("Document", "%1 for %2 (%3)"))
                          .arg(substitute, name, authority));
        }
        const auto at = [&](const QDateTime& time) {
            return text(QT_TRANSLATE_NOOP("Document", "%1 (at %2)"))
                .arg(name, hourText(time, m_words));
        };
        // Who came in the minute of the opening was there.
        if (m_course.openedAt.isValid()
            && minuteOf(stays.first().from) > minuteOf(m_course.openedAt))
            m_late.append(at(stays.first().from));
        for (qsizetype i = 1; i < stays.size(); ++i) {
            m_away.append(text(QT_TRANSLATE_NOOP("Document", "%1 (from %2 to %3)"))
                              .arg(name, hourText(stays[i - 1].until, m_words),
                                   hourText(stays[i].from, m_words)));
        }
        const QDateTime left = stays.last().until;
        const bool early =
            left.isValid()
            && (!m_course.closedAt.isValid() || minuteOf(left) < minuteOf(m_course.closedAt));
        if (early)
            m_early.append(at(left));
    }

    const Words& m_words;
    Course m_course;
    QHash<PersonId, Attendee> m_attendance;
    qsizetype m_came = 0;
    QStringList m_substitutes;
    QStringList m_excused;
    QStringList m_absent;
    QStringList m_late;
    QStringList m_away;
    QStringList m_early;
    QStringList m_guests;
};

/// Where nothing was recorded.
QStringList openLines(const MeetingRecord& record, const Words& words)
{
    const auto members = std::count_if(record.people.begin(), record.people.end(), isMember);
    QStringList guests;
    for (const Person& person : record.people) {
        if (!isMember(person))
            guests.append(printableLine(person.name));
    }
    return {
        say(words, QT_TRANSLATE_NOOP("Document", "Members present: … of %1;"))
            .arg(members > 0 ? QString::number(members) : u"…"_s),
        say(words, QT_TRANSLATE_NOOP("Document", "Guests: %1;")).arg(orDots(guests.join(u", "_s)))};
}

}  // namespace

DashList participants(const MeetingRecord& record, const Words& words)
{
    QStringList lines = record.attendance.isEmpty() ? openLines(record, words)
                                                    : AttendanceLines(record, words).lines();
    lines.append(say(words, QT_TRANSLATE_NOOP("Document", "In the chair: %1;"))
                     .arg(orDots(record.council.signerName)));
    lines.append(say(words, QT_TRANSLATE_NOOP("Document", "Secretary: %1."))
                     .arg(orDots(record.council.secretaryName)));
    DashList list;
    for (const QString& line : std::as_const(lines))
        list.items.append(formText(line));
    return list;
}

}  // namespace nghisu
