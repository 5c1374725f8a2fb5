// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/archive.h"

#include "base/try.h"
#include "text/legacyencoding.h"

#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr std::size_t blockSize = 64 * 1024;

struct Closer {
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using Reader = std::unique_ptr<archive, Closer>;

Error damaged(archive* opened)
{
    const char* const why = archive_error_string(opened);
    return {ErrorCode::SourceDamaged, {}, why ? QString::fromUtf8(why) : QString()};
}

Result<Reader> openZip(const QByteArray& zip)
{
    Reader reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), zip.constData(),
                                 static_cast<std::size_t>(zip.size()))
        != ARCHIVE_OK)
        return damaged(reader.get());
    return reader;
}

// Names come as UTF-8, or in whatever encoding the archiver's Windows had.
QString nameOf(archive_entry* entry)
{
    QString name;
    if (const char* const utf8 = archive_entry_pathname_utf8(entry)) {
        name = QString::fromUtf8(utf8);
    } else if (const char* const raw = archive_entry_pathname(entry)) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        name = decoder(QByteArrayView(raw));
        if (decoder.hasError())
            name = decodeLegacy(QByteArrayView(raw), LegacyEncoding::Windows1258);
    }
    name.replace(u'\\', u'/');
    qsizetype start = 0;
    while (start < name.size() && name.at(start) == u'/')
        ++start;
    return name.mid(start);
}

// Goes from file to file; `visit` answers an error to stop.
template <typename Visit>
Result<void> eachFile(const QByteArray& zip, const ReadLimits& limits, Visit visit)
{
    NGHISU_TRY_VALUE(const Reader reader, openZip(zip));
    archive_entry* entry = nullptr;
    for (int count = 0;;) {
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status < ARCHIVE_WARN)
            return damaged(reader.get());
        if (limits.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (++count > limits.parts)
            return Error{ErrorCode::SourceTooManyParts, {}};
        const QString name = nameOf(entry);
        if (name.isEmpty() || name.endsWith(u'/') || archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        NGHISU_TRY(visit(reader.get(), entry, name));
    }
}

// The bytes of the file that is next. An error of the outer result ends the whole archive.
Result<Result<QByteArray>> contentOf(archive* reader, const UnpackChoice& choice, qint64& left,
                                     const ReadLimits& limits)
{
    using Content = Result<QByteArray>;
    QByteArray content;
    std::array<char, blockSize> block;  // NOLINT(*-member-init): filled by libarchive
    while (true) {
        const auto read = archive_read_data(reader, block.data(), block.size());
        if (read == 0)
            return Content(content);
        if (read < 0)
            return Content(damaged(reader));
        if (limits.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        left -= read;
        if (left < 0)
            return Error{ErrorCode::SourceUnpacksTooLarge, {}};
        const bool first = content.isEmpty();
        content.append(block.data(), static_cast<qsizetype>(read));
        if (first && choice.refused) {
            if (const auto refused = choice.refused(content))
                return Content(*refused);
        }
    }
}

}  // namespace

Result<QStringList> namesInZip(const QByteArray& zip, const ReadLimits& limits)
{
    QStringList names;
    NGHISU_TRY(
        eachFile(zip, limits, [&](archive*, archive_entry*, const QString& name) -> Result<void> {
            names.append(name);
            return {};
        }));
    return names;
}

Result<QList<ArchiveFile>> unpackZip(const QByteArray& zip, const UnpackChoice& choice, qint64 most,
                                     const ReadLimits& limits)
{
    QList<ArchiveFile> files;
    qint64 left = most;
    NGHISU_TRY(eachFile(
        zip, limits,
        [&](archive* reader, archive_entry* entry, const QString& name) -> Result<void> {
            if (!choice.wanted(name))
                return {};
            if (archive_entry_is_encrypted(entry) > 0) {
                files.append({name, Error{ErrorCode::SourceEncrypted, {}}});
                return {};
            }
            NGHISU_TRY_VALUE(Result<QByteArray> content, contentOf(reader, choice, left, limits));
            files.append({name, std::move(content)});
            return {};
        }));
    return files;
}

Result<QHash<QString, QByteArray>> xmlPartsOf(const QByteArray& document, const ReadLimits& limits)
{
    const UnpackChoice choice{[](const QString& name) {
        return name.endsWith(u".xml", Qt::CaseInsensitive)
            || name.endsWith(u".rels", Qt::CaseInsensitive) || name == u"mimetype";
    }};
    NGHISU_TRY_VALUE(const QList<ArchiveFile> files,
                     unpackZip(document, choice, limits.document, limits));
    QHash<QString, QByteArray> parts;
    for (const ArchiveFile& file : files) {
        if (!file.content)
            return file.content.error();
        parts.insert(file.name.toLower(), *file.content);
    }
    return parts;
}

}  // namespace nghisu
