// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/syllables.h"

#include "text/textdata.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestSyllable = 7;  // nghiêng
constexpr qsizetype longestOnset = 3;

constexpr char16_t grave = 0x0300;
constexpr char16_t acute = 0x0301;
constexpr char16_t tilde = 0x0303;
constexpr char16_t hookAbove = 0x0309;
constexpr char16_t dotBelow = 0x0323;

struct Parts {
    QSet<QString> onsets{QString()};
    QSet<QString> rimes;
    QSet<QString> rimesAfterQ;
};

const Parts& parts()
{
    static const Parts made = [] {
        Parts read;
        const QList<QStringList> rows = dataRows(u":/text/syllables.tsv"_s, 2);
        for (const QStringList& row : rows) {
            if (row.at(0) == u"onset")
                read.onsets.insert(row.at(1));
            else if (row.at(0) == u"rime")
                read.rimes.insert(row.at(1));
            else
                read.rimesAfterQ.insert(row.at(1));
        }
        return read;
    }();
    return made;
}

// What stands inside words where one encoding was taken for another: "Th«ng", "vµ", "nh÷ng".
bool isForeignSign(char16_t unit)
{
    return (unit >= 0x80 && unit <= 0xBF && unit != 0xA0) || unit == 0xD7 || unit == 0xF7;
}

bool isWordUnit(QChar unit)
{
    return unit.isLetter() || unit.isMark() || isForeignSign(unit.unicode());
}

bool endsInStop(QStringView rime)
{
    const QChar last = rime.back();
    return last == u'c' || last == u'p' || last == u't' || rime.endsWith(u"ch");
}

// The vowels that carry the tone wherever there is one: with two of them, the second.
bool isMarkedVowel(QChar letter)
{
    return QStringView(u"ăâêôơư").contains(letter);
}

// The second half of a diphthong never carries the tone: "bợi" is a word, "bơị" is none.
bool endsInGlide(QStringView letters)
{
    if (letters.size() < 2 || letters.front() == u'q' || letters.endsWith(u"uy"))
        return false;
    const QChar last = letters.back();
    const QChar before = letters.at(letters.size() - 2);
    const bool vowel = isMarkedVowel(before) || QStringView(u"aeiouy").contains(before);
    return vowel && !letters.startsWith(u"gi") && QStringView(u"iouy").contains(last);
}

bool carriesTone(QStringView letters, qsizetype place)
{
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (isMarkedVowel(letters.at(i)))
            return place == i;
    }
    return place != letters.size() - 1 || !endsInGlide(letters);
}

}  // namespace

bool isSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > longestSyllable)
        return false;
    // The tone is a mark of its own in the decomposed form; the marks of quality are composed back.
    QString letters;
    char16_t tone = 0;
    qsizetype bases = 0;
    qsizetype toneAt = -1;
    const QString decomposed = word.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar unit : decomposed) {
        switch (unit.unicode()) {
        case grave:
        case acute:
        case tilde:
        case hookAbove:
        case dotBelow:
            if (tone != 0)
                return false;
            tone = unit.unicode();
            toneAt = bases - 1;
            break;
        default:
            letters += unit;
            bases += unit.isMark() ? 0 : 1;
        }
    }
    letters = letters.normalized(QString::NormalizationForm_C);
    if (letters.isEmpty() || (tone != 0 && !carriesTone(letters, toneAt)))
        return false;
    const auto fits = [tone](const QSet<QString>& rimes, const QString& rime) {
        return rimes.contains(rime) && (!endsInStop(rime) || tone == acute || tone == dotBelow);
    };
    if (letters.front() == u'q')
        return fits(parts().rimesAfterQ, letters.mid(1));
    for (qsizetype length = std::min(longestOnset, letters.size() - 1); length >= 0; --length) {
        if (parts().onsets.contains(letters.left(length))
            && fits(parts().rimes, letters.mid(length)))
            return true;
    }
    // The i of gi is the rime's as well: gì, giêng.
    return letters.front() == u'g' && fits(parts().rimes, letters.mid(1));
}

double Likeness::quality() const
{
    const qsizetype all = good + bad;
    return all == 0 ? 0.0 : static_cast<double>(good - bad) / static_cast<double>(all);
}

Likeness vietnameseLikeness(QStringView text)
{
    Likeness found;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isWordUnit(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool marked = false;
        bool letter = false;
        bool foreign = false;
        bool small = false;
        for (; i < text.size() && isWordUnit(text.at(i)); ++i) {
            const char16_t unit = text.at(i).unicode();
            // A capital behind a small letter comes from a wrong table: "vỔ" for "và".
            foreign = foreign || (small && text.at(i).isUpper());
            small = small || text.at(i).isLower();
            marked = marked || unit >= 0x80;
            letter = letter || text.at(i).isLetter();
            foreign = foreign || isForeignSign(unit);
        }
        if (!marked || !letter)
            continue;
        if (!foreign && isSyllable(text.mid(start, i - start)))
            ++found.good;
        else
            ++found.bad;
    }
    return found;
}

}  // namespace nghisu
