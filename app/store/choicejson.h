// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/ballot.h"

#include <QList>
#include <QString>

namespace nghisu {

class Connection;

// How ballots are written in the file.

/// The options of a poll, in their order.
Result<QList<OptionId>> optionsOf(Connection& connection, PollId poll);

/// What a ballot says as ids of options, "[12,14]", and back. What is no id of an option of the poll is
/// passed over.
QString toJson(const BallotChoice& choice, const QList<OptionId>& options);
BallotChoice choiceFromJson(QStringView json, const QList<OptionId>& options);

}  // namespace nghisu
