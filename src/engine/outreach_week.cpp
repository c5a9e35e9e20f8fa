// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outreach_week.h"

#include <algorithm>
#include <unordered_map>

namespace caodiem::engine {
namespace {

using domain::OutreachQuota;

constexpr int kMostMerges = 50; ///< a chain of merges longer than this is a circle

/// Null for a village that is not known.
VillageId villageToday(const std::unordered_map<qint64, const domain::Village *> &byId, VillageId id, Day asOf)
{
    for (int step = 0; step < kMostMerges; ++step) {
        const auto found = byId.find(id.value);
        if (found == byId.end()) {
            return {};
        }
        const domain::Village &village = *found->second;
        if (village.mergedInto.isNull() || village.mergedOn > asOf) {
            return id;
        }
        id = village.mergedInto;
    }
    return {};
}

void judgeDaily(OutreachCell &cell, int times, Day monday, Day asOf)
{
    bool missed = false;
    bool open = monday > asOf;
    for (std::size_t day = 0; day < kWeekDays; ++day) {
        const Day on = monday + static_cast<Day>(day);
        if (on > asOf) {
            break;
        }
        ++cell.daysDue;
        const bool met = cell.byDay.at(day) >= times;
        cell.daysMet += met ? 1 : 0;
        missed = missed || (!met && on < asOf);
        open = open || (!met && on == asOf);
    }
    cell.state = missed ? QuotaState::Missed : open ? QuotaState::Open : QuotaState::Met;
}

void judge(OutreachCell &cell, const OutreachQuota &quota, Day monday, Day asOf)
{
    if (quota.daily) {
        judgeDaily(cell, quota.times, monday, asOf);
        return;
    }
    const bool over = asOf >= monday + static_cast<Day>(kWeekDays);
    cell.state = cell.total >= quota.times ? QuotaState::Met : over ? QuotaState::Missed : QuotaState::Open;
}

void add(OutreachRow &row, const domain::OutreachEntry &entry, Day monday)
{
    OutreachCell &cell = row.cells.at(static_cast<std::size_t>(entry.kind));
    cell.byDay.at(static_cast<std::size_t>(entry.on - monday)) += entry.times;
    cell.total += entry.times;
}

} // namespace

OutreachWeek outreachWeek(const std::vector<domain::OutreachEntry> &entries,
    const std::vector<domain::Village> &villages, const std::vector<OutreachQuota> &quotas, Day day, Day asOf)
{
    OutreachWeek week;
    week.monday = mondayOf(day);
    week.rows.emplace_back();
    std::unordered_map<qint64, const domain::Village *> byId;
    std::unordered_map<qint64, std::size_t> rowOf;
    for (const domain::Village &village : villages) {
        byId.emplace(village.id.value, &village);
        if (village.mergedInto.isNull() || village.mergedOn > asOf) {
            rowOf.emplace(village.id.value, week.rows.size());
            week.rows.push_back({village.id, village.name, {}});
        }
    }
    for (const domain::OutreachEntry &entry : entries) {
        if (entry.on < week.monday || entry.on > week.sunday() || entry.on > asOf) {
            continue;
        }
        add(week.rows.front(), entry, week.monday);
        if (entry.village.isNull()) {
            for (std::size_t row = 1; row < week.rows.size(); ++row) {
                add(week.rows[row], entry, week.monday);
            }
        } else if (const auto row = rowOf.find(villageToday(byId, entry.village, asOf).value); row != rowOf.end()) {
            add(week.rows[row->second], entry, week.monday);
        }
    }
    std::vector<OutreachQuota> order = quotas; // the daily one last, so that it stays
    std::ranges::stable_sort(order, {}, &OutreachQuota::daily);
    for (const OutreachQuota &quota : order) {
        for (OutreachRow &row : week.rows) {
            OutreachCell &cell = row.cells.at(static_cast<std::size_t>(quota.kind));
            judge(cell, quota, week.monday, asOf);
        }
    }
    return week;
}

} // namespace caodiem::engine
