// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"

#include <algorithm>
#include <sqlite3.h>
#include <stdexcept>

namespace caodiem::faults {
namespace {

struct State {
    Plan plan;
    bool armed = false;
    bool fired = false;
    int count = 0;
};

State state;
sqlite3_vfs *real = nullptr;
sqlite3_vfs layer;

/// SQLite allocates szOsFile bytes: our part, and behind it the real file's.
struct File {
    sqlite3_file base;
    sqlite3_file *behind;
};

sqlite3_file *behind(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->behind;
}

bool fails(bool isRead)
{
    if (!state.armed || (state.plan.operations == Operations::Reads && !isRead)) {
        return false;
    }
    ++state.count;
    const bool now = state.plan.failAt > 0
        && (state.count == state.plan.failAt || (state.plan.persistent && state.count > state.plan.failAt));
    state.fired = state.fired || now;
    return now;
}

int closeFile(sqlite3_file *file)
{
    const int result = behind(file)->pMethods->xClose(behind(file));
    file->pMethods = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    return fails(true) ? SQLITE_IOERR_READ : behind(file)->pMethods->xRead(behind(file), buffer, amount, offset);
}

int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    if (fails(false)) {
        return state.plan.writeError == WriteError::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return behind(file)->pMethods->xWrite(behind(file), buffer, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails(false) ? SQLITE_IOERR_TRUNCATE : behind(file)->pMethods->xTruncate(behind(file), size);
}

int syncFile(sqlite3_file *, int)
{
    return fails(false) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fails(false) ? SQLITE_IOERR_FSTAT : behind(file)->pMethods->xFileSize(behind(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return fails(false) ? SQLITE_IOERR_LOCK : behind(file)->pMethods->xLock(behind(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return behind(file)->pMethods->xUnlock(behind(file), level);
}

int checkReservedLock(sqlite3_file *file, int *out)
{
    return fails(false) ? SQLITE_IOERR_CHECKRESERVEDLOCK
                        : behind(file)->pMethods->xCheckReservedLock(behind(file), out);
}

int fileControl(sqlite3_file *file, int op, void *argument)
{
    return behind(file)->pMethods->xFileControl(behind(file), op, argument);
}

int sectorSize(sqlite3_file *file)
{
    return behind(file)->pMethods->xSectorSize(behind(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

sqlite3_io_methods makeMethods()
{
    sqlite3_io_methods methods {};
    methods.iVersion = 1; // no shared memory and no mapping: neither is used
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}

const sqlite3_io_methods kMethods = makeMethods();

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr; // SQLite does not call xClose then
    if (fails(false)) {
        return SQLITE_CANTOPEN;
    }
    own->behind = reinterpret_cast<sqlite3_file *>(own + 1);
    const int result = real->xOpen(real, name, own->behind, flags, outFlags);
    if (result == SQLITE_OK) {
        own->base.pMethods = &kMethods;
    }
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return fails(false) ? SQLITE_IOERR_DELETE : real->xDelete(real, name, syncFolder);
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *out)
{
    return fails(false) ? SQLITE_IOERR_ACCESS : real->xAccess(real, name, flags, out);
}

int fullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    return real->xFullPathname(real, name, size, out);
}

} // namespace

void install()
{
    real = sqlite3_vfs_find(nullptr);
    layer = *real; // what is not replaced below (time, randomness, libraries) works on the real one's own data
    layer.iVersion = 1;
    layer.zName = "faults";
    layer.pNext = nullptr;
    layer.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    layer.xAccess = accessFile;
    layer.xFullPathname = fullPathname;
    if (sqlite3_vfs_register(&layer, 1) != SQLITE_OK) {
        throw std::runtime_error("the fault layer cannot be registered");
    }
}

void arm(const Plan &plan)
{
    state = {};
    state.plan = plan;
    state.armed = true;
}

int disarm()
{
    state.armed = false;
    return state.count;
}

bool fired()
{
    return state.fired;
}

} // namespace caodiem::faults
