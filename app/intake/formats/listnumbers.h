// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// How the numbers of a list level are written.
enum class NumberStyle {
    None,
    Decimal,
    DecimalZero,  ///< 01, 02 … 10
    LowerLetter,  ///< a … z, aa, bb
    UpperLetter,
    LowerRoman,
    UpperRoman,
    VietnameseWords,  ///< một, hai, ba
    Bullet,
};

/// A number as text: "12", "l", "xii". Empty for None and Bullet; decimal where the style has no
/// word for it.
QString listNumber(int number, NumberStyle style);

/// The mark of a list without numbers as a letter that any font has: "-", "+", "*", "•" and dashes
/// stay, signs of symbol fonts are "-".
QString listMark(const QString& sign);

}  // namespace nghisu
