// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/folded_texts.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace caodiem::engine {
namespace {

constexpr std::size_t kShortestNumber = 3;

bool isDigitChar(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The first place of `needle` in `text` from `from` on. Every needle begins with a blank, which is frequent; the
/// library's own search looks at pairs of letters and is several times as fast as going from blank to blank.
std::size_t findFrom(std::string_view text, std::string_view needle, std::size_t from)
{
#ifdef __GLIBC__
    const void *found = memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char *>(found) - text.data());
#else
    return text.find(needle, from);
#endif
}

} // namespace

std::vector<std::string> searchTerms(QStringView query)
{
    const QString text = folded(query);
    QString digits;
    for (const QChar c : text) {
        if (isDigitChar(c)) {
            digits += c;
        } else if (c != u' ' && c != u'.') {
            digits.clear();
            break;
        }
    }
    if (digits.size() >= static_cast<qsizetype>(kShortestNumber)) {
        return {digits.toStdString()};
    }
    std::vector<std::string> terms;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        terms.push_back(word.toStdString());
    }
    return terms;
}

bool isNumberTerm(std::string_view term)
{
    return term.size() >= kShortestNumber && std::ranges::all_of(term, [](char c) { return c >= '0' && c <= '9'; });
}

void FoldedTexts::reserve(std::size_t rows, std::size_t bytes)
{
    m_from.reserve(rows);
    m_length.reserve(rows);
    m_pieces.reserve(rows);
    m_bytes.reserve(bytes);
}

void FoldedTexts::add(QStringView folded)
{
    m_from.push_back(0);
    m_length.push_back(0);
    set(size() - 1, folded);
}

void FoldedTexts::set(std::size_t row, QStringView folded)
{
    const QByteArray text = folded.toUtf8();
    const auto from = static_cast<quint32>(m_bytes.size());
    if (!text.isEmpty()) {
        m_bytes += ' ';
        m_bytes.append(text.constData(), static_cast<std::size_t>(text.size()));
    }
    m_bytes += '\n'; // no term goes beyond the end of a row
    m_from[row] = from;
    m_length[row] = static_cast<quint32>(m_bytes.size()) - from - 1;
    m_pieces.push_back({from, static_cast<quint32>(row)});
}

bool FoldedTexts::hasWord(std::size_t row, std::string_view term) const
{
    const std::string_view text = at(row);
    for (std::size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
        if (text.substr(blank + 1).starts_with(term)) {
            return true;
        }
    }
    return false;
}

void FoldedTexts::markWord(std::string_view term, std::vector<quint8> &marks) const
{
    const std::string needle = std::string(" ") + std::string(term);
    auto piece = m_pieces.begin();
    for (std::size_t at = findFrom(m_bytes, needle, 0); at != std::string_view::npos;) {
        while (piece + 1 != m_pieces.end() && (piece + 1)->from <= at) {
            ++piece;
        }
        if (m_from[piece->row] == piece->from) {
            marks[piece->row] = 1;
        }
        at = piece + 1 == m_pieces.end() ? std::string_view::npos : findFrom(m_bytes, needle, (piece + 1)->from);
    }
}

} // namespace caodiem::engine
