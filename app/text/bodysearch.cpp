// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bodysearch.h"

#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Letters and digits of a folded text.
QString compact(const QString& folded)
{
    QString result;
    result.reserve(folded.size());
    for (const QChar unit : folded) {
        if (unit.isLetterOrNumber())
            result += unit;
    }
    return result;
}

QStringList wordsOf(const QString& folded)
{
    QStringList words;
    QString word;
    for (const QChar unit : folded) {
        if (unit.isLetterOrNumber()) {
            word += unit;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

// Every word of the query is the start of a word of the name, in the name's order: "bo tt tr".
bool startWords(const QStringList& query, const QStringList& name)
{
    qsizetype at = 0;
    for (const QString& word : query) {
        while (at < name.size() && !name.at(at).startsWith(word))
            ++at;
        if (at == name.size())
            return false;
        ++at;
    }
    return true;
}

enum Rank {
    ExactCode,
    StartsName,
    StartsCode,
    Initials,
    StartsInside,
    WordStarts,
    Inside,
    NoMatch
};

}  // namespace

BodySearch::BodySearch(const QList<Body>& directory)
{
    m_entries.reserve(static_cast<std::size_t>(directory.size()));
    for (const Body& body : directory) {
        Entry entry;
        entry.name = foldForSearch(body.name);
        entry.compact = compact(entry.name);
        const QStringList words = wordsOf(entry.name);
        for (const QString& word : words) {
            entry.initials += word.front();
            if (word != u"va")
                entry.initialsBare += word.front();
        }
        QStringList spellings = body.aliases;
        spellings << body.code << body.shortName;
        for (const QString& spelling : spellings) {
            const QString folded = compact(foldForSearch(spelling));
            if (!folded.isEmpty() && !entry.spellings.contains(folded))
                entry.spellings.append(folded);
        }
        entry.gone = body.validTo.isValid();
        m_entries.push_back(entry);
    }
}

QList<qsizetype> BodySearch::find(const QString& query, qsizetype limit) const
{
    const QString folded = foldForSearch(query).trimmed();
    const QString wanted = compact(folded);
    const QStringList words = wordsOf(folded);
    struct Hit {
        int rank = 0;
        bool gone = false;
        qsizetype index = 0;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        int rank = NoMatch;
        const auto starts = [&wanted](const QString& text) { return text.startsWith(wanted); };
        if (wanted.isEmpty()) {
            rank = folded.isEmpty() ? StartsName : NoMatch;
        } else if (entry.spellings.contains(wanted) || entry.compact == wanted) {
            rank = ExactCode;
        } else if (entry.compact.startsWith(wanted)) {
            rank = StartsName;
        } else if (std::any_of(entry.spellings.begin(), entry.spellings.end(), starts)) {
            rank = StartsCode;
        } else if (wanted.size() > 1
                   && (entry.initialsBare.startsWith(wanted) || entry.initials.startsWith(wanted)
                       || QStringView(entry.initialsBare).mid(1).startsWith(wanted)
                       || QStringView(entry.initials).mid(1).startsWith(wanted))) {
            // "tttt" and "tt&tt" leave out the B of Bộ.
            rank = Initials;
        } else {
            const QStringList name = wordsOf(entry.name);
            for (qsizetype k = 1; k < name.size() && rank == NoMatch; ++k) {
                if (QStringList(name.mid(k)).join(u' ').startsWith(words.join(u' ')))
                    rank = StartsInside;
            }
            if (rank == NoMatch && startWords(words, name))
                rank = WordStarts;
            const bool inside = wanted.size() > 2
                             && (entry.compact.contains(wanted)
                                 || std::any_of(entry.spellings.begin(), entry.spellings.end(),
                                                [&wanted](const QString& spelling) {
                                                    return spelling.contains(wanted);
                                                }));
            if (rank == NoMatch && inside)
                rank = Inside;
        }
        if (rank != NoMatch)
            hits.push_back({rank, entry.gone, static_cast<qsizetype>(i)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.gone < b.gone;
    });
    QList<qsizetype> found;
    for (const Hit& hit : hits) {
        if (limit > 0 && found.size() >= limit)
            break;
        found.append(hit.index);
    }
    return found;
}

}  // namespace nghisu
