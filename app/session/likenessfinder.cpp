// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/likenessfinder.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PieceSize = 2000;
// Texts that are compared word by word with one another.
constexpr std::size_t MostCandidates = 60;
// Of each, where all are compared with all: a text that stands in a hundred letters has a hundred
// copies, and a few of them are enough to find the others.
constexpr std::size_t CandidatesEach = 16;

bool goesOn(const LikenessFinder::Progress& progress, double part)
{
    return !progress || progress(part);
}

}  // namespace

Result<std::unique_ptr<LikenessFinder>> LikenessFinder::build(const CouncilFile& file,
                                                              const Progress& progress)
{
    NGHISU_TRY_VALUE(const QList<ProposalId> ids, file.read().proposals.allIds());
    return build(file, ids, progress);
}

Result<std::unique_ptr<LikenessFinder>> LikenessFinder::build(const CouncilFile& file,
                                                              const QList<ProposalId>& among,
                                                              const Progress& progress)
{
    auto finder = std::make_unique<LikenessFinder>();
    const double steps = std::max<double>(1, 2 * double(among.size()));
    finder->m_words.reserve(among.size());
    // How much a word tells is known when all have been counted.
    for (qsizetype i = 0; i < among.size(); i += PieceSize) {
        if (!goesOn(progress, double(i) / steps))
            return Error{ErrorCode::Cancelled, {}};
        NGHISU_TRY_VALUE(const auto texts, file.read().proposals.texts(among.mid(i, PieceSize)));
        for (auto text = texts.begin(); text != texts.end(); ++text)
            finder->m_words.insert(text.key(), finder->m_weights.count(wordsForSearch(*text)));
    }
    finder->m_index.reserve(std::size_t(among.size()));
    for (qsizetype i = 0; i < among.size(); ++i) {
        if (i % PieceSize == 0 && !goesOn(progress, double(among.size() + i) / steps))
            return Error{ErrorCode::Cancelled, {}};
        const auto words = finder->m_words.constFind(among[i]);
        if (words != finder->m_words.cend())
            finder->m_index.add(among[i].value(),
                                TextSignature(TextFeatures(*words, finder->m_weights)));
    }
    return finder;
}

void LikenessFinder::add(const QList<std::pair<ProposalId, QString>>& texts)
{
    for (const auto& [id, text] : texts)
        m_words.insert(id, m_weights.count(wordsForSearch(text)));
    for (const auto& [id, text] : texts)
        m_index.add(id.value(), TextSignature(TextFeatures(m_words.value(id), m_weights)));
}

void LikenessFinder::learn(ProposalId id, const QString& words)
{
    const QByteArray packed = m_weights.count(words);
    m_words.insert(id, packed);
    // An older signature stays and leads here too: what is found is compared by its present words.
    m_index.add(id.value(), TextSignature(TextFeatures(packed, m_weights)));
}

Result<void> LikenessFinder::update(const CouncilFile& file, const QList<ProposalId>& proposals)
{
    NGHISU_TRY_VALUE(const auto texts, file.read().proposals.texts(proposals));
    for (const ProposalId id : proposals) {
        const auto text = texts.constFind(id);
        if (text == texts.cend())
            m_words.remove(id);
        else
            learn(id, wordsForSearch(*text));
    }
    return {};
}

QList<Alike> LikenessFinder::compare(ProposalId id, const TextFeatures& features,
                                     std::size_t candidates, qsizetype limit) const
{
    const auto found = m_index.candidates(TextSignature(features), candidates);
    QList<Alike> alike;
    QSet<ProposalId> seen{id};
    for (const qint64 value : found) {
        const ProposalId other(value);
        const auto otherWords = m_words.constFind(other);
        if (otherWords == m_words.cend() || seen.contains(other))
            continue;
        seen.insert(other);
        const double score = likeness(features, TextFeatures(*otherWords, m_weights));
        if (score >= leastLikeness)
            alike.append({id, other, score});
    }
    std::stable_sort(alike.begin(), alike.end(),
                     [](const Alike& a, const Alike& b) { return a.likeness > b.likeness; });
    return alike.mid(0, limit);
}

QList<Alike> LikenessFinder::alike(ProposalId proposal, qsizetype limit) const
{
    const auto words = m_words.constFind(proposal);
    return words == m_words.cend()
             ? QList<Alike>()
             : compare(proposal, TextFeatures(*words, m_weights), MostCandidates, limit);
}

QList<Alike> LikenessFinder::alikeText(const QString& text, qsizetype limit) const
{
    return compare({}, TextFeatures(wordsForSearch(text), m_weights), MostCandidates, limit);
}

Result<QList<Alike>> LikenessFinder::allAlike(const QList<ProposalId>& among,
                                              const Progress& progress) const
{
    return pairs(among, false, progress);
}

Result<QList<Alike>> LikenessFinder::allAlikeTo(const QList<ProposalId>& these,
                                                const Progress& progress) const
{
    return pairs(these, true, progress);
}

Result<QList<Alike>> LikenessFinder::pairs(const QList<ProposalId>& these, bool withAny,
                                           const Progress& progress) const
{
    const QSet<ProposalId> wanted(these.begin(), these.end());
    QSet<ProposalPair> seen;
    QList<Alike> all;
    for (qsizetype i = 0; i < these.size(); ++i) {
        if (i % 100 == 0 && !goesOn(progress, double(i) / double(these.size())))
            return Error{ErrorCode::Cancelled, {}};
        const auto words = m_words.constFind(these[i]);
        if (words == m_words.cend())
            continue;
        const QList<Alike> own =
            compare(these[i], TextFeatures(*words, m_weights), CandidatesEach, CandidatesEach);
        for (const Alike& alike : own) {
            const ProposalPair pair(alike.proposal, alike.other);
            if ((!withAny && !wanted.contains(alike.other)) || seen.contains(pair))
                continue;
            seen.insert(pair);
            all.append(alike);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Alike& a, const Alike& b) { return a.likeness > b.likeness; });
    return all;
}

}  // namespace nghisu
