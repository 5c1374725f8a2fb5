// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendancecode.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int leastFigures = 6;
constexpr int checkFigures = 2;
constexpr qsizetype mostFigures = 18;  // a number of so many fits into 64 bits

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Of a number that is written down. Figure by figure: the whole might be too large to be counted with.
int remainderBy97(const QString& figures)
{
    int remainder = 0;
    for (const QChar figure : figures)
        remainder = (remainder * 10 + figure.unicode() - u'0') % 97;
    return remainder;
}

}  // namespace

QString attendanceCode(PersonId person)
{
    Q_ASSERT(person.value() > 0);
    const QString number = QString::number(person.value()).rightJustified(leastFigures, u'0');
    // The whole leaves 1 (ISO/IEC 7064, 8.2).
    const int check = 98 - remainderBy97(number + QString(checkFigures, u'0'));
    return number + QString::number(check).rightJustified(checkFigures, u'0');
}

std::optional<PersonId> personOfCode(const QString& text)
{
    if (!looksLikeCode(text))
        return std::nullopt;
    const QString figures = withoutSpaces(text);
    if (figures.size() > mostFigures)
        return std::nullopt;
    const PersonId person(figures.chopped(checkFigures).toLongLong());
    // Written anew rather than divided: 01 leaves what 98 leaves, and zeros before a number change nothing.
    if (!person.isValid() || attendanceCode(person) != figures)
        return std::nullopt;
    return person;
}

bool looksLikeCode(const QString& text)
{
    const QString figures = withoutSpaces(text);
    return figures.size() >= leastFigures + checkFigures
        && std::all_of(figures.begin(), figures.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace nghisu
