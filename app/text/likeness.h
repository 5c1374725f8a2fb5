// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <unordered_map>
#include <vector>

namespace nghisu {

/// The words of many texts, and how much each tells: one that stands in every proposal ("bộ", "ban
/// hành") says nothing of what is asked, a rare one much (inverse document frequency; K. Spärck Jones,
/// Journal of Documentation 28, 1972). Texts are given as words in folded form with spaces between.
class WordWeights {
public:
    /// Counts the words of one text, each once, and answers the text in a few bytes, which this
    /// object can make features of again.
    QByteArray count(QStringView words);
    int texts() const { return m_texts; }
    /// From 0 for a word in every text; the highest for one that was never counted.
    float of(quint32 word) const;

private:
    friend struct TextFeatures;
    struct Word {
        quint32 hash = 0;
        quint32 count = 0;  ///< of texts that it stands in
    };

    float weightOf(double count) const;

    std::unordered_map<quint32, quint32> m_places;  ///< of hashes in m_words
    std::vector<Word> m_words;
    int m_texts = 0;
};

/// What a text is compared by: its words and its pairs of neighbouring words, as hashes in ascending
/// order, each with its weight.
struct TextFeatures {
    struct Feature {
        quint32 hash = 0;
        float weight = 0;
    };
    std::vector<Feature> features;
    double weight = 0;  ///< of all

    TextFeatures() = default;
    TextFeatures(QStringView words, const WordWeights& weights);
    /// \param packed what `weights` answered when it counted the text
    TextFeatures(const QByteArray& packed, const WordWeights& weights);

private:
    void add(quint32 word, float own);
    void finish();

    quint32 m_before = 0;
    float m_weightBefore = 0;
};

/// From 0 (nothing in common) to 1 (the same words in the same order): twice the weight of what both
/// have, of the weight of both (the measure of Dice and Sørensen).
double likeness(const TextFeatures& a, const TextFeatures& b);

/// A short stand-in for a text by which texts that are alike are found among many (MinHash;
/// A. Z. Broder, On the resemblance and containment of documents, 1997).
struct TextSignature {
    static constexpr std::size_t size = 48;

    std::array<quint32, size> values{};

    TextSignature() = default;
    explicit TextSignature(const TextFeatures& features);
};

/// Finds, among many texts, those that may be alike: their signatures agree somewhere. Two texts with
/// two thirds of their features in common are found with a chance of 99.6 %, with half of them 88 %.
class LikenessIndex {
public:
    void reserve(std::size_t texts);
    void add(qint64 id, const TextSignature& signature);
    std::size_t texts() const { return m_ids.size(); }

    /// Those that may be like the signature, itself among them, the likeliest first; at most `limit`.
    std::vector<qint64> candidates(const TextSignature& signature, std::size_t limit) const;

private:
    static constexpr std::size_t rows = 3;
    static constexpr std::size_t bands = TextSignature::size / rows;

    struct Entry {
        quint32 key = 0;
        quint32 place = 0;
    };
    /// In the order of their keys up to m_sorted, then as they came: half the memory of a table of
    /// hashes, and as quick to look into.
    using Band = std::vector<Entry>;

    static quint32 key(const TextSignature& signature, std::size_t band);
    void sort();
    static void collect(const Band& band, std::size_t sorted, quint32 key, std::size_t most,
                        std::vector<quint32>& places);

    std::vector<qint64> m_ids;
    std::vector<TextSignature> m_signatures;
    std::array<Band, bands> m_bands;
    std::size_t m_sorted = 0;
};

}  // namespace nghisu
