// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace caodiem::engine {

/// The smallest values that 10, 50 and 90 of 100 values do not exceed (the ceil(n · p / 100)-th smallest).
struct RunQuantiles {
    qint64 low = 0;
    qint64 middle = 0;
    qint64 high = 0;
};

/// Finds them without sorting: values are counted into 1024 equal drawers, and only the drawers that hold a quantile
/// are sorted. A fan asks for them once a day.
class QuantileFinder {
public:
    explicit QuantileFinder(std::size_t count) { m_drawer.reserve(count); }
    /// Pre: not empty.
    [[nodiscard]] RunQuantiles of(const std::vector<qint64> &values);

private:
    /// The value of rank `rank` (from 1).
    [[nodiscard]] qint64 ranked(const std::vector<qint64> &values, qint64 lowest, unsigned shift, qint64 rank);

    std::array<qint32, 1024> m_counts {};
    std::vector<qint64> m_drawer;
};

} // namespace caodiem::engine
