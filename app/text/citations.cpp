// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations.h"

#include "text/fold.h"
#include "text/lawnames.h"
#include "text/textdata.h"
#include "text/tokens.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// How far before a citation its pinpoint may begin.
constexpr qsizetype pinpointReach = 160;

struct TypeName {
    QString name;
    QString folded;
};

struct NumberData {
    QHash<QString, QString> names;   ///< type code → name
    QHash<QString, QString> codes;   ///< folded type code → code
    QHash<QString, QString> makers;  ///< folded maker → maker
    QList<TypeName> written;         ///< names before numbers, longest first
    QStringList letters;             ///< names that say nothing of the type
};

QRegularExpression compiled(const QString& pattern)
{
    QRegularExpression made(pattern);
    made.optimize();
    return made;
}

const NumberData& numberData()
{
    static const NumberData data = [] {
        NumberData made;
        const auto write = [&made](const QString& written, const QString& name) {
            made.written.append({name, foldSameLength(written)});
        };
        const QList<QStringList> types = dataRows(u":/text/doctypes.tsv"_s, 3);
        for (const QStringList& row : types) {
            write(row.at(1), row.at(1));
            if (row.at(2) == u"letter")
                made.letters.append(row.at(1));
            const QString& code = row.at(0);
            if (code.isEmpty())
                continue;
            made.names.insert(code, row.at(1));
            const QString folded = foldSameLength(code);
            // NĐ may be typed ND; but HD and HĐ, DA and ĐA are types of their own.
            if (!made.codes.contains(folded))
                made.codes.insert(folded, code);
            write(code, row.at(1));
        }
        std::sort(
            made.written.begin(), made.written.end(),
            [](const TypeName& a, const TypeName& b) { return a.folded.size() > b.folded.size(); });
        const QList<QStringList> makers = dataRows(u":/text/makers.tsv"_s, 1);
        for (const QStringList& row : makers)
            made.makers.insert(foldSameLength(row.first()), row.first());
        return made;
    }();
    return data;
}

QString compact(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar unit : text) {
        if (!unit.isSpace())
            result += unit;
    }
    return result;
}

QString knownType(const QString& code)
{
    const NumberData& data = numberData();
    return data.names.contains(code) ? code : data.codes.value(foldSameLength(code));
}

// TTG → TTg, BKHDT → BKHĐT, QH13 → QH13.
QString maker(const QString& typed)
{
    qsizetype letters = typed.size();
    while (letters > 0 && typed.at(letters - 1).isDigit())
        --letters;
    const QString known = numberData().makers.value(foldSameLength(typed.left(letters)));
    return (known.isEmpty() ? typed.left(letters) : known) + typed.mid(letters);
}

bool isCapitals(const QString& word, qsizetype least)
{
    qsizetype capitals = 0;
    for (const QChar unit : word)
        capitals += unit.isUpper() ? 1 : 0;
    return capitals >= least && !word.isEmpty() && word.front().isUpper();
}

struct Before {
    QString type;  ///< canonical, empty where no type stands before the number
    qsizetype start = -1;
};

// The type written before a number: "Nghị định số", "QĐ", "Công văn số:".
Before typeBefore(const QString& form, const QString& folded, qsizetype number)
{
    qsizetype at = number;
    const auto skipSpaces = [&] {
        while (at > 0 && form.at(at - 1).isSpace() && form.at(at - 1) != u'\n')
            --at;
    };
    skipSpaces();
    if (at > 0 && form.at(at - 1) == u':')
        --at;
    skipSpaces();
    if (at >= 2 && QStringView(folded).mid(at - 2, 2) == u"so"
        && (at == 2 || !form.at(at - 3).isLetter()))
        at -= 2;
    skipSpaces();
    if (at > 0 && form.at(at - 1) == u'(')
        --at;
    skipSpaces();
    const QStringView before = QStringView(folded).left(at);
    const auto& written = numberData().written;
    for (const TypeName& type : written) {
        const qsizetype start = at - type.folded.size();
        if (start < 0 || before.back() != type.folded.back() || !before.endsWith(type.folded)
            || (start > 0 && form.at(start - 1).isLetterOrNumber()))
            continue;
        const bool abbreviated = foldSameLength(type.name) != type.folded;
        // "tt" or "cv" in small letters are words of their own.
        if (abbreviated && !isCapitals(form.mid(start, type.folded.size()), 2))
            continue;
        return {type.name, start};
    }
    return {};
}

Citation numberedCitation(const QString& form, const QString& folded, qsizetype start,
                          qsizetype end, const QString& canonical, const QString& derived)
{
    Before before = typeBefore(form, folded, start);
    const bool vague = numberData().letters.contains(before.type);
    QString type = before.type.isEmpty() || (vague && !derived.isEmpty()) ? derived : before.type;
    const qsizetype from = before.start >= 0 ? before.start : start;
    return {type.isEmpty() ? canonical : type + u' ' + canonical, from, end - from};
}

// "NĐ-CP", "TTLT-BTTTT-BNV", "QH13", "BTTTT-CVT" in canonical form; empty where it is no code.
QString canonicalCode(const QString& typed, bool dated, bool announced, QString& type)
{
    QStringList parts = typed.split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString code = knownType(parts.first());
    if (!code.isEmpty() && (isCapitals(parts.first(), 1) || announced)) {
        const bool alone = code == u"TTLT" || code == u"NQLT" || code == u"TTLB";
        if (parts.size() == 1 && !alone && !(announced && dated))
            return {};
        if (parts.size() > 1 && !isCapitals(parts.at(1), 1) && !announced)
            return {};
        type = numberData().names.value(code);
        parts.first() = code;
        for (qsizetype i = 1; i < parts.size(); ++i)
            parts[i] = maker(parts.at(i));
        return parts.join(u'-');
    }
    const QString first = maker(parts.first());
    if (first.startsWith(u"QH") || first.startsWith(u"UBTVQH"))
        return dated || announced ? parts.replaceInStrings(parts.first(), first).join(u'-')
                                  : QString();
    // An official letter has no type: 3115/BTTTT-CVT.
    if (!isCapitals(parts.first(), announced ? 1 : 2) || (parts.size() == 1 && !announced))
        return {};
    for (QString& part : parts)
        part = maker(part);
    return parts.join(u'-');
}

void findNumbered(const QString& form, const QString& folded, QList<Citation>& found)
{
    // number / year / TYPE-MAKER, the year and any space optional.
    static const QRegularExpression full = compiled(
        u"(?:(?<![\\p{L}\\d/.,-])|(?<=(?<!\\p{L})số))(\\d{1,6}[a-zđA-Z]?) ?/ ?(?:((?:19|20)\\d{2})(?: ?/ ?|(?![\\d/\\p{L}])))?"
        "(\\p{L}{1,12}\\d{0,2}(?: ?- ?\\p{L}[\\p{L}&]{0,14}\\d{0,2}){0,4})?"_s);
    static const QRegularExpression party = compiled(
        u"(?<![\\p{L}\\d/.,-])(\\d{1,4}[a-zđ]?) ?- ?(\\p{L}{1,5}) ?/ ?(\\p{Lu}\\p{L}{1,9}(?:-\\p{Lu}\\p{L}{1,9})?)"_s);
    // "Nghị định số 01-CP" of the nineties, only behind its type.
    static const QRegularExpression old =
        compiled(u"(?<![\\p{L}\\d/.,-])(\\d{1,4}) ?- ?(CP|TTg|TTG|HĐBT|HDBT)(?![\\p{L}\\d/-])"_s);
    for (auto matches = old.globalMatch(form); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (typeBefore(form, folded, match.capturedStart()).start >= 0)
            found.append(numberedCitation(form, folded, match.capturedStart(), match.capturedEnd(),
                                          match.captured(1) + u'-' + maker(match.captured(2)), {}));
    }
    for (auto matches = full.globalMatch(form); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString year = match.captured(2);
        const QString typed = compact(match.capturedView(3));
        const bool announced = typeBefore(form, folded, match.capturedStart()).start >= 0;
        const QString number = match.captured(1) + u'/' + year;
        if (typed.isEmpty()) {
            // "Nghị định số 102/2009" without its code.
            if (announced && !year.isEmpty())
                found.append(numberedCitation(form, folded, match.capturedStart(),
                                              match.capturedEnd(2), number, {}));
            continue;
        }
        QString type;
        const QString code = canonicalCode(typed, !year.isEmpty(), announced, type);
        const QString canonical = number + (year.isEmpty() ? code : u'/' + code);
        if (!code.isEmpty())
            found.append(numberedCitation(form, folded, match.capturedStart(), match.capturedEnd(),
                                          canonical, type));
        else if (announced && !year.isEmpty())
            found.append(numberedCitation(form, folded, match.capturedStart(), match.capturedEnd(2),
                                          number, {}));
    }
    for (auto matches = party.globalMatch(form); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString code = knownType(match.captured(2));
        if (code.isEmpty() || !match.capturedView(2).front().isUpper())
            continue;
        const QString canonical = match.captured(1) + u'-' + code + u'/' + maker(match.captured(3));
        found.append(numberedCitation(form, folded, match.capturedStart(), match.capturedEnd(),
                                      canonical, numberData().names.value(code)));
    }
}

// "điểm a khoản 1 Điều 44" right before a citation becomes part of it.
void addPinpoint(const QString& form, qsizetype floor, Citation& citation)
{
    static const QRegularExpression level = compiled(
        u"(tiết|điểm|khoản|điều|mục|chương|phần)\\s+((?:\\d{1,3}[a-zđ]?|[a-zđ]{1,2}\\d?|[IVXivx]{1,5})(?![\\p{L}\\d])"
        "(?:\\s*(?:,|và|-)\\s*(?:\\d{1,3}[a-zđ]?|[a-zđ])(?![\\p{L}\\d]))*)"_s);
    static const QRegularExpression chain = [] {
        QRegularExpression made(
            u"(?<!\\p{L})(?:"_s + level.pattern()
                + u"\\s*(?:,|của|tại|thuộc)?\\s*(?:và\\s+)?)+(?:(?:của|tại|trong|các)\\s+)*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        made.optimize();
        return made;
    }();
    const qsizetype from = std::max(floor, citation.start - pinpointReach);
    const QString window = form.mid(from, citation.start - from);
    if (std::none_of(window.cbegin(), window.cend(), [](QChar unit) { return unit.isDigit(); }))
        return;
    const QRegularExpressionMatch match = chain.match(window);
    if (!match.hasMatch())
        return;
    static const QRegularExpression anyLevel(level.pattern(),
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (auto levels = anyLevel.globalMatch(match.captured()); levels.hasNext();) {
        const QRegularExpressionMatch one = levels.next();
        QString word = one.captured(1).toLower();
        if (word != u"điểm" && word != u"khoản" && word != u"tiết")
            word.front() = word.front().toUpper();
        parts.append(word + u' ' + one.captured(2).simplified());
    }
    citation.canonical = parts.join(u' ') + u' ' + citation.canonical;
    citation.length += citation.start - (from + match.capturedStart());
    citation.start = from + match.capturedStart();
}

void sortAndJoin(QList<Citation>& citations)
{
    std::stable_sort(citations.begin(), citations.end(), [](const Citation& a, const Citation& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<Citation> kept;
    for (const Citation& citation : std::as_const(citations)) {
        if (kept.isEmpty() || citation.start >= kept.last().start + kept.last().length)
            kept.append(citation);
    }
    citations = kept;
}

}  // namespace

QList<Citation> findCitations(const QString& text)
{
    const QString form = matchingForm(text);
    const QString folded = foldSameLength(form);
    QList<Citation> numbered;
    // Most texts hold neither a number with its sign nor a law.
    if (form.contains(u'/') || form.contains(u"CP") || form.contains(u"BT")
        || form.contains(u"TT")) {
        findNumbered(form, folded, numbered);
        sortAndJoin(numbered);
    }
    const bool named = folded.contains(u"luat") || folded.contains(u"phap");
    QList<Citation> all = named ? findLaws(TokenText(form), numbered) : QList<Citation>();
    all += numbered;
    sortAndJoin(all);
    qsizetype floor = 0;
    for (Citation& citation : all) {
        addPinpoint(form, floor, citation);
        floor = citation.start + citation.length;
    }
    return all;
}

bool isDoubtful(const Citation& citation)
{
    constexpr int firstYear = 1945;
    static const QRegularExpression dated =
        compiled(u"(?<![\\p{L}\\d])\\d{1,6}[\\p{L}]?/(\\d{4})(/\\p{L})?"_s);
    const QRegularExpressionMatch match = dated.match(citation.canonical);
    return match.hasMatch()
        && (match.capturedLength(2) == 0 || match.capturedView(1).toInt() < firstYear);
}

}  // namespace nghisu
