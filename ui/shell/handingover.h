// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

class QWidget;

namespace nghisu {

class Desk;

/// Asks to whom what a body has still to answer goes, in all meetings, and hands it on in one step.
/// True where something was handed on.
bool handOverFrom(Desk& desk, BodyId from, QWidget* window);

}  // namespace nghisu
