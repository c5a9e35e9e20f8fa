// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/directive_check.h"

/// The findings of a directive in words, and as a sheet that leaves the office (Đối chiếu).
namespace caodiem::service {

/// Three marks for the four verdicts of cli.md: what is cut off or not exact asks for a second look.
enum class FindingClass : quint8 { Mismatch, Review, Match };
[[nodiscard]] FindingClass classOf(engine::CheckVerdict verdict);
[[nodiscard]] QString className(FindingClass kind); ///< "Lệch", "Xem lại", "Khớp"

struct FindingCounts {
    qint64 mismatch = 0;
    qint64 review = 0;
    qint64 match = 0;
    friend bool operator==(const FindingCounts &, const FindingCounts &) = default;
};
[[nodiscard]] FindingCounts countFindings(const std::vector<CheckedFigure> &figures);

/// stated − computed: hundredths of a percent (points) where both are percents, whole units where both are counts.
/// Nothing where one of them is neither, or a percent has more than two decimals.
struct FindingGap {
    bool points = false;
    qint64 value = 0;
    friend bool operator==(const FindingGap &, const FindingGap &) = default;
};
[[nodiscard]] std::optional<FindingGap> gapOf(const engine::FigureFinding &finding);

/// One finding in words. Empty = nothing to say.
struct FindingWords {
    QString what; ///< "Tỷ lệ · thu nhận ĐDĐT · từ 6 đến dưới 14 tuổi"
    QString gap; ///< "−10,87 điểm", "+2"
    QString own; ///< the store's figure: "21.973 / 27.434 (80,09%)"
    QString ownWhere; ///< which indicator, on which day
    QString explanation; ///< one or two sentences
};
/// `image` may be null; it only lends the titles of its indicators.
[[nodiscard]] FindingWords wordsOf(const CheckedFigure &figure, const OfficeImage *image);

/// A polite question to whoever sent the directive; `document` may be empty. Empty for a figure that agrees.
[[nodiscard]] QString questionOf(const engine::FigureFinding &finding, const QString &document);

struct DirectiveFindings {
    QString document; ///< the file's name; empty for a pasted text
    std::vector<CheckedFigure> figures;
};
/// Suffix .docx: an official sheet with the questions to the sender; .csv or .xlsx: the table. Answers the path.
/// Errc::Io, DiskFull.
[[nodiscard]] Result<QString> writeFindings(
    const DirectiveFindings &findings, const OfficeImage *image, const QString &file);

} // namespace caodiem::service
