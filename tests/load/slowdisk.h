// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nghisu::load::slowdisk {

/// From now on whatever SQLite syncs takes so many milliseconds at least: what is measured on a disk that
/// has nothing to sync is then known of those that offices have.
void install(int milliseconds);

}  // namespace nghisu::load::slowdisk
