// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// The few calls of the operating system that make files last. Never for the live database: closing a second handle
/// on it drops SQLite's locks.
namespace caodiem::store {

/// Waits until the file's bytes are on the disk. Errc::Io.
[[nodiscard]] Status syncFile(const QString &path);
/// Waits until the names in the folder are on the disk (nothing to do on Windows). Errc::Io.
[[nodiscard]] Status syncFolder(const QString &path);
/// Makes an empty file that only its owner may read. Errc::Conflict when it exists, Io.
[[nodiscard]] Status createPrivateFile(const QString &path);
/// Gives a new name that must not be taken, and waits until it lasts. Errc::Conflict, Io.
[[nodiscard]] Status renameDurably(const QString &from, const QString &to);
/// A name beside `path` that nobody else uses.
[[nodiscard]] QString nameBeside(const QString &path);

} // namespace caodiem::store
