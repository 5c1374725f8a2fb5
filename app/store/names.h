// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ballot.h"
#include "domain/decision.h"
#include "domain/names.h"

#include <QString>

namespace nghisu::names {

/// A decision rule as JSON, and back.
QString toJson(const DecisionRule& rule);
DecisionRule ruleFromJson(const QString& json);

/// What a ballot may say as JSON, and back.
QString toJson(const BallotForm& form);
BallotForm formFromJson(const QString& json);

}  // namespace nghisu::names
