// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/textmaking.h"

#include "base/try.h"
#include "intake/formats/csv.h"
#include "intake/formats/html.h"
#include "text/encodingguess.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr QChar softHyphen(0xAD);

// Line by line: lines that were typed with another keyboard stay.
QString decodedLines(const QString& text, LegacyEncoding encoding)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        result += decodeRun(QStringView(text).mid(start, end - start), {encoding, false});
        if (end < text.size())
            result += u'\n';
        start = end + 1;
    }
    return result;
}

void addOld(SourceText& source, LegacyEncoding encoding)
{
    // The old encoding says more than that the document was kept in Unicode.
    source.encoding = encodingName(encoding);
}

void mend(SourceText& source, QString& text, const ReadOptions& options)
{
    if (options.encoding) {
        const auto wanted = legacyEncodingNamed(*options.encoding);
        if (wanted && wanted != LegacyEncoding::Windows1252) {
            text = decodedLines(text, *wanted);
            addOld(source, *wanted);
        }
        return;
    }
    if (const auto guess = guessMisread(text)) {
        text = decodedLines(text, guess->encoding);
        addOld(source, guess->encoding);
        source.encodingSure = guess->sure;
        for (const LegacyEncoding other : guess->others)
            source.otherEncodings.append(encodingName(other));
        return;
    }
    const QList<LegacyEncoding> met = mendMisreadLines(text);
    if (!met.isEmpty())
        addOld(source, met.front());
}

Result<SourceText> finished(SourceText source, QString text, const FormatText& format,
                            const ReadOptions& options)
{
    if (text.size() > options.limits.letters)
        return Error{ErrorCode::SourceTooLarge, {}};
    source.text = normalisedText(text.remove(softHyphen));
    if (source.text.trimmed().isEmpty())
        return Error{ErrorCode::SourceEmpty, {}};
    for (const QString& line : format.furniture) {
        const QString kept = normalisedText(line).simplified();
        if (!kept.isEmpty())
            source.furniture.append(kept);
    }
    source.notes = format.notes;
    if (!source.encodingSure)
        source.notes.append({ReadNote::Kind::EncodingGuessed, source.encoding});
    return source;
}

}  // namespace

Result<SourceText> sourceOfFormat(const FormatText& format, const ReadOptions& options)
{
    SourceText source;
    source.encoding = format.encodings.value(0, u"UTF-8"_s);
    QString text = format.text;
    mend(source, text, options);
    return finished(source, text, format, options);
}

Result<SourceText> sourceOfPlain(const PlainText& plain, const FormatText& format,
                                 const ReadOptions& options)
{
    SourceText source;
    source.encoding = format.encodings.value(0, plain.encoding);
    source.encodingSure = plain.sure;
    source.otherEncodings = plain.others;
    QString text = format.text;
    if (!options.encoding)
        mend(source, text, options);
    return finished(source, text, format, options);
}

Result<SourceText> sourceOfBytes(const QByteArray& content, const ReadOptions& options)
{
    PlainText plain;
    if (options.encoding) {
        const auto text = decodePlainAs(content, *options.encoding);
        if (!text)
            return Error{ErrorCode::SourceEncoding, {}, *options.encoding};
        plain.text = *text;
        plain.encoding = *options.encoding;
    } else {
        NGHISU_TRY_VALUE(plain, decodePlain(content));
    }
    FormatText format;
    if (looksLikeHtml(plain.text)) {
        if (!options.encoding) {
            NGHISU_TRY_VALUE(plain, decodeHtml(content));
        }
        NGHISU_TRY_VALUE(format, readHtml(plain.text, options.limits));
    } else if (const auto separator = cellSeparator(plain.text)) {
        NGHISU_TRY_VALUE(format, readCsv(plain.text, *separator, options.limits));
    } else {
        format.text = plain.text;
    }
    plain.text.clear();
    return sourceOfPlain(plain, format, options);
}

}  // namespace nghisu
