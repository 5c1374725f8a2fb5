// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/likeness.h"

#include <algorithm>
#include <cmath>

namespace nghisu {
namespace {

constexpr std::size_t mostUnsorted = 1000;
// Of the values of two signatures: texts that are alike by half agree in a third of all, and those
// that only begin alike ("Đề nghị Bộ … sớm ban hành") in a few.
constexpr std::ptrdiff_t fewestAgreeing = 10;

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

QByteArray WordWeights::count(QStringView words)
{
    std::vector<quint32> places;
    forEachWord(words, [&](quint32 word) {
        const auto [found, isNew] = m_places.try_emplace(word, quint32(m_words.size()));
        if (isNew)
            m_words.push_back({word});
        places.push_back(found->second);
    });
    // Those that came first are the common ones: they take a byte or two, seven bits in each.
    QByteArray packed;
    packed.reserve(qsizetype(places.size()) * 2);
    for (quint32 place : places) {
        for (; place >= 0x80; place >>= 7)
            packed.append(char(place | 0x80));
        packed.append(char(place));
    }
    packed.squeeze();
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const quint32 place : places)
        ++m_words[place].count;
    ++m_texts;
    return packed;
}

float WordWeights::weightOf(double count) const
{
    const double texts = m_texts + 1;
    // With few texts to count in, no word is known to say nothing.
    return float(std::log(texts / std::max(1.0, count)) + 1 / std::sqrt(texts));
}

float WordWeights::of(quint32 word) const
{
    const auto found = m_places.find(word);
    return weightOf(found == m_places.end() ? 1 : m_words[found->second].count + 1);
}

void TextFeatures::add(quint32 word, float own)
{
    features.push_back({word, own});
    if (m_before != 0)
        features.push_back({mixed(m_before) ^ word, (m_weightBefore + own) / 2});
    m_before = word;
    m_weightBefore = own;
}

void TextFeatures::finish()
{
    std::sort(features.begin(), features.end(),
              [](const Feature& a, const Feature& b) { return a.hash < b.hash; });
    features.erase(std::unique(features.begin(), features.end(),
                               [](const Feature& a, const Feature& b) { return a.hash == b.hash; }),
                   features.end());
    for (const Feature& feature : features)
        weight += double(feature.weight);
}

TextFeatures::TextFeatures(QStringView words, const WordWeights& weights)
{
    forEachWord(words, [&](quint32 word) { add(word, weights.of(word)); });
    finish();
}

TextFeatures::TextFeatures(const QByteArray& packed, const WordWeights& weights)
{
    features.reserve(std::size_t(packed.size()) * 2);
    quint32 place = 0;
    int shift = 0;
    for (const char byte : packed) {
        place |= quint32(byte & 0x7F) << shift;
        shift += 7;
        if (byte & 0x80)
            continue;
        const WordWeights::Word& word = weights.m_words[place];
        add(word.hash, weights.weightOf(word.count + 1));
        place = 0;
        shift = 0;
    }
    finish();
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
    for (Band& band : m_bands)
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
        m_bands[band].push_back({key(signature, band), place});
    // What came last is looked through one by one; it stays short.
    if (m_ids.size() - m_sorted > mostUnsorted)
        sort();
}

void LikenessIndex::sort()
{
    const auto before = [](const Entry& a, const Entry& b) {
        return a.key != b.key ? a.key < b.key : a.place < b.place;
    };
    for (Band& band : m_bands) {
        const auto middle = band.begin() + std::ptrdiff_t(m_sorted);
        std::sort(middle, band.end(), before);
        std::inplace_merge(band.begin(), middle, band.end(), before);
    }
    m_sorted = m_ids.size();
}

void LikenessIndex::collect(const Band& band, std::size_t sorted, quint32 key, std::size_t most,
                            std::vector<quint32>& places)
{
    const auto end = band.begin() + std::ptrdiff_t(sorted);
    auto found = std::lower_bound(band.begin(), end, key, [](const Entry& entry, quint32 value) {
        return entry.key < value;
    });
    std::size_t seen = 0;
    for (; found != end && found->key == key && seen < most; ++found, ++seen)
        places.push_back(found->place);
    for (auto last = end; last != band.end() && seen < most; ++last) {
        if (last->key == key) {
            places.push_back(last->place);
            ++seen;
        }
    }
}

std::vector<qint64> LikenessIndex::candidates(const TextSignature& signature,
                                              std::size_t limit) const
{
    // Where a text stands in for hundreds that are the same, a part of them is enough.
    const std::size_t mostSeen = limit * 8;
    std::vector<quint32> places;
    for (std::size_t band = 0; band < bands; ++band)
        collect(m_bands[band], m_sorted, key(signature, band), mostSeen, places);
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
        // One band alone agrees by chance.
        if (agreeing >= fewestAgreeing)
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
