// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/zip_parts.h"

#include <string_view>

namespace caodiem::ingest {

/// Attributes of one tag, as expat hands them over: valid only during the call. Prefixes of names are ignored.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    { }
    /// Calls `visit(name, value)` for each, names with their prefixes. One walk is cheaper than several look-ups.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
            visit(pair[0], pair[1]);
        }
    }
    /// Whether an attribute of this name has this value, whatever others of the name (and another prefix) say.
    [[nodiscard]] bool has(std::string_view name, std::string_view value) const;
    /// Empty when it is not there.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char **m_pairs;
};

/// What a part's reader does with the tags of one XML part. Names come without prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void startTag(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endTag(std::string_view name) = 0;
    virtual void characters(std::string_view utf8) = 0;
    /// Asked after each tag: false stops reading, and then the rest of the part is not checked.
    [[nodiscard]] bool goesOn() const { return !m_stopped && !m_failed; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const Error &failure() const { return m_failure; }

protected:
    void stop() { m_stopped = true; }
    void fail(Error error)
    {
        m_failed = true;
        m_failure = std::move(error);
    }

private:
    bool m_stopped = false;
    bool m_failed = false;
    Error m_failure;
};

/// Reads a stretch of a part in the parser's place, because it knows that one format.
class XmlShortcut {
public:
    virtual ~XmlShortcut() = default;
    XmlShortcut() = default;
    Q_DISABLE_COPY_MOVE(XmlShortcut)

    /// Why it took no more.
    enum class Took : quint8 {
        Cut, ///< what begins at `at` has not come whole yet
        Unknown, ///< the parser is to read from `at` to the end of the part
        Halted, ///< the handler wants no more
    };
    /// The start tag behind which it begins, as it is written in UTF-8: no attributes, no prefix.
    [[nodiscard]] virtual std::string_view behind() const = 0;
    /// Asked there: whether the handler's state is one it can go on from.
    [[nodiscard]] virtual bool mayBegin() const = 0;
    /// Takes whole pieces off the front and moves `at` behind them. What it takes, the parser never sees: so it must be
    /// well formed, closed, and told to the handler as the parser would.
    virtual Took take(const char *&at, const char *end) = 0;
};

/// Streams one part through `handler`. A document type, nesting or tokens beyond the limits, malformed XML: errors as
/// in openTable(). Entities other than the five built-in ones cannot occur, for they need a document type.
[[nodiscard]] Status readXml(ZipParts &parts, const QString &name, const TableLimits &limits, XmlHandler &handler,
    XmlShortcut *shortcut = nullptr);

/// The same over bytes that come from anywhere: `pieces` hands them over one after another, as ZipParts::read() does.
using XmlPieces = std::function<Status(const ZipParts::Take &take)>;
[[nodiscard]] Status parseXml(const QString &fileName, const XmlPieces &pieces, const TableLimits &limits,
    XmlHandler &handler, XmlShortcut *shortcut = nullptr);

} // namespace caodiem::ingest
