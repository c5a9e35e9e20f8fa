// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/list_table.h"

#include "base/number_format.h"
#include "report/whole_file.h"
#include "report/xlsx_book.h"

#include <QRegularExpression>
#include <QSaveFile>

#include <array>
#include <memory>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kFormulaStarts = u"=+-@\t\r";

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression kNumber(u"^[+-]?[0-9][0-9 .,()-]*$"_s);
    return kNumber.match(text).hasMatch();
}

QString csvField(const QString &text)
{
    QString field = csvText(text);
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r')
        || field.startsWith(u' ') || field.endsWith(u' ')) {
        field.replace(u'"', u"\"\""_s);
        field = u'"' + field + u'"';
    }
    return field;
}

QString csvCell(const ListCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        return csvField(*text);
    }
    if (const auto *number = std::get_if<qint64>(&cell)) {
        return QString::number(*number);
    }
    if (const auto *date = std::get_if<DayCell>(&cell)) {
        return fmt_vi::date(date->day);
    }
    return {};
}

QByteArray csvLine(const QStringList &fields)
{
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray csvBytes(const ListTable &table)
{
    QStringList fields;
    for (const ListColumn &column : table.columns) {
        fields << csvField(column.header);
    }
    QByteArray bytes = "\xEF\xBB\xBF" + csvLine(fields);
    std::vector<ListCell> cells;
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        cells.assign(table.columns.size(), ListCell());
        table.fillRow(row, cells);
        fields.clear();
        for (const ListCell &cell : cells) {
            fields << csvCell(cell);
        }
        bytes += csvLine(fields);
    }
    return bytes;
}

BookTitle bookTitle(const ListTable &table)
{
    return {table.title.isEmpty() ? table.sheet : table.title.front(), table.author, table.on};
}

/// One table as a sheet of a book.
class ListSheet {
public:
    ListSheet(XlsxBook &book, const ListTable &table)
        : m_table(table)
        , m_book(book)
    { }

    void write()
    {
        XlsxSheet &sheet = m_book.sheet(m_table.sheet);
        prepare(sheet);
        writeHead(sheet);
        writeRows(sheet);
        finish(sheet);
    }

private:
    int headRow() const { return m_table.title.isEmpty() ? 0 : static_cast<int>(m_table.title.size()) + 1; }
    int lastColumn() const { return static_cast<int>(m_table.columns.size()) - 1; }
    int firstRow() const { return headRow() + 1; }
    int endRow() const { return firstRow() + static_cast<int>(m_table.rowCount) + m_table.emptyRows; }

    void prepare(XlsxSheet &sheet)
    {
        m_formats = {m_book.style({.number = u"@"_s}), m_book.style({.align = Align::Right, .number = u"#,##0"_s}),
            m_book.style({.align = Align::Right, .number = u"dd/mm/yyyy"_s})};
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const ListColumn &column = m_table.columns[i];
            const auto at = static_cast<int>(i);
            sheet.column(at, column.width, m_formats[static_cast<std::size_t>(column.kind)]);
        }
    }

    void writeHead(XlsxSheet &sheet)
    {
        const StyleId strong = m_book.style({.bold = true, .size = 13});
        const StyleId plain = m_book.style({.italic = true});
        for (qsizetype i = 0; i < m_table.title.size(); ++i) {
            sheet.text(static_cast<int>(i), 0, m_table.title.at(i), i == 0 ? strong : plain);
        }
        const StyleId head = m_book.style({.head = true});
        sheet.rowHeight(headRow(), 32);
        for (int column = 0; column <= lastColumn(); ++column) {
            sheet.text(headRow(), column, m_table.columns[static_cast<std::size_t>(column)].header, head);
        }
    }

    void writeRows(XlsxSheet &sheet)
    {
        std::vector<ListCell> cells;
        for (std::size_t row = 0; row < m_table.rowCount; ++row) {
            cells.assign(m_table.columns.size(), ListCell());
            m_table.fillRow(row, cells);
            for (std::size_t column = 0; column < cells.size(); ++column) {
                writeCell(sheet, firstRow() + static_cast<int>(row), static_cast<int>(column), cells[column]);
            }
        }
    }

    void writeCell(XlsxSheet &sheet, int row, int column, const ListCell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty()) {
                sheet.text(row, column, *text, format(ListKind::Text));
            }
        } else if (const auto *number = std::get_if<qint64>(&cell)) {
            sheet.number(row, column, *number, format(ListKind::Number));
        } else if (const auto *date = std::get_if<DayCell>(&cell)) {
            sheet.date(row, column, date->day, format(ListKind::Date));
        }
    }

    StyleId format(ListKind kind) const { return m_formats[static_cast<std::size_t>(kind)]; }

    void finish(XlsxSheet &sheet)
    {
        const int last = qMax(endRow() - 1, firstRow());
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (!m_table.columns[i].choices.isEmpty() && m_table.emptyRows > 0) {
                sheet.choices(firstRow(), last, static_cast<int>(i), m_table.columns[i].choices);
            }
        }
        sheet.freeze(firstRow(), 0);
        sheet.autofilter(headRow(), last, lastColumn());
        sheet.allowDigitsAsText(firstRow(), last, lastColumn());
        sheet.printSetup(m_table.landscape, headRow(), headRow());
    }

    const ListTable &m_table;
    XlsxBook &m_book;
    std::array<StyleId, 3> m_formats {}; ///< by ListKind
};

void writeGuide(XlsxBook &book, const ListTable &table)
{
    XlsxSheet &sheet = book.sheet(u"Hướng dẫn"_s);
    sheet.column(0, 30);
    sheet.column(1, 95);
    const StyleId head = book.style({.head = true});
    const StyleId name = book.style({.bold = true, .border = true, .wrap = true});
    const StyleId text = book.style({.border = true, .wrap = true});
    for (std::size_t row = 0; row < table.guide.size(); ++row) {
        const QStringList &line = table.guide[row];
        for (qsizetype column = 0; column < line.size(); ++column) {
            const StyleId format = row == 0 ? head : (column == 0 ? name : text);
            sheet.text(static_cast<int>(row), static_cast<int>(column), line.at(column), format);
        }
    }
    sheet.freeze(1, 0);
    sheet.printSetup(true, 0, 0);
}

} // namespace

void setRows(ListTable &table, std::vector<std::vector<ListCell>> rows)
{
    table.rowCount = rows.size();
    const auto kept = std::make_shared<const std::vector<std::vector<ListCell>>>(std::move(rows));
    table.fillRow = [kept](std::size_t row, std::vector<ListCell> &cells) {
        const std::vector<ListCell> &line = (*kept)[row];
        std::copy_n(line.begin(), std::min(line.size(), cells.size()), cells.begin());
    };
}

QString csvText(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text.at(start) == u'\'') {
        ++start;
    }
    if (start == text.size() || !kFormulaStarts.contains(text.at(start))) {
        return text;
    }
    return start == 0 && isPlainNumber(text) ? text : u'\'' + text;
}

Status writeListTable(const ListTable &table, const QString &path)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive)) {
        return writeWholeFile(path, csvBytes(table));
    }
    XlsxBook book(bookTitle(table));
    ListSheet(book, table).write();
    if (!table.guide.empty()) {
        writeGuide(book, table);
    }
    const Result<QByteArray> bytes = book.bytes();
    return bytes ? writeWholeFile(path, bytes.value()) : Status(bytes.error());
}

Status writeListTables(const std::vector<ListTable> &tables, const QString &path)
{
    XlsxBook book(bookTitle(tables.front()));
    for (const ListTable &table : tables) {
        ListSheet(book, table).write();
    }
    const Result<QByteArray> bytes = book.bytes();
    return bytes ? writeWholeFile(path, bytes.value()) : Status(bytes.error());
}

} // namespace caodiem::report
