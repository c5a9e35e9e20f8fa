// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

/// Counting by going from person to person, written from counting.md and from nothing else: no engine, no snapshot.
namespace caodiem::test {

struct Ages {
    int from = 0;
    int below = 1000;
};

class RegisterCounts {
public:
    explicit RegisterCounts(const domain::Registers &registers);

    /// Residents of the scope who are in the population on `on`, have done all of `done` and none of `missing` by then.
    [[nodiscard]] qint64 people(Day on, Ages ages, const std::vector<domain::EventKind> &done = {},
        const std::vector<domain::EventKind> &missing = {},
        std::optional<domain::Residence> residence = domain::Residence::Permanent) const;
    [[nodiscard]] qint64 bornIn(Day on, int year) const;
    /// Household businesses left out; established in [from, before), not closed by `on`.
    [[nodiscard]] qint64 organisations(Day on, Day from, Day before, bool verified) const;

private:
    [[nodiscard]] bool done(std::size_t resident, domain::EventKind kind, Day on) const;
    const domain::Registers &m_registers;
    std::vector<std::vector<const domain::Event *>> m_events; ///< by resident
    std::vector<std::vector<const domain::Event *>> m_organisationEvents;
    std::vector<std::vector<const domain::Spell *>> m_spells;
};

} // namespace caodiem::test
