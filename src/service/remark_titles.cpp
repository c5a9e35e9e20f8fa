// SPDX-License-Identifier: GPL-3.0-or-later
// What a remark is about, in few words: the heading of a group of rows.
#include "service/import_reading.h"

#include <QCoreApplication>

#include <array>

namespace caodiem::service {
namespace {

struct Title {
    ingest::RemarkCode code;
    const char *words;
};

using ingest::RemarkCode;

constexpr std::array kTitles {
    Title {RemarkCode::IdNotTwelveDigits, QT_TRANSLATE_NOOP("caodiem::service", "Personal ID without 12 digits")},
    Title {RemarkCode::NumberAsExponentText, QT_TRANSLATE_NOOP("caodiem::service", "Number lost in Excel")},
    Title {RemarkCode::NameMissing, QT_TRANSLATE_NOOP("caodiem::service", "No name")},
    Title {RemarkCode::DateImpossible, QT_TRANSLATE_NOOP("caodiem::service", "A day that does not exist")},
    Title {RemarkCode::VillageMissing, QT_TRANSLATE_NOOP("caodiem::service", "New resident without a village")},
    Title {RemarkCode::IdMissing, QT_TRANSLATE_NOOP("caodiem::service", "No personal ID")},
    Title {RemarkCode::IdZeroUncertain, QT_TRANSLATE_NOOP("caodiem::service", "A lost leading zero in doubt")},
    Title {RemarkCode::VillageTwice, QT_TRANSLATE_NOOP("caodiem::service", "The same village twice")},
    Title {RemarkCode::IdTwice, QT_TRANSLATE_NOOP("caodiem::service", "The same number twice")},
    Title {RemarkCode::DateRepair, QT_TRANSLATE_NOOP("caodiem::service", "A date to be confirmed")},
    Title {RemarkCode::TickWithoutListDate, QT_TRANSLATE_NOOP("caodiem::service", "Done, without a date")},
    Title {RemarkCode::StepDateDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Another date by hand")},
    Title {RemarkCode::StepRecordedLater, QT_TRANSLATE_NOOP("caodiem::service", "The register has a later date")},
    Title {RemarkCode::LaterSpell, QT_TRANSLATE_NOOP("caodiem::service", "A later change of residence")},
    Title {RemarkCode::GoneDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Recorded as gone")},
    Title {RemarkCode::DeadDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Recorded as dead")},
    Title {RemarkCode::ArrivalDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Another day of arrival")},
    Title {RemarkCode::DepartureDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Another day of departure")},
    Title {RemarkCode::DepartureNotAfterArrival, QT_TRANSLATE_NOOP("caodiem::service", "Departure not after arrival")},
    Title {
        RemarkCode::OrganisationAmbiguous, QT_TRANSLATE_NOOP("caodiem::service", "Several organisations of this name")},
    Title {RemarkCode::OldVillagesMerged, QT_TRANSLATE_NOOP("caodiem::service", "Villages merged?")},
    Title {RemarkCode::OneDigitApart, QT_TRANSLATE_NOOP("caodiem::service", "One digit apart")},
    Title {RemarkCode::SameNameAndBirth, QT_TRANSLATE_NOOP("caodiem::service", "Same name and birth date")},
    Title {RemarkCode::IdentityDiffers, QT_TRANSLATE_NOOP("caodiem::service", "A number with another person's data")},
    Title {RemarkCode::NameDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Another name for a known number")},
    Title {RemarkCode::NewerListStands, QT_TRANSLATE_NOOP("caodiem::service", "A newer list stands")},
    Title {RemarkCode::OtherNumberKnown, QT_TRANSLATE_NOOP("caodiem::service", "Known under another number")},
    Title {RemarkCode::NameRespelled, QT_TRANSLATE_NOOP("caodiem::service", "A known name spelled otherwise")},
    Title {RemarkCode::NamesKept, QT_TRANSLATE_NOOP("caodiem::service", "Names written short")},
    Title {RemarkCode::NamesSlipped, QT_TRANSLATE_NOOP("caodiem::service", "Names and numbers may have slipped")},
    Title {RemarkCode::HandValueDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Contradicts what was entered by hand")},
    Title {
        RemarkCode::HandPlaceDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Moved, against what was entered by hand")},
    Title {RemarkCode::ResidenceAssumed, QT_TRANSLATE_NOOP("caodiem::service", "No kind of residence")},
    Title {RemarkCode::IdRepaired, QT_TRANSLATE_NOOP("caodiem::service", "Leading zero put back")},
    Title {RemarkCode::IdDisagrees, QT_TRANSLATE_NOOP("caodiem::service", "ID against birth or sex")},
    Title {RemarkCode::IdPrefixUnknown, QT_TRANSLATE_NOOP("caodiem::service", "Unknown first three digits")},
    Title {RemarkCode::BirthFromId, QT_TRANSLATE_NOOP("caodiem::service", "Birth year from the ID")},
    Title {RemarkCode::BirthInFuture, QT_TRANSLATE_NOOP("caodiem::service", "Birth in the future")},
    Title {RemarkCode::NameNote, QT_TRANSLATE_NOOP("caodiem::service", "A note behind the name")},
    Title {RemarkCode::SexUnreadable, QT_TRANSLATE_NOOP("caodiem::service", "Sex not readable")},
    Title {RemarkCode::ResidenceUnreadable, QT_TRANSLATE_NOOP("caodiem::service", "Residence not readable")},
    Title {RemarkCode::DateUnreadable, QT_TRANSLATE_NOOP("caodiem::service", "Date not readable")},
    Title {RemarkCode::StepUnreadable, QT_TRANSLATE_NOOP("caodiem::service", "Step not readable")},
    Title {RemarkCode::StepInFuture, QT_TRANSLATE_NOOP("caodiem::service", "Step after today")},
    Title {RemarkCode::NewerListDiffers, QT_TRANSLATE_NOOP("caodiem::service", "Moved or left, by an older list")},
    Title {RemarkCode::StepAfterList, QT_TRANSLATE_NOOP("caodiem::service", "Step after the list's own date")},
    Title {RemarkCode::StepBeforeSteps, QT_TRANSLATE_NOOP("caodiem::service", "Step before there were any")},
    Title {RemarkCode::OlderList, QT_TRANSLATE_NOOP("caodiem::service", "Older than a list imported before")},
    Title {RemarkCode::StepBeforeBirth, QT_TRANSLATE_NOOP("caodiem::service", "Step before the birth")},
    Title {RemarkCode::FormulaWithoutValue, QT_TRANSLATE_NOOP("caodiem::service", "Formula without a result")},
    Title {RemarkCode::CellInError, QT_TRANSLATE_NOOP("caodiem::service", "Cell in error")},
    Title {RemarkCode::GuardianIdIgnored, QT_TRANSLATE_NOOP("caodiem::service", "Guardian's ID left out")},
    Title {RemarkCode::OldIdIgnored, QT_TRANSLATE_NOOP("caodiem::service", "Number of a former card left out")},
    Title {RemarkCode::ClassWithoutSchool, QT_TRANSLATE_NOOP("caodiem::service", "Class without a school")},
    Title {RemarkCode::HouseholdHeadTwice, QT_TRANSLATE_NOOP("caodiem::service", "Two heads of a household")},
    Title {RemarkCode::VillageNew, QT_TRANSLATE_NOOP("caodiem::service", "New village")},
    Title {RemarkCode::VillageMatched, QT_TRANSLATE_NOOP("caodiem::service", "Village recognised")},
    Title {RemarkCode::ColumnMissing, QT_TRANSLATE_NOOP("caodiem::service", "Column missing")},
    Title {RemarkCode::ColumnOfStatus, QT_TRANSLATE_NOOP("caodiem::service", "A column read as the step")},
    Title {RemarkCode::ColumnIgnored, QT_TRANSLATE_NOOP("caodiem::service", "Column not recognised")},
    Title {RemarkCode::ColumnTwice, QT_TRANSLATE_NOOP("caodiem::service", "Column twice")},
    Title {RemarkCode::ColumnFills, QT_TRANSLATE_NOOP("caodiem::service", "Two columns of personal IDs")},
    Title {RemarkCode::ColumnNameless, QT_TRANSLATE_NOOP("caodiem::service", "Column without a header")},
    Title {RemarkCode::MappingUnused, QT_TRANSLATE_NOOP("caodiem::service", "Mapped header not in the file")},
    Title {RemarkCode::NotesLeftOut, QT_TRANSLATE_NOOP("caodiem::service", "Signatures and totals left out")},
    Title {RemarkCode::ResidenceFromTitle, QT_TRANSLATE_NOOP("caodiem::service", "Residence from the title")},
    Title {RemarkCode::VillageFromTitle, QT_TRANSLATE_NOOP("caodiem::service", "Village from the title")},
    Title {RemarkCode::ResidenceFromHeading, QT_TRANSLATE_NOOP("caodiem::service", "Residence from a heading")},
    Title {RemarkCode::SectionOfGone, QT_TRANSLATE_NOOP("caodiem::service", "Heading of people who left or died")},
    Title {RemarkCode::VillageHeadingUnknown, QT_TRANSLATE_NOOP("caodiem::service", "Heading of an unknown village")},
    Title {RemarkCode::SheetHidden, QT_TRANSLATE_NOOP("caodiem::service", "A hidden sheet was read")},
    Title {RemarkCode::HiddenSheetNotRead, QT_TRANSLATE_NOOP("caodiem::service", "Hidden sheet of the same kind")},
    Title {RemarkCode::SheetWithoutHeader, QT_TRANSLATE_NOOP("caodiem::service", "Sheet without a header")},
    Title {RemarkCode::SheetsNotLookedInto, QT_TRANSLATE_NOOP("caodiem::service", "More sheets")},
    Title {RemarkCode::LegacyText, QT_TRANSLATE_NOOP("caodiem::service", "Old encoding converted")},
    Title {RemarkCode::LegacyCells, QT_TRANSLATE_NOOP("caodiem::service", "Cells in an old encoding")},
    Title {RemarkCode::HiddenRows, QT_TRANSLATE_NOOP("caodiem::service", "Hidden rows")},
    Title {RemarkCode::SheetNotRead, QT_TRANSLATE_NOOP("caodiem::service", "Another sheet of the same kind")},
    Title {RemarkCode::MonthFirst, QT_TRANSLATE_NOOP("caodiem::service", "Dates with the month first")},
    Title {RemarkCode::StepsOutOfOrder, QT_TRANSLATE_NOOP("caodiem::service", "Steps out of order")},
    Title {RemarkCode::PhoneForm, QT_TRANSLATE_NOOP("caodiem::service", "Telephone number in doubt")},
    Title {RemarkCode::TaxCodeCheckDigit, QT_TRANSLATE_NOOP("caodiem::service", "Check digit of the tax code")},
    Title {RemarkCode::TaxCodeForm, QT_TRANSLATE_NOOP("caodiem::service", "Form of the tax code")},
    Title {RemarkCode::TaxCodeRepaired, QT_TRANSLATE_NOOP("caodiem::service", "Leading zero of the tax code")},
    Title {RemarkCode::TaxCodeFilled, QT_TRANSLATE_NOOP("caodiem::service", "Tax code filled in")},
    Title {RemarkCode::KindAssumed, QT_TRANSLATE_NOOP("caodiem::service", "No kind of organisation")},
    Title {RemarkCode::KindUnreadable, QT_TRANSLATE_NOOP("caodiem::service", "Kind not readable")},
    Title {RemarkCode::RepresentativeIdIgnored, QT_TRANSLATE_NOOP("caodiem::service", "Representative's ID left out")},
    Title {RemarkCode::IdTooManyDigits, QT_TRANSLATE_NOOP("caodiem::service", "Personal ID with too many digits")},
    Title {RemarkCode::OrganisationNameMissing, QT_TRANSLATE_NOOP("caodiem::service", "Organisation without a name")},
    Title {RemarkCode::VillageNameMissing, QT_TRANSLATE_NOOP("caodiem::service", "Village without a name")},
    Title {RemarkCode::GoneUnclear, QT_TRANSLATE_NOOP("caodiem::service", "Gone, without a date")},
    Title {RemarkCode::RowDoubtful, QT_TRANSLATE_NOOP("caodiem::service", "An entry or a note?")},
    Title {RemarkCode::TitleDateInFuture, QT_TRANSLATE_NOOP("caodiem::service", "The title names a later date")},
    Title {RemarkCode::DatesMixed, QT_TRANSLATE_NOOP("caodiem::service", "Day and month swapped?")},
    Title {RemarkCode::ClassFromDate, QT_TRANSLATE_NOOP("caodiem::service", "Class read from a date")},
    Title {RemarkCode::GuardianIdDropped, QT_TRANSLATE_NOOP("caodiem::service", "Number of a former guardian")},
    Title {RemarkCode::RepresentativeIdDropped,
        QT_TRANSLATE_NOOP("caodiem::service", "Number of a former representative")},
    Title {RemarkCode::OrganisationNameNote,
        QT_TRANSLATE_NOOP("caodiem::service", "A note behind an organisation's name")},
    Title {RemarkCode::OrganisationNameDiffers,
        QT_TRANSLATE_NOOP("caodiem::service", "Another name for a known tax code")},
    Title {RemarkCode::ClassLeft, QT_TRANSLATE_NOOP("caodiem::service", "Left the class")},
    Title {RemarkCode::OwnGuardian, QT_TRANSLATE_NOOP("caodiem::service", "Guardian of himself")},
    Title {RemarkCode::ClosedBeforeFounded, QT_TRANSLATE_NOOP("caodiem::service", "Closed before it was founded")},
    Title {RemarkCode::FoundedInFuture, QT_TRANSLATE_NOOP("caodiem::service", "Founded in the future")},
    Title {RemarkCode::HouseholdsRenumbered, QT_TRANSLATE_NOOP("caodiem::service", "Household numbers given anew")},
    Title {RemarkCode::HouseholdsApart, QT_TRANSLATE_NOOP("caodiem::service", "Household numbers of several villages")},
    Title {RemarkCode::CardBeforeCards, QT_TRANSLATE_NOOP("caodiem::service", "Card issued before 2016")},
    Title {RemarkCode::OldCardDate, QT_TRANSLATE_NOOP("caodiem::service", "Date of the former identity card")},
    Title {RemarkCode::EidLevelOne, QT_TRANSLATE_NOOP("caodiem::service", "Account of level 1")},
    Title {RemarkCode::PupilsWithoutSchool, QT_TRANSLATE_NOOP("caodiem::service", "Pupils without a school")},
    Title {RemarkCode::VillageSeveral, QT_TRANSLATE_NOOP("caodiem::service", "Name fits several villages")},
    Title {RemarkCode::VillageNear, QT_TRANSLATE_NOOP("caodiem::service", "Village nearly of the same name")},
    Title {RemarkCode::SchoolNew, QT_TRANSLATE_NOOP("caodiem::service", "New school")},
    Title {RemarkCode::SchoolMatched, QT_TRANSLATE_NOOP("caodiem::service", "School recognised")},
    Title {RemarkCode::NotesUnread, QT_TRANSLATE_NOOP("caodiem::service", "Notes of leaving or death")},
};

} // namespace

QString titleOf(RemarkCode code)
{
    for (const Title &title : kTitles) {
        if (title.code == code) {
            return QCoreApplication::translate("caodiem::service", title.words);
        }
    }
    return {};
}

} // namespace caodiem::service
