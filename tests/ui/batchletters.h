// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace nghisu {

/// Drops files on the middle of the window, as from a file manager.
inline void dropFiles(MainWindow& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A letter of a province, each asking what is its own.
inline QString letterOf(const QString& province, const QStringList& asked)
{
    QString text = QStringLiteral("SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH %1\n\nKIẾN NGHỊ\n\n")
                       .arg(province.toUpper());
    for (qsizetype i = 0; i < asked.size(); ++i)
        text += QStringLiteral("%1. %2\n\n").arg(i + 1).arg(asked[i]);
    return text;
}

}  // namespace nghisu
