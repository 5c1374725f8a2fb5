// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/whoisthere.h"

#include <utility>

namespace nghisu {

namespace {

// More phones than a room has; who makes up marks is counted up to here and no further.
constexpr qsizetype mostPhones = 20'000;

}  // namespace

void WhoIsThere::come(PersonId person)
{
    ++m_all;
    if (person.isValid())
        ++m_members[person];
    else
        ++m_guests;
}

void WhoIsThere::go(PersonId person)
{
    --m_all;
    if (!person.isValid())
        --m_guests;
    else if (--m_members[person] == 0)
        m_members.remove(person);
}

// Who signs in or out is somebody else from then on.
WhoIsThere::Phone& WhoIsThere::phone(const QByteArray& mark, PersonId person)
{
    const auto known = m_phones.find(mark);
    if (known == m_phones.end()) {
        come(person);
        Phone& added = m_phones[mark];
        added.person = person;
        return added;
    }
    if (known->person != person) {
        go(std::exchange(known->person, person));
        come(person);
    }
    return *known;
}

void WhoIsThere::beginListening(const QByteArray& mark, PersonId person)
{
    if (mark.isEmpty()) {
        come(person);
        return;
    }
    Phone& known = phone(mark, person);
    ++known.listening;
    // It will be heard of when it goes.
    known.asked = false;
}

void WhoIsThere::endListening(const QByteArray& mark, PersonId person, qint64 now)
{
    if (mark.isEmpty()) {
        go(person);
        return;
    }
    const auto known = m_phones.find(mark);
    Q_ASSERT(known != m_phones.end());
    --known->listening;
    if (!known->isThere(now)) {
        go(known->person);
        m_phones.erase(known);
    }
}

void WhoIsThere::asked(const QByteArray& mark, PersonId person, qint64 now)
{
    if (mark.isEmpty() || (m_phones.size() >= mostPhones && !m_phones.contains(mark)))
        return;
    Phone& known = phone(mark, person);
    known.asked = true;
    known.askedAt = now;
}

void WhoIsThere::forget(qint64 now)
{
    m_phones.removeIf([&](const auto& entry) {
        const bool gone = !entry.value().isThere(now);
        if (gone)
            go(entry.value().person);
        return gone;
    });
}

RoomPresence WhoIsThere::count() const
{
    RoomPresence presence;
    presence.members = int(m_members.size());
    presence.guests = m_guests;
    presence.phones = m_all;
    return presence;
}

}  // namespace nghisu
