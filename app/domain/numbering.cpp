// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbering.h"

#include <algorithm>
#include <array>
#include <vector>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView PointLetters = u"abcdđeghiklmnopqrstuvxy";
constexpr qsizetype LongestWhole = 9;  // digits that an int holds

enum class Style {
    Figures,  ///< 1, 2, 3, or 1.1, 1.2 behind a prefix
    Roman,
    Points,
};

int pointValue(QStringView letters)
{
    int value = 0;
    for (const QChar letter : letters)
        value = value * int(PointLetters.size()) + int(PointLetters.indexOf(letter)) + 1;
    return value;
}

int romanValue(QStringView number)
{
    const auto valueOf = [](QChar letter) {
        constexpr QStringView Letters = u"IVXLCDM";
        constexpr std::array Values{1, 5, 10, 50, 100, 500, 1000};
        const qsizetype at = Letters.indexOf(letter);
        return at < 0 ? 0 : Values[std::size_t(at)];
    };
    int value = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const int own = valueOf(number[i]);
        const int next = i + 1 < number.size() ? valueOf(number[i + 1]) : 0;
        value += own < next ? -own : own;
    }
    return value;
}

// Counts what stands on one level under one parent.
struct Level {
    Style style = Style::Figures;
    qsizetype owner = -1;  // the entry above, whose number goes before; none at the top
    NumberScope scope;
    int next = 1;
    qsizetype lastIssued = -1;  // the last entry with a frozen number
    QSet<QString> used;         // frozen numbers, and those with a letter that were given
    QString prefix;             // "1." below proposal 1
    QString anchor;             // the frozen number that letters are added to
    int inserted = 0;

    QString counted(int value) const
    {
        switch (style) {
        case Style::Roman:
            return romanNumber(value);
        case Style::Points:
            return pointLetter(value - 1);
        case Style::Figures:
            break;
        }
        return prefix + QString::number(value);
    }

    // "8a" behind 8, "IIa" behind II, "d1" behind d; "0a" before the first.
    QString added() const
    {
        if (style == Style::Points && !anchor.isEmpty() && anchor != u"0")
            return anchor + QString::number(inserted + 1);
        return (anchor.isEmpty() ? prefix + u'0' : anchor) + pointLetter(inserted);
    }

    template <typename IsTaken>
    QString numberAt(qsizetype entry, IsTaken isTaken)
    {
        QString number;
        do {
            // What stands before a frozen number came after the issue.
            if (entry < lastIssued) {
                number = added();
                ++inserted;
            } else {
                number = counted(next++);
            }
        } while (used.contains(number) || isTaken(number));
        if (entry < lastIssued)
            used.insert(number);
        return number;
    }

    // Counting goes on behind a frozen number.
    void pass(const QString& issued)
    {
        const QStringView whole = wholeOf(issued);
        int value = 0;
        switch (style) {
        case Style::Roman:
            value = romanValue(whole);
            break;
        case Style::Points:
            value = pointValue(whole);
            break;
        case Style::Figures:
            value = whole.toInt();
            break;
        }
        next = std::max(next, value + 1);
        anchor = prefix + whole;
        inserted = 0;
    }

    // 8 of "8a", 2 of "1.2", II of "IIa", d of "d1".
    QStringView wholeOf(const QString& number) const
    {
        const auto belongs = [this](QChar unit) {
            switch (style) {
            case Style::Roman:
                return unit.isUpper();
            case Style::Points:
                return unit.isLetter();
            case Style::Figures:
                break;
            }
            return unit.isDigit();
        };
        const qsizetype start = number.startsWith(prefix) ? prefix.size() : 0;
        qsizetype end = start;
        while (end < number.size() && end - start < LongestWhole && belongs(number[end]))
            ++end;
        return QStringView(number).mid(start, end - start);
    }
};

// To which level each entry belongs, and up to where its numbers are frozen; -1 for a heading that is
// not numbered.
std::vector<int> findLevels(const QList<ProposalStub>& entries, const NumberingScheme& scheme,
                            std::vector<Level>& levels)
{
    struct Open {
        int depth = 0;
        qsizetype entry = 0;
        int level = -1;  // of what stands below; -1 while nothing does
        int around = 0;
    };
    constexpr int Proposals = 0;
    constexpr int Headings = 1;
    levels.resize(2);
    levels[Proposals].next = scheme.first;
    levels[Headings].style = Style::Roman;
    // Headings and proposals of a list that is numbered through never meet; their scopes may be one.
    const auto levelBelow = [&](Open& above) {
        if (above.level >= 0)
            return above.level;
        const ProposalStub& owner = entries[above.entry];
        const bool heading = owner.kind == ProposalKind::Heading;
        if (heading && !scheme.restart)
            return above.level = above.around;
        Level level;
        level.owner = above.entry;
        level.scope = owner.id;
        if (heading)
            level.next = scheme.first;
        else if (scheme.pointLetters)
            level.style = Style::Points;
        levels.push_back(level);
        return above.level = int(levels.size()) - 1;
    };

    std::vector<int> levelOf(std::size_t(entries.size()), -1);
    std::vector<Open> open;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ProposalStub& entry = entries[i];
        while (!open.empty() && open.back().depth >= entry.depth)
            open.pop_back();
        const int around = open.empty() ? Proposals : levelBelow(open.back());
        const bool heading = entry.kind == ProposalKind::Heading;
        int level = around;
        if (heading)
            level = scheme.numberHeadings ? Headings : -1;
        levelOf[std::size_t(i)] = level;
        if (level >= 0 && !entry.issuedNumber.isEmpty()) {
            levels[std::size_t(level)].lastIssued = i;
            levels[std::size_t(level)].used.insert(entry.issuedNumber);
        }
        open.push_back({entry.depth, i, -1, around});
    }
    return levelOf;
}

}  // namespace

QString numberLabel(const QString& number)
{
    const bool point = !number.isEmpty() && number.front().isLower();
    return number + (point ? u')' : u'.');
}

QString pointLetter(int index)
{
    QString letters;
    const int count = int(PointLetters.size());
    for (int rest = index; rest >= 0; rest = rest / count - 1)
        letters.prepend(PointLetters[rest % count]);
    return letters;
}

QString romanNumber(int value)
{
    struct Sign {
        int value;
        const char16_t* letters;
    };
    static constexpr std::array Signs{
        Sign{1000, u"M"}, Sign{900, u"CM"}, Sign{500, u"D"}, Sign{400, u"CD"}, Sign{100, u"C"},
        Sign{90, u"XC"},  Sign{50, u"L"},   Sign{40, u"XL"}, Sign{10, u"X"},   Sign{9, u"IX"},
        Sign{5, u"V"},    Sign{4, u"IV"},   Sign{1, u"I"}};
    QString number;
    for (const Sign& sign : Signs) {
        for (; value >= sign.value; value -= sign.value)
            number += QStringView(sign.letters);
    }
    return number;
}

void numberList(QList<ProposalStub>& entries, const NumberingScheme& scheme,
                const IssuedNumbers& everIssued)
{
    std::vector<Level> levels;
    const std::vector<int> levelOf = findLevels(entries, scheme, levels);
    // Where a list was issued before its numbers began anew under its headings, those stay taken too.
    const auto isTaken = [&](NumberScope scope, const QString& number) {
        return !everIssued.isEmpty()
            && (everIssued.value(scope).contains(number) || everIssued.value({}).contains(number));
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ProposalStub& entry = entries[i];
        const int index = levelOf[std::size_t(i)];
        if (index < 0) {
            // Under another scheme it may have been issued with one.
            entry.number = entry.issuedNumber;
            continue;
        }
        Level& level = levels[std::size_t(index)];
        const bool prefixed = level.owner >= 0 && level.style == Style::Figures
                           && entries[level.owner].kind == ProposalKind::Proposal;
        if (prefixed && level.prefix.isEmpty())
            level.prefix = entries[level.owner].number + u'.';
        entry.scope = level.scope;
        if (entry.issuedNumber.isEmpty()) {
            entry.number = level.numberAt(
                i, [&](const QString& number) { return isTaken(level.scope, number); });
        } else {
            entry.number = entry.issuedNumber;
            level.pass(entry.number);
        }
    }
}

}  // namespace nghisu
