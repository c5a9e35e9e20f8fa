// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/list_columns.h"
#include "domain/records.h"
#include "ingest/column_mapping.h"
#include "ingest/remark.h"
#include "ingest/table_reader.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

/// Lists as they were read: each row with what it says, and what is wrong with it by itself. Comparing with the
/// registers comes after (plans.h). Empty text, nothing, kNever: the cell was empty, and an empty cell says nothing.
namespace caodiem::ingest {

/// What a step's cell says.
struct StepMark {
    enum Kind : quint8 {
        None,
        On, ///< done on this day
        Latest, ///< done on this day or before ("≤ 26/05/2026")
        Tick ///< done by the list's date
    };
    Kind kind = None;
    Day day = kNever;
    QString shown; ///< as written, when that is not the usual form of `day`; of None: the words that say "not yet"
    friend bool operator==(const StepMark &a, const StepMark &b) { return a.kind == b.kind && a.day == b.day; }
};

struct ResidentRow {
    int number = 0; ///< of the row in the spreadsheet
    std::optional<Outcome> verdict; ///< Rejected or Question when the row is left out whatever the register says
    QString personalId; ///< 12 digits unless there is a verdict
    QString fullName;
    domain::BirthDate birth;
    domain::Sex sex = domain::Sex::Unknown;
    std::optional<domain::Residence> residence;
    QString village;
    QString address;
    QString householdCode;
    QString householdHead;
    QString school;
    QString schoolClass;
    QString phone;
    QString guardianName;
    QString guardianPersonalId;
    std::array<StepMark, domain::kResidentSteps> steps;
    Day arrivedOn = kNever;
    Day leftOn = kNever;
    Day diedOn = kNever;
    QString leftUnclear; ///< what stood for a departure without its day ("x", "03/2026"), else empty
    QString diedUnclear; ///< the same of a death
    QString oldId; ///< 9 digits, or empty
};

struct OrganisationRow {
    int number = 0;
    std::optional<Outcome> verdict;
    QString taxCode; ///< normalised; empty = none given
    QString name;
    std::optional<domain::OrganisationKind> kind;
    Day establishedOn = kNever;
    Day closedOn = kNever;
    QString village;
    QString address;
    QString representative;
    QString representativePersonalId;
    QString phone;
    std::array<StepMark, domain::kOrganisationSteps> steps;
};

struct VillageRow {
    int number = 0;
    std::optional<Outcome> verdict;
    QString name;
    QString kind;
    QStringList oldNames;
    QString headName;
    QString phone;
    QString officer;
};

/// Where the rows came from.
struct ListOrigin {
    QString fileName; ///< without folder
    QString fileSha256; ///< hex
    QString sheet; ///< empty for csv
    int headerRow = 0; ///< from 1
    Day ownDate = kNever; ///< "tính đến ngày …" in the title block; kNever = the file does not say
    std::vector<QString> headers; ///< per enumerator: as it stands in the file, the official one when it is not there
    QStringList fileHeaders; ///< all of the header row, in Unicode; empty texts for columns without one
    QString headerSet; ///< headerSetKey() of the header's rows: what a mapping is remembered by
};

template <typename Row>
struct List {
    ListOrigin origin;
    std::vector<Row> rows;
    std::vector<Remark> remarks; ///< what could be said without the registers, by row
};
using ResidentList = List<ResidentRow>;
using OrganisationList = List<OrganisationRow>;
using VillageList = List<VillageRow>;

struct ReadOptions {
    QString sheet; ///< empty = the first that has the columns, visible ones before hidden ones
    ColumnMapping mapping; ///< empty = none given
    /// Names of known villages: a list without a column for them may say in its title, in the sheet's name or in
    /// headings between the rows which one it is of.
    QStringList villages;
    /// A step that a column of status words is read as where no header names the step; nothing = none is looked for.
    std::optional<domain::EventKind> statusOf;
    QHash<QString, ColumnMapping> remembered; ///< by headerSetKey(); asked where no mapping is given
    TableLimits limits;
    QString readerProgram; ///< as in openTable()
    std::function<bool(int rowsSoFar)> keepGoing; ///< asked every thousand rows; false ends in Errc::Cancelled
};

/// Errors beside those of openTable(): BadInput "sheet:NAME" no such sheet, "columns:A, B" no header row with the
/// columns that are needed to tell the rows apart (detail "seen:X | Y" what the likeliest row says),
/// "mapping-list:FILE" a mapping for another list; Cancelled.
[[nodiscard]] Result<ResidentList> readResidentList(const QString &file, const ReadOptions &options = {});
/// The same without keeping the rows: each is handed over as it comes, with the origin as far as it is known by then
/// (all but the hash). The list that is returned has no rows.
using ResidentVisitor = std::function<void(const ListOrigin &, const ResidentRow &)>;
[[nodiscard]] Result<ResidentList> streamResidents(
    const QString &file, const ReadOptions &options, const ResidentVisitor &visit);
[[nodiscard]] Result<OrganisationList> readOrganisationList(const QString &file, const ReadOptions &options = {});
[[nodiscard]] Result<VillageList> readVillageList(const QString &file, const ReadOptions &options = {});

} // namespace caodiem::ingest
