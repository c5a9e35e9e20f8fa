// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// Folded texts of many rows side by side in one piece of memory, for search while somebody types.
namespace caodiem::engine {

/// The words of a query: folded() and split. A query of digits alone, however they are grouped, is one word.
[[nodiscard]] std::vector<std::string> searchTerms(QStringView query);
/// Three digits or more: may be the end of a number.
[[nodiscard]] bool isNumberTerm(std::string_view term);

class FoldedTexts {
public:
    void reserve(std::size_t rows, std::size_t bytes);
    /// Adds a row. Pre: `folded` as base's folded() gives it.
    void add(QStringView folded);
    void set(std::size_t row, QStringView folded);
    [[nodiscard]] std::size_t size() const { return m_from.size(); }
    /// " nguyen van an": every word has a blank before it.
    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        return std::string_view(m_bytes).substr(m_from[row], m_length[row]);
    }
    /// Some word of the row begins with the term.
    [[nodiscard]] bool hasWord(std::size_t row, std::string_view term) const;
    /// Marks (1) every row in which some word begins with the term. Pre: marks.size() == size().
    void markWord(std::string_view term, std::vector<quint8> &marks) const;

private:
    struct Piece {
        quint32 from = 0;
        quint32 row = 0;
    };
    std::string m_bytes;
    std::vector<quint32> m_from;
    std::vector<quint32> m_length;
    std::vector<Piece> m_pieces; ///< by place in m_bytes; those whose row was set anew since no longer hold
};

} // namespace caodiem::engine
