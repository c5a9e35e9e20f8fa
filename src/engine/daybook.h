// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tally.h"

#include <memory>

/// All counts of one campaign on every day of a frame, kept as what changes from day to day: a figure of any day is
/// read without looking at a person, and a changed person costs only that person's breakpoints
/// (docs/methods.md#daybook). The counts are those of tallyOn() and series() over the same snapshot.
namespace caodiem::engine {

/// Numerator and denominator of one indicator in one village, band and residence.
struct MatrixCell {
    qint32 numerator = 0;
    qint32 denominator = 0;
    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// Indicators × villages (the last: none) × bands (the last: none) × residences, in this order.
struct Matrix {
    std::size_t villages = 0; ///< with the last one
    std::size_t bands = 0; ///< with the last one
    std::vector<MatrixCell> cells;
    [[nodiscard]] const MatrixCell &at(
        std::size_t indicator, std::size_t village, std::size_t band, domain::Residence residence) const
    {
        return cells[(((indicator * villages) + village) * bands + band) * 2 + static_cast<std::size_t>(residence)];
    }
};

struct DaybookPages; ///< the inside
struct DaybookChanges; ///< what was collected and not entered yet
struct DaybookEntries; ///< the indicators bound to a snapshot's columns

class Daybook {
public:
    /// Counts everybody. `frame`: the days that can be asked for, see covers(). Pre: frame not empty.
    Daybook(const Snapshot &snapshot, const domain::Campaign &campaign, Run frame);
    Daybook(const Daybook &other);
    Daybook(Daybook &&) noexcept;
    Daybook &operator=(const Daybook &) = delete;
    Daybook &operator=(Daybook &&) = delete;
    ~Daybook();

    [[nodiscard]] const domain::Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] Run frame() const { return m_frame; }
    /// Whether a whole answer for this day (with the four weeks before it) lies in the frame.
    [[nodiscard]] bool answers(Day asOf) const { return asOf - kFourWeeks - 1 >= m_frame.from && asOf < m_frame.until; }
    /// The place of this very indicator in the campaign, if it is one of its.
    [[nodiscard]] std::optional<std::size_t> placeOf(const domain::Indicator &indicator) const;

    /// As engine::tallyOn() for the campaign's indicators [first, past). Pre: answers(asOf).
    [[nodiscard]] Tally tallyOn(
        const Directory &directory, std::size_t first, std::size_t past, Day asOf, Grouping grouping) const;
    /// As engine::series(). Pre: both days in the frame, from ≤ to.
    [[nodiscard]] std::vector<SeriesPoint> series(std::size_t indicator, Day from, Day to) const;
    /// Pre: asOf in the frame.
    [[nodiscard]] Matrix matrix(Day asOf) const;

    /// Spell rows [first, past) of `snapshot` as they stand now come in (amount 1) or go out (−1).
    void collectSpells(const Snapshot &snapshot, std::size_t first, std::size_t past, int amount);
    void collectOrganisation(const Snapshot &snapshot, std::size_t row, int amount);
    /// Enters what was collected; what goes out and comes in alike costs nothing. False: a school and class that never
    /// stood together before; build the book anew.
    [[nodiscard]] bool enterCollected();

    friend bool operator==(const Daybook &, const Daybook &); ///< the same counts on every day

private:
    /// The snapshot's columns move when they grow; binding anew costs as much as a few people.
    [[nodiscard]] const DaybookEntries &boundTo(const Snapshot &snapshot);

    domain::Campaign m_campaign;
    Run m_frame;
    std::unique_ptr<DaybookPages> m_pages;
    std::unique_ptr<DaybookChanges> m_collected;
    std::unique_ptr<DaybookEntries> m_entries;
    std::vector<const void *> m_boundColumns;
};

} // namespace caodiem::engine
