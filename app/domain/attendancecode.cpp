// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendancecode.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int leastFigures = 6;
constexpr int councilFigures = 4;
constexpr quint32 councils = 10'000;
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

QString numberOf(PersonId person)
{
    return QString::number(person.value()).rightJustified(leastFigures, u'0');
}

// The same for every way of writing one name.
QString figuresOf(const QString& council)
{
    QString letters = council.normalized(QString::NormalizationForm_D).toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    const QByteArray hash = QCryptographicHash::hash(letters.toUtf8(), QCryptographicHash::Sha256);
    return QString::number(qFromBigEndian<quint32>(hash.constData()) % councils)
        .rightJustified(councilFigures, u'0');
}

QString withCheck(const QString& figures)
{
    // The whole leaves 1 (ISO/IEC 7064, 8.2).
    const int check = 98 - remainderBy97(figures + QString(checkFigures, u'0'));
    return figures + QString::number(check).rightJustified(checkFigures, u'0');
}

}  // namespace

QString attendanceCode(PersonId person, const QString& council)
{
    Q_ASSERT(person.value() > 0);
    return withCheck(figuresOf(council) + numberOf(person));
}

std::optional<CardHolder> holderOfCode(const QString& text, const QString& council)
{
    if (!looksLikeCode(text))
        return std::nullopt;
    const QString figures = withoutSpaces(text);
    if (figures.size() > mostFigures)
        return std::nullopt;
    const bool named = figures.size() >= councilFigures + leastFigures + checkFigures;
    const QString printedFor = named ? figures.first(councilFigures) : QString();
    const PersonId person(figures.chopped(checkFigures).sliced(printedFor.size()).toLongLong());
    // Written anew rather than divided: 01 leaves what 98 leaves, and zeros before a number change nothing.
    if (!person.isValid() || withCheck(printedFor + numberOf(person)) != figures)
        return std::nullopt;
    return CardHolder{person, named && printedFor != figuresOf(council)};
}

bool looksLikeCode(const QString& text)
{
    const QString figures = withoutSpaces(text);
    return figures.size() >= leastFigures + checkFigures
        && std::all_of(figures.begin(), figures.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace nghisu
