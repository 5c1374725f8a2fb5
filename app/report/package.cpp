// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/package.h"

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace nghisu {

namespace {

// 1 January 1980, the first day that a ZIP file knows: files do not differ by their time.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

struct SourceRelease {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct FileRelease {
    void operator()(zip_t* file) const { zip_discard(file); }
};

bool add(zip_t* file, const PackagePart& part)
{
    zip_source_t* content =
        zip_source_buffer(file, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    if (!content)
        return false;
    const zip_int64_t index =
        zip_file_add(file, part.path.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(file, at, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(file, at, 0, firstDay, 0) == 0;
}

/// Puts something else in the place of a part.
bool put(zip_t* file, zip_uint64_t at, const QByteArray& content)
{
    zip_source_t* source =
        zip_source_buffer(file, content.constData(), zip_uint64_t(content.size()), 0);
    if (!source)
        return false;
    if (zip_file_replace(file, at, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(file, at, ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(file, at, 0, firstDay, 0) == 0;
}

QByteArray bytesOf(zip_source_t* source)
{
    zip_stat_t size;
    if (zip_source_stat(source, &size) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(size.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), size.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

}  // namespace

QByteArray packageOf(const QList<PackagePart>& parts)
{
    const std::unique_ptr<zip_source_t, SourceRelease> memory(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!memory)
        return {};
    // The file holds on to where it is written as long as it is open; so do we.
    zip_source_keep(memory.get());
    std::unique_ptr<zip_t, FileRelease> file(
        zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!file) {
        zip_source_free(memory.get());
        return {};
    }
    for (const PackagePart& part : parts) {
        if (!add(file.get(), part))
            return {};
    }
    if (zip_close(file.get()) != 0)
        return {};
    static_cast<void>(file.release());
    return bytesOf(memory.get());
}

QByteArray packageWith(const QByteArray& package, const QHash<QString, QByteArray>& changed)
{
    // What is written begins with what stays as it is, and libzip 1.7 then frees those bytes as its own
    // whoever owns them: it gets its own.
    void* copy = std::malloc(std::size_t(package.size()));
    if (!copy)
        return {};
    std::memcpy(copy, package.constData(), std::size_t(package.size()));
    const std::unique_ptr<zip_source_t, SourceRelease> memory(
        zip_source_buffer_create(copy, zip_uint64_t(package.size()), 1, nullptr));
    if (!memory) {
        std::free(copy);
        return {};
    }
    zip_source_keep(memory.get());
    std::unique_ptr<zip_t, FileRelease> file(zip_open_from_source(memory.get(), 0, nullptr));
    if (!file) {
        zip_source_free(memory.get());
        return {};
    }
    for (auto part = changed.cbegin(); part != changed.cend(); ++part) {
        const zip_int64_t index = zip_name_locate(file.get(), part.key().toUtf8().constData(), 0);
        if (index < 0 || !put(file.get(), zip_uint64_t(index), part.value()))
            return {};
    }
    if (zip_close(file.get()) != 0)
        return {};
    static_cast<void>(file.release());
    return bytesOf(memory.get());
}

QByteArray partOfPackage(const QByteArray& package, const QString& path)
{
    zip_source_t* source =
        zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, nullptr);
    if (!source)
        return {};
    const std::unique_ptr<zip_t, FileRelease> file(
        zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!file) {
        zip_source_free(source);
        return {};
    }
    zip_stat_t size;
    const QByteArray name = path.toUtf8();
    if (zip_stat(file.get(), name.constData(), 0, &size) != 0)
        return {};
    zip_file_t* part = zip_fopen(file.get(), name.constData(), 0);
    if (!part)
        return {};
    QByteArray bytes(qsizetype(size.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(part, bytes.data(), size.size);
    zip_fclose(part);
    return read == bytes.size() ? bytes : QByteArray();
}

}  // namespace nghisu
