// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace nghisu::test {

/// Writes a small spelling dictionary with these words: FOLDER/NAME.aff and .dic.
inline bool writeDictionary(const QString& folder, const QString& name, const QStringList& words)
{
    const auto write = [](const QString& path, const QString& text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    const QString base = folder + u'/' + name;
    return write(base + QStringLiteral(".aff"),
                 QStringLiteral("SET UTF-8\nTRY aeiouhntgcm\nREP 1\nREP gn ng\n"))
        && write(base + QStringLiteral(".dic"),
                 QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n');
}

}  // namespace nghisu::test
