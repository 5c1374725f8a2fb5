// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdata.h"

#include <QFile>

namespace nghisu {

QList<QStringList> dataRows(const QString& path, qsizetype columns)
{
    QFile file(path);
    // The files are compiled in: one that is missing is our own mistake.
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return {};
    QList<QStringList> rows;
    bool named = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!named) {
            named = true;
            continue;
        }
        QStringList row = line.split(u'\t');
        while (row.size() < columns)
            row.append(QString());
        rows.append(row);
    }
    return rows;
}

}  // namespace nghisu
