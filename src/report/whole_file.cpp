// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whole_file.h"

#include <QBuffer>
#include <QDateTime>
#include <QSaveFile>
#include <QStorageInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

/// QSaveFile does not say why a write failed; a disk without room for the bytes is the reason worth telling apart.
Error writeError(const QSaveFile &file, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < wanted;
    return Error {full ? Errc::DiskFull : Errc::Io, file.fileName(), file.errorString()};
}

} // namespace

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return writeError(file, bytes.size());
    }
    return Done {};
}

Result<QByteArray> zipped(const std::vector<ZipPart> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate)) {
        return Error {Errc::Io, u"zip"_s, QString::number(zip.getZipError())};
    }
    for (const ZipPart &part : parts) {
        QuaZipNewInfo info(part.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        bool ok = file.open(QIODevice::WriteOnly, info) && file.write(part.bytes) == part.bytes.size();
        file.close();
        ok = ok && file.getZipError() == 0;
        if (!ok) {
            return Error {Errc::Io, u"zip"_s, part.name};
        }
    }
    zip.close();
    if (zip.getZipError() != 0) {
        return Error {Errc::Io, u"zip"_s, QString::number(zip.getZipError())};
    }
    return bytes;
}

} // namespace caodiem::report
