// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/htmltext.h"
#include "text/fold.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// What is looked at to tell an encoding.
constexpr qsizetype sampleSize = 64 * 1024;

struct Signature {
    const char* bytes;
    qsizetype length;
    const char* kind;
};

// Files that are no text, by their first bytes.
constexpr std::array<Signature, 16> signatures{{
    {"PK\x03\x04", 4, "ZIP, DOCX, ODT"},
    {"%PDF", 4, "PDF"},
    {"\xD0\xCF\x11\xE0", 4, "DOC, XLS"},
    {"{\\rtf", 5, "RTF"},
    {"SQLite format 3", 15, "SQLite"},
    {"\x89PNG", 4, "PNG"},
    {"\xFF\xD8\xFF", 3, "JPEG"},
    {"GIF8", 4, "GIF"},
    {"\x1F\x8B", 2, "GZIP"},
    {"7z\xBC\xAF", 4, "7-Zip"},
    {"Rar!", 4, "RAR"},
    {"MZ\x90", 3, "EXE"},
    {"\x7F"
     "ELF",
     4, "ELF"},
    {"RIFF", 4, "RIFF"},
    {"II*\0", 4, "TIFF"},
    {"MM\0*", 4, "TIFF"},
}};

std::optional<QString> binaryKind(const QByteArray& content)
{
    for (const Signature& signature : signatures) {
        if (content.startsWith(QByteArrayView(signature.bytes, signature.length)))
            return QString::fromLatin1(signature.kind);
    }
    return std::nullopt;
}

// UTF-16 without its mark: nearly every second byte of a Latin text is 0x00, 0x01 or 0x1E.
std::optional<QStringConverter::Encoding> guessUtf16(const QByteArray& content)
{
    const qsizetype size = std::min(content.size(), sampleSize) & ~qsizetype(1);
    if (size < 4 || content.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> high{};
    std::array<qsizetype, 2> zero{};
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(content.at(i));
        high[static_cast<std::size_t>(i % 2)] += byte <= 0x03 || byte == 0x1E || byte == 0x20;
        zero[static_cast<std::size_t>(i % 2)] += byte == 0;
    }
    const qsizetype pairs = size / 2;
    if (zero[1] * 2 > pairs && high[1] * 10 > pairs * 9 && zero[0] * 20 < pairs)
        return QStringConverter::Utf16LE;
    if (zero[0] * 2 > pairs && high[0] * 10 > pairs * 9 && zero[1] * 20 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodedWith(const QByteArray& content, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(content);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool holdsControls(const QString& text)
{
    const QStringView sample = QStringView(text).left(sampleSize);
    qsizetype controls = 0;
    for (const QChar unit : sample) {
        const char16_t code = unit.unicode();
        controls += code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r' && code != 0x0C
                 && code != 0x0B;
    }
    return controls * 50 > sample.size();
}

// TCVN3 and VNI letters that were saved as Unicode ("Bé Th«ng tin vµ TruyÒn th«ng"): signs of
// Latin-1 inside words, and none of the letters that only Vietnamese has.
bool isMisread(const QString& text)
{
    const QStringView sample = QStringView(text).left(sampleSize);
    static const QString signs = u"«»µ¶·¸¹®¨©ª¬­¯±²³´º¼½¾"_s;
    qsizetype letters = 0;
    qsizetype inside = 0;
    qsizetype vietnamese = 0;
    qsizetype vni = 0;
    for (qsizetype i = 1; i + 1 < sample.size(); ++i) {
        const QChar unit = sample.at(i);
        const char16_t code = unit.unicode();
        letters += unit.isLetter();
        vietnamese += (code >= 0x1EA0 && code <= 0x1EF9) || code == 0x01B0 || code == 0x01A1
                   || code == 0x0111 || code == 0x0103;
        const bool between = sample.at(i - 1).isLetter()
                          && (sample.at(i + 1).isLetter() || sample.at(i + 1).isSpace());
        inside += between && signs.contains(unit);
        // VNI writes its marks as letters of their own behind the vowel: "Boä", "thoâng".
        vni += code >= 0xC0 && code <= 0xFF && sample.at(i - 1).unicode() < 0x80
            && QStringView(u"aeouyAEOUY").contains(sample.at(i - 1))
            && QStringView(u"äâáàûõåãïöèéêëôùúüøñÄÂÁÀÛÕÅÃ").contains(unit);
    }
    return letters > 20 && vietnamese * 50 < letters
        && (inside * 40 > letters || vni * 25 > letters);
}

Error wrongEncoding(const QString& name, const QString& guess)
{
    return {ErrorCode::SourceEncoding, name, guess};
}

}  // namespace

Result<SourceText> decodeSource(const QByteArray& content, const QString& name)
{
    if (content.isEmpty())
        return Error{ErrorCode::SourceEmpty, name};
    if (content.size() > largestSource)
        return Error{ErrorCode::SourceTooLarge, name};
    if (const auto kind = binaryKind(content))
        return Error{ErrorCode::SourceBinary, name, *kind};

    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    QString encodingName = u"UTF-8"_s;
    if (const auto marked = QStringConverter::encodingForData(content);
        marked
        && (content.startsWith("\xEF\xBB\xBF") || content.startsWith("\xFF\xFE")
            || content.startsWith("\xFE\xFF")
            || content.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))) {
        encoding = *marked;
        encodingName = QString::fromLatin1(QStringConverter::nameForEncoding(encoding));
    } else if (const auto guessed = guessUtf16(content)) {
        encoding = *guessed;
        encodingName = QString::fromLatin1(QStringConverter::nameForEncoding(encoding));
    } else if (content.contains('\0')) {
        return Error{ErrorCode::SourceBinary, name};
    }
    std::optional<QString> text = decodedWith(content, encoding);
    if (!text) {
        if (encoding != QStringConverter::Utf8)
            return Error{ErrorCode::SourceBinary, name};
        // Letters of an 8-bit encoding stand among plain words; other bytes are no text at all.
        const QByteArray sample = content.left(sampleSize);
        const auto controls = std::count_if(sample.begin(), sample.end(), [](char byte) {
            return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n'
                && byte != '\r' && byte != '\f';
        });
        if (controls * 50 > sample.size())
            return Error{ErrorCode::SourceBinary, name};
        return wrongEncoding(name, u"8-bit"_s);
    }
    if (holdsControls(*text))
        return Error{ErrorCode::SourceBinary, name};
    if (isMisread(*text))
        return wrongEncoding(name, u"TCVN3, VNI"_s);
    SourceText source;
    source.text = normalisedText(looksLikeHtml(*text) ? textOfHtml(*text) : *text);
    source.encoding = encodingName;
    source.content = content;
    if (source.text.trimmed().isEmpty())
        return Error{ErrorCode::SourceEmpty, name};
    return source;
}

Result<SourceText> readSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path};
    if (!info.isFile())
        return Error{ErrorCode::FileUnreadable, path};
    if (info.size() > largestSource)
        return Error{ErrorCode::SourceTooLarge, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    // One byte more than may be: a file that grows meanwhile is told apart too.
    const QByteArray content = file.read(largestSource + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    return decodeSource(content, path);
}

}  // namespace nghisu
