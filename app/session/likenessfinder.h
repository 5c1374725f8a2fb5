// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/followup.h"
#include "text/likeness.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace nghisu {

class CouncilFile;

/// Two proposals that ask nearly the same.
struct Alike {
    ProposalId proposal;
    ProposalId other;
    double likeness = 0;  ///< 0 to 1

    bool operator==(const Alike&) const = default;
};

/// Finds what is asked more than once, in one meeting or over all years. Reads what it compares once,
/// when it is made (a few seconds for 100,000 proposals), then answers at once. It knows the texts as
/// they were then; what has changed since is looked at anew with update().
class LikenessFinder {
public:
    /// Below this two proposals have words in common and nothing else.
    static constexpr double leastLikeness = 0.5;

    /// How far the work is, from 0 to 1; false ends it.
    using Progress = std::function<bool(double)>;

    /// Compares the proposals of all meetings. \param file read from, in this thread; Cancelled
    /// where `progress` said so
    static Result<std::unique_ptr<LikenessFinder>> build(const CouncilFile& file,
                                                         const Progress& progress = {});
    /// Compares these only.
    static Result<std::unique_ptr<LikenessFinder>>
    build(const CouncilFile& file, const QList<ProposalId>& among, const Progress& progress = {});

    /// Nothing to compare yet: for texts that are in no file.
    LikenessFinder() = default;
    /// Texts to compare, beside those that are there. Their ids need not be those of a file.
    void add(const QList<std::pair<ProposalId, QString>>& texts);

    /// Takes in what these proposals say now.
    Result<void> update(const CouncilFile& file, const QList<ProposalId>& proposals);

    /// What is like a proposal, the likeliest first; at most `limit`.
    QList<Alike> alike(ProposalId proposal, qsizetype limit = 10) const;
    /// What is like a text that is in no list yet.
    QList<Alike> alikeText(const QString& text, qsizetype limit = 10) const;
    /// All pairs among these proposals, the likeliest first. Takes time in proportion to their number.
    Result<QList<Alike>> allAlike(const QList<ProposalId>& among,
                                  const Progress& progress = {}) const;
    /// All pairs of one of these proposals with any other.
    Result<QList<Alike>> allAlikeTo(const QList<ProposalId>& these,
                                    const Progress& progress = {}) const;

    qsizetype size() const { return m_words.size(); }

private:
    void learn(ProposalId id, const QString& words);
    QList<Alike> compare(ProposalId id, const TextFeatures& features, std::size_t candidates,
                         qsizetype limit) const;
    Result<QList<Alike>> pairs(const QList<ProposalId>& these, bool withAny,
                               const Progress& progress) const;

    QHash<ProposalId, QByteArray> m_words;  ///< as m_weights packs them
    WordWeights m_weights;
    LikenessIndex m_index;
};

}  // namespace nghisu
