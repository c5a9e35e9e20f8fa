// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/zip_parts.h"

#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kPiece = 64 * 1024;
constexpr quint16 kEncryptedFlag = 1;

} // namespace

ZipParts::ZipParts(const QString &path, const TableLimits &limits)
    : m_limits(limits)
    , m_fileName(QFileInfo(path).fileName())
    , m_fileBytes(QFileInfo(path).size())
    , m_zip(std::make_unique<QuaZip>(path))
{ }

ZipParts::~ZipParts() = default;

Error ZipParts::damaged(const QString &detail) const
{
    return {Errc::Corrupt, m_fileName, detail};
}

Error ZipParts::overLimit(const QString &detail) const
{
    return {Errc::BadInput, u"limit:"_s + m_fileName, detail};
}

Result<std::unique_ptr<ZipParts>> ZipParts::open(const QString &path, const TableLimits &limits)
{
    std::unique_ptr<ZipParts> parts(new ZipParts(path, limits));
    if (!parts->m_zip->open(QuaZip::mdUnzip)) {
        return parts->damaged(u"zip: no directory"_s);
    }
    if (parts->m_zip->getEntriesCount() > limits.entries) {
        return parts->overLimit(u"entries"_s);
    }
    const Status listed = parts->list();
    if (!listed) {
        return listed.error();
    }
    return parts;
}

Status ZipParts::list()
{
    const QList<QuaZipFileInfo64> infos = m_zip->getFileInfoList64();
    if (m_zip->getZipError() != UNZ_OK || infos.size() != m_zip->getEntriesCount()) {
        return damaged(u"zip: directory unreadable"_s);
    }
    qint64 declared = 0;
    for (const QuaZipFileInfo64 &info : infos) {
        if ((info.flags & kEncryptedFlag) != 0) {
            return Error {Errc::Unsupported, m_fileName, u"password-or-xls"_s};
        }
        const auto size = static_cast<qint64>(info.uncompressedSize);
        if (size < 0 || size > m_limits.unpackedBytes || (declared += size) > m_limits.unpackedBytes) {
            return overLimit(u"unpacked size declared"_s);
        }
        const QString key = info.name.toLower();
        if (m_names.contains(key)) {
            return damaged(u"zip: duplicate name"_s);
        }
        m_names.insert(key, {info.name, size});
    }
    return Done();
}

bool ZipParts::countUnpacked(qint64 bytes)
{
    m_unpacked += bytes;
    if (m_unpacked > m_limits.unpackedBytes) {
        return false;
    }
    // Against the file itself, which cannot lie about its size as a directory can.
    return m_unpacked <= m_limits.freeRatioBytes || m_unpacked / m_limits.maxRatio <= m_fileBytes;
}

Status ZipParts::read(const QString &name, const Take &take)
{
    const auto part = m_names.constFind(name.toLower());
    if (part == m_names.cend() || !m_zip->setCurrentFile(part->name, QuaZip::csSensitive)) {
        return damaged(u"zip: part missing"_s);
    }
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly)) {
        return damaged(u"zip: part unreadable"_s);
    }
    std::array<char, kPiece> piece;
    qint64 total = 0;
    for (;;) {
        const qint64 got = file.read(piece.data(), static_cast<qint64>(piece.size()));
        if (got < 0) {
            return damaged(u"zip: inflating failed"_s);
        }
        if (got == 0) {
            break;
        }
        total += got;
        if (!countUnpacked(got)) {
            return overLimit(u"unpacked size"_s);
        }
        if (!take(piece.data(), got)) {
            return Done(); // stopped on purpose: the checksum of the rest does not matter
        }
    }
    file.close();
    if (file.getZipError() != UNZ_OK || total != part->size) {
        return damaged(u"zip: checksum or length"_s);
    }
    return Done();
}

} // namespace caodiem::ingest
