// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "room/roomsettings.h"

#include <QByteArray>
#include <QHash>

namespace nghisu {

/// Counts the phones of a room. A browser keeps a mark until it is closed: some random letters that
/// say nothing of whose it is, so that pages of one phone count once however they follow upon each
/// other. A phone is there while one of its pages listens; one without scripts for half a minute
/// after it asked for a page, which its page does every quarter by itself. A member counts once and
/// no more as a guest, whatever their phone did before. Moments are ticks, milliseconds.
class WhoIsThere {
public:
    /// For so long a phone that does not listen is there after it has asked for a page.
    static constexpr qint64 stays = 30'000;

    /// \param mark as the phone sent it; empty where it has none, and then each page counts as one
    /// \param person nobody for a guest
    void beginListening(const QByteArray& mark, PersonId person);
    void endListening(const QByteArray& mark, PersonId person, qint64 now);
    /// It asked for a page. Who keeps no mark is not counted by this: nobody could be counted twice.
    void asked(const QByteArray& mark, PersonId person, qint64 now);
    /// Forgets those that have not been heard of for so long; to be called every second.
    void forget(qint64 now);

    /// Without how often the agenda was opened.
    RoomPresence count() const;

private:
    struct Phone {
        PersonId person;
        int listening = 0;
        qint64 askedAt = 0;
        bool asked = false;

        bool isThere(qint64 now) const { return listening > 0 || (asked && now - askedAt < stays); }
    };
    Phone& phone(const QByteArray& mark, PersonId person);
    void come(PersonId person);
    void go(PersonId person);

    QHash<QByteArray, Phone> m_phones;
    QHash<PersonId, int> m_members;
    int m_guests = 0;
    int m_all = 0;
};

}  // namespace nghisu
