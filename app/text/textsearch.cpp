// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textsearch.h"

#include "text/fold.h"

#include <algorithm>

namespace nghisu {
namespace {

// A text in the form in which it is compared, with the place of each unit in the original.
struct Comparable {
    QString text;
    QList<qsizetype> origin;  // one longer than `text`
};

// Where the tone stands in a syllable is a habit (hoá, hóa): tones go behind the syllable's letters.
// The order of other marks is that of Unicode.
bool isTone(char16_t unit)
{
    return unit == 0x0300 || unit == 0x0301 || unit == 0x0303 || unit == 0x0309 || unit == 0x0323;
}

void appendSyllable(Comparable& to, const QString& letters, const QList<qsizetype>& origin)
{
    QString tones;
    QList<qsizetype> toneOrigin;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (isTone(letters[i].unicode())) {
            tones += letters[i];
            toneOrigin.append(origin[i]);
        } else {
            to.text += letters[i];
            to.origin.append(origin[i]);
        }
    }
    to.text += tones;
    to.origin += toneOrigin;
}

Comparable withMarks(const QString& text, bool matchCase)
{
    Comparable result;
    const QString form = matchingForm(text);
    QString syllable;
    QList<qsizetype> origin;
    const auto flush = [&] {
        appendSyllable(result, syllable, origin);
        syllable.clear();
        origin.clear();
    };
    for (qsizetype i = 0; i < form.size(); ++i) {
        const QChar unit = form[i];
        const bool within = unit.isLetter() || unit.isMark();
        if (!within) {
            flush();
            result.text += unit;
            result.origin.append(i);
            continue;
        }
        const QString parts = (matchCase ? QString(unit) : QString(unit).toLower())
                                  .normalized(QString::NormalizationForm_D);
        syllable += parts;
        for (qsizetype k = 0; k < parts.size(); ++k)
            origin.append(i);
    }
    flush();
    result.origin.append(text.size());
    return result;
}

// Several spaces, tabs and no-break spaces are one space.
Comparable withSingleSpaces(const QString& text, const QList<qsizetype>& origin)
{
    Comparable result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i] == u'\t' ? QChar(u' ') : text[i];
        if (unit == u' ' && result.text.endsWith(u' '))
            continue;
        result.text += unit;
        result.origin.append(origin[i]);
    }
    result.origin.append(origin.last());
    return result;
}

Comparable comparable(const QString& text, const SearchOptions& options)
{
    if (options.matchMarks) {
        const Comparable marked = withMarks(text, options.matchCase);
        return withSingleSpaces(marked.text, marked.origin);
    }
    const FoldedText folded = foldWithOrigin(text);
    return withSingleSpaces(folded.text, folded.origin);
}

// Which letters are capitals, whatever their marks: "Ul" of "Bộ".
QString casesOf(const QString& text)
{
    QString cases;
    for (const QChar unit : text) {
        if (unit.isLetter())
            cases += unit.isUpper() ? u'U' : u'l';
    }
    return cases;
}

bool isWordUnit(const QString& text, qsizetype i)
{
    return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
}

}  // namespace

QList<Span> findPhrase(const QString& text, const QString& phrase, const SearchOptions& options)
{
    const Comparable in = comparable(text, options);
    const Comparable wanted = comparable(phrase.trimmed(), options);
    QList<Span> found;
    if (wanted.text.isEmpty())
        return found;
    qsizetype from = 0;
    for (;;) {
        const qsizetype at = in.text.indexOf(wanted.text, from);
        if (at < 0)
            return found;
        const qsizetype last = at + wanted.text.size() - 1;
        qsizetype start = text.size();
        qsizetype end = 0;
        for (qsizetype i = at; i <= last; ++i) {
            start = std::min(start, in.origin[i]);
            end = std::max(end, in.origin[i] + 1);
        }
        // A letter goes with the marks that follow it.
        while (end < text.size() && text[end].isMark())
            ++end;
        from = at + 1;
        const bool cut = isWordUnit(text, start - 1) || isWordUnit(text, end);
        const bool within = !found.isEmpty() && start < found.last().end();
        // "ho" is no part of "hoá" where the tone behind it is another.
        const bool sameLetters =
            comparable(text.mid(start, end - start), options).text == wanted.text;
        if (within || !sameLetters || (options.wholeWords && cut))
            continue;
        if (options.matchCase && casesOf(text.mid(start, end - start)) != casesOf(phrase))
            continue;
        found.append({start, end - start});
        from = at + wanted.text.size();
    }
}

QString replaced(const QString& text, const QList<Span>& spans, const QString& replacement)
{
    QString result;
    qsizetype copied = 0;
    for (const Span& span : spans) {
        result += QStringView(text).mid(copied, span.start - copied);
        result += replacement;
        copied = span.end();
    }
    return result + QStringView(text).mid(copied);
}

}  // namespace nghisu
