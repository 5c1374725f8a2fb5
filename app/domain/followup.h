// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/proposal.h"

#include <QDate>
#include <QString>

#include <algorithm>

namespace nghisu {

/// An answer that is waited for or has come: an assignment with what it is about.
struct FollowUp {
    MeetingId meeting;
    ProposalId proposal;
    QString title;         ///< short name, or the beginning of the text where there is none
    QString issuedNumber;  ///< empty where the list was not issued
    Assignment assignment;
    ProposalState state = ProposalState::Draft;
    QString topic;

    bool operator==(const FollowUp&) const = default;
    /// Who is to answer today: the body that it was handed on to, or its own; none for a group.
    BodyId answering() const
    {
        return assignment.answering.isValid() ? assignment.answering : assignment.body;
    }
};

/// An answer whose state was changed by hand: one that has come has come today, unless it is known
/// when; one that has not come did on no day.
inline Answer withState(Answer answer, AnswerState state, QDate today)
{
    answer.state = state;
    if (state == AnswerState::Open)
        answer.answeredOn = {};
    else if (!answer.answeredOn.isValid())
        answer.answeredOn = today;
    return answer;
}

/// Two proposals, whichever comes first.
struct ProposalPair {
    ProposalPair(ProposalId a, ProposalId b) : first(std::min(a, b)), second(std::max(a, b)) {}

    ProposalId first;
    ProposalId second;

    bool operator==(const ProposalPair&) const = default;
    friend size_t qHash(const ProposalPair& pair, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, pair.first, pair.second);
    }
};

}  // namespace nghisu
