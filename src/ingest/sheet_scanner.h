// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/xlsx_sheet.h"

#include <array>
#include <cstring>

namespace caodiem::ingest {

/// Reads the rows of a worksheet part as nearly every program writes them, several times as fast as a general parser:
/// `<row>`, `<c r s t>`, `<v>`, `<f>`, `<is><t>`, the five entities and character numbers, UTF-8. It hands `sheet` what
/// the parser would. Of anything else, and of anything that may not be well formed, it knows nothing: from the
/// beginning of that row on the parser reads (docs/decisions/0007-reading-apart.md).
class SheetScanner final : public XmlShortcut {
public:
    explicit SheetScanner(XlsxSheet &sheet)
        : m_sheet(sheet)
    { }

    [[nodiscard]] std::string_view behind() const override { return "<sheetData>"; }
    [[nodiscard]] bool mayBegin() const override { return m_sheet.betweenRows(); }
    Took take(const char *&at, const char *end) override;
    /// Rows read without the parser so far.
    [[nodiscard]] int rows() const { return m_rows; }

private:
    /// What an attempt to read something came to.
    enum class Found : quint8 { Whole, Cut, Unknown, Halted };
    enum class TagEnd : quint8 { Open, Empty };
    struct Attribute {
        std::string_view name;
        std::string_view value;
    };
    static constexpr std::size_t kMostAttributes = 16;

    Found row();
    Found cell();
    Found cellParts();
    Found inlineText();
    Found formula();
    Found attributes(TagEnd &end);
    Found attribute();
    /// Text up to the next tag; into the cell, unless it is a formula's.
    Found text(bool kept);
    Found reference(bool kept);
    Found letter();
    /// Whether `word` comes next; then stands behind it.
    [[nodiscard, gnu::always_inline]] bool next(std::string_view word) // inline: the length is known where it is called
    {
        if (static_cast<std::size_t>(m_end - m_at) < word.size() || std::memcmp(m_at, word.data(), word.size()) != 0) {
            return false;
        }
        m_at += word.size();
        return true;
    }
    [[nodiscard]] Found missing() const;
    void skipSpace();
    [[nodiscard]] std::string_view valueOf(char name) const;

    XlsxSheet &m_sheet;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::array<Attribute, kMostAttributes> m_attributes;
    std::size_t m_attributeCount = 0;
    int m_rows = 0;
};

} // namespace caodiem::ingest
