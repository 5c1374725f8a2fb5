// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/spooledfile.h"

#include <unistd.h>

namespace nghisu {

std::shared_ptr<SpooledFile> SpooledFile::make()
{
    std::shared_ptr<SpooledFile> file(new SpooledFile);
    // Where the system can, it is in no folder.
    return file->m_file.open() ? file : nullptr;
}

bool SpooledFile::append(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return false;
    m_size += bytes.size();
    return true;
}

qint64 SpooledFile::read(qint64 from, char* to, qint64 most) const
{
    return pread(m_file.handle(), to, size_t(most), from);
}

}  // namespace nghisu
