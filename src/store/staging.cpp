// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staging.h"

#include "store/durable.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace caodiem::store {

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(u"caodiem.db"_s);
}

StagedFolder::StagedFolder(QString target, QString path)
    : m_target(std::move(target))
    , m_path(std::move(path))
{ }

StagedFolder::~StagedFolder()
{
    if (!m_path.isEmpty()) {
        QDir(m_path).removeRecursively();
    }
}

Result<std::unique_ptr<StagedFolder>> StagedFolder::beside(const QString &target)
{
    const QFileInfo place(QDir::cleanPath(QDir::current().absoluteFilePath(target)));
    if (place.exists() || place.isSymLink()) {
        return Error {Errc::Conflict, place.fileName(), u"exists already"_s};
    }
    if (!QDir().mkpath(place.absolutePath())) {
        return Error {Errc::Io, place.fileName(), u"the folder above cannot be made"_s};
    }
    // SQLite refuses paths with links in them, so the place is named as the disk knows it.
    const QString whole = QDir(QFileInfo(place.absolutePath()).canonicalFilePath()).filePath(place.fileName());
    const QString path = nameBeside(whole);
    if (!QDir().mkdir(path)) {
        return Error {Errc::Io, place.fileName(), u"no folder can be made there"_s};
    }
    std::unique_ptr<StagedFolder> staged(new StagedFolder(whole, path));
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QFile::setPermissions(path, kOwnerOnly)) {
        return Error {Errc::Io, place.fileName(), u"the folder cannot be made private"_s};
    }
    return staged;
}

Status StagedFolder::publish()
{
    if (auto synced = syncFolder(m_path); !synced) {
        return synced;
    }
    auto renamed = renameDurably(m_path, m_target);
    if (renamed) {
        m_path.clear();
    }
    return renamed;
}

} // namespace caodiem::store
