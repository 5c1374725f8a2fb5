// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/likeness.h"

#include <algorithm>
#include <cmath>

namespace nghisu {
namespace {

// FNV-1a over the letters of a word: the same in every run and on every machine.
quint32 hashOf(QStringView word)
{
    quint32 hash = 2166136261U;
    for (const QChar letter : word) {
        hash = (hash ^ letter.unicode()) * 16777619U;
    }
    return hash;
}

quint32 mixed(quint32 value)
{
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    return value ^ (value >> 16);
}

template <typename Visit>
void forEachWord(QStringView words, Visit visit)
{
    qsizetype start = 0;
    while (start < words.size()) {
        qsizetype end = words.indexOf(u' ', start);
        if (end < 0)
            end = words.size();
        if (end > start)
            visit(hashOf(words.mid(start, end - start)));
        start = end + 1;
    }
}

}  // namespace

void WordWeights::count(QStringView words)
{
    std::vector<quint32> own;
    forEachWord(words, [&own](quint32 word) { own.push_back(word); });
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    for (const quint32 word : own)
        ++m_counts[word];
    ++m_texts;
}

float WordWeights::of(quint32 word) const
{
    const auto found = m_counts.find(word);
    const double texts = m_texts + 1;
    const double with = found == m_counts.end() ? 1 : found->second + 1;
    // With few texts to count in, no word is known to say nothing.
    return float(std::log(texts / with) + 1 / std::sqrt(texts));
}

TextFeatures::TextFeatures(QStringView words, const WordWeights& weights)
{
    quint32 before = 0;
    float weightBefore = 0;
    forEachWord(words, [&](quint32 word) {
        const float own = weights.of(word);
        features.push_back({word, own});
        if (before != 0)
            features.push_back({mixed(before) ^ word, (weightBefore + own) / 2});
        before = word;
        weightBefore = own;
    });
    std::sort(features.begin(), features.end(),
              [](const Feature& a, const Feature& b) { return a.hash < b.hash; });
    features.erase(std::unique(features.begin(), features.end(),
                               [](const Feature& a, const Feature& b) { return a.hash == b.hash; }),
                   features.end());
    for (const Feature& feature : features)
        weight += double(feature.weight);
}

double likeness(const TextFeatures& a, const TextFeatures& b)
{
    if (a.weight + b.weight <= 0)
        return 0;
    double common = 0;
    auto left = a.features.begin();
    auto right = b.features.begin();
    while (left != a.features.end() && right != b.features.end()) {
        if (left->hash < right->hash) {
            ++left;
        } else if (right->hash < left->hash) {
            ++right;
        } else {
            common += double(left->weight + right->weight);
            ++left;
            ++right;
        }
    }
    return common / (a.weight + b.weight);
}

TextSignature::TextSignature(const TextFeatures& features)
{
    values.fill(~quint32{0});
    for (const TextFeatures::Feature& feature : features.features) {
        const quint32 hash = mixed(feature.hash);
        // One odd multiplier for each value stands in for a permutation of its own.
        quint32 multiplier = 0x9e3779b1U;
        for (quint32& value : values) {
            const quint32 permuted = (hash ^ (hash >> 15)) * multiplier;
            value = std::min(value, permuted ^ (permuted >> 13));
            multiplier += 0x3c6ef372U;
        }
    }
}

void LikenessIndex::reserve(std::size_t texts)
{
    m_ids.reserve(texts);
    m_signatures.reserve(texts);
    for (auto& band : m_bands)
        band.reserve(texts);
}

quint32 LikenessIndex::key(const TextSignature& signature, std::size_t band)
{
    quint32 key = 0;
    for (std::size_t row = 0; row < rows; ++row)
        key = mixed(key ^ signature.values[band * rows + row]);
    return key;
}

void LikenessIndex::add(qint64 id, const TextSignature& signature)
{
    const auto place = quint32(m_ids.size());
    m_ids.push_back(id);
    m_signatures.push_back(signature);
    for (std::size_t band = 0; band < bands; ++band)
        m_bands[band].emplace(key(signature, band), place);
}

std::vector<qint64> LikenessIndex::candidates(const TextSignature& signature,
                                              std::size_t limit) const
{
    // Where a text stands in for hundreds that are the same, a part of them is enough.
    const std::size_t mostSeen = limit * 8;
    std::vector<quint32> places;
    for (std::size_t band = 0; band < bands; ++band) {
        const auto range = m_bands[band].equal_range(key(signature, band));
        std::size_t seen = 0;
        for (auto found = range.first; found != range.second && seen < mostSeen; ++found, ++seen)
            places.push_back(found->second);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());

    struct Candidate {
        std::ptrdiff_t agreeing = 0;
        quint32 place = 0;
    };
    std::vector<Candidate> candidates;
    candidates.reserve(places.size());
    for (const quint32 place : places) {
        const auto& values = m_signatures[place].values;
        std::ptrdiff_t agreeing = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            agreeing += values[i] == signature.values[i] ? 1 : 0;
        candidates.push_back({agreeing, place});
    }
    const std::size_t count = std::min(limit, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + std::ptrdiff_t(count),
                      candidates.end(), [](const Candidate& a, const Candidate& b) {
                          return a.agreeing != b.agreeing ? a.agreeing > b.agreeing
                                                          : a.place < b.place;
                      });
    std::vector<qint64> ids;
    ids.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(m_ids[candidates[i].place]);
    return ids;
}

}  // namespace nghisu
