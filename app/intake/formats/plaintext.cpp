// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/plaintext.h"

#include "text/encodingguess.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// What is looked at to tell an encoding.
constexpr qsizetype sampleSize = 64 * 1024;

struct UnicodeForm {
    QStringView name;
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    QByteArrayView mark;
};

// The marks of UTF-32 begin like those of UTF-16.
constexpr std::array<UnicodeForm, 5> unicodeForms{
    {{u"UTF-8", QStringConverter::Utf8, "\xEF\xBB\xBF"},
     {u"UTF-32LE", QStringConverter::Utf32LE, QByteArrayView("\xFF\xFE\0\0", 4)},
     {u"UTF-32BE", QStringConverter::Utf32BE, QByteArrayView("\0\0\xFE\xFF", 4)},
     {u"UTF-16LE", QStringConverter::Utf16LE, "\xFF\xFE"},
     {u"UTF-16BE", QStringConverter::Utf16BE, "\xFE\xFF"}}};

const UnicodeForm* formNamed(QStringView name)
{
    const auto* const found =
        std::find_if(unicodeForms.begin(), unicodeForms.end(), [name](const UnicodeForm& form) {
            return form.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == unicodeForms.end() ? nullptr : found;
}

// UTF-16 without its mark: nearly every second byte of a Latin text is 0x00, 0x01 or 0x1E.
const UnicodeForm* guessUtf16(const QByteArray& bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    if (size < 4 || bytes.size() % 2 != 0)
        return nullptr;
    std::array<qsizetype, 2> high{};
    std::array<qsizetype, 2> zero{};
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        high.at(static_cast<std::size_t>(i % 2)) += byte <= 0x03 || byte == 0x1E || byte == 0x20;
        zero.at(static_cast<std::size_t>(i % 2)) += byte == 0;
    }
    const qsizetype pairs = size / 2;
    if (zero[1] * 2 > pairs && high[1] * 10 > pairs * 9 && zero[0] * 20 < pairs)
        return formNamed(u"UTF-16LE");
    if (zero[0] * 2 > pairs && high[0] * 10 > pairs * 9 && zero[1] * 20 < pairs)
        return formNamed(u"UTF-16BE");
    return nullptr;
}

const UnicodeForm* unicodeFormOf(const QByteArray& bytes)
{
    for (const UnicodeForm& form : unicodeForms) {
        if (bytes.startsWith(form.mark))
            return &form;
    }
    if (const UnicodeForm* const form = guessUtf16(bytes))
        return form;
    return bytes.contains('\0') ? nullptr : formNamed(u"UTF-8");
}

// Without state, so that a letter that is cut off at the end is an error too.
std::optional<QString> decodedStrictly(const QByteArray& bytes, const UnicodeForm& form)
{
    QStringDecoder decoder(form.encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// Letters of any encoding stand among plain words; other bytes are no text at all.
template <typename Text>
bool holdsControls(const Text& text)
{
    const qsizetype size = std::min<qsizetype>(text.size(), sampleSize);
    const auto controls = std::count_if(text.begin(), text.begin() + size, [](auto unit) {
        const int code = [unit] {
            if constexpr (sizeof(unit) == 1)
                return static_cast<int>(static_cast<unsigned char>(unit));
            else
                return static_cast<int>(unit.unicode());
        }();
        return code < 0x20 && (code < '\t' || code > '\r');
    });
    return controls * 50 > size;
}

PlainText textOfGuess(const QByteArray& bytes, const EncodingGuess& guess)
{
    PlainText plain{decodeLegacy(bytes, guess.encoding), encodingName(guess.encoding), guess.sure};
    for (const LegacyEncoding other : guess.others)
        plain.others.append(encodingName(other));
    return plain;
}

}  // namespace

QStringList plainEncodings()
{
    QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"UTF-32LE"_s, u"UTF-32BE"_s};
    const QList<LegacyEncoding> legacy = legacyEncodings();
    for (const LegacyEncoding encoding : legacy)
        names.append(encodingName(encoding));
    return names;
}

Result<PlainText> decodePlain(const QByteArray& bytes)
{
    const UnicodeForm* const form = unicodeFormOf(bytes);
    if (!form)
        return Error{ErrorCode::SourceBinary, {}};
    if (const std::optional<QString> text = decodedStrictly(bytes, *form)) {
        if (holdsControls(*text))
            return Error{ErrorCode::SourceBinary, {}};
        return PlainText{*text, form->name.toString()};
    }
    if (form->encoding != QStringConverter::Utf8 || holdsControls(bytes))
        return Error{ErrorCode::SourceBinary, {}};
    if (const auto guess = guessEncoding(bytes))
        return textOfGuess(bytes, *guess);
    return Error{ErrorCode::SourceEncoding, {}};
}

std::optional<QString> decodePlainAs(const QByteArray& bytes, const QString& encoding)
{
    if (const UnicodeForm* const form = formNamed(encoding.trimmed())) {
        QStringDecoder decoder(form->encoding, QStringDecoder::Flag::Stateless);
        return decoder(bytes);
    }
    if (const auto legacy = legacyEncodingNamed(encoding))
        return decodeLegacy(bytes, *legacy);
    QStringDecoder decoder(encoding.trimmed().toLatin1().constData());
    return decoder.isValid() ? std::optional<QString>(decoder(bytes)) : std::nullopt;
}

Result<PlainText> decodeDeclared(const QByteArray& bytes, const QString& declared)
{
    const auto legacy = legacyEncodingNamed(declared);
    if (declared.isEmpty() || legacy == LegacyEncoding::Windows1252) {
        Result<PlainText> plain = decodePlain(bytes);
        if (!legacy || (plain && plain->sure))
            return plain;
        return PlainText{decodeLegacy(bytes, *legacy), encodingName(*legacy), false};
    }
    // A page that was converted keeps what it said before.
    const UnicodeForm& utf8 = unicodeForms.front();
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x80;
    });
    if (!ascii) {
        if (const auto text = decodedStrictly(bytes, utf8))
            return PlainText{*text, utf8.name.toString()};
    }
    if (const auto text = decodePlainAs(bytes, declared)) {
        const UnicodeForm* const form = formNamed(declared.trimmed());
        const QString name = form   ? form->name.toString()
                           : legacy ? encodingName(*legacy)
                                    : declared.trimmed().toUpper();
        return PlainText{*text, name};
    }
    return decodePlain(bytes);
}

}  // namespace nghisu
