// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx_workbook.h"

#include "ingest/legacy_text.h"
#include "ingest/xml_stream.h"

#include <algorithm>
#include <string>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

int number(std::string_view digits)
{
    return text(digits).toInt();
}

struct Relation {
    QString id;
    QString type; ///< last word of the type's address: strict and transitional files differ before it
    QString target;
};

class RelationReader final : public XmlHandler {
public:
    std::vector<Relation> relations;

    void startTag(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship" && attributes["TargetMode"] != "External") {
            const QString type = text(attributes["Type"]);
            relations.push_back(
                {text(attributes["Id"]), type.mid(type.lastIndexOf(u'/') + 1), text(attributes["Target"])});
        }
    }
    void endTag(std::string_view) override { }
    void characters(std::string_view) override { }
};

class WorkbookReader final : public XmlHandler {
public:
    struct Sheet {
        QString name;
        QString relation;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;

    void startTag(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet") {
            const std::string_view state = attributes["state"];
            const bool hidden = state == "hidden" || state == "veryHidden";
            sheets.push_back({text(attributes["name"]), text(attributes["id"]), hidden});
        } else if (name == "workbookPr") {
            const std::string_view flag = attributes["date1904"];
            from1904 = flag == "1" || flag == "true";
        }
    }
    void endTag(std::string_view) override { }
    void characters(std::string_view) override { }
};

class StyleReader final : public XmlHandler {
public:
    std::vector<XlsxWorkbook::Style> styles;

    void startTag(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "font") {
            m_fonts.push_back(FontHint::Plain);
        } else if (name == "name" && !m_fonts.empty()) {
            m_fonts.back() = fontHint(text(attributes["val"]));
        }
        if (name == "numFmt") {
            m_codes.insert(number(attributes["numFmtId"]), isDateFormat(text(attributes["formatCode"])));
        } else if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "xf" && m_inCellFormats) {
            const int id = number(attributes["numFmtId"]);
            const auto custom = m_codes.constFind(id);
            const auto font = static_cast<std::size_t>(number(attributes["fontId"]));
            styles.push_back({custom != m_codes.cend() ? *custom : isDateFormat(id),
                font < m_fonts.size() ? m_fonts[font] : FontHint::Plain});
        }
    }
    void endTag(std::string_view name) override
    {
        if (name == "cellXfs") {
            m_inCellFormats = false;
        }
    }
    void characters(std::string_view) override { }

private:
    QHash<int, bool> m_codes;
    std::vector<FontHint> m_fonts;
    bool m_inCellFormats = false;
};

class StringReader final : public XmlHandler {
public:
    StringReader(const QString &file, const TableLimits &limits)
        : m_file(file)
        , m_limits(limits)
    { }
    std::vector<QString> strings;
    QHash<std::size_t, FontHint> fonts;

    void startTag(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "si") {
            m_text.clear();
        } else if (name == "rFont") {
            if (const FontHint hint = fontHint(text(attributes["val"])); hint != FontHint::Plain) {
                fonts.insert(strings.size(), hint);
            }
        } else if (name == "t") {
            m_inText = m_phonetic == 0;
        } else if (name == "rPh") {
            ++m_phonetic;
        }
    }
    void endTag(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            keep();
        }
    }
    void characters(std::string_view utf8) override
    {
        if (m_inText) {
            m_text.append(utf8);
        }
    }

private:
    void keep()
    {
        QString value = fromXlsxText(m_text);
        if (value.size() > m_limits.cellLength || strings.size() >= static_cast<std::size_t>(m_limits.strings)) {
            fail({Errc::BadInput, u"limit:"_s + m_file, u"shared strings"_s});
            return;
        }
        strings.push_back(std::move(value));
    }

    QString m_file;
    TableLimits m_limits;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// "xl/workbook.xml" + "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" → the path inside the container.
QString resolved(const QString &base, const QString &target)
{
    const qsizetype slash = base.lastIndexOf(u'/');
    const QString whole = target.startsWith(u'/') ? target.mid(1) : QString(base.left(slash + 1) + target);
    QStringList path;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s) {
            if (!path.isEmpty()) {
                path.removeLast();
            }
        } else if (step != u"."_s) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

QString relationPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/" + part.mid(slash + 1) + u".rels";
}

Result<std::vector<Relation>> relationsOf(ZipParts &parts, const QString &part, const TableLimits &limits)
{
    RelationReader reader;
    const QString name = relationPart(part);
    if (!parts.has(name)) {
        return std::vector<Relation>();
    }
    const Status read = readXml(parts, name, limits, reader);
    if (!read) {
        return read.error();
    }
    return std::move(reader.relations);
}

Error notXlsx(const ZipParts &parts)
{
    return {Errc::Unsupported, parts.fileName(), u"not-a-spreadsheet"_s};
}

Result<QString> workbookPart(ZipParts &parts, const TableLimits &limits)
{
    const auto relations = relationsOf(parts, QString(), limits);
    if (!relations) {
        return relations.error();
    }
    const auto main = std::ranges::find(relations.value(), u"officeDocument"_s, &Relation::type);
    const QString part = main == relations.value().end() ? u"xl/workbook.xml"_s : resolved(QString(), main->target);
    if (!parts.has(part) || part.endsWith(u".bin"_s)) {
        return notXlsx(parts);
    }
    return part;
}

Status readShared(ZipParts &parts, const QString &workbook, const std::vector<Relation> &relations,
    const TableLimits &limits, XlsxWorkbook &out)
{
    for (const Relation &relation : relations) {
        const QString part = resolved(workbook, relation.target);
        if (relation.type == u"styles"_s && parts.has(part)) {
            StyleReader reader;
            if (const Status read = readXml(parts, part, limits, reader); !read) {
                return read.error();
            }
            out.styles = std::move(reader.styles);
        } else if (relation.type == u"sharedStrings"_s && parts.has(part)) {
            StringReader reader(parts.fileName(), limits);
            if (const Status read = readXml(parts, part, limits, reader); !read) {
                return read.error();
            }
            out.strings = std::move(reader.strings);
            out.stringFonts = std::move(reader.fonts);
        }
    }
    return Done();
}

} // namespace

QString fromXlsxText(std::string_view utf8)
{
    QString value = text(utf8);
    for (qsizetype at = value.indexOf(u"_x"_s); at >= 0; at = value.indexOf(u"_x"_s, at + 1)) {
        bool isHex = false;
        if (at + 7 <= value.size() && value[at + 6] == u'_') {
            const ushort code = QStringView(value).mid(at + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                value.replace(at, 7, QChar(code));
            }
        }
    }
    return value;
}

Result<XlsxWorkbook> readWorkbook(ZipParts &parts, const TableLimits &limits)
{
    const Result<QString> part = workbookPart(parts, limits);
    if (!part) {
        return part.error();
    }
    WorkbookReader reader;
    if (const Status read = readXml(parts, part.value(), limits, reader); !read) {
        return read.error();
    }
    const auto relations = relationsOf(parts, part.value(), limits);
    if (!relations) {
        return relations.error();
    }
    XlsxWorkbook book;
    book.dateSystem = reader.from1904 ? DateSystem::From1904 : DateSystem::From1900;
    for (const WorkbookReader::Sheet &sheet : reader.sheets) {
        const auto relation = std::ranges::find(relations.value(), sheet.relation, &Relation::id);
        if (relation != relations.value().end() && relation->type == u"worksheet"_s) { // not a chart of its own
            book.sheets.push_back({sheet.name, resolved(part.value(), relation->target), sheet.hidden});
        }
    }
    if (book.sheets.empty()) {
        return notXlsx(parts);
    }
    if (const Status shared = readShared(parts, part.value(), relations.value(), limits, book); !shared) {
        return shared.error();
    }
    return book;
}

} // namespace caodiem::ingest
