// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordcount.h"

#include "text/syllables.h"

namespace nghisu {

WordCount countWords(QStringView text)
{
    WordCount count;
    bool inWord = false;        // something that is counted stands since the last space
    qsizetype firstLetter = 0;  // of the run of letters that ends here
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u' ');
        if (c.isLetter())
            continue;
        if (i > firstLetter) {
            inWord = true;
            count.syllables += isSyllable(text.mid(firstLetter, i - firstLetter));
        }
        firstLetter = i + 1;
        inWord = inWord || c.isDigit();
        if (c.isSpace() && inWord) {
            ++count.words;
            inWord = false;
        }
    }
    return count;
}

}  // namespace nghisu
