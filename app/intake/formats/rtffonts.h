// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/rtflexer.h"
#include "text/legacyencoding.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace nghisu {

/// The fonts of an RTF file, which say what its bytes mean.
class RtfFonts {
public:
    /// The code page of fonts that name no other (\ansicpg).
    void setCodePage(int codePage) { m_codePage = codePage; }
    /// A token inside the font table, outside of what is to be skipped.
    void readEntry(const RtfToken& token);

    /// The encoding of a font whose letters are those of Windows-1252 by name only.
    std::optional<FontEncoding> encoding(int font) const;
    /// Whether the letters of a font are signs.
    bool isSymbol(int font) const { return m_fonts.value(font).charset == symbolCharset; }
    /// The text of bytes in a font; of an old font as if they were Windows-1252, of signs empty.
    QString decoded(QByteArrayView bytes, int font) const;

private:
    static constexpr int symbolCharset = 2;

    struct Font {
        QByteArray name;
        int charset = 0;
        int codePage = 0;
        bool named = false;
    };

    QHash<int, Font> m_fonts;
    mutable QHash<int, std::optional<FontEncoding>> m_encodings;
    int m_current = 0;
    int m_codePage = 1252;
};

}  // namespace nghisu
