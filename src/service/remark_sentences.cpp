// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/remark_sentences.h"

#include <QCoreApplication>

namespace caodiem::service {
namespace {

using ingest::RemarkCode;

QString rejection(RemarkCode code)
{
    switch (code) {
    case RemarkCode::IdNotTwelveDigits:
        return QCoreApplication::translate(
            "caodiem::service", "The personal ID is not 12 digits. Correct it and import the row again.");
    case RemarkCode::IdTooManyDigits:
        return QCoreApplication::translate(
            "caodiem::service", "The personal ID has more than 12 digits. Correct it and import the row again.");
    case RemarkCode::NumberAsExponentText:
        return QCoreApplication::translate("caodiem::service",
            "Excel turned the number into an exponent and its digits are lost. Type it again as text.");
    case RemarkCode::NameMissing:
        return QCoreApplication::translate(
            "caodiem::service", "The name is missing. Fill it in and import the row again.");
    case RemarkCode::OrganisationNameMissing:
        return QCoreApplication::translate(
            "caodiem::service", "The name of the organisation is missing. Fill it in and import the row again.");
    case RemarkCode::VillageNameMissing:
        return QCoreApplication::translate(
            "caodiem::service", "The name of the village is missing. Fill it in and import the row again.");
    case RemarkCode::DateImpossible:
        return QCoreApplication::translate("caodiem::service",
            "This day does not exist. Answer the question about it, or correct the date and import the row again.");
    case RemarkCode::VillageMissing:
        return QCoreApplication::translate(
            "caodiem::service", "A new resident needs a village. Fill it in and import the row again.");
    case RemarkCode::VillageSeveral:
        return QCoreApplication::translate("caodiem::service",
            "A new resident needs a village, and this name fits several: %1. Write its full name and import the row "
            "again.");
    default:
        return {};
    }
}

QString question(RemarkCode code)
{
    switch (code) {
    case RemarkCode::IdMissing:
        return QCoreApplication::translate(
            "caodiem::service", "The row has no personal ID, so nobody can be told apart. Who is it?");
    case RemarkCode::IdZeroUncertain:
        return QCoreApplication::translate(
            "caodiem::service", "The number lost digits; %1 would contradict birth or sex. Which number is right?");
    case RemarkCode::IdTwice:
        return QCoreApplication::translate(
            "caodiem::service", "The same number stands in row %1 with other data. Which row is right?");
    case RemarkCode::VillageTwice:
        return QCoreApplication::translate("caodiem::service",
            "This village stands in row %1 already, with another head or telephone; that row was taken.");
    case RemarkCode::DateRepair:
        return QCoreApplication::translate("caodiem::service", "In old papers this day means %1. Is that the date?");
    case RemarkCode::TickWithoutListDate:
        return QCoreApplication::translate(
            "caodiem::service", "Done, but by when? Give the list's date; the row was taken in without this step.");
    case RemarkCode::StepDateDiffers:
        return QCoreApplication::translate("caodiem::service", "By hand %1 was recorded. Which day is right?");
    case RemarkCode::StepRecordedLater:
        return QCoreApplication::translate(
            "caodiem::service", "The list says done by %1, the register has %2. Which day is right?");
    case RemarkCode::LaterSpell:
        return QCoreApplication::translate(
            "caodiem::service", "The register already has a later change of residence from %1. What holds?");
    case RemarkCode::GoneDiffers:
        return QCoreApplication::translate(
            "caodiem::service", "Recorded as gone since %1, and in the list on %2. Did this person come back?");
    case RemarkCode::DeadDiffers:
        return QCoreApplication::translate(
            "caodiem::service", "Recorded as dead since %1, and the list has something later. Is this person alive?");
    case RemarkCode::ArrivalDiffers:
        return QCoreApplication::translate(
            "caodiem::service", "The register has the arrival on %1. Which day is right?");
    case RemarkCode::DepartureDiffers:
        return QCoreApplication::translate(
            "caodiem::service", "The register has the departure on %1. Which day is right?");
    case RemarkCode::DepartureNotAfterArrival:
        return QCoreApplication::translate(
            "caodiem::service", "The departure is not after the arrival on %1, so it was not taken. What holds?");
    case RemarkCode::GoneUnclear:
        return QCoreApplication::translate("caodiem::service",
            "Gone or dead, but since when? The row was taken in and the person stays counted until a day is given.");
    case RemarkCode::RowDoubtful:
        return QCoreApplication::translate("caodiem::service",
            "The row has no number and no code: is “%1” an entry of the list, or a heading or a signature?");
    case RemarkCode::OrganisationAmbiguous:
        return QCoreApplication::translate(
            "caodiem::service", "%1 organisations of this name may be meant. Which one, or is it another?");
    case RemarkCode::OldVillagesMerged:
        return QCoreApplication::translate(
            "caodiem::service", "The old names belong to several villages of the register: %1. Are they merged?");
    case RemarkCode::OneDigitApart:
        return QCoreApplication::translate(
            "caodiem::service", "%1 (…%2) in the register differs by one digit of the number. Is it the same person?");
    case RemarkCode::SameNameAndBirth:
        return QCoreApplication::translate(
            "caodiem::service", "%1 (…%2) in the register has the same name and birth date. Is it the same person?");
    case RemarkCode::IdentityDiffers:
        return QCoreApplication::translate("caodiem::service",
            "In the register this number belongs to %1, born %2; the row describes somebody else. Which is right?");
    case RemarkCode::HandValueDiffers:
        return QCoreApplication::translate("caodiem::service", "By hand “%1” was entered. Which is right?");
    case RemarkCode::NewerListDiffers:
        return QCoreApplication::translate(
            "caodiem::service", "The register has “%1”, and a newer list, of %2, was imported before. Which is right?");
    case RemarkCode::HandPlaceDiffers:
        return QCoreApplication::translate(
            "caodiem::service", "By hand “%1” was entered, so nobody was moved. Did this person move?");
    default:
        return {};
    }
}

QString warningOfNumbers(RemarkCode code)
{
    switch (code) {
    case RemarkCode::IdRepaired:
        return QCoreApplication::translate("caodiem::service", "The lost leading zero was put back: %1.");
    case RemarkCode::IdDisagrees:
        return QCoreApplication::translate(
            "caodiem::service", "The personal ID does not agree with birth year or sex. Check it.");
    case RemarkCode::IdPrefixUnknown:
        return QCoreApplication::translate(
            "caodiem::service", "The first three digits are no known province or country. Check the number.");
    case RemarkCode::NameDiffers:
        return QCoreApplication::translate("caodiem::service",
            "In the register this number belongs to %1, born %2. The name was taken from the list; check the number.");
    case RemarkCode::NewerListStands:
        return QCoreApplication::translate("caodiem::service", "A list of a later day says %1, which stays.");
    case RemarkCode::OtherNumberKnown:
        return QCoreApplication::translate("caodiem::service",
            "This number was said to be that of %1 (…%2) in the register, who was given what the row says.");
    case RemarkCode::NameRespelled:
        return QCoreApplication::translate("caodiem::service",
            "In the register the name is spelled %1. The list's spelling was taken; check it against the card.");
    case RemarkCode::NamesKept:
        return QCoreApplication::translate("caodiem::service",
            "%1 rows write a known name shorter or with marks missing; the full names of the register were kept.");
    case RemarkCode::NamesSlipped:
        return QCoreApplication::translate("caodiem::service",
            "%1 rows give a number to somebody else than the register does: a column may have slipped. Check the list "
            "before it is written.");
    case RemarkCode::PhoneForm:
        return QCoreApplication::translate(
            "caodiem::service", "This is no Vietnamese telephone number. It was kept as written; check it.");
    case RemarkCode::GuardianIdIgnored:
        return QCoreApplication::translate(
            "caodiem::service", "The guardian's personal ID is not 12 digits and was left out.");
    case RemarkCode::OldIdIgnored:
        return QCoreApplication::translate(
            "caodiem::service", "The number of a former identity card is not 9 digits and was left out.");
    case RemarkCode::RepresentativeIdIgnored:
        return QCoreApplication::translate(
            "caodiem::service", "The representative's personal ID is not 12 digits and was left out.");
    case RemarkCode::GuardianIdDropped:
        return QCoreApplication::translate("caodiem::service",
            "The guardian is another person now and the row brings no number; that of the former one, %1, was "
            "removed.");
    case RemarkCode::RepresentativeIdDropped:
        return QCoreApplication::translate("caodiem::service",
            "The representative is another person now and the row brings no number; that of the former one, %1, was "
            "removed.");
    case RemarkCode::OrganisationNameNote:
        return QCoreApplication::translate("caodiem::service",
            "“%1” stands behind the name and was not taken as a part of it. An organisation that closed needs that "
            "date.");
    case RemarkCode::OrganisationNameDiffers:
        return QCoreApplication::translate("caodiem::service",
            "In the register this tax code belongs to %1. What the row says was taken from the list; check the code.");
    case RemarkCode::TaxCodeCheckDigit:
        return QCoreApplication::translate(
            "caodiem::service", "The check digit of the tax code is wrong. Check the code.");
    case RemarkCode::TaxCodeForm:
        return QCoreApplication::translate(
            "caodiem::service", "This is no usual form of a tax code. It was kept as written; check it.");
    case RemarkCode::TaxCodeRepaired:
        return QCoreApplication::translate(
            "caodiem::service", "The lost leading zero of the tax code was put back: %1.");
    case RemarkCode::TaxCodeFilled:
        return QCoreApplication::translate(
            "caodiem::service", "The organisation was known without a tax code; the code was filled in.");
    default:
        return {};
    }
}

QString warningOfDates(RemarkCode code)
{
    switch (code) {
    case RemarkCode::BirthFromId:
        return QCoreApplication::translate(
            "caodiem::service", "No birth date was given; the year %1 was taken from the personal ID.");
    case RemarkCode::BirthInFuture:
        return QCoreApplication::translate("caodiem::service", "The birth date lies in the future. Check it.");
    case RemarkCode::DateUnreadable:
        return QCoreApplication::translate(
            "caodiem::service", "This is no date that can be read; the cell was left out.");
    case RemarkCode::StepUnreadable:
        return QCoreApplication::translate(
            "caodiem::service", "This is neither a date nor yes or no; the step was left out.");
    case RemarkCode::StepInFuture:
        return QCoreApplication::translate("caodiem::service", "The step is dated after today. Check the date.");
    case RemarkCode::TitleDateInFuture:
        return QCoreApplication::translate(
            "caodiem::service", "The date in the title, %1, lies after today and was not taken as the list's date.");
    case RemarkCode::DatesMixed:
        return QCoreApplication::translate("caodiem::service",
            "Date cells of this column have days up to the 12th only and texts later ones only: a computer set to the "
            "month first swapped day and month. One was read as %1; check the column against the paper list.");
    case RemarkCode::ClassFromDate:
        return QCoreApplication::translate("caodiem::service",
            "The spreadsheet made a date of the class; it was read as %1. Format the column as text.");
    case RemarkCode::CardBeforeCards:
        return QCoreApplication::translate("caodiem::service",
            "Cards with a number of 12 digits exist since 2016; this date was left out. Is it that of an old card?");
    case RemarkCode::OldCardDate:
        return QCoreApplication::translate("caodiem::service",
            "This column stands beside “%1” and was taken for the date of the former identity card; it was not read.");
    case RemarkCode::EidLevelOne:
        return QCoreApplication::translate(
            "caodiem::service", "The account is of level 1; approval and activation of level 2 were left out.");
    case RemarkCode::MonthFirst:
        return QCoreApplication::translate(
            "caodiem::service", "The dates of this column were read with the month first; this one as %1.");
    case RemarkCode::StepsOutOfOrder:
        return QCoreApplication::translate("caodiem::service", "The step is dated before “%1” (%2). Check the dates.");
    case RemarkCode::StepAfterList:
        return QCoreApplication::translate("caodiem::service",
            "The step is dated after the list itself (%1). Check the date, and whether day and month changed places.");
    case RemarkCode::StepBeforeSteps:
        return QCoreApplication::translate(
            "caodiem::service", "Nobody could do this at that time; the date was left out. Check it.");
    case RemarkCode::OlderList:
        return QCoreApplication::translate("caodiem::service",
            "The list is of %1, and one of %2 was imported before: where they differ, the newer one holds.");
    case RemarkCode::StepBeforeBirth:
        return QCoreApplication::translate("caodiem::service", "The step is dated before the birth. Check the date.");
    default:
        return {};
    }
}

QString warningOfColumns(RemarkCode code)
{
    switch (code) {
    case RemarkCode::ResidenceAssumed:
        return QCoreApplication::translate(
            "caodiem::service", "%1 rows say nothing of residence; new residents were taken as permanent.");
    case RemarkCode::NameNote:
        return QCoreApplication::translate("caodiem::service",
            "“%1” stands behind the name and was not taken as a part of it. Whoever left or died needs that date.");
    case RemarkCode::SexUnreadable:
        return QCoreApplication::translate("caodiem::service", "The sex cannot be read; the cell was left out.");
    case RemarkCode::ResidenceUnreadable:
        return QCoreApplication::translate(
            "caodiem::service", "The kind of residence cannot be read; the cell was left out.");
    case RemarkCode::FormulaWithoutValue:
        return QCoreApplication::translate("caodiem::service",
            "The file holds a formula without its result. Open it in Excel or LibreOffice and save it again.");
    case RemarkCode::CellInError:
        return QCoreApplication::translate(
            "caodiem::service", "The cell holds a formula error and was taken as empty.");
    case RemarkCode::ClassLeft:
        return QCoreApplication::translate("caodiem::service",
            "This is no class's name and was left out. Who left the school needs that recorded by hand.");
    case RemarkCode::OwnGuardian:
        return QCoreApplication::translate(
            "caodiem::service", "The guardian's number is this person's own. Nobody is his own guardian; check it.");
    case RemarkCode::ClosedBeforeFounded:
        return QCoreApplication::translate(
            "caodiem::service", "The organisation closed before it was founded. Check both dates.");
    case RemarkCode::FoundedInFuture:
        return QCoreApplication::translate(
            "caodiem::service", "The organisation was founded after the list's date. Check the date.");
    case RemarkCode::ClassWithoutSchool:
        return QCoreApplication::translate("caodiem::service", "A class without a school; the class was left out.");
    case RemarkCode::HouseholdHeadTwice:
        return QCoreApplication::translate(
            "caodiem::service", "An earlier row names another head of this household; the earlier one was kept.");
    case RemarkCode::HouseholdsApart:
        return QCoreApplication::translate("caodiem::service",
            "%1 household numbers stand in several villages and were kept apart with the village's name, as %2.");
    case RemarkCode::HouseholdsRenumbered:
        return QCoreApplication::translate("caodiem::service",
            "%1 household numbers are known as those of other families, none of whom stands in the list; they were "
            "kept "
            "apart with the head's name, as %2.");
    case RemarkCode::VillageNear:
        return QCoreApplication::translate("caodiem::service",
            "A new village was added whose name is nearly that of “%1”. If they are one, merge them on the page of "
            "villages.");
    case RemarkCode::VillageSeveral:
        return QCoreApplication::translate(
            "caodiem::service", "The name fits several villages: %1. The village was left out; write its full name.");
    case RemarkCode::SchoolNew:
        return QCoreApplication::translate("caodiem::service",
            "A new school was added to the register. Check that it is no other spelling of a known one.");
    case RemarkCode::SchoolMatched:
        return QCoreApplication::translate("caodiem::service", "Recognised as the school “%1”.");
    case RemarkCode::VillageNew:
        return QCoreApplication::translate("caodiem::service",
            "A new village was added to the register. Check that it is no other spelling of a known one.");
    case RemarkCode::VillageMatched:
        return QCoreApplication::translate("caodiem::service", "Recognised as the village “%1”.");
    case RemarkCode::PupilsWithoutSchool:
        return QCoreApplication::translate("caodiem::service",
            "A list of pupils without a column for their school: title and sheet name are not read for it. Add columns "
            "for school and class, or the pupils keep what the register has.");
    case RemarkCode::ColumnMissing:
        return QCoreApplication::translate("caodiem::service", "The list lacks this column.");
    case RemarkCode::ColumnIgnored:
        return QCoreApplication::translate("caodiem::service", "The column was not recognised and was not read.");
    case RemarkCode::ColumnTwice:
        return QCoreApplication::translate("caodiem::service", "A second column of the same meaning was not read.");
    case RemarkCode::ColumnFills:
        return QCoreApplication::translate(
            "caodiem::service", "A second column of personal IDs: it is read where “%1” is empty.");
    case RemarkCode::ColumnOfStatus:
        return QCoreApplication::translate(
            "caodiem::service", "The words of this column (done, not yet) were read as “%1”. Check it.");
    case RemarkCode::ColumnNameless:
        return QCoreApplication::translate("caodiem::service",
            "Column %1 has no header but holds values; it was not read. Give it a header if it is needed.");
    case RemarkCode::MappingUnused:
        return QCoreApplication::translate(
            "caodiem::service", "The column mapping names this header, but the file has no such column.");
    case RemarkCode::ResidenceFromTitle:
        return QCoreApplication::translate(
            "caodiem::service", "The list has no column for the kind of residence; by its title all are “%1”.");
    case RemarkCode::VillageFromTitle:
        return QCoreApplication::translate("caodiem::service",
            "The list has no column for the village; the rows below were taken as of “%1”, as the file says.");
    case RemarkCode::KindAssumed:
        return QCoreApplication::translate(
            "caodiem::service", "%1 rows say nothing of the kind; new organisations were taken as enterprises.");
    case RemarkCode::KindUnreadable:
        return QCoreApplication::translate(
            "caodiem::service", "The kind of organisation cannot be read; the cell was left out.");
    default:
        return {};
    }
}

QString warningOfFile(RemarkCode code)
{
    switch (code) {
    case RemarkCode::LegacyText:
        return QCoreApplication::translate("caodiem::service",
            "The texts of this column were converted from %1 to Unicode, this one to “%2”. Check it.");
    case RemarkCode::LegacyCells:
        return QCoreApplication::translate(
            "caodiem::service", "%1 cells in an old Vietnamese encoding were converted to Unicode. Check them.");
    case RemarkCode::NotesUnread:
        return QCoreApplication::translate("caodiem::service",
            "This column is not read, and %1 cells of it speak of leaving, death or closing: rows %2. Enter those by "
            "hand.");
    case RemarkCode::HiddenRows:
        return QCoreApplication::translate("caodiem::service", "%1 hidden rows were read like the others.");
    case RemarkCode::NotesLeftOut:
        return QCoreApplication::translate(
            "caodiem::service", "%1 rows of signatures, units or totals are nobody's and were left out: rows %2.");
    case RemarkCode::ResidenceFromHeading:
        return QCoreApplication::translate("caodiem::service",
            "The list has no column for the kind of residence; by this heading the rows below are “%1”.");
    case RemarkCode::SectionOfGone:
        return QCoreApplication::translate("caodiem::service",
            "The heading “%1” says that the %2 people below it died or left, but not when; nobody was recorded as "
            "gone: "
            "rows %3. Enter it by hand, or add a column with the day.");
    case RemarkCode::VillageHeadingUnknown:
        return QCoreApplication::translate("caodiem::service",
            "“%1” is not among the villages, so the %2 people below this heading have none: rows %3. Add the village "
            "on "
            "the page Lists, or write it into a column of its own, and import again.");
    case RemarkCode::SheetHidden:
        return QCoreApplication::translate("caodiem::service",
            "The sheet “%1” is hidden in the file and was read, for no visible sheet has the columns.");
    case RemarkCode::HiddenSheetNotRead:
        return QCoreApplication::translate(
            "caodiem::service", "The hidden sheet “%1” holds the same columns and was not read.");
    case RemarkCode::SheetWithoutHeader:
        return QCoreApplication::translate("caodiem::service",
            "The sheet “%1” holds rows but no header, and was not read. If the list goes on there, copy the header "
            "into it.");
    case RemarkCode::SheetsNotLookedInto:
        return QCoreApplication::translate(
            "caodiem::service", "The file has %1 more sheets, from “%2” on, which were not looked into.");
    case RemarkCode::SheetNotRead:
        return QCoreApplication::translate(
            "caodiem::service", "The sheet “%1” holds the same columns and was not read. Import it too, by its name.");
    default:
        return {};
    }
}

QString pattern(const ingest::Remark &remark)
{
    switch (remark.gravity) {
    case ingest::Gravity::Rejection:
        return rejection(remark.code);
    case ingest::Gravity::Question:
        return question(remark.code);
    case ingest::Gravity::Warning:
        break;
    }
    for (const auto words : {warningOfNumbers, warningOfDates, warningOfColumns, warningOfFile}) {
        if (const QString sentence = words(remark.code); !sentence.isEmpty()) {
            return sentence;
        }
    }
    // A code that usually rejects or asks may also only remind.
    const QString sentence = question(remark.code);
    return sentence.isEmpty() ? rejection(remark.code) : sentence;
}

} // namespace

RowRemark worded(const ingest::Remark &remark)
{
    QString sentence = pattern(remark);
    for (const QString &argument : remark.args) {
        sentence = sentence.contains(u'%') ? sentence.arg(argument) : sentence;
    }
    return {remark.row, remark.column, remark.value, sentence};
}

} // namespace caodiem::service
