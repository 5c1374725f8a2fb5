// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/naturalorder.h"

#include "text/fold.h"

#include <algorithm>

namespace nghisu {

namespace {

/// The figures, or all that is none, from `start` on.
QStringView runAt(QStringView text, qsizetype start)
{
    const bool figures = text[start].isDigit();
    qsizetype end = start;
    while (end < text.size() && text[end].isDigit() == figures)
        ++end;
    return text.sliced(start, end - start);
}

/// Of any length: without the zeros before it, a longer number is the larger one.
int compareNumbers(QStringView one, QStringView other)
{
    const auto bare = [](QStringView number) {
        const auto* first = std::find_if(number.begin(), number.end(),
                                         [](QChar digit) { return digit.digitValue() != 0; });
        return number.sliced(first - number.begin());
    };
    const QStringView left = bare(one);
    const QStringView right = bare(other);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

}  // namespace

int compareNaturally(const QString& one, const QString& other)
{
    const QString left = foldForSearch(one);
    const QString right = foldForSearch(other);
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        const QStringView a = runAt(left, l);
        const QStringView b = runAt(right, r);
        const bool numbers = a.front().isDigit() && b.front().isDigit();
        const int order = numbers ? compareNumbers(a, b) : a.compare(b);
        if (order != 0)
            return order;
        l += a.size();
        r += b.size();
    }
    const qsizetype rest = (left.size() - l) - (right.size() - r);
    return rest < 0 ? -1 : rest > 0 ? 1 : 0;
}

}  // namespace nghisu
