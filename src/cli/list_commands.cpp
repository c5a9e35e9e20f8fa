// SPDX-License-Identifier: GPL-3.0-or-later
// list, coming-of-age, record.
#include "base/number_format.h"
#include "base/text.h"
#include "cli/answers.h"
#include "cli/context.h"
#include "cli/terminal.h"
#include "service/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

struct ListOptions {
    std::string campaign;
    std::string indicator;
    std::string village;
    std::string what = "remaining";
    std::string out;
    bool fullId = false;
    DayOption asOf;
    DayOption until; ///< coming-of-age alone
};

/// The register's spelling of a village's name: exact, then without regard to case and tone placement, then old names.
std::optional<QString> villageNamed(const service::OfficeImage &image, const QString &wanted)
{
    const auto &villages = image.snapshot->directory().villages;
    for (const domain::Village &village : villages) {
        if (village.name == wanted) {
            return village.name;
        }
    }
    for (const domain::Village &village : villages) {
        const bool old
            = std::ranges::any_of(village.oldNames, [&wanted](const QString &name) { return sameName(name, wanted); });
        if (sameName(village.name, wanted) || old) {
            return village.name;
        }
    }
    return std::nullopt;
}

Result<service::PeopleQuery> queryFrom(const service::OfficeImage &image, const ListOptions &options)
{
    service::PeopleQuery query;
    query.campaign = QString::fromStdString(options.campaign);
    query.indicator = QString::fromStdString(options.indicator);
    query.asOf = options.asOf.day();
    query.what = options.what == "achieved" ? engine::What::Achieved : engine::What::Remaining;
    if (!options.village.empty()) {
        const QString wanted = cleanText(QString::fromStdString(options.village));
        const auto village = villageNamed(image, wanted);
        if (!village) {
            return Error {Errc::NotFound, QString(u"village:"_s + wanted), {}};
        }
        query.cell.grouping = engine::Grouping::Village;
        query.cell.key = *village;
    }
    return query;
}

int writeList(
    const Context &context, service::Office &office, const service::PeopleTable &table, const ListOptions &options)
{
    const auto file = office.exportPeople(table, QString::fromStdString(options.out), options.fullId);
    if (!file) {
        return fail(file.error());
    }
    if (!context.json) {
        say(QCoreApplication::translate("caodiem::cli", "Wrote “%1”: %2 rows.")
                .arg(file.value(), fmt_vi::num(std::ssize(table.people) + std::ssize(table.organisations))));
    }
    return kDone;
}

/// Where a table goes: a file, standard output as JSON, or both; full IDs are audited before they are seen.
template <typename ToJson>
int handOver(const Context &context, service::Office &office, const service::PeopleTable &table,
    const ListOptions &options, ToJson toJson)
{
    if (!options.out.empty()) {
        if (const int code = writeList(context, office, table, options); code != kDone) {
            return code;
        }
    } else if (options.fullId) {
        if (auto noted = office.noteFullIds(table); !noted) {
            return fail(noted.error());
        }
    }
    if (context.json) {
        sayJson(toJson());
    }
    return kDone;
}

/// `read(office, query)` gives the table, `toJson(table, query)` what standard output says of it.
template <typename Read, typename ToJson>
int runTable(const Context &context, const ListOptions &options, Read read, ToJson toJson)
{
    if (!context.json && options.out.empty()) {
        failWith(QCoreApplication::translate("caodiem::cli", "Say where the list goes: --out FILE.xlsx, or --json."));
        return kWrongUsage;
    }
    auto office = context.open(service::OpenFor::Figures);
    if (!office) {
        return fail(office.error());
    }
    const auto query = queryFrom(*office.value()->image(), options);
    if (!query) {
        return fail(query.error());
    }
    const Result<service::PeopleTable> table = read(*office.value(), query.value());
    if (!table) {
        return fail(table.error());
    }
    return handOver(
        context, *office.value(), table.value(), options, [&] { return toJson(table.value(), query.value()); });
}

int runComingOfAge(const Context &context, const ListOptions &options)
{
    return runTable(
        context, options,
        [&options](service::Office &office, const service::PeopleQuery &query) {
            return office.comingOfAge(query, options.until.day(), watchedJob());
        },
        [&options](const service::PeopleTable &table, const service::PeopleQuery &query) {
            return comingOfAgeJson(table, query.indicator, options.fullId);
        });
}

int runList(const Context &context, const ListOptions &options)
{
    return runTable(
        context, options,
        [](service::Office &office, const service::PeopleQuery &query) { return office.people(query, watchedJob()); },
        [&options](const service::PeopleTable &table, const service::PeopleQuery &) {
            return peopleJson(table, options.fullId);
        });
}

struct RecordOptions {
    std::string subject;
    std::string step;
    std::string place;
    std::string note;
    DayOption on;
    qint64 undo = 0;
};

int runRecord(const Context &context, const RecordOptions &options)
{
    if (options.subject.empty() || options.step.empty()) {
        failWith(
            QCoreApplication::translate("caodiem::cli", "Say whom and what: record ID STEP, or record undo EVENT."));
        return kWrongUsage;
    }
    const auto kind = domain::eventKindFromCode(QString::fromStdString(options.step));
    if (!kind) {
        failWith(QCoreApplication::translate("caodiem::cli",
            "“%1” is no step and no outcome. Steps: card_intake, card_issued, eid_intake, eid_approved, "
            "eid_activated, org_registered, org_verified.")
                     .arg(QString::fromStdString(options.step)));
        return kWrongUsage;
    }
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto event = office.value()->record({QString::fromStdString(options.subject), *kind, options.on.day(),
        QString::fromStdString(options.place), QString::fromStdString(options.note)});
    if (!event) {
        return fail(event.error());
    }
    if (context.json) {
        sayJson({{u"event"_s, event.value().value}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Recorded, number %1.").arg(event.value().value));
    }
    return kDone;
}

int runUndo(const Context &context, qint64 event)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    if (auto done = office.value()->undoRecord(EventId {event}); !done) {
        return fail(done.error());
    }
    if (context.json) {
        sayJson({{u"event"_s, event}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Entry %1 was taken back.").arg(event));
    }
    return kDone;
}

/// What both lists of people take.
void addListOptions(CLI::App &list, ListOptions &options)
{
    addText(list, "--indicator", options.indicator, QCoreApplication::translate("caodiem::cli", "Key of the indicator"))
        ->required();
    addText(list, "--campaign", options.campaign, QCoreApplication::translate("caodiem::cli", "Key of the campaign"));
    addDay(list, "--as-of", options.asOf, QCoreApplication::translate("caodiem::cli", "As-of date"));
    addText(list, "--village", options.village, QCoreApplication::translate("caodiem::cli", "Only this village"));
    list.add_flag("--full-id", options.fullId,
        QCoreApplication::translate("caodiem::cli", "Personal IDs in full (audited)").toStdString());
    addText(list, "--out", options.out, QCoreApplication::translate("caodiem::cli", "File to write (.xlsx)"));
}

void addList(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *list = app.add_subcommand(
        "list", QCoreApplication::translate("caodiem::cli", "The people behind a figure").toStdString());
    addListOptions(*list, *options);
    addText(*list, "--what", options->what, QStringLiteral("remaining | achieved"))
        ->check(CLI::IsMember({"remaining", "achieved"}));
    list->callback(
        [&context, options] { context.action = [&context, options] { return runList(context, *options); }; });
}

void addComingOfAge(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *list = app.add_subcommand("coming-of-age",
        QCoreApplication::translate("caodiem::cli", "Who comes into the age by the deadline, and who leaves it")
            .toStdString());
    addListOptions(*list, *options);
    addDay(*list, "--until", options->until,
        QCoreApplication::translate("caodiem::cli", "Last day looked at (the deadline)"));
    list->callback(
        [&context, options] { context.action = [&context, options] { return runComingOfAge(context, *options); }; });
}

void addRecord(CLI::App &app, Context &context)
{
    auto options = std::make_shared<RecordOptions>();
    CLI::App *record = app.add_subcommand(
        "record", QCoreApplication::translate("caodiem::cli", "One intake at the desk").toStdString());
    record->fallthrough();
    addText(*record, "id", options->subject, QCoreApplication::translate("caodiem::cli", "Personal ID or tax code"));
    addText(*record, "step", options->step, QCoreApplication::translate("caodiem::cli", "Step or outcome"));
    addDay(*record, "--on", options->on, QCoreApplication::translate("caodiem::cli", "Day it happened"));
    addText(*record, "--place", options->place, QCoreApplication::translate("caodiem::cli", "Place, when not here"));
    addText(*record, "--note", options->note, QCoreApplication::translate("caodiem::cli", "Note"));
    CLI::App *undo = record->add_subcommand(
        "undo", QCoreApplication::translate("caodiem::cli", "Takes an entry back").toStdString());
    undo->fallthrough();
    undo->add_option(
            "event", options->undo, QCoreApplication::translate("caodiem::cli", "Number of the entry").toStdString())
        ->required();
    record->callback([&context, options, undo] {
        context.action = [&context, options, undo] {
            return undo->parsed() ? runUndo(context, options->undo) : runRecord(context, *options);
        };
    });
}

} // namespace

void addListCommands(CLI::App &app, Context &context)
{
    addList(app, context);
    addComingOfAge(app, context);
    addRecord(app, context);
}

} // namespace caodiem::cli
