// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desk_sentences.h"
#include "service/office.h"
#include "service/schedule.h"

#include <QCoreApplication>

namespace caodiem::service {
namespace {

/// "campaign:abc" → "abc" when the context starts with `kind`.
std::optional<QString> after(const QString &context, QStringView kind)
{
    if (!context.startsWith(kind)) {
        return std::nullopt;
    }
    return context.mid(kind.size());
}

QString notFound(const Error &error)
{
    if (const auto key = after(error.context, u"campaign:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is no campaign “%1”. Run “campaign list” to see the keys.")
            .arg(*key);
    }
    if (const auto key = after(error.context, u"indicator:")) {
        return QCoreApplication::translate(
            "caodiem::service", "The campaign has no indicator “%1”. Run “campaign show” to see its indicators.")
            .arg(*key);
    }
    if (const auto name = after(error.context, u"village:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is no village “%1” in the register. Check the name.")
            .arg(*name);
    }
    if (const auto name = after(error.context, u"profile:")) {
        return QCoreApplication::translate("caodiem::service",
            "There is no demo profile “%1”. Choose phu-quoc, truong-luu, phu-rieng, hung-yen or tu-minh.")
            .arg(*name);
    }
    if (const auto batch = after(error.context, u"batch:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is no batch %1. Run “import list” to see the batches.")
            .arg(*batch);
    }
    if (const auto name = after(error.context, u"school:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is no school “%1” in the register. Check the name.")
            .arg(*name);
    }
    if (error.context == u"difference") {
        return QCoreApplication::translate("caodiem::service",
            "There is no such difference, or no agreement on it. Nothing was changed; compare again.");
    }
    if (const auto name = after(error.context, u"filter:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is no saved filter “%1” any more. Nothing was changed.")
            .arg(*name);
    }
    if (error.context.startsWith(u"question:")) {
        return QCoreApplication::translate("caodiem::service", "There is no such question. Nothing was changed.");
    }
    if (error.context.startsWith(u"absence:")) {
        return QCoreApplication::translate("caodiem::service", "Nobody is missing in the list of this batch.");
    }
    if (error.context == u"resident") {
        return QCoreApplication::translate(
            "caodiem::service", "No resident has this personal ID. Check the 12 digits, or import the list first.");
    }
    if (error.context == u"organisation") {
        return QCoreApplication::translate(
            "caodiem::service", "No organisation has this tax code. Check it, or import the list first.");
    }
    if (error.context.startsWith(u"event:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is no entry of this number. Nothing was changed.");
    }
    return QCoreApplication::translate("caodiem::service", "Not found: %1. Check the path or the name.")
        .arg(error.context);
}

/// What is wrong with a file that explains headers.
QString badMapping(const Error &error)
{
    if (const auto column = after(error.context, u"mapping-column:")) {
        return QCoreApplication::translate("caodiem::service",
            "The mapping names “%1”, which is no column of this list. Nothing was read; correct the mapping.")
            .arg(*column);
    }
    if (const auto column = after(error.context, u"mapping-twice:")) {
        return QCoreApplication::translate("caodiem::service",
            "The mapping gives the column “%1” to two headers. Nothing was read; leave one of them.")
            .arg(*column);
    }
    if (const auto key = after(error.context, u"mapping-key:")) {
        return QCoreApplication::translate("caodiem::service",
            "The mapping has the unknown key “%1”. Nothing was read; the keys are list, columns and text.")
            .arg(*key);
    }
    if (const auto code = after(error.context, u"mapping-text:")) {
        return QCoreApplication::translate("caodiem::service",
            "The mapping names the encoding “%1”. Nothing was read; choose Unicode, TCVN3, VNI or CP1258.")
            .arg(*code);
    }
    if (const auto name = after(error.context, u"mapping-list:")) {
        return QCoreApplication::translate("caodiem::service",
            "The mapping “%1” is made for another list. Nothing was read; choose the mapping of this list.")
            .arg(*name);
    }
    return QCoreApplication::translate(
        "caodiem::service", "The file “%1” is no mapping of columns. Nothing was read; choose the right file.")
        .arg(after(error.context, u"mapping-json:").value_or(error.context));
}

/// Of lists from above, villages and schools.
std::optional<QString> badComparison(const Error &error)
{
    if (const auto file = after(error.context, u"list-date:")) {
        return QCoreApplication::translate("caodiem::service",
            "The list “%1” does not say of which day it is. Nothing was compared; give the list's date.")
            .arg(*file);
    }
    if (error.context == u"import-date-future") {
        return QCoreApplication::translate(
            "caodiem::service", "The list's date lies after today. Nothing was imported; check the date.");
    }
    if (error.context == u"list-date-future") {
        return QCoreApplication::translate(
            "caodiem::service", "The list's date lies after today. Nothing was compared; check the date.");
    }
    if (error.context == u"residents-only-list") {
        return QCoreApplication::translate(
            "caodiem::service", "Only lists of residents are compared. Choose a step and an indicator of residents.");
    }
    if (error.context == u"difference-reason") {
        return QCoreApplication::translate(
            "caodiem::service", "A difference is agreed with a reason of 1 to 200 letters. Nothing was changed.");
    }
    if (error.context == u"place-name") {
        return QCoreApplication::translate("caodiem::service", "The name is empty. Nothing was changed; give a name.");
    }
    if (error.context == u"place-same") {
        return QCoreApplication::translate(
            "caodiem::service", "A place cannot be merged into itself. Nothing was changed; choose another one.");
    }
    if (error.context == u"place-day") {
        return QCoreApplication::translate(
            "caodiem::service", "Say from which day the two are one. Nothing was changed.");
    }
    return std::nullopt;
}

QString badInput(const Error &error)
{
    if (const QString sentence = deskSentence(error.context); !sentence.isEmpty()) {
        return sentence;
    }
    if (const auto place = after(error.context, u"campaign-file:")) {
        return QCoreApplication::translate("caodiem::service",
            "The campaign file is wrong at “%1” (%2). Nothing was loaded; mend it there and load it again.")
            .arg(*place, error.detail);
    }
    if (const auto sentence = after(error.context, u"edit:")) {
        return *sentence; // worded where the form was checked
    }
    if (error.context == u"filter-name") {
        return QCoreApplication::translate(
            "caodiem::service", "The filter's name is empty. Nothing was saved; give it a name.");
    }
    if (error.context == u"filters-full") {
        return QCoreApplication::translate(
            "caodiem::service", "There are %1 saved filters already. Nothing was saved; delete one of them first.")
            .arg(error.detail);
    }
    if (error.context == u"answer:number") {
        return QCoreApplication::translate("caodiem::service",
            "The personal ID needs 12 digits. Nothing was changed; choose a person or type all of it.");
    }
    if (error.context.startsWith(u"answer")) {
        return QCoreApplication::translate("caodiem::service",
            "The row cannot be taken in with this answer. Nothing was changed; choose another answer, or leave it "
            "out.");
    }
    if (error.context == u"record-future") {
        return QCoreApplication::translate(
            "caodiem::service", "The day lies after today. Nothing was recorded; give a day up to today.");
    }
    if (error.context == u"record-before-birth") {
        return QCoreApplication::translate(
            "caodiem::service", "The day lies before this person's birth. Nothing was recorded; check the day.");
    }
    if (error.context == u"unit") {
        return QCoreApplication::translate(
            "caodiem::service", "The unit's name is empty. Give it, for example: Công an xã Phú Riềng.");
    }
    if (error.context == u"demo-until") {
        return QCoreApplication::translate(
            "caodiem::service", "The day lies before the demo's own day. Choose the own day or a later one.");
    }
    if (error.context == u"demo-residents") {
        return QCoreApplication::translate("caodiem::service",
            "The number of residents is too small or too large for a demo. Choose between 100 and 3.000.000.");
    }
    if (error.context == u"period") {
        return QCoreApplication::translate(
            "caodiem::service", "The period starts after its end. Give a first day up to the as-of date.");
    }
    if (error.context == u"no-deadline") {
        return QCoreApplication::translate(
            "caodiem::service", "The indicator has no deadline. Say up to which day to look.");
    }
    if (error.context == u"residents-only") {
        return QCoreApplication::translate(
            "caodiem::service", "Organisations have no age. Choose an indicator of residents.");
    }
    if (error.context == u"what-if") {
        return QCoreApplication::translate("caodiem::service",
            "The assumption is not possible. Give whole numbers from 0, at least one session a day and one machine "
            "left.");
    }
    if (const auto sentence = badComparison(error)) {
        return *sentence;
    }
    if (const auto columns = after(error.context, u"columns:")) {
        return QCoreApplication::translate("caodiem::service",
            "The list lacks the column “%1”, so nothing was read. Add it, or start from the template.")
            .arg(*columns);
    }
    if (const auto sheet = after(error.context, u"sheet:")) {
        return QCoreApplication::translate(
            "caodiem::service", "The file has no sheet “%1”. Check the name of the sheet.")
            .arg(*sheet);
    }
    if (const auto name = after(error.context, u"empty:")) {
        return QCoreApplication::translate("caodiem::service", "The file “%1” is empty. Choose the right file.")
            .arg(*name);
    }
    if (const auto name = after(error.context, u"damaged:")) {
        return QCoreApplication::translate("caodiem::service",
            "The file “%1” is damaged, so nothing was read. Save it again from Excel or LibreOffice, or get it anew.")
            .arg(*name);
    }
    if (const auto name = after(error.context, u"reader:")) {
        return QCoreApplication::translate("caodiem::service",
            "The file “%1” could not be read: its reading was broken off before the end. Nothing was written; save "
            "it again from Excel or LibreOffice and try once more.")
            .arg(*name);
    }
    if (error.context.startsWith(u"mapping-")) {
        return badMapping(error);
    }
    if (const auto limit = after(error.context, u"limit:")) {
        return QCoreApplication::translate("caodiem::service",
            "The file “%1” is larger than is safe to read. Nothing was read; split the list and try again.")
            .arg(*limit);
    }
    return QCoreApplication::translate("caodiem::service", "This cannot be used: %1. Nothing was changed.")
        .arg(error.context);
}

/// A statement of the store is nothing that people can read.
bool isStatement(const QString &context)
{
    return context.startsWith(u"INSERT ") || context.startsWith(u"UPDATE ") || context.startsWith(u"DELETE ");
}

QString conflict(const Error &error)
{
    if (error.context.startsWith(u"event:")) {
        return QCoreApplication::translate(
            "caodiem::service", "This entry was taken back before. Nothing was changed.");
    }
    if (error.context == u"redo") {
        return QCoreApplication::translate("caodiem::service",
            "Something was written since the change was taken back, so it is not done again. Nothing was changed.");
    }
    if (error.context == u"question:answered") {
        return QCoreApplication::translate(
            "caodiem::service", "This question was answered before. Nothing was changed.");
    }
    if (error.context == u"batch:undone") {
        return QCoreApplication::translate(
            "caodiem::service", "This batch was taken back before. Nothing was changed.");
    }
    if (error.context == u"batch:undo" || error.context == u"batch:demo") {
        return QCoreApplication::translate(
            "caodiem::service", "This batch cannot be taken back: only an imported list can. Nothing was changed.");
    }
    if (const auto name = after(error.context, u"place-name:")) {
        return QCoreApplication::translate(
            "caodiem::service", "There is “%1” already. Nothing was changed; choose another name, or merge the two.")
            .arg(*name);
    }
    if (const auto name = after(error.context, u"place-merged:")) {
        return QCoreApplication::translate(
            "caodiem::service", "“%1” was merged into another one before. Nothing was changed.")
            .arg(*name);
    }
    if (error.context == u"difference:agreed") {
        return QCoreApplication::translate(
            "caodiem::service", "This difference was agreed before. Nothing was changed.");
    }
    if (error.context == u"resident") {
        return QCoreApplication::translate(
            "caodiem::service", "The store holds residents already; demo data goes into a new store only.");
    }
    if (error.context == u"desk:changed") {
        return QCoreApplication::translate("caodiem::service",
            "This entry is no longer there as it is shown. Nothing was changed; open the household again.");
    }
    if (isStatement(error.context)) {
        return QCoreApplication::translate("caodiem::service",
            "This contradicts what is in the register by now: the same number or name is used by another entry. "
            "Nothing "
            "was changed; look at that entry first.");
    }
    if (error.detail.isEmpty() || error.detail == u"exists already") {
        return QCoreApplication::translate(
            "caodiem::service", "“%1” is there already and is left as it is. Choose another name.")
            .arg(error.context);
    }
    return QCoreApplication::translate(
        "caodiem::service", "This contradicts what is there already: %1. Nothing was changed.")
        .arg(error.context);
}

} // namespace

QString sentenceFor(const Error &error)
{
    if (const QString sentence = scheduleSentence(error.context); !sentence.isEmpty()) {
        return sentence;
    }
    switch (error.code) {
    case Errc::BadInput:
        return badInput(error);
    case Errc::NotFound:
        return notFound(error);
    case Errc::Conflict:
        return conflict(error);
    case Errc::Locked:
        return QCoreApplication::translate(
            "caodiem::service", "Another program has this store open (%1). Close it there, then try again.")
            .arg(error.context);
    case Errc::NewerFile:
        return QCoreApplication::translate("caodiem::service",
            "This store was made by a newer version of Cao Điểm and was left untouched. Install that version.");
    case Errc::Corrupt:
        return QCoreApplication::translate("caodiem::service",
            "“%1” is damaged or is no file of Cao Điểm; it was left untouched. Restore the last backup.")
            .arg(error.context);
    case Errc::DiskFull:
        return QCoreApplication::translate(
            "caodiem::service", "The disk is full, so nothing was written. Free some space, then try again.");
    case Errc::Storage:
        return QCoreApplication::translate("caodiem::service",
            "The store could not be read or written (%1). Nothing was changed; try again, and run “verify”.")
            .arg(error.context);
    case Errc::Io:
        return QCoreApplication::translate("caodiem::service",
            "“%1” cannot be read or written. Check the path, the rights, and that no other program has it open.")
            .arg(error.context);
    case Errc::Unsupported:
        if (error.detail == u"xls-needs-office") {
            return QCoreApplication::translate("caodiem::service",
                "“%1” is an old Excel file (.xls), and reading it needs LibreOffice, which is not installed here. Save "
                "it as .xlsx in Excel, or install LibreOffice, and try again.")
                .arg(error.context);
        }
        if (error.detail.startsWith(u"directive:")) {
            return QCoreApplication::translate("caodiem::service",
                "“%1” holds no text that can be read (a scanned picture, a password, an old .doc). Save it as .docx "
                "or .txt, or copy its text and paste it.")
                .arg(error.context);
        }
        return QCoreApplication::translate("caodiem::service",
            "“%1” is of a kind that is not read here (or has a password). Save it as .xlsx or .csv and try again.")
            .arg(error.context);
    case Errc::Cancelled:
        return QCoreApplication::translate("caodiem::service", "Stopped. Nothing was written.");
    }
    return {};
}

} // namespace caodiem::service
