// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desk_sentences.h"
#include "service/office.h"
#include "service/schedule.h"

#include <QCoreApplication>

#include <span>

namespace caodiem::service {
namespace {

/// How one context is worded. A context that ends in ":" stands for all that begin with it, and what stands behind the
/// colon is the %1 of the words; of the others the error's detail is. %2 is the detail everywhere.
struct SentenceRow {
    QStringView context;
    const char *words;
};

/// What is not there.
constexpr SentenceRow kNotFoundWords[] = {
    {u"campaign:",
        QT_TRANSLATE_NOOP("caodiem::service", "There is no campaign “%1”. Run “campaign list” to see the keys.")},
    {u"indicator:",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The campaign has no indicator “%1”. Run “campaign show” to see its indicators.")},
    {u"village:", QT_TRANSLATE_NOOP("caodiem::service", "There is no village “%1” in the register. Check the name.")},
    {u"profile:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "There is no demo profile “%1”. Choose phu-quoc, truong-luu, phu-rieng, hung-yen or tu-minh.")},
    {u"batch:", QT_TRANSLATE_NOOP("caodiem::service", "There is no batch %1. Run “import list” to see the batches.")},
    {u"school:", QT_TRANSLATE_NOOP("caodiem::service", "There is no school “%1” in the register. Check the name.")},
    {u"difference",
        QT_TRANSLATE_NOOP("caodiem::service",
            "There is no such difference, or no agreement on it. Nothing was changed; compare again.")},
    {u"filter:", QT_TRANSLATE_NOOP("caodiem::service", "There is no saved filter “%1” any more. Nothing was changed.")},
    {u"question:", QT_TRANSLATE_NOOP("caodiem::service", "There is no such question. Nothing was changed.")},
    {u"absence:", QT_TRANSLATE_NOOP("caodiem::service", "Nobody is missing in the list of this batch.")},
    {u"resident",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "No resident has this personal ID. Check the 12 digits, or import the list first.")},
    {u"organisation",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "No organisation has this tax code. Check it, or import the list first.")},
    {u"event:", QT_TRANSLATE_NOOP("caodiem::service", "There is no entry of this number. Nothing was changed.")},
};

/// What is wrong with a file that explains headers.
constexpr SentenceRow kMappingWords[] = {
    {u"mapping-column:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The mapping names “%1”, which is no column of this list. Nothing was read; correct the mapping.")},
    {u"mapping-twice:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The mapping gives the column “%1” to two headers. Nothing was read; leave one of them.")},
    {u"mapping-key:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The mapping has the unknown key “%1”. Nothing was read; the keys are list, columns and text.")},
    {u"mapping-text:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The mapping names the encoding “%1”. Nothing was read; choose Unicode, TCVN3, VNI or CP1258.")},
    {u"mapping-list:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The mapping “%1” is made for another list. Nothing was read; choose the mapping of this list.")},
};

/// Of lists from above, villages and schools.
constexpr SentenceRow kComparisonWords[] = {
    {u"list-date:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The list “%1” does not say of which day it is. Nothing was compared; give the list's date.")},
    {u"import-date-future",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The list's date lies after today. Nothing was imported; check the date.")},
    {u"list-date-future",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The list's date lies after today. Nothing was compared; check the date.")},
    {u"residents-only-list",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "Only lists of residents are compared. Choose a step and an indicator of residents.")},
    {u"difference-reason",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "A difference is agreed with a reason of 1 to 200 letters. Nothing was changed.")},
    {u"place-name", QT_TRANSLATE_NOOP("caodiem::service", "The name is empty. Nothing was changed; give a name.")},
    {u"place-same",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "A place cannot be merged into itself. Nothing was changed; choose another one.")},
    {u"place-day", QT_TRANSLATE_NOOP("caodiem::service", "Say from which day the two are one. Nothing was changed.")},
};

/// What was given and cannot be used; the first row that fits counts.
constexpr SentenceRow kInputWords[] = {
    {u"campaign-file:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The campaign file is wrong at “%1” (%2). Nothing was loaded; mend it there and load it again.")},
    {u"filter-name",
        QT_TRANSLATE_NOOP("caodiem::service", "The filter's name is empty. Nothing was saved; give it a name.")},
    {u"filters-full",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "There are %1 saved filters already. Nothing was saved; delete one of them first.")},
    {u"answer:number",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The personal ID needs 12 digits. Nothing was changed; choose a person or type all of it.")},
    {u"answer:candidate",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The row cannot speak of this person, or the person is no longer in the register. Nothing was changed; "
            "look at the question again.")},
    {u"answer:nobody",
        QT_TRANSLATE_NOOP("caodiem::service",
            "Nobody in the register has this number. Nothing was changed; choose somebody who is there, or leave the "
            "row out.")},
    {u"answer:impossible",
        QT_TRANSLATE_NOOP("caodiem::service",
            "What the list says contradicts other days of this person, so it cannot be taken. Nothing was changed; "
            "edit "
            "the person in the register, or keep what the register says.")},
    {u"answer:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The row cannot be taken in with this answer. Nothing was changed; choose another answer, or leave it "
            "out.")},
    {u"record-future",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The day lies after today. Nothing was recorded; give a day up to today.")},
    {u"record-before-birth",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The day lies before this person's birth. Nothing was recorded; check the day.")},
    {u"unit",
        QT_TRANSLATE_NOOP("caodiem::service", "The unit's name is empty. Give it, for example: Công an xã Phú Riềng.")},
    {u"demo-until",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The day lies before the demo's own day. Choose the own day or a later one.")},
    {u"demo-residents",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The number of residents is too small or too large for a demo. Choose between 100 and 3.000.000.")},
    {u"period",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The period starts after its end. Give a first day up to the as-of date.")},
    {u"no-deadline",
        QT_TRANSLATE_NOOP("caodiem::service", "The indicator has no deadline. Say up to which day to look.")},
    {u"residents-only",
        QT_TRANSLATE_NOOP("caodiem::service", "Organisations have no age. Choose an indicator of residents.")},
    {u"what-if",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The assumption is not possible. Give whole numbers from 0, at least one session a day and one machine "
            "left.")},
    {u"columns:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The list lacks the column “%1”, so nothing was read. Add it, or start from the template.")},
    {u"sheet:", QT_TRANSLATE_NOOP("caodiem::service", "The file has no sheet “%1”. Check the name of the sheet.")},
    {u"empty:", QT_TRANSLATE_NOOP("caodiem::service", "The file “%1” is empty. Choose the right file.")},
    {u"damaged:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The file “%1” is damaged, so nothing was read. Save it again from Excel or LibreOffice, or get it anew.")},
    {u"reader:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The file “%1” could not be read: its reading was broken off before the end. Nothing was written; save it "
            "again from Excel or LibreOffice and try once more.")},
    {u"limit:",
        QT_TRANSLATE_NOOP("caodiem::service",
            "The file “%1” is larger than is safe to read. Nothing was read; split the list and try again.")},
};

/// What contradicts what is there.
constexpr SentenceRow kConflictWords[] = {
    {u"event:", QT_TRANSLATE_NOOP("caodiem::service", "This entry was taken back before. Nothing was changed.")},
    {u"redo",
        QT_TRANSLATE_NOOP("caodiem::service",
            "Something was written since the change was taken back, so it is not done again. Nothing was changed.")},
    {u"question:answered",
        QT_TRANSLATE_NOOP("caodiem::service", "This question was answered before. Nothing was changed.")},
    {u"batch:undone", QT_TRANSLATE_NOOP("caodiem::service", "This batch was taken back before. Nothing was changed.")},
    {u"batch:undo",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "This batch cannot be taken back: only an imported list can. Nothing was changed.")},
    {u"batch:demo",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "This batch cannot be taken back: only an imported list can. Nothing was changed.")},
    {u"place-name:",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "There is “%1” already. Nothing was changed; choose another name, or merge the two.")},
    {u"place-merged:",
        QT_TRANSLATE_NOOP("caodiem::service", "“%1” was merged into another one before. Nothing was changed.")},
    {u"difference:agreed",
        QT_TRANSLATE_NOOP("caodiem::service", "This difference was agreed before. Nothing was changed.")},
    {u"resident",
        QT_TRANSLATE_NOOP(
            "caodiem::service", "The store holds residents already; demo data goes into a new store only.")},
    {u"desk:changed",
        QT_TRANSLATE_NOOP("caodiem::service",
            "This entry is no longer there as it is shown. Nothing was changed; open the household again.")},
};

std::optional<QString> wordsIn(std::span<const SentenceRow> rows, const Error &error)
{
    for (const SentenceRow &row : rows) {
        const bool open = row.context.endsWith(u':');
        if (open ? !error.context.startsWith(row.context) : error.context != row.context) {
            continue;
        }
        const QString sentence = QCoreApplication::translate("caodiem::service", row.words);
        const QString first = open ? error.context.mid(row.context.size()) : error.detail;
        if (sentence.contains(u"%2")) {
            return sentence.arg(first, error.detail);
        }
        return sentence.contains(u"%1") ? sentence.arg(first) : sentence;
    }
    return std::nullopt;
}

QString notFound(const Error &error)
{
    return wordsIn(kNotFoundWords, error)
        .value_or(QCoreApplication::translate("caodiem::service", "Not found: %1. Check the path or the name.")
                      .arg(error.context));
}

QString badMapping(const Error &error)
{
    constexpr QStringView kUnreadable = u"mapping-json:";
    return wordsIn(kMappingWords, error)
        .value_or(
            QCoreApplication::translate(
                "caodiem::service", "The file “%1” is no mapping of columns. Nothing was read; choose the right file.")
                .arg(error.context.startsWith(kUnreadable) ? error.context.mid(kUnreadable.size()) : error.context));
}

/// A list that lacks a column: which headers were seen there, for whoever can say which of them it is.
QString seenHeaders(const Error &error)
{
    constexpr QStringView kSeen = u"seen:";
    return !error.context.startsWith(u"columns:") || !error.detail.startsWith(kSeen)
        ? QString()
        : QString(u' '
            + QCoreApplication::translate("caodiem::service",
                "Headers seen: %1. If one of them is this column, say so on the page “Map columns” or with --mapping.")
                  .arg(error.detail.mid(kSeen.size())));
}

QString badInput(const Error &error)
{
    constexpr QStringView kOfAForm = u"edit:"; // worded where the form was checked
    if (const QString sentence = deskSentence(error.context); !sentence.isEmpty()) {
        return sentence;
    }
    if (error.context.startsWith(kOfAForm)) {
        return error.context.mid(kOfAForm.size());
    }
    if (error.context.startsWith(u"mapping-")) {
        return badMapping(error);
    }
    if (const auto sentence = wordsIn(kInputWords, error)) {
        return *sentence + seenHeaders(error);
    }
    return wordsIn(kComparisonWords, error)
        .value_or(QCoreApplication::translate("caodiem::service", "This cannot be used: %1. Nothing was changed.")
                      .arg(error.context));
}

/// A statement of the store is nothing that people can read.
bool isStatement(const QString &context)
{
    return context.startsWith(u"INSERT ") || context.startsWith(u"UPDATE ") || context.startsWith(u"DELETE ");
}

QString conflict(const Error &error)
{
    if (const auto sentence = wordsIn(kConflictWords, error)) {
        return *sentence;
    }
    if (isStatement(error.context)) {
        return QCoreApplication::translate("caodiem::service",
            "This contradicts what is in the register by now: the same number or name is used by another entry. "
            "Nothing was changed; look at that entry first.");
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
