// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/furniture.h"

#include "text/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nghisu {

bool isPageCount(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[-–\\s]*(?:(?:trang|page)\\s*:?\\s*)?\\d{1,5}(?:\\s*(?:/|of|tren)\\s*\\d{1,5})?[-–\\s]*$"_s);
    return text.size() < 40 && pattern.match(foldSameLength(text)).hasMatch();
}

void addFurniture(QStringList& furniture, const QString& text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString words = line.simplified();
        if (!words.isEmpty() && !furniture.contains(words))
            furniture.append(words);
    }
}

}  // namespace nghisu
