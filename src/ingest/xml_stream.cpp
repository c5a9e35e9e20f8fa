// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xml_stream.h"

#include <cstring>
#include <expat.h>
#include <memory>
#include <type_traits>

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
    run->handler->startTag(localName(name), XmlAttributes(attributes));
    if (!run->handler->goesOn()) {
        run->halt();
    }
}

void onEnd(void *data, const XML_Char *name)
{
    auto *run = static_cast<Run *>(data);
    --run->depth;
    run->handler->endTag(localName(name));
    if (!run->handler->goesOn()) {
        run->halt();
    }
}

void onText(void *data, const XML_Char *text, int length)
{
    static_cast<Run *>(data)->handler->characters({text, static_cast<std::size_t>(length)});
}

void onDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto *run = static_cast<Run *>(data);
    run->doctype = true;
    run->halt();
}

using ParserPtr = std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)>;

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

Status readXml(ZipParts &parts, const QString &name, const TableLimits &limits, XmlHandler &handler)
{
    const ParserPtr parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser) {
        return Error {Errc::Io, parts.fileName(), u"xml: no memory for a parser"_s};
    }
    Run run {.parser = parser.get(), .handler = &handler, .maxDepth = limits.xmlDepth};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);

    bool stopped = false;
    bool hugeToken = false;
    qint64 fed = 0;
    const Status read = parts.read(name, [&](const char *bytes, qsizetype size) {
        fed += size;
        stopped = XML_Parse(parser.get(), bytes, static_cast<int>(size), XML_FALSE) != XML_STATUS_OK;
        // Where the parser stands and what it got differ by the token it still collects.
        hugeToken = !stopped && fed - XML_GetCurrentByteIndex(parser.get()) > limits.tokenBytes;
        return !stopped && !hugeToken;
    });
    if (!read) {
        return read.error();
    }
    if (hugeToken) {
        return Error {Errc::BadInput, u"limit:"_s + parts.fileName(), u"xml token"_s};
    }
    if (stopped || XML_Parse(parser.get(), nullptr, 0, XML_TRUE) != XML_STATUS_OK) {
        return reasonOf(run, parts.fileName());
    }
    return Done();
}

} // namespace caodiem::ingest
