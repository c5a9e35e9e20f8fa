// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/xlsx_workbook.h"

#include <QByteArray>

/// One worksheet part read by the parser alone, and with the scanner before it: both must say the same.
namespace caodiem::fuzz {

struct SheetReading {
    QByteArray rows; ///< as they would go to the process that asked
    QString end; ///< why it ended; empty = the part's end
    int scanned = 0; ///< rows that the parser never saw
};

struct SheetWays {
    SheetReading parser;
    SheetReading scanner;
    [[nodiscard]] bool agree() const { return parser.rows == scanner.rows && parser.end == scanner.end; }
};

/// Two styles (plain, a date in .VnTime) and three shared strings, one in a font of its own.
[[nodiscard]] ingest::XlsxWorkbook smallBook();
/// `pieceSize`: how many bytes come at a time.
[[nodiscard]] SheetWays bothWays(const QByteArray &xml, qsizetype pieceSize, const ingest::XlsxWorkbook &book);

} // namespace caodiem::fuzz
