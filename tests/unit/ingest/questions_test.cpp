// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row may speak of, rows as words, and who is not in a list. All people are invented.
#include "ingest/likely_people.h"
#include "ingest/list_preview.h"
#include "ingest/plans.h"
#include "ingest/row_cells.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

Day day(int year, int month, int dayOfMonth)
{
    return dayFromCivil({year, month, dayOfMonth});
}

TEST(OneDigitApart, IsOneOtherDigitOrTwoNeighboursChangedAbout)
{
    EXPECT_TRUE(isOneDigitApart(u"042087001234"_s, u"042087001284"_s));
    EXPECT_TRUE(isOneDigitApart(u"042087001234"_s, u"042087001243"_s));
    EXPECT_TRUE(isOneDigitApart(u"042087001234"_s, u"042087001235"_s));
    EXPECT_FALSE(isOneDigitApart(u"042087001234"_s, u"042087001234"_s));
    EXPECT_FALSE(isOneDigitApart(u"042087001234"_s, u"042087002244"_s));
    EXPECT_FALSE(isOneDigitApart(u"042087001234"_s, u"042087001432"_s)) << "changed about, but no neighbours";
    EXPECT_FALSE(isOneDigitApart(u"042087001234"_s, u"04208700123"_s));
}

TEST(RowCells, ReadAgainGiveTheSameRow)
{
    ResidentRow row;
    row.number = 7;
    row.personalId = u"042315004567"_s;
    row.fullName = u"Lê Gia Hân"_s;
    row.birth = {day(2015, 2, 1), domain::DatePrecision::Month};
    row.sex = domain::Sex::Female;
    row.residence = domain::Residence::Temporary;
    row.village = u"Thôn 2"_s;
    row.address = u"12 ngõ 3"_s;
    row.householdCode = u"H-12"_s;
    row.householdHead = u"Lê Văn Cả"_s;
    row.school = u"Tiểu học Mẫu"_s;
    row.schoolClass = u"5A"_s;
    row.phone = u"0912345678"_s;
    row.guardianName = u"Lê Văn Cả"_s;
    row.guardianPersonalId = u"042087001234"_s;
    row.steps[1] = {StepMark::On, day(2026, 4, 3), {}};
    row.steps[2] = {StepMark::Latest, day(2026, 5, 26), {}};
    row.steps[3] = {StepMark::Tick, kNever, {}};
    row.arrivedOn = day(2020, 1, 5);
    row.leftOn = day(2026, 6, 1);
    const ResidentRow again = residentRowFrom(cellsOf(row), row.number);
    EXPECT_FALSE(again.verdict.has_value());
    EXPECT_EQ(cellsOf(again), cellsOf(row));
    EXPECT_EQ(again.birth, row.birth);
    EXPECT_EQ(again.steps, row.steps);
    EXPECT_EQ(again.residence, row.residence);
    EXPECT_EQ(again.arrivedOn, row.arrivedOn);
    EXPECT_EQ(again.leftOn, row.leftOn);
    EXPECT_EQ(again.diedOn, kNever);
}

/// Three residents: two of school 1 in village 1 and 2, one permanent and one temporary; one without a school.
domain::Registers commune()
{
    domain::Registers known;
    known.villages = {{{1}, u"Thôn 1"_s, {}, {}, {}, {}, {}}, {{2}, u"Thôn 2"_s, {}, {}, {}, {}, {}}};
    known.schools = {{{1}, u"Tiểu học Mẫu"_s}};
    const auto add
        = [&known](qint64 id, const QString &number, qint64 village, domain::Residence residence, bool pupil) {
              domain::Resident one;
              one.id = {id};
              one.personalId = number;
              one.fullName = u"Người Số %1"_s.arg(id);
              one.birth = {day(2014, 1, 1) + static_cast<Day>(id), domain::DatePrecision::Day};
              known.residents.push_back(one);
              known.spells.push_back(
                  {{id}, {id}, kDayMin, kNever, {village}, residence, pupil ? SchoolId {1} : SchoolId(), {}});
          };
    add(1, u"042314000001"_s, 1, domain::Residence::Permanent, true);
    add(2, u"042314000002"_s, 2, domain::Residence::Permanent, true);
    add(3, u"042314000003"_s, 1, domain::Residence::Temporary, false);
    add(4, u"042314000004"_s, 2, domain::Residence::Permanent, false);
    return known;
}

std::vector<qint64> absentOf(const domain::Registers &known, const ResidentRow &row)
{
    ResidentList list;
    list.rows = {row};
    return planResidents(list, known, {kNever, day(2026, 5, 23)}).absent.ids;
}

ResidentRow rowOf(const domain::Registers &known, std::size_t i)
{
    ResidentRow row;
    row.number = 2;
    row.personalId = known.residents[i].personalId;
    row.fullName = known.residents[i].fullName;
    row.birth = known.residents[i].birth;
    return row;
}

TEST(NotInThisList, CoversTheVillagesOfTheList)
{
    const domain::Registers known = commune();
    ResidentRow row = rowOf(known, 0);
    row.village = u"Thôn 1"_s;
    EXPECT_EQ(absentOf(known, row), std::vector<qint64> {3});
}

TEST(NotInThisList, CoversTheSchoolsWhereEveryRowNamesOne)
{
    const domain::Registers known = commune();
    ResidentRow row = rowOf(known, 0);
    row.village = u"Thôn 1"_s;
    row.school = u"Tiểu học Mẫu"_s;
    EXPECT_EQ(absentOf(known, row), std::vector<qint64> {2});
}

TEST(NotInThisList, CoversOneKindOfResidenceWhereTheListKnowsOnlyThat)
{
    const domain::Registers known = commune();
    ResidentRow row = rowOf(known, 0);
    row.village = u"Thôn 1"_s;
    row.residence = domain::Residence::Permanent;
    EXPECT_TRUE(absentOf(known, row).empty());
}

TEST(NotInThisList, LeavesOutTheDeadAndThoseWhoseRowWasRejected)
{
    domain::Registers known = commune();
    ResidentRow row = rowOf(known, 0);
    row.village = u"Thôn 1"_s;
    ResidentRow rejected = rowOf(known, 2);
    rejected.verdict = Outcome::Rejected;
    ResidentList list;
    list.rows = {row, rejected};
    EXPECT_TRUE(planResidents(list, known, {kNever, day(2026, 5, 23)}).absent.ids.empty());
    known.residents[2].diedOn = day(2026, 1, 1);
    EXPECT_TRUE(absentOf(known, row).empty());
}

TEST(HandValues, AreAskedAboutAndNotOverwritten)
{
    domain::Registers known = commune();
    known.residents[0].phone = u"0911111111"_s;
    ResidentRow row = rowOf(known, 0);
    row.phone = u"0922222222"_s;
    row.village = u"Thôn 2"_s;
    ResidentList list;
    list.rows = {row};
    HandValues byHand;
    byHand.insert(1,
        1U << static_cast<unsigned>(domain::at(domain::ResidentColumn::Phone))
            | 1U << static_cast<unsigned>(domain::at(domain::ResidentColumn::Village)));
    PlanOptions options {kNever, day(2026, 5, 23)};
    options.byHand = &byHand;
    const ImportPlan asked = planResidents(list, known, options);
    EXPECT_TRUE(asked.changes.isEmpty());
    ASSERT_EQ(asked.asked.size(), 2U);
    EXPECT_EQ(asked.asked[0].code, RemarkCode::HandValueDiffers);
    EXPECT_EQ(asked.asked[0].args, QStringList {u"0911111111"_s});
    EXPECT_EQ(asked.asked[1].code, RemarkCode::HandPlaceDiffers);
    EXPECT_EQ(asked.asked[1].args, QStringList {u"Thôn 1"_s});

    RowDecisions decisions;
    decisions[2].takeList = {domain::at(domain::ResidentColumn::Phone), domain::at(domain::ResidentColumn::Village)};
    options.decisions = &decisions;
    const ImportPlan taken = planResidents(list, known, options);
    EXPECT_TRUE(taken.asked.empty());
    ASSERT_EQ(taken.changes.residents.size(), 1U);
    EXPECT_EQ(taken.changes.residents[0].after.phone, u"0922222222"_s);
    EXPECT_EQ(taken.changes.residents[0].spells.size(), 2U) << "moved on the list's day";

    ResidentRow empty = rowOf(known, 0); // empty cells say nothing, also against a value by hand
    list.rows = {empty};
    options.decisions = nullptr;
    EXPECT_TRUE(planResidents(list, known, options).asked.empty());
}

TEST(ListPreview, GuessesTheListAndShowsWhatIsNotRecognised)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"to-chuc.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(u"DANH SÁCH TỔ CHỨC (tính đến ngày 20/05/2026)\n\nSTT,Mã số thuế,Tên tổ chức,Ngành\n"
               "1,0100000001,Công ty Mẫu,Xây dựng\n2,0100000002,Hợp tác xã Mẫu,Lúa\n"_s.toUtf8());
    file.close();
    const auto preview = previewList(path, {});
    ASSERT_TRUE(bool(preview));
    EXPECT_EQ(preview.value().kind, ListKind::Organisations);
    EXPECT_TRUE(preview.value().headerFound);
    EXPECT_EQ(preview.value().headerRow, 3);
    EXPECT_EQ(preview.value().ownDate, day(2026, 5, 20));
    ASSERT_EQ(preview.value().columns.size(), 4U);
    EXPECT_EQ(preview.value().columns[0].column, kLeftOut);
    EXPECT_EQ(preview.value().columns[1].column, domain::at(domain::OrganisationColumn::TaxCode));
    EXPECT_EQ(preview.value().columns[3].column, -1);
    EXPECT_EQ(preview.value().columns[3].samples, (QStringList {u"Xây dựng"_s, u"Lúa"_s}));
}

} // namespace
} // namespace caodiem::ingest
