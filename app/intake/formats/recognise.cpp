// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/recognise.h"

#include "base/try.h"
#include "domain/recordjson.h"
#include "intake/formats/archive.h"
#include "intake/formats/mail.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

struct Signature {
    QByteArrayView bytes;
    ErrorCode code = ErrorCode::SourceBinary;
    const char* kind = "";
    qsizetype offset = 0;
};

// Files that are no letters, by their first bytes.
constexpr std::array<Signature, 25> signatures{{
    {"\x89PNG", ErrorCode::SourcePicture, "PNG"},
    {"\xFF\xD8\xFF", ErrorCode::SourcePicture, "JPEG"},
    {"GIF8", ErrorCode::SourcePicture, "GIF"},
    {QByteArrayView("II*\0", 4), ErrorCode::SourcePicture, "TIFF"},
    {QByteArrayView("MM\0*", 4), ErrorCode::SourcePicture, "TIFF"},
    {"WEBP", ErrorCode::SourcePicture, "WebP", 8},
    {"ftypheic", ErrorCode::SourcePicture, "HEIC", 4},
    {"ftypmif1", ErrorCode::SourcePicture, "HEIC", 4},
    {QByteArrayView("\0\0", 2), ErrorCode::SourcePicture, "BMP", 6},
    {"Rar!", ErrorCode::SourceArchive, "RAR"},
    {"7z\xBC\xAF", ErrorCode::SourceArchive, "7-Zip"},
    {"\x1F\x8B", ErrorCode::SourceArchive, "GZIP"},
    {"BZh", ErrorCode::SourceArchive, "BZIP2"},
    {QByteArrayView("\xFD"
                    "7zXZ",
                    5),
     ErrorCode::SourceArchive, "XZ"},
    {"ustar", ErrorCode::SourceArchive, "TAR", 257},
    {"MSCF", ErrorCode::SourceArchive, "CAB"},
    {"SQLite format 3", ErrorCode::SourceBinary, "SQLite"},
    {"MZ\x90", ErrorCode::SourceBinary, "EXE"},
    {"\x7F"
     "ELF",
     ErrorCode::SourceBinary, "ELF"},
    {"RIFF", ErrorCode::SourceBinary, "RIFF"},
    {"ID3", ErrorCode::SourceBinary, "MP3"},
    {"ftyp", ErrorCode::SourceBinary, "MP4", 4},
    {"OggS", ErrorCode::SourceBinary, "OGG"},
    {"%!PS", ErrorCode::SourceBinary, "PostScript"},
    {"AT&TFORM", ErrorCode::SourcePicture, "DjVu"},
}};

constexpr QByteArrayView oleStart("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr qsizetype pdfStartWithin = 1024;
constexpr qsizetype mimetypeAt = 38;  // behind the head of the first file of a ZIP
constexpr qsizetype longestMimetype = 80;

bool holdsName(const QByteArray& ole, QStringView name)
{
    const QByteArray units(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    return ole.contains(units);
}

// The old binary formats of Microsoft Office are one container; names inside tell them apart.
Error oleError(const QByteArray& content)
{
    if (holdsName(content, u"EncryptedPackage"))
        return {ErrorCode::SourceEncrypted, {}};
    if (holdsName(content, u"__substg1.0_"))
        return {ErrorCode::SourceBinary, {}, u"MSG"_s};
    return {ErrorCode::SourceOldOffice, {}, u"OLE"_s};
}

bool isPdf(const QByteArray& content)
{
    const qsizetype at = content.left(pdfStartWithin).indexOf("%PDF-");
    return at == 0 || (at > 0 && content.contains("startxref"));
}

Result<FileKind> zipKind(const QByteArray& content, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(const QStringList names, namesInZip(content, limits));
    const auto holds = [&names](QStringView start) {
        return std::any_of(names.begin(), names.end(), [start](const QString& name) {
            return name.startsWith(start, Qt::CaseInsensitive);
        });
    };
    if (holds(u"[Content_Types].xml")) {
        if (holds(u"xl/workbook.bin"))
            return Error{ErrorCode::SourceOldOffice, {}, u"XLSB"_s};
        if (holds(u"word/"))
            return FileKind::Docx;
        if (holds(u"xl/"))
            return FileKind::Xlsx;
        if (holds(u"ppt/"))
            return Error{ErrorCode::SourceBinary, {}, u"PPTX"_s};
    }
    if (holds(u"content.xml") && (holds(u"META-INF/manifest.xml") || holds(u"mimetype"))) {
        const QByteArray type = content.mid(mimetypeAt, longestMimetype);
        if (type.contains("opendocument.spreadsheet"))
            return FileKind::Ods;
        if (type.contains("opendocument.presentation") || type.contains("opendocument.graphics"))
            return Error{ErrorCode::SourceBinary, {}, u"ODP"_s};
        return FileKind::Odt;
    }
    return FileKind::Zip;
}

// Documents in XML that is not of the web: Word 2003, flat OpenDocument.
bool isForeignXml(const QByteArray& content)
{
    const QByteArray start = content.left(2048).trimmed().toLower();
    return start.startsWith("<?xml") && !start.contains("<html")
        && !start.contains("<!doctype html");
}

}  // namespace

std::optional<Error> unreadableStart(const QByteArray& start)
{
    for (const Signature& signature : signatures) {
        if (!QByteArrayView(start)
                 .sliced(std::min(signature.offset, start.size()))
                 .startsWith(signature.bytes))
            continue;
        // Two letters and a zero may begin a text as well.
        if (qstrcmp(signature.kind, "BMP") == 0 && !start.startsWith("BM"))
            continue;
        return Error{signature.code, {}, QString::fromLatin1(signature.kind)};
    }
    return std::nullopt;
}

Result<FileKind> fileKind(const QByteArray& content, const ReadLimits& limits)
{
    if (content.isEmpty())
        return Error{ErrorCode::SourceEmpty, {}};
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x07\x08"))
        return zipKind(content, limits);
    if (content.startsWith("PK\x05\x06"))
        return Error{ErrorCode::SourceEmpty, {}};
    if (content.startsWith(oleStart))
        return oleError(content);
    if (const auto error = unreadableStart(content))
        return *error;
    if (isPdf(content))
        return FileKind::Pdf;
    if (content.startsWith("{\\rtf"))
        return FileKind::Rtf;
    if (isForeignXml(content))
        return Error{ErrorCode::SourceBinary, {}, u"XML"_s};
    if (looksLikeRecord(content))
        return FileKind::Record;
    return looksLikeMail(content) ? FileKind::Mail : FileKind::Text;
}

}  // namespace nghisu
