// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nghisu::support {

/// The most memory that this program held at once, in MB (VmHWM of proc(5)); 0 where the system does
/// not say it.
double megabytesAtMost();

/// What this program has asked for and not given back, in MB (mallinfo2 of malloc(3)): no page that the
/// system has lent beyond that. 0 where the system does not say it, as under a sanitizer.
double megabytesInUse();
/// The same after SQLite gave back the pages that it keeps of the council file that is open.
double megabytesWithoutPages();

}  // namespace nghisu::support
