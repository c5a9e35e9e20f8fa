// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace caodiem::store {

/// Name of the database within a store's folder.
[[nodiscard]] QString databaseIn(const QString &folder);

/// A new store is built in a folder beside its place and appears there whole, by one rename, or not at all.
class StagedFolder {
public:
    /// Errc::Conflict when `target` exists, Io when nothing can be made beside it.
    [[nodiscard]] static Result<std::unique_ptr<StagedFolder>> beside(const QString &target);
    ~StagedFolder(); ///< removes what was not published
    Q_DISABLE_COPY_MOVE(StagedFolder)

    [[nodiscard]] QString database() const { return databaseIn(m_path); }
    /// Pre: nothing in the folder is open. Errc::Conflict when the place was taken meanwhile.
    [[nodiscard]] Status publish();

private:
    StagedFolder(QString target, QString path);
    QString m_target;
    QString m_path; ///< empty once published
};

} // namespace caodiem::store
