// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace caodiem::ingest {

enum class OleKind : quint8 { Xls, Locked, Other };
/// What an OLE container (D0CF11E0) holds: an old workbook, an encrypted new one, or neither.
[[nodiscard]] OleKind oleKind(const QString &path);

/// The program that turns old workbooks into new ones; empty where it is not installed.
[[nodiscard]] QString officeProgram();

struct Converted {
    std::unique_ptr<QTemporaryDir> folder; ///< goes away with the copy
    QString path;
};
/// An xlsx copy made by LibreOffice, without macros and with a profile of its own. Unsupported "xls-needs-office"
/// where LibreOffice is not installed; BadInput "reader:FILE" when it failed, took too long or asked for a password.
[[nodiscard]] Result<Converted> xlsxFromXls(const QString &path);

} // namespace caodiem::ingest
