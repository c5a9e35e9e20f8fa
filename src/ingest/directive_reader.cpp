// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/directive_reader.h"

#include "ingest/xml_stream.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// Collects the text of a docx: blocks (paragraphs, table rows) are parted by LF, the cells of a row by TAB.
class DocxText final : public XmlHandler {
public:
    DocxText(QString fileName, qint64 mostLetters)
        : m_fileName(std::move(fileName))
        , m_mostLetters(mostLetters)
    { }

    [[nodiscard]] QString take() { return QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size())); }

    void startTag(std::string_view name, const XmlAttributes & /*attributes*/) override
    {
        if (m_hidden > 0 || isHidden(name)) {
            ++m_hidden;
        } else if (name == "p" || name == "tr") {
            startBlock();
            m_cells = name == "tr" ? 0 : m_cells;
        } else if (name == "tc") {
            startCell();
        } else if (name == "txbxContent") {
            m_open.push_back({m_cells, true});
        } else if (name == "t") {
            m_inText = true;
        } else if (name == "tab" || name == "ptab") {
            // "tab" is also a tab stop in the paragraph's properties: only one in a run is text.
            add(m_inRun ? "\t" : "");
        } else if (name == "br" || name == "cr") {
            add(m_inRun ? "\n" : "");
        } else if (name == "noBreakHyphen") {
            add("-");
        } else if (name == "r") {
            m_inRun = true;
        }
    }

    void endTag(std::string_view name) override
    {
        if (m_hidden > 0) {
            --m_hidden;
        } else if ((name == "tc" || name == "txbxContent") && !m_open.empty()) {
            m_cells = m_open.back().cells;
            m_open.pop_back();
        } else if (name == "t") {
            m_inText = false;
        } else if (name == "r") {
            m_inRun = false;
        }
    }

    void characters(std::string_view utf8) override
    {
        if (m_inText && m_hidden == 0) {
            add(utf8);
        }
    }

private:
    /// What holds blocks of its own: a cell, a text box. The body is the one that is never closed.
    struct Container {
        int cells = 0; ///< of the row around it
        bool hasBlock = false;
    };

    static bool isHidden(std::string_view name)
    {
        constexpr std::array<std::string_view, 4> kHidden {"del", "moveFrom", "Fallback", "pPr"};
        return std::ranges::find(kHidden, name) != kHidden.end();
    }

    void startBlock()
    {
        bool &hasBlock = m_open.empty() ? m_bodyHasBlock : m_open.back().hasBlock;
        add(hasBlock ? "\n" : "");
        hasBlock = true;
    }

    void startCell()
    {
        add(m_cells > 0 ? "\t" : "");
        m_open.push_back({m_cells + 1, false});
        m_cells = 0;
    }

    void add(std::string_view utf8)
    {
        m_text.append(utf8);
        if (static_cast<qint64>(m_text.size()) > m_mostLetters) {
            fail({Errc::BadInput, u"limit:"_s + m_fileName, u"text"_s});
        }
    }

    QString m_fileName;
    qint64 m_mostLetters;
    std::string m_text;
    std::vector<Container> m_open;
    int m_cells = 0; ///< of the row being read
    int m_hidden = 0;
    bool m_bodyHasBlock = false;
    bool m_inText = false;
    bool m_inRun = false;
};

Result<QString> readDocx(const QString &path, const TableLimits &limits)
{
    auto parts = ZipParts::open(path, limits);
    if (!parts) {
        return parts.error();
    }
    const QString mainPart = u"word/document.xml"_s;
    if (!parts.value()->has(mainPart)) {
        return Error {Errc::Unsupported, QFileInfo(path).fileName(), u"not-a-document"_s};
    }
    DocxText text(QFileInfo(path).fileName(), limits.fileBytes);
    const Status read = readXml(*parts.value(), mainPart, limits, text);
    if (!read) {
        return read.error();
    }
    return text.take();
}

/// By its mark, else by the zero bytes that Latin letters and spaces leave on one side.
QStringConverter::Encoding encodingOf(const QByteArray &content)
{
    if (content.startsWith("\xFF\xFE")) {
        return QStringConverter::Utf16LE;
    }
    if (content.startsWith("\xFE\xFF")) {
        return QStringConverter::Utf16BE;
    }
    constexpr qsizetype kProbe = 1024;
    std::array<qsizetype, 2> zeros {0, 0};
    const qsizetype probe = std::min(content.size(), kProbe);
    for (qsizetype i = 0; i < probe; ++i) {
        zeros.at(static_cast<std::size_t>(i % 2)) += content[i] == '\0' ? 1 : 0;
    }
    if (content.size() % 2 != 0 || zeros[0] + zeros[1] <= probe / 8) {
        return QStringConverter::Utf8;
    }
    return zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

Result<QString> readText(const QByteArray &content, const QString &fileName)
{
    QStringDecoder decoder(encodingOf(content), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(content);
    if (decoder.hasError()) {
        return Error {Errc::Unsupported, fileName, u"encoding"_s};
    }
    if (text.contains(QChar::Null)) {
        return Error {Errc::Unsupported, fileName, u"binary"_s};
    }
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace

Result<QString> readDirective(const QString &path, const TableLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) {
        return Error {Errc::NotFound, info.fileName(), {}};
    }
    if (info.size() > limits.fileBytes) {
        return Error {Errc::BadInput, u"limit:"_s + info.fileName(), u"file size"_s};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Errc::Io, info.fileName(), file.errorString()};
    }
    const QByteArray content = file.read(limits.fileBytes);
    if (content.startsWith("PK\x03\x04")) {
        return readDocx(path, limits);
    }
    if (content.startsWith("\xD0\xCF\x11\xE0")) {
        return Error {Errc::Unsupported, info.fileName(), u"password-or-doc"_s};
    }
    if (content.startsWith("%PDF")) {
        return Error {Errc::Unsupported, info.fileName(), u"binary"_s};
    }
    return readText(content, info.fileName());
}

} // namespace caodiem::ingest
