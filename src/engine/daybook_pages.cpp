// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/daybook_pages.h"

#include <algorithm>

namespace caodiem::engine {
namespace {

void addTo(std::vector<qint32> &to, const qint32 *row)
{
    const std::size_t count = to.size();
    qint32 *const values = to.data();
    for (std::size_t i = 0; i < count; ++i) {
        values[i] += row[i];
    }
}

struct LateAgo {
    std::size_t slot = 0;
    std::size_t ago = 0;
    qint32 amount = 0;
};

std::vector<LateAgo> latesOn(const Page &page, std::size_t day, std::size_t first, std::size_t past)
{
    std::vector<LateAgo> found;
    for (std::size_t ago = 0; ago < kFourWeeks; ++ago) {
        for (const LateDone &late : page.late[day - ago]) {
            if (late.slot >= first && late.slot < past && static_cast<std::size_t>(late.offset) <= ago) {
                found.push_back({late.slot - first, ago, late.amount});
            }
        }
    }
    std::ranges::sort(found, {}, &LateAgo::slot);
    return found;
}

/// The done are corrected by those who came into the numerator later than they were done, or left it soon.
void correctLate(const Page &page, std::size_t day, std::size_t first, PageReading &reading)
{
    const std::vector<LateAgo> lates = latesOn(page, day, first, first + reading.numerator.size());
    for (std::size_t i = 0; i < lates.size();) {
        const std::size_t slot = lates[i].slot;
        std::array<qint32, kFourWeeks> change {};
        for (; i < lates.size() && lates[i].slot == slot; ++i) {
            change.at(lates[i].ago) += lates[i].amount;
        }
        quint32 days = 0;
        for (std::size_t ago = 0; ago < kFourWeeks; ++ago) {
            reading.doneInFourWeeks[slot] += change.at(ago);
            reading.doneInWeek[slot] += ago < kWeek ? change.at(ago) : 0;
            const qint32 done = page.done[(day - ago) * page.width() + first + slot] + change.at(ago);
            days |= (done > 0 ? 1U : 0U) << ago;
        }
        reading.achievedDays[slot] = days;
    }
}

} // namespace

RunningRow::RunningRow(std::size_t days, std::size_t width)
    : m_width(width)
    , m_changes(days * width)
    , m_sums((days + kBlockDays - 1) / kBlockDays * width)
{ }

void RunningRow::sumUp()
{
    if (m_width == 0) {
        return;
    }
    std::vector<qint32> value(m_width);
    const std::size_t days = m_changes.size() / m_width;
    for (std::size_t day = 0; day < days; ++day) {
        if (day % kBlockDays == 0) {
            std::ranges::copy(value, m_sums.begin() + static_cast<std::ptrdiff_t>(day / kBlockDays * m_width));
        }
        addTo(value, changesOn(day));
    }
}

void RunningRow::add(const RunningRow &other)
{
    addTo(m_changes, other.m_changes.data());
}

void RunningRow::change(std::size_t day, std::size_t slot, qint32 amount)
{
    m_changes[day * m_width + slot] += amount;
    for (std::size_t at = (day / kBlockDays + 1) * m_width + slot; at < m_sums.size(); at += m_width) {
        m_sums[at] += amount;
    }
}

void RunningRow::read(std::size_t day, std::size_t first, std::size_t past, std::vector<qint32> &out) const
{
    const std::size_t block = day / kBlockDays;
    const qint32 *const sums = m_sums.data() + block * m_width;
    out.assign(sums + first, sums + past);
    for (std::size_t d = block * kBlockDays; d <= day; ++d) {
        addTo(out, changesOn(d) + first);
    }
}

Page::Page(std::size_t days, std::size_t width)
    : numerator(days, width)
    , denominator(days, width)
    , done(days * width)
    , late(days)
{ }

void Page::add(const Page &other)
{
    numerator.add(other.numerator);
    denominator.add(other.denominator);
    addTo(done, other.done.data());
    for (std::size_t day = 0; day < late.size(); ++day) {
        late[day].insert(late[day].end(), other.late[day].begin(), other.late[day].end());
    }
}

void Page::changeLate(std::size_t day, const LateDone &change)
{
    std::vector<LateDone> &entries = late[day];
    const auto same = [&](const LateDone &e) { return e.slot == change.slot && e.offset == change.offset; };
    const auto found = std::ranges::find_if(entries, same);
    if (found == entries.end()) {
        entries.push_back(change);
        return;
    }
    found->amount += change.amount;
    if (found->amount == 0) {
        *found = entries.back();
        entries.pop_back();
    }
}

qint32 DaybookPages::pairAt(const Snapshot &snapshot, std::size_t row) const
{
    const qint32 school = snapshot.school[row];
    const qint32 schoolClass = snapshot.schoolClass[row];
    return pairOf[(school < 0 ? schools - 1 : static_cast<std::size_t>(school)) * classes
        + (schoolClass < 0 ? classes - 1 : static_cast<std::size_t>(schoolClass))];
}

void DaybookPages::collectPairs(const Snapshot &snapshot)
{
    if (schools + classes == 2) {
        return;
    }
    pairOf.assign(schools * classes, -1);
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        const qint32 school = snapshot.school[row] < 0 ? static_cast<qint32>(schools) - 1 : snapshot.school[row];
        const qint32 schoolClass
            = snapshot.schoolClass[row] < 0 ? static_cast<qint32>(classes) - 1 : snapshot.schoolClass[row];
        qint32 &pair = pairOf[static_cast<std::size_t>(school) * classes + static_cast<std::size_t>(schoolClass)];
        if (pair < 0) {
            pair = static_cast<qint32>(pairs.size());
            pairs.emplace_back(school, schoolClass);
        }
    }
}

void DaybookPages::add(const DaybookPages &other)
{
    for (std::size_t i = 0; i < page.size(); ++i) {
        page.at(i).add(other.page.at(i));
    }
    ineligible.add(other.ineligible);
    undated.add(other.undated);
}

void DaybookPages::sumUp()
{
    for (Page &each : page) {
        each.numerator.sumUp();
        each.denominator.sumUp();
    }
    ineligible.sumUp();
    undated.sumUp();
}

PageReading readPage(const Page &page, std::size_t day, std::size_t first, std::size_t past)
{
    PageReading reading;
    page.numerator.read(day - 1, first, past, reading.numeratorYesterday);
    page.denominator.read(day - 1, first, past, reading.denominatorYesterday);
    reading.numerator = reading.numeratorYesterday;
    reading.denominator = reading.denominatorYesterday;
    addTo(reading.numerator, page.numerator.changesOn(day) + first);
    addTo(reading.denominator, page.denominator.changesOn(day) + first);
    const std::size_t width = past - first;
    reading.doneInFourWeeks.resize(width);
    reading.achievedDays.resize(width);
    for (std::size_t ago = 0; ago < kFourWeeks; ++ago) {
        const qint32 *const row = page.done.data() + (day - ago) * page.width() + first;
        addTo(reading.doneInFourWeeks, row);
        for (std::size_t i = 0; i < width; ++i) {
            reading.achievedDays[i] |= (row[i] > 0 ? 1U : 0U) << ago;
        }
        if (ago + 1 == kWeek) {
            reading.doneInWeek = reading.doneInFourWeeks;
        }
    }
    correctLate(page, day, first, reading);
    return reading;
}

std::vector<LateDone> inOrder(std::vector<LateDone> late)
{
    std::ranges::sort(late);
    std::vector<LateDone> merged;
    for (const LateDone &entry : late) {
        if (!merged.empty() && merged.back().slot == entry.slot && merged.back().offset == entry.offset) {
            merged.back().amount += entry.amount;
        } else {
            merged.push_back(entry);
        }
    }
    std::erase_if(merged, [](const LateDone &entry) { return entry.amount == 0; });
    return merged;
}

bool operator==(const Page &a, const Page &b)
{
    return a.numerator == b.numerator && a.denominator == b.denominator && a.done == b.done
        && std::ranges::equal(
            a.late, b.late, [](const auto &left, const auto &right) { return inOrder(left) == inOrder(right); });
}

} // namespace caodiem::engine
