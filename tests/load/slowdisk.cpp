// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slowdisk.h"

#include <QMutex>

#include <chrono>
#include <memory>
#include <sqlite3.h>
#include <thread>
#include <unordered_map>

namespace nghisu::load::slowdisk {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

std::chrono::milliseconds shortest = 0ms;
sqlite3_vfs vfs = {};

// The methods of the system's files with another sync; there is a set of them for each way of locking.
struct Methods {
    sqlite3_io_methods slow = {};
    const sqlite3_io_methods* real = nullptr;
};

// A file's methods are the first member of theirs.
const Methods& methodsOf(sqlite3_file* file)
{
    return *reinterpret_cast<const Methods*>(file->pMethods);
}

int syncFile(sqlite3_file* file, int flags)
{
    const auto end = steady_clock::now() + shortest;
    const int synced = methodsOf(file).real->xSync(file, flags);
    std::this_thread::sleep_until(end);
    return synced;
}

const sqlite3_io_methods* slowed(const sqlite3_io_methods* real)
{
    static QMutex mutex;
    static std::unordered_map<const sqlite3_io_methods*, std::unique_ptr<Methods>> all;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<Methods>& own = all[real];
    if (!own) {
        own = std::make_unique<Methods>(Methods{*real, real});
        own->slow.xSync = syncFile;
    }
    return &own->slow;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given)
{
    auto* system = static_cast<sqlite3_vfs*>(vfs.pAppData);
    const int opened = system->xOpen(system, name, file, flags, given);
    if (file->pMethods != nullptr)
        file->pMethods = slowed(file->pMethods);
    return opened;
}

}  // namespace

void install(int milliseconds)
{
    if (milliseconds <= 0)
        return;
    shortest = std::chrono::milliseconds(milliseconds);
    sqlite3_initialize();
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    vfs = *system;
    vfs.pNext = nullptr;
    vfs.zName = "slow";
    vfs.pAppData = system;
    vfs.xOpen = openFile;
    sqlite3_vfs_register(&vfs, 1);
}

}  // namespace nghisu::load::slowdisk
