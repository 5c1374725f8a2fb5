// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/package.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace nghisu {

namespace {

// 1980-01-01 00:00 UTC, the first moment that a ZIP file knows: files do not differ by their time.
constexpr time_t beginning = 315'532'800;

la_ssize_t append(archive*, void* bytes, const void* block, std::size_t size)
{
    static_cast<QByteArray*>(bytes)->append(static_cast<const char*>(block), qsizetype(size));
    return la_ssize_t(size);
}

}  // namespace

Package::Package() : m_archive(archive_write_new())
{
    archive_write_set_format_zip(m_archive);
    archive_write_set_bytes_per_block(m_archive, 0);
    m_whole =
        archive_write_open2(m_archive, &m_bytes, nullptr, &append, nullptr, nullptr) == ARCHIVE_OK;
}

Package::~Package()
{
    archive_write_free(m_archive);
}

void Package::add(const QString& path, const QByteArray& content, Packing packing)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                             &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_mtime(entry.get(), beginning, 0);
    if (packing == Packing::Stored)
        archive_write_zip_set_compression_store(m_archive);
    else
        archive_write_zip_set_compression_deflate(m_archive);
    m_whole = m_whole && archive_write_header(m_archive, entry.get()) == ARCHIVE_OK
           && archive_write_data(m_archive, content.constData(), std::size_t(content.size()))
                  == content.size();
}

QByteArray Package::take()
{
    m_whole = archive_write_close(m_archive) == ARCHIVE_OK && m_whole;
    return m_whole ? std::move(m_bytes) : QByteArray();
}

}  // namespace nghisu
