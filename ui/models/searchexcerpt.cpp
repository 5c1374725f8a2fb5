// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchexcerpt.h"

#include "text/fold.h"

#include <QStringList>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// So many letters of a proposal before the match are shown.
constexpr qsizetype LeadIn = 36;
constexpr qsizetype LongestLine = 4000;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

qsizetype findWord(const QString& text, const QString& word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return -1;
}

Span original(const FoldedText& folded, qsizetype at, qsizetype length)
{
    const qsizetype start = folded.originalStart(at);
    return {start, folded.originalEnd(at + length) - start};
}

}  // namespace

QList<Span> matchingSpans(const QString& text, const QString& query)
{
    const QString wanted = foldForSearch(query).simplified();
    if (wanted.isEmpty())
        return {};
    const FoldedText folded = foldWithOrigin(text);
    if (const qsizetype at = findWord(folded.text, wanted, 0); at >= 0)
        return {original(folded, at, wanted.size())};
    QList<Span> spans;
    const QStringList words = wanted.split(u' ');
    for (const QString& word : words) {
        const qsizetype at = findWord(folded.text, word, 0);
        if (at < 0)
            return {};
        spans.append(original(folded, at, word.size()));
    }
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.start < b.start; });
    return spans;
}

Excerpt excerptOf(const QString& text, const QString& query, qsizetype length)
{
    const QString line = text.left(LongestLine).simplified();
    const QList<Span> matches = matchingSpans(line, query);
    qsizetype cut = 0;
    if (!matches.isEmpty() && matches.first().start > 2 * LeadIn) {
        cut = line.indexOf(u' ', matches.first().start - LeadIn) + 1;
        if (cut > matches.first().start)
            cut = matches.first().start;
    }
    Excerpt excerpt;
    QString shown = line.mid(cut, length);
    if (cut + shown.size() < line.size()) {
        // At a word's end, unless there is none.
        const qsizetype end = shown.lastIndexOf(u' ');
        shown = shown.left(end > 0 ? end : shown.size()) + u'…';
    }
    excerpt.text = (cut > 0 ? u"…"_s : QString()) + shown;
    const qsizetype shift = cut > 0 ? 1 - cut : 0;
    for (const Span& match : matches) {
        if (const Span moved{match.start + shift, match.length}; moved.end() <= excerpt.text.size())
            excerpt.matches.append(moved);
    }
    return excerpt;
}

}  // namespace nghisu
