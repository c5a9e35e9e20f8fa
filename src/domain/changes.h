// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <vector>

/// What a list or a hand proposes to change: worked out by ingest, written by the store in one transaction.
/// Rows that do not exist yet carry negative ids (-1, -2, … per table); references may use them, the store maps them.
namespace caodiem::domain {

struct ResidentChange {
    Resident after; ///< the whole record as it shall be; id < 0 = new
    bool registerChanged = true; ///< false: only spells or events change
    std::vector<Spell> spells; ///< all spells as they shall be (id 0 = new), empty = spells stay as they are
    std::vector<Entry> events; ///< to be added
    std::vector<EventId> voided; ///< live events to be taken back
};

struct OrganisationChange {
    Organisation after; ///< id < 0 = new
    bool registerChanged = true;
    std::vector<Entry> events; ///< to be added
    std::vector<EventId> voided;
};

enum class BatchKind : quint8 { Residents, Organisations, Villages, Demo };

/// The row of import_batch: where the changes came from and what became of the rows.
struct BatchSource {
    BatchKind kind = BatchKind::Residents;
    QString fileName; ///< without folder
    QString fileSha256;
    Day listDate = kNever; ///< kNever = none
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    bool byHand = false; ///< changed in the register itself, not by a file
};

struct BatchChanges {
    std::vector<Officer> officers; ///< new ones (id < 0)
    std::vector<Village> villages; ///< new (id < 0) or changed (id > 0)
    std::vector<School> schools; ///< new or changed
    std::vector<SchoolClass> classes; ///< new
    std::vector<Household> households; ///< new or changed
    std::vector<ResidentChange> residents;
    std::vector<OrganisationChange> organisations;
    [[nodiscard]] bool isEmpty() const
    {
        return officers.empty() && villages.empty() && schools.empty() && classes.empty() && households.empty()
            && residents.empty() && organisations.empty();
    }
};

/// Who changes something and when; handed in by the caller, never read inside.
struct Stamp {
    qint64 atMs = 0; ///< UTC milliseconds
    QString by;
};

} // namespace caodiem::domain
