// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/list_words.h"
#include "domain/personal_id.h"
#include "ingest/beside_people.h"
#include "ingest/person_name.h"
#include "ingest/resident_columns.h"
#include "ingest/row_cells.h"
#include "ingest/row_notes.h"
#include "ingest/row_reader.h"
#include "ingest/unread_notes.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::ResidentColumn;
using domain::Sex;

constexpr int kYearsOfCentury = 100;

/// "1/2/15": the personal ID knows which century.
DateReading birthInCenturyOfId(const RowReader &in)
{
    const IdReading id = readPersonalId(in.cell(at(ResidentColumn::PersonalId)), false);
    if (id.id.isEmpty()) {
        return {Reading::Unreadable, {}};
    }
    return in.shortDate(at(ResidentColumn::Birth), domain::partsOf(id.id).birthYear / kYearsOfCentury);
}

/// "Nghỉ học", "Ra trường": why there is no class.
bool speaksOfNoClass(const QString &text)
{
    static const QRegularExpression words(
        u"^(da |xin )*(nghi hoc|bo hoc|thoi hoc|ra truong|tot nghiep|chuyen truong|"
        "chuyen di|bao luu|khong (di )?hoc|het cap|hoan thanh|chua di hoc|di lam)\\b"_s);
    return words.match(folded(text)).hasMatch();
}

/// "5/1", which a spreadsheet took for the fifth of January.
QString readClass(RowReader &in)
{
    const Cell &cell = in.cell(at(ResidentColumn::SchoolClass));
    if (cell.kind != CellKind::Date) {
        QString name = unlessNone(in.text(at(ResidentColumn::SchoolClass)));
        if (!name.isEmpty() && !name.at(0).isDigit() && speaksOfNoClass(name)) {
            in.warn(RemarkCode::ClassLeft, at(ResidentColumn::SchoolClass));
            return {};
        }
        return name;
    }
    const YearMonthDay date = civilFromDay(cell.day);
    QString name = QString::number(date.day) + u'/' + QString::number(date.month);
    in.warn(RemarkCode::ClassFromDate, at(ResidentColumn::SchoolClass), {name});
    return name;
}

/// A departure or death; what says so without a day goes into `unclear`.
Day readGone(RowReader &in, ResidentColumn column, QString &unclear)
{
    const QString text = in.cell(at(column)).isEmpty() ? QString() : in.text(at(column));
    if (text.isEmpty()) {
        return kNever;
    }
    const StepReading reading = in.stepReading(at(column));
    if (reading.state == Reading::Impossible) {
        in.rejectDate({reading.state, {}, reading.repair}, at(column));
    } else if (reading.mark.kind == StepMark::On) {
        return reading.mark.day;
    } else if (reading.state != Reading::Empty) {
        unclear = text;
    }
    return kNever;
}

domain::BirthDate readBirth(RowReader &in)
{
    DateReading reading = in.date(at(ResidentColumn::Birth));
    if (reading.state == Reading::Unreadable) {
        reading = birthInCenturyOfId(in);
    }
    if (reading.state == Reading::Impossible) {
        in.rejectDate(reading, at(ResidentColumn::Birth));
    } else if (reading.state == Reading::Unreadable) {
        in.warn(RemarkCode::DateUnreadable, at(ResidentColumn::Birth));
    }
    return reading.state == Reading::Read ? reading.date : domain::BirthDate();
}

template <typename T>
std::optional<T> readWord(
    RowReader &in, ResidentColumn column, std::optional<T> (*fromWord)(QStringView), RemarkCode unreadable)
{
    const QString word = in.text(at(column));
    if (word.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<T> value = in.meaning(word, fromWord);
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
        in.warn(RemarkCode::IdRepaired, at(ResidentColumn::PersonalId), {padded});
    } else if (in.cell(at(ResidentColumn::PersonalId)).kind == CellKind::Number) {
        in.ask(RemarkCode::IdZeroUncertain, at(ResidentColumn::PersonalId), {padded});
    } else {
        in.reject(RemarkCode::IdNotTwelveDigits, at(ResidentColumn::PersonalId));
    }
}

void readId(RowReader &in, ResidentRow &out)
{
    const IdReading reading = readPersonalId(in.cell(at(ResidentColumn::PersonalId)), false);
    switch (reading.state) {
    case IdState::Good:
        out.personalId = reading.id;
        break;
    case IdState::ZeroLost:
        repairId(in, reading.id, out);
        break;
    case IdState::Empty:
        in.ask(RemarkCode::IdMissing, at(ResidentColumn::PersonalId));
        break;
    case IdState::ExponentText:
        in.reject(RemarkCode::NumberAsExponentText, at(ResidentColumn::PersonalId));
        break;
    case IdState::TooLong:
        in.reject(RemarkCode::IdTooManyDigits, at(ResidentColumn::PersonalId));
        break;
    case IdState::NotTwelve:
        in.reject(RemarkCode::IdNotTwelveDigits, at(ResidentColumn::PersonalId));
        break;
    }
}

void checkId(RowReader &in, ResidentRow &out)
{
    if (out.personalId.isEmpty()) {
        return;
    }
    if (!domain::hasKnownPrefix(out.personalId)) {
        in.warn(RemarkCode::IdPrefixUnknown, at(ResidentColumn::PersonalId));
    }
    const int birthYear = out.birth.day == kNever ? 0 : civilFromDay(out.birth.day).year;
    if (!domain::agreesWith(out.personalId, birthYear, out.sex)) {
        in.warn(RemarkCode::IdDisagrees, at(ResidentColumn::PersonalId));
    }
}

/// Cards with a number of 12 digits exist since 2016: an earlier day is that of another paper.
void leaveOutOldCard(RowReader &in, ResidentRow &out)
{
    static const Day firstCards = dayFromCivil({2016, 1, 1});
    StepMark &issued = out.steps.at(static_cast<std::size_t>(domain::EventKind::CardIssued));
    const bool dated = issued.kind == StepMark::On || issued.kind == StepMark::Latest;
    if (dated && issued.day < firstCards) {
        in.warn(RemarkCode::CardBeforeCards, at(ResidentColumn::CardIssued));
        issued = {};
    }
}

void readStepsAndStay(RowReader &in, ResidentRow &out)
{
    for (int step = 0; step < domain::kResidentSteps; ++step) {
        out.steps.at(static_cast<std::size_t>(step))
            = in.step(at(ResidentColumn::CardIntake) + step, static_cast<domain::EventKind>(step));
    }
    leaveOutOldCard(in, out);
    const auto inOrder = [&in, &out](ResidentColumn later, ResidentColumn earlier) {
        const auto mark = [&out](ResidentColumn column) -> const StepMark & {
            return out.steps.at(static_cast<std::size_t>(at(column) - at(ResidentColumn::CardIntake)));
        };
        in.warnIfBefore(at(later), mark(later), at(earlier), mark(earlier));
    };
    inOrder(ResidentColumn::CardIssued, ResidentColumn::CardIntake);
    inOrder(ResidentColumn::EidApproved, ResidentColumn::EidIntake);
    inOrder(ResidentColumn::EidActivated,
        out.steps.at(static_cast<std::size_t>(at(ResidentColumn::EidApproved) - at(ResidentColumn::CardIntake))).kind
                == StepMark::On
            ? ResidentColumn::EidApproved
            : ResidentColumn::EidIntake);
    out.arrivedOn = in.day(at(ResidentColumn::ArrivedOn));
    out.leftOn = readGone(in, ResidentColumn::LeftOn, out.leftUnclear);
    out.diedOn = readGone(in, ResidentColumn::DiedOn, out.diedUnclear);
}

ResidentRow readResidentRow(RowReader &in)
{
    ResidentRow out;
    out.number = in.number();
    NameReading name = readName(in.text(at(ResidentColumn::FullName)));
    out.fullName = std::move(name.name);
    if (!name.note.isEmpty()) {
        in.warn(RemarkCode::NameNote, at(ResidentColumn::FullName), {name.note});
    }
    if (out.fullName.isEmpty()) {
        in.reject(RemarkCode::NameMissing, at(ResidentColumn::FullName));
    }
    out.birth = readBirth(in);
    out.sex = readWord<Sex>(in, ResidentColumn::Sex, &domain::sexFromListWord, RemarkCode::SexUnreadable)
                  .value_or(Sex::Unknown);
    readId(in, out);
    checkId(in, out);
    out.residence = readWord<domain::Residence>(
        in, ResidentColumn::Residence, &domain::residenceFromListWord, RemarkCode::ResidenceUnreadable);
    out.village = unlessNone(in.text(at(ResidentColumn::Village)));
    out.address = in.text(at(ResidentColumn::Address));
    out.householdCode = unlessNone(in.text(at(ResidentColumn::HouseholdCode)));
    out.householdHead = unlessNone(in.text(at(ResidentColumn::HouseholdHead)));
    out.school = unlessNone(in.text(at(ResidentColumn::School)));
    out.schoolClass = readClass(in);
    out.phone = in.phone(at(ResidentColumn::Phone));
    out.guardianName = in.text(at(ResidentColumn::GuardianName));
    out.guardianPersonalId = in.otherPersonId(at(ResidentColumn::GuardianPersonalId), RemarkCode::GuardianIdIgnored);
    if (!out.guardianPersonalId.isEmpty() && out.guardianPersonalId == out.personalId) {
        in.warn(RemarkCode::OwnGuardian, at(ResidentColumn::GuardianPersonalId));
    }
    out.oldId = in.oldId(at(ResidentColumn::OldId));
    readStepsAndStay(in, out);
    out.verdict = in.verdict();
    return out;
}

} // namespace

ListForm residentForm()
{
    return {ListKind::Residents, domain::kResidentColumns, residentHeaderWords(),
        {at(ResidentColumn::PersonalId), at(ResidentColumn::FullName)},
        {at(ResidentColumn::Birth), at(ResidentColumn::Sex), at(ResidentColumn::Village)},
        at(ResidentColumn::PersonalId)};
}

ResidentRow residentRowFrom(const QStringList &cells, int number)
{
    return rowFromCells(residentForm(), cells, number, &readResidentRow);
}

Result<ResidentList> streamResidents(const QString &file, const ReadOptions &options, const ResidentVisitor &visit)
{
    UnreadNotes notes(ListKind::Residents);
    ResidentColumns columns(options);
    BesidePeople beside;
    auto scan = scanList(file, options, residentForm(), [&](ListScan &found, const TableRow &row) {
        columns.settle(found);
        switch (beside.natureOf(found, row)) {
        case BesidePeople::Nature::Heading:
            break;
        case BesidePeople::Nature::Foot:
            found.notes.push_back(row.number);
            break;
        case BesidePeople::Nature::Person: {
            RowReader in(found, row);
            notes.look(found, row);
            ResidentRow read = readResidentRow(in);
            columns.applyLevel(found, row, read);
            visit(found.origin, read);
            break;
        }
        }
    });
    if (!scan) {
        return scan.error();
    }
    notes.remark(scan.value());
    return ResidentList {std::move(scan.value().origin), {}, std::move(scan.value().remarks)};
}

Result<ResidentList> readResidentList(const QString &file, const ReadOptions &options)
{
    std::vector<ResidentRow> rows;
    auto list
        = streamResidents(file, options, [&rows](const ListOrigin &, const ResidentRow &row) { rows.push_back(row); });
    if (list) {
        list.value().rows = std::move(rows);
    }
    return list;
}

} // namespace caodiem::ingest
