// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace caodiem::domain {
struct Campaign;
}

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

class Daybook;
/// A daybook, or none; copied with what holds it.
class DaybookShelf {
public:
    DaybookShelf();
    DaybookShelf(const DaybookShelf &other);
    DaybookShelf(DaybookShelf &&) noexcept;
    DaybookShelf &operator=(const DaybookShelf &other);
    DaybookShelf &operator=(DaybookShelf &&) noexcept;
    ~DaybookShelf();
    std::unique_ptr<Daybook> book;
};

/// Columns, one row per spell, the spells of one person side by side; -1 in an index column means none or not known.
/// Index columns hold places in the directory, not ids.
class Snapshot {
public:
    Snapshot()
        : Snapshot(Directory())
    { }
    explicit Snapshot(Directory directory);

    void reserve(std::size_t spells, std::size_t organisations);
    void add(const PersonRecord &person);
    void add(const OrganisationRecord &organisation);
    /// Puts `person` in place of what is held of the same id; unknown ids are added. With another number of spells the
    /// person moves to the end and the old rows stay behind empty (the id, but no day). Costs the same however many
    /// people there are.
    void replace(const PersonRecord &person);
    void replace(const OrganisationRecord &organisation);

    /// Keeps all counts of `campaign` on the days [first, past) ready; progress() and series() answer from them, and
    /// replace() keeps them right. In place of those of an earlier campaign.
    void keepDaybook(const domain::Campaign &campaign, Day first, Day past);
    /// Null when none is kept, or for another campaign.
    [[nodiscard]] const Daybook *daybook(const domain::Campaign &campaign) const;

    [[nodiscard]] const Directory &directory() const { return m_directory; }
    /// The rows of a village (by place in the directory; the number of villages: of none), in rising order.
    [[nodiscard]] const std::vector<quint32> &rowsOfVillage(std::size_t place) const { return m_rowsOfVillage[place]; }
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
    friend QByteArray bytesOf(const Snapshot &snapshot);
    friend Result<Snapshot> snapshotFrom(const QByteArray &bytes, Directory directory);
    /// The lists and orders beside the columns, made anew from them.
    void index();
    /// First row of what is held of `id`, else the number of rows.
    [[nodiscard]] std::size_t firstRowOf(ResidentId id) const;
    [[nodiscard]] std::size_t rowOf(OrganisationId id) const;
    void replaceRows(const PersonRecord &person, std::size_t first, std::size_t past);
    void enterInDaybook();
    void put(std::size_t row, const PersonRecord &person, const domain::Spell &spell);
    void setVillage(std::size_t row, qint32 place);
    [[nodiscard]] std::vector<quint32> &villageRows(qint32 place);
    void put(std::size_t row, const OrganisationRecord &organisation);
    void resizeSpells(std::size_t rows);
    void resizeOrganisations(std::size_t rows);

    Directory m_directory;
    std::vector<std::vector<quint32>> m_rowsOfVillage; ///< the last: without a village
    std::size_t m_inOrder = 0; ///< so many leading rows have rising ids
    std::unordered_map<qint64, std::size_t> m_outOfOrder; ///< id to first row, for those behind
    std::size_t m_organisationsInOrder = 0;
    std::unordered_map<qint64, std::size_t> m_organisationsOutOfOrder;
    DaybookShelf m_shelf;
    std::unordered_map<qint64, qint32> m_villageRow; ///< id to place in the directory
    std::unordered_map<qint64, qint32> m_schoolRow;
    std::unordered_map<qint64, qint32> m_classRow;
};

} // namespace caodiem::engine
