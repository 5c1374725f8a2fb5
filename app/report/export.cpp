// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"

#include "base/try.h"
#include "domain/recordjson.h"
#include "report/csvrenderer.h"
#include "report/documents/extracts.h"
#include "report/docxrenderer.h"
#include "report/htmlrenderer.h"
#include "report/markdownrenderer.h"
#include "report/odtrenderer.h"
#include "report/printable.h"
#include "report/qtrenderer.h"
#include "report/xlsxrenderer.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

#include <vector>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QSaveFile& file, const QString& path, qsizetype size)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString technical = file.errorString();
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, shown, technical};
    // Some systems name a full disk or a used-up quota only as a failed write.
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (file.error() == QFileDevice::WriteError && disk.isValid()
        && disk.bytesAvailable() < qint64(size))
        return {ErrorCode::DiskFull, shown, technical};
    return {ErrorCode::FileNotWritable, shown, technical};
}

QByteArray bytesOf(const Document& document, const QString& format,
                   const std::atomic_bool* cancelled)
{
    if (format == "docx"_L1)
        return toDocx(document);
    if (format == "odt"_L1)
        return toOdt(document);
    if (format == "pdf"_L1)
        return toPdf(document, cancelled);
    if (format == "xlsx"_L1)
        return toXlsx(document);
    if (format == "md"_L1)
        return toMarkdown(document);
    return format == "html"_L1 ? toHtml(document) : toCsv(document);
}

/// "01 Name.pdf" for each name: things may be named alike, the number tells them apart.
Result<QStringList> newPaths(const QString& folder, const QStringList& names, const QString& format)
{
    QStringList paths;
    for (const QString& name : names) {
        paths.append(QDir(folder).filePath(
            u"%1 %2.%3"_s.arg(paths.size() + 1, 2, 10, QChar(u'0')).arg(fileNameOf(name), format)));
        if (QFileInfo::exists(paths.last()))
            return Error{ErrorCode::FileExists, QDir::toNativeSeparators(paths.last())};
    }
    return paths;
}

Result<int> writeAll(const QStringList& names, const ExportProgress& progress,
                     const std::function<Result<void>(qsizetype)>& write)
{
    const int all = int(names.size());
    for (int i = 0; i < all; ++i) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        progress.say(i, all, names[i]);
        NGHISU_TRY(write(i));
    }
    return all;
}

}  // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::FolderNotFound, QDir::toNativeSeparators(info.absolutePath())};
    if (info.isDir() || (info.exists() && !info.isWritable()))
        return Error{ErrorCode::FileNotWritable, QDir::toNativeSeparators(path)};
    // No document takes the place of a council.
    if (QFile before(path); info.isFile() && before.open(QIODevice::ReadOnly)
                            && before.read(15) == QByteArrayView("SQLite format 3"))
        return Error{ErrorCode::FileExists, QDir::toNativeSeparators(path)};
    // Into a file of another name, which then takes the name.
    QSaveFile file(path);
    // What is short waits in memory until it is flushed, and commit() overlooks that this failed.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return writeError(file, path, bytes.size());
    return {};
}

QStringList documentFormats()
{
    return {u"docx"_s, u"pdf"_s, u"odt"_s, u"html"_s, u"md"_s, u"xlsx"_s, u"csv"_s, u"json"_s};
}

QStringList documentFormats(const QString& documentKey)
{
    // What is bound together has pages of several papers: a file to read, not to write in.
    if (documentKey == "archive"_L1)
        return {u"pdf"_s};
    QStringList formats = documentFormats();
    // What is cut from paper is nothing to read on a screen.
    if (isCutUp(documentKey))
        formats.removeAll(u"md"_s);
    if (documentKey != "agenda"_L1 && documentKey != "proposals"_L1)
        formats.removeAll(u"json"_s);
    return formats;
}

std::optional<QString> formatOfPath(const QString& path)
{
    QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "htm"_L1)
        suffix = u"html"_s;
    if (!documentFormats().contains(suffix))
        return std::nullopt;
    return suffix;
}

Result<void> writeDocument(const Document& document, const QString& path,
                           const std::optional<QString>& format, const MeetingRecord* record,
                           const std::atomic_bool* cancelled)
{
    const std::optional<QString> chosen = format ? format->toLower() : formatOfPath(path);
    const bool whole = chosen == u"json"_s;
    if (!chosen || !documentFormats(document.key).contains(*chosen) || (whole && !record)) {
        return Error{ErrorCode::UnknownFormat,
                     printableLine(format ? *format : QFileInfo(path).fileName())};
    }
    const QByteArray bytes = whole ? recordAsJson(*record) : bytesOf(document, *chosen, cancelled);
    if (cancelled && *cancelled)
        return Error{ErrorCode::Cancelled, {}};
    if (bytes.isEmpty())  // no room for what it is made of
        return Error{ErrorCode::FileNotWritable, QDir::toNativeSeparators(path)};
    return writeWhole(path, bytes);
}

Result<void> exportDocument(const MeetingRecord& record, const Words& documentWords,
                            const QString& documentKey, const QString& path,
                            const std::optional<QString>& format,
                            const std::optional<RevisionChanges>& changes)
{
    NGHISU_TRY_VALUE(const Document document,
                     buildDocument(record, documentWords, documentKey, changes));
    return writeDocument(document, path, format, &record);
}

QString fileNameOf(const QString& title)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = title;
    name.replace(forbidden, u" "_s);
    name = name.simplified().left(80).trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

Result<int> exportExtracts(const MeetingRecord& record, const Words& documentWords,
                           const QString& folder, const QString& format,
                           const ExportProgress& progress)
{
    const QList<Extract> extracts = extractsOf(record);
    if (extracts.isEmpty())
        return Error{ErrorCode::NothingToPrint, printableLine(record.meeting.title)};
    QStringList names;
    for (const Extract& extract : extracts)
        names.append(extract.shortName.isEmpty() ? extract.body : extract.shortName);
    NGHISU_TRY_VALUE(const QStringList paths, newPaths(folder, names, format));
    MeetingRecord own = record;
    own.paper = record.papers.value(u"extracts"_s);
    return writeAll(names, progress, [&](qsizetype i) -> Result<void> {
        return writeDocument(buildExtract(own, extracts[i], int(i), documentWords), paths[i],
                             format, nullptr, progress.cancelled);
    });
}

QStringList paperKeys(const MeetingRecord& record, const QString& format)
{
    QStringList keys = documentKeys();
    keys.removeIf([&](const QString& key) {
        return !isPossible(key, record) || !documentFormats(key).contains(format);
    });
    return keys;
}

Result<int> exportPapers(const MeetingRecord& record, const Words& documentWords,
                         const QString& folder, const QString& format,
                         const std::optional<RevisionChanges>& changes,
                         const ExportProgress& progress)
{
    if (!documentFormats().contains(format))
        return Error{ErrorCode::UnknownFormat, printableLine(format)};
    std::vector<Document> documents;
    QStringList names;
    const QStringList keys = paperKeys(record, format);
    for (const QString& key : keys) {
        if (key == "changes"_L1 && !changes)
            continue;
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        NGHISU_TRY_VALUE(Document document, buildDocument(record, documentWords, key, changes));
        names.append(document.name);
        documents.push_back(std::move(document));
    }
    if (documents.empty())
        return Error{ErrorCode::NothingToPrint, printableLine(record.meeting.title)};
    NGHISU_TRY_VALUE(const QStringList paths, newPaths(folder, names, format));
    const bool there = QDir(folder).exists();
    if (!there && !QDir(QFileInfo(folder).absolutePath()).mkdir(QFileInfo(folder).fileName()))
        return Error{ErrorCode::FolderNotFound, QDir::toNativeSeparators(folder)};
    const auto written = writeAll(names, progress, [&](qsizetype i) {
        return writeDocument(documents[std::size_t(i)], paths[i], format, &record,
                             progress.cancelled);
    });
    // A folder that was made for nothing goes; one that holds something does not.
    if (!written && !there)
        QDir().rmdir(folder);
    return written;
}

}  // namespace nghisu
