// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchhighlight.h"

#include "text/fold.h"

#include <QStringList>

#include <algorithm>

namespace nghisu {

namespace {

QStringList wordsOf(const QString& folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

}  // namespace

QList<Span> searchHighlights(const QString& text, const QString& query)
{
    const QStringList words = wordsOf(foldForSearch(query));
    if (words.isEmpty())
        return {};
    const FoldedText folded = foldWithOrigin(text);
    QList<Span> spans;
    for (const QString& word : words) {
        qsizetype at = folded.text.indexOf(word);
        while (at >= 0) {
            const qsizetype end = at + word.size();
            if (at == 0 || !folded.text[at - 1].isLetterOrNumber()) {
                const qsizetype start = folded.originalStart(at);
                spans.append({start, folded.originalEnd(end) - start});
            }
            at = folded.text.indexOf(word, at + 1);
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<Span> apart;
    for (const Span& span : std::as_const(spans)) {
        if (apart.isEmpty() || span.start >= apart.last().end())
            apart.append(span);
    }
    return apart;
}

}  // namespace nghisu
