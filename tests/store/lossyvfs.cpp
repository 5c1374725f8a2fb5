// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lossyvfs.h"

#include "store/lossydisk.h"

#include <sqlite3.h>

namespace nghisu::lossyvfs {

namespace {

LossyDisk* disk = nullptr;
sqlite3_vfs vfs = {};

sqlite3_vfs* ofSystem()
{
    return static_cast<sqlite3_vfs*>(vfs.pAppData);
}

/// An open file; that of the system lies behind it in the memory that SQLite gives.
struct File {
    sqlite3_file base;
    LossyDisk* disk;
    LossyDisk::Content* content;
    /// A journal that was just made: its first sync is to sync the folder as well.
    bool isNewJournal;
};

File& of(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

// Null once the disk is gone.
LossyDisk* diskOf(sqlite3_file* file)
{
    return of(file).disk == disk ? disk : nullptr;
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), into, amount, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
{
    const int written = real(file)->pMethods->xWrite(real(file), bytes, amount, offset);
    if (LossyDisk* under = diskOf(file); under && written == SQLITE_OK)
        under->write(*of(file).content, offset, {static_cast<const char*>(bytes), amount});
    return written;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int truncated = real(file)->pMethods->xTruncate(real(file), size);
    if (LossyDisk* under = diskOf(file); under && truncated == SQLITE_OK)
        under->truncate(*of(file).content, size);
    return truncated;
}

// What is on disk is known without asking the real one, which takes its time.
int syncFile(sqlite3_file* file, int)
{
    LossyDisk* under = diskOf(file);
    if (!under)
        return SQLITE_OK;
    under->sync(*of(file).content);
    if (of(file).isNewJournal)
        under->syncFolder();
    of(file).isNewJournal = false;
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file* file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkReserved(sqlite3_file* file, int* reserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), reserved);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** into)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, into);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shareBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int deletes)
{
    return real(file)->pMethods->xShmUnmap(real(file), deletes);
}

// Without memory maps, past which nothing could be written unseen.
constexpr sqlite3_io_methods methods = {
    2,          closeFile,    readFile,      writeFile, truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,   checkReserved, control,   sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared,   nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given)
{
    constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    const QString path = QString::fromUtf8(name);
    if (!disk || !disk->isOurs(path) || (flags & (SQLITE_OPEN_MAIN_DB | journals)) == 0)
        return ofSystem()->xOpen(ofSystem(), name, file, flags, given);
    file->pMethods = nullptr;
    const int opened = ofSystem()->xOpen(ofSystem(), name, real(file), flags, given);
    if (opened != SQLITE_OK)
        return opened;
    file->pMethods = &methods;
    of(file).disk = disk;
    of(file).content = &disk->opened(path);
    // As the VFS of the system has it.
    of(file).isNewJournal = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & journals) != 0;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder)
{
    const int deleted = ofSystem()->xDelete(ofSystem(), name, 0);
    const QString path = QString::fromUtf8(name);
    if (disk && disk->isOurs(path) && deleted == SQLITE_OK) {
        disk->removed(path);
        if (syncsFolder != 0)
            disk->syncFolder();
    }
    return deleted;
}

}  // namespace

void install(LossyDisk& newDisk)
{
    disk = &newDisk;
    sqlite3_initialize();
    if (!vfs.pAppData) {
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        vfs = *system;
        vfs.pNext = nullptr;
        vfs.zName = "lossy";
        vfs.pAppData = system;
        vfs.szOsFile = int(sizeof(File)) + system->szOsFile;
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
    }
    sqlite3_vfs_register(&vfs, 1);
}

void remove()
{
    disk = nullptr;
    sqlite3_vfs_register(ofSystem(), 1);
}

}  // namespace nghisu::lossyvfs
