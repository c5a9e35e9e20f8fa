// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace caodiem::ingest::test {

/// A folder that goes away with the test.
class Scratch {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

using ZipEntry = std::pair<QString, QByteArray>;
[[nodiscard]] QString writeZip(const QString &path, const std::vector<ZipEntry> &entries);

/// XML of one cell, without its reference.
[[nodiscard]] QString inlineText(const QString &text);
[[nodiscard]] QString numberCell(const QString &digits);
[[nodiscard]] QString dateCell(int serial); ///< with the style of dd/mm/yyyy
[[nodiscard]] QString boolCell(bool value);
[[nodiscard]] QString errorCell(const QString &code);

struct WorkbookShape {
    bool date1904 = false;
    QStringList sharedStrings;
    std::vector<std::pair<QString, QString>> sheets; ///< name, XML between <worksheet> and </worksheet>
};
[[nodiscard]] std::vector<ZipEntry> workbookEntries(const WorkbookShape &shape);
/// <sheetData> of rows of cells (XML as above; empty = no cell), the first row being number 1.
[[nodiscard]] QString sheetData(const std::vector<QStringList> &rows);
/// A workbook with one sheet "Danh sách" of these rows.
[[nodiscard]] QString writeXlsx(const Scratch &scratch, const QString &name, const std::vector<QStringList> &rows);
/// All cells as inline text.
[[nodiscard]] QStringList texts(const QStringList &cells);

[[nodiscard]] Day day(const char *iso);

} // namespace caodiem::ingest::test
