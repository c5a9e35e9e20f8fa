// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "service/office.h"

#include <QJsonObject>
#include <QString>

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

/// The command line: cli.md's words turned into calls of `service`, and its values into JSON or tables.
namespace caodiem::cli {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kWrongUsage = 2;

/// What the command line said, and what is to be run once all of it was understood.
struct Context {
    std::string store;
    bool json = false;
    std::string user = "admin";
    std::string passwordFile; ///< accepted; stores have no users yet
    std::function<int()> action;

    [[nodiscard]] QString storePath() const;
    [[nodiscard]] QString userName() const { return QString::fromStdString(user); }
    /// Opens the store, with a progress bar on a terminal.
    [[nodiscard]] Result<std::unique_ptr<service::Office>> open(service::OpenFor purpose) const;
};

/// Each adds its commands; a command's callback only sets `context.action`.
void addStoreCommands(CLI::App &app, Context &context);
void addCampaignCommands(CLI::App &app, Context &context);
void addFigureCommands(CLI::App &app, Context &context);
void addOutlookCommands(CLI::App &app, Context &context);
void addListCommands(CLI::App &app, Context &context);
void addImportCommands(CLI::App &app, Context &context);
void addFileCommands(CLI::App &app, Context &context);
void addCheckCommands(CLI::App &app, Context &context);
void addReconcileCommands(CLI::App &app, Context &context);
void addAuditCommand(CLI::App &app, Context &context);
void addPlaceCommands(CLI::App &app, Context &context);

/// A day as ISO; empty text is kNever. Wrong text ends the parse with exit code 2.
struct DayOption {
    std::string text;
    [[nodiscard]] Day day() const;
};
CLI::Option *addDay(CLI::App &app, const std::string &name, DayOption &day, const QString &description);
CLI::Option *addText(CLI::App &app, const std::string &name, std::string &text, const QString &description);

/// Parses and runs; the exit code of the program.
[[nodiscard]] int run(int argc, const char *const *argv);

} // namespace caodiem::cli
