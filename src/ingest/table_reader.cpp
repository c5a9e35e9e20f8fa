// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_reader.h"

#include "ingest/apart_table.h"
#include "ingest/csv_table.h"
#include "ingest/ods_table.h"
#include "ingest/old_xls.h"
#include "ingest/sheet_scanner.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// Beginnings of what is certainly no list, however it is called.
constexpr std::array<QByteArrayView, 6> kOtherFormats {"%PDF", "{\\rtf", "<?xml", "<html", "<HTML", "<!DOCTYPE"};

class XlsxTable final : public TableFile {
public:
    XlsxTable(std::unique_ptr<ZipParts> parts, XlsxWorkbook book, const TableLimits &limits)
        : m_parts(std::move(parts))
        , m_book(std::move(book))
        , m_limits(limits)
    { }

    QStringList sheets() const override
    {
        QStringList names;
        for (const SheetPart &sheet : m_book.sheets) {
            names.append(sheet.name);
        }
        return names;
    }

    bool hasTypes() const override { return true; }
    bool isHidden(int sheet) const override { return m_book.sheets.at(static_cast<std::size_t>(sheet)).hidden; }

    Status visitRows(int sheet, const RowVisitor &visit) override
    {
        const QString &part = m_book.sheets.at(static_cast<std::size_t>(sheet)).part;
        auto merged = mergedCells(*m_parts, part, m_limits);
        if (!merged) {
            return merged.error();
        }
        XlsxSheet reader(m_book, m_limits, m_parts->fileName(), visit, std::move(merged).value());
        SheetScanner scanner(reader);
        return readXml(*m_parts, part, m_limits, reader, &scanner);
    }

private:
    std::unique_ptr<ZipParts> m_parts;
    XlsxWorkbook m_book;
    TableLimits m_limits;
};

/// The copy that LibreOffice made of an old workbook.
class ConvertedTable final : public TableFile {
public:
    ConvertedTable(Converted copy, std::unique_ptr<TableFile> table)
        : m_copy(std::move(copy))
        , m_table(std::move(table))
    { }
    QStringList sheets() const override { return m_table->sheets(); }
    bool hasTypes() const override { return m_table->hasTypes(); }
    bool isHidden(int sheet) const override { return m_table->isHidden(sheet); }
    Status visitRows(int sheet, const RowVisitor &visit) override { return m_table->visitRows(sheet, visit); }

private:
    Converted m_copy; ///< outlives the table that reads it
    std::unique_ptr<TableFile> m_table;
};

Result<std::unique_ptr<TableFile>> openOle(const QString &path, const TableLimits &limits, const QString &readerProgram)
{
    const QString name = QFileInfo(path).fileName();
    if (oleKind(path) != OleKind::Xls) {
        return Error {Errc::Unsupported, name, u"password-or-xls"_s};
    }
    auto copy = xlsxFromXls(path);
    if (!copy) {
        return copy.error();
    }
    auto table = openTable(copy.value().path, limits, readerProgram);
    if (!table) {
        Error error = table.error();
        error.context.replace(QFileInfo(copy.value().path).fileName(), name);
        return error;
    }
    return std::unique_ptr<TableFile>(
        std::make_unique<ConvertedTable>(std::move(copy).value(), std::move(table).value()));
}

Result<std::unique_ptr<TableFile>> openContainer(const QString &path, const TableLimits &limits)
{
    auto parts = ZipParts::open(path, limits);
    if (!parts) {
        return parts.error();
    }
    if (isOpenDocument(*parts.value())) {
        return openOds(std::move(parts).value(), limits);
    }
    auto book = readWorkbook(*parts.value(), limits);
    if (!book) {
        return book.error();
    }
    return std::unique_ptr<TableFile>(
        std::make_unique<XlsxTable>(std::move(parts).value(), std::move(book).value(), limits));
}

} // namespace

Result<std::unique_ptr<TableFile>> openTable(
    const QString &path, const TableLimits &limits, const QString &readerProgram)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return Error {Errc::NotFound, name, u"no such file"_s};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Errc::Io, name, file.errorString()};
    }
    if (file.size() == 0) {
        return Error {Errc::BadInput, u"empty:"_s + name, u"0 bytes"_s};
    }
    if (file.size() > limits.fileBytes) {
        return Error {Errc::BadInput, u"limit:"_s + name, u"file size"_s};
    }
    const QByteArray head = file.peek(16);
    if (head.startsWith("\xD0\xCF\x11\xE0")) {
        return openOle(path, limits, readerProgram);
    }
    if (!readerProgram.isEmpty()) {
        return openApart(readerProgram, QFileInfo(path).absoluteFilePath(), limits);
    }
    if (head.startsWith("PK")) {
        file.close();
        return openContainer(path, limits);
    }
    if (std::ranges::any_of(kOtherFormats, [&head](QByteArrayView start) { return head.startsWith(start); })) {
        return Error {Errc::Unsupported, name, u"not-a-spreadsheet"_s};
    }
    const QByteArray content = file.readAll();
    if (content.size() != file.size()) {
        return Error {Errc::Io, name, file.errorString()};
    }
    return openCsv(name, content, limits);
}

} // namespace caodiem::ingest
