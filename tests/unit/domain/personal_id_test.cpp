// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal_id.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::domain {
namespace {

TEST(PersonalId, IsTwelveDigits)
{
    EXPECT_TRUE(isPersonalId(u"042212001234"));
    for (const QString &text : {u""_s, u"42212001234"_s, u"0422120012345"_s, u"04221200123x"_s, u"0422 2001234"_s,
             u"٠42212001234"_s, u"4.22120E+10 "_s}) {
        EXPECT_FALSE(isPersonalId(text));
    }
}

TEST(PersonalId, SaysCenturySexAndYear)
{
    const auto expect = [](QStringView id, int province, Sex sex, int year) {
        const PersonalIdParts parts = partsOf(id);
        EXPECT_EQ(parts.province, province);
        EXPECT_EQ(parts.sex, sex);
        EXPECT_EQ(parts.birthYear, year);
    };
    expect(u"042212001234", 42, Sex::Male, 2012);
    expect(u"091320004567", 91, Sex::Female, 2020);
    expect(u"001087123456", 1, Sex::Male, 1987);
    expect(u"001187123456", 1, Sex::Female, 1987);
    expect(u"001405123456", 1, Sex::Male, 2105);
    expect(u"001999123456", 1, Sex::Female, 2399);
}

TEST(PersonalId, KnowsProvincesAndCountries)
{
    for (const auto &known : {u"001087123456"_s, u"096087123456"_s, u"101087123456"_s, u"295087123456"_s}) {
        EXPECT_TRUE(hasKnownPrefix(known));
    }
    for (const auto &unknown :
        {u"000087123456"_s, u"003087123456"_s, u"097087123456"_s, u"100087123456"_s, u"296087123456"_s}) {
        EXPECT_FALSE(hasKnownPrefix(unknown));
    }
}

TEST(PersonalId, AgreesWithWhatIsRecordedOrNotKnown)
{
    EXPECT_TRUE(agreesWith(u"042212001234", 2012, Sex::Male));
    EXPECT_TRUE(agreesWith(u"042212001234", 0, Sex::Unknown));
    EXPECT_FALSE(agreesWith(u"042212001234", 2011, Sex::Male));
    EXPECT_FALSE(agreesWith(u"042212001234", 2012, Sex::Female));
    EXPECT_FALSE(agreesWith(u"042212001234", 1912, Sex::Male));
}

TEST(TaxCode, HasARightCheckDigit)
{
    for (const auto &valid :
        {u"0100233488"_s, u"0314409058-002"_s, u"0312687878-001"_s, u"0100112437"_s, u"0100047516"_s}) {
        EXPECT_TRUE(isTaxCode(valid)) << valid.toStdString();
    }
    for (const auto &wrong : {u"0100233480"_s, u"0314409058-000"_s, u"0100233480-001"_s, u"0100000000"_s}) {
        EXPECT_FALSE(isTaxCode(wrong)) << wrong.toStdString();
    }
}

TEST(TaxCode, OfTwelveDigitsHasNoCheckDigit)
{
    EXPECT_TRUE(isTaxCode(u"042212001234"));
}

TEST(TaxCode, LooksRightWhateverTheCheckDigitSays)
{
    EXPECT_TRUE(looksLikeTaxCode(u"0100233480"));
    EXPECT_TRUE(looksLikeTaxCode(u"0100233480-001"));
    for (const auto &text :
        {u""_s, u"010023348"_s, u"01002334889"_s, u"0100233488_001"_s, u"0100233488-01"_s, u"01002x3488"_s}) {
        EXPECT_FALSE(looksLikeTaxCode(text));
        EXPECT_FALSE(isTaxCode(text));
    }
}

} // namespace
} // namespace caodiem::domain
