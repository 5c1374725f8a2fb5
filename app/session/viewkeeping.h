// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listfilter.h"

namespace nghisu {

class CouncilFile;

/// Ways of looking at a list, kept under a name for everybody who opens the file. EmptyName without one.
Result<ViewId> keepView(CouncilFile& file, const ListView& view);
Result<void> changeView(CouncilFile& file, const ListView& view);
Result<void> removeView(CouncilFile& file, const ListView& view);

}  // namespace nghisu
