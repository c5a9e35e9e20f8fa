// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures.h"

#include "engine/daybook.h"
#include "engine/standing.h"

namespace caodiem::engine {
namespace {

bool grouped(const domain::Indicator &indicator, Grouping grouping)
{
    return grouping != Grouping::None
        && (indicator.subject == domain::Subject::Resident || appliesToOrganisations(grouping));
}

IndicatorAnswer answerFrom(const std::vector<Cell> &cells, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const std::vector<GroupLabel> &labels)
{
    IndicatorAnswer answer;
    answer.key = indicator.key;
    const Yardstick y = yardstick(campaign, indicator, asOf);
    answer.target = y.target;
    answer.workingDaysLeft = y.daysLeft;
    // The whole is the sum of its groups: they cannot disagree.
    Cell total;
    for (const Cell &cell : cells) {
        total += cell;
    }
    answer.total = standingOf(total, y);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        answer.groups.push_back({labels[i].key, labels[i].name, standingOf(cells[i], y)});
    }
    if (!labels.empty() && cells.back().denominator > 0) {
        answer.groups.push_back({{}, {}, standingOf(cells.back(), y)});
    }
    return answer;
}

/// From the daybook where it holds the day and these very indicators, else by going through the people.
Tally tallyFor(const Snapshot &snapshot, const domain::Campaign &campaign,
    std::span<const domain::Indicator> indicators, Day asOf, Grouping grouping)
{
    const Daybook *book = snapshot.daybook(campaign);
    if (book != nullptr && book->answers(asOf)) {
        const auto first = indicators.size() == 1 ? book->placeOf(indicators.front()) : std::optional<std::size_t>(0);
        if (first) {
            return book->tallyOn(snapshot.directory(), *first, *first + indicators.size(), asOf, grouping);
        }
    }
    return tallyOn(snapshot, campaign, indicators, asOf, grouping);
}

std::vector<IndicatorAnswer> answersFor(const Snapshot &snapshot, const domain::Campaign &campaign,
    std::span<const domain::Indicator> indicators, Day asOf, Grouping grouping)
{
    const Tally tally = tallyFor(snapshot, campaign, indicators, asOf, grouping);
    const std::vector<GroupLabel> labels = groupLabels(snapshot.directory(), campaign, grouping);
    std::vector<IndicatorAnswer> answers;
    answers.reserve(indicators.size());
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const bool withGroups = grouped(indicators[i], grouping);
        answers.push_back(
            answerFrom(tally.cells[i], campaign, indicators[i], asOf, withGroups ? labels : std::vector<GroupLabel>()));
        answers.back().ineligible = tally.ineligible[i];
        answers.back().undatedOrganisations = tally.undatedOrganisations[i];
    }
    return answers;
}

} // namespace

ProgressAnswer progress(const Snapshot &snapshot, const domain::Campaign &campaign, Day asOf, Grouping grouping)
{
    return {asOf, grouping, answersFor(snapshot, campaign, campaign.indicators, asOf, grouping)};
}

IndicatorAnswer progressOf(const Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, Grouping grouping)
{
    return answersFor(snapshot, campaign, {&indicator, 1}, asOf, grouping).front();
}

} // namespace caodiem::engine
