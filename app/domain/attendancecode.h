// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace nghisu {

/// What stands on a person's card and is scanned at the door: four figures of the council, the person's
/// number, at least six figures, and two check digits (ISO/IEC 7064, MOD 97-10), "843300001263". A scanner
/// types, and an input method for Vietnamese (Telex, VNI) changes letters that are typed; so there are none.
/// \param person a valid one
/// \param council its name; case, marks and spaces do not count
QString attendanceCode(PersonId person, const QString& council);

/// Whom a card names.
struct CardHolder {
    PersonId person;
    bool ofAnother = false;  ///< another council's; of ten thousand, one passes for this one's

    bool operator==(const CardHolder&) const = default;
};

/// Whom a code names; spaces in it are passed over. None where it is no code as attendanceCode()
/// makes it: every single wrong figure and every two neighbours that changed places are found out. Cards of
/// earlier versions, without the council's figures, are read as this council's.
/// Whether there is such a person only the council's file knows.
std::optional<CardHolder> holderOfCode(const QString& text, const QString& council);

/// Whether a text can only be meant as a code, right or wrong: nothing but figures, as many as a code
/// has. No name, organisation or seat reads like that.
bool looksLikeCode(const QString& text);

}  // namespace nghisu
