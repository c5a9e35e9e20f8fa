// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_spec.h"

#include <QByteArray>
#include <QString>

namespace caodiem::report {

/// xl/charts/chartN.xml: the lines of `spec` over the cells they stand in (see XlsxSheet::chart).
/// `sheet` is the quoted name.
[[nodiscard]] QByteArray chartPart(const ChartSpec &spec, const QString &sheet, int headRow);
/// xl/drawings/drawingN.xml: where the chart lies. Rows and columns from 0; the last ones are not covered.
[[nodiscard]] QByteArray drawingPart(int row, int column, int lastRow, int lastColumn);

} // namespace caodiem::report
