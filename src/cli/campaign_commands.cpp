// SPDX-License-Identifier: GPL-3.0-or-later
// campaign list | show | use | load.
#include "cli/context.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

using Office = service::Office;

int sayCampaigns(const Context &context, const service::OfficeImage &image)
{
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const domain::Campaign &campaign : image.campaigns) {
        const bool current = campaign.key == image.currentCampaign;
        out.append(QJsonObject {{u"key"_s, campaign.key}, {u"title"_s, campaign.title}, {u"current"_s, current}});
        rows.push_back({current ? u"*"_s : u" "_s, campaign.key, campaign.title});
    }
    if (context.json) {
        sayJson({{u"campaigns"_s, out}});
    } else {
        sayTable(rows, {});
    }
    return kDone;
}

QJsonObject campaignJson(const domain::Campaign &campaign, bool current)
{
    QJsonArray indicators;
    for (const domain::Indicator &indicator : campaign.indicators) {
        QJsonArray targets;
        for (const domain::Target &target : indicator.targets) {
            targets.append(QJsonObject {{u"percent"_s, static_cast<double>(target.hundredths) / 100},
                {u"deadline"_s, isoFromDay(target.lastDay())}, {u"wording"_s, target.wording()}});
        }
        indicators.append(QJsonObject {{u"key"_s, indicator.key}, {u"title"_s, indicator.title},
            {u"kind"_s, indicator.kind == domain::IndicatorKind::Stock ? u"stock"_s : u"flow"_s},
            {u"headline"_s, indicator.headline}, {u"targets"_s, targets}});
    }
    QJsonArray bands;
    for (const domain::Band &band : campaign.bands) {
        bands.append(QJsonObject {{u"key"_s, band.key}, {u"title"_s, band.title}, {u"from"_s, band.age.from},
            {u"below"_s, band.age.below ? QJsonValue(*band.age.below) : QJsonValue()}});
    }
    return {{u"key"_s, campaign.key}, {u"title"_s, campaign.title}, {u"directive"_s, campaign.directive},
        {u"starts_on"_s, isoFromDay(campaign.startsOn)}, {u"current"_s, current}, {u"bands"_s, bands},
        {u"indicators"_s, indicators}, {u"notes"_s, QJsonArray::fromStringList(campaign.notes)}};
}

int sayCampaign(const Context &context, const service::OfficeImage &image, const QString &key)
{
    const domain::Campaign *campaign = key.isEmpty() ? nullptr : image.campaign(key);
    if (campaign == nullptr) {
        return fail({Errc::NotFound, u"campaign:"_s + key, {}});
    }
    if (context.json) {
        sayJson(campaignJson(*campaign, campaign->key == image.currentCampaign));
        return kDone;
    }
    say(u"%1 · %2"_s.arg(campaign->key, campaign->title));
    std::vector<QStringList> rows;
    for (const domain::Indicator &indicator : campaign->indicators) {
        const QString wording = indicator.targets.empty() ? QString() : indicator.targets.back().wording();
        rows.push_back({indicator.headline ? u"*"_s : u" "_s, indicator.key, indicator.title, wording});
    }
    sayTable(rows, {});
    for (const QString &note : campaign->notes) {
        say(u"- "_s + note);
    }
    return kDone;
}

template <typename Body>
int withOffice(const Context &context, Body body)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    return body(*office.value());
}

int useCampaign(const Context &context, Office &office, const QString &key)
{
    if (auto done = office.useCampaign(key); !done) {
        return fail(done.error());
    }
    if (context.json) {
        sayJson({{u"campaign"_s, key}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "The current campaign is now %1.").arg(key));
    }
    return kDone;
}

int loadCampaign(const Context &context, Office &office, const QString &file)
{
    const auto key = office.loadCampaign(file);
    if (!key) {
        return fail(key.error());
    }
    if (context.json) {
        sayJson({{u"campaign"_s, key.value()}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Loaded the campaign %1.").arg(key.value()));
    }
    return kDone;
}

} // namespace

void addCampaignCommands(CLI::App &app, Context &context)
{
    auto word = std::make_shared<std::string>();
    CLI::App *campaign
        = app.add_subcommand("campaign", QCoreApplication::translate("caodiem::cli", "Campaigns").toStdString());
    campaign->require_subcommand(1);
    campaign->fallthrough();
    campaign->add_subcommand("list", QCoreApplication::translate("caodiem::cli", "All campaigns").toStdString())
        ->callback([&context] {
            context.action = [&context] {
                return withOffice(context, [&](Office &office) { return sayCampaigns(context, *office.image()); });
            };
        });
    CLI::App *show
        = campaign->add_subcommand("show", QCoreApplication::translate("caodiem::cli", "One campaign").toStdString());
    addText(*show, "key", *word, QCoreApplication::translate("caodiem::cli", "Key of the campaign"))->required();
    show->callback([&context, word] {
        context.action = [&context, word] {
            return withOffice(context,
                [&](Office &office) { return sayCampaign(context, *office.image(), QString::fromStdString(*word)); });
        };
    });
    CLI::App *use = campaign->add_subcommand(
        "use", QCoreApplication::translate("caodiem::cli", "Makes a campaign the current one").toStdString());
    addText(*use, "key", *word, QCoreApplication::translate("caodiem::cli", "Key of the campaign"))->required();
    use->callback([&context, word] {
        context.action = [&context, word] {
            return withOffice(
                context, [&](Office &office) { return useCampaign(context, office, QString::fromStdString(*word)); });
        };
    });
    CLI::App *load = campaign->add_subcommand(
        "load", QCoreApplication::translate("caodiem::cli", "Loads a campaign from a JSON file").toStdString());
    addText(*load, "file", *word, QCoreApplication::translate("caodiem::cli", "Campaign file"))->required();
    load->callback([&context, word] {
        context.action = [&context, word] {
            return withOffice(
                context, [&](Office &office) { return loadCampaign(context, office, QString::fromStdString(*word)); });
        };
    });
    for (CLI::App *command : {show, use, load}) {
        command->fallthrough();
    }
}

} // namespace caodiem::cli
