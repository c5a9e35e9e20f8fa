// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

Error ioError(const QString &path, const QString &detail)
{
    return Error {errno == ENOSPC ? Errc::DiskFull : Errc::Io, QFileInfo(path).fileName(), detail};
}

} // namespace

Status syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return ioError(path, file.errorString());
    }
#ifdef Q_OS_WIN
    const bool synced = ::_commit(file.handle()) == 0;
#else
    const bool synced = ::fsync(file.handle()) == 0;
#endif
    if (!synced) {
        return ioError(path, u"cannot be synced"_s);
    }
    return Done {};
}

Status syncFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return ioError(path, u"cannot be opened"_s);
    }
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL; // EINVAL: a file system that cannot
    ::close(handle);
    if (!synced) {
        return ioError(path, u"cannot be synced"_s);
    }
#endif
    return Done {};
}

Status createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return QFileInfo::exists(path) ? Error {Errc::Conflict, QFileInfo(path).fileName(), {}}
                                       : ioError(path, file.errorString());
    }
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return ioError(path, file.errorString());
    }
    return Done {};
}

Status renameDurably(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to)) {
        return Error {Errc::Conflict, QFileInfo(to).fileName(), u"exists already"_s};
    }
    QFile file(from);
    if (!file.rename(to)) { // never replaces what is there
        return ioError(to, file.errorString());
    }
    return syncFolder(QFileInfo(to).absolutePath());
}

QString nameBeside(const QString &path)
{
    return u"%1.%2.part"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128).left(12));
}

} // namespace caodiem::store
