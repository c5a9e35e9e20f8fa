// SPDX-License-Identifier: GPL-3.0-or-later
// forecast, rank, why: what lies ahead, who is ahead, and what moved a figure.
#include "cli/context.h"
#include "cli/outlook_answers.h"
#include "cli/terminal.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

struct OutlookOptions {
    std::string campaign;
    std::string indicator;
    std::string by = "village";
    std::string order = "ratio";
    DayOption asOf;
    DayOption from;
    DayOption to;
    ForecastQuestion question;
};

const std::map<std::string, engine::Grouping> kRankGroupings {{"village", engine::Grouping::Village},
    {"band", engine::Grouping::Band}, {"school", engine::Grouping::School}, {"class", engine::Grouping::Class},
    {"area-officer", engine::Grouping::AreaOfficer}};
const std::map<std::string, engine::RankBy> kOrders {
    {"ratio", engine::RankBy::Ratio}, {"remaining", engine::RankBy::Remaining}, {"gain", engine::RankBy::Gain}};

/// Opens for figures, finds the campaign and the indicator (nullptr when none is asked for), or says what is wrong.
template <typename Body>
int withIndicator(const Context &context, const OutlookOptions &options, Body body)
{
    const auto office = context.open(service::OpenFor::Figures);
    if (!office) {
        return fail(office.error());
    }
    const auto image = office.value()->image();
    const QString wanted = QString::fromStdString(options.campaign);
    const domain::Campaign *campaign = image->campaign(wanted);
    if (campaign == nullptr) {
        return fail({Errc::NotFound, u"campaign:"_s + wanted, {}});
    }
    const QString key = QString::fromStdString(options.indicator);
    const domain::Indicator *indicator = key.isEmpty() ? nullptr : campaign->indicator(key);
    if (indicator == nullptr && !key.isEmpty()) {
        return fail({Errc::NotFound, u"indicator:"_s + key, {}});
    }
    return body(*image, *campaign, indicator);
}

Day dayOr(const DayOption &option, Day otherwise)
{
    return option.day() == kNever ? otherwise : option.day();
}

int runForecast(const Context &context, const OutlookOptions &options)
{
    if (!options.question.whatIf.isPossible()) {
        fail({Errc::BadInput, u"what-if"_s, {}});
        return kWrongUsage;
    }
    return withIndicator(context, options,
        [&](const service::OfficeImage &image, const domain::Campaign &campaign, const domain::Indicator *chosen) {
            const Day asOf = dayOr(options.asOf, image.today);
            std::vector<ForecastAnswer> answers;
            for (const domain::Indicator &indicator : campaign.indicators) {
                if (chosen == nullptr || chosen == &indicator) {
                    answers.push_back(forecastAnswer(*image.snapshot, campaign, indicator, asOf, options.question));
                }
            }
            if (context.json) {
                sayJson(forecastJson(image, campaign, asOf, options.question, answers));
            } else {
                sayForecast(image, campaign, asOf, options.question, answers);
            }
            return kDone;
        });
}

int runRank(const Context &context, const OutlookOptions &options)
{
    return withIndicator(context, options,
        [&](const service::OfficeImage &image, const domain::Campaign &campaign, const domain::Indicator *indicator) {
            RankAnswer answer;
            answer.indicator = indicator;
            answer.grouping = kRankGroupings.at(options.by);
            answer.by = QString::fromStdString(options.by);
            answer.order = QString::fromStdString(options.order);
            answer.asOf = dayOr(options.asOf, image.today);
            answer.now = engine::progressOf(*image.snapshot, campaign, *indicator, answer.asOf, answer.grouping);
            const auto before
                = engine::progressOf(*image.snapshot, campaign, *indicator, answer.asOf - 7, answer.grouping);
            answer.rows = engine::ranked(indicator->kind, answer.now, before, kOrders.at(options.order));
            if (context.json) {
                sayJson(rankJson(campaign, answer));
            } else {
                sayRank(campaign, answer);
            }
            return kDone;
        });
}

int runWhy(const Context &context, const OutlookOptions &options)
{
    return withIndicator(context, options,
        [&](const service::OfficeImage &image, const domain::Campaign &campaign, const domain::Indicator *indicator) {
            WhyAnswer answer;
            answer.indicator = indicator;
            answer.from = options.from.day();
            answer.to = dayOr(options.to, image.today);
            if (answer.from > answer.to) {
                return fail({Errc::BadInput, u"period"_s, {}});
            }
            answer.balance = engine::balance(*image.snapshot, campaign, *indicator, answer.from, answer.to);
            if (context.json) {
                sayJson(whyJson(campaign, answer));
            } else {
                sayWhy(campaign, answer);
            }
            return kDone;
        });
}

CLI::Option *addCampaignAndIndicator(CLI::App &command, OutlookOptions &options)
{
    addText(
        command, "--campaign", options.campaign, QCoreApplication::translate("caodiem::cli", "Key of the campaign"));
    return addText(
        command, "--indicator", options.indicator, QCoreApplication::translate("caodiem::cli", "Key of the indicator"));
}

void addCount(CLI::App &command, const std::string &name, qint64 &count, const QString &description)
{
    command.add_option(name, count, description.toStdString());
}

void addForecast(CLI::App &app, Context &context)
{
    auto options = std::make_shared<OutlookOptions>();
    CLI::App *command = app.add_subcommand("forecast",
        QCoreApplication::translate("caodiem::cli", "When it will be finished, and what a change would do")
            .toStdString());
    addCampaignAndIndicator(*command, *options);
    addDay(*command, "--as-of", options->asOf, QCoreApplication::translate("caodiem::cli", "As-of date"));
    command->add_option("--seed", options->question.seed,
        QCoreApplication::translate("caodiem::cli", "Seed of the runs").toStdString());
    engine::WhatIf &whatIf = options->question.whatIf;
    addCount(*command, "--extra", whatIf.extraPerDay,
        QCoreApplication::translate("caodiem::cli", "People more on each working day"));
    addCount(*command, "--sessions-lost", whatIf.sessionsLost,
        QCoreApplication::translate("caodiem::cli", "Sessions that are lost from tomorrow on"));
    addCount(*command, "--sessions-per-day", whatIf.sessionsPerDay,
        QCoreApplication::translate("caodiem::cli", "Sessions on a working day (2)"));
    addCount(
        *command, "--machines", whatIf.machines, QCoreApplication::translate("caodiem::cli", "Machines there are now"));
    addCount(*command, "--machines-added", whatIf.machinesAdded,
        QCoreApplication::translate("caodiem::cli", "Machines more, or fewer when negative"));
    command->callback(
        [&context, options] { context.action = [&context, options] { return runForecast(context, *options); }; });
}

void addRank(CLI::App &app, Context &context)
{
    auto options = std::make_shared<OutlookOptions>();
    CLI::App *command = app.add_subcommand(
        "rank", QCoreApplication::translate("caodiem::cli", "Which groups are ahead").toStdString());
    addCampaignAndIndicator(*command, *options)->required();
    addDay(*command, "--as-of", options->asOf, QCoreApplication::translate("caodiem::cli", "As-of date"));
    addText(*command, "--by", options->by, QStringLiteral("village | band | school | class | area-officer"))
        ->check(CLI::IsMember(kRankGroupings));
    addText(*command, "--order", options->order, QStringLiteral("ratio | remaining | gain"))
        ->check(CLI::IsMember(kOrders));
    command->callback(
        [&context, options] { context.action = [&context, options] { return runRank(context, *options); }; });
}

void addWhy(CLI::App &app, Context &context)
{
    auto options = std::make_shared<OutlookOptions>();
    CLI::App *command = app.add_subcommand(
        "why", QCoreApplication::translate("caodiem::cli", "Why a figure moved between two days").toStdString());
    addCampaignAndIndicator(*command, *options)->required();
    addDay(*command, "--from", options->from, QCoreApplication::translate("caodiem::cli", "Opening day"))->required();
    addDay(*command, "--to", options->to, QCoreApplication::translate("caodiem::cli", "Closing day"));
    command->callback(
        [&context, options] { context.action = [&context, options] { return runWhy(context, *options); }; });
}

} // namespace

void addOutlookCommands(CLI::App &app, Context &context)
{
    addForecast(app, context);
    addRank(app, context);
    addWhy(app, context);
}

} // namespace caodiem::cli
