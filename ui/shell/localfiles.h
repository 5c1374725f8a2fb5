// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
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

/// Where somebody's own documents are kept, and a new one is put if nothing else is said; the home
/// folder where there is no such place, so that no dialog offers what is not there.
inline QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

}  // namespace nghisu
