// SPDX-License-Identifier: GPL-3.0-or-later
// villages, schools: list, rename, merge, contacts.
#include "base/number_format.h"
#include "base/text.h"
#include "cli/context.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

struct PlaceOptions {
    std::string what = "list";
    std::string name;
    std::string other; ///< the new name, or what it is merged into
    std::string kind;
    std::string head;
    std::string phone;
    std::string officer;
    DayOption from;
    bool organisations = false;
    CLI::App *command = nullptr;
};

/// By the register's spelling, else by the same name spelled otherwise, else by an old name.
template <typename Notes>
auto placeNamed(const Notes &notes, const std::string &given, const QString &word) -> Result<decltype(notes.front().id)>
{
    const QString name = cleanText(QString::fromStdString(given));
    const auto pick = [&notes](auto fits) { return std::ranges::find_if(notes, fits); };
    auto found = pick([&name](const auto &note) { return note.name == name; });
    if (found == notes.end()) {
        found = pick([&name](const auto &note) { return sameName(note.name, name); });
    }
    if (found == notes.end()) {
        found = pick([&name](const auto &note) {
            return std::ranges::any_of(note.oldNames, [&name](const QString &old) { return sameName(old, name); });
        });
    }
    if (found == notes.end()) {
        return Error {Errc::NotFound, QString(word + name), {}};
    }
    return found->id;
}

QJsonObject placeJson(const service::VillageNote &note)
{
    return {{u"name"_s, note.name}, {u"kind"_s, note.kind}, {u"old_names"_s, QJsonArray::fromStringList(note.oldNames)},
        {u"head"_s, note.headName}, {u"phone"_s, note.phone}, {u"officer"_s, note.officer},
        {u"residents"_s, note.residents}, {u"organisations"_s, note.organisations},
        {u"merged_into"_s, note.mergedInto.isEmpty() ? QJsonValue() : QJsonValue(note.mergedInto)},
        {u"merged_on"_s, note.mergedInto.isEmpty() ? QJsonValue() : QJsonValue(isoFromDay(note.mergedOn))}};
}

QJsonObject placeJson(const service::SchoolNote &note)
{
    return {{u"name"_s, note.name}, {u"old_names"_s, QJsonArray::fromStringList(note.oldNames)},
        {u"classes"_s, note.classes}, {u"pupils"_s, note.pupils},
        {u"merged_into"_s, note.mergedInto.isEmpty() ? QJsonValue() : QJsonValue(note.mergedInto)},
        {u"merged_on"_s, note.mergedInto.isEmpty() ? QJsonValue() : QJsonValue(isoFromDay(note.mergedOn))}};
}

template <typename Notes>
QJsonArray placesJson(const Notes &notes)
{
    QJsonArray json;
    for (const auto &note : notes) {
        json.append(placeJson(note));
    }
    return json;
}

QString mergedText(const QString &into, Day on)
{
    return into.isEmpty()
        ? QString()
        : QCoreApplication::translate("caodiem::cli", "merged into %1 on %2").arg(into, fmt_vi::date(on));
}

void sayVillages(const service::Places &places)
{
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Village"),
        QCoreApplication::translate("caodiem::cli", "Old names"), QCoreApplication::translate("caodiem::cli", "Head"),
        QCoreApplication::translate("caodiem::cli", "Telephone"),
        QCoreApplication::translate("caodiem::cli", "Area officer"),
        QCoreApplication::translate("caodiem::cli", "Residents"), QCoreApplication::translate("caodiem::cli", "Note")}};
    for (const service::VillageNote &note : places.villages) {
        rows.push_back({note.name, note.oldNames.join(u"; "_s), note.headName, note.phone, note.officer,
            fmt_vi::num(note.residents), mergedText(note.mergedInto, note.mergedOn)});
    }
    sayTable(rows, {5});
}

void saySchools(const service::Places &places)
{
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "School"),
        QCoreApplication::translate("caodiem::cli", "Old names"),
        QCoreApplication::translate("caodiem::cli", "Classes"), QCoreApplication::translate("caodiem::cli", "Pupils"),
        QCoreApplication::translate("caodiem::cli", "Note")}};
    for (const service::SchoolNote &note : places.schools) {
        rows.push_back({note.name, note.oldNames.join(u"; "_s), fmt_vi::num(note.classes), fmt_vi::num(note.pupils),
            mergedText(note.mergedInto, note.mergedOn)});
    }
    sayTable(rows, {2, 3});
}

int listPlaces(const Context &context, const service::Places &places, bool villages)
{
    if (context.json) {
        sayJson(villages ? QJsonObject {{u"villages"_s, placesJson(places.villages)}}
                         : QJsonObject {{u"schools"_s, placesJson(places.schools)}});
    } else if (villages) {
        sayVillages(places);
    } else {
        saySchools(places);
    }
    return kDone;
}

/// What stays unsaid stays as it is.
QString given(const PlaceOptions &options, const std::string &option, const std::string &value, const QString &before)
{
    return options.command->count(option) > 0 ? QString::fromStdString(value) : before;
}

Result<service::PlaceChange> villageChange(const service::Places &places, const PlaceOptions &options)
{
    const auto village = placeNamed(places.villages, options.name, u"village:"_s);
    if (!village) {
        return village.error();
    }
    if (options.what == "rename") {
        return service::PlaceChange(service::RenameVillage {village.value(), QString::fromStdString(options.other)});
    }
    if (options.what == "merge") {
        const auto into = placeNamed(places.villages, options.other, u"village:"_s);
        if (!into) {
            return into.error();
        }
        return service::PlaceChange(
            service::MergeVillages {village.value(), into.value(), options.from.day(), options.organisations});
    }
    const auto note = std::ranges::find(places.villages, village.value(), &service::VillageNote::id);
    return service::PlaceChange(service::EditVillage {village.value(), {},
        given(options, "--kind", options.kind, note->kind), given(options, "--head", options.head, note->headName),
        given(options, "--phone", options.phone, note->phone),
        given(options, "--officer", options.officer, note->officer)});
}

Result<service::PlaceChange> schoolChange(const service::Places &places, const PlaceOptions &options)
{
    const auto school = placeNamed(places.schools, options.name, u"school:"_s);
    if (!school) {
        return school.error();
    }
    if (options.what == "rename") {
        return service::PlaceChange(service::RenameSchool {school.value(), QString::fromStdString(options.other)});
    }
    const auto into = placeNamed(places.schools, options.other, u"school:"_s);
    if (!into) {
        return into.error();
    }
    return service::PlaceChange(service::MergeSchools {school.value(), into.value(), options.from.day()});
}

int runPlaces(const Context &context, const PlaceOptions &options, bool villages)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto places = office.value()->places();
    if (!places) {
        return fail(places.error());
    }
    if (options.what == "list") {
        return listPlaces(context, places.value(), villages);
    }
    const auto change = villages ? villageChange(places.value(), options) : schoolChange(places.value(), options);
    if (!change) {
        return fail(change.error());
    }
    const auto summary = office.value()->changePlace(change.value());
    if (!summary) {
        return fail(summary.error());
    }
    const service::PlaceSummary &done = summary.value();
    if (context.json) {
        sayJson({{u"batch"_s, done.batch.isNull() ? QJsonValue() : QJsonValue(done.batch.value)},
            {u"title"_s, done.title}, {u"residents"_s, done.residents}, {u"organisations"_s, done.organisations}});
    } else if (done.batch.isNull()) {
        say(QCoreApplication::translate("caodiem::cli", "Nothing to write."));
    } else {
        say(QCoreApplication::translate("caodiem::cli", "%1: %2 residents moved. Written as batch %3.")
                .arg(done.title, fmt_vi::num(done.residents), QString::number(done.batch.value)));
    }
    return kDone;
}

void checkPlaceOptions(const PlaceOptions &options)
{
    if (options.what != "list" && options.name.empty()) {
        throw CLI::RequiredError("name");
    }
    if ((options.what == "rename" || options.what == "merge") && options.other.empty()) {
        throw CLI::RequiredError("other");
    }
    if (options.what == "merge" && options.from.text.empty()) {
        throw CLI::RequiredError("--from");
    }
}

void addPlaceCommand(CLI::App &app, Context &context, bool villages)
{
    auto options = std::make_shared<PlaceOptions>();
    CLI::App &command = *app.add_subcommand(villages ? "villages" : "schools",
        (villages ? QCoreApplication::translate("caodiem::cli", "The villages: list, rename, merge, contacts")
                  : QCoreApplication::translate("caodiem::cli", "The schools: list, rename, merge"))
            .toStdString());
    options->command = &command;
    command.add_option("what", options->what, villages ? "list | rename | merge | edit" : "list | rename | merge")
        ->check(
            villages ? CLI::IsMember({"list", "rename", "merge", "edit"}) : CLI::IsMember({"list", "rename", "merge"}));
    addText(command, "name", options->name, QCoreApplication::translate("caodiem::cli", "Which one"));
    addText(command, "other", options->other,
        QCoreApplication::translate("caodiem::cli", "Its new name, or the one it becomes part of"));
    addDay(command, "--from", options->from,
        QCoreApplication::translate("caodiem::cli", "The first day on which the two are one"));
    if (villages) {
        command.add_flag("--organisations", options->organisations,
            QCoreApplication::translate("caodiem::cli", "Organisations move, too, with their past figures by village")
                .toStdString());
        addText(command, "--kind", options->kind, QCoreApplication::translate("caodiem::cli", "Kind of village"));
        addText(command, "--head", options->head, QCoreApplication::translate("caodiem::cli", "Head of the village"));
        addText(
            command, "--phone", options->phone, QCoreApplication::translate("caodiem::cli", "The head's telephone"));
        addText(command, "--officer", options->officer, QCoreApplication::translate("caodiem::cli", "Area officer"));
    }
    command.callback([&context, options, villages] {
        checkPlaceOptions(*options);
        context.action = [&context, options, villages] { return runPlaces(context, *options, villages); };
    });
}

} // namespace

void addPlaceCommands(CLI::App &app, Context &context)
{
    addPlaceCommand(app, context, true);
    addPlaceCommand(app, context, false);
}

} // namespace caodiem::cli
