// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of organisations and of villages with the habits of offices: exactly these rows, rejects, questions and
// warnings. The files of tests/data/lists were written by LibreOffice from the hand-made ones in source/.
#include "base/number_format.h"
#include "domain/list_words.h"
#include "ingest/lists.h"
#include "ingest/old_xls.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

QString remarkName(RemarkCode code)
{
    switch (code) {
    case RemarkCode::TaxCodeRepaired:
        return u"TaxCodeRepaired"_s;
    case RemarkCode::TaxCodeCheckDigit:
        return u"TaxCodeCheckDigit"_s;
    case RemarkCode::NumberAsExponentText:
        return u"ExponentText"_s;
    case RemarkCode::KindUnreadable:
        return u"KindUnreadable"_s;
    case RemarkCode::DateImpossible:
        return u"DateImpossible"_s;
    case RemarkCode::DateRepair:
        return u"DateRepair"_s;
    case RemarkCode::OrganisationNameMissing:
        return u"NameMissing"_s;
    case RemarkCode::VillageNameMissing:
        return u"NameMissing"_s;
    case RemarkCode::RepresentativeIdIgnored:
        return u"RepresentativeIdIgnored"_s;
    case RemarkCode::StepsOutOfOrder:
        return u"StepsOutOfOrder"_s;
    case RemarkCode::HiddenRows:
        return u"HiddenRows"_s;
    case RemarkCode::PhoneForm:
        return u"PhoneForm"_s;
    case RemarkCode::SheetNotRead:
        return u"SheetNotRead"_s;
    default:
        return QString::number(static_cast<int>(code));
    }
}

QString verdictMark(const std::optional<Outcome> &verdict)
{
    return !verdict ? QString() : *verdict == Outcome::Rejected ? u" !"_s : u" ?"_s;
}

QString shownStep(const QString &name, const StepMark &mark)
{
    return mark.kind == StepMark::None ? QString()
        : mark.kind == StepMark::Tick  ? QString(u'|' + name + u" tick"_s)
                                       : QString(u'|' + name + u' ' + fmt_vi::date(mark.day));
}

QString rowText(const OrganisationRow &row)
{
    const QStringList fields {row.taxCode, row.name, row.kind ? domain::listWord(*row.kind) : QString(),
        row.establishedOn == kNever ? QString() : fmt_vi::date(row.establishedOn), row.village, row.address,
        row.representative, row.representativePersonalId, row.phone};
    return QString(QString::number(row.number) + u' ' + fields.join(u'|') + shownStep(u"dk"_s, row.steps[0])
        + shownStep(u"xt"_s, row.steps[1]) + verdictMark(row.verdict));
}

QString rowText(const VillageRow &row)
{
    const QStringList fields {row.name, row.kind, row.oldNames.join(u"; "_s), row.headName, row.phone, row.officer};
    return QString(QString::number(row.number) + u' ' + fields.join(u'|') + verdictMark(row.verdict));
}

template <typename Row>
std::string textOf(const Result<List<Row>> &list)
{
    if (!list) {
        return describe(list.error()).toStdString();
    }
    QString out;
    for (const Row &row : list.value().rows) {
        out += rowText(row) + u'\n';
    }
    for (const Remark &remark : list.value().remarks) {
        const QChar gravity = remark.gravity == Gravity::Rejection ? u'R'
            : remark.gravity == Gravity::Question                  ? u'Q'
                                                                   : u'W';
        out += gravity + QString::number(remark.row) + u' ' + remarkName(remark.code)
            + (remark.value.isEmpty() ? QString() : QString(u' ' + remark.value))
            + (remark.args.isEmpty() ? QString() : QString(u" ("_s + remark.args.join(u", "_s) + u')')) + u'\n';
    }
    return out.toStdString();
}

struct OtherHabit {
    const char *file;
    const char *expected;
};
void PrintTo(const OtherHabit &habit, std::ostream *out)
{
    *out << habit.file;
}

QString habitFile(const OtherHabit &habit)
{
    return QStringLiteral(APP_SOURCE_DIR "/tests/data/lists/") + QString::fromUtf8(habit.file);
}

bool needsMissingOffice(const QString &path)
{
    return path.endsWith(u".xls"_s) && officeProgram().isEmpty();
}

std::string paramName(const testing::TestParamInfo<OtherHabit> &one)
{
    std::string name = one.param.file;
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
}

// A title block with the list's date, a heading between the rows, a hidden row, a total and signatures. A tax code as a
// number that lost its zero, one with a wrong check digit, one as an exponent, none; a day that does not exist.
#define ORGANISATION_ROWS                                                                                                      \
    "6 0100233488|Công ty TNHH Một Thành Viên An|Doanh nghiệp|15/12/2025|Thôn 1|Số 1|Nguyễn Văn An|001087123456|" \
    "02713888999|dk tick|xt 20/05/2026\n"                                                                                      \
    "7 0314409058-002|Chi nhánh Bình Minh|Doanh nghiệp|30/12/2025|Thôn 2||||0912345678\n"                                 \
    "9 |Trường Mầm non Hoa Mai|Đơn vị sự nghiệp|05/09/2010|Thôn 1||Lê Thị Bình||0271 388 899|dk tick\n"      \
    "10 0100233480|Hợp tác xã Ca Cao|||Thôn 3|||| !\n"                                                                    \
    "11 |Công ty Cổ phần Năm|Doanh nghiệp|10/01/2024|Thôn 3|||| !\n"                                                  \
    "12 0100112437||Doanh nghiệp|10/01/2024|Thôn 3|||| !\n"                                                                 \
    "13 0100047516|Công ty Bảy|Doanh nghiệp|01/03/2026|Thôn 2|||||dk 22/05/2026|xt 21/05/2026\n"
#define ORGANISATION_REMARKS                                                                                           \
    "W9 RepresentativeIdIgnored 12345\n"                                                                               \
    "W10 TaxCodeCheckDigit 0100233480\n"                                                                               \
    "W10 KindUnreadable Tổ hợp\n"                                                                                  \
    "R10 DateImpossible 31/02/2024\n"                                                                                  \
    "Q10 DateRepair 31/02/2024 (02/03/2024)\n"                                                                         \
    "R11 ExponentText 1.00E+09\n"                                                                                      \
    "R12 NameMissing\n"                                                                                                \
    "W13 StepsOutOfOrder 21/05/2026 (Đăng ký định danh, 22/05/2026)\n"
const char *const kOrganisations
    = ORGANISATION_ROWS "W6 TaxCodeRepaired 100233488 (0100233488)\n" ORGANISATION_REMARKS "W13 HiddenRows (1)\n";

class OrganisationHabit : public testing::TestWithParam<OtherHabit> { };

TEST_P(OrganisationHabit, IsReadExactly)
{
    const QString path = habitFile(GetParam());
    if (needsMissingOffice(path)) {
        GTEST_SKIP() << "LibreOffice is not installed";
    }
    const auto list = readOrganisationList(path);
    EXPECT_EQ(textOf(list), GetParam().expected);
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().origin.ownDate, dayFromCivil({2026, 5, 26}));
}

INSTANTIATE_TEST_SUITE_P(WrittenByLibreOffice, OrganisationHabit,
    testing::Values(OtherHabit {"to-chuc.xlsx", kOrganisations}, OtherHabit {"to-chuc.ods", kOrganisations},
        OtherHabit {"to-chuc.xls", kOrganisations}),
    paramName);

TEST(OrganisationHabitInCsv, KnowsNoTypesAndNoHiddenRows)
{
    // The check digit tells a tax code that lost its zero, without the cell's type.
    const auto list = readOrganisationList(habitFile({"to-chuc.csv", ""}));
    ASSERT_TRUE(list);
    ASSERT_EQ(list.value().rows.size(), 7U);
    EXPECT_EQ(list.value().rows[0].taxCode, u"0100233488"_s);
    EXPECT_EQ(list.value().rows[1].phone, u"0912345678"_s);
}

const char *const kVillages = //
    "4 Thôn Tân Lập|thôn|Thôn 1; Thôn 2|Trần Văn Cường|0987654321|Đại úy Lê Văn Sơn\n"
    "5 Khu phố Hoà Bình||Khu phố Hòa Bình|Phạm Thị Dung|0912 345 678|Đại úy Lê Văn Sơn\n"
    "6 |thôn|Thôn 9|Không Tên|0912345679| !\n"
    "7 Buôn Đăk Nhau|buôn||Y Ñoh Niê|gọi hàng xóm|\n"
    "R6 NameMissing\n"
    "W7 PhoneForm gọi hàng xóm\n";

class VillageHabit : public testing::TestWithParam<OtherHabit> { };

TEST_P(VillageHabit, IsReadExactly)
{
    const QString path = habitFile(GetParam());
    if (needsMissingOffice(path)) {
        GTEST_SKIP() << "LibreOffice is not installed";
    }
    EXPECT_EQ(textOf(readVillageList(path)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(WrittenByLibreOffice, VillageHabit,
    testing::Values(
        OtherHabit {"thon.xlsx", kVillages}, OtherHabit {"thon.ods", kVillages}, OtherHabit {"thon.xls", kVillages}),
    paramName);

} // namespace
} // namespace caodiem::ingest::test
