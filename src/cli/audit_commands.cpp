// SPDX-License-Identifier: GPL-3.0-or-later
// audit
#include "cli/context.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace caodiem::cli {
namespace {

int runAudit(const Context &context, Day since)
{
    const auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto trail = office.value()->auditTrail(since);
    if (!trail) {
        return fail(trail.error());
    }
    if (context.json) {
        QJsonArray entries;
        for (const service::AuditNote &note : trail.value()) {
            entries.append(QJsonObject {{QStringLiteral("id"), note.id}, {QStringLiteral("at"), note.at},
                {QStringLiteral("by"), note.by}, {QStringLiteral("action"), note.action},
                {QStringLiteral("subject"), note.subject}});
        }
        sayJson({{QStringLiteral("entries"), entries}});
        return kDone;
    }
    if (trail.value().empty()) {
        say(QCoreApplication::translate("caodiem::cli", "The audit trail holds nothing from then on."));
        return kDone;
    }
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "No."),
        QCoreApplication::translate("caodiem::cli", "Moment"), QCoreApplication::translate("caodiem::cli", "By"),
        QCoreApplication::translate("caodiem::cli", "Action"), QCoreApplication::translate("caodiem::cli", "On what")}};
    for (const service::AuditNote &note : trail.value()) {
        rows.push_back(
            {QString::number(note.id), QString(note.at).replace(u'T', u' '), note.by, note.action, note.subject});
    }
    sayTable(rows, {0});
    return kDone;
}

} // namespace

void addAuditCommand(CLI::App &app, Context &context)
{
    auto since = std::make_shared<DayOption>();
    CLI::App *audit = app.add_subcommand(
        "audit", QCoreApplication::translate("caodiem::cli", "Who wrote what, and when").toStdString());
    addDay(*audit, "--since", *since, QCoreApplication::translate("caodiem::cli", "From this day on"));
    audit->callback(
        [&context, since] { context.action = [&context, since] { return runAudit(context, since->day()); }; });
}

} // namespace caodiem::cli
