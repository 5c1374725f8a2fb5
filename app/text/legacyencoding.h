// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace nghisu {

/// The 8-bit encodings of older office files.
enum class LegacyEncoding {
    Tcvn3,  ///< fonts .Vn…, also called ABC
    Vni,    ///< VNI-Windows, fonts VNI-…: a letter and its mark
    Viscii,
    Windows1258,
    Windows1252,  ///< Western
};

/// All of them; those that are met more often first.
QList<LegacyEncoding> legacyEncodings();

/// "TCVN3", "VNI-Windows", "VISCII", "Windows-1258", "Windows-1252".
QString encodingName(LegacyEncoding encoding);

/// By that name or another that is in use ("cp1258", "x-viet-tcvn", "iso-8859-1"), in any case.
std::optional<LegacyEncoding> legacyEncodingNamed(QStringView name);

/// The text of bytes, NFC. Bytes that the encoding has no letter for are read as Windows-1252.
/// Small letters of TCVN3 in a word of capitals become capitals: in capital fonts they are.
QString decodeLegacy(QByteArrayView bytes, LegacyEncoding encoding);

/// Sets right a text whose bytes were taken for Windows-1252: "Bé Th«ng tin" is "Bộ Thông tin".
/// Letters that no byte could have given stay.
QString decodeMisread(QStringView text, LegacyEncoding encoding);

/// What the name of a font says of the letters written in it.
struct FontEncoding {
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    bool capitals = false;  ///< shows every letter as a capital

    bool operator==(const FontEncoding&) const = default;
};

/// ".VnTime", ".VnArialH", "VNI-Times"; nothing for other fonts.
std::optional<FontEncoding> fontEncoding(QStringView family);

/// The text of a run in such a font. Stays as it is where it reads better so: old fonts are also
/// left on letters that were converted to Unicode.
QString decodeRun(QStringView text, FontEncoding font);

}  // namespace nghisu
