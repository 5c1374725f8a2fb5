// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <vector>

namespace nghisu {

/// A word (a run of letters and digits), a sign, or a line break, with its place in the text.
struct Token {
    enum class Kind : char { Word, Sign, Break };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Word;
    bool spaceBefore = false;

    qsizetype end() const { return start + length; }
};

/// A text cut into tokens, with its fold at the same positions. Holds its own copies.
class TokenText {
public:
    explicit TokenText(const QString& text);

    qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    const Token& at(qsizetype i) const { return m_tokens[static_cast<std::size_t>(i)]; }
    const QString& text() const { return m_text; }

    QStringView word(qsizetype i) const;    ///< as typed
    QStringView folded(qsizetype i) const;  ///< see foldSameLength
    bool isSign(qsizetype i, char16_t sign) const;
    bool isWord(qsizetype i) const
    {
        return i >= 0 && i < size() && at(i).kind == Token::Kind::Word;
    }
    /// Word i is this one, folded.
    bool isWord(qsizetype i, QStringView wanted) const { return isWord(i) && folded(i) == wanted; }
    bool isBreak(qsizetype i) const
    {
        return i >= 0 && i < size() && at(i).kind == Token::Kind::Break;
    }
    /// Starts with a capital letter.
    bool isCapital(qsizetype i) const;
    /// Has letters, and all of them are capitals: "TTTT", "BKHĐT".
    bool isUpper(qsizetype i) const;
    /// Typed with Vietnamese marks, as most texts are: then a word without marks is another word.
    bool isMarked() const { return m_marked; }
    /// Whether word i, whose fold is this syllable's, is the syllable: see isSameSyllable.
    bool isSyllable(qsizetype i, const QString& spelled) const;
    /// Which kinds of phrases may begin or end with word i: see PhraseSet. A bit for each.
    quint64 phraseStarts(qsizetype i) const;
    quint64 phraseEnds(qsizetype i) const;
    /// The first token that starts at or after a position of the text.
    qsizetype indexAt(qsizetype position) const;

private:
    QString m_text;
    QString m_folded;
    std::vector<Token> m_tokens;
    bool m_marked = false;
    // Looked up once a word, when it is first asked for: a TokenText serves one thread.
    mutable std::vector<quint64> m_starts;
    mutable std::vector<quint64> m_ends;
};

/// Whether a typed word is this syllable, given that their folds are the same: with the same marks,
/// whatever the case and the tone position; in a text typed without marks, with none.
bool isSameSyllable(QStringView typed, const QString& spelled, bool marked);

/// Tells fast that a word is none of a set: most words begin no phrase and no name.
class WordFilter {
public:
    void add(QStringView word) { m_bits.set(key(word)); }
    bool mayHold(QStringView word) const { return m_bits.test(key(word)); }

private:
    static std::size_t key(QStringView word)
    {
        if (word.isEmpty())
            return 0;
        return (std::size_t(word.front().unicode()) * 131 + std::size_t(word.back().unicode()) * 17
                + std::size_t(word.size()))
             % 4096;
    }

    std::bitset<4096> m_bits;
};

}  // namespace nghisu
