// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ballot.h"

#include <QString>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString ratio(qsizetype first, qsizetype second)
{
    return u"%1/%2"_s.arg(first).arg(second);
}

}  // namespace

Result<void> checkChoice(const BallotForm& form, qsizetype options, const BallotChoice& choice)
{
    for (qsizetype i = 0; i < choice.size(); ++i) {
        if (choice[i] < 0 || choice[i] >= options)
            return Error{ErrorCode::NoSuchOption, QString::number(choice[i] + 1)};
        if (choice.indexOf(choice[i]) != i)
            return Error{ErrorCode::SameOptionTwice, QString::number(choice[i] + 1)};
    }
    if (form.kind == PollKind::Ranking)
        return {};
    if (choice.size() > form.votesOnOne())
        return Error{ErrorCode::TooManyChosen, ratio(choice.size(), form.votesOnOne())};
    const bool asksForOne =
        form.kind == PollKind::Decision || (form.kind == PollKind::Choice && form.most == 1);
    if (asksForOne && choice.isEmpty())
        return Error{ErrorCode::NothingChosen, {}};
    return {};
}

Result<void> checkForm(const BallotForm& form, qsizetype options)
{
    if (options < (form.kind == PollKind::Decision ? 1 : 2))
        return Error{ErrorCode::NoOptions, {}};
    if (options > mostOptions)
        return Error{ErrorCode::TooManyOptions, ratio(options, mostOptions)};
    const bool fits = form.kind == PollKind::Election ? form.most <= options : form.most < options;
    const bool asked = form.kind == PollKind::Choice || form.kind == PollKind::Election;
    if (asked && (form.most < 1 || !fits))
        return Error{ErrorCode::TooManySeats, ratio(form.most, options)};
    return {};
}

QList<qint64> votesOf(const BallotForm& form, qsizetype options, const QList<Ballot>& ballots)
{
    QList<qint64> votes(options, 0);
    for (const Ballot& ballot : ballots) {
        const qsizetype counted = form.kind == PollKind::Ranking
                                    ? std::min(qsizetype{1}, ballot.choice.size())
                                    : ballot.choice.size();
        for (qsizetype i = 0; i < counted; ++i)
            votes[ballot.choice[i]] += ballot.weight;
    }
    return votes;
}

}  // namespace nghisu
