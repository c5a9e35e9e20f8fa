// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_quantiles.h"

#include "domain/ratio.h"

#include <algorithm>

namespace caodiem::engine {

RunQuantiles QuantileFinder::of(const std::vector<qint64> &values)
{
    const auto [low, high] = std::ranges::minmax(values);
    const auto range = static_cast<quint64>(high - low);
    unsigned shift = 0;
    while ((range >> shift) >= m_counts.size()) {
        ++shift;
    }
    m_counts.fill(0);
    for (const qint64 value : values) {
        ++m_counts[static_cast<quint64>(value - low) >> shift];
    }
    const auto rank = [&values](qint64 percent) {
        return std::max<qint64>(1, domain::ceilDiv(static_cast<qint64>(values.size()) * percent, 100));
    };
    return {ranked(values, low, shift, rank(10)), ranked(values, low, shift, rank(50)),
        ranked(values, low, shift, rank(90))};
}

qint64 QuantileFinder::ranked(const std::vector<qint64> &values, qint64 lowest, unsigned shift, qint64 rank)
{
    std::size_t drawer = 0;
    while (m_counts.at(drawer) < rank) {
        rank -= m_counts.at(drawer++);
    }
    if (shift == 0) {
        return lowest + static_cast<qint64>(drawer);
    }
    m_drawer.clear();
    for (const qint64 value : values) {
        if (static_cast<quint64>(value - lowest) >> shift == drawer) {
            m_drawer.push_back(value);
        }
    }
    const auto wanted = m_drawer.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::ranges::nth_element(m_drawer, wanted);
    return *wanted;
}

} // namespace caodiem::engine
