// SPDX-License-Identifier: GPL-3.0-or-later
// reconcile: a list from above beside the register.
#include "base/number_format.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/terminal.h"
#include "service/take_over.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

using service::UpperLine;
using service::UpperReport;

constexpr std::size_t kShownLines = 40;

struct ReconcileOptions {
    std::string file;
    std::string step;
    std::string sheet;
    std::string mapping;
    std::string campaign;
    std::string indicator;
    std::string record;
    std::string corrections;
    std::string agree;
    std::string withdraw;
    std::string reason;
    std::vector<std::string> takeOver; ///< keys, or "all"
    std::vector<std::string> overrule; ///< likewise
    DayOption date;
    bool remaining = false;
    bool fullId = false;
    bool isSigned = false;
    bool dryRun = false;
    [[nodiscard]] bool takesOver() const { return !takeOver.empty() || !overrule.empty(); }
};

QString shownId(const QString &personalId, bool fullId)
{
    return fullId ? personalId : fmt_vi::maskedId(personalId);
}

QJsonValue sideJson(const std::optional<service::DifferenceSide> &side, bool fullId)
{
    if (!side) {
        return {};
    }
    const auto day = [](Day on) { return on == kNever || on == kDayMin ? QJsonValue() : QJsonValue(isoFromDay(on)); };
    QJsonObject json {{u"personal_id"_s, shownId(side->personalId, fullId)}, {u"full_name"_s, side->fullName},
        {u"birth"_s, day(side->birth.day)}, {u"village"_s, side->village}, {u"done"_s, side->done},
        {u"on"_s, day(side->doneOn)}, {u"latest"_s, side->latest}};
    if (side->row > 0) {
        json.insert(u"row"_s, side->row);
    } else {
        json.insert(u"lives_here"_s, side->lives);
        json.insert(u"gone_on"_s, day(side->goneOn));
    }
    return json;
}

QJsonObject lineJson(const UpperLine &line, bool fullId)
{
    QJsonValue agreed;
    if (line.agreed) {
        agreed = QJsonObject {
            {u"reason"_s, line.agreed->reason}, {u"on"_s, isoFromDay(line.agreed->on)}, {u"by"_s, line.agreed->by}};
    }
    return {{u"key"_s, line.key}, {u"kind"_s, service::codeOf(line.kind)},
        {u"corrector"_s, service::codeOf(line.corrector)}, {u"what"_s, line.what}, {u"correction"_s, line.correction},
        {u"here"_s, sideJson(line.here, fullId)}, {u"there"_s, sideJson(line.there, fullId)}, {u"agreed"_s, agreed}};
}

QJsonObject reportJson(const UpperReport &report, bool fullId)
{
    QJsonObject counts;
    const auto all = report.counts();
    for (const service::DifferenceKind kind : service::kAllDifferences) {
        const service::UpperCount &count = all.at(static_cast<std::size_t>(kind));
        counts.insert(service::codeOf(kind), QJsonObject {{u"open"_s, count.open}, {u"agreed"_s, count.agreed}});
    }
    const auto remarks = [](const std::vector<service::RowRemark> &said) {
        QJsonArray texts;
        for (const service::RowRemark &remark : said) {
            texts.append(QJsonObject {{u"row"_s, remark.row}, {u"column"_s, remark.column}, {u"value"_s, remark.value},
                {u"reason"_s, remark.reason}});
        }
        return texts;
    };
    QJsonArray lines;
    for (const UpperLine &line : report.lines) {
        lines.append(lineJson(line, fullId));
    }
    return {{u"file"_s, report.fileName}, {u"sha256"_s, report.fileSha256},
        {u"list_date"_s, isoFromDay(report.request.on)}, {u"step"_s, domain::codeOf(report.request.step)},
        {u"remaining"_s, report.request.remaining},
        {u"indicator"_s, report.request.indicator.isEmpty() ? QJsonValue() : QJsonValue(report.request.indicator)},
        {u"rows"_s, report.rows}, {u"agreeing"_s, report.agreeing}, {u"repeated"_s, report.repeated},
        {u"left_out"_s, remarks(report.unread)}, {u"warnings"_s, remarks(report.warnings)},
        {u"left_out_rows"_s, report.leftOut}, {u"counts"_s, counts}, {u"differences"_s, lines}};
}

void sayReport(const UpperReport &report, bool fullId)
{
    say(QCoreApplication::translate("caodiem::cli", "%1, list of %2: %3 rows, %4 agree, %5 differences (%6 agreed).")
            .arg(service::listTitle(report.request.step, report.request.remaining), fmt_vi::date(report.request.on),
                fmt_vi::num(report.rows), fmt_vi::num(report.agreeing), fmt_vi::num(std::ssize(report.lines)),
                fmt_vi::num(std::ssize(report.lines) - report.open())));
    if (report.leftOut + report.repeated > 0) {
        say(QCoreApplication::translate("caodiem::cli", "%1 rows could not be read, %2 name somebody a second time.")
                .arg(fmt_vi::num(report.leftOut), fmt_vi::num(report.repeated)));
    }
    for (const service::RowRemark &remark : report.warnings) {
        say(remark.column.isEmpty() ? remark.reason : QString(u"“"_s + remark.column + u"”: "_s + remark.reason));
    }
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Key"),
        QCoreApplication::translate("caodiem::cli", "Difference"), QCoreApplication::translate("caodiem::cli", "ID"),
        QCoreApplication::translate("caodiem::cli", "Name"), QCoreApplication::translate("caodiem::cli", "What"),
        QCoreApplication::translate("caodiem::cli", "Agreed")}};
    for (std::size_t i = 0; i < std::min(kShownLines, report.lines.size()); ++i) {
        const UpperLine &line = report.lines[i];
        const service::DifferenceSide &side = line.here ? *line.here : *line.there;
        rows.push_back({line.key.left(8), service::nameOf(line.kind), shownId(side.personalId, fullId), side.fullName,
            line.what, line.agreed ? line.agreed->reason : QString()});
    }
    if (!report.lines.empty()) {
        sayTable(rows, {});
    }
    if (report.lines.size() > kShownLines) {
        say(QCoreApplication::translate("caodiem::cli", "  … and %1 more (--json shows all)")
                .arg(fmt_vi::num(static_cast<qint64>(report.lines.size() - kShownLines))));
    }
}

/// The difference whose key begins so.
Result<QString> keyFrom(const UpperReport &report, const std::string &given)
{
    const QString start = QString::fromStdString(given).toLower();
    QString found;
    for (const UpperLine &line : report.lines) {
        if (line.key.startsWith(start)) {
            if (!found.isEmpty() || start.isEmpty()) {
                return Error {Errc::NotFound, u"difference"_s, u"several"_s};
            }
            found = line.key;
        }
    }
    if (found.isEmpty()) {
        return Error {Errc::NotFound, u"difference"_s, {}};
    }
    return found;
}

Result<UpperReport> withAgreements(service::Office &office, UpperReport report, const ReconcileOptions &options)
{
    if (options.agree.empty() && options.withdraw.empty()) {
        return report;
    }
    const bool agree = !options.agree.empty();
    const auto key = keyFrom(report, agree ? options.agree : options.withdraw);
    if (!key) {
        return key.error();
    }
    return agree ? office.agreeDifferences(std::move(report), {key.value()}, QString::fromStdString(options.reason))
                 : office.withdrawAgreements(std::move(report), {key.value()});
}

/// The differences of these keys; "all" = those that are open and of which the list says that the step is done.
Result<QStringList> keysFrom(const UpperReport &report, const std::vector<std::string> &given)
{
    QStringList keys;
    for (const std::string &one : given) {
        if (one == "all") {
            for (const UpperLine &line : report.lines) {
                if (!line.agreed && service::saysDone(line)) {
                    keys << line.key;
                }
            }
            continue;
        }
        const auto key = keyFrom(report, one);
        if (!key) {
            return key.error();
        }
        keys << key.value();
    }
    return keys;
}

QJsonObject takeLineJson(const service::TakeOverLine &line, bool fullId)
{
    const auto day = [](Day on, bool latest) {
        return on == kNever ? QJsonValue() : QJsonObject {{u"on"_s, isoFromDay(on)}, {u"latest"_s, latest}};
    };
    return {{u"key"_s, line.key}, {u"personal_id"_s, shownId(line.personalId, fullId)}, {u"full_name"_s, line.name},
        {u"village"_s, line.village}, {u"before"_s, day(line.before, line.beforeLatest)},
        {u"after"_s, day(line.after, line.afterLatest)}, {u"verdict"_s, service::codeOf(line.verdict)},
        {u"why"_s, line.why}, {u"doubts"_s, QJsonArray::fromStringList(line.doubts)}};
}

void sayTakeOver(const service::TakeOverPreview &preview, const ReconcileOptions &options)
{
    using service::TakeVerdict;
    say(QCoreApplication::translate(
        "caodiem::cli", "Taking over: %1 can be written, %2 contradict the register (--overrule), %3 stay as they are.")
            .arg(fmt_vi::num(preview.count(TakeVerdict::Writes)), fmt_vi::num(preview.count(TakeVerdict::Contradicts)),
                fmt_vi::num(preview.count(TakeVerdict::Stays))));
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Key"),
        QCoreApplication::translate("caodiem::cli", "ID"), QCoreApplication::translate("caodiem::cli", "Name"),
        QCoreApplication::translate("caodiem::cli", "In the register"),
        QCoreApplication::translate("caodiem::cli", "By the list"),
        QCoreApplication::translate("caodiem::cli", "Remark")}};
    for (std::size_t i = 0; i < std::min(kShownLines, preview.lines.size()); ++i) {
        const service::TakeOverLine &line = preview.lines[i];
        rows.push_back({line.key.left(8), shownId(line.personalId, options.fullId), line.name,
            service::stepDayText(line.before, line.beforeLatest),
            line.after == kNever ? QString() : service::stepDayText(line.after, line.afterLatest),
            QString(line.why + line.doubts.join(u"; "_s))});
    }
    if (!preview.lines.empty()) {
        sayTable(rows, {});
    }
    if (preview.lines.size() > kShownLines) {
        say(QCoreApplication::translate("caodiem::cli", "  … and %1 more (--json shows all)")
                .arg(fmt_vi::num(static_cast<qint64>(preview.lines.size() - kShownLines))));
    }
}

struct Taken {
    UpperReport report; ///< compared again, where something was written
    QJsonObject json; ///< empty = nothing was asked for
};

/// What the list says, into the register; with --dry-run only what that would be.
Result<Taken> takenOver(service::Office &office, UpperReport report, const ReconcileOptions &options, bool json)
{
    if (!options.takesOver()) {
        return Taken {std::move(report), {}};
    }
    const auto keys = keysFrom(report, options.takeOver);
    const auto overruled = keysFrom(report, options.overrule);
    if (!keys || !overruled) {
        return keys ? overruled.error() : keys.error();
    }
    const auto preview = office.previewTakeOver(report, keys.value() + overruled.value());
    if (!preview) {
        return preview.error();
    }
    if (!json) {
        sayTakeOver(preview.value(), options);
    }
    QJsonArray lines;
    for (const service::TakeOverLine &line : preview.value().lines) {
        lines.append(takeLineJson(line, options.fullId));
    }
    Taken out {std::move(report), {{u"dry_run"_s, options.dryRun}, {u"batch"_s, QJsonValue()}, {u"lines"_s, lines}}};
    if (options.dryRun) {
        return out;
    }
    const auto taken = office.takeOver(out.report, preview.value(), overruled.value());
    if (!taken) {
        return taken.error();
    }
    if (!json) {
        say(taken.value().done.sentence);
    }
    if (!taken.value().done.batch) {
        return out;
    }
    out.json.insert(u"batch"_s, taken.value().done.batch->value);
    auto again = office.compareUpper(out.report.request, watchedJob());
    endProgress();
    if (!again) {
        return again.error();
    }
    out.report = std::move(again).value();
    return out;
}

/// The files that were asked for; answers what is to be added to the JSON.
Result<QJsonObject> written(service::Office &office, const UpperReport &report, const ReconcileOptions &options)
{
    QJsonObject json;
    if (!options.corrections.empty()) {
        const auto file = office.writeCorrections(report, QString::fromStdString(options.corrections));
        if (!file) {
            return file.error();
        }
        json.insert(u"corrections"_s, file.value());
    }
    if (!options.record.empty()) {
        const auto number = office.signOff(report);
        if (!number) {
            return number.error();
        }
        const auto file = service::writeUpperRecord(
            report, *office.image(), number.value(), QString::fromStdString(options.record));
        if (!file) {
            return file.error();
        }
        json.insert(u"record"_s, file.value());
        json.insert(u"signed"_s, number.value().number);
    }
    return json;
}

service::UpperRequest requestFrom(const ReconcileOptions &options)
{
    service::UpperRequest request;
    request.file = QString::fromStdString(options.file);
    request.sheet = QString::fromStdString(options.sheet);
    request.mapping = QString::fromStdString(options.mapping);
    request.step = domain::eventKindFromCode(QString::fromStdString(options.step)).value_or(request.step);
    request.remaining = options.remaining;
    request.on = options.date.day();
    request.campaign = QString::fromStdString(options.campaign);
    request.indicator = QString::fromStdString(options.indicator);
    return request;
}

int runReconcile(const Context &context, const ReconcileOptions &options)
{
    auto office = context.open(options.indicator.empty() ? service::OpenFor::Entries : service::OpenFor::Figures);
    if (!office) {
        return fail(office.error());
    }
    auto report = office.value()->compareUpper(requestFrom(options), watchedJob());
    endProgress();
    if (!report) {
        return fail(report.error());
    }
    report = withAgreements(*office.value(), std::move(report).value(), options);
    if (!report) {
        return fail(report.error());
    }
    if (options.fullId) {
        if (auto noted = office.value()->noteFullIds(report.value()); !noted) {
            return fail(noted.error());
        }
    }
    auto taken = takenOver(*office.value(), std::move(report).value(), options, context.json);
    if (!taken) {
        return fail(taken.error());
    }
    report = std::move(taken.value().report);
    const auto files = written(*office.value(), report.value(), options);
    if (!files) {
        return fail(files.error());
    }
    if (context.json) {
        QJsonObject json = reportJson(report.value(), options.fullId);
        if (!taken.value().json.isEmpty()) {
            json.insert(u"take_over"_s, taken.value().json);
        }
        for (auto it = files.value().begin(); it != files.value().end(); ++it) {
            json.insert(it.key(), it.value());
        }
        sayJson(json);
        return kDone;
    }
    sayReport(report.value(), options.fullId);
    for (const QString &file :
        {files.value().value(u"corrections"_s).toString(), files.value().value(u"record"_s).toString()}) {
        if (!file.isEmpty()) {
            say(QCoreApplication::translate("caodiem::cli", "Wrote “%1”.").arg(file));
        }
    }
    return kDone;
}

QJsonObject signedJson(const service::SignedNote &note)
{
    QJsonObject json {{u"number"_s, note.number}, {u"file"_s, note.file}, {u"sha256"_s, note.sha256},
        {u"list_date"_s, isoFromDay(note.listDate)}, {u"step"_s, domain::codeOf(note.step)},
        {u"remaining"_s, note.remaining}, {u"rows"_s, note.rows}, {u"agreeing"_s, note.agreeing},
        {u"agreed"_s, note.agreed}, {u"on"_s, isoFromDay(note.on)}, {u"by"_s, note.by}};
    for (const service::DifferenceKind kind : service::kAllDifferences) {
        json.insert(service::codeOf(kind), note.differences.at(static_cast<std::size_t>(kind)));
    }
    return json;
}

int runSigned(const Context &context)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto notes = office.value()->signedOff();
    if (!notes) {
        return fail(notes.error());
    }
    QJsonArray json;
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "No."),
        QCoreApplication::translate("caodiem::cli", "Signed off"), QCoreApplication::translate("caodiem::cli", "List"),
        QCoreApplication::translate("caodiem::cli", "File"), QCoreApplication::translate("caodiem::cli", "Agree"),
        QCoreApplication::translate("caodiem::cli", "Differ")}};
    for (const service::SignedNote &note : notes.value()) {
        json.append(signedJson(note));
        qint64 differ = 0;
        for (const qint64 count : note.differences) {
            differ += count;
        }
        rows.push_back({QString::number(note.number), fmt_vi::date(note.on),
            QString(service::listTitle(note.step, note.remaining) + u", "_s + fmt_vi::date(note.listDate)), note.file,
            fmt_vi::num(note.agreeing), fmt_vi::num(differ)});
    }
    if (context.json) {
        sayJson({{u"reconciliations"_s, json}});
    } else {
        sayTable(rows, {0, 4, 5});
    }
    return kDone;
}

void checkOptions(const ReconcileOptions &options)
{
    if (options.isSigned) {
        return;
    }
    if (options.file.empty()) {
        throw CLI::RequiredError("file");
    }
    if (options.step.empty()) {
        throw CLI::RequiredError("--step");
    }
    if (!options.agree.empty() && options.reason.empty()) {
        throw CLI::RequiredError("--reason");
    }
    if (!options.agree.empty() && !options.withdraw.empty()) {
        throw CLI::ExcludesError("--agree", "--withdraw");
    }
    if (options.dryRun && !options.takesOver()) {
        throw CLI::RequiredError("--take-over");
    }
    if (options.takesOver() && !(options.agree.empty() && options.withdraw.empty())) {
        throw CLI::ExcludesError("--take-over", options.agree.empty() ? "--withdraw" : "--agree");
    }
}

void addTakingOver(CLI::App &command, ReconcileOptions &options)
{
    const auto addKeys = [&command](const char *name, std::vector<std::string> &keys, const QString &description) {
        command.add_option(name, keys, description.toStdString())->allow_extra_args(false)->type_name("KEY|all");
    };
    addKeys("--take-over", options.takeOver,
        QCoreApplication::translate(
            "caodiem::cli", "Writes what the list says of the step into the register, as one batch (may be repeated)"));
    addKeys("--overrule", options.overrule,
        QCoreApplication::translate("caodiem::cli", "The same, even where another day was entered by hand"));
    command.add_flag("--dry-run", options.dryRun,
        QCoreApplication::translate("caodiem::cli", "Only says what taking over would write").toStdString());
}

void addReconcileFiles(CLI::App &command, ReconcileOptions &options)
{
    addText(command, "--record", options.record,
        QCoreApplication::translate("caodiem::cli", "Signs the comparison off and writes its record (.docx)"));
    addText(command, "--corrections", options.corrections,
        QCoreApplication::translate(
            "caodiem::cli", "What each side should correct (.xlsx), personal IDs in full (audited)"));
    addText(command, "--agree", options.agree,
        QCoreApplication::translate("caodiem::cli", "The difference of this key may stay (--reason)"));
    addText(command, "--reason", options.reason, QCoreApplication::translate("caodiem::cli", "Why it may stay"));
    addText(command, "--withdraw", options.withdraw,
        QCoreApplication::translate("caodiem::cli", "The difference of this key may not stay any more"));
    command.add_flag("--full-id", options.fullId,
        QCoreApplication::translate("caodiem::cli", "Personal IDs in full (audited)").toStdString());
    command.add_flag("--signed", options.isSigned,
        QCoreApplication::translate("caodiem::cli", "Lists the comparisons that were signed off").toStdString());
}

} // namespace

void addReconcileCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ReconcileOptions>();
    CLI::App &command = *app.add_subcommand("reconcile",
        QCoreApplication::translate("caodiem::cli", "A list from above beside the register").toStdString());
    addText(command, "file", options->file,
        QCoreApplication::translate("caodiem::cli", "The list (.xlsx, .ods, .csv, .tsv; .xls with LibreOffice)"));
    addText(command, "--step", options->step,
        QCoreApplication::translate("caodiem::cli", "The step that the list speaks of"))
        ->check(CLI::IsMember({"card_intake", "card_issued", "eid_intake", "eid_approved", "eid_activated"}));
    command.add_flag("--remaining", options->remaining,
        QCoreApplication::translate("caodiem::cli", "The list names those who have not done it").toStdString());
    addDay(command, "--date", options->date,
        QCoreApplication::translate("caodiem::cli", "The list's date (default: the one in the file)"));
    addText(command, "--sheet", options->sheet, QCoreApplication::translate("caodiem::cli", "Name of the sheet"));
    addText(command, "--mapping", options->mapping,
        QCoreApplication::translate("caodiem::cli", "File that says which header is which column"));
    addText(
        command, "--campaign", options->campaign, QCoreApplication::translate("caodiem::cli", "Key of the campaign"));
    addText(command, "--indicator", options->indicator,
        QCoreApplication::translate("caodiem::cli", "Only the people of this indicator can be missing in the list"));
    addReconcileFiles(command, *options);
    addTakingOver(command, *options);
    command.callback([&context, options] {
        checkOptions(*options);
        context.action
            = [&context, options] { return options->isSigned ? runSigned(context) : runReconcile(context, *options); };
    });
}

} // namespace caodiem::cli
