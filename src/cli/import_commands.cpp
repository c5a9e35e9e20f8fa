// SPDX-License-Identifier: GPL-3.0-or-later
// import, and what becomes of a batch.
#include "base/number_format.h"
#include "cli/answers.h"
#include "cli/context.h"
#include "cli/terminal.h"
#include "domain/personal_id.h"
#include "service/proposal.h"

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
    if (summary.listDate != kNever) {
        say(QCoreApplication::translate("caodiem::cli", "The list's date: %1.").arg(fmt_vi::date(summary.listDate)));
    }
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
    std::string what; ///< a register, "undo", "list", "questions" or "answer"
    std::string file; ///< or the batch to be taken back, or the question to be answered
    std::string with; ///< the answer
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

QJsonArray keptJson(const std::vector<service::KeptNote> &notes)
{
    QJsonArray kept;
    for (const service::KeptNote &note : notes) {
        kept.append(QJsonObject {{u"what"_s, note.what}, {u"reason"_s, note.reason}});
    }
    return kept;
}

QJsonObject undoneJson(BatchId batch, const service::UndoSummary &undone)
{
    return {{u"batch"_s, batch.value}, {u"undone_by"_s, undone.undo.value}, {u"removed"_s, undone.removed},
        {u"restored"_s, undone.restored}, {u"entries"_s, undone.entries}, {u"kept"_s, keptJson(undone.kept)}};
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

QString wordOf(service::AnswerKind kind)
{
    switch (kind) {
    case service::AnswerKind::SamePerson:
        return u"same:ID"_s;
    case service::AnswerKind::NewPerson:
        return u"new"_s;
    case service::AnswerKind::TakeList:
        return u"take"_s;
    case service::AnswerKind::KeepRegister:
        return u"keep"_s;
    case service::AnswerKind::OnDay:
        return u"day:DATE"_s;
    case service::AnswerKind::LeaveOut:
        break;
    }
    return u"leave"_s;
}

QJsonObject questionJson(const service::QuestionNote &note)
{
    QJsonArray candidates;
    for (const service::Candidate &one : note.candidates) {
        candidates.append(QJsonObject {
            {u"id"_s, one.id}, {u"name"_s, one.name}, {u"number"_s, one.number}, {u"village"_s, one.village}});
    }
    QJsonArray answers;
    for (const service::AnswerKind kind : note.answers) {
        answers.append(wordOf(kind));
    }
    return {{u"question"_s, note.id}, {u"batch"_s, note.batch.value}, {u"file"_s, note.file}, {u"row"_s, note.row},
        {u"kind"_s, note.kind}, {u"name"_s, note.name}, {u"number"_s, note.number}, {u"column"_s, note.column},
        {u"value"_s, note.value}, {u"recorded"_s, note.recorded}, {u"asks"_s, note.sentence},
        {u"candidates"_s, candidates}, {u"answers"_s, answers}};
}

int runQuestions(const Context &context)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto questions = office.value()->questions();
    if (!questions) {
        return fail(questions.error());
    }
    QJsonArray json;
    for (const service::QuestionNote &note : questions.value()) {
        json.append(questionJson(note));
        if (!context.json) {
            QStringList answers;
            for (const service::AnswerKind kind : note.answers) {
                answers << wordOf(kind) + u" ("_s + service::wordsOf(kind, note) + u')';
            }
            say(QCoreApplication::translate("caodiem::cli", "%1. %2, row %3, %4: %5")
                    .arg(QString::number(note.id), note.file, fmt_vi::num(note.row), note.column, note.sentence));
            say(u"   "_s + answers.join(u" · "_s));
        }
    }
    if (context.json) {
        sayJson({{u"questions"_s, json}});
    } else if (questions.value().empty()) {
        say(QCoreApplication::translate("caodiem::cli", "No question waits."));
    }
    return kDone;
}

/// "take", "keep", "new", "leave", "day:2026-05-20", "same:17" (a candidate) or "same:042…" (a personal ID).
std::optional<service::QuestionAnswer> answerFrom(const QString &text)
{
    const QString word = text.section(u':', 0, 0);
    const QString rest = text.section(u':', 1);
    service::QuestionAnswer answer;
    if (word == u"same") {
        answer.kind = service::AnswerKind::SamePerson;
        bool isNumber = false;
        if (domain::isPersonalId(rest)) {
            answer.number = rest;
        } else {
            answer.candidate = rest.toLongLong(&isNumber);
        }
        return isNumber || !answer.number.isEmpty() ? std::optional(answer) : std::nullopt;
    }
    if (word == u"day") {
        const auto day = dayFromIso(rest);
        answer.kind = service::AnswerKind::OnDay;
        answer.day = day.value_or(kNever);
        return day ? std::optional(answer) : std::nullopt;
    }
    const std::map<QString, service::AnswerKind> plain {{u"take"_s, service::AnswerKind::TakeList},
        {u"keep"_s, service::AnswerKind::KeepRegister}, {u"new"_s, service::AnswerKind::NewPerson},
        {u"leave"_s, service::AnswerKind::LeaveOut}};
    const auto found = plain.find(text);
    if (found == plain.end()) {
        return std::nullopt;
    }
    answer.kind = found->second;
    return answer;
}

int runAnswer(const Context &context, qint64 question, const service::QuestionAnswer &answer)
{
    auto office = context.open(service::OpenFor::Entries);
    if (!office) {
        return fail(office.error());
    }
    const auto answered = office.value()->answerQuestion(question, answer);
    if (!answered) {
        return fail(answered.error());
    }
    const BatchId batch = answered.value().batch;
    if (context.json) {
        sayJson({{u"question"_s, question}, {u"batch"_s, batch.isNull() ? QJsonValue() : QJsonValue(batch.value)},
            {u"stays"_s, keptJson(answered.value().stays)}, {u"also"_s, answered.value().also},
            {u"waiting"_s, answered.value().waiting}});
    } else {
        say(batch.isNull()
                ? QCoreApplication::translate("caodiem::cli", "Answered; nothing had to be changed.")
                : QCoreApplication::translate("caodiem::cli", "Answered and written as batch %1.").arg(batch.value));
        for (const service::KeptNote &note : answered.value().stays) {
            say(u"  "_s + note.what + u": "_s + note.reason);
        }
        if (answered.value().also > 0) {
            say(QCoreApplication::translate("caodiem::cli", "Rows of other lists that waited for this answer: %1.")
                    .arg(fmt_vi::num(answered.value().also)));
        }
    }
    return kDone;
}

std::function<int()> actionFor(const Context &context, const std::shared_ptr<ImportOptions> &options)
{
    if (options->what == "list") {
        return [&context] { return runBatches(context); };
    }
    if (options->what == "questions") {
        return [&context] { return runQuestions(context); };
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
    if (options->what == "answer") {
        bool isNumber = false;
        const qint64 question = QString::fromStdString(options->file).toLongLong(&isNumber);
        const auto answer = answerFrom(QString::fromStdString(options->with));
        if (!isNumber || question <= 0) {
            throw CLI::ValidationError("answer", options->file);
        }
        if (!answer) {
            throw CLI::ValidationError("--with", options->with);
        }
        return [&context, question, given = *answer] { return runAnswer(context, question, given); };
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
    command
        .add_option("what", options->what, "residents | organisations | villages | undo | list | questions | answer")
        ->required()
        ->check(CLI::IsMember({"residents", "organisations", "villages", "undo", "list", "questions", "answer"}));
    addText(command, "file", options->file,
        QCoreApplication::translate("caodiem::cli",
            "File to read (.xlsx, .ods, .csv, .tsv; .xls with LibreOffice), or the batch to take back"));
    addText(command, "--sheet", options->sheet, QCoreApplication::translate("caodiem::cli", "Name of the sheet"));
    addText(command, "--mapping", options->mapping,
        QCoreApplication::translate("caodiem::cli", "File that says which header is which column"));
    addText(command, "--with", options->with,
        QCoreApplication::translate(
            "caodiem::cli", "The answer: take, keep, new, leave, day:DATE, same:CANDIDATE or same:PERSONAL-ID"));
    addDay(command, "--list-date", options->listDate,
        QCoreApplication::translate("caodiem::cli", "The day the list speaks of"));
    command.add_flag("--dry-run", options->dryRun,
        QCoreApplication::translate("caodiem::cli", "Says what would be done and writes nothing").toStdString());
    command.callback([&context, options] { context.action = actionFor(context, options); });
}

} // namespace caodiem::cli
