// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
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
    /// Whether word i is this syllable (in small letters, with its marks): see isSameSyllable.
    bool isSyllable(qsizetype i, const QString& spelled) const;
    /// The first token that starts at or after a position of the text.
    qsizetype indexAt(qsizetype position) const;

private:
    QString m_text;
    QString m_folded;
    std::vector<Token> m_tokens;
    bool m_marked = false;
};

/// Whether a typed word is this syllable: the same letters with the same marks, whatever the case
/// and the tone position; in a text typed without marks, the same letters.
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

/// A set of fixed phrases, found on the words of a text in any case. Signs between words don't match.
class PhraseSet {
public:
    PhraseSet() = default;
    explicit PhraseSet(const QStringList& phrases);

    void add(const QString& phrase);
    bool isEmpty() const { return m_byFirst.isEmpty(); }
    /// How many tokens the longest phrase at token i takes; 0 where there is none.
    qsizetype matchAt(const TokenText& tokens, qsizetype i) const;
    /// How many tokens the longest phrase takes that ends just before token `end`.
    qsizetype matchBefore(const TokenText& tokens, qsizetype end) const;

private:
    struct Entry {
        QStringList folded;
        QStringList spelled;
    };

    static bool isAt(const TokenText& tokens, qsizetype start, const Entry& entry);

    QHash<QString, QList<Entry>> m_byFirst;
    QHash<QString, QList<Entry>> m_byLast;
    WordFilter m_first;
    WordFilter m_last;
};

/// The kinds of phrases in resources/text/phrases.tsv, which says what each is for.
enum class Phrase {
    Request,
    HeadRequest,
    NotARequest,
    For,
    LeadIn,
    Subordinate,
    Person,
    Fact,
    Modal,
    Lead,
    With,
    WithLater,
    Helper,
    Continues,
    BeforeNot,
    ListHead,
    PlaceWord,
    UnknownOrg,
    GroupDet,
    GroupNoun,
    GroupMod,
    GroupBare,
    NotList,
    LawStop,
    NeedsNumber,
    NeedsMore,
    ReportSection,
    AskSection,
    Ask,
    Meeting,
    OrgHead,
    ProposerLabel,
    Proposes,
    MeetingStop,
    MeetingLead,
    Topic,
    ClosingVerb,
    Forwarder,
    Answering,
    IssueSection,
};

/// The phrases of one kind.
const PhraseSet& phrases(Phrase kind);

/// Whether a phrase of this kind stands anywhere in the text.
bool holdsPhrase(const TokenText& tokens, Phrase kind);

}  // namespace nghisu
