// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

/// Đối chiếu: every figure of a directive held against the other figures of the same text (cli.md, `check-figures`).
/// Pure: text in, findings out; nothing is read, no clock is asked. Precision goes before completeness: prose, document
/// numbers, dates, times, telephone numbers, addresses and goals raise nothing.
namespace caodiem::engine {

enum class CheckRule : quint8 { Ratio, Remaining, Sum, Complement, Order, Deadline, Format };

enum class CheckVerdict : quint8 {
    Agrees, ///< the exact value, half up at the decimals stated
    AgreesTruncated, ///< cut off instead of rounded
    Disagrees,
    Unknown ///< the text gives the parts, but one of them is marked khoảng, gần, hơn, trên …
};

/// What was done to those counted, as the words beside the figure say.
enum class CheckStep : quint8 { None, Card, Intake, Approved, Activated, Organisation };

/// Completed years [from, below); no `below`: no upper edge.
struct CheckBand {
    int from = 0;
    std::optional<int> below;
    friend bool operator==(const CheckBand &, const CheckBand &) = default;
};

/// A day as written; 0 where the text leaves it out.
struct CheckDate {
    int day = 0; ///< 1..31
    int month = 0; ///< 1..12
    int year = 0;
    friend bool operator==(const CheckDate &, const CheckDate &) = default;
};

struct FigureFinding {
    QString stated; ///< as written: text.mid(at, stated.size()) == stated
    CheckRule rule = CheckRule::Ratio;
    QString computed; ///< two decimals for a percent, "≤ 100" for order; null where nothing can be computed
    CheckVerdict verdict = CheckVerdict::Unknown;
    QString because; ///< "32.788 / 35.097"; language-free but for words quoted from the text
    qsizetype at = 0; ///< UTF-16 units from the start of the text

    // What the comparison with the store goes by.
    std::optional<qint64> numerator; ///< what was done, when the text says it
    std::optional<qint64> denominator; ///< of how many
    CheckStep step = CheckStep::None;
    bool organisations = false; ///< enterprises, cooperatives, agencies are counted, not people
    std::optional<CheckBand> band; ///< the age band named beside it, or beside its total
    std::optional<CheckDate> asOf; ///< the last "tính đến (hết) ngày …" before it
};

/// All findings in the order of the text, at most one for each occurrence. No figures: empty.
[[nodiscard]] std::vector<FigureFinding> checkFigures(QStringView text);

[[nodiscard]] QString codeOf(CheckRule rule); ///< "ratio", "remaining", …
[[nodiscard]] QString codeOf(CheckVerdict verdict); ///< "agrees", "agrees_truncated", "disagrees", "unknown"

} // namespace caodiem::engine
