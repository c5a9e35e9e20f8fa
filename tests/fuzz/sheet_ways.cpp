// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/sheet_ways.h"

#include "ingest/sheet_scanner.h"
#include "ingest/table_stream.h"

namespace caodiem::fuzz {
namespace {

using namespace Qt::StringLiterals;
using namespace caodiem::ingest;

/// What kind of error it is; how the parser names malformed XML depends on where the pieces are cut.
QString endOf(Error error)
{
    error.detail = error.detail.startsWith(u"xml: ") ? u"xml"_s : error.detail;
    return describe(error);
}

SheetReading readOnce(const QByteArray &xml, qsizetype pieceSize, const XlsxWorkbook &book, bool scanning)
{
    SheetReading reading;
    const RowVisitor visit = [&reading](const TableRow &row) {
        putRow(reading.rows, row);
        return Visit::Continue;
    };
    const auto pieces = [&](const ZipParts::Take &take) {
        for (qsizetype at = 0; at < xml.size(); at += pieceSize) {
            // A copy of its own, so that reading beyond the piece is noticed.
            const QByteArray piece(xml.constData() + at, std::min(pieceSize, xml.size() - at));
            if (!take(piece.constData(), piece.size())) {
                break;
            }
        }
        return Status(Done());
    };
    XlsxSheet sheet(book, {}, u"x"_s, visit);
    SheetScanner scanner(sheet);
    const Status read = parseXml(u"x"_s, pieces, {}, sheet, scanning ? &scanner : nullptr);
    reading.end = read ? QString() : endOf(read.error());
    reading.scanned = scanner.rows();
    return reading;
}

} // namespace

XlsxWorkbook smallBook()
{
    XlsxWorkbook book;
    book.styles = {{false, FontHint::Plain}, {true, FontHint::Tcvn3}};
    book.strings = {u"Họ và tên"_s, QString(), u"Tæ"_s};
    book.stringFonts.insert(2, FontHint::Vni);
    return book;
}

SheetWays bothWays(const QByteArray &xml, qsizetype pieceSize, const XlsxWorkbook &book)
{
    return {readOnce(xml, pieceSize, book, false), readOnce(xml, pieceSize, book, true)};
}

} // namespace caodiem::fuzz
