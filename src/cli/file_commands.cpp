// SPDX-License-Identifier: GPL-3.0-or-later
// export, template, report.
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
    addExportAndTemplate(app, context);
    addReport(app, context);
}

} // namespace caodiem::cli
