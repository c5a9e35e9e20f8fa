// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/check/figure_check.h"
#include "service/office.h"

#include <QString>

#include <optional>
#include <vector>

/// A directive's figures held against themselves and against the store's own (cli.md, `check-figures`).
namespace caodiem::service {

/// The store's figure of the same indicator on the same day.
struct StoreFigure {
    QString indicator;
    Day asOf = kNever;
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<qint64> percent; ///< hundredths; nothing when nobody is in the denominator
};

struct CheckedFigure {
    engine::FigureFinding finding;
    std::optional<StoreFigure> store; ///< only where step, age band and day of the text name one indicator
};

/// A directive as it was read, and what was found in it; CheckedFigure::finding.at points into `text`.
struct CheckedText {
    QString text;
    std::vector<CheckedFigure> figures;
};

/// `image` may be null: then nothing is compared with a store. Errors of ingest::readDirective().
[[nodiscard]] Result<CheckedText> readAndCheck(const QString &file, const OfficeImage *image);
[[nodiscard]] Result<std::vector<CheckedFigure>> checkDirective(const QString &file, const OfficeImage *image);
[[nodiscard]] std::vector<CheckedFigure> checkText(QStringView text, const OfficeImage *image);

} // namespace caodiem::service
