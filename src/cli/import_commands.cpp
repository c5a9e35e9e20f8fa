// SPDX-License-Identifier: GPL-3.0-or-later
// import, and what becomes of a batch.
#include "base/number_format.h"
#include "cli/answers.h"
#include "cli/context.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

using service::Register;

const std::map<std::string, Register> kImported {
    {"residents", Register::Residents}, {"organisations", Register::Organisations}, {"villages", Register::Villages}};

void sayRemarks(const QString &heading, const std::vector<service::RowRemark> &remarks)
{
    constexpr std::size_t kShown = 20;
    if (remarks.empty()) {
        return;
    }
    say(heading.arg(fmt_vi::num(static_cast<qint64>(remarks.size()))));
    for (std::size_t i = 0; i < std::min(kShown, remarks.size()); ++i) {
        const service::RowRemark &remark = remarks[i];
        say(remark.row > 0 ? QCoreApplication::translate("caodiem::cli", "  row %1, %2: %3")
                                 .arg(fmt_vi::num(remark.row), remark.column, remark.reason)
                           : u"  "_s + remark.reason);
    }
    if (remarks.size() > kShown) {
        say(QCoreApplication::translate("caodiem::cli", "  … and %1 more (--json shows all)")
                .arg(fmt_vi::num(static_cast<qint64>(remarks.size() - kShown))));
    }
}

void sayImport(const service::ImportSummary &summary, bool dryRun)
{
    say(QCoreApplication::translate("caodiem::cli", "%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out.")
            .arg(fmt_vi::num(summary.rows), fmt_vi::num(summary.added), fmt_vi::num(summary.changed),
                fmt_vi::num(summary.unchanged), fmt_vi::num(summary.rejected)));
    sayRemarks(QCoreApplication::translate("caodiem::cli", "Left out (%1):"), summary.rejections);
    sayRemarks(QCoreApplication::translate("caodiem::cli", "Questions (%1):"), summary.questions);
    sayRemarks(QCoreApplication::translate("caodiem::cli", "Remarks (%1):"), summary.warnings);
    if (dryRun) {
        say(QCoreApplication::translate("caodiem::cli", "Dry run: nothing was written."));
    } else if (summary.batch) {
        say(QCoreApplication::translate("caodiem::cli", "Written as batch %1.").arg(summary.batch->value));
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Nothing to write."));
    }
}

struct ImportOptions {
    std::string what; ///< a register, "undo" or "list"
    std::string file; ///< or the batch to be taken back
    std::string sheet;
    std::string mapping;
    DayOption listDate;
    bool dryRun = false;
};

int runImport(const Context &context, const ImportOptions &options)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    service::ImportRequest request;
    request.what = kImported.at(options.what);
    request.file = QString::fromStdString(options.file);
    request.sheet = QString::fromStdString(options.sheet);
    request.mapping = QString::fromStdString(options.mapping);
    request.listDate = options.listDate.day();
    request.dryRun = options.dryRun;
    const auto summary = office.value()->importList(request, watchedJob());
    endProgress();
    if (!summary) {
        return fail(summary.error());
    }
    if (context.json) {
        sayJson(importJson(summary.value()));
    } else {
        sayImport(summary.value(), options.dryRun);
    }
    return kDone;
}

QJsonObject undoneJson(BatchId batch, const service::UndoSummary &undone)
{
    QJsonArray kept;
    for (const service::KeptNote &note : undone.kept) {
        kept.append(QJsonObject {{u"what"_s, note.what}, {u"reason"_s, note.reason}});
    }
    return {{u"batch"_s, batch.value}, {u"undone_by"_s, undone.undo.value}, {u"removed"_s, undone.removed},
        {u"restored"_s, undone.restored}, {u"entries"_s, undone.entries}, {u"kept"_s, kept}};
}

int runUndo(const Context &context, BatchId batch)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto undone = office.value()->undoImport(batch);
    if (!undone) {
        return fail(undone.error());
    }
    if (context.json) {
        sayJson(undoneJson(batch, undone.value()));
        return kDone;
    }
    say(QCoreApplication::translate(
        "caodiem::cli", "Batch %1 was taken back: %2 rows removed, %3 as before, %4 entries taken back.")
            .arg(QString::number(batch.value), fmt_vi::num(undone.value().removed),
                fmt_vi::num(undone.value().restored), fmt_vi::num(undone.value().entries)));
    for (const service::KeptNote &note : undone.value().kept) {
        say(u"  "_s + note.what + u": "_s + note.reason);
    }
    return kDone;
}

int runBatches(const Context &context)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto batches = office.value()->batches();
    if (!batches) {
        return fail(batches.error());
    }
    QJsonArray json;
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Batch"),
        QCoreApplication::translate("caodiem::cli", "Day"), QCoreApplication::translate("caodiem::cli", "File"),
        QCoreApplication::translate("caodiem::cli", "Rows"), QCoreApplication::translate("caodiem::cli", "New"),
        QCoreApplication::translate("caodiem::cli", "Changed"), QCoreApplication::translate("caodiem::cli", "Left out"),
        QCoreApplication::translate("caodiem::cli", "Note")}};
    for (const service::BatchNote &batch : batches.value()) {
        json.append(QJsonObject {{u"batch"_s, batch.id.value}, {u"date"_s, isoFromDay(batch.on)},
            {u"file"_s, batch.file}, {u"rows"_s, batch.rows}, {u"added"_s, batch.added}, {u"changed"_s, batch.changed},
            {u"rejected"_s, batch.rejected}, {u"can_undo"_s, batch.canUndo},
            {u"undoes"_s, batch.undoes.isNull() ? QJsonValue() : QJsonValue(batch.undoes.value)},
            {u"undone_by"_s, batch.undoneBy.isNull() ? QJsonValue() : QJsonValue(batch.undoneBy.value)}});
        rows.push_back({QString::number(batch.id.value), fmt_vi::date(batch.on), batch.file, fmt_vi::num(batch.rows),
            fmt_vi::num(batch.added), fmt_vi::num(batch.changed), fmt_vi::num(batch.rejected), batch.state});
    }
    if (context.json) {
        sayJson({{u"batches"_s, json}});
    } else {
        sayTable(rows, {0, 3, 4, 5, 6});
    }
    return kDone;
}

std::function<int()> actionFor(const Context &context, const std::shared_ptr<ImportOptions> &options)
{
    if (options->what == "list") {
        return [&context] { return runBatches(context); };
    }
    if (options->file.empty()) {
        throw CLI::RequiredError("file");
    }
    if (options->what == "undo") {
        bool isNumber = false;
        const BatchId batch {QString::fromStdString(options->file).toLongLong(&isNumber)};
        if (!isNumber || batch.value <= 0) {
            throw CLI::ValidationError("undo", options->file);
        }
        return [&context, batch] { return runUndo(context, batch); };
    }
    return [&context, options] { return runImport(context, *options); };
}

} // namespace

void addImportCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App &command = *app.add_subcommand("import",
        QCoreApplication::translate("caodiem::cli", "Reads a list, takes a batch back, or lists the batches")
            .toStdString());
    command.add_option("what", options->what, "residents | organisations | villages | undo | list")
        ->required()
        ->check(CLI::IsMember({"residents", "organisations", "villages", "undo", "list"}));
    addText(command, "file", options->file,
        QCoreApplication::translate("caodiem::cli",
            "File to read (.xlsx, .ods, .csv, .tsv; .xls with LibreOffice), or the batch to take back"));
    addText(command, "--sheet", options->sheet, QCoreApplication::translate("caodiem::cli", "Name of the sheet"));
    addText(command, "--mapping", options->mapping,
        QCoreApplication::translate("caodiem::cli", "File that says which header is which column"));
    addDay(command, "--list-date", options->listDate,
        QCoreApplication::translate("caodiem::cli", "The day the list speaks of"));
    command.add_flag("--dry-run", options->dryRun,
        QCoreApplication::translate("caodiem::cli", "Says what would be done and writes nothing").toStdString());
    command.callback([&context, options] { context.action = actionFor(context, options); });
}

} // namespace caodiem::cli
