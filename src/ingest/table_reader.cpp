// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_reader.h"

#include "ingest/csv_table.h"
#include "ingest/xlsx_sheet.h"

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

    Status visitRows(int sheet, const RowVisitor &visit) override
    {
        XlsxSheet reader(m_book, m_limits, m_parts->fileName(), visit);
        return readXml(*m_parts, m_book.sheets.at(static_cast<std::size_t>(sheet)).part, m_limits, reader);
    }

private:
    std::unique_ptr<ZipParts> m_parts;
    XlsxWorkbook m_book;
    TableLimits m_limits;
};

Result<std::unique_ptr<TableFile>> openXlsx(const QString &path, const TableLimits &limits)
{
    auto parts = ZipParts::open(path, limits);
    if (!parts) {
        return parts.error();
    }
    auto book = readWorkbook(*parts.value(), limits);
    if (!book) {
        return book.error();
    }
    return std::unique_ptr<TableFile>(
        std::make_unique<XlsxTable>(std::move(parts).value(), std::move(book).value(), limits));
}

} // namespace

Result<std::unique_ptr<TableFile>> openTable(const QString &path, const TableLimits &limits)
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
    if (head.startsWith("PK")) {
        file.close();
        return openXlsx(path, limits);
    }
    if (head.startsWith("\xD0\xCF\x11\xE0")) {
        return Error {Errc::Unsupported, name, u"password-or-xls"_s};
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
