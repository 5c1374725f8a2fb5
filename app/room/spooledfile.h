// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>

namespace nghisu {

/// A file of this computer that only this program has, and that is gone with it: what is sent to many
/// phones, and too large to be held in memory for each. Written in one thread, and then read in any.
class SpooledFile {
public:
    /// Nothing where the disk takes none.
    static std::shared_ptr<SpooledFile> make();

    bool append(const QByteArray& bytes);
    qint64 size() const { return m_size; }
    /// How many bytes it has put there; -1 where the disk fails.
    qint64 read(qint64 from, char* to, qint64 most) const;

private:
    SpooledFile() = default;

    QTemporaryFile m_file;
    qint64 m_size = 0;
};

/// A part of a file as the answer to a phone.
struct FileBody {
    std::shared_ptr<const SpooledFile> file;
    qint64 from = 0;
    qint64 count = 0;            ///< bytes
    QByteArray disposition;      ///< Content-Disposition
    QByteArray range;            ///< Content-Range; empty where it is the whole
    QByteArray policy;           ///< Content-Security-Policy, in place of that of pages
    std::shared_ptr<void> pass;  ///< gone when it has been sent; see PaperShelf::admit
};

}  // namespace nghisu
