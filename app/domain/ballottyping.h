// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ballot.h"

#include <QString>

namespace nghisu {

/// What a ballot says, from what was typed of it: the numbers of options from 1 on, in the order of
/// rank where that counts; of a ballot on which names are struck out, those that are struck out. Up
/// to nine options are a digit each ("213"); where there are more, spaces or commas stand between
/// their numbers ("2 13 1"). "0" is a ballot on which nothing is written. Errors: those of
/// checkChoice; NoSuchOption for what is no number as well.
Result<BallotChoice> choiceTyped(const BallotForm& form, qsizetype options, const QString& typed);

/// How that ballot is typed.
QString typingOf(const BallotForm& form, qsizetype options, const BallotChoice& choice);

}  // namespace nghisu
