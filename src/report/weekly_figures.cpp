// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_figures.h"

#include "report/wording.h"

#include <algorithm>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

engine::Standing standingOf(const engine::IndicatorAnswer &answer, const QString &key)
{
    const auto found
        = std::ranges::find_if(answer.groups, [&key](const engine::GroupStanding &group) { return group.key == key; });
    return found == answer.groups.end() ? engine::Standing() : found->standing;
}

/// Keys and names of all villages that any indicator has; the one without a key last.
std::vector<std::pair<QString, QString>> villagesOf(const std::vector<const WeeklyRow *> &rows)
{
    std::vector<std::pair<QString, QString>> villages;
    bool unknown = false;
    for (const WeeklyRow *row : rows) {
        for (const engine::GroupStanding &group : row->closing.groups) {
            const auto same = [&group](const auto &village) { return village.first == group.key; };
            if (group.key.isEmpty()) {
                unknown = true;
            } else if (std::ranges::none_of(villages, same)) {
                villages.emplace_back(group.key, group.name);
            }
        }
    }
    if (unknown) {
        villages.emplace_back(QString(), QString());
    }
    return villages;
}

} // namespace

PeriodFigures periodFigures(const engine::Standing &closing, const engine::Standing &opening)
{
    PeriodFigures figures {closing.numerator, closing.denominator, closing.remaining,
        closing.numerator - opening.numerator, closing.percent, std::nullopt};
    if (closing.percent && opening.percent) {
        figures.changePoints = *closing.percent - *opening.percent;
    }
    return figures;
}

VillageTable villageTable(const WeeklyReportInput &input)
{
    VillageTable table;
    for (const WeeklyRow &row : input.rows) {
        if (row.indicator.headline && row.indicator.subject == domain::Subject::Resident
            && !row.closing.groups.empty()) {
            table.indicators.push_back(&row);
            table.totals.push_back(periodFigures(row.closing.total, row.opening.total));
        }
    }
    const QString unknown = u"Chưa rõ "_s + wording::lowerFirst(wording::villageWord(input.unit.kind));
    for (const auto &[key, name] : villagesOf(table.indicators)) {
        VillageRow line {key.isEmpty() ? unknown : name, {}};
        for (const WeeklyRow *row : table.indicators) {
            line.figures.push_back(periodFigures(standingOf(row->closing, key), standingOf(row->opening, key)));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace caodiem::report
