// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/daybook.h"

#include <array>
#include <tuple>

/// The inside of a Daybook: pages of day rows. Only daybook*.cpp include this.
namespace caodiem::engine {

/// Days between two rows of sums: a reading adds up at most so many rows, a change touches one row of sums for each
/// block behind it.
inline constexpr std::size_t kBlockDays = 16;

/// Sums over the days of what changes on each day, for `width` slots side by side.
class RunningRow {
public:
    RunningRow() = default;
    RunningRow(std::size_t days, std::size_t width);
    [[nodiscard]] std::size_t width() const { return m_width; }
    /// While everything is counted for the first time; sums follow by sumUp().
    void note(std::size_t day, std::size_t slot, qint32 amount) { m_changes[day * m_width + slot] += amount; }
    void sumUp();
    void add(const RunningRow &other); ///< before sumUp()
    /// Afterwards.
    void change(std::size_t day, std::size_t slot, qint32 amount);
    [[nodiscard]] const qint32 *changesOn(std::size_t day) const { return m_changes.data() + day * m_width; }
    /// out[i] = the value of slot first + i on `day`, up to `past`.
    void read(std::size_t day, std::size_t first, std::size_t past, std::vector<qint32> &out) const;
    friend bool operator==(const RunningRow &, const RunningRow &) = default;

private:
    std::size_t m_width = 0;
    std::vector<qint32> m_changes; ///< by day, then slot
    std::vector<qint32> m_sums; ///< by block, then slot: the value on the day before the block
};

/// Somebody done on a day who stands in the numerator only from `offset` days later on (+1), or no longer (−1).
struct LateDone {
    quint32 slot = 0;
    qint32 offset = 0; ///< days, below kFourWeeks
    qint32 amount = 0;
    friend auto operator<=>(const LateDone &, const LateDone &) = default;
};

/// The counts in one set of slots.
struct Page {
    Page() = default;
    Page(std::size_t days, std::size_t width);
    RunningRow numerator;
    RunningRow denominator;
    /// By day, then slot: those in the numerator on the very day on which their last step was done.
    std::vector<qint32> done;
    std::vector<std::vector<LateDone>> late; ///< by the day on which the last step was done

    void add(const Page &other); ///< before the sums are made
    void changeLate(std::size_t day, const LateDone &change);
    [[nodiscard]] std::size_t width() const { return numerator.width(); }
};
[[nodiscard]] bool operator==(const Page &a, const Page &b);
/// Sorted, entries of one place put together, those that come to nothing left out.
[[nodiscard]] std::vector<LateDone> inOrder(std::vector<LateDone> late);

/// What is read of one page for one day, for slots [first, past).
struct PageReading {
    std::vector<qint32> numerator;
    std::vector<qint32> denominator;
    std::vector<qint32> numeratorYesterday;
    std::vector<qint32> denominatorYesterday;
    std::vector<qint32> doneInWeek;
    std::vector<qint32> doneInFourWeeks;
    std::vector<quint32> achievedDays; ///< bit i = somebody done on D−i
};
/// Pre: day ≥ kFourWeeks.
[[nodiscard]] PageReading readPage(const Page &page, std::size_t day, std::size_t first, std::size_t past);

struct DaybookChange {
    enum class Kind : quint8 { Numerator, Denominator, Done, Late, Ineligible, Undated };
    Kind kind = Kind::Numerator;
    quint8 page = 0;
    qint32 offset = 0; ///< of a Late
    quint32 day = 0;
    quint32 slot = 0;
    qint32 amount = 0;
    [[nodiscard]] auto place() const { return std::tie(kind, page, day, slot, offset); }
};

struct DaybookChanges {
    std::vector<DaybookChange> changes;
    bool unknownClass = false;
};

/// Page 0 by village, band and residence; page 1 by school and class (without slots where there are no schools).
struct DaybookPages {
    std::size_t villages = 1; ///< with the last, for none
    std::size_t bands = 1;
    std::size_t schools = 1;
    std::size_t classes = 1;
    std::vector<qint32> pairOf; ///< school × class to their slot in page 1; −1: never seen together
    std::vector<std::pair<quint32, quint32>> pairs; ///< slot to school and class
    std::array<Page, 2> page;
    RunningRow ineligible; ///< by indicator
    RunningRow undated;

    [[nodiscard]] std::size_t places() const { return villages * bands * 2; }
    [[nodiscard]] qint32 pairAt(const Snapshot &snapshot, std::size_t row) const;
    void collectPairs(const Snapshot &snapshot);
    void add(const DaybookPages &other); ///< before sumUp()
    void sumUp();
};

struct ResidentEntry {
    std::size_t indicator;
    bool stock;
    ResidentMembership membership;
    BandGroups bands;
};

struct OrganisationEntry {
    std::size_t indicator;
    bool stock;
    OrganisationMembership membership;
};

/// The campaign's indicators bound to a snapshot.
struct DaybookEntries {
    DaybookEntries(const Snapshot &snapshot, const domain::Campaign &campaign);
    AgeEdges edges;
    std::vector<ResidentEntry> residents;
    std::vector<OrganisationEntry> organisations;
};

} // namespace caodiem::engine
