// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

class QComboBox;

namespace nghisu {

class Words;

/// Fills `box` with the rules that a vote may have: the council's first, then the presets that say
/// something else, each with its source as a tooltip. The data of an entry is its DecisionRule.
void offerRules(QComboBox& box, const DecisionRule& own, const Words& words);

}  // namespace nghisu
