// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

struct Proposal;

/// What a proposal is called at the desk, on the projector and on phones: its short name, else the
/// beginning of its text, cut at a word's end.
QString titleOf(const Proposal& proposal);

}  // namespace nghisu
