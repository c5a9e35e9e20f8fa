// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/list_words.h"
#include "ingest/cell_text.h"
#include "ingest/tax_code.h"
#include "ingest/title_date.h"
#include "unit/ingest/sheet_maker.h"

#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

Cell text(const QString &value)
{
    return {CellKind::Text, value, 0, kNever};
}
Cell number(double value, Day asDay = kNever)
{
    return {CellKind::Number, {}, value, asDay};
}

/// What a date cell says: the list's own form, or "impossible", "unreadable", "".
QString said(const DateReading &reading)
{
    switch (reading.state) {
    case Reading::Read:
        return domain::listBirth(reading.date);
    case Reading::Impossible:
        return u"impossible"_s;
    case Reading::Unreadable:
        return u"unreadable"_s;
    case Reading::Empty:
        break;
    }
    return {};
}

TEST(DateCell, IsReadInEveryFormThatListsUse)
{
    const std::vector<std::pair<QString, QString>> forms {{u"26/05/1970"_s, u"26/05/1970"_s},
        {u"6/5/1970"_s, u"06/05/1970"_s}, {u"26-5-1970"_s, u"26/05/1970"_s}, {u"26.05.1970"_s, u"26/05/1970"_s},
        {u"1970-05-26"_s, u"26/05/1970"_s}, {u"19700526"_s, u"26/05/1970"_s}, {u"26051970"_s, u"26/05/1970"_s},
        {u"26/05/1970 00:00:00"_s, u"26/05/1970"_s}, {u"ngày 26 tháng 5 năm 1970"_s, u"26/05/1970"_s},
        {u"29/02/2012"_s, u"29/02/2012"_s}, {u"05/1970"_s, u"05/1970"_s}, {u"5/1970"_s, u"05/1970"_s},
        {u"00/05/1970"_s, u"05/1970"_s}, {u"tháng 5 năm 1970"_s, u"05/1970"_s}, {u"1970"_s, u"1970"_s},
        {u"00/00/1970"_s, u"1970"_s}, {u"--/--/1970"_s, u"1970"_s}, {u"__/__/1970"_s, u"1970"_s},
        {u"19700000"_s, u"1970"_s}, {u"năm 1970"_s, u"1970"_s}};
    for (const auto &[written, meant] : forms) {
        EXPECT_EQ(said(readDate(text(written))), meant) << written.toStdString();
    }
}

TEST(DateCell, ThatDoesNotExistIsImpossibleAndNeverMovedToAnotherDay)
{
    for (const QString &bad : {u"31/02/2015"_s, u"29/02/2013"_s, u"05/26/2026"_s, u"32/01/2000"_s, u"15/00/1990"_s,
             u"13/1990"_s, u"01/01/1700"_s, u"01/01/9999"_s, u"20150231"_s}) {
        EXPECT_EQ(said(readDate(text(bad))), u"impossible"_s) << bad.toStdString();
    }
}

TEST(DateCell, ThatCouldMeanTwoThingsIsNotRead)
{
    for (const QString &bad :
        {u"26/05/26"_s, u"26/05"_s, u"hôm qua"_s, u"1/2/3/2020"_s, u"26/năm/1970"_s, u"//1970"_s}) {
        EXPECT_EQ(said(readDate(text(bad))), u"unreadable"_s) << bad.toStdString();
    }
    EXPECT_EQ(said(readDate(text({}))), QString());
}

TEST(DateCell, AsANumberIsAYearADateWithoutItsFormatOrNothing)
{
    EXPECT_EQ(said(readDate(number(1970))), u"1970"_s);
    EXPECT_EQ(said(readDate(number(46168, day("2026-05-26")))), u"26/05/2026"_s);
    EXPECT_EQ(said(readDate(number(19700526))), u"26/05/1970"_s);
    EXPECT_EQ(said(readDate(number(12))), u"unreadable"_s);
    EXPECT_EQ(said(readDate(number(1970.5))), u"unreadable"_s);
}

/// "tick", "on 26/05/2026", "latest 26/05/2026", "impossible", "unreadable", "".
QString said(const StepReading &reading)
{
    if (reading.state == Reading::Impossible) {
        return u"impossible"_s;
    }
    if (reading.state == Reading::Unreadable) {
        return u"unreadable"_s;
    }
    const QString when = domain::listStep(reading.mark.day, false);
    switch (reading.mark.kind) {
    case StepMark::On:
        return u"on "_s + when;
    case StepMark::Latest:
        return u"latest "_s + when;
    case StepMark::Tick:
        return u"tick"_s;
    case StepMark::None:
        break;
    }
    return {};
}

TEST(StepCell, KnowsDatesBoundsTicksAndNotYet)
{
    const std::vector<std::pair<QString, QString>> forms {{u"26/05/2026"_s, u"on 26/05/2026"_s},
        {u"≤ 26/05/2026"_s, u"latest 26/05/2026"_s}, {u"<=26/5/2026"_s, u"latest 26/05/2026"_s},
        {u"Muộn nhất ngày 26/05/2026"_s, u"latest 26/05/2026"_s}, {u"x"_s, u"tick"_s}, {u"X"_s, u"tick"_s},
        {u"Có"_s, u"tick"_s}, {u"Đã cấp"_s, u"tick"_s}, {u"đã"_s, u"tick"_s}, {u"✓"_s, u"tick"_s},
        {u"Rồi"_s, u"tick"_s}, {u"Đã cấp ngày 26/05/2026"_s, u"on 26/05/2026"_s}, {u"Chưa"_s, {}},
        {u"Chưa thu nhận"_s, {}}, {u"Không"_s, {}}, {u"-"_s, {}}, {u" "_s, {}}, {u"31/02/2026"_s, u"impossible"_s},
        {u"≤ 31/02/2026"_s, u"impossible"_s}, {u"05/2026"_s, u"unreadable"_s}, {u"hẹn lại"_s, u"unreadable"_s}};
    for (const auto &[written, meant] : forms) {
        EXPECT_EQ(said(readStep(text(written))), meant) << written.toStdString();
    }
    EXPECT_EQ(said(readStep({CellKind::Bool, {}, 1, kNever})), u"tick"_s);
    EXPECT_EQ(said(readStep({CellKind::Bool, {}, 0, kNever})), QString());
    EXPECT_EQ(said(readStep(number(1))), u"tick"_s);
    EXPECT_EQ(said(readStep(number(0))), QString());
    EXPECT_EQ(said(readStep({CellKind::Date, {}, 0, day("2026-05-26")})), u"on 26/05/2026"_s);
}

TEST(PersonalIdCell, IsTakenAsTwelveDigitsOrDoubted)
{
    const auto state = [](const Cell &cell, bool typed = true) { return readPersonalId(cell, typed).state; };
    EXPECT_EQ(readPersonalId(text(u" 042 212 001 234"_s), true).id, u"042212001234"_s);
    EXPECT_EQ(readPersonalId(text(u"'042212001234"_s), true).id, u"042212001234"_s);
    EXPECT_EQ(state(text(u"04221200123"_s)), IdState::NotTwelve);
    EXPECT_EQ(state(text(u"221234567"_s)), IdState::NotTwelve) << "the old nine digits";
    EXPECT_EQ(state(text(u"4.22E+10"_s)), IdState::ExponentText);
    EXPECT_EQ(state(text(u"4,2212E+10"_s)), IdState::ExponentText);
    EXPECT_EQ(state(text({})), IdState::Empty);
    EXPECT_EQ(state(number(182212001234.0)), IdState::Good);
    EXPECT_EQ(readPersonalId(number(42212001234.0), true).id, u"042212001234"_s);
    EXPECT_EQ(state(number(42212001234.0)), IdState::ZeroLost);
    EXPECT_EQ(readPersonalId(number(1087123456.0), true).id, u"001087123456"_s) << "two zeros lost";
    EXPECT_EQ(state(number(221234567)), IdState::NotTwelve);
    EXPECT_EQ(state(number(42212001234.5)), IdState::NotTwelve);
    EXPECT_EQ(state(number(-1)), IdState::NotTwelve);
    EXPECT_EQ(state(text(u"42212001234"_s), true), IdState::NotTwelve) << "text in a spreadsheet is what was typed";
    EXPECT_EQ(state(text(u"42212001234"_s), false), IdState::ZeroLost) << "csv may come from a number";
    EXPECT_EQ(state(text(u"04221200123"_s), false), IdState::NotTwelve) << "its zero is still there";
}

TEST(TextCell, IsComposedAndWithoutSuperfluousSpaces)
{
    EXPECT_EQ(cellText(text(u"  Nguye\u0302\u0303n\u00A0 A\n"_s)), u"Nguyễn A"_s);
    EXPECT_EQ(cellText(number(5)), u"5"_s);
    EXPECT_EQ(cellText({CellKind::Error, u"#REF!"_s, 0, kNever}), QString());
    EXPECT_EQ(phoneText(number(912345678)), u"0912345678"_s);
    EXPECT_EQ(phoneText(text(u"912345678"_s)), u"912345678"_s);
}

TEST(TaxCodeCell, IsNormalisedAndChecked)
{
    EXPECT_EQ(readTaxCode(text(u"0314409058002"_s)).code, u"0314409058-002"_s);
    EXPECT_EQ(readTaxCode(text(u"0314409058-002"_s)).state, TaxCodeState::Good);
    EXPECT_EQ(readTaxCode(text(u"0100233480"_s)).state, TaxCodeState::BadCheck);
    EXPECT_EQ(readTaxCode(text(u"12345"_s)).state, TaxCodeState::OtherForm);
    EXPECT_EQ(readTaxCode(text(u"không có"_s)).state, TaxCodeState::Empty);
    EXPECT_EQ(readTaxCode(text(u"3.14E+9"_s)).state, TaxCodeState::ExponentText);
    EXPECT_EQ(readTaxCode(number(314409058)).code, u"0314409058"_s);
    EXPECT_EQ(readTaxCode(number(314409058)).state, TaxCodeState::Repaired);
}

TEST(TitleDate, IsTheDayTheListSpeaksOf)
{
    const auto found = [](const QStringList &lines) { return isoFromDay(titleDate(lines)); };
    EXPECT_EQ(found({u"DANH SÁCH"_s, u"(Tính đến ngày 26/05/2026)"_s}), u"2026-05-26"_s);
    EXPECT_EQ(found({u"Số liệu tính đến hết ngày 26 tháng 5 năm 2026"_s}), u"2026-05-26"_s);
    EXPECT_EQ(found({u"Phú Riềng, ngày 01 tháng 6 năm 2026"_s, u"tính đến 26.5.2026"_s}), u"2026-05-26"_s);
    EXPECT_EQ(found({u"Từ ngày 20/5/2026 đến ngày 26/5/2026"_s}), u"2026-05-26"_s);
    EXPECT_EQ(found({u"Phú Riềng, ngày 26 tháng 5 năm 2026"_s}), u"2026-05-26"_s);
    EXPECT_EQ(found({u"Ngày 26/05/2026"_s}), u"2026-05-26"_s);
    EXPECT_EQ(found({u"(Kèm theo Công văn số 12/CAX, ngày 01/04/2026)"_s}), QString());
    EXPECT_EQ(found({u"tính đến ngày 31/02/2026"_s}), QString());
    EXPECT_EQ(found({u"Danh sách năm 2026"_s}), QString());
}

} // namespace
} // namespace caodiem::ingest::test
