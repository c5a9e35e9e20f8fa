// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace caodiem::engine::check {

enum class TokenKind : quint8 { Word, Number, Code, Mark, LineEnd, Tab };

/// How a number is written, before anyone knows what it means.
enum class Shape : quint8 {
    Plain, ///< 35097, 09
    Dotted, ///< 35.097: groups of three
    Comma, ///< 35,097: groups of three behind commas
    Spaced, ///< 35 097
    Decimal, ///< 16,8 or 1.234,5: the last group is no group of three
    Odd ///< 0912.345.678, 26.05.2026, 2.1.3: no number of anything
};

/// A number as written. `value` holds all digits; `decimals` says how many of them stand behind the last separator if
/// it is a decimal sign: always for Decimal, and for Dotted and Comma with one separator when the number is a percent.
struct Figure {
    qint64 value = 0;
    int decimals = 0;
    Shape shape = Shape::Plain;
    int digits = 0;
    bool leadingZero = false;
    qsizetype at = 0;
    qsizetype size = 0;
};

struct Token {
    TokenKind kind = TokenKind::Word;
    qsizetype at = 0;
    qsizetype size = 0;
    QString low; ///< words in NFC and lower case; a mark is itself
    bool capital = false; ///< the first letter of the word is one
    bool glued = false; ///< nothing stands between it and the token before
    Figure figure; ///< of a Number
};

/// The whole text cut up, in order. White space is dropped but for line ends and tabs.
[[nodiscard]] std::vector<Token> tokensOf(QStringView text);

} // namespace caodiem::engine::check
