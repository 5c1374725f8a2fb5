// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// A set of fixed phrases, found on the words of a text in any case. Signs between words don't match.
class PhraseSet {
public:
    void add(const QString& phrase);
    /// The words that its phrases begin and end with, folded.
    QStringList firstWords() const { return m_byFirst.keys(); }
    QStringList lastWords() const { return m_byLast.keys(); }
    /// The set's bit in what TokenText says of its words.
    void setBit(quint64 bit) { m_bit = bit; }
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
    quint64 m_bit = 0;
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
    SuchAs,
    PartOf,
    Telling,
    Must,
    Closing,
};

/// The phrases of one kind.
const PhraseSet& phrases(Phrase kind);

/// Whether a phrase of this kind stands anywhere in the text.
bool holdsPhrase(const TokenText& tokens, Phrase kind);

/// For each kind a bit: whether a phrase of the kind begins, or ends, with a word (folded).
quint64 phrasesBeginningWith(QStringView word);
quint64 phrasesEndingWith(QStringView word);

}  // namespace nghisu
