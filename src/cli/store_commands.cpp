// SPDX-License-Identifier: GPL-3.0-or-later
// init, unit, demo, backup, restore, verify.
#include "base/number_format.h"
#include "base/text.h"
#include "cli/context.h"
#include "cli/terminal.h"
#include "service/demo.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace caodiem::cli {
namespace {

QString text(const std::string &word)
{
    return cleanText(QString::fromStdString(word));
}

/// "Công an phường X" is a ward; what nothing says is a commune.
domain::UnitKind kindFromName(const QString &name)
{
    const QString key = folded(name);
    return key.contains(u"phuong") ? domain::UnitKind::Ward
        : key.contains(u"dac khu") ? domain::UnitKind::SpecialZone
                                   : domain::UnitKind::Commune;
}

struct UnitOptions {
    std::string name, kind, parent, place, signerTitle, signer;
    std::vector<std::string> recipients;
};

domain::UnitKind kindFromWord(const std::string &word)
{
    return word == "phuong" ? domain::UnitKind::Ward
        : word == "dac-khu" ? domain::UnitKind::SpecialZone
                            : domain::UnitKind::Commune;
}

QString wordOf(domain::UnitKind kind)
{
    switch (kind) {
    case domain::UnitKind::Ward:
        return QStringLiteral("phuong");
    case domain::UnitKind::SpecialZone:
        return QStringLiteral("dac-khu");
    case domain::UnitKind::Commune:
        break;
    }
    return QStringLiteral("xa");
}

int runInit(const Context &context, const UnitOptions &options)
{
    domain::Unit unit;
    unit.name = text(options.name);
    unit.kind = kindFromName(unit.name);
    const auto office = service::Office::create(context.storePath(), unit, context.userName());
    if (!office) {
        return fail(office.error());
    }
    const QString folder = office.value()->image()->folder;
    if (context.json) {
        sayJson({{QStringLiteral("store"), folder}, {QStringLiteral("unit"), unit.name}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Made the store “%1” for %2.").arg(folder, unit.name));
    }
    return kDone;
}

void addInit(CLI::App &app, Context &context)
{
    auto options = std::make_shared<UnitOptions>();
    auto admin = std::make_shared<std::string>();
    CLI::App *init
        = app.add_subcommand("init", QCoreApplication::translate("caodiem::cli", "Makes a new store").toStdString());
    addText(*init, "--unit", options->name, QCoreApplication::translate("caodiem::cli", "The unit's name"))->required();
    addText(*init, "--admin", *admin, QCoreApplication::translate("caodiem::cli", "Name of the first administrator"));
    init->callback([&context, options, admin] {
        context.action = [&context, options, admin] {
            if (!admin->empty()) {
                context.user = *admin;
            }
            return runInit(context, *options);
        };
    });
}

void changeUnit(domain::Unit &unit, const UnitOptions &options, const CLI::App &command)
{
    const auto change = [&command](const char *name, const std::string &from, QString &to) {
        if (command.count(name) > 0) {
            to = text(from);
        }
    };
    change("--name", options.name, unit.name);
    change("--parent", options.parent, unit.parent);
    change("--place", options.place, unit.place);
    change("--signer-title", options.signerTitle, unit.signerTitle);
    change("--signer", options.signer, unit.signer);
    if (command.count("--kind") > 0) {
        unit.kind = kindFromWord(options.kind);
    }
    if (command.count("--recipients") > 0) {
        unit.recipients.clear();
        for (const std::string &line : options.recipients) {
            for (const QString &recipient : QString::fromStdString(line).split(u';')) {
                if (!cleanText(recipient).isEmpty()) {
                    unit.recipients << cleanText(recipient);
                }
            }
        }
    }
}

void sayUnit(const Context &context, const domain::Unit &unit)
{
    if (context.json) {
        sayJson({{QStringLiteral("unit"), unit.name}, {QStringLiteral("kind"), wordOf(unit.kind)},
            {QStringLiteral("parent"), unit.parent}, {QStringLiteral("place"), unit.place},
            {QStringLiteral("signer_title"), unit.signerTitle}, {QStringLiteral("signer"), unit.signer},
            {QStringLiteral("recipients"), QJsonArray::fromStringList(unit.recipients)}});
        return;
    }
    sayTable(
        {{QCoreApplication::translate("caodiem::cli", "Unit"), unit.name},
            {QCoreApplication::translate("caodiem::cli", "Kind"), wordOf(unit.kind)},
            {QCoreApplication::translate("caodiem::cli", "Parent"), unit.parent},
            {QCoreApplication::translate("caodiem::cli", "Place"), unit.place},
            {QCoreApplication::translate("caodiem::cli", "Signer's title"), unit.signerTitle},
            {QCoreApplication::translate("caodiem::cli", "Signer"), unit.signer},
            {QCoreApplication::translate("caodiem::cli", "Recipients"), unit.recipients.join(QStringLiteral("; "))}},
        {});
}

int runUnit(const Context &context, const UnitOptions &options, const CLI::App *set)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    if (set != nullptr) {
        domain::Unit unit = office.value()->image()->unit;
        changeUnit(unit, options, *set);
        if (unit.name.isEmpty()) {
            return fail({Errc::BadInput, QStringLiteral("unit"), {}});
        }
        if (auto done = office.value()->setUnit(unit); !done) {
            return fail(done.error());
        }
    }
    sayUnit(context, office.value()->image()->unit);
    return kDone;
}

void addUnit(CLI::App &app, Context &context)
{
    auto options = std::make_shared<UnitOptions>();
    CLI::App *unit = app.add_subcommand(
        "unit", QCoreApplication::translate("caodiem::cli", "What the report's head and foot need").toStdString());
    CLI::App *set = unit->add_subcommand(
        "set", QCoreApplication::translate("caodiem::cli", "Changes what is given").toStdString());
    unit->fallthrough();
    set->fallthrough();
    addText(*set, "--name", options->name, QCoreApplication::translate("caodiem::cli", "The unit's name"));
    addText(*set, "--parent", options->parent, QCoreApplication::translate("caodiem::cli", "The superior unit"));
    addText(*set, "--place", options->place, QCoreApplication::translate("caodiem::cli", "Place name before the date"));
    addText(*set, "--kind", options->kind, QStringLiteral("xa | phuong | dac-khu"))
        ->check(CLI::IsMember({"xa", "phuong", "dac-khu"}));
    addText(*set, "--signer-title", options->signerTitle,
        QCoreApplication::translate("caodiem::cli", "Title of the signer"));
    addText(
        *set, "--signer", options->signer, QCoreApplication::translate("caodiem::cli", "Rank and name of the signer"));
    set->add_option("--recipients", options->recipients,
        QCoreApplication::translate("caodiem::cli", "Recipients, separated by ;").toStdString());
    unit->callback([&context, options, set] {
        context.action = [&context, options, set] { return runUnit(context, *options, set->parsed() ? set : nullptr); };
    });
}

struct DemoOptions {
    std::string profile;
    qint64 residents = 0;
    quint32 seed = 1;
    DayOption until;
};

int runDemo(const Context &context, const DemoOptions &options)
{
    service::DemoRequest request;
    request.profile = QString::fromStdString(options.profile);
    request.residents = options.residents;
    request.seed = options.seed;
    request.until = options.until.day();
    if (auto made = service::createDemoStore(context.storePath(), request, context.userName()); !made) {
        return fail(made.error());
    }
    const auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto image = office.value()->image();
    if (context.json) {
        sayJson({{QStringLiteral("store"), image->folder}, {QStringLiteral("profile"), request.profile},
            {QStringLiteral("today"), isoFromDay(image->today)}, {QStringLiteral("campaign"), image->currentCampaign}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Demo data of %1 in “%2”. Today is %3 there.")
                .arg(image->unit.name, image->folder, fmt_vi::date(image->today)));
    }
    return kDone;
}

void addDemo(CLI::App &app, Context &context)
{
    auto options = std::make_shared<DemoOptions>();
    CLI::App *demo = app.add_subcommand("demo",
        QCoreApplication::translate("caodiem::cli", "Makes a new store with a synthetic commune").toStdString());
    addText(*demo, "--profile", options->profile, service::demoProfiles().join(QStringLiteral(" | ")))->required();
    demo->add_option("--residents", options->residents,
            QCoreApplication::translate("caodiem::cli", "Residents in all").toStdString())
        ->check(CLI::PositiveNumber);
    demo->add_option(
        "--seed", options->seed, QCoreApplication::translate("caodiem::cli", "Same seed, same people").toStdString());
    addDay(*demo, "--until", options->until,
        QCoreApplication::translate("caodiem::cli", "Plays the campaign on to this day"));
    demo->callback(
        [&context, options] { context.action = [&context, options] { return runDemo(context, *options); }; });
}

int runBackup(const Context &context, const std::string &file)
{
    const auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const QString path = QString::fromStdString(file);
    if (auto done = office.value()->backup(path); !done) {
        return fail(done.error());
    }
    if (context.json) {
        sayJson({{QStringLiteral("file"), path}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Backed up to “%1”; the copy was opened and checked.")
                .arg(path));
    }
    return kDone;
}

int runRestore(const Context &context, const std::string &file, const std::string &to)
{
    const QString folder = QString::fromStdString(to);
    if (auto done = service::Office::restore(QString::fromStdString(file), folder); !done) {
        return fail(done.error());
    }
    if (context.json) {
        sayJson({{QStringLiteral("store"), folder}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Restored into “%1”.").arg(folder));
    }
    return kDone;
}

int runVerify(const Context &context)
{
    const auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto found = office.value()->verify();
    if (!found) {
        return fail(found.error());
    }
    const service::VerifySummary &summary = found.value();
    if (context.json) {
        sayJson({{QStringLiteral("ok"), summary.ok}, {QStringLiteral("content_hash"), summary.contentHash},
            {QStringLiteral("findings"), QJsonArray::fromStringList(summary.findings)}});
        return summary.ok ? kDone : kFailed;
    }
    say(QCoreApplication::translate("caodiem::cli", "Content hash: %1").arg(summary.contentHash));
    for (const QString &finding : summary.findings) {
        say(finding);
    }
    if (!summary.ok) {
        return failWith(QCoreApplication::translate(
            "caodiem::cli", "The store has %1 findings. Restore the last backup, or ask for help.")
                            .arg(summary.findings.size()));
    }
    say(QCoreApplication::translate("caodiem::cli", "The store is sound."));
    return kDone;
}

void addSafety(CLI::App &app, Context &context)
{
    auto file = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App *backup = app.add_subcommand(
        "backup", QCoreApplication::translate("caodiem::cli", "Writes a checked copy of the store").toStdString());
    addText(*backup, "file", *file, QCoreApplication::translate("caodiem::cli", "File to write"))->required();
    backup->callback([&context, file] { context.action = [&context, file] { return runBackup(context, *file); }; });
    CLI::App *restore = app.add_subcommand(
        "restore", QCoreApplication::translate("caodiem::cli", "Makes a store from a backup").toStdString());
    addText(*restore, "file", *file, QCoreApplication::translate("caodiem::cli", "Backup to read"))->required();
    addText(*restore, "--to", *to, QCoreApplication::translate("caodiem::cli", "Folder of the new store"))->required();
    restore->callback(
        [&context, file, to] { context.action = [&context, file, to] { return runRestore(context, *file, *to); }; });
    CLI::App *verify = app.add_subcommand(
        "verify", QCoreApplication::translate("caodiem::cli", "Checks file, schema and references").toStdString());
    verify->callback([&context] { context.action = [&context] { return runVerify(context); }; });
}

} // namespace

void addStoreCommands(CLI::App &app, Context &context)
{
    addInit(app, context);
    addUnit(app, context);
    addDemo(app, context);
    addSafety(app, context);
}

} // namespace caodiem::cli
