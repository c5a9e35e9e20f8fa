// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/work_pattern.h"

#include <algorithm>
#include <ranges>

namespace caodiem::engine {
namespace {

constexpr Day kLeastSample = 14; ///< days looked at even right after the campaign's start
constexpr qint64 kWeekdayPrior = 2; ///< a weekday counts as if it had been average on two days more
constexpr std::size_t kHalfWindow = 3; ///< the level around a day: three working days to either side
constexpr qint64 kDecay = 900; ///< a working day earlier weighs 900/1024 of the next one
constexpr qint64 kChangePrior = 12; ///< people added to both weeks of a change: few people change by chance alone
constexpr qint64 kSteepest = 4 * kOne; ///< no week is taken for more than four times another
constexpr qint64 kSteepestDrift = 2 * kOne; ///< and nothing goes on doubling
/// Changes from week to week seen in any campaign: they stand in where the own weeks are few.
constexpr qint64 kCommonChanges[] {1024, 1075, 1150, 1280};
/// Mostly a week goes on as the last one; sometimes it does not. Beside them, the changes up to each day of
/// the last two weeks.
constexpr qint64 kCommonDrifts[] {1024, 1024, 1024, 1280, 819};
/// A campaign in its first three weeks gathers speed more often than it loses it.
constexpr qint64 kYoungDrifts[] {1280, 1536, 2048};
constexpr Day kYoung = 21;

struct WorkedDay {
    std::size_t weekday = 0;
    qint64 count = 0;
};

std::size_t weekdayIn(Day day)
{
    return static_cast<std::size_t>(((day % 7) + 7) % 7); // Julian day 0 is a Monday
}

/// What was done on a day off goes to the working day after it, as rule 13 divides by working days; what is done after
/// the last one goes to that.
std::vector<WorkedDay> workedDays(const DailyWork &work, const domain::WorkCalendar &calendar, Day first)
{
    std::vector<WorkedDay> days;
    qint64 carried = 0;
    for (Day day = first; day <= work.to; ++day) {
        carried += work.counts[static_cast<std::size_t>(day - work.from())];
        if (calendar.isWorked(day)) {
            days.push_back({weekdayIn(day), carried});
            carried = 0;
        }
    }
    if (!days.empty()) {
        days.back().count += carried;
    }
    return days;
}

/// The average around each place, cut at the ends.
std::vector<qint64> levelsAround(const std::vector<qint64> &values)
{
    std::vector<qint64> levels;
    levels.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t first = i < kHalfWindow ? 0 : i - kHalfWindow;
        const std::size_t past = std::min(values.size(), i + kHalfWindow + 1);
        const auto begin = values.begin();
        const qint64 sum = std::accumulate(
            begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(past), qint64 {0});
        levels.push_back(sum / static_cast<qint64>(past - first));
    }
    return levels;
}

std::array<qint64, 7> weekdayFactors(const std::vector<WorkedDay> &days, const domain::WorkCalendar &calendar)
{
    std::vector<qint64> counts;
    qint64 total = 0;
    for (const WorkedDay &day : days) {
        counts.push_back(day.count * kOne);
        total += day.count * kOne;
    }
    std::array<qint64, 7> factors {};
    factors.fill(kOne);
    const qint64 mean = total / static_cast<qint64>(days.size());
    if (mean <= 0) {
        return factors;
    }
    const std::vector<qint64> levels = levelsAround(counts);
    std::array<qint64, 7> done {};
    std::array<qint64, 7> expected {};
    done.fill(kWeekdayPrior * mean);
    expected.fill(kWeekdayPrior * mean);
    for (std::size_t i = 0; i < days.size(); ++i) {
        done.at(days[i].weekday) += counts[i];
        expected.at(days[i].weekday) += levels[i];
    }
    qint64 sum = 0;
    qint64 worked = 0;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const qint64 least = kOne / 16; // a weekday never comes out as nothing at all, or below it
        factors.at(i) = expected.at(i) <= 0 ? kOne : std::clamp(done.at(i) * kOne / expected.at(i), least, 4 * kOne);
        sum += calendar.weekdays.test(i) ? factors.at(i) : 0;
        worked += calendar.weekdays.test(i) ? 1 : 0;
    }
    for (qint64 &factor : factors) {
        factor = factor * kOne * worked / sum;
    }
    return factors;
}

/// The average with more weight on the later ones.
qint64 latestLevel(const std::vector<qint64> &values)
{
    qint64 weighted = 0;
    qint64 weights = 0;
    qint64 weight = qint64 {1} << 20U;
    for (const qint64 value : std::views::reverse(values)) {
        weighted += value * weight / kOne;
        weights += weight;
        weight = weight * kDecay / kOne;
    }
    return weighted / (weights / kOne);
}

std::vector<qint64> scatterOf(
    const std::vector<WorkedDay> &days, const std::vector<qint64> &level, const std::array<qint64, 7> &weekday)
{
    const qint64 mean = std::accumulate(level.begin(), level.end(), qint64 {0}) / static_cast<qint64>(level.size());
    std::vector<qint64> scatter;
    qint64 sum = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const qint64 expected = level[i] * weekday.at(days[i].weekday) / kOne;
        if (expected > std::max<qint64>(0, mean / 8)) { // a stop says nothing of how the days of a week differ
            scatter.push_back(days[i].count * kOne * kOne / expected);
            sum += scatter.back();
        }
    }
    if (sum <= 0) {
        return {kOne};
    }
    for (qint64 &entry : scatter) {
        entry = entry * kOne * static_cast<qint64>(scatter.size()) / sum;
    }
    return scatter;
}

qint64 changeTo(qint64 one, qint64 other)
{
    return std::clamp(one * kOne / other, kOne * kOne / kSteepest, kSteepest);
}

void addBothWays(std::vector<qint64> &change, qint64 one, qint64 other)
{
    change.push_back(changeTo(one, other));
    change.push_back(changeTo(other, one));
}

void addChanges(WorkPattern &pattern, const std::vector<qint64> &values, std::size_t week)
{
    for (const qint64 common : kCommonChanges) {
        addBothWays(pattern.change, common, kOne);
    }
    pattern.drift.assign(std::begin(kCommonDrifts), std::end(kCommonDrifts));
    const auto sumTo = [&](std::size_t past) {
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(past);
        const qint64 sum = std::accumulate(end - static_cast<std::ptrdiff_t>(week), end, qint64 {0});
        return std::max<qint64>(0, sum) + kChangePrior * kOne;
    };
    for (std::size_t past = values.size(); past >= 2 * week; --past) {
        addBothWays(pattern.change, sumTo(past), sumTo(past - week));
        if (values.size() - past < 2 * week) {
            const qint64 change = changeTo(sumTo(past), sumTo(past - week));
            pattern.drift.push_back(std::clamp(change, kOne * kOne / kSteepestDrift, kSteepestDrift));
        }
    }
}

} // namespace

WorkPattern workPattern(const DailyWork &work, const domain::WorkCalendar &calendar, Day campaignStart)
{
    WorkPattern pattern;
    const bool startKnown = campaignStart != kNever;
    const Day first
        = startKnown ? std::max(work.from(), std::min(campaignStart, work.to - kLeastSample + 1)) : work.from();
    const std::vector<WorkedDay> days = workedDays(work, calendar, first);
    if (days.empty()) {
        pattern.weekday.fill(kOne);
        pattern.scatter = {kOne};
        pattern.change = {kOne};
        pattern.drift = {kOne};
        return pattern;
    }
    pattern.weekday = weekdayFactors(days, calendar);
    std::vector<qint64> evened; // counts as if every weekday were an average one
    evened.reserve(days.size());
    for (const WorkedDay &day : days) {
        evened.push_back(day.count * kOne * kOne / pattern.weekday.at(day.weekday));
    }
    pattern.level = std::max<qint64>(0, latestLevel(evened));
    pattern.scatter = scatterOf(days, levelsAround(evened), pattern.weekday);
    addChanges(pattern, evened, calendar.weekdays.count());
    if (startKnown && work.to - kYoung < campaignStart) {
        pattern.drift.insert(pattern.drift.end(), std::begin(kYoungDrifts), std::end(kYoungDrifts));
    }
    return pattern;
}

} // namespace caodiem::engine
