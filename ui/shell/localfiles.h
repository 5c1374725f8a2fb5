// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

namespace nghisu {

/// The files of this computer that were dropped or pasted.
inline QStringList localFiles(const QMimeData& given)
{
    QStringList paths;
    const QList<QUrl> urls = given.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// Where somebody's own documents are kept, and a new one is put if nothing else is said.
inline QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace nghisu
