// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nghisu {

class LossyDisk;

/// SQLite's way to a lossy disk: a VFS (sqlite.org/vfs.html) over that of the system.
namespace lossyvfs {

/// From now on files in the folder of that disk are opened through it, one disk at a time.
void install(LossyDisk& disk);
/// What is still open stays so; it is on the disk no longer.
void remove();

}  // namespace lossyvfs

}  // namespace nghisu
