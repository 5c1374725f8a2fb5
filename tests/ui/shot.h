// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace nghisu::test {

/// Writes a picture of `widget` to the folder that NGHISU_SHOTS names; does nothing without it.
inline void shot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("NGHISU_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

}  // namespace nghisu::test
