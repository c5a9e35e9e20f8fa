// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/ingest/sheet_maker.h"

#include <QFile>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView kRelation = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray xml(const QString &body)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s + body).toUtf8();
}

QString relation(const QString &id, QStringView type, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2%3\" Target=\"%4\"/>"_s.arg(id, kRelation, type, target);
}

QString columnName(int column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26) {
        name.prepend(QChar(u'A' + (column - 1) % 26));
    }
    return name;
}

} // namespace

QString Scratch::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QString writeZip(const QString &path, const std::vector<ZipEntry> &entries)
{
    QuaZip zip(path);
    EXPECT_TRUE(zip.open(QuaZip::mdCreate));
    for (const auto &[name, content] : entries) {
        QuaZipFile file(&zip);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        EXPECT_EQ(file.write(content), content.size());
        file.close();
    }
    zip.close();
    return path;
}

QString inlineText(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"t=\"inlineStr\"><is><t xml:space=\"preserve\">%1</t></is>"_s.arg(text.toHtmlEscaped());
}

QString numberCell(const QString &digits)
{
    return u"><v>%1</v>"_s.arg(digits);
}
QString dateCell(int serial)
{
    return u"s=\"1\"><v>%1</v>"_s.arg(serial);
}
QString boolCell(bool value)
{
    return u"t=\"b\"><v>%1</v>"_s.arg(value ? 1 : 0);
}
QString errorCell(const QString &code)
{
    return u"t=\"e\"><v>%1</v>"_s.arg(code);
}

std::vector<ZipEntry> workbookEntries(const WorkbookShape &shape)
{
    QString sheets;
    QString relations = relation(u"rIdS"_s, u"styles", u"styles.xml"_s)
        + relation(u"rIdT"_s, u"sharedStrings", u"/xl/sharedStrings.xml"_s);
    std::vector<ZipEntry> entries;
    int number = 0;
    for (const auto &[name, body] : shape.sheets) {
        ++number;
        const QString part = u"worksheets/sheet%1.xml"_s.arg(number);
        sheets += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"/>"_s.arg(name.toHtmlEscaped()).arg(number);
        relations += relation(u"rId%1"_s.arg(number), u"worksheet", part);
        entries.emplace_back(u"xl/"_s + part,
            xml(u"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"_s + body
                + u"</worksheet>"_s));
    }
    QString strings;
    for (const QString &text : shape.sharedStrings) {
        strings += u"<si><t xml:space=\"preserve\">%1</t></si>"_s.arg(text.toHtmlEscaped());
    }
    entries.emplace_back(u"_rels/.rels"_s,
        xml(u"<Relationships>"_s + relation(u"rId1"_s, u"officeDocument", u"xl/workbook.xml"_s)
            + u"</Relationships>"_s));
    entries.emplace_back(u"xl/workbook.xml"_s,
        xml(u"<workbook xmlns:r=\"r\"><workbookPr date1904=\"%1\"/><sheets>%2</sheets></workbook>"_s
                .arg(shape.date1904 ? 1 : 0)
                .arg(sheets)));
    entries.emplace_back(
        u"xl/_rels/workbook.xml.rels"_s, xml(u"<Relationships>"_s + relations + u"</Relationships>"_s));
    entries.emplace_back(u"xl/styles.xml"_s,
        xml(u"<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"_s));
    entries.emplace_back(u"xl/sharedStrings.xml"_s, xml(u"<sst>"_s + strings + u"</sst>"_s));
    return entries;
}

QString sheetData(const std::vector<QStringList> &rows)
{
    QString out = u"<sheetData>"_s;
    int number = 0;
    for (const QStringList &row : rows) {
        out += u"<row r=\"%1\">"_s.arg(++number);
        for (int column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty()) {
                out += u"<c r=\"%1%2\" "_s.arg(columnName(column)).arg(number) + row[column] + u"</c>"_s;
            }
        }
        out += u"</row>"_s;
    }
    return out + u"</sheetData>"_s;
}

QString writeXlsx(const Scratch &scratch, const QString &name, const std::vector<QStringList> &rows)
{
    return writeZip(scratch.path(name), workbookEntries({false, {}, {{u"Danh sách"_s, sheetData(rows)}}}));
}

QStringList texts(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells) {
        out.append(inlineText(cell));
    }
    return out;
}

Day day(const char *iso)
{
    const auto found = dayFromIso(QString::fromLatin1(iso));
    EXPECT_TRUE(found.has_value()) << iso;
    return found.value_or(kNever);
}

} // namespace caodiem::ingest::test
