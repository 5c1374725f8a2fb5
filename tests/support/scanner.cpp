// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scanner.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString reader = u"ZXingReader"_s;

}  // namespace

bool canScan()
{
    return !QStandardPaths::findExecutable(reader).isEmpty();
}

QString scanned(const QImage& picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    if (!picture.save(path))
        return {};
    QProcess process;
    process.start(reader, {u"-format"_s, u"QRCode"_s, path});
    if (!process.waitForFinished(60'000))
        return {};
    static const QString mark = u"Text:"_s;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith(mark))
            continue;
        // In quotes.
        const QString text = line.sliced(mark.size()).trimmed();
        return text.sliced(1, text.size() - 2);
    }
    return {};
}

}  // namespace nghisu
