// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/namematcher.h"

#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

bool isLink(const TokenText& tokens, qsizetype i)
{
    return tokens.isSign(i, u',') || tokens.isSign(i, u'-') || tokens.isSign(i, u'&');
}

QString key(QStringView view)
{
    return QString::fromRawData(view.data(), view.size());
}

// Whether one letter more, less, another, or two turned round make `spelled` of `typed`.
bool missesByOne(const QString& typed, const QString& spelled)
{
    const qsizetype difference = typed.size() - spelled.size();
    if (difference < -1 || difference > 1)
        return false;
    qsizetype start = 0;
    const qsizetype shorter = std::min(typed.size(), spelled.size());
    while (start < shorter && typed.at(start) == spelled.at(start))
        ++start;
    const QStringView a = QStringView(typed).mid(start);
    const QStringView b = QStringView(spelled).mid(start);
    if (difference > 0)
        return a.mid(1) == b;
    if (difference < 0)
        return a == b.mid(1);
    if (a.isEmpty())
        return false;
    return a.mid(1) == b.mid(1)
        || (a.size() > 1 && a.at(0) == b.at(1) && a.at(1) == b.at(0) && a.mid(2) == b.mid(2));
}

constexpr qsizetype fewestSyllables = 3;  // of a name that may be mistyped
constexpr qsizetype shortSyllable = 2;    // in which only the marks may be mistyped

}  // namespace

void NameMatcher::add(qsizetype id, const QString& name)
{
    Name made;
    made.id = id;
    const TokenText tokens(name);
    QString initials;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens.isWord(i) || tokens.folded(i) == u"va")
            continue;
        made.syllables.append(tokens.folded(i).toString());
        made.spelled.append(tokens.word(i).toString().toLower());
        initials += tokens.folded(i).front();
    }
    if (made.syllables.isEmpty())
        return;
    const auto index = static_cast<qsizetype>(m_names.size());
    m_namesByFirst[made.syllables.first()].append(index);
    if (made.syllables.size() > 1)
        m_namesBySecond[made.syllables.at(1)].append(index);
    else
        m_singleNames[made.syllables.first()].append(index);
    m_first.add(made.syllables.first());
    for (qsizetype length = 2; length <= initials.size(); ++length) {
        m_first.add(QStringView(initials).left(length));
        m_namesByInitials[initials.left(length)].append(index);
    }
    m_names.push_back(std::move(made));
}

void NameMatcher::addAlias(qsizetype id, const QString& alias)
{
    Alias made;
    made.id = id;
    const TokenText tokens(alias);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString part = tokens.word(i).toString();
        made.parts.append(
            {tokens.folded(i).toString(), part.toLower(), part.size() > 1 && part.at(1).isUpper()});
    }
    if (made.parts.isEmpty())
        return;
    m_first.add(tokens.folded(0));
    m_aliasesByFirst[tokens.folded(0).toString()].append(static_cast<qsizetype>(m_aliases.size()));
    m_aliases.push_back(std::move(made));
}

// Walks the syllables and the tokens side by side. Answers the token after the name, or -1.
qsizetype NameMatcher::align(const TokenText& tokens, qsizetype i, const Name& name, qsizetype from,
                             bool& shortened) const
{
    const qsizetype count = name.syllables.size();
    qsizetype syllable = from;
    qsizetype links = 0;
    shortened = false;
    while (syllable < count) {
        if (syllable > from && links < 2) {
            if (isLink(tokens, i)
                || (tokens.isWord(i) && tokens.folded(i) == u"va"
                    && name.syllables.at(syllable) != u"va")) {
                ++links;
                ++i;
                continue;
            }
        }
        if (!tokens.isWord(i))
            return -1;
        const QStringView folded = tokens.folded(i);
        if (folded == name.syllables.at(syllable)) {
            if (!tokens.isSyllable(i, name.spelled.at(syllable)))
                return -1;
            ++syllable;
        } else {
            if (!tokens.isUpper(i) || syllable + folded.size() > count)
                return -1;
            for (const QChar initial : folded) {
                if (name.syllables.at(syllable).front() != initial)
                    return -1;
                ++syllable;
            }
            shortened = true;
        }
        links = 0;
        ++i;
    }
    return i;
}

// The same where exactly one syllable is mistyped.
qsizetype NameMatcher::alignNear(const TokenText& tokens, qsizetype i, const Name& name) const
{
    qsizetype links = 0;
    bool missed = false;
    for (qsizetype syllable = 0; syllable < name.syllables.size();) {
        if (syllable > 0 && links < 2 && (isLink(tokens, i) || tokens.isWord(i, u"va"))) {
            ++links;
            ++i;
            continue;
        }
        if (!tokens.isWord(i))
            return -1;
        const QString& spelled = name.spelled.at(syllable);
        if (tokens.folded(i) != name.syllables.at(syllable) || !tokens.isSyllable(i, spelled)) {
            const bool sameLetters = tokens.folded(i) == name.syllables.at(syllable);
            if (missed || (spelled.size() <= shortSyllable && !sameLetters)
                || !missesByOne(tokens.word(i).toString().toLower(), spelled))
                return -1;
            missed = true;
        }
        ++syllable;
        links = 0;
        ++i;
    }
    return missed ? i : -1;
}

NameMatcher::Match NameMatcher::nearAt(const TokenText& tokens, qsizetype i) const
{
    Match best;
    if (!tokens.isCapital(i))
        return best;
    const QString first = key(tokens.folded(i));
    if (!m_first.mayHold(first))
        return best;
    const auto list = m_namesByFirst.constFind(first);
    if (list == m_namesByFirst.constEnd())
        return best;
    for (const qsizetype at : *list) {
        const Name& name = m_names[static_cast<std::size_t>(at)];
        if (name.syllables.size() < fewestSyllables)
            continue;
        const qsizetype end = alignNear(tokens, i, name);
        if (end - i > best.tokens)
            best = {name.id, end - i, false, true};
    }
    return best;
}

qsizetype NameMatcher::alignAlias(const TokenText& tokens, qsizetype i, const Alias& alias) const
{
    if (i + alias.parts.size() > tokens.size())
        return -1;
    for (const AliasPart& part : alias.parts) {
        if (part.folded != tokens.folded(i))
            return -1;
        const QStringView typed = tokens.word(i);
        // "BTTTT" is no name in small letters; Đ may be typed D or Ð.
        if (part.capitals ? typed.front().isLower() || typed.at(1).isLower()
                          : !tokens.isSyllable(i, part.lower))
            return -1;
        ++i;
    }
    return i;
}

NameMatcher::Match NameMatcher::matchAt(const TokenText& tokens, qsizetype i) const
{
    Match best;
    if (!tokens.isWord(i))
        return best;
    const QString first = key(tokens.folded(i));
    if (!m_first.mayHold(first))
        return best;
    const auto consider = [&](qsizetype id, qsizetype end, bool shortened, bool full) {
        // A known abbreviation beats initials that happen to be the same (TTCP).
        if (end - i > best.tokens || (end - i == best.tokens && best.shortened && !shortened))
            best = {id, end - i, shortened, full};
    };
    const auto tryNames = [&](const QHash<QString, QList<qsizetype>>& index, const QString& word,
                              bool same) {
        const auto list = index.constFind(word);
        if (list == index.constEnd())
            return;
        for (const qsizetype at : *list) {
            const Name& name = m_names[static_cast<std::size_t>(at)];
            if (same && name.syllables.first() != first)
                continue;
            bool shortened = false;
            const qsizetype end = align(tokens, i, name, 0, shortened);
            consider(name.id, end, shortened, !shortened);
        }
    };
    // Many names begin with the same word; the second one tells them apart, unless it is initials.
    const bool plain = tokens.isWord(i + 1) && !tokens.isUpper(i + 1) && !tokens.isUpper(i);
    if (plain && !tokens.isWord(i + 1, u"va")) {
        tryNames(m_namesBySecond, key(tokens.folded(i + 1)), true);
        tryNames(m_singleNames, first, false);
    } else {
        tryNames(m_namesByFirst, first, false);
    }
    if (tokens.isUpper(i))
        tryNames(m_namesByInitials, first, false);
    const auto aliases = m_aliasesByFirst.constFind(first);
    if (aliases != m_aliasesByFirst.constEnd()) {
        for (const qsizetype at : *aliases) {
            const Alias& alias = m_aliases[static_cast<std::size_t>(at)];
            consider(alias.id, alignAlias(tokens, i, alias), false, false);
        }
    }
    return best;
}

NameMatcher::Match NameMatcher::matchHeadless(const TokenText& tokens, qsizetype i,
                                              const QString& head, bool shortenedToo) const
{
    Match best;
    if (!tokens.isCapital(i))
        return best;
    const auto consider = [&](const Name& name) {
        if (name.syllables.first() != head || name.syllables.size() < 2)
            return;
        bool shortened = false;
        const qsizetype end = align(tokens, i, name, 1, shortened);
        if (end - i > best.tokens && (!shortened || shortenedToo))
            best = {name.id, end - i, shortened, false};
    };
    const auto list = m_namesBySecond.constFind(key(tokens.folded(i)));
    if (list != m_namesBySecond.constEnd()) {
        for (const qsizetype at : *list)
            consider(m_names[static_cast<std::size_t>(at)]);
    }
    if (!best && shortenedToo && tokens.isUpper(i)) {
        for (const Name& name : m_names)
            consider(name);
    }
    return best;
}

}  // namespace nghisu
