// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods_table.h"

#include "ingest/ods_sheet.h"

#include <QSet>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

const QString kContent = u"content.xml"_s;

/// Names of the tables and whether they are shown; the styles by the way.
class OdsOutline final : public XmlHandler {
public:
    QStringList names;
    std::vector<bool> hidden; ///< per name
    OdsStyles styles;
    bool encrypted = false;

    void startTag(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_tableDepth > 0) {
            return; // also for tables inside cells
        }
        if (name == "table") {
            const std::string_view title = attributes["name"];
            names.append(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())));
            hidden.push_back(m_hiding.contains(bytesOf(attributes["style-name"])));
            m_tableDepth = m_depth;
        } else if (name == "encryption-data") {
            encrypted = true;
        } else {
            if (name == "style") {
                m_style = bytesOf(attributes["name"]);
            } else if (name == "table-properties" && attributes["display"] == "false") {
                m_hiding.insert(m_style);
            }
            styles.startTag(name, attributes);
        }
    }
    void endTag(std::string_view) override
    {
        m_tableDepth = m_tableDepth == m_depth ? 0 : m_tableDepth;
        --m_depth;
    }
    void characters(std::string_view) override { }

private:
    static QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

    QByteArray m_style; ///< whose properties come
    QSet<QByteArray> m_hiding; ///< styles of tables that are not shown
    int m_depth = 0;
    int m_tableDepth = 0;
};

class OdsTable final : public TableFile {
public:
    OdsTable(std::unique_ptr<ZipParts> parts, QStringList names, std::vector<bool> hidden, StyleFonts fonts,
        const TableLimits &limits)
        : m_parts(std::move(parts))
        , m_names(std::move(names))
        , m_hidden(std::move(hidden))
        , m_fonts(std::move(fonts))
        , m_limits(limits)
    { }

    QStringList sheets() const override { return m_names; }
    bool hasTypes() const override { return true; }
    bool isHidden(int sheet) const override { return m_hidden.at(static_cast<std::size_t>(sheet)); }

    Status visitRows(int sheet, const RowVisitor &visit) override
    {
        OdsSheet reader(sheet, m_fonts, m_limits, m_parts->fileName(), visit);
        return readXml(*m_parts, kContent, m_limits, reader);
    }

private:
    std::unique_ptr<ZipParts> m_parts;
    QStringList m_names;
    std::vector<bool> m_hidden;
    StyleFonts m_fonts;
    TableLimits m_limits;
};

Status refuseEncrypted(ZipParts &parts, const TableLimits &limits)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!parts.has(manifest)) {
        return Done();
    }
    OdsOutline outline;
    if (const Status read = readXml(parts, manifest, limits, outline); !read) {
        return read.error();
    }
    return outline.encrypted ? Status(Error {Errc::Unsupported, parts.fileName(), u"password-or-xls"_s}) : Done();
}

} // namespace

bool isOpenDocument(const ZipParts &parts)
{
    return parts.has(u"mimetype"_s) && parts.has(kContent);
}

Result<std::unique_ptr<TableFile>> openOds(std::unique_ptr<ZipParts> parts, const TableLimits &limits)
{
    QByteArray kind;
    const Status typed = parts->read(u"mimetype"_s, [&kind](const char *bytes, qsizetype size) {
        kind.append(bytes, std::min<qsizetype>(size, 256));
        return kind.size() < 256;
    });
    if (!typed) {
        return typed.error();
    }
    if (!kind.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return Error {Errc::Unsupported, parts->fileName(), u"not-a-spreadsheet"_s};
    }
    if (const Status open = refuseEncrypted(*parts, limits); !open) {
        return open.error();
    }
    OdsOutline outline;
    for (const QString &part : {u"styles.xml"_s, kContent}) {
        if (!parts->has(part)) {
            continue;
        }
        if (const Status read = readXml(*parts, part, limits, outline); !read) {
            return read.error();
        }
    }
    if (outline.names.isEmpty()) {
        return Error {Errc::Unsupported, parts->fileName(), u"not-a-spreadsheet"_s};
    }
    return std::unique_ptr<TableFile>(
        std::make_unique<OdsTable>(std::move(parts), outline.names, outline.hidden, outline.styles.fonts(), limits));
}

} // namespace caodiem::ingest
