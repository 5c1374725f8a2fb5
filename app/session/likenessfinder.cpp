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
    std::unique_ptr<LikenessFinder> finder(new LikenessFinder);
    NGHISU_TRY_VALUE(const QList<ProposalId> ids, file.read().proposals.allIds());
    const double steps = std::max<double>(1, 2 * double(ids.size()));
    // How much a word tells is known when all have been counted.
    for (qsizetype i = 0; i < ids.size(); i += PieceSize) {
        if (!goesOn(progress, double(i) / steps))
            return Error{ErrorCode::Cancelled, {}};
        NGHISU_TRY_VALUE(const auto texts, file.read().proposals.texts(ids.mid(i, PieceSize)));
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const QString words = wordsForSearch(*text);
            finder->m_weights.count(words);
            finder->m_words.insert(text.key(), words.toUtf8());
        }
    }
    finder->m_index.reserve(std::size_t(ids.size()));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % PieceSize == 0 && !goesOn(progress, double(ids.size() + i) / steps))
            return Error{ErrorCode::Cancelled, {}};
        const auto words = finder->m_words.constFind(ids[i]);
        if (words != finder->m_words.cend())
            finder->m_index.add(ids[i].value(), TextSignature(finder->featuresOf(*words)));
    }
    return finder;
}

TextFeatures LikenessFinder::featuresOf(const QByteArray& words) const
{
    return {QString::fromUtf8(words), m_weights};
}

void LikenessFinder::learn(ProposalId id, const QString& words)
{
    m_weights.count(words);
    m_words.insert(id, words.toUtf8());
    // An older signature stays and leads here too: what is found is compared by its present words.
    m_index.add(id.value(), TextSignature(TextFeatures(words, m_weights)));
}

Result<void> LikenessFinder::update(const CouncilFile& file, const QList<ProposalId>& proposals)
{
    NGHISU_TRY_VALUE(const auto texts, file.read().proposals.texts(proposals));
    for (const ProposalId id : proposals) {
        const auto text = texts.constFind(id);
        if (text == texts.cend())
            m_words.remove(id);
        else if (const QString words = wordsForSearch(*text); m_words.value(id) != words.toUtf8())
            learn(id, words);
    }
    return {};
}

QList<Alike> LikenessFinder::compare(ProposalId id, const QByteArray& words, std::size_t candidates,
                                     qsizetype limit) const
{
    const TextFeatures features = featuresOf(words);
    const auto found = m_index.candidates(TextSignature(features), candidates);
    QList<Alike> alike;
    QSet<ProposalId> seen{id};
    for (const qint64 value : found) {
        const ProposalId other(value);
        const auto otherWords = m_words.constFind(other);
        if (otherWords == m_words.cend() || seen.contains(other))
            continue;
        seen.insert(other);
        const double score = likeness(features, featuresOf(*otherWords));
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
    return words == m_words.cend() ? QList<Alike>()
                                   : compare(proposal, *words, MostCandidates, limit);
}

QList<Alike> LikenessFinder::alikeText(const QString& text, qsizetype limit) const
{
    return compare({}, wordsForSearch(text).toUtf8(), MostCandidates, limit);
}

Result<QList<Alike>> LikenessFinder::allAlike(const QList<ProposalId>& among,
                                              const Progress& progress) const
{
    const QSet<ProposalId> wanted(among.begin(), among.end());
    QSet<ProposalPair> seen;
    QList<Alike> all;
    for (qsizetype i = 0; i < among.size(); ++i) {
        if (i % 100 == 0 && !goesOn(progress, double(i) / double(among.size())))
            return Error{ErrorCode::Cancelled, {}};
        const auto words = m_words.constFind(among[i]);
        if (words == m_words.cend())
            continue;
        const QList<Alike> own = compare(among[i], *words, CandidatesEach, CandidatesEach);
        for (const Alike& alike : own) {
            const ProposalPair pair(alike.proposal, alike.other);
            if (!wanted.contains(alike.other) || seen.contains(pair))
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
