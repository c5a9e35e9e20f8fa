// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratio.h"

namespace caodiem::domain {

std::optional<qint64> percentHundredths(qint64 numerator, qint64 denominator)
{
    if (denominator == 0) {
        return std::nullopt;
    }
    return roundHalfUp(numerator * 10000, denominator);
}

qint64 targetCount(qint64 denominator, qint64 hundredths)
{
    return ceilDiv(denominator * hundredths, 10000);
}

} // namespace caodiem::domain
