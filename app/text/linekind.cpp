// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linekind.h"

#include "text/fold.h"
#include "text/textdata.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// A line that tells what it is tells it early; paragraphs are not searched to their end.
constexpr qsizetype longestTelling = 200;
constexpr qsizetype longestNavigation = 90;

struct Phrase {
    LineKind kind = LineKind::Plain;
    QString folded;
};

struct LineData {
    QHash<QString, LineKind> exact;
    std::vector<Phrase> entries;         ///< of menus: the exact ones, longest first
    QHash<QChar, QList<Phrase>> starts;  ///< by first letter, longest first
    std::vector<Phrase> ends;
    std::vector<Phrase> contained;
};

LineKind kindNamed(const QString& name)
{
    static const QHash<QString, LineKind> kinds{{u"navigation"_s, LineKind::Navigation},
                                                {u"statistics"_s, LineKind::Statistics},
                                                {u"closing"_s, LineKind::Closing},
                                                {u"closingmark"_s, LineKind::ClosingMark},
                                                {u"recipients"_s, LineKind::Recipients},
                                                {u"signature"_s, LineKind::Signature},
                                                {u"stateheader"_s, LineKind::StateHeader},
                                                {u"salutation"_s, LineKind::Salutation},
                                                {u"annex"_s, LineKind::Annex},
                                                {u"quotedmail"_s, LineKind::QuotedMail}};
    return kinds.value(name, LineKind::Plain);
}

const LineData& lineData()
{
    static const LineData data = [] {
        LineData made;
        const QList<QStringList> rows = dataRows(u":/text/lines.tsv"_s, 3);
        for (const QStringList& row : rows) {
            const Phrase phrase{kindNamed(row.at(0)), foldSameLength(row.at(2))};
            if (row.at(1) == u"exact") {
                made.exact.insert(phrase.folded, phrase.kind);
                if (phrase.kind == LineKind::Navigation && phrase.folded.size() > 2)
                    made.entries.push_back(phrase);
            } else if (row.at(1) == u"start") {
                made.starts[phrase.folded.front()].append(phrase);
            } else if (row.at(1) == u"end") {
                made.ends.push_back(phrase);
            } else {
                made.contained.push_back(phrase);
            }
        }
        std::sort(made.entries.begin(), made.entries.end(), [](const Phrase& a, const Phrase& b) {
            return a.folded.size() > b.folded.size();
        });
        for (QList<Phrase>& list : made.starts) {
            std::sort(list.begin(), list.end(), [](const Phrase& a, const Phrase& b) {
                return a.folded.size() > b.folded.size();
            });
        }
        return made;
    }();
    return data;
}

bool isWordStart(const QString& folded, qsizetype end)
{
    return end >= folded.size() || !folded.at(end).isLetterOrNumber()
        || !folded.at(end - 1).isLetterOrNumber();
}

bool isPageNumber(const QString& folded)
{
    static const QRegularExpression pattern(
        u"^(?:[-\\s]*\\d{1,3}[-\\s]*|(?:trang|page)\\s*:?\\s*\\d{1,4}(?:\\s*(?:/|of|tren)\\s*\\d{1,4})?|\\d{1,3}\\s?/\\s?\\d{1,3})$"_s);
    return folded.size() < 24 && pattern.match(folded).hasMatch();
}

// "1 2 3 4 5 >", "« 1 2 3 »".
bool isPager(const QString& folded)
{
    static const QRegularExpression pattern(
        u"^[\\s|<>\"\\[\\]]*(?:\\d{1,3}[\\s|,]+){2,}[\\d\\s|<>\".\\[\\]]*(?:tiep|sau|cuoi|next|last)?[\\s<>\"]*$"_s);
    return folded.size() < 80 && pattern.match(folded).hasMatch();
}

// "1. Quốc hội ......... 187": a line of a table of contents.
bool isContents(const QString& folded)
{
    static const QRegularExpression pattern(
        u"(?:\\.{5,}|…{2,}|(?:\\. ){4,})[\\s.…]*\\d[\\d\\s]*$"_s);
    return pattern.match(folded).hasMatch();
}

// "Số: 123/STTTT-CNTT", "Số:      /BC-UBND".
bool isNumberLine(const QString& folded)
{
    static const QRegularExpression pattern(
        u"^so\\s*:?\\s*[\\d. ]{0,12}\\s*/\\s*[a-z\\d&/.-]{2,25}(?:\\s.*)?$"_s);
    return folded.size() < 120 && pattern.match(folded).hasMatch();
}

// "Trang chủ | Giới thiệu | Tin tức", "In trang   Gửi email": nothing but entries of a menu.
bool isMenu(const QString& folded)
{
    if (folded.size() > longestNavigation)
        return false;
    const LineData& data = lineData();
    qsizetype entries = 0;
    for (qsizetype at = 0; at < folded.size();) {
        if (!folded.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype taken = 0;
        for (const Phrase& phrase : data.entries) {
            if (QStringView(folded).mid(at).startsWith(phrase.folded)
                && isWordStart(folded, at + phrase.folded.size())) {
                taken = phrase.folded.size();
                break;
            }
        }
        if (taken == 0)
            return false;
        at += taken;
        ++entries;
    }
    return entries > 1;
}

}  // namespace

bool isAllCapitals(QStringView line)
{
    bool letters = false;
    for (const QChar unit : line) {
        if (!unit.isLetter())
            continue;
        if (!unit.isUpper())
            return false;
        letters = true;
    }
    return letters;
}

bool isPersonName(QStringView line)
{
    qsizetype words = 0;
    bool start = true;
    for (const QChar unit : line) {
        if (unit == u' ') {
            start = true;
            continue;
        }
        if (!unit.isLetter() || (start && !unit.isUpper()))
            return false;
        words += start ? 1 : 0;
        start = false;
    }
    return words >= 2 && words <= 6 && line.size() <= 40;
}

bool isPlaceAndDate(QStringView line)
{
    static const QRegularExpression pattern(
        u"(?:^|[\\s,(])ngay\\s*[\\d. …]{0,8}\\s*thang\\s*[\\d. …]{0,8}\\s*nam\\s*[\\d. …]{0,8}\\)?$"_s);
    return line.size() < 90 && pattern.match(foldSameLength(line)).hasMatch();
}

LineKind lineKind(QStringView line)
{
    if (line.isEmpty())
        return LineKind::Plain;
    const bool rule = std::all_of(line.begin(), line.end(), [](QChar unit) {
        return QStringView(u"-_=*~–—.…+oO0. ").contains(unit);
    });
    const LineData& data = lineData();
    const QString folded = foldSameLength(line.left(longestTelling));
    // "Tin liên quan:" is the entry too; "Kết quả:" alone may be anything.
    const bool titled = folded.endsWith(u':') && folded.contains(u' ');
    const auto exact = data.exact.constFind(titled ? folded.chopped(1).trimmed() : folded);
    if (rule && line.size() >= 3 && exact == data.exact.constEnd() && !line.contains(u'0'))
        return LineKind::Rule;
    if (line.front().isDigit() || line.front() == u'-' || line.front() == u'T'
        || line.front() == u't' || line.front() == u'P' || line.front() == u'–') {
        if (isPageNumber(folded))
            return LineKind::PageNumber;
    }
    if (isPager(folded) || isMenu(folded) || (folded.back().isDigit() && isContents(folded)))
        return LineKind::Navigation;
    if (exact != data.exact.constEnd()) {
        // A signer's office stands in capitals; "Giám đốc" in a sentence is none.
        if (*exact != LineKind::Signature || isAllCapitals(line))
            return *exact;
    }
    const auto starts = data.starts.constFind(folded.front());
    if (starts != data.starts.constEnd()) {
        for (const Phrase& phrase : *starts) {
            if (!folded.startsWith(phrase.folded) || !isWordStart(folded, phrase.folded.size()))
                continue;
            const bool web =
                phrase.kind == LineKind::Navigation || phrase.kind == LineKind::Statistics;
            if (web && line.size() > longestNavigation)
                continue;
            if (phrase.kind == LineKind::Signature && phrase.folded.at(0) != u'('
                && phrase.folded.size() < 5 && !isAllCapitals(line))
                continue;
            if (phrase.kind == LineKind::Annex && line.size() > longestNavigation)
                continue;
            if (phrase.folded.startsWith(u"so") && !isNumberLine(folded))
                continue;
            return phrase.kind;
        }
    }
    if (line.size() <= longestNavigation) {
        for (const Phrase& phrase : data.ends) {
            if (folded.endsWith(phrase.folded))
                return phrase.kind;
        }
    }
    for (const Phrase& phrase : data.contained) {
        if (folded.contains(phrase.folded))
            return phrase.kind;
    }
    return isNumberLine(folded) || isPlaceAndDate(line) ? LineKind::StateHeader : LineKind::Plain;
}

}  // namespace nghisu
