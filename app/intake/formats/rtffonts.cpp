// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/rtffonts.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype mostFonts = 10'000;
constexpr int utf8 = 65001;
constexpr int vietnamese = 1258;

// Charsets of Windows that have a code page of their own.
int codePageOf(int charset)
{
    switch (charset) {
    case 163:
        return vietnamese;
    case 128:
        return 932;
    case 129:
        return 949;
    case 134:
        return 936;
    case 136:
        return 950;
    case 161:
        return 1253;
    case 162:
        return 1254;
    case 186:
        return 1257;
    case 204:
        return 1251;
    case 238:
        return 1250;
    default:
        return 0;
    }
}

}  // namespace

void RtfFonts::readEntry(const RtfToken& token)
{
    if (token.is("f")) {
        m_current = token.number.value_or(0);
        if (m_fonts.size() < mostFonts)
            m_fonts.insert(m_current, {});
        return;
    }
    if (!m_fonts.contains(m_current))
        return;
    Font& font = m_fonts[m_current];
    if (token.is("fcharset")) {
        font.charset = token.number.value_or(0);
    } else if (token.is("cpg")) {
        font.codePage = token.number.value_or(0);
    } else if (!font.named && font.name.size() < longestName) {
        if (token.kind == RtfToken::Kind::Byte)
            font.name += token.byte;
        else if (token.kind == RtfToken::Kind::Text)
            font.name += token.text.toByteArray().left(longestName);
        if (const qsizetype end = font.name.indexOf(';'); end >= 0) {
            font.name.truncate(end);
            font.named = true;
        }
    }
}

std::optional<FontEncoding> RtfFonts::encoding(int font) const
{
    const auto known = m_encodings.constFind(font);
    if (known != m_encodings.constEnd())
        return *known;
    const auto found = fontEncoding(QString::fromLatin1(m_fonts.value(font).name));
    m_encodings.insert(font, found);
    return found;
}

QString RtfFonts::decoded(QByteArrayView bytes, int font) const
{
    if (encoding(font))
        return decodeLegacy(bytes, LegacyEncoding::Windows1252);
    if (isSymbol(font))
        return {};
    const Font known = m_fonts.value(font);
    int codePage = known.codePage != 0 ? known.codePage : codePageOf(known.charset);
    if (codePage == 0)
        codePage = m_codePage;
    if (codePage == vietnamese)
        return decodeLegacy(bytes, LegacyEncoding::Windows1258);
    if (codePage == utf8)
        return QString::fromUtf8(bytes);
    if (codePage != 1252) {
        // The others are there where Qt has them.
        QStringDecoder decoder(u"windows-%1"_s.arg(codePage).toLatin1().constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    return decodeLegacy(bytes, LegacyEncoding::Windows1252);
}

}  // namespace nghisu
