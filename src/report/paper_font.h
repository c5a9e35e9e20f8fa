// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace caodiem::report {

/// Times New Roman or a face of the same widths, `points` high where `dotsPerMm` units make a millimetre.
[[nodiscard]] QFont paperSerif(double points, double dotsPerMm);
/// For charts.
[[nodiscard]] QFont paperSans(double points, double dotsPerMm);

/// Width of `text` in Times New Roman, in millimetres.
[[nodiscard]] double serifWidthMm(const QString &text, double points, bool bold);

} // namespace caodiem::report
