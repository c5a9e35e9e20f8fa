// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/unused_rows.h"

#include <QSet>

namespace caodiem::ingest {
namespace {

template <typename Row>
void dropUnused(std::vector<Row> &rows, const QSet<qint64> &used)
{
    std::erase_if(rows, [&used](const Row &row) { return row.id.value < 0 && !used.contains(row.id.value); });
}

/// Ids that the proposed rows refer to, per table.
struct Used {
    QSet<qint64> officers, villages, schools, classes, households;
};

Used usedBy(const domain::BatchChanges &changes)
{
    Used used;
    for (const domain::ResidentChange &change : changes.residents) {
        used.households.insert(change.after.household.value);
        for (const domain::Spell &spell : change.spells) {
            used.villages.insert(spell.village.value);
            used.schools.insert(spell.school.value);
            used.classes.insert(spell.schoolClass.value);
        }
    }
    for (const domain::OrganisationChange &change : changes.organisations) {
        used.villages.insert(change.after.village.value);
    }
    for (const domain::Village &village : changes.villages) {
        used.officers.insert(village.officer.value);
    }
    return used;
}

} // namespace

void dropUnusedRows(domain::BatchChanges &changes, domain::BatchKind kind)
{
    Used used = usedBy(changes);
    if (kind != domain::BatchKind::Villages) {
        dropUnused(changes.villages, used.villages);
    }
    dropUnused(changes.officers, used.officers);
    dropUnused(changes.classes, used.classes);
    for (const domain::SchoolClass &one : changes.classes) {
        used.schools.insert(one.school.value);
    }
    dropUnused(changes.schools, used.schools);
    dropUnused(changes.households, used.households);
}

} // namespace caodiem::ingest
