// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace caodiem::engine {

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014): a counter that advances by
/// the golden ratio's odd 64-bit fraction, mixed. The same numbers on every system, which the standard library's
/// distributions do not promise. Not for secrets.
class RandomNumbers {
public:
    explicit RandomNumbers(quint64 seed)
        : m_counter(seed)
    { }
    [[nodiscard]] quint64 next()
    {
        m_counter += 0x9E3779B97F4A7C15U;
        return mixed(m_counter);
    }
    [[nodiscard]] static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

private:
    quint64 m_counter;
};

/// A place in [0, count) from 16 random bits. Pre: count ≤ 65536.
[[nodiscard]] inline std::size_t placeFrom(quint64 bits16, std::size_t count)
{
    return static_cast<std::size_t>((bits16 * count) >> 16U);
}

} // namespace caodiem::engine
