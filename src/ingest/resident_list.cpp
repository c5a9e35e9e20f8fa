// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/row_reader.h"

#include <utility>

namespace caodiem::ingest {
namespace {

using Column = domain::ResidentColumn;
using domain::Sex;

constexpr int kNoteCells = 2; ///< "I. | Thôn 1", "Người lập biểu | Trưởng Công an xã"

constexpr int at(Column column)
{
    return static_cast<int>(column);
}

ListForm residentForm()
{
    return {domain::kResidentColumns, residentHeaderWords(), {at(Column::PersonalId), at(Column::FullName)},
        {at(Column::Birth), at(Column::Sex), at(Column::Village)}, at(Column::PersonalId)};
}

/// Headings and signatures: none of what makes a person.
bool isNote(const RowReader &in, const TableRow &row)
{
    return in.cell(at(Column::PersonalId)).isEmpty() && in.cell(at(Column::Birth)).isEmpty()
        && in.cell(at(Column::Sex)).isEmpty() && in.cell(at(Column::Village)).isEmpty() && hasFewCells(row, kNoteCells);
}

domain::BirthDate readBirth(RowReader &in)
{
    const DateReading reading = readDate(in.cell(at(Column::Birth)));
    if (reading.state == Reading::Impossible) {
        in.reject(RemarkCode::DateImpossible, at(Column::Birth));
    } else if (reading.state == Reading::Unreadable) {
        in.warn(RemarkCode::DateUnreadable, at(Column::Birth));
    }
    return reading.state == Reading::Read ? reading.date : domain::BirthDate();
}

template <typename T>
std::optional<T> readWord(
    RowReader &in, Column column, std::optional<T> (*fromWord)(QStringView), RemarkCode unreadable)
{
    const QString word = in.text(at(column));
    if (word.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<T> value = fromWord(word);
    if (!value) {
        in.warn(unreadable, at(column));
    }
    return value;
}

/// A number that lost its leading zeros is taken back only when birth and sex speak for it.
void repairId(RowReader &in, const QString &padded, ResidentRow &out)
{
    const bool agrees
        = out.birth.day != kNever && domain::agreesWith(padded, civilFromDay(out.birth.day).year, out.sex);
    if (agrees) {
        out.personalId = padded;
        in.warn(RemarkCode::IdRepaired, at(Column::PersonalId), {padded});
    } else if (in.cell(at(Column::PersonalId)).kind == CellKind::Number) {
        in.ask(RemarkCode::IdZeroUncertain, at(Column::PersonalId), {padded});
    } else {
        in.reject(RemarkCode::IdNotTwelveDigits, at(Column::PersonalId));
    }
}

void readId(RowReader &in, ResidentRow &out)
{
    const IdReading reading = readPersonalId(in.cell(at(Column::PersonalId)), in.typed());
    switch (reading.state) {
    case IdState::Good:
        out.personalId = reading.id;
        break;
    case IdState::ZeroLost:
        repairId(in, reading.id, out);
        break;
    case IdState::Empty:
        in.ask(RemarkCode::IdMissing, at(Column::PersonalId));
        break;
    case IdState::ExponentText:
        in.reject(RemarkCode::NumberAsExponentText, at(Column::PersonalId));
        break;
    case IdState::NotTwelve:
        in.reject(RemarkCode::IdNotTwelveDigits, at(Column::PersonalId));
        break;
    }
}

void checkId(RowReader &in, ResidentRow &out)
{
    if (out.personalId.isEmpty()) {
        return;
    }
    if (!domain::hasKnownPrefix(out.personalId)) {
        in.warn(RemarkCode::IdPrefixUnknown, at(Column::PersonalId));
    }
    const int birthYear = out.birth.day == kNever ? 0 : civilFromDay(out.birth.day).year;
    if (!domain::agreesWith(out.personalId, birthYear, out.sex)) {
        in.warn(RemarkCode::IdDisagrees, at(Column::PersonalId));
    }
}

void readStepsAndStay(RowReader &in, ResidentRow &out)
{
    for (int step = 0; step < domain::kResidentSteps; ++step) {
        out.steps.at(static_cast<std::size_t>(step)) = in.step(at(Column::CardIntake) + step);
    }
    out.arrivedOn = in.day(at(Column::ArrivedOn));
    out.leftOn = in.day(at(Column::LeftOn));
    out.diedOn = in.day(at(Column::DiedOn));
}

ResidentRow readRow(RowReader &in)
{
    ResidentRow out;
    out.number = in.number();
    out.fullName = in.text(at(Column::FullName));
    if (out.fullName.isEmpty()) {
        in.reject(RemarkCode::NameMissing, at(Column::FullName));
    }
    out.birth = readBirth(in);
    out.sex
        = readWord<Sex>(in, Column::Sex, &domain::sexFromListWord, RemarkCode::SexUnreadable).value_or(Sex::Unknown);
    readId(in, out);
    checkId(in, out);
    out.residence = readWord<domain::Residence>(
        in, Column::Residence, &domain::residenceFromListWord, RemarkCode::ResidenceUnreadable);
    out.village = in.text(at(Column::Village));
    out.address = in.text(at(Column::Address));
    out.householdCode = in.text(at(Column::HouseholdCode));
    out.householdHead = in.text(at(Column::HouseholdHead));
    out.school = in.text(at(Column::School));
    out.schoolClass = in.text(at(Column::SchoolClass));
    out.phone = phoneText(in.cell(at(Column::Phone)));
    out.guardianName = in.text(at(Column::GuardianName));
    out.guardianPersonalId = in.otherPersonId(at(Column::GuardianPersonalId), RemarkCode::GuardianIdIgnored);
    readStepsAndStay(in, out);
    out.verdict = in.verdict();
    return out;
}

} // namespace

Result<ResidentList> readResidentList(const QString &file, const ReadOptions &options)
{
    std::vector<ResidentRow> rows;
    auto scan = scanList(file, options, residentForm(), [&rows](ListScan &found, const TableRow &row) {
        RowReader in(found, row);
        if (!isNote(in, row)) {
            rows.push_back(readRow(in));
        }
    });
    if (!scan) {
        return scan.error();
    }
    return ResidentList {std::move(scan.value().origin), std::move(rows), std::move(scan.value().remarks)};
}

} // namespace caodiem::ingest
