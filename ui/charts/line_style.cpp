// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_style.h"

#include "ui/theme/theme.h"

namespace caodiem::ui {

QPen penOf(report::LineRole role)
{
    const Tokens &t = tokens();
    QPen pen;
    switch (role) {
    case report::LineRole::Actual:
        pen = QPen(t.actual, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        break;
    case report::LineRole::Required:
        pen = QPen(t.required, 1.8, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 2.4});
        break;
    case report::LineRole::Forecast:
        pen = QPen(t.forecast, 2.2, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({.1, 2});
        break;
    case report::LineRole::Total:
        pen = QPen(t.text2, 1.2);
        break;
    }
    return pen;
}

} // namespace caodiem::ui
