// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encodingguess.h"

#include "text/syllables.h"

#include <algorithm>

namespace nghisu {
namespace {

constexpr qsizetype sampleSize = 64 * 1024;

// Qualities (Likeness) that a reading must have. A wrong table gives hardly any syllables, the
// right one hardly anything else: names of firms and abbreviations.
constexpr double wellRead = 0.5;
constexpr double clearMargin = 0.3;
constexpr double misread = 0.3;
constexpr qsizetype fewestWords = 2;
constexpr qsizetype fewestWordsOfLine = 3;

struct Candidate {
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    QString text;
    Likeness likeness;
};

// Best first; of two that are as good, the one that is met more often.
template <typename Decode>
QList<Candidate> ranked(const QList<LegacyEncoding>& encodings, Decode decode)
{
    QList<Candidate> candidates;
    for (const LegacyEncoding encoding : encodings) {
        const QString text = decode(encoding);
        candidates.append({encoding, text, vietnameseLikeness(text)});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) {
                         if (a.likeness.quality() != b.likeness.quality())
                             return a.likeness.quality() > b.likeness.quality();
                         return a.likeness.good > b.likeness.good;
                     });
    return candidates;
}

EncodingGuess guessOf(const QList<Candidate>& candidates)
{
    const Candidate& best = candidates.front();
    EncodingGuess guess{best.encoding, best.likeness.good >= fewestWords, {}};
    for (qsizetype i = 1; i < candidates.size(); ++i) {
        const Candidate& other = candidates.at(i);
        if (other.text == best.text
            || other.likeness.quality() < best.likeness.quality() - clearMargin)
            continue;
        guess.sure = false;
        guess.others.append(other.encoding);
    }
    return guess;
}

// Holds letters or signs of Latin-1 that Vietnamese does not have. Told at a glance, since nearly
// every text is none.
bool mayBeMisread(QStringView text)
{
    static const QStringView ours(u"ÀÁÂÃÈÉÊÌÍÐÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý");
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        return unit.unicode() >= 0xA1 && unit.unicode() <= 0xFF && !ours.contains(unit);
    });
}

const QList<LegacyEncoding>& misreadable()
{
    static const QList<LegacyEncoding> encodings{LegacyEncoding::Tcvn3, LegacyEncoding::Vni,
                                                 LegacyEncoding::Windows1258,
                                                 LegacyEncoding::Viscii};
    return encodings;
}

std::optional<EncodingGuess> guessMisread(QStringView text, qsizetype fewest)
{
    if (!mayBeMisread(text))
        return std::nullopt;
    const Likeness asItIs = vietnameseLikeness(text);
    if (asItIs.bad == 0 || asItIs.quality() > misread)
        return std::nullopt;
    const QList<Candidate> candidates = ranked(
        misreadable(), [text](LegacyEncoding encoding) { return decodeMisread(text, encoding); });
    const Likeness& best = candidates.front().likeness;
    if (best.quality() < wellRead || best.good < fewest
        || best.quality() < asItIs.quality() + clearMargin)
        return std::nullopt;
    return guessOf(candidates);
}

}  // namespace

std::optional<EncodingGuess> guessEncoding(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), sampleSize));
    const QList<Candidate> candidates = ranked(legacyEncodings(), [bytes](LegacyEncoding encoding) {
        return decodeLegacy(bytes, encoding);
    });
    if (candidates.front().likeness.quality() >= wellRead)
        return guessOf(candidates);
    // Signs of Windows-1252 between plain words: quotes, dashes, bullets.
    const bool plain = std::all_of(candidates.begin(), candidates.end(), [](const Candidate& one) {
        return one.encoding != LegacyEncoding::Windows1252
            || one.likeness.good + one.likeness.bad == 0;
    });
    if (plain)
        return EncodingGuess{LegacyEncoding::Windows1252, true, {}};
    return std::nullopt;
}

std::optional<EncodingGuess> guessMisread(QStringView text)
{
    return guessMisread(text.left(sampleSize), fewestWords);
}

QList<LegacyEncoding> mendMisreadLines(QString& text)
{
    QList<LegacyEncoding> met;
    if (!mayBeMisread(text))
        return met;
    QString mended;
    qsizetype kept = 0;  // how much of `text` stands in `mended` already
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = QStringView(text).mid(start, end - start);
        if (const auto guess = guessMisread(line.left(sampleSize), fewestWordsOfLine)) {
            mended += QStringView(text).mid(kept, start - kept);
            mended += decodeMisread(line, guess->encoding);
            kept = end;
            if (!met.contains(guess->encoding))
                met.append(guess->encoding);
        }
        start = end + 1;
    }
    if (kept > 0) {
        mended += QStringView(text).mid(kept);
        text = mended;
    }
    return met;
}

}  // namespace nghisu
