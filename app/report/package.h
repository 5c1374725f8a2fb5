// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct archive;

namespace nghisu {

/// A ZIP file in memory: what DOCX and ODT files are. The same parts make the same bytes.
class Package {
public:
    enum class Packing {
        Deflated,
        Stored,  ///< readable without unpacking, as the first part of an ODT must be
    };

    Package();
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    /// Adds a part. \param path with '/', of ASCII
    void add(const QString& path, const QByteArray& content, Packing packing = Packing::Deflated);

    /// The whole file; nothing can be added any more. Empty where memory ran out.
    QByteArray take();

private:
    archive* m_archive;
    QByteArray m_bytes;
    bool m_whole = true;
};

}  // namespace nghisu
