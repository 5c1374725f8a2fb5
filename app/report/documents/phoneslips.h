// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

/// With what a member signs in on a phone.
struct PhoneSlip {
    Person member;
    QString code;  ///< "K7MN4PQX"

    bool operator==(const PhoneSlip&) const = default;
};

/// A slip for each member, to be cut from the sheet and handed over: name, organisation, the code, and
/// a symbol that opens the sign-in page with the code filled in. Eight stand on a sheet. Codes are in no
/// record: who has them gives them here.
/// \param address of the room's pages, "http://192.168.1.20:8080/"
/// \param words in the council's language
Document buildPhoneSlips(const MeetingRecord& record, const QList<PhoneSlip>& slips,
                         const QString& address, const Words& words);

}  // namespace nghisu
