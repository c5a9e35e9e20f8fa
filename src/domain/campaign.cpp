// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include "base/number_format.h"

#include <algorithm>

namespace caodiem::domain {

QString Target::wording() const
{
    const QString words = inclusive ? QStringLiteral("đến hết ngày ") : QStringLiteral("trước ngày ");
    return words + fmt_vi::looseDate(quoted);
}

std::optional<Target> Indicator::targetOn(Day asOf) const
{
    if (targets.empty()) {
        return std::nullopt;
    }
    const auto current = std::ranges::find_if(targets, [asOf](const Target &t) { return t.lastDay() >= asOf; });
    return current == targets.end() ? targets.back() : *current;
}

const Indicator *Campaign::indicator(QStringView indicatorKey) const
{
    const auto found
        = std::ranges::find_if(indicators, [indicatorKey](const Indicator &i) { return i.key == indicatorKey; });
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace caodiem::domain
