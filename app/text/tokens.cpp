// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/fold.h"
#include "text/textdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark();
}

const QHash<QString, QStringList>& phraseTable()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> made;
        const QList<QStringList> rows = dataRows(u":/text/phrases.tsv"_s, 2);
        for (const QStringList& row : rows)
            made[row.at(0)].append(foldSameLength(row.at(1)));
        return made;
    }();
    return table;
}

} // namespace

TokenText::TokenText(const QString& text) : m_text(text), m_folded(foldSameLength(text))
{
    m_tokens.reserve(static_cast<std::size_t>(text.size() / 4 + 8));
    const qsizetype size = text.size();
    bool space = true;
    for (qsizetype i = 0; i < size;) {
        const QChar unit = text.at(i);
        if (unit == u'\n') {
            m_tokens.push_back({i, 1, Token::Kind::Break, space});
            space = true;
            ++i;
        } else if (unit.isSpace()) {
            space = true;
            ++i;
        } else if (isWordUnit(unit)) {
            qsizetype end = i + 1;
            while (end < size && isWordUnit(text.at(end)))
                ++end;
            m_tokens.push_back({i, end - i, Token::Kind::Word, space});
            space = false;
            i = end;
        } else {
            m_tokens.push_back({i, 1, Token::Kind::Sign, space});
            space = false;
            ++i;
        }
    }
}

QStringView TokenText::word(qsizetype i) const
{
    return QStringView(m_text).mid(at(i).start, at(i).length);
}

QStringView TokenText::folded(qsizetype i) const
{
    return QStringView(m_folded).mid(at(i).start, at(i).length);
}

bool TokenText::isSign(qsizetype i, char16_t sign) const
{
    return i >= 0 && i < size() && at(i).kind == Token::Kind::Sign
           && m_folded.at(at(i).start) == QChar(sign);
}

bool TokenText::isCapital(qsizetype i) const
{
    return isWord(i) && m_text.at(at(i).start).isUpper();
}

bool TokenText::isUpper(qsizetype i) const
{
    if (!isWord(i))
        return false;
    bool letters = false;
    const QStringView view = word(i);
    for (const QChar unit : view) {
        if (unit.isLetter() && !unit.isUpper())
            return false;
        letters = letters || unit.isLetter();
    }
    return letters;
}

qsizetype TokenText::indexAt(qsizetype position) const
{
    const auto found =
        std::lower_bound(m_tokens.begin(), m_tokens.end(), position,
                         [](const Token& token, qsizetype wanted) { return token.start < wanted; });
    return found - m_tokens.begin();
}

PhraseSet::PhraseSet(const QStringList& phrases)
{
    for (const QString& phrase : phrases)
        add(phrase);
}

void PhraseSet::add(const QString& phrase)
{
    const QStringList words = foldSameLength(phrase).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    // The longest stands first, so that the first hit is the answer.
    const auto insert = [&words](QList<QStringList>& list) {
        auto place = std::find_if(list.begin(), list.end(), [&words](const QStringList& other) {
            return other.size() < words.size();
        });
        list.insert(place, words);
    };
    insert(m_byFirst[words.first()]);
    insert(m_byLast[words.last()]);
}

qsizetype PhraseSet::matchAt(const TokenText& tokens, qsizetype i) const
{
    if (i < 0 || !tokens.isWord(i))
        return 0;
    // Looking up a view without making a string of it: fromRawData does not copy.
    const QStringView first = tokens.folded(i);
    const auto list = m_byFirst.constFind(QString::fromRawData(first.data(), first.size()));
    if (list == m_byFirst.constEnd())
        return 0;
    for (const QStringList& words : *list) {
        if (i + words.size() > tokens.size())
            continue;
        qsizetype k = 1;
        while (k < words.size() && tokens.isWord(i + k) && tokens.folded(i + k) == words.at(k))
            ++k;
        if (k == words.size())
            return k;
    }
    return 0;
}

qsizetype PhraseSet::matchBefore(const TokenText& tokens, qsizetype end) const
{
    if (end < 1 || !tokens.isWord(end - 1))
        return 0;
    const QStringView last = tokens.folded(end - 1);
    const auto list = m_byLast.constFind(QString::fromRawData(last.data(), last.size()));
    if (list == m_byLast.constEnd())
        return 0;
    for (const QStringList& words : *list) {
        const qsizetype start = end - words.size();
        if (start < 0)
            continue;
        qsizetype k = 0;
        while (k < words.size() && tokens.isWord(start + k)
               && tokens.folded(start + k) == words.at(k))
            ++k;
        if (k == words.size())
            return k;
    }
    return 0;
}

const PhraseSet& phrases(const QString& kind)
{
    static const QHash<QString, PhraseSet> sets = [] {
        QHash<QString, PhraseSet> made;
        const QHash<QString, QStringList>& table = phraseTable();
        for (auto row = table.cbegin(); row != table.cend(); ++row)
            made.insert(row.key(), PhraseSet(row.value()));
        return made;
    }();
    const auto found = sets.constFind(kind);
    Q_ASSERT_X(found != sets.constEnd(), "phrases", "no phrases of this kind");
    static const PhraseSet none;
    return found == sets.constEnd() ? none : *found;
}

QStringList phraseList(const QString& kind)
{
    return phraseTable().value(kind);
}

} // namespace nghisu
