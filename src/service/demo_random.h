// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace caodiem::service {

/// splitmix64. The distributions of <random> differ between standard libraries; these are integers everywhere, so that
/// a seed gives the same people on every machine.
class Random {
public:
    Random(quint32 seed, quint32 stream)
        : m_state((quint64 {seed} << 32U) | stream)
    {
        next();
        next();
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    /// 0 … n − 1. Pre: 0 < n < 2³¹.
    template <typename Int>
    Int below(Int n)
    {
        return static_cast<Int>(((next() >> 33U) * static_cast<quint64>(n)) >> 31U);
    }

    /// low … high, both included; low when high lies below it.
    template <typename Int>
    Int between(Int low, Int high)
    {
        return high <= low ? low : static_cast<Int>(low + below(static_cast<Int>(high - low + 1)));
    }

    bool chance(int perMille) { return below(1000) < perMille; }

    template <typename List>
    const auto &pick(const List &list)
    {
        return list[below(std::size(list))];
    }

    template <typename T>
    void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[below(i)]);
        }
    }

private:
    quint64 m_state;
};

} // namespace caodiem::service
