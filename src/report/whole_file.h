// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace caodiem::report {

/// Puts `bytes` at `path`, replacing what is there only when everything was written. The folder exists.
/// Errc::Io (context: the path) or Errc::DiskFull.
[[nodiscard]] Status writeWholeFile(const QString &path, const QByteArray &bytes);

struct ZipPart {
    QString name;
    QByteArray bytes;
};

/// A zip container in memory, parts in the order given, every time stamp 1 January 1980: same parts, same bytes.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<ZipPart> &parts);

} // namespace caodiem::report
