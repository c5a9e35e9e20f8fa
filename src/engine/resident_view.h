// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/resident_index.h"
#include "engine/snapshot.h"

#include <memory>
#include <optional>

/// The register of residents on one day: who is here, how far each has come, and who fits a filter
/// (docs/methods.md#register).
namespace caodiem::engine {

struct StepWish {
    domain::EventKind step = domain::EventKind::CardIssued;
    bool done = true; ///< on the as-of date; else lacking
    friend bool operator==(const StepWish &, const StepWish &) = default;
};

/// All conditions hold together; what is not set does not restrict. A null id asks for those without one.
struct ResidentFilter {
    QString text; ///< ResidentIndex::matching()
    std::optional<VillageId> village;
    std::optional<domain::AgeRange> age; ///< completed years on the as-of date
    std::vector<StepWish> steps;
    std::optional<SchoolId> school;
    std::optional<ClassId> schoolClass;
    std::optional<domain::Residence> residence;
    std::optional<domain::Reach> reach;
    std::optional<Issue> issue;
    bool gone = false; ///< those who have died, left or not come yet, in place of those who are here
    friend bool operator==(const ResidentFilter &, const ResidentFilter &) = default;
};

/// Bound to immutable values, so any thread may ask. Making one costs a pass over the columns.
class ResidentView {
public:
    /// Pre: neither is null.
    ResidentView(std::shared_ptr<const ResidentIndex> index, std::shared_ptr<const Snapshot> snapshot, Day asOf);

    [[nodiscard]] const ResidentIndex &index() const { return *m_index; }
    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] Day asOf() const { return m_asOf; }
    [[nodiscard]] qint64 hereCount() const { return m_here; }

    /// Rows of the index that fit, by name.
    [[nodiscard]] std::vector<quint32> select(const ResidentFilter &filter) const;
    /// How many of those who are here have each issue.
    [[nodiscard]] std::array<qint64, kIssues> issueCounts() const;

    // One row of the index on the as-of date.
    [[nodiscard]] bool isHere(std::size_t row) const { return m_isHere[row] != 0; }
    [[nodiscard]] int ageOf(std::size_t row) const;
    [[nodiscard]] IssueSet issuesOf(std::size_t row) const;
    /// kNever when it was not done by then.
    [[nodiscard]] Day stepOf(std::size_t row, std::size_t step) const;
    [[nodiscard]] domain::Reach reachOf(std::size_t row) const;
    /// The latest contact or step up to the day; kNever for none.
    [[nodiscard]] Day lastContactOf(std::size_t row) const;
    // Places in the directory; -1 = none. Of somebody who is gone: the last.
    [[nodiscard]] qint32 villageOf(std::size_t row) const { return at(m_snapshot->village, row, -1); }
    [[nodiscard]] qint32 schoolOf(std::size_t row) const { return at(m_snapshot->school, row, -1); }
    [[nodiscard]] qint32 classOf(std::size_t row) const { return at(m_snapshot->schoolClass, row, -1); }
    [[nodiscard]] domain::Residence residenceOf(std::size_t row) const
    {
        return at(m_snapshot->residence, row, domain::Residence::Permanent);
    }

private:
    template <typename T>
    [[nodiscard]] T at(const std::vector<T> &column, std::size_t row, T none) const
    {
        const qint32 spell = m_spell[row];
        return spell < 0 ? none : column[static_cast<std::size_t>(spell)];
    }
    void bindSpells();
    void keepPlaces(const ResidentFilter &filter, std::vector<quint8> &marks) const;
    void keepFacts(const ResidentFilter &filter, std::vector<quint8> &marks) const;

    std::shared_ptr<const ResidentIndex> m_index;
    std::shared_ptr<const Snapshot> m_snapshot;
    Day m_asOf;
    std::vector<qint32> m_spell; ///< row of the snapshot that holds on the day, else the last; -1 = has none
    std::vector<quint8> m_isHere;
    qint64 m_here = 0;
};

/// For each condition that is set, how many would fit without it: what to drop when nobody is left.
struct Relaxation {
    enum class Part : quint8 { Text, Village, Age, Steps, School, SchoolClass, Residence, Reach, Issue, Gone };
    Part part = Part::Text;
    qint64 people = 0;
    friend bool operator==(const Relaxation &, const Relaxation &) = default;
};
[[nodiscard]] ResidentFilter without(ResidentFilter filter, Relaxation::Part part);
/// A class and its school are one condition: the school is not set by itself while a class is.
[[nodiscard]] bool isSet(const ResidentFilter &filter, Relaxation::Part part);
[[nodiscard]] std::vector<Relaxation> relaxations(const ResidentView &view, const ResidentFilter &filter);

} // namespace caodiem::engine
