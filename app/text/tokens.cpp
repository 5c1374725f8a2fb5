// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/fold.h"
#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark();
}

}  // namespace

bool isSameSyllable(QStringView typed, const QString& spelled, bool marked)
{
    const quint64 marks = marksOf(typed);
    return marks == marksOf(spelled) || (marks == 0 && !marked);
}

TokenText::TokenText(const QString& text) : m_text(text), m_folded(foldSameLength(text))
{
    m_tokens.reserve(static_cast<std::size_t>(text.size() / 4 + 8));
    const qsizetype size = text.size();
    bool space = true;
    qsizetype marked = 0;
    qsizetype letters = 0;
    for (const QChar unit : text) {
        letters += unit.isLetter();
        marked += unit.unicode() >= 0x80 && unit.isLetter();
    }
    m_marked = marked * 20 > letters;
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

bool TokenText::isSyllable(qsizetype i, const QString& spelled) const
{
    return isSameSyllable(word(i), spelled, m_marked);
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

// Looks a word up the first time that it is asked for. No word has every bit.
static quint64 lookedUp(std::vector<quint64>& known, const TokenText& tokens, qsizetype i,
                        quint64 (*find)(QStringView))
{
    constexpr quint64 unknown = ~quint64(0);
    if (!tokens.isWord(i))
        return 0;
    if (known.empty())
        known.resize(static_cast<std::size_t>(tokens.size()), unknown);
    quint64& bits = known[static_cast<std::size_t>(i)];
    if (bits == unknown)
        bits = find(tokens.folded(i));
    return bits;
}

quint64 TokenText::phraseStarts(qsizetype i) const
{
    return lookedUp(m_starts, *this, i, phrasesBeginningWith);
}

quint64 TokenText::phraseEnds(qsizetype i) const
{
    return lookedUp(m_ends, *this, i, phrasesEndingWith);
}

}  // namespace nghisu
