// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <map>
#include <vector>

namespace caodiem::ingest {

/// Villages and schools that were merged into others from a day on. Who is entered later into a list of before that day
/// goes over with everybody else.
class Mergers {
public:
    explicit Mergers(const domain::Registers &known);
    /// `spells` of one resident in order of days: what lies in a merged place on the day of the merger or later is in
    /// the place that it became; a spell over the day is cut there.
    void follow(std::vector<domain::Spell> &spells) const;

private:
    struct Merger {
        Day on = kNever;
        VillageId village; ///< null = a school's
        VillageId intoVillage;
        SchoolId school;
        SchoolId intoSchool;
        std::map<ClassId, ClassId> classes; ///< of the two schools, by name
    };
    static void apply(const Merger &merger, std::vector<domain::Spell> &spells);

    std::vector<Merger> m_mergers; ///< by day
};

} // namespace caodiem::ingest
