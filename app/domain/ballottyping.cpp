// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ballottyping.h"

#include "base/try.h"

#include <QRegularExpression>
#include <QStringList>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDigits = 9;  // options that are a digit each

QStringList numbersIn(const QString& typed, qsizetype options)
{
    static const QRegularExpression between(u"[\\s,.;]+"_s);
    QStringList numbers = typed.split(between, Qt::SkipEmptyParts);
    if (options <= MostDigits)
        numbers = numbers.join(QString()).split(QString(), Qt::SkipEmptyParts);
    return numbers;
}

// Those that are not among `places`.
BallotChoice others(qsizetype options, const BallotChoice& places)
{
    BallotChoice left;
    for (int place = 0; place < options; ++place) {
        if (!places.contains(place))
            left.append(place);
    }
    return left;
}

}  // namespace

Result<BallotChoice> choiceTyped(const BallotForm& form, qsizetype options, const QString& typed)
{
    BallotChoice choice;
    const QStringList numbers = numbersIn(typed, options);
    const bool blank = numbers == QStringList(u"0"_s);
    for (const QString& number : numbers) {
        bool ok = false;
        const int place = number.toInt(&ok) - 1;
        if (blank)
            break;
        if (!ok || place < 0 || place >= options)
            return Error{ErrorCode::NoSuchOption, number};
        if (choice.contains(place))
            return Error{ErrorCode::SameOptionTwice, number};
        choice.append(place);
    }
    if (form.striking)
        choice = others(options, choice);
    NGHISU_TRY(checkChoice(form, options, choice));
    return choice;
}

QString typingOf(const BallotForm& form, qsizetype options, const BallotChoice& choice)
{
    const BallotChoice written = form.striking ? others(options, choice) : choice;
    if (written.isEmpty())
        return u"0"_s;
    QStringList numbers;
    for (const int place : written)
        numbers.append(QString::number(place + 1));
    return numbers.join(options <= MostDigits ? QString() : u" "_s);
}

}  // namespace nghisu
