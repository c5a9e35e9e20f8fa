// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace caodiem {

/// A value or the reason there is none. Never both, never neither.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

struct Done { }; ///< the value of an operation that yields nothing
using Status = Result<Done>;

} // namespace caodiem
