// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbering.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView PointLetters = u"abcdđeghiklmnopqrstuvxy";

// Counts the proposals of one level under one parent.
struct Level {
    QString prefix;             // "1." below proposal 1
    qsizetype lastIssued = -1;  // index of the last entry with a frozen number
    int next = 1;
    QString anchor;  // the issued number that letters are added to
    int letters = 0;
};

// The whole part after the prefix: 8 of "8a", 2 of "1.2".
int wholeNumber(const QString& number, const QString& prefix)
{
    int value = 0;
    for (qsizetype i = number.startsWith(prefix) ? prefix.size() : 0;
         i < number.size() && number[i].isDigit() && value < 100'000'000; ++i)
        value = value * 10 + number[i].digitValue();
    return value;
}

}  // namespace

QString pointLetter(int index)
{
    QString letters;
    const int count = int(PointLetters.size());
    for (int rest = index; rest >= 0; rest = rest / count - 1)
        letters.prepend(PointLetters[rest % count]);
    return letters;
}

QStringList numbers(const QList<NumberingEntry>& entries, const QSet<QString>& everIssued)
{
    // A first pass finds, level by level, up to where numbers are frozen.
    QList<Level> finished;
    QList<qsizetype> levelOf(entries.size());
    QList<qsizetype> open;  // indices into `finished`, by depth
    QList<int> proposalDepths;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const NumberingEntry& entry = entries[i];
        // Headings do not open a level: numbers run through them.
        while (!proposalDepths.isEmpty() && proposalDepths.last() >= entry.depth)
            proposalDepths.removeLast();
        const qsizetype level = proposalDepths.size();
        while (open.size() > level + 1)
            open.removeLast();
        while (open.size() <= level) {
            open.append(finished.size());
            finished.append(Level{});
        }
        levelOf[i] = open[level];
        if (entry.kind == ProposalKind::Heading)
            continue;
        proposalDepths.append(entry.depth);
        if (!entry.issuedNumber.isEmpty())
            finished[open[level]].lastIssued = i;
    }

    QStringList result(entries.size());
    QList<QString> parents;  // numbers of the open proposals
    QList<int> parentDepths;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const NumberingEntry& entry = entries[i];
        while (!parentDepths.isEmpty() && parentDepths.last() >= entry.depth) {
            parentDepths.removeLast();
            parents.removeLast();
        }
        Level& level = finished[levelOf[i]];
        if (entry.kind == ProposalKind::Heading) {
            result[i] = entry.issuedNumber;
            continue;
        }
        if (level.prefix.isEmpty() && !parents.isEmpty())
            level.prefix = parents.last() + u'.';
        if (!entry.issuedNumber.isEmpty()) {
            result[i] = entry.issuedNumber;
            const int whole = wholeNumber(entry.issuedNumber, level.prefix);
            level.next = std::max(level.next, whole + 1);
            level.anchor = level.prefix + QString::number(whole);
            level.letters = 0;
        } else if (i < level.lastIssued) {
            if (level.anchor.isEmpty())
                level.anchor = level.prefix + u'0';
            do {
                result[i] = level.anchor + pointLetter(level.letters++);
            } while (everIssued.contains(result[i]));
        } else {
            do {
                result[i] = level.prefix + QString::number(level.next++);
            } while (everIssued.contains(result[i]));
        }
        parents.append(result[i]);
        parentDepths.append(entry.depth);
    }
    return result;
}

}  // namespace nghisu
