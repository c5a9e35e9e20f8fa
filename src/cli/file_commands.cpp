// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, template, report.
#include "base/number_format.h"
#include "cli/answers.h"
#include "cli/context.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

using service::Register;

const std::map<std::string, Register> kRegisters {
    {"residents", Register::Residents}, {"organisations", Register::Organisations}, {"villages", Register::Villages}};
const std::map<std::string, Register> kExported {
    {"residents", Register::Residents}, {"organisations", Register::Organisations}};

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
    Register what = Register::Residents;
    std::string file;
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
    request.what = options.what;
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

void addImport(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *import
        = app.add_subcommand("import", QCoreApplication::translate("caodiem::cli", "Reads a list").toStdString());
    import->add_option("what", options->what, "residents | organisations | villages")
        ->required()
        ->transform(CLI::CheckedTransformer(kRegisters));
    addText(*import, "file", options->file,
        QCoreApplication::translate("caodiem::cli", "File to read (.xlsx, .ods, .csv, .tsv; .xls with LibreOffice)"))
        ->required();
    addText(*import, "--sheet", options->sheet, QCoreApplication::translate("caodiem::cli", "Name of the sheet"));
    addText(*import, "--mapping", options->mapping,
        QCoreApplication::translate("caodiem::cli", "File that says which header is which column"));
    addDay(*import, "--list-date", options->listDate,
        QCoreApplication::translate("caodiem::cli", "The day the list speaks of"));
    import->add_flag("--dry-run", options->dryRun,
        QCoreApplication::translate("caodiem::cli", "Says what would be done and writes nothing").toStdString());
    import->callback(
        [&context, options] { context.action = [&context, options] { return runImport(context, *options);
};
} // namespace
);
} // namespace caodiem::cli

int sayFile(const Context &context, const Result<QString> &file)
{
    if (!file) {
        return fail(file.error());
    }
    if (context.json) {
        sayJson({{u"file"_s, file.value()}});
    } else {
        say(QCoreApplication::translate("caodiem::cli", "Wrote “%1”.").arg(file.value()));
    }
    return kDone;
}

struct FileOptions {
    Register what = Register::Residents;
    std::string out;
};

int runExport(const Context &context, const FileOptions &options)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto file = office.value()->exportRegister(options.what, QString::fromStdString(options.out), watchedJob());
    endProgress();
    return sayFile(context, file);
}

void addExportAndTemplate(CLI::App &app, Context &context)
{
    auto options = std::make_shared<FileOptions>();
    CLI::App *exported = app.add_subcommand("export",
        QCoreApplication::translate("caodiem::cli", "Writes a register in the import's columns").toStdString());
    exported->add_option("what", options->what, "residents | organisations")
        ->required()
        ->transform(CLI::CheckedTransformer(kExported));
    addText(
        *exported, "--out", options->out, QCoreApplication::translate("caodiem::cli", "File to write (.xlsx, .csv)"))
        ->required();
    exported->callback(
        [&context, options] { context.action = [&context, options] { return runExport(context, *options); }; });

    CLI::App *form = app.add_subcommand(
        "template", QCoreApplication::translate("caodiem::cli", "Writes an empty form with drop-downs").toStdString());
    form->add_option("what", options->what, "residents | organisations | villages")
        ->required()
        ->transform(CLI::CheckedTransformer(kRegisters));
    addText(*form, "--out", options->out, QCoreApplication::translate("caodiem::cli", "File to write (.xlsx)"))
        ->required();
    form->callback([&context, options] {
        context.action = [&context, options] {
            return sayFile(
                context, service::Office::writeTemplate(options->what, QString::fromStdString(options->out)));
        };
    });
}

struct ReportOptions {
    std::string campaign;
    std::string out;
    std::vector<std::string> formats {"docx", "xlsx", "pdf"};
    DayOption asOf;
    DayOption from;
};

int runReport(const Context &context, const ReportOptions &options)
{
    auto office = context.open(service::OpenFor::Figures);
    if (!office) {
        return fail(office.error());
    }
    const auto wanted = [&options](const char *format) {
        return std::find(options.formats.begin(), options.formats.end(), format) != options.formats.end();
    };
    service::ReportRequest request;
    request.campaign = QString::fromStdString(options.campaign);
    request.asOf = options.asOf.day();
    request.from = options.from.day();
    request.folder = QString::fromStdString(options.out);
    request.docx = wanted("docx");
    request.xlsx = wanted("xlsx");
    request.pdf = wanted("pdf");
    const auto files = office.value()->writeReport(request, watchedJob());
    endProgress();
    if (!files) {
        return fail(files.error());
    }
    if (context.json) {
        sayJson({{u"files"_s, QJsonArray::fromStringList(files.value())}});
        return kDone;
    }
    for (const QString &file : files.value()) {
        say(QCoreApplication::translate("caodiem::cli", "Wrote “%1”.").arg(file));
    }
    return kDone;
}

void addReport(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App *report = app.add_subcommand(
        "report", QCoreApplication::translate("caodiem::cli", "Writes the weekly report").toStdString());
    addText(
        *report, "--campaign", options->campaign, QCoreApplication::translate("caodiem::cli", "Key of the campaign"));
    addDay(*report, "--as-of", options->asOf, QCoreApplication::translate("caodiem::cli", "As-of date"));
    addDay(*report, "--from", options->from, QCoreApplication::translate("caodiem::cli", "First day of the period"));
    addText(*report, "--out", options->out, QCoreApplication::translate("caodiem::cli", "Folder for the files"))
        ->required();
    report->add_option("--formats", options->formats, "docx,xlsx,pdf")
        ->delimiter(',')
        ->check(CLI::IsMember({"docx", "xlsx", "pdf"}));
    report->callback(
        [&context, options] { context.action = [&context, options] { return runReport(context, *options); }; });
}

} // namespace

void addFileCommands(CLI::App &app, Context &context)
{
    addImport(app, context);
    addExportAndTemplate(app, context);
    addReport(app, context);
}

} // namespace caodiem::cli
