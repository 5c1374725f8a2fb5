// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

class QMenu;

namespace nghisu {

class Desk;
struct Proposal;

// What can be done with what a proposal names, wherever it is shown.

/// Find where else a legal text is cited, in the list and in all meetings; copy its name.
void addCitationActions(QMenu& menu, Desk& desk, const QString& citation);
/// Show a body in the directory; make it the lead or a co-ordinating body of the proposal where it is
/// not that already and the file can be written.
void addBodyActions(QMenu& menu, Desk& desk, BodyId body, const Proposal& proposal);

}  // namespace nghisu
