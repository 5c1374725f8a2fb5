// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slidesheet.h"

namespace nghisu {

/// The options of a result between `top` and `bottom`, as large as they all fit; else as many as
/// do, and the others on further pages.
void placeBars(SlideSheet& sheet, const ResultSlide& slide, qreal top, qreal bottom);

}  // namespace nghisu
