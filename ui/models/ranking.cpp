// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ranking.h"

#include "base/number_format.h"
#include "base/text.h"
#include "service/wording.h"
#include "ui/models/card_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

struct RankingTexts {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::Ranking)
};

/// Tells two columns of the same step apart: "6–13", "từ 14"; organisations by when they were established.
QString populationTag(const domain::Population &population)
{
    if (population.establishedBefore) {
        return RankingTexts::tr("before %1").arg(fmt_vi::shortDate(*population.establishedBefore));
    }
    if (population.establishedFrom) {
        return RankingTexts::tr("since %1").arg(fmt_vi::shortDate(*population.establishedFrom));
    }
    if (!population.age) {
        return {};
    }
    if (!population.age->below) {
        return RankingTexts::tr("from %1").arg(population.age->from);
    }
    return u"%1–%2"_s.arg(population.age->from).arg(*population.age->below - 1);
}

std::vector<RatioColumn> ratioColumns(const domain::Campaign &campaign, const QString &chosen)
{
    std::vector<const domain::Indicator *> wanted;
    for (const domain::Indicator &each : campaign.indicators) {
        if (each.headline || each.key == chosen) {
            wanted.push_back(&each);
        }
    }
    std::vector<RatioColumn> columns;
    for (const domain::Indicator *each : wanted) {
        const QString what = titleParts(each->title).what;
        const auto twins = std::ranges::count_if(
            wanted, [&](const domain::Indicator *other) { return titleParts(other->title).what == what; });
        const QString tag = twins > 1 ? populationTag(each->population) : QString();
        columns.push_back({each->key, tag.isEmpty() ? what : QString(what + u'\n' + tag), each->title});
    }
    return columns;
}

std::optional<qint64> shortfallOf(
    const domain::Indicator &indicator, const std::optional<domain::Target> &target, const engine::Standing &standing)
{
    if (!target || !standing.percent) {
        return std::nullopt;
    }
    if (standing.remainingToTarget == 0) {
        return 0;
    }
    const qint64 gap
        = indicator.kind == domain::IndicatorKind::Stock ? *standing.percent : target->hundredths - *standing.percent;
    return std::max<qint64>(gap, 1); // not reached is never shown as reached, however small the gap
}

RatioCell ratioCell(
    const domain::Indicator &indicator, const std::optional<domain::Target> &target, const engine::Standing *standing)
{
    RatioCell cell;
    if (standing != nullptr) {
        cell.percent = standing->percent;
        cell.shortfall = shortfallOf(indicator, target, *standing);
        cell.heat = heatOf(cell.shortfall);
    }
    return cell;
}

LatenessKey latenessOf(const engine::Standing &standing)
{
    const qint64 percent = standing.percent.value_or(0);
    switch (standing.lamp) {
    case engine::Lamp::Done:
        return {3, percent};
    case engine::Lamp::NotEnoughData:
    case engine::Lamp::NoTarget:
    case engine::Lamp::NoPopulation:
        return {2, percent};
    case engine::Lamp::Late:
    case engine::Lamp::AtRisk:
    case engine::Lamp::OnTrack:
        break;
    }
    return standing.daysEarly ? LatenessKey {1, *standing.daysEarly} : LatenessKey {0, percent};
}

/// What ranks a row: for a heap its percent (rule 8), else how late it is.
LatenessKey rankKey(const RankingRow &row, bool stock)
{
    return stock ? LatenessKey {0, row.standing.percent.value_or(0)} : row.lateness;
}

void giveRanks(Ranking &ranking)
{
    std::ranges::stable_sort(ranking.rows, [&](const RankingRow &a, const RankingRow &b) {
        const bool aCounts = a.standing.denominator > 0;
        const bool bCounts = b.standing.denominator > 0;
        if (aCounts != bCounts) {
            return aCounts;
        }
        const LatenessKey left = rankKey(a, ranking.stock);
        const LatenessKey right = rankKey(b, ranking.stock);
        if (aCounts && left != right) {
            return left < right;
        }
        if (a.standing.percent != b.standing.percent) {
            return a.standing.percent < b.standing.percent;
        }
        return a.sortName < b.sortName;
    });
    const RankingRow *before = nullptr;
    int place = 0;
    for (RankingRow &row : ranking.rows) {
        if (row.standing.denominator == 0) {
            continue;
        }
        ++place;
        const bool tie = before != nullptr && rankKey(*before, ranking.stock) == rankKey(row, ranking.stock);
        row.rank = tie ? before->rank : place;
        before = &row;
    }
}

const engine::IndicatorAnswer *answerOf(const engine::ProgressAnswer &progress, const QString &key)
{
    const auto found = std::ranges::find_if(
        progress.indicators, [&](const engine::IndicatorAnswer &each) { return each.key == key; });
    return found == progress.indicators.end() ? nullptr : &*found;
}

/// Finds a group's standing by its key, in one answer.
class GroupLookup {
public:
    explicit GroupLookup(const engine::IndicatorAnswer &answer)
    {
        for (const engine::GroupStanding &group : answer.groups) {
            m_byKey.emplace(group.key, &group.standing);
        }
    }
    [[nodiscard]] const engine::Standing *find(const QString &key) const
    {
        const auto found = m_byKey.find(key);
        return found == m_byKey.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<QString, const engine::Standing *> m_byKey;
};

struct ColumnSource {
    const domain::Indicator *indicator;
    const engine::IndicatorAnswer *answer;
    GroupLookup groups;
};

std::vector<ColumnSource> sourcesOf(
    const domain::Campaign &campaign, const engine::ProgressAnswer &progress, const std::vector<RatioColumn> &columns)
{
    std::vector<ColumnSource> sources;
    for (const RatioColumn &column : columns) {
        const engine::IndicatorAnswer *answer = answerOf(progress, column.indicator);
        Q_ASSERT(answer != nullptr);
        sources.push_back({campaign.indicator(column.indicator), answer, GroupLookup(*answer)});
    }
    return sources;
}

engine::RankBy rankBy(RankOrder order)
{
    switch (order) {
    case RankOrder::Remaining:
        return engine::RankBy::Remaining;
    case RankOrder::Gain:
        return engine::RankBy::Gain;
    case RankOrder::Lateness:
    case RankOrder::Ratio:
        break;
    }
    return engine::RankBy::Ratio;
}

/// What a week and the size of a unit say of it; and, where asked, ranks and order of the engine. Rows stand in the
/// answer's order.
void takeRanks(Ranking &ranking, const engine::IndicatorAnswer &now, const engine::IndicatorAnswer &weekBefore)
{
    const domain::IndicatorKind kind = ranking.stock ? domain::IndicatorKind::Stock : domain::IndicatorKind::Flow;
    const bool byEngine = ranking.order != RankOrder::Lateness;
    std::vector<RankingRow> ordered;
    for (const engine::RankedGroup &group : engine::ranked(kind, now, weekBefore, rankBy(ranking.order))) {
        RankingRow &row = ranking.rows[group.group];
        row.gainPoints = group.gainPoints;
        row.interval = group.interval;
        row.tooSmallToTell = group.tooSmallToTell;
        if (byEngine) {
            row.rank = static_cast<int>(group.rank.value_or(0));
            ordered.push_back(row);
        }
    }
    if (byEngine) {
        ranking.rows = std::move(ordered);
    }
}

RankingRow rowOf(const QString &key, const QString &name, const engine::Standing &standing)
{
    RankingRow row;
    row.key = key;
    row.name = name;
    row.sortName = collationKey(name);
    row.standing = standing;
    row.lateness = latenessOf(standing);
    return row;
}

} // namespace

int heatOf(std::optional<qint64> shortfall)
{
    if (!shortfall || *shortfall <= 0) {
        return 0;
    }
    constexpr qint64 kSteps[] = {500, 1000, 2000}; // hundredths of a point
    return 1 + static_cast<int>(std::ranges::count_if(kSteps, [&](qint64 step) { return *shortfall > step; }));
}

QString groupingNoun(engine::Grouping grouping, const engine::Directory &directory)
{
    switch (grouping) {
    case engine::Grouping::School:
        return RankingTexts::tr("School");
    case engine::Grouping::Class:
        return RankingTexts::tr("Class");
    case engine::Grouping::AreaOfficer:
        return RankingTexts::tr("Area officer");
    case engine::Grouping::Band:
        return RankingTexts::tr("Age band");
    case engine::Grouping::Village:
    case engine::Grouping::None:
        break;
    }
    std::unordered_map<QString, int> kinds;
    for (const domain::Village &village : directory.villages) {
        ++kinds[village.kind.toLower()];
    }
    const auto most = std::ranges::max_element(kinds, {}, [](const auto &entry) { return entry.second; });
    if (most == kinds.end() || most->first.isEmpty()) {
        return RankingTexts::tr("Village");
    }
    return QString(most->first.at(0).toUpper() + most->first.mid(1));
}

Ranking rankingOf(const domain::Campaign &campaign, const engine::ProgressAnswer &progress,
    const engine::Directory &directory, const QString &indicator, const engine::IndicatorAnswer *weekBefore,
    RankOrder order)
{
    Ranking out;
    out.grouping = progress.grouping;
    out.asOf = progress.asOf;
    out.order = weekBefore == nullptr ? RankOrder::Lateness : order;
    out.chosen = indicator;
    out.columns = ratioColumns(campaign, indicator);
    const engine::IndicatorAnswer *chosen = answerOf(progress, indicator);
    Q_ASSERT(chosen != nullptr);
    out.stock = campaign.indicator(indicator)->kind == domain::IndicatorKind::Stock;
    const std::vector<ColumnSource> sources = sourcesOf(campaign, progress, out.columns);
    for (const engine::GroupStanding &group : chosen->groups) {
        RankingRow row = rowOf(group.key, service::groupName(progress.grouping, group), group.standing);
        for (const ColumnSource &source : sources) {
            row.ratios.push_back(ratioCell(*source.indicator, source.answer->target, source.groups.find(group.key)));
        }
        out.late += group.standing.lamp == engine::Lamp::Late ? 1 : 0;
        out.rows.push_back(std::move(row));
    }
    if (weekBefore != nullptr) {
        takeRanks(out, *chosen, *weekBefore);
    }
    if (out.order == RankOrder::Lateness) {
        giveRanks(out);
    }
    out.total = rowOf({},
        RankingTexts::tr("Total of %1 (%2)")
            .arg(out.rows.size())
            .arg(groupingNoun(progress.grouping, directory).toLower()),
        chosen->total);
    for (const ColumnSource &source : sources) {
        out.total.ratios.push_back(ratioCell(*source.indicator, source.answer->target, &source.answer->total));
    }
    return out;
}

} // namespace caodiem::ui
