// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_targets.h"

#include "fuzz/sheet_ways.h"
#include "ingest/cell_text.h"
#include "ingest/legacy_text.h"
#include "ingest/lists.h"
#include "ingest/syllables.h"
#include "ingest/table_stream.h"

#include <QFile>
#include <QTemporaryDir>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace caodiem::fuzz {
namespace {

using namespace Qt::StringLiterals;
using namespace caodiem::ingest;

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::copy(data, data + size, bytes.begin());
    return bytes;
}

QString scratchFile(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::abort(); // the disk, not the reader
    }
}

void writeZip(const QString &path, const std::vector<std::pair<QString, QByteArray>> &parts)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate)) {
        std::abort();
    }
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, 0)) { // stored
            file.write(bytes);
            file.close();
        }
    }
    zip.close();
}

/// Tight, so that a run finds what grows without bounds.
TableLimits tightLimits()
{
    TableLimits limits;
    limits.fileBytes = 4 * 1024 * 1024;
    limits.unpackedBytes = 16 * 1024 * 1024;
    limits.cells = 200'000;
    limits.strings = 20'000;
    return limits;
}

/// `salt` chooses the kind of list, so that the same bytes always go the same way.
int readAll(const QString &path, std::size_t salt)
{
    auto table = openTable(path, tightLimits());
    for (int sheet = 0; table && sheet < table.value()->sheets().size() && sheet < 20; ++sheet) {
        static_cast<void>(table.value()->visitRows(sheet, [](const TableRow &row) {
            for (const Cell &cell : row.cells) {
                static_cast<void>(cell.shown());
            }
            return Visit::Continue;
        }));
    }
    ReadOptions options;
    options.limits = tightLimits();
    if (salt % 4 == 0) {
        static_cast<void>(readOrganisationList(path, options));
    } else if (salt % 4 == 1) {
        static_cast<void>(readVillageList(path, options));
    } else {
        static_cast<void>(readResidentList(path, options));
    }
    return 0;
}

const QByteArray kWorkbook = R"(<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>)";
const QByteArray kRelations = R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet1.xml"/>)"
                              R"(<Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>)";
const QByteArray kStyles = R"(<styleSheet><fonts><font><name val=".VnTime"/></font></fonts>)"
                           R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)";

} // namespace

int container(const std::uint8_t *data, std::size_t size)
{
    // Old workbooks go to another program, which is not what is tested here.
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return 0;
    }
    const QString path = scratchFile(u"container"_s);
    write(path, bytes);
    return readAll(path, size);
}

int xlsx(const std::uint8_t *data, std::size_t size)
{
    const QString path = scratchFile(u"x.xlsx"_s);
    writeZip(path,
        {{u"xl/workbook.xml"_s, kWorkbook}, {u"xl/_rels/workbook.xml.rels"_s, kRelations},
            {u"xl/styles.xml"_s, kStyles}, {u"xl/sheet1.xml"_s, bytesOf(data, size)}});
    return readAll(path, size);
}

int sheet(const std::uint8_t *data, std::size_t size)
{
    static const XlsxWorkbook book = smallBook();
    const QByteArray xml = bytesOf(data, size);
    const auto pieceSize = static_cast<qsizetype>(size % 61 == 0 ? size + 1 : size % 61);
    if (!bothWays(xml, pieceSize, book).agree()) {
        std::abort();
    }
    return 0;
}

int ods(const std::uint8_t *data, std::size_t size)
{
    const QString path = scratchFile(u"x.ods"_s);
    writeZip(path,
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, bytesOf(data, size)}});
    return readAll(path, size);
}

int csv(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return 0;
    }
    const QString path = scratchFile(u"x.csv"_s);
    write(path, bytes);
    return readAll(path, size);
}

int mapping(const std::uint8_t *data, std::size_t size)
{
    for (const ListKind kind : {ListKind::Residents, ListKind::Organisations, ListKind::Villages}) {
        const auto read = mappingFromJson(bytesOf(data, size), kind, u"m"_s);
        if (!read) {
            continue;
        }
        const auto again = mappingFromJson(toJson(read.value()), kind, u"m"_s);
        if (!again || toJson(again.value()) != toJson(read.value())) {
            std::abort(); // what we write we must read
        }
    }
    return 0;
}

int text(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    for (const QString &given : {fromWindowsBytes(bytes), QString::fromUtf8(bytes)}) {
        for (int code = 0; code < kTextCodes; ++code) {
            static_cast<void>(fromLegacy(static_cast<TextCode>(code), given, size % 2 == 0));
        }
        static_cast<void>(isSyllable(given));
        const Cell cell {CellKind::Text, given, 0, kNever};
        static_cast<void>(readDate(cell, DateOrder::MonthFirst));
        static_cast<void>(readStep(cell));
        static_cast<void>(readPersonalId(cell, false));
        static_cast<void>(isPhone(given));
        LegacyColumns columns;
        TableRow row;
        row.cells.push_back(cell);
        columns.look(row);
        columns.decide();
        static_cast<void>(columns.inUnicode(row));
    }
    return 0;
}

int record(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    RecordReader reader({});
    TableRow row;
    static_cast<void>(reader.row(bytes.constData(), bytes.size(), row));
    QStringList names;
    std::vector<bool> hidden;
    bool typed = false;
    static_cast<void>(reader.sheets(bytes, names, hidden, typed));
    Error error;
    static_cast<void>(RecordReader::failure(bytes, error));
    return 0;
}

} // namespace caodiem::fuzz
