// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/terminal.h"
#include "service/store_path.h"

#include <QCoreApplication>

#include <cstdio>

namespace caodiem::cli {
namespace {

std::string checkedDay(const std::string &text)
{
    if (dayFromIso(QString::fromStdString(text))) {
        return {};
    }
    return QCoreApplication::translate("caodiem::cli", "“%1” is no date of the form YYYY-MM-DD.")
        .arg(QString::fromStdString(text))
        .toStdString();
}

int wrongUsage(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        return app.exit(error) == 0 ? kDone : kWrongUsage; // --help, --version
    }
    const QString sentence = QCoreApplication::translate(
        "caodiem::cli", "The command is not of the form expected: %1. Run “caodiem-cli --help”.")
                                 .arg(QString::fromStdString(error.what()));
    failWith(sentence);
    return kWrongUsage;
}

void addGeneralOptions(CLI::App &app, Context &context)
{
    addText(app, "--store", context.store,
        QCoreApplication::translate("caodiem::cli", "The store's folder (NAME.caodiem)"));
    app.add_flag("--json", context.json,
        QCoreApplication::translate("caodiem::cli", "Answer with one JSON document").toStdString());
    addText(app, "--user", context.user, QCoreApplication::translate("caodiem::cli", "Who is working"));
    addText(app, "--password-file", context.passwordFile,
        QCoreApplication::translate("caodiem::cli", "File that holds the password"));
}

} // namespace

QString Context::storePath() const
{
    return store.empty() ? service::defaultStorePath() : QString::fromStdString(store);
}

Result<std::unique_ptr<service::Office>> Context::open(service::OpenFor purpose) const
{
    auto office = service::Office::open(storePath(), userName(), purpose, watchedJob());
    endProgress();
    return office;
}

Day DayOption::day() const
{
    return dayFromIso(QString::fromStdString(text)).value_or(kNever);
}

CLI::Option *addText(CLI::App &app, const std::string &name, std::string &text, const QString &description)
{
    return app.add_option(name, text, description.toStdString());
}

CLI::Option *addDay(CLI::App &app, const std::string &name, DayOption &day, const QString &description)
{
    return addText(app, name, day.text, description)->check(CLI::Validator(checkedDay, "YYYY-MM-DD"));
}

int run(int argc, const char *const *argv)
{
    Context context;
    CLI::App app("Cao Điểm", "caodiem-cli");
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    app.require_subcommand(1);
    app.fallthrough();
    addGeneralOptions(app, context);
    addStoreCommands(app, context);
    addCampaignCommands(app, context);
    addFigureCommands(app, context);
    addOutlookCommands(app, context);
    addListCommands(app, context);
    addImportCommands(app, context);
    addFileCommands(app, context);
    addCheckCommands(app, context);
    addReconcileCommands(app, context);
    addAuditCommand(app, context);
    addPlaceCommands(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return wrongUsage(app, error);
    }
    const int code = context.action ? context.action() : kWrongUsage;
    endProgress();
    return code;
}

} // namespace caodiem::cli
