// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ingest/table_reader.h"

#include <QByteArray>

#include <functional>

/// How a table crosses from the reading process to ours: records of a 4-byte length, a 1-byte kind and a payload, in
/// the machine's own byte order, for both ends are always the same build. Whoever reads them trusts nothing.
namespace caodiem::ingest {

enum class RecordKind : quint8 { Sheets = 'T', Row = 'R', Failure = 'E', SheetEnd = 'D' };
inline constexpr quint32 kRecordHead = 5;
inline constexpr quint32 kLongestRecord = 64U * 1024U * 1024U;

// Each appends one record.
/// `hidden` per sheet.
void putSheets(QByteArray &out, const QStringList &sheets, const std::vector<bool> &hidden, bool hasTypes);
void putRow(QByteArray &out, const TableRow &row);
void putFailure(QByteArray &out, const Error &error);
void putSheetEnd(QByteArray &out);

/// Takes payloads apart; a text that was met lately in the same column is shared, not made anew.
class RecordReader {
public:
    explicit RecordReader(const TableLimits &limits)
        : m_limits(limits)
    { }
    // Each false for a payload that cannot be.
    [[nodiscard]] bool sheets(
        const QByteArray &payload, QStringList &names, std::vector<bool> &hidden, bool &hasTypes) const;
    [[nodiscard]] bool row(const char *payload, qsizetype size, TableRow &row);
    [[nodiscard]] static bool failure(const QByteArray &payload, Error &error);

private:
    /// What was met of a column so far.
    struct Column {
        std::vector<QString> recent; ///< by hash
        int asked = 0;
        int met = 0;
    };
    void take(Column &column, const char *bytes, qsizetype size, QString &text);

    TableLimits m_limits;
    std::vector<Column> m_columns;
    QString m_text;
};

} // namespace caodiem::ingest
