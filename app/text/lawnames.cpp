// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lawnames.h"

#include "text/fold.h"
#include "text/phrases.h"
#include "text/textdata.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Names by the rule alone are cut here: longer ones are sentences.
constexpr qsizetype longestName = 10;

struct KnownLaw {
    QString name;
    QStringList parts;  ///< folded words and commas
};

struct KnownLaws {
    QHash<QString, QList<KnownLaw>> byFirst;  ///< longest first
    QHash<QString, QString> byInitials;       ///< "cntt"; empty where several share them
};

const KnownLaws& knownLaws()
{
    static const KnownLaws laws = [] {
        KnownLaws made;
        const QList<QStringList> rows = dataRows(u":/text/laws.tsv"_s, 2);
        for (const QStringList& row : rows) {
            KnownLaw law;
            law.name = row.first();
            const TokenText tokens(law.name);
            QString initials;
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                law.parts.append(tokens.folded(i).toString());
                if (tokens.isWord(i) && tokens.folded(i) != u"va")
                    initials += tokens.folded(i).front();
            }
            made.byInitials[initials] = made.byInitials.contains(initials) ? QString() : law.name;
            const QStringList aliases = row.at(1).split(u';', Qt::SkipEmptyParts);
            for (const QString& alias : aliases)
                made.byInitials.insert(foldSameLength(alias), law.name);
            made.byFirst[law.parts.first()].append(law);
        }
        for (QList<KnownLaw>& list : made.byFirst) {
            std::sort(list.begin(), list.end(), [](const KnownLaw& a, const KnownLaw& b) {
                return a.parts.size() > b.parts.size();
            });
        }
        return made;
    }();
    return laws;
}

struct Name {
    QString name;
    qsizetype end = 0;  ///< the token behind it; 0 where there is none

    explicit operator bool() const { return end > 0; }
};

Name knownAt(const TokenText& tokens, qsizetype i)
{
    if (!tokens.isWord(i))
        return {};
    const KnownLaws& laws = knownLaws();
    const auto list = laws.byFirst.constFind(tokens.folded(i).toString());
    if (list == laws.byFirst.constEnd())
        return {};
    for (const KnownLaw& law : *list) {
        qsizetype k = 0;
        qsizetype at = i;
        for (; k < law.parts.size() && at < tokens.size(); ++k) {
            if (tokens.folded(at) == law.parts.at(k))
                ++at;
            else if (law.parts.at(k) != u",")  // a comma is often left out
                break;
        }
        if (k == law.parts.size())
            return {law.name, at};
    }
    return {};
}

bool mayBeCapital(const TokenText& tokens, qsizetype i)
{
    static const QStringList within{u"viet"_s,  u"nam"_s, u"nha"_s, u"quoc"_s,
                                    u"trung"_s, u"to"_s,  u"nhan"_s};
    return within.contains(tokens.folded(i).toString());
}

// "… và khoáng sản" before "số 54/2024/QH15" or "năm 2024": what stands between is of the name.
// Answers 0 where it is not.
qsizetype jointEnd(const TokenText& tokens, qsizetype i)
{
    if (!tokens.isWord(i, u"va"))
        return 0;
    qsizetype end = i + 1;
    while (end - i < longestName && tokens.isWord(end) && !tokens.isCapital(end)
           && !tokens.word(end).front().isDigit() && !tokens.isWord(end, u"so")
           && !tokens.isWord(end, u"nam"))
        ++end;
    const bool numbered = tokens.isWord(end, u"so") || tokens.isWord(end, u"nam");
    const bool digits =
        numbered && tokens.isWord(end + 1) && tokens.word(end + 1).front().isDigit();
    return digits && end > i + 1 ? end : 0;
}

// A capital, then words until a sign or a word that belongs to the sentence.
Name ruledAt(const TokenText& tokens, qsizetype i)
{
    if (!tokens.isCapital(i) || tokens.isWord(i, u"luat"))
        return {};
    if (tokens.isUpper(i) && tokens.at(i).length > 1) {
        const QString full = knownLaws().byInitials.value(tokens.folded(i).toString());
        const bool sentence = tokens.isUpper(i + 1);  // a title all in capitals
        if (!full.isEmpty() && !sentence)
            return {full, i + 1};
        // "KH&CN"
        if (tokens.isSign(i + 1, u'&') && tokens.isUpper(i + 2)) {
            const QString joint = knownLaws().byInitials.value(tokens.folded(i).toString()
                                                               + tokens.folded(i + 2).toString());
            if (!joint.isEmpty())
                return {joint, i + 3};
        }
    }
    const PhraseSet& stops = phrases(Phrase::LawStop);
    qsizetype end = i + 1;
    if (tokens.folded(i) == u"phong" && tokens.isSign(end, u',') && tokens.isWord(end + 1)
        && tokens.folded(end + 1) == u"chong")
        end += 2;
    while (end - i < longestName && tokens.isWord(end) && stops.matchAt(tokens, end) == 0
           && !tokens.word(end).front().isDigit()
           && (!tokens.isCapital(end) || mayBeCapital(tokens, end)))
        ++end;
    if (const qsizetype further = jointEnd(tokens, end); further > 0)
        end = further;
    const Token& first = tokens.at(i);
    const Token& last = tokens.at(end - 1);
    return {tokens.text().mid(first.start, last.end() - first.start).simplified(), end};
}

Name nameAt(const TokenText& tokens, qsizetype i, bool capitalHead)
{
    const Name known = knownAt(tokens, i);
    // "luật đất đai" in small letters names a field of law as well as the law.
    if (known && (tokens.isCapital(i) || (capitalHead && known.end - i > 1)))
        return known;
    return ruledAt(tokens, i);
}

struct Head {
    QString written;  ///< as in the canonical form
    qsizetype first = 0;
    qsizetype end = 0;

    explicit operator bool() const { return end > 0; }
};

Head headAt(const TokenText& tokens, qsizetype i)
{
    if (tokens.isWord(i, u"luat")) {
        const bool code = tokens.isWord(i - 1, u"bo")
                       && tokens.word(i - 1).compare(u"bộ", Qt::CaseInsensitive) == 0;
        // An accent says no ("luật" only); a text without accents may say "luat".
        if (tokens.word(i).compare(u"luật", Qt::CaseInsensitive) != 0
            && tokens.word(i).compare(u"luat", Qt::CaseInsensitive) != 0)
            return {};
        return code ? Head{u"Bộ luật"_s, i - 1, i + 1} : Head{u"Luật"_s, i, i + 1};
    }
    if (tokens.isWord(i, u"phap") && tokens.isWord(i + 1, u"lenh"))
        return {u"Pháp lệnh"_s, i, i + 2};
    return {};
}

// "năm 2005", "2005", behind a name.
qsizetype yearAt(const TokenText& tokens, qsizetype i, QString& year)
{
    const qsizetype at = tokens.isWord(i, u"nam") ? i + 1 : i;
    if (!tokens.isWord(at) || tokens.at(at).length != 4)
        return i;
    const int value = tokens.word(at).toInt();
    if (value < 1945 || value > 2100 || (tokens.isSign(at + 1, u'/') && at == i))
        return i;
    year = tokens.word(at).toString();
    return at + 1;
}

Citation citationOf(const TokenText& tokens, qsizetype first, qsizetype end, const QString& text)
{
    const qsizetype start = tokens.at(first).start;
    return {text, start, tokens.at(end - 1).end() - start};
}

// Joins "Luật Đầu tư công" with "số 39/2019/QH14" behind it.
void joinNumber(const TokenText& tokens, qsizetype end, Citation& law, QList<Citation>& numbered)
{
    if (tokens.isWord(end, u"so"))
        ++end;
    if (end >= tokens.size())
        return;
    const qsizetype start = tokens.at(end).start;
    const auto found =
        std::lower_bound(numbered.begin(), numbered.end(), start,
                         [](const Citation& c, qsizetype wanted) { return c.start < wanted; });
    if (found == numbered.end() || found->start != start)
        return;
    law.canonical += u' ' + found->canonical.section(u' ', -1);
    law.length = found->start + found->length - law.start;
    numbered.erase(found);
}

qsizetype readConstitution(const TokenText& tokens, qsizetype i, QList<Citation>& laws)
{
    qsizetype end = i + 2;
    QString year;
    end = yearAt(tokens, end, year);
    QString canonical = u"Hiến pháp"_s;
    if (!year.isEmpty())
        canonical += u' ' + year;
    laws.append(citationOf(tokens, i, end, canonical));
    return end;
}

// "Luật sửa đổi, bổ sung một số điều của Luật …": the first part, up to the law it amends.
qsizetype amendmentEnd(const TokenText& tokens, qsizetype i)
{
    static const QStringList words{u"bo"_s, u"sung"_s, u"mot"_s, u"so"_s, u"dieu"_s};
    if (!tokens.isWord(i, u"sua") || !tokens.isWord(i + 1, u"doi"))
        return 0;
    qsizetype at = i + 2;
    if (tokens.isSign(at, u','))
        ++at;
    for (const QString& word : words) {
        if (!tokens.isWord(at, word))
            return 0;
        ++at;
    }
    if (tokens.isWord(at, u"cua"))
        ++at;
    return headAt(tokens, at) ? at : 0;
}

}  // namespace

QList<Citation> findLaws(const TokenText& tokens, QList<Citation>& numbered)
{
    QList<Citation> laws;
    for (qsizetype i = 0; i < tokens.size();) {
        if (tokens.isWord(i, u"hien") && tokens.isWord(i + 1, u"phap") && tokens.isCapital(i)) {
            i = readConstitution(tokens, i, laws);
            continue;
        }
        const Head head = headAt(tokens, i);
        if (!head) {
            ++i;
            continue;
        }
        const qsizetype amends = amendmentEnd(tokens, head.end);
        const qsizetype inner = amends > 0 ? amends : head.end;
        const Head named =
            amends > 0 ? headAt(tokens, tokens.isWord(amends, u"bo") ? amends + 1 : amends) : head;
        qsizetype at = named ? named.end : inner;
        const bool colon = tokens.isSign(at, u':');
        Name name = nameAt(tokens, colon ? at + 1 : at, tokens.isCapital(named.first));
        if (!name) {
            i = head.end;
            continue;
        }
        const QString prefix =
            amends > 0 ? head.written + u" sửa đổi, bổ sung một số điều của " + named.written
                       : head.written;
        QString year;
        qsizetype end = yearAt(tokens, name.end, year);
        Citation law = citationOf(tokens, head.first, end, prefix + u' ' + name.name);
        if (!year.isEmpty())
            law.canonical += u' ' + year;
        joinNumber(tokens, end, law, numbered);
        laws.append(law);
        // "các Luật: Đầu tư công, Đất đai": known names only, under the same head.
        for (;;) {
            const bool joint = tokens.isSign(end, u',') || tokens.isWord(end, u"va");
            if (!joint || !tokens.isCapital(end + 1))
                break;
            const Name next = knownAt(tokens, end + 1);
            if (!next
                || (tokens.isWord(next.end) && !tokens.isWord(next.end, u"va")
                    && phrases(Phrase::LawStop).matchAt(tokens, next.end) == 0))
                break;
            laws.append(citationOf(tokens, end + 1, next.end, head.written + u' ' + next.name));
            end = next.end;
        }
        i = std::max(end, head.end);
    }
    return laws;
}

}  // namespace nghisu
