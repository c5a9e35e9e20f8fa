// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_spec.h"

#include <QImage>
#include <QSizeF>

class QPainter;

namespace caodiem::report {

/// Paints `spec` for paper (white ground, readable in grey) into [0, size] at the painter's origin; `dotsPerMm` is
/// how many of the painter's units make a millimetre. Title and sentence are the document's, not painted here.
/// Needs a QGuiApplication for its fonts, no window.
void paintChart(QPainter &painter, const ChartSpec &spec, QSizeF sizeMm, double dotsPerMm);

/// The same as a picture on white.
[[nodiscard]] QImage chartImage(const ChartSpec &spec, QSizeF sizeMm, int dotsPerInch);

} // namespace caodiem::report
