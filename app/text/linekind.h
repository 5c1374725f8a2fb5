// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nghisu {

/// What a line around the proposals is, by its own words. Data: resources/text/lines.tsv.
enum class LineKind {
    Plain,
    PageNumber,
    Navigation,
    Statistics,
    Closing,
    ClosingMark,
    Recipients,
    Signature,
    StateHeader,
    Salutation,
    Annex,
    QuotedMail,  ///< "… đã viết:", "-----Original Message-----"
    Rule,        ///< nothing but dashes, stars or underscores
};

/// The kind of a trimmed line.
LineKind lineKind(QStringView line);

/// Two to six words, each with a capital, and no sign: a person's name under a signature.
bool isPersonName(QStringView line);

/// Has letters, and all of them are capitals.
bool isAllCapitals(QStringView line);

/// "Hải Phòng, ngày 05 tháng 01 năm 2020", with or without the place, also with dots for numbers.
bool isPlaceAndDate(QStringView line);

}  // namespace nghisu
