// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/arithmetic.h"

#include "base/number_format.h"

namespace caodiem::engine::check {
namespace {

using namespace Qt::StringLiterals;
__extension__ using Wide = __int128; ///< part × 10^8 of a 15-digit count does not fit 64 bits

constexpr int kMostDecimals = 6;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

/// part / whole × 100 in units of 10^−decimals, rounded half up and cut off.
struct Scaled {
    Wide rounded = 0;
    Wide cut = 0;
};

Scaled scaled(Wide part, Wide whole, int decimals)
{
    const Wide upper = part * 100 * powerOfTen(decimals);
    return {(2 * upper + whole) / (2 * whole), upper / whole};
}

CheckVerdict compare(const Figure &stated, Wide part, Wide whole)
{
    if (stated.decimals > kMostDecimals) {
        return CheckVerdict::Unknown;
    }
    const Scaled exact = scaled(part, whole, stated.decimals);
    return exact.rounded == stated.value ? CheckVerdict::Agrees
        : exact.cut == stated.value      ? CheckVerdict::AgreesTruncated
                                         : CheckVerdict::Disagrees;
}

} // namespace

CheckVerdict comparePercent(const Figure &stated, qint64 part, qint64 whole)
{
    return compare(stated, part, whole);
}

QString percentText(qint64 part, qint64 whole)
{
    return fmt_vi::pctSign(static_cast<qint64>(scaled(part, whole, 2).rounded));
}

CheckVerdict compareComplement(const Figure &stated, const Figure &other)
{
    const Wide whole = 100 * powerOfTen(other.decimals);
    return compare(stated, whole - other.value, whole);
}

QString complementText(const Figure &other)
{
    const Wide whole = 100 * powerOfTen(other.decimals);
    return fmt_vi::pctSign(static_cast<qint64>(scaled(whole - other.value, whole, 2).rounded));
}

QString countText(qint64 value)
{
    return fmt_vi::num(value);
}

} // namespace caodiem::engine::check
