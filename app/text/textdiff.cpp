// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdiff.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace nghisu {

namespace {

// How many differences are looked for before two texts are taken to be two texts.
constexpr int MostDifferences = 1000;
// Words in common between two differences that are worth keeping apart.
constexpr std::size_t FewWords = 2;

// Words, each with the space behind it; signs by themselves.
QStringList unitsOf(const QString& text)
{
    QStringList units;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool word = text[i].isLetterOrNumber() || text[i].isMark();
        ++i;
        while (word && i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark()))
            ++i;
        while (i < text.size() && text[i] == u' ')
            ++i;
        units.append(text.mid(start, i - start));
        start = i;
    }
    return units;
}

using Way = std::vector<TextPiece>;

// The shortest way from one to the other (E. W. Myers, An O(ND) Difference Algorithm and Its
// Variations, Algorithmica 1, 1986), unit by unit. None where it is longer than is looked for.
std::optional<Way> shortestWay(const QStringList& before, const QStringList& after)
{
    const int oldSize = int(before.size());
    const int newSize = int(after.size());
    const int most = std::min(oldSize + newSize, MostDifferences);
    const int middle = most + 1;
    // How far into `before` each diagonal has come, and as it was before each further difference.
    std::vector<int> reach(std::size_t(2 * middle + 1), 0);
    std::vector<std::vector<int>> earlier;
    const auto at = [middle](const std::vector<int>& row, int diagonal) {
        return row[std::size_t(diagonal + middle)];
    };
    const auto comesDown = [&](const std::vector<int>& row, int diagonal, int differences) {
        return diagonal == -differences
            || (diagonal != differences && at(row, diagonal - 1) < at(row, diagonal + 1));
    };
    int differences = 0;
    for (bool arrived = false; !arrived; ++differences) {
        if (differences > most)
            return std::nullopt;
        earlier.push_back(reach);
        for (int diagonal = -differences; diagonal <= differences && !arrived; diagonal += 2) {
            int x = comesDown(reach, diagonal, differences) ? at(reach, diagonal + 1)
                                                            : at(reach, diagonal - 1) + 1;
            while (x < oldSize && x - diagonal < newSize && before[x] == after[x - diagonal])
                ++x;
            reach[std::size_t(diagonal + middle)] = x;
            arrived = x >= oldSize && x - diagonal >= newSize;
        }
    }

    Way way;
    int x = oldSize;
    int y = newSize;
    const auto goBack = [&](int toX, int toY) {
        while (x > toX && y > toY) {
            way.push_back({TextPiece::Kind::Same, before[--x]});
            --y;
        }
    };
    for (int left = differences - 1; left > 0; --left) {
        const std::vector<int>& row = earlier[std::size_t(left)];
        const bool down = comesDown(row, x - y, left);
        const int from = down ? x - y + 1 : x - y - 1;
        const int fromX = at(row, from);
        goBack(down ? fromX : fromX + 1, down ? fromX - from + 1 : fromX - from);
        if (down)
            way.push_back({TextPiece::Kind::Added, after[--y]});
        else
            way.push_back({TextPiece::Kind::Removed, before[--x]});
    }
    goBack(0, 0);
    std::reverse(way.begin(), way.end());
    return way;
}

void append(QList<TextPiece>& pieces, TextPiece::Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

bool isCrumb(const Way& way, std::size_t first, std::size_t end)
{
    return end - first <= FewWords && first > 0 && end < way.size();
}

// Differences with only a word or two between them become one: what went, then what came.
QList<TextPiece> joined(const Way& way)
{
    QList<TextPiece> pieces;
    QString removed;
    QString added;
    for (std::size_t i = 0; i < way.size();) {
        if (way[i].kind != TextPiece::Kind::Same) {
            (way[i].kind == TextPiece::Kind::Removed ? removed : added) += way[i].text;
            ++i;
            continue;
        }
        std::size_t end = i;
        QString same;
        while (end < way.size() && way[end].kind == TextPiece::Kind::Same)
            same += way[end++].text;
        if (isCrumb(way, i, end) && !same.contains(u'\n')) {
            removed += same;
            added += same;
        } else {
            append(pieces, TextPiece::Kind::Removed, removed);
            append(pieces, TextPiece::Kind::Added, added);
            append(pieces, TextPiece::Kind::Same, same);
            removed.clear();
            added.clear();
        }
        i = end;
    }
    append(pieces, TextPiece::Kind::Removed, removed);
    append(pieces, TextPiece::Kind::Added, added);
    return pieces;
}

}  // namespace

QList<TextPiece> compareTexts(const QString& before, const QString& after)
{
    const QStringList oldUnits = unitsOf(before);
    const QStringList newUnits = unitsOf(after);
    if (const auto way = shortestWay(oldUnits, newUnits))
        return joined(*way);
    QList<TextPiece> pieces;
    append(pieces, TextPiece::Kind::Removed, before);
    append(pieces, TextPiece::Kind::Added, after);
    return pieces;
}

}  // namespace nghisu
