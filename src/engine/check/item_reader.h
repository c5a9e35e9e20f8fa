// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check/items.h"

namespace caodiem::engine::check {

inline constexpr qint64 kFirstYear = 1900; ///< of the numbers that may be a year
inline constexpr qint64 kLastYear = 2100;

/// Walks the tokens; each `read…` looks at the number at the current place, and if it knows it, adds an item, moves on
/// and answers true.
class ItemReader {
public:
    explicit ItemReader(const std::vector<Token> &tokens)
        : m_tokens(tokens)
    { }
    [[nodiscard]] std::vector<Item> read();

private:
    using Index = std::size_t;

    [[nodiscard]] const Token &tokenAt(Index i) const;
    [[nodiscard]] const QString &lowAt(Index i) const { return tokenAt(i).low; }
    [[nodiscard]] const QString &wordBefore(Index back = 1) const;
    [[nodiscard]] bool isNumber(Index i, bool plain = false) const;
    [[nodiscard]] bool isMark(Index i, QStringView marks) const;
    [[nodiscard]] qint64 valueAt(Index i) const { return tokenAt(i).figure.value; }
    Item &add(ItemKind kind, Index tokens);

    bool readDocument();
    bool readPhone();
    bool readLongDate();
    bool readSlashDate();
    bool readDottedDate();
    bool readTime();
    bool readAges();
    bool readPercent();
    bool readFraction();
    bool readLabelled();
    bool readListNumber();
    bool readMeasure();
    bool readYear();
    void readNumber();

    [[nodiscard]] bool startsLine() const;
    [[nodiscard]] bool isDayMonth(Index day, Index month) const;
    [[nodiscard]] bool isBareDate() const;
    [[nodiscard]] bool isAge(Index i) const;
    [[nodiscard]] CheckBand singleBand(qint64 years, bool andOver) const;
    bool readAgeRange(Index end);
    [[nodiscard]] bool nounFollows(Index i) const;
    [[nodiscard]] bool isDocumentNumber() const;

    const std::vector<Token> &m_tokens;
    std::vector<Item> m_items;
    Index m_at = 0;
    Index m_labelledEnd = 0; ///< behind the last number that a label named: "thôn 3, 5 và 7"
};

} // namespace caodiem::engine::check
