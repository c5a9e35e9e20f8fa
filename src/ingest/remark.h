// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace caodiem::ingest {

enum class Gravity : quint8 {
    Rejection, ///< the row is left out
    Question, ///< a person must decide; the doubtful part (or the row) is left out until then
    Warning ///< taken in all the same
};

/// Why, for a program; `service` words each through tr(). `args` are named beside the code, dates as dd/mm/yyyy.
enum class RemarkCode : quint8 {
    // Rejections
    IdNotTwelveDigits,
    IdTooManyDigits, ///< 13 or more
    NumberAsExponentText, ///< "4.22E+10" as text: digits are lost for good
    NameMissing,
    OrganisationNameMissing,
    VillageNameMissing, ///< of a list of villages
    DateImpossible,
    VillageMissing, ///< blank for a new resident

    // Questions
    IdMissing,
    IdZeroUncertain, ///< a number of 10 or 11 digits whose padded form contradicts birth or sex; args: padded form
    IdTwice, ///< contradicts an earlier row of the file; args: that row's number
    VillageTwice, ///< the same of a list of villages
    DateRepair, ///< of a row rejected for it; args: the day that the rule proposes (docs/methods.md#impossible-dates)
    TickWithoutListDate, ///< done, but nobody says by when
    StepDateDiffers, ///< another date was entered by hand; args: recorded date
    StepRecordedLater, ///< the list says done by a day, the register has an exact later one; args: that day, recorded
    LaterSpell, ///< the register already has a later change; args: its first day
    GoneDiffers, ///< somebody recorded as gone is in a list of a later day, or arrives; args: since when, that day
    DeadDiffers, ///< somebody recorded as dead did something later; args: day of death
    ArrivalDiffers, ///< args: recorded date
    DepartureDiffers, ///< args: recorded date
    DepartureNotAfterArrival, ///< args: first day of the spell it would close
    GoneUnclear, ///< departure or death said without its day ("x", "03/2026"): the person stays counted
    RowDoubtful, ///< neither numbered nor with a code, below the numbered rows: an entry at all? args: its name
    OrganisationAmbiguous, ///< several of this name in this village and no tax code; args: how many
    OldVillagesMerged, ///< "Tên cũ" names several villages of the register; args: their names
    OneDigitApart, ///< a new number one digit away from that of somebody with this name; args: name, number
    SameNameAndBirth, ///< a new number, and somebody of this name and birthday is known; args: name, number
    IdentityDiffers, ///< the number is known as that of somebody of another name and birth or sex; args: name, birth
    HandValueDiffers, ///< the field was entered by hand; args: what was entered
    NewerListDiffers, ///< moved or left by an older list; args: what the register has, date of the newer list
    HandPlaceDiffers, ///< village, residence, school or class was entered by hand, so nobody moves; args: what was

    // Warnings
    ResidenceAssumed, ///< once for the file; args: number of rows
    IdRepaired, ///< args: the repaired ID
    NameNote, ///< words behind the name, which are not taken as a part of it; args: the words
    IdDisagrees, ///< the ID's century, sex or year differ from the row's
    IdPrefixUnknown,
    BirthFromId, ///< no birth date given: the year was taken from the ID; args: year
    BirthInFuture,
    SexUnreadable,
    ResidenceUnreadable,
    DateUnreadable, ///< left out
    StepUnreadable, ///< neither a date nor a yes or no; left out
    StepInFuture,
    CardBeforeCards, ///< issued before cards with 12 digits existed; left out
    OldCardDate, ///< "Ngày cấp" beside the former identity card's number, not read; args: that number's header
    EidLevelOne, ///< the account is of level 1: what is said of level 2 was left out
    TitleDateInFuture, ///< the title's date is no list date, being after today; args: that date
    DatesMixed, ///< texts of the column have days after the 12th only, date cells none: swapped; args: an example
    ClassLeft, ///< "Nghỉ học", "Ra trường": no class's name, left out
    OwnGuardian, ///< the guardian's number is the child's own
    ClosedBeforeFounded, ///< an organisation
    FoundedInFuture, ///< after the list's date, or today
    ClassFromDate, ///< a spreadsheet made a date of it; args: the class taken
    StepBeforeBirth,
    StepAfterList, ///< args: the list's date
    StepBeforeSteps, ///< a day on which nobody could do this yet, which is left out
    OlderList, ///< once for the file; args: its date, the date of the newest list
    FormulaWithoutValue, ///< saved by a program that did not calculate; treated as empty
    CellInError, ///< #N/A and its kin; treated as empty
    GuardianIdIgnored,
    GuardianIdDropped, ///< the guardian is another one now, without a number; args: the former one's
    OldIdIgnored, ///< number of a former identity card that has not 9 digits; left out
    ClassWithoutSchool,
    HouseholdHeadTwice, ///< an earlier row of the file named another head; the earlier one stands
    HouseholdsApart, ///< one household number in several villages, once for the file; args: households renamed, example
    HouseholdsRenumbered, ///< a known number with other people, once for the file; args: how many, example
    VillageNew, ///< not in the register so far; once per village
    VillageMatched, ///< recognised without its kind or under an old name; args: the register's name
    VillageNear, ///< new, and spelled nearly like another; once per spelling; args: the other's name
    VillageSeveral, ///< the name fits several, so it was left out; rejects somebody new; args: their names
    SchoolNew, ///< as VillageNew
    SchoolMatched, ///< as VillageMatched
    PupilsWithoutSchool, ///< a list of pupils has no column for their school
    ColumnMissing, ///< a needed column is not in the list
    ColumnIgnored, ///< header not understood
    ColumnTwice, ///< a second column of the same meaning
    ColumnFills, ///< a second column of personal IDs, read where the first is empty; args: the first one's header
    ColumnOfStatus, ///< its words are read as the step that the list from above is about; args: that step's header
    ColumnNameless, ///< no header, but values in the rows; not read; args: its letters
    MappingUnused, ///< the mapping explains a header that the file has not
    NotesLeftOut, ///< signatures, units and totals below or between the rows; args: how many, the rows' numbers
    ResidenceFromTitle, ///< the title says what kind of residence the list is of; args: the kind
    VillageFromTitle, ///< of a list without such a column, from its title, sheet or headings; args: the village
    ResidenceFromHeading, ///< of the rows below a heading in a list without such a column; args: the kind
    SectionOfGone, ///< a heading says of its rows that they died or left; args: heading, how many, the rows
    VillageHeadingUnknown, ///< a heading names no village of the register; args: heading, how many, the rows
    LegacyText, ///< a column was converted to Unicode; args: from what, the value converted
    LegacyCells, ///< single cells were, once for the file; args: how many
    NotesUnread, ///< words of leaving, death or closing in a column that is not read; args: how many, the rows
    HiddenRows, ///< read like the others, once for the file; args: how many
    SheetNotRead, ///< holds the same kind of list; args: its name
    SheetHidden, ///< the sheet that was read is hidden; args: its name
    HiddenSheetNotRead, ///< a hidden one holds the same kind of list; args: its name
    SheetWithoutHeader, ///< holds rows, but no header that says what they are; args: its name
    SheetsNotLookedInto, ///< args: how many more there are, the first of them
    MonthFirst, ///< dates of the column are read month/day/year; args: an example, as read
    StepsOutOfOrder, ///< dated before the step that comes before it; args: that step's column, its date
    NewerListStands, ///< an answer given late leaves what a list of a later day said; args: that
    OtherNumberKnown, ///< a number that answers or corrections gave to somebody of another; args: name, number
    NameDiffers, ///< the number is known under a name that cannot be the same one; args: name, birth
    NameRespelled, ///< the known name in other letters or marks, taken from the list; args: name
    NamesKept, ///< written shorter or with marks missing, once for the file; the known ones stay; args: how many
    NamesSlipped, ///< so many that names and numbers seem to have slipped, once for the file; args: how many
    PhoneForm, ///< no Vietnamese telephone number; kept as written
    TaxCodeCheckDigit,
    TaxCodeForm, ///< neither 10, 10-3 nor 12 digits; kept as written
    TaxCodeRepaired, ///< args: the repaired code
    TaxCodeFilled, ///< known by name and village without a tax code so far
    KindAssumed, ///< once for the file; args: number of rows
    KindUnreadable,
    OrganisationNameNote, ///< words behind the name that say it rests or closed; args: the words
    OrganisationNameDiffers, ///< the tax code is known under a name that cannot be the same one; args: name
    RepresentativeIdIgnored,
    RepresentativeIdDropped ///< as GuardianIdDropped
};

struct Remark {
    Gravity gravity = Gravity::Warning;
    RemarkCode code = RemarkCode::IdMissing;
    int row = 0; ///< as the spreadsheet numbers it, from 1
    QString column; ///< the header as it stands in the file; the official one when the column is missing
    QString value; ///< what stood in the cell; empty for an empty one
    QStringList args;
};

enum class Outcome : quint8 { Added, Changed, Unchanged, Rejected, Question };

} // namespace caodiem::ingest
