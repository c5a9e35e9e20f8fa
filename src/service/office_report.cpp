// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report: the engine's answers of two days handed to the writers.
#include "report/weekly_report.h"
#include "service/office.h"
#include "service/weekly_report_input.h"

#include <QDir>

#include <algorithm>

namespace caodiem::service {
namespace {

constexpr Day kWeek = 7;
constexpr Day kSeriesDays = 90;

} // namespace

Day seriesStart(const domain::Campaign &campaign, Day to)
{
    return std::min(campaign.startsOn, to - kSeriesDays);
}

Result<report::WeeklyReportInput> weeklyReportInput(
    const OfficeImage &image, const QString &campaignKey, Day from, Day asOf)
{
    const domain::Campaign *campaign = image.campaign(campaignKey);
    if (campaign == nullptr) {
        return Error {Errc::NotFound, QString(QStringLiteral("campaign:") + campaignKey), {}};
    }
    if (!image.snapshot) {
        return Error {Errc::Storage, QStringLiteral("snapshot"), {}};
    }
    if (from > asOf) {
        return Error {Errc::BadInput, QStringLiteral("period"), {}};
    }
    const engine::Snapshot &snapshot = *image.snapshot;
    report::WeeklyReportInput input;
    input.unit = image.unit;
    input.campaign = *campaign;
    input.from = from;
    input.asOf = asOf;
    input.demo = image.demo;
    auto closing = engine::progress(snapshot, *campaign, asOf, engine::Grouping::Village);
    auto opening = engine::progress(snapshot, *campaign, from - 1, engine::Grouping::Village);
    for (std::size_t i = 0; i < campaign->indicators.size(); ++i) {
        input.rows.push_back(
            {campaign->indicators[i], std::move(closing.indicators[i]), std::move(opening.indicators[i])});
    }
    const auto headline = std::ranges::find_if(campaign->indicators, &domain::Indicator::headline);
    const std::size_t shown = headline == campaign->indicators.end()
        ? 0
        : static_cast<std::size_t>(headline - campaign->indicators.begin());
    const domain::Indicator &indicator = campaign->indicators[shown];
    const auto points = engine::series(snapshot, *campaign, indicator, seriesStart(*campaign, asOf), asOf);
    input.chart = report::burnUp(*campaign, indicator, input.rows[shown].closing, points, asOf);
    return input;
}

Result<QStringList> Office::writeReport(const ReportRequest &request, const JobContext &job)
{
    const Day asOf = request.asOf == kNever ? m_image->today : request.asOf;
    const Day from = request.from == kNever ? asOf - kWeek + 1 : request.from;
    const auto input = weeklyReportInput(*m_image, request.campaign, from, asOf);
    if (!input) {
        return input.error();
    }
    if (!QDir().mkpath(request.folder)) {
        return Error {Errc::Io, request.folder, {}};
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("report"), {}};
    }
    const QString stem
        = QDir(request.folder)
              .filePath(QStringLiteral("bao-cao-%1-%2.").arg(input.value().campaign.key, isoFromDay(asOf)));
    report::WeeklyReportFiles files;
    QStringList written;
    const auto want = [&](bool wanted, QLatin1StringView suffix, QString &slot) {
        if (wanted) {
            slot = stem + suffix;
            written << slot;
        }
    };
    want(request.docx, QLatin1StringView("docx"), files.docx);
    want(request.xlsx, QLatin1StringView("xlsx"), files.xlsx);
    want(request.pdf, QLatin1StringView("pdf"), files.pdf);
    if (auto done = report::writeWeeklyReport(input.value(), files); !done) {
        return done.error();
    }
    return written;
}

} // namespace caodiem::service
