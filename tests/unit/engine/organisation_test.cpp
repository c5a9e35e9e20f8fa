// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_builder.h"

#include <gtest/gtest.h>

namespace caodiem::test {
namespace {

using domain::EventKind;
using domain::OrganisationKind;
using engine::Grouping;

engine::OrganisationRecord organisation(qint64 id, const char *established, qint64 village = 1)
{
    engine::OrganisationRecord out;
    out.id.value = id;
    out.establishedOn = established == nullptr ? kDayMin : day(established);
    out.village.value = village;
    return out;
}

engine::Snapshot snapshotWith(const std::vector<engine::OrganisationRecord> &organisations)
{
    engine::Snapshot out(directory());
    for (const auto &o : organisations) {
        out.add(o);
    }
    return out;
}

domain::Campaign plan()
{
    domain::Campaign out = campaign();
    out.indicators.front().subject = domain::Subject::Organisation;
    out.indicators.front().achieved = {EventKind::OrgVerified};
    return out;
}

engine::IndicatorAnswer answer(const std::vector<engine::OrganisationRecord> &organisations, const domain::Campaign &by,
    const char *asOf, Grouping grouping = Grouping::None)
{
    return engine::progress(snapshotWith(organisations), by, day(asOf), grouping).indicators.front();
}

TEST(Organisations, CountFromTheirDayUntilTheyAreClosed)
{
    auto one = organisation(1, "2026-05-10");
    one.closedOn = day("2026-05-20");
    EXPECT_EQ(answer({one}, plan(), "2026-05-09").total.denominator, 0);
    EXPECT_EQ(answer({one}, plan(), "2026-05-10").total.denominator, 1);
    EXPECT_EQ(answer({one}, plan(), "2026-05-19").total.denominator, 1);
    EXPECT_EQ(answer({one}, plan(), "2026-05-20").total.denominator, 0);
}

TEST(Organisations, TheCutOffDayItselfGoesToTheSecondGroup)
{
    const std::vector all {organisation(1, "2025-12-29"), organisation(2, "2025-12-30"), organisation(3, "2025-12-31")};
    domain::Campaign before = plan();
    before.indicators.front().population.establishedBefore = day("2025-12-30");
    EXPECT_EQ(answer(all, before, "2026-05-23").total.denominator, 1);
    domain::Campaign from = plan();
    from.indicators.front().population.establishedFrom = day("2025-12-30");
    EXPECT_EQ(answer(all, from, "2026-05-23").total.denominator, 2);
}

TEST(Organisations, WithoutADateAreInUnlessTheDateMatters)
{
    const std::vector all {organisation(1, nullptr), organisation(2, "2025-01-01")};
    EXPECT_EQ(answer(all, plan(), "2026-05-23").total.denominator, 2);
    EXPECT_EQ(answer(all, plan(), "2026-05-23").undatedOrganisations, 0);
    domain::Campaign before = plan();
    before.indicators.front().population.establishedBefore = day("2025-12-30");
    EXPECT_EQ(answer(all, before, "2026-05-23").total.denominator, 1);
    EXPECT_EQ(answer(all, before, "2026-05-23").undatedOrganisations, 1);
}

TEST(Organisations, AClosedOneWithoutADateIsNoQuestion)
{
    auto one = organisation(1, nullptr);
    one.closedOn = day("2026-01-01");
    domain::Campaign before = plan();
    before.indicators.front().population.establishedBefore = day("2025-12-30");
    EXPECT_EQ(answer({one}, before, "2026-05-23").undatedOrganisations, 0);
}

TEST(Organisations, EachKindCountsExceptHouseholdBusinesses)
{
    for (const auto kind : {OrganisationKind::Enterprise, OrganisationKind::Cooperative, OrganisationKind::Agency,
             OrganisationKind::PublicUnit, OrganisationKind::HouseholdBusiness, OrganisationKind::Other}) {
        auto one = organisation(1, "2020-01-01");
        one.kind = kind;
        const qint64 expected = kind == OrganisationKind::HouseholdBusiness ? 0 : 1;
        EXPECT_EQ(answer({one}, plan(), "2026-05-23").total.denominator, expected);
    }
}

TEST(Organisations, NamedKindsAreTheOnlyOnes)
{
    domain::Campaign named = plan();
    named.indicators.front().population.kinds = {OrganisationKind::HouseholdBusiness};
    auto business = organisation(1, "2020-01-01");
    business.kind = OrganisationKind::HouseholdBusiness;
    EXPECT_EQ(answer({business, organisation(2, "2020-01-01")}, named, "2026-05-23").total.denominator, 1);
}

TEST(Organisations, AreGroupedByVillageAndOfficerOnly)
{
    const std::vector all {organisation(1, "2020-01-01", 1), organisation(2, "2020-01-01", 3)};
    EXPECT_EQ(answer(all, plan(), "2026-05-23", Grouping::Village).groups.size(), 3U);
    const auto officers = answer(all, plan(), "2026-05-23", Grouping::AreaOfficer).groups;
    ASSERT_EQ(officers.size(), 3U);
    EXPECT_EQ(officers[2].key, QString());
    EXPECT_EQ(officers[2].standing.denominator, 1);
    for (const Grouping other : {Grouping::None, Grouping::Band, Grouping::School, Grouping::Class}) {
        const auto got = answer(all, plan(), "2026-05-23", other);
        EXPECT_TRUE(got.groups.empty());
        EXPECT_EQ(got.total.denominator, 2);
    }
}

TEST(Organisations, VerifiedAndRemainingAreListed)
{
    auto verified = organisation(1, "2020-01-01");
    verified.steps[1] = day("2026-05-20");
    const auto held = snapshotWith({verified, organisation(2, "2020-01-01", 2)});
    const domain::Campaign by = plan();
    const auto list = [&](engine::What what, const engine::CellChoice &cell) {
        return engine::organisationsBehind(held, by, by.indicators.front(), day("2026-05-23"), cell, what);
    };
    EXPECT_EQ(list(engine::What::Achieved, {}), std::vector {OrganisationId {1}});
    EXPECT_EQ(list(engine::What::Remaining, {}), std::vector {OrganisationId {2}});
    EXPECT_TRUE(list(engine::What::Remaining, {Grouping::Village, QStringLiteral("V1"), {}}).empty());
    EXPECT_TRUE(list(engine::What::Remaining, {Grouping::Band, QStringLiteral("u6"), {}}).empty());
}

} // namespace
} // namespace caodiem::test
