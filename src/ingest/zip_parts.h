// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/table_reader.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

class QuaZip;

namespace caodiem::ingest {

/// The parts of a zip container, read as streams under the limits. Names are compared without case.
class ZipParts {
public:
    /// Corrupt: no zip, truncated, duplicate names; BadInput "limit:FILE"; Unsupported: encrypted parts.
    [[nodiscard]] static Result<std::unique_ptr<ZipParts>> open(const QString &path, const TableLimits &limits);
    ~ZipParts();
    Q_DISABLE_COPY_MOVE(ZipParts)

    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(name.toLower()); }
    /// Unpacked bytes as the container says, which may lie; 0 for a part that is not there.
    [[nodiscard]] qint64 declaredSize(const QString &name) const { return m_names.value(name.toLower()).size; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    /// Pieces of the part's unpacked bytes, in order; `take` answers false to stop early (no error). A part that is
    /// not there, is shorter than declared or fails its checksum: Corrupt.
    using Take = std::function<bool(const char *bytes, qsizetype size)>;
    [[nodiscard]] Status read(const QString &name, const Take &take);

private:
    ZipParts(const QString &path, const TableLimits &limits);
    [[nodiscard]] Status list();
    [[nodiscard]] Error damaged(const QString &detail) const;
    [[nodiscard]] Error overLimit(const QString &detail) const;
    [[nodiscard]] bool countUnpacked(qint64 bytes);

    struct Part {
        QString name; ///< as stored
        qint64 size = 0;
    };
    TableLimits m_limits;
    QString m_fileName;
    qint64 m_fileBytes = 0;
    qint64 m_unpacked = 0;
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, Part> m_names; ///< by lower-case name
};

} // namespace caodiem::ingest
