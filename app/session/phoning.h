// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/bulletin.h"
#include "domain/council.h"

#include <QDateTime>

namespace nghisu {

class CouncilFile;

// Codes for the phones of a meeting, as the desk gives them out and takes them back, and what phones may
// do. Codes are never undone, never in a record, an export or a copy that is handed out; a day after the
// meeting was closed, or when it is put away, they are wiped. Moments are UTC.

/// A member with the code that was given to them, and where they stand.
struct MemberSlip {
    Person member;
    QString code;  ///< as on the slip, "K7MN4PQX"; empty where there is none, or it was revoked
    QDateTime signedInAt;  ///< invalid where nobody sits at a phone with it
    int moves = 0;         ///< how often it was taken to another phone

    bool operator==(const MemberSlip&) const = default;
};

/// All members, in protocol order.
Result<QList<MemberSlip>> memberSlips(const CouncilFile& file, MeetingId meeting);

/// Gives a code to every member who has none; how many.
Result<int> issueCodes(CouncilFile& file, MeetingId meeting, const QDateTime& at);
/// Gives a member another code in place of the one that was lost or seen: it is not valid any more, and
/// whoever sits at a phone with it is signed out. NoSuchPerson.
Result<QString> reissueCode(CouncilFile& file, MeetingId meeting, PersonId member,
                            const QDateTime& at);
/// Takes a member's code back, and the seat with it; nothing where there is none.
Result<void> revokeCode(CouncilFile& file, MeetingId meeting, PersonId member, const QDateTime& at);
/// Removes all codes of a meeting and every trace of who sat at a phone.
Result<void> wipeCodes(CouncilFile& file, MeetingId meeting);

/// What guests may see and whether who signs in is present. NoSuchMeeting.
Result<PhoneRules> phoneRules(const CouncilFile& file, MeetingId meeting);
/// A step that can be undone.
Result<void> setPhoneRules(CouncilFile& file, MeetingId meeting, const PhoneRules& rules);

/// How often the agenda was opened on a phone, since the first time that phones were served.
Result<qint64> agendaOpened(const CouncilFile& file, MeetingId meeting);
Result<void> addAgendaOpened(CouncilFile& file, MeetingId meeting, qint64 times);

}  // namespace nghisu
