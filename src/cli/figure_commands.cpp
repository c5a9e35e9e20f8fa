// SPDX-License-Identifier: GPL-3.0-or-later
// progress, series.
#include "base/number_format.h"
#include "cli/answers.h"
#include "cli/context.h"
#include "cli/terminal.h"
#include "service/weekly_report_input.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

const std::map<std::string, engine::Grouping> kGroupings {{"village", engine::Grouping::Village},
    {"band", engine::Grouping::Band}, {"school", engine::Grouping::School}, {"class", engine::Grouping::Class},
    {"area-officer", engine::Grouping::AreaOfficer}};

struct FigureOptions {
    std::string campaign;
    std::string indicator;
    engine::Grouping by = engine::Grouping::None;
    DayOption asOf;
    DayOption from;
    DayOption to;
};

/// Opens for figures and finds the campaign, or says what is wrong.
template <typename Body>
int withCampaign(const Context &context, const std::string &key, Body body)
{
    const auto office = context.open(service::OpenFor::Figures);
    if (!office) {
        return fail(office.error());
    }
    const auto image = office.value()->image();
    const QString wanted = QString::fromStdString(key);
    const domain::Campaign *campaign = image->campaign(wanted);
    if (campaign == nullptr) {
        return fail({Errc::NotFound, u"campaign:"_s + wanted, {}});
    }
    return body(*image, *campaign);
}

int runProgress(const Context &context, const FigureOptions &options)
{
    return withCampaign(
        context, options.campaign, [&](const service::OfficeImage &image, const domain::Campaign &campaign) {
            const Day asOf = options.asOf.day() == kNever ? image.today : options.asOf.day();
            const auto answer = engine::progress(*image.snapshot, campaign, asOf, options.by);
            if (context.json) {
                sayJson(progressJson(image, campaign, answer));
            } else {
                sayProgress(image, campaign, answer);
            }
            return kDone;
        });
}

int runSeries(const Context &context, const FigureOptions &options)
{
    return withCampaign(
        context, options.campaign, [&](const service::OfficeImage &image, const domain::Campaign &campaign) {
            const QString key = QString::fromStdString(options.indicator);
            const domain::Indicator *indicator = campaign.indicator(key);
            if (indicator == nullptr) {
                return fail({Errc::NotFound, u"indicator:"_s + key, {}});
            }
            const Day to = options.to.day() == kNever ? image.today : options.to.day();
            const Day from = options.from.day() == kNever ? service::seriesStart(campaign, to) : options.from.day();
            if (from > to) {
                return fail({Errc::BadInput, u"period"_s, {}});
            }
            const auto points = engine::series(*image.snapshot, campaign, *indicator, from, to);
            if (context.json) {
                sayJson(seriesJson(key, points));
                return kDone;
            }
            std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Day"),
                QCoreApplication::translate("caodiem::cli", "Achieved"),
                QCoreApplication::translate("caodiem::cli", "Of")}};
            for (const engine::SeriesPoint &point : points) {
                rows.push_back({fmt_vi::date(point.on), fmt_vi::num(point.numerator), fmt_vi::num(point.denominator)});
            }
            sayTable(rows, {1, 2});
            return kDone;
        });
}

} // namespace

void addFigureCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<FigureOptions>();
    CLI::App *progress = app.add_subcommand(
        "progress", QCoreApplication::translate("caodiem::cli", "The figures of a campaign").toStdString());
    addText(
        *progress, "--campaign", options->campaign, QCoreApplication::translate("caodiem::cli", "Key of the campaign"));
    addDay(*progress, "--as-of", options->asOf, QCoreApplication::translate("caodiem::cli", "As-of date"));
    progress->add_option("--by", options->by, "village | band | school | class | area-officer")
        ->transform(CLI::CheckedTransformer(kGroupings));
    progress->callback(
        [&context, options] { context.action = [&context, options] { return runProgress(context, *options); }; });

    CLI::App *series = app.add_subcommand(
        "series", QCoreApplication::translate("caodiem::cli", "One indicator, day by day").toStdString());
    addText(
        *series, "--indicator", options->indicator, QCoreApplication::translate("caodiem::cli", "Key of the indicator"))
        ->required();
    addText(
        *series, "--campaign", options->campaign, QCoreApplication::translate("caodiem::cli", "Key of the campaign"));
    addDay(*series, "--from", options->from, QCoreApplication::translate("caodiem::cli", "First day"));
    addDay(*series, "--to", options->to, QCoreApplication::translate("caodiem::cli", "Last day"));
    series->callback(
        [&context, options] { context.action = [&context, options] { return runSeries(context, *options); }; });
}

} // namespace caodiem::cli
