// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/proposal.h"

#include <QString>

#include <algorithm>

namespace nghisu {

/// An answer that is waited for or has come: an assignment with what it is about.
struct FollowUp {
    MeetingId meeting;
    ProposalId proposal;
    QString title;         ///< short name, or the text where there is none
    QString issuedNumber;  ///< empty where the list was not issued
    Assignment assignment;

    bool operator==(const FollowUp&) const = default;
};

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
