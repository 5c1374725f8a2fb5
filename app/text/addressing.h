// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/bodyfinder.h"
#include "text/tokens.h"

#include <QList>

#include <vector>

namespace nghisu {

/// Reads one proposal for whom it addresses. An addressee stands at the head of a sentence, or after
/// a verb of asking ("đề nghị", "kiến nghị với"), or after a clause that leads up to it; from there
/// on the names are objects ("tham mưu Chính phủ"), except the partners of "phối hợp với". "chủ trì"
/// marks the lead; otherwise the first one named leads.
class Addressing {
public:
    Addressing(const BodyFinder& finder, const QString& text, const QList<Citation>& citations);

    Addressed addressed();
    Addressed headingAddressed();

private:
    struct Addressee {
        Mention mention;
        bool lead = false;     ///< marked by "chủ trì"
        bool partner = false;  ///< marked by "phối hợp với"
        bool asked = false;    ///< after a verb of asking, or followed by what to do
    };
    struct Chain {
        std::vector<Addressee> members;
        qsizetype end = 0;

        bool isEmpty() const { return members.empty(); }
    };

    // As BodyFinder has them, but each token is asked once.
    std::optional<Mention> mentionAt(qsizetype i) const;
    std::optional<Mention> groupAt(qsizetype i) const;

    qsizetype sentenceEnd(qsizetype i) const;
    bool isCited(qsizetype i) const;
    bool isSeparator(qsizetype i) const;
    bool isTitleColon(qsizetype i, qsizetype start) const;
    qsizetype skipOpening(qsizetype i, qsizetype end) const;
    qsizetype skipRequests(qsizetype i, qsizetype end, bool atHead, bool& asked) const;
    qsizetype skipUnknownBody(qsizetype i, qsizetype end) const;
    qsizetype skipBrackets(qsizetype i, qsizetype end, bool& lead) const;
    Chain chainAt(qsizetype i, qsizetype end) const;
    bool appendNames(Chain& chain, qsizetype i, qsizetype end, bool partner, bool& plural) const;
    void readSentence(qsizetype start, qsizetype end);
    bool readHead(qsizetype start, qsizetype end, Chain& chain, bool& asked);
    bool readRequest(qsizetype start, qsizetype end, Chain& chain);
    bool isUnknownBody(qsizetype i) const;
    bool endsUnknownBody(qsizetype i, qsizetype end) const;
    qsizetype meanwhileAfter(qsizetype i, qsizetype end) const;
    bool isReported(qsizetype i, qsizetype start) const;
    bool readAfterClause(qsizetype start, qsizetype end, Chain& chain) const;
    void readPartners(qsizetype start, qsizetype end, bool asked, Chain& chain) const;
    bool endsHere(qsizetype i, qsizetype end) const;
    void readBracketsAtEnd();
    void markAsked();
    QList<DraftBody> ordered() const;
    Addressed result() const;

    // How far the name of a body that is not in the directory may reach, in tokens.
    static constexpr qsizetype longestUnknownBody = 14;

    const BodyFinder& m_finder;
    TokenText m_tokens;
    std::vector<bool> m_cited;
    qint32 keep(const std::optional<Mention>& mention) const;
    std::optional<Mention> kept(qint32 place) const;

    static constexpr qint32 notAsked = -2;
    static constexpr qint32 nobody = -1;
    // By token: a place in m_named, or that it was not asked for yet, or that nobody stands there.
    mutable std::vector<qint32> m_mentionAt;
    mutable std::vector<qint32> m_groupAt;
    mutable std::vector<Mention> m_named;
    std::vector<Addressee> m_found;
    bool m_elsewhere = false;  ///< somebody is asked whom the directory doesn't know
};

}  // namespace nghisu
