// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace caodiem::store {

/// One program per store. The lock is a file made atomically in the store's folder, before the database is touched.
/// A lock whose owner died on this computer is taken over without asking.
class StoreLock {
public:
    /// Errc::Locked with "program, process, computer" as context; DiskFull; Io when the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString &folder);

private:
    explicit StoreLock(const QString &file);
    QLockFile m_file;
};

} // namespace caodiem::store
