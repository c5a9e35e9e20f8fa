// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace caodiem::store {

StoreLock::StoreLock(const QString &file)
    : m_file(file)
{
    m_file.setStaleLockTime(0); // an office keeps a store open for days: age says nothing, only a dead owner does
}

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &folder)
{
    constexpr std::chrono::milliseconds kPatience {200};
    constexpr qint64 kLeastRoom = 4096; ///< bytes
    std::unique_ptr<StoreLock> lock(new StoreLock(QDir(folder).filePath(u"store.lock"_s)));
    if (lock->m_file.tryLock(kPatience)) {
        return lock;
    }
    if (lock->m_file.error() == QLockFile::UnknownError && QStorageInfo(folder).bytesAvailable() < kLeastRoom) {
        return Error {Errc::DiskFull, QFileInfo(folder).fileName(), u"no room for the lock file"_s};
    }
    if (lock->m_file.error() != QLockFile::LockFailedError) {
        return Error {Errc::Io, QFileInfo(folder).fileName(), u"the lock file cannot be written"_s};
    }
    qint64 process = 0;
    QString computer;
    QString program;
    if (lock->m_file.getLockInfo(&process, &computer, &program)) {
        return Error {Errc::Locked, u"%1, %2, %3"_s.arg(program).arg(process).arg(computer), {}};
    }
    // Still without an owner's name after all that time: whoever made it was killed before writing its name. It is
    // removed only if nobody holds it (the system's own lock on the file is asked).
    if (lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(kPatience)) {
        return lock;
    }
    return Error {Errc::Locked, QFileInfo(folder).fileName(), u"the lock names no owner"_s};
}

} // namespace caodiem::store
