// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/reply.h"

#include <QByteArray>
#include <QHash>

namespace nghisu {

/// The files that pages ask for, by their exact paths: looks, script, icons. The colours and icons are
/// those of the window, from resources/theme/tokens.json.
class WebAssets {
public:
    WebAssets();

    /// Nothing where there is none of that path.
    const Reply* at(const QByteArray& path) const;
    /// Changes with the contents of any of them.
    const QByteArray& version() const { return m_version; }

private:
    void add(const QByteArray& path, const QByteArray& type, const QByteArray& content);

    QHash<QByteArray, Reply> m_files;
    QByteArray m_version;
};

}  // namespace nghisu
