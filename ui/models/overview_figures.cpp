// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview_figures.h"

#include "service/weekly_report_input.h"

#include <algorithm>

namespace caodiem::ui {
namespace {

const domain::Indicator *chosenIndicator(const domain::Campaign &campaign, const QString &key)
{
    if (const domain::Indicator *known = key.isEmpty() ? nullptr : campaign.indicator(key)) {
        return known;
    }
    const auto headline
        = std::ranges::find_if(campaign.indicators, [](const domain::Indicator &each) { return each.headline; });
    if (headline != campaign.indicators.end()) {
        return &*headline;
    }
    return campaign.indicators.empty() ? nullptr : &campaign.indicators.front();
}

} // namespace

const engine::IndicatorAnswer &OverviewFigures::answer() const
{
    const auto found = std::ranges::find_if(
        progress.indicators, [this](const engine::IndicatorAnswer &each) { return each.key == indicator->key; });
    Q_ASSERT(found != progress.indicators.end());
    return *found;
}

qint64 residentCount(const engine::Snapshot &snapshot)
{
    std::vector<qint64> ids = snapshot.residentId;
    std::ranges::sort(ids);
    return std::distance(ids.begin(), std::ranges::unique(ids).begin());
}

std::optional<OverviewFigures> overviewFigures(
    std::shared_ptr<const service::OfficeImage> image, const OverviewChoice &choice)
{
    if (!image || !image->snapshot) {
        return std::nullopt;
    }
    OverviewFigures out;
    out.campaign = image->campaign(choice.campaign);
    out.indicator = out.campaign == nullptr ? nullptr : chosenIndicator(*out.campaign, choice.indicator);
    if (out.indicator == nullptr) {
        return std::nullopt;
    }
    const Day asOf = choice.asOf == kNever ? image->today : choice.asOf;
    out.choice = {out.campaign->key, out.indicator->key, asOf, choice.grouping, choice.order};
    const engine::Snapshot &snapshot = *image->snapshot;
    out.progress = engine::progress(snapshot, *out.campaign, asOf, choice.grouping);
    out.points
        = engine::series(snapshot, *out.campaign, *out.indicator, service::seriesStart(*out.campaign, asOf), asOf);
    out.chart = report::burnUp(*out.campaign, *out.indicator, out.answer(), out.points, asOf);
    if (out.indicator->subject == domain::Subject::Resident) {
        out.ladder = engine::ladder(snapshot, *out.campaign, *out.indicator, asOf);
    }
    constexpr Day kWeek = 7;
    out.weekBefore = engine::progressOf(snapshot, *out.campaign, *out.indicator, asOf - kWeek, choice.grouping);
    out.basis = engine::forecastBasis(snapshot, *out.campaign, *out.indicator, asOf);
    out.image = std::move(image);
    return out;
}

} // namespace caodiem::ui
