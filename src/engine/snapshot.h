// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <array>
#include <unordered_map>
#include <vector>

/// The columnar picture of the registers and the log that every figure is counted on. No SQL, no clock, no locale.
namespace caodiem::engine {

/// A contact in order of (on, recorded): from this day on the person is in this class, until the next one.
struct Contact {
    Day on = kNever;
    domain::Reach reach = domain::Reach::Unknown;
};

/// One resident as the snapshot takes it in. Steps hold the earliest live event's day, kNever when there is none.
struct PersonRecord {
    ResidentId id;
    domain::BirthDate birth;
    Day diedOn = kNever;
    std::array<Day, domain::kResidentSteps> steps {kNever, kNever, kNever, kNever, kNever};
    std::vector<Contact> contacts; ///< by day, on the same day the later recorded last; may be empty
    std::vector<domain::Spell> spells; ///< by `from`, disjoint
};

struct OrganisationRecord {
    OrganisationId id;
    domain::OrganisationKind kind = domain::OrganisationKind::Enterprise;
    Day establishedOn = kDayMin; ///< kDayMin = not known
    Day closedOn = kNever;
    VillageId village;
    std::array<Day, domain::kOrganisationSteps> steps {kNever, kNever};
};

/// Names behind the group keys. Order is the order of groups in answers.
struct Directory {
    std::vector<domain::Officer> officers;
    std::vector<domain::Village> villages;
    std::vector<domain::School> schools;
    std::vector<domain::SchoolClass> classes;
};

/// Columns, one row per spell, the spells of one person side by side; -1 in an index column means none or not known.
/// Index columns hold places in the directory, not ids.
class Snapshot {
public:
    Snapshot() = default;
    explicit Snapshot(Directory directory);

    void reserve(std::size_t spells, std::size_t organisations);
    void add(const PersonRecord &person);
    void add(const OrganisationRecord &organisation);
    /// Puts `person` in place of what is held of the same id; unknown ids are added. With another number of spells the
    /// person moves to the end and the old rows stay behind empty (id 0, no day).
    void replace(const PersonRecord &person);
    void replace(const OrganisationRecord &organisation);

    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] std::size_t spellCount() const { return residentId.size(); }
    [[nodiscard]] std::size_t organisationCount() const { return organisationId.size(); }

    // Spell columns. Read-only outside the engine.
    std::vector<qint64> residentId;
    std::vector<Day> birth;
    std::vector<Day> from; ///< first day of the spell
    std::vector<Day> until; ///< day after the last
    std::vector<Day> diedOn;
    std::vector<qint32> village;
    std::vector<qint32> school;
    std::vector<qint32> schoolClass;
    std::vector<domain::Residence> residence;
    std::array<std::vector<Day>, domain::kResidentSteps> step;
    std::vector<quint32> contactFrom; ///< into `contacts`
    std::vector<quint32> contactCount;
    std::vector<Contact> contacts;

    // Organisation columns.
    std::vector<qint64> organisationId;
    std::vector<domain::OrganisationKind> organisationKind;
    std::vector<Day> establishedOn;
    std::vector<Day> closedOn;
    std::vector<qint32> organisationVillage;
    std::array<std::vector<Day>, domain::kOrganisationSteps> organisationStep;

private:
    /// First row of what is held of `id`, else the number of rows.
    [[nodiscard]] std::size_t firstRowOf(ResidentId id) const;
    void put(std::size_t row, const PersonRecord &person, const domain::Spell &spell);
    void put(std::size_t row, const OrganisationRecord &organisation);
    void resizeSpells(std::size_t rows);
    void resizeOrganisations(std::size_t rows);

    Directory m_directory;
    std::unordered_map<qint64, qint32> m_villageRow; ///< id to place in the directory
    std::unordered_map<qint64, qint32> m_schoolRow;
    std::unordered_map<qint64, qint32> m_classRow;
};

} // namespace caodiem::engine
