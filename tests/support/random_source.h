// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <vector>

namespace caodiem::test {

/// SplitMix64: the same numbers from the same seed on every system (std distributions are not).
class RandomSource {
public:
    explicit RandomSource(quint64 seed)
        : m_state(seed)
    { }
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// In [low, high], both included.
    int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<quint64>(static_cast<qint64>(high) - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename Item>
    const Item &of(const std::vector<Item> &items)
    {
        return items.at(static_cast<std::size_t>(next() % items.size()));
    }
    int of(std::initializer_list<int> items) { return of(std::vector<int>(items)); }

private:
    quint64 m_state;
};

} // namespace caodiem::test
