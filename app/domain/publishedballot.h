// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ballot.h"

#include <QString>

namespace nghisu {

/// A ballot of a verifiable poll as it is published: who cast it knows the receipt, and nobody else
/// whose it is.
struct PublishedBallot {
    QString receipt;
    BallotChoice choice;

    bool operator==(const PublishedBallot&) const = default;
};

}  // namespace nghisu
