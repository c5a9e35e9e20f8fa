// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/questions.h"
#include "ingest/register_index.h"
#include "ingest/stay_plan.h"

#include <array>

namespace caodiem::ingest {

/// What a list of residents covers, and who of that is not in it (docs/methods.md#not-in-this-list).
class ListScope {
public:
    /// One accepted row.
    void note(const StayFacts &facts);
    /// `seen`: by place in the register, those whom the list speaks of. The living who stay here on `on`.
    [[nodiscard]] Absentees absentees(
        const domain::Registers &known, const RegisterIndex &index, const std::vector<bool> &seen, Day on) const;

private:
    [[nodiscard]] bool covers(const domain::Spell &spell) const;

    qint64 m_rows = 0;
    qint64 m_rowsWithSchool = 0;
    QSet<qint64> m_villages;
    QSet<qint64> m_schools;
    std::array<bool, 2> m_residence {}; ///< by Residence: the list knows it
    bool m_residenceSaid = true; ///< in every row
};

} // namespace caodiem::ingest
