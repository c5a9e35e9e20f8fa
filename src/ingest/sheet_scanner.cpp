// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet_scanner.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace caodiem::ingest {
namespace {

enum Byte : quint8 {
    Plain, ///< stands for itself in a text
    TagStart,
    Ampersand,
    Bracket, ///< "]]>" must not stand in a text
    Lead, ///< of a letter of several bytes
    Strange, ///< a carriage return, which a parser changes, or what no text may hold
};

constexpr std::array<Byte, 256> byteKinds()
{
    std::array<Byte, 256> kinds {};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        kinds[i] = i == '\t' || i == '\n' ? Plain : i < 0x20 ? Strange : i < 0x80 ? Plain : Lead;
    }
    kinds['<'] = TagStart;
    kinds['&'] = Ampersand;
    kinds[']'] = Bracket;
    return kinds;
}
constexpr std::array<Byte, 256> kBytes = byteKinds();

Byte kindOf(char byte)
{
    return kBytes[static_cast<unsigned char>(byte)];
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isNameStart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == ':';
}

bool isNamePart(char byte)
{
    return isNameStart(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
}

/// Letters of an attribute's value that mean the same to everybody.
bool isValueLetter(char byte)
{
    return byte >= 0x20 && byte < 0x7F && byte != '<' && byte != '&';
}

/// How many bytes a letter has by its first one; 0 when none may begin so.
int lettersBytes(unsigned char lead)
{
    return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

/// Whether XML may hold this code; surrogates, most controls and U+FFFE, U+FFFF it may not.
bool isXmlLetter(quint32 code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800)
        || (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code < 0x110000);
}

constexpr std::ptrdiff_t kLongestReference = 12; ///< "&#x0010FFFF;"

struct Entity {
    std::string_view name;
    char letter;
};
constexpr std::array<Entity, 5> kEntities {{{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};

/// The code that "#39" or "#x27" means, 0 for what is neither.
quint32 numbered(std::string_view reference)
{
    if (reference.size() < 2 || reference[0] != '#') {
        return 0;
    }
    const bool hex = reference[1] == 'x';
    const std::string_view digits = reference.substr(hex ? 2 : 1);
    quint32 code = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, code, hex ? 16 : 10);
    return error == std::errc() && stop == end && isXmlLetter(code) ? code : 0;
}

} // namespace

XmlShortcut::Took SheetScanner::take(const char *&at, const char *end)
{
    m_at = at;
    m_end = end;
    for (;;) {
        skipSpace();
        at = m_at;
        const Found found = row();
        if (found == Found::Whole) {
            at = m_at;
            ++m_rows;
        }
        if (found == Found::Halted || !m_sheet.goesOn()) {
            return Took::Halted;
        }
        if (found != Found::Whole) {
            m_sheet.forgetRow();
            return found == Found::Cut ? Took::Cut : Took::Unknown;
        }
    }
}

void SheetScanner::skipSpace()
{
    while (m_at < m_end && isSpace(*m_at)) {
        ++m_at;
    }
}

/// Why none of the words that may stand here does: the longest has nine letters.
SheetScanner::Found SheetScanner::missing() const
{
    constexpr std::ptrdiff_t kLongestWord = 9;
    return m_end - m_at < kLongestWord ? Found::Cut : Found::Unknown;
}

SheetScanner::Found SheetScanner::row()
{
    if (!next("<row")) {
        return missing();
    }
    TagEnd tag {};
    if (const Found found = attributes(tag); found != Found::Whole) {
        return found;
    }
    std::string_view number;
    bool hidden = false;
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        const Attribute &one = m_attributes[i];
        if (one.name == "r") {
            number = one.value;
        } else if (one.name == "hidden") {
            hidden = one.value == "1" || one.value == "true";
        } else if (one.name.ends_with(":r") || one.name.ends_with(":hidden")) {
            return Found::Unknown; // the parser's reader takes the first of any prefix
        }
    }
    m_sheet.startRow(number, hidden);
    while (m_sheet.goesOn() && tag == TagEnd::Open) {
        skipSpace();
        if (next("</row>")) {
            break;
        }
        if (const Found found = cell(); found != Found::Whole) {
            return found;
        }
    }
    if (!m_sheet.goesOn()) {
        return Found::Halted;
    }
    m_sheet.endRow();
    return Found::Whole;
}

SheetScanner::Found SheetScanner::cell()
{
    if (!next("<c")) {
        return missing();
    }
    TagEnd tag {};
    if (const Found found = attributes(tag); found != Found::Whole) {
        return found;
    }
    m_sheet.startCell(valueOf('r'), valueOf('s'), valueOf('t'));
    if (!m_sheet.goesOn()) {
        return Found::Halted;
    }
    if (tag == TagEnd::Open) {
        if (const Found found = cellParts(); found != Found::Whole) {
            return found;
        }
    }
    m_sheet.endCell();
    return m_sheet.goesOn() ? Found::Whole : Found::Halted;
}

/// What stands in a cell, to the cell's end.
SheetScanner::Found SheetScanner::cellParts()
{
    for (;;) {
        skipSpace();
        Found found = Found::Whole;
        if (next("<v>")) {
            found = text(true);
            if (found == Found::Whole && !next("</v>")) {
                found = missing();
            }
        } else if (next("</c>")) {
            return Found::Whole;
        } else if (next("<is>")) {
            found = inlineText();
        } else if (next("<f")) {
            found = formula();
        } else if (!next("<v/>") && !next("<is/>")) {
            found = missing();
        }
        if (found != Found::Whole) {
            return found;
        }
    }
}

/// Behind "<is>": texts without runs of their own, to "</is>".
SheetScanner::Found SheetScanner::inlineText()
{
    for (;;) {
        skipSpace();
        if (next("</is>")) {
            return Found::Whole;
        }
        if (!next("<t")) {
            return missing();
        }
        TagEnd tag {};
        Found found = attributes(tag);
        if (found == Found::Whole && tag == TagEnd::Open) {
            found = text(true);
            if (found == Found::Whole && !next("</t>")) {
                found = missing();
            }
        }
        if (found != Found::Whole) {
            return found;
        }
    }
}

SheetScanner::Found SheetScanner::formula()
{
    TagEnd tag {};
    Found found = attributes(tag);
    if (found == Found::Whole && tag == TagEnd::Open) {
        found = text(false);
        if (found == Found::Whole && !next("</f>")) {
            found = missing();
        }
    }
    if (found == Found::Whole) {
        m_sheet.noteFormula();
    }
    return found;
}

/// Behind a tag's name: its attributes and its end.
SheetScanner::Found SheetScanner::attributes(TagEnd &end)
{
    m_attributeCount = 0;
    for (;;) {
        const char *before = m_at;
        skipSpace();
        if (m_at == m_end) {
            return Found::Cut;
        }
        if (*m_at == '>') {
            ++m_at;
            end = TagEnd::Open;
            return Found::Whole;
        }
        if (*m_at == '/') {
            end = TagEnd::Empty;
            return next("/>") ? Found::Whole : m_end - m_at < 2 ? Found::Cut : Found::Unknown;
        }
        if (m_at == before) {
            return Found::Unknown; // a longer name of a tag, or attributes without space
        }
        if (const Found found = attribute(); found != Found::Whole) {
            return found;
        }
    }
}

SheetScanner::Found SheetScanner::attribute()
{
    const char *name = m_at;
    if (!isNameStart(*m_at) || m_attributeCount == kMostAttributes) {
        return Found::Unknown;
    }
    while (m_at < m_end && isNamePart(*m_at)) {
        ++m_at;
    }
    Attribute one {{name, static_cast<std::size_t>(m_at - name)}, {}};
    if (m_end - m_at < 2) {
        return Found::Cut;
    }
    const char quote = m_at[1];
    if (m_at[0] != '=' || (quote != '"' && quote != '\'')) {
        return Found::Unknown;
    }
    m_at += 2;
    const char *value = m_at;
    while (m_at < m_end && *m_at != quote && isValueLetter(*m_at)) {
        ++m_at;
    }
    if (m_at == m_end) {
        return Found::Cut;
    }
    if (*m_at != quote) {
        return Found::Unknown;
    }
    one.value = {value, static_cast<std::size_t>(m_at - value)};
    ++m_at;
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        if (m_attributes[i].name == one.name) {
            return Found::Unknown; // twice: malformed
        }
    }
    m_attributes[m_attributeCount++] = one;
    return Found::Whole;
}

std::string_view SheetScanner::valueOf(char name) const
{
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        if (m_attributes[i].name.size() == 1 && m_attributes[i].name[0] == name) {
            return m_attributes[i].value;
        }
    }
    return {};
}

SheetScanner::Found SheetScanner::text(bool kept)
{
    const char *start = m_at;
    const auto keep = [&] {
        if (kept) {
            m_sheet.addText({start, static_cast<std::size_t>(m_at - start)});
        }
    };
    for (;;) {
        while (m_at < m_end && kindOf(*m_at) == Plain) {
            ++m_at;
        }
        if (m_at == m_end) {
            return Found::Cut;
        }
        Found found = Found::Whole;
        switch (kindOf(*m_at)) {
        case TagStart:
            keep();
            return Found::Whole;
        case Ampersand:
            keep();
            found = reference(kept);
            start = m_at;
            break;
        case Bracket:
            if (m_end - m_at < 3) {
                return Found::Cut;
            }
            found = m_at[1] == ']' && m_at[2] == '>' ? Found::Unknown : Found::Whole;
            ++m_at;
            break;
        case Lead:
            found = letter();
            break;
        case Plain:
        case Strange:
            found = Found::Unknown;
            break;
        }
        if (found != Found::Whole) {
            return found;
        }
    }
}

/// One letter of several bytes, as the parser would accept it: shortest form, no surrogate, not U+FFFE or U+FFFF.
SheetScanner::Found SheetScanner::letter()
{
    const auto byte = [this](int i) { return static_cast<quint32>(static_cast<unsigned char>(m_at[i])); };
    const int size = lettersBytes(static_cast<unsigned char>(*m_at));
    if (size == 0) {
        return Found::Unknown;
    }
    if (m_end - m_at < size) {
        return Found::Cut;
    }
    quint32 code = byte(0) & (0xFFU >> (size + 1));
    for (int i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return Found::Unknown;
        }
        code = (code << 6) | (byte(i) & 0x3FU);
    }
    const quint32 least = size == 2 ? 0x80U : size == 3 ? 0x800U : 0x10000U;
    if (code < least || !isXmlLetter(code)) {
        return Found::Unknown;
    }
    m_at += size;
    return Found::Whole;
}

/// An entity or a numbered letter.
SheetScanner::Found SheetScanner::reference(bool kept)
{
    const auto most = static_cast<std::size_t>(std::min(m_end - m_at, kLongestReference));
    const auto *stop = static_cast<const char *>(std::memchr(m_at, ';', most));
    if (stop == nullptr) {
        return m_end - m_at < kLongestReference ? Found::Cut : Found::Unknown;
    }
    const std::string_view name(m_at + 1, static_cast<std::size_t>(stop - m_at - 1));
    quint32 code = numbered(name);
    for (const Entity &entity : kEntities) {
        code = entity.name == name ? static_cast<quint32>(entity.letter) : code;
    }
    if (code == 0) {
        return Found::Unknown;
    }
    if (kept) {
        const char32_t letter = code;
        m_sheet.addText(QString::fromUcs4(&letter, 1).toUtf8().toStdString());
    }
    m_at = stop + 1;
    return Found::Whole;
}

} // namespace caodiem::ingest
