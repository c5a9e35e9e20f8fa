// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xml_stream.h"

#include <algorithm>
#include <cstring>
#include <expat.h>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

std::string_view localName(const char *name)
{
    if (name[0] == '\0' || name[1] == '\0' || name[2] == '\0') {
        return name; // "c", "v", "t": too short for a prefix, and by far the most frequent
    }
    const std::string_view whole(name);
    const auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

/// Whether a name, without its prefix, is this one. Asked for every attribute of every cell.
bool isCalled(const char *given, std::string_view name)
{
    const std::size_t size = name.size();
    if (std::strncmp(given, name.data(), size) == 0 && given[size] == '\0') {
        return true;
    }
    if (given[0] == '\0' || given[1] == '\0') {
        return false;
    }
    const char *colon = std::strrchr(given, ':');
    return colon != nullptr && name == colon + 1;
}

/// The state that expat's C callbacks share.
struct Run {
    XML_Parser parser = nullptr;
    XmlHandler *handler = nullptr;
    int depth = 0;
    int maxDepth = 0;
    const char *mark = nullptr; ///< name of the tag behind which the shortcut begins
    bool atMark = false; ///< its start was the last thing met
    bool utf8 = true;
    bool doctype = false;
    bool tooDeep = false;

    void halt() const { XML_StopParser(parser, XML_FALSE); }
};

void onStart(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto *run = static_cast<Run *>(data);
    if (++run->depth > run->maxDepth) {
        run->tooDeep = true;
        run->halt();
        return;
    }
    run->atMark = run->mark != nullptr && std::strcmp(name, run->mark) == 0;
    run->handler->startTag(localName(name), XmlAttributes(attributes));
    if (!run->handler->goesOn()) {
        run->halt();
    }
}

void onEnd(void *data, const XML_Char *name)
{
    auto *run = static_cast<Run *>(data);
    --run->depth;
    run->atMark = false;
    if (!run->handler->goesOn()) {
        return; // an empty tag ends even when its start was refused
    }
    run->handler->endTag(localName(name));
    if (!run->handler->goesOn()) {
        run->halt();
    }
}

void onText(void *data, const XML_Char *text, int length)
{
    auto *run = static_cast<Run *>(data);
    run->atMark = false;
    run->handler->characters({text, static_cast<std::size_t>(length)});
}

void onDeclaration(void *data, const XML_Char *, const XML_Char *encoding, int)
{
    if (encoding != nullptr) {
        static_cast<Run *>(data)->utf8 = qstricmp(encoding, "UTF-8") == 0;
    }
}

void onDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto *run = static_cast<Run *>(data);
    run->doctype = true;
    run->halt();
}

using ParserPtr = std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)>;

/// Gives a part's bytes to the parser, and to the shortcut where that knows its way.
class Feed {
public:
    Feed(Run &run, XmlShortcut *shortcut, const TableLimits &limits)
        : m_run(run)
        , m_shortcut(limits.xmlDepth >= kShortcutDepth ? shortcut : nullptr)
        , m_tokenBytes(limits.tokenBytes)
        , m_longestPiece(static_cast<std::size_t>(std::min(limits.tokenBytes, kLongestPiece)))
    {
        if (m_shortcut != nullptr) {
            m_mark = m_shortcut->behind();
            m_markName = m_mark.substr(1, m_mark.size() - 2);
            run.mark = m_markName.c_str();
        }
    }

    /// False when there is nothing more to be done.
    bool take(const char *bytes, qsizetype size)
    {
        if (m_shortcut == nullptr) {
            return parse(bytes, static_cast<std::size_t>(size));
        }
        m_kept.append(bytes, static_cast<std::size_t>(size));
        return (m_begun || lookForMark()) && (!m_begun || takeShort());
    }

    /// What is left, and the end of the document.
    bool finish()
    {
        return parse(m_kept.data(), m_kept.size()) && XML_Parse(m_run.parser, nullptr, 0, XML_TRUE) == XML_STATUS_OK;
    }
    [[nodiscard]] bool hugeToken() const { return m_hugeToken; }

private:
    static constexpr int kShortcutDepth = 8; ///< deeper than anything a shortcut reads
    static constexpr qint64 kLongestPiece = 1024 * 1024; ///< of what the shortcut may wait for

    bool parse(const char *bytes, std::size_t size)
    {
        m_fed += static_cast<qint64>(size);
        if (XML_Parse(m_run.parser, bytes, static_cast<int>(size), XML_FALSE) != XML_STATUS_OK) {
            return false;
        }
        // Where the parser stands and what it got differ by the token it still collects.
        m_hugeToken = m_fed - XML_GetCurrentByteIndex(m_run.parser) > m_tokenBytes;
        return !m_hugeToken;
    }

    /// The parser reads to the end of the mark, or to where it may begin.
    bool lookForMark()
    {
        const std::size_t found = m_kept.find(m_mark);
        const bool here = found != std::string::npos;
        const std::size_t size = here ? found + m_mark.size() : m_kept.size() - std::min(m_kept.size(), m_mark.size());
        if (!parse(m_kept.data(), size)) {
            return false;
        }
        m_kept.erase(0, size);
        if (!here) {
            return true;
        }
        // The letters of the mark may as well stand in a comment or in another encoding.
        m_begun
            = m_run.atMark && m_run.utf8 && XML_GetCurrentByteIndex(m_run.parser) == m_fed && m_shortcut->mayBegin();
        return m_begun || leave();
    }

    bool takeShort()
    {
        const char *at = m_kept.data();
        const XmlShortcut::Took took = m_shortcut->take(at, m_kept.data() + m_kept.size());
        m_kept.erase(0, static_cast<std::size_t>(at - m_kept.data()));
        if (took == XmlShortcut::Took::Halted) {
            return false;
        }
        return (took == XmlShortcut::Took::Cut && m_kept.size() <= m_longestPiece) || leave();
    }

    /// The rest is the parser's.
    bool leave()
    {
        m_shortcut = nullptr;
        m_run.mark = nullptr;
        const std::string rest = std::exchange(m_kept, {});
        return parse(rest.data(), rest.size());
    }

    Run &m_run;
    XmlShortcut *m_shortcut;
    qint64 m_tokenBytes;
    std::size_t m_longestPiece;
    std::string_view m_mark;
    std::string m_markName;
    std::string m_kept; ///< come, and not yet read
    qint64 m_fed = 0; ///< to the parser
    bool m_begun = false;
    bool m_hugeToken = false;
};

/// Why parsing stopped before the end; Done when the handler wanted no more.
Status reasonOf(const Run &run, const QString &file)
{
    if (run.handler->failed()) {
        return run.handler->failure();
    }
    if (run.doctype) {
        return Error {Errc::Corrupt, file, u"xml: document type refused"_s};
    }
    if (run.tooDeep) {
        return Error {Errc::BadInput, u"limit:"_s + file, u"xml depth"_s};
    }
    if (!run.handler->goesOn()) {
        return Done();
    }
    return Error {Errc::Corrupt, file, u"xml: "_s + QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(run.parser)))};
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (isCalled(pair[0], name)) {
            return pair[1];
        }
    }
    return {};
}

bool XmlAttributes::has(std::string_view name, std::string_view value) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (isCalled(pair[0], name) && value == pair[1]) {
            return true;
        }
    }
    return false;
}

Status parseXml(const QString &fileName, const XmlPieces &pieces, const TableLimits &limits, XmlHandler &handler,
    XmlShortcut *shortcut)
{
    const ParserPtr parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser) {
        return Error {Errc::Io, fileName, u"xml: no memory for a parser"_s};
    }
    Run run {.parser = parser.get(), .handler = &handler, .maxDepth = limits.xmlDepth};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    XML_SetXmlDeclHandler(parser.get(), onDeclaration);

    Feed feed(run, shortcut, limits);
    bool more = true;
    const Status read = pieces([&](const char *bytes, qsizetype size) {
        more = feed.take(bytes, size);
        return more;
    });
    if (!read) {
        return read.error();
    }
    const bool whole = more && feed.finish();
    if (feed.hugeToken()) {
        return Error {Errc::BadInput, u"limit:"_s + fileName, u"xml token"_s};
    }
    return whole ? Status(Done()) : reasonOf(run, fileName);
}

Status readXml(
    ZipParts &parts, const QString &name, const TableLimits &limits, XmlHandler &handler, XmlShortcut *shortcut)
{
    const auto pieces = [&](const ZipParts::Take &take) { return parts.read(name, take); };
    return parseXml(parts.fileName(), pieces, limits, handler, shortcut);
}

} // namespace caodiem::ingest
