// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QDir>
#include <QStringList>

namespace caodiem::store {

/// Where the migrations ride in the program.
[[nodiscard]] QDir shippedMigrations();

/// The newest version in `dir`. Errc::Conflict when the numbers do not run 0001, 0002, … without a gap.
[[nodiscard]] Result<int> newestVersion(const QDir &dir);

/// Brings the database to the newest file in `dir` (NNNN_name.sql, in number order). Each file is one transaction
/// together with its row in schema_migration and the file's user_version. Nothing is changed when a shipped file was
/// edited or a number is missing (Errc::Conflict), or the database is newer (NewerFile). Answers the version reached.
[[nodiscard]] Result<int> migrate(Connection &connection, const QDir &dir);

/// Splits a script into statements; semicolons in strings, comments and triggers do not split.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace caodiem::store
