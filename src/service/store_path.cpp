// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store_path.h"

#include <QDir>
#include <QStandardPaths>

namespace caodiem::service {
namespace {

QString dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("caodiem"));
}

} // namespace

QString defaultStorePath()
{
    const QString named = qEnvironmentVariable("CAODIEM_STORE");
    return named.isEmpty() ? QDir(dataFolder()).filePath(QStringLiteral("don-vi.caodiem")) : named;
}

QString logFolder()
{
    return QDir(dataFolder()).filePath(QStringLiteral("log"));
}

} // namespace caodiem::service
