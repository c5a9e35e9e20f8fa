// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/age.h"
#include "domain/personal_id.h"
#include "service/demo.h"

#include <QSet>

#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace caodiem;
using namespace caodiem::domain;

namespace {

constexpr Day kPlayed = 30;

service::DemoCommune make(const QString &profile, qint64 residents, Day until = kNever, quint32 seed = 1)
{
    auto made = service::makeDemoCommune({profile, residents, seed, until});
    EXPECT_TRUE(made);
    return std::move(made).value();
}

/// Every profile in small, on the own day and played on; made once each.
class DemoPeople : public ::testing::TestWithParam<std::tuple<const char16_t *, bool>> {
protected:
    void SetUp() override
    {
        static std::map<std::tuple<const char16_t *, bool>, service::DemoCommune> made;
        auto found = made.find(GetParam());
        if (found == made.end()) {
            const QString profile = QString::fromUtf16(std::get<0>(GetParam()));
            const Day ownDay = make(profile, 100).ownDay;
            const Day until = std::get<1>(GetParam()) ? ownDay + kPlayed : kNever;
            found = made.emplace(GetParam(), make(profile, 9'000, until)).first;
        }
        m_commune = &found->second;
        ASSERT_GE(registers().residents.size(), 9'000U);
        ASSERT_GT(registers().events.size(), 1'000U);
    }
    [[nodiscard]] const Registers &registers() const { return m_commune->registers; }
    [[nodiscard]] const Resident &resident(qint64 id) const
    {
        return registers().residents.at(static_cast<std::size_t>(id - 1));
    }
    const service::DemoCommune *m_commune = nullptr;
};

template <typename Rows>
void expectNumbered(const Rows &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].id.value, static_cast<qint64>(i) + 1);
    }
}

TEST_P(DemoPeople, AreNumberedFromOne)
{
    expectNumbered(registers().officers);
    expectNumbered(registers().villages);
    expectNumbered(registers().schools);
    expectNumbered(registers().classes);
    expectNumbered(registers().households);
    expectNumbered(registers().residents);
    expectNumbered(registers().spells);
    expectNumbered(registers().organisations);
    expectNumbered(registers().events);
}

TEST_P(DemoPeople, BearPersonalIdsOfTheirBirthAndSexEachOnce)
{
    QSet<QString> seen;
    for (const Resident &one : registers().residents) {
        ASSERT_TRUE(isPersonalId(one.personalId)) << one.id.value;
        ASSERT_TRUE(hasKnownPrefix(one.personalId)) << one.id.value;
        ASSERT_NE(one.sex, Sex::Unknown);
        ASSERT_TRUE(agreesWith(one.personalId, civilFromDay(one.birth.day).year, one.sex)) << one.id.value;
        ASSERT_FALSE(seen.contains(one.personalId)) << one.id.value;
        seen.insert(one.personalId);
    }
}

TEST_P(DemoPeople, HaveCleanNamesAddressesAndSyntheticPhones)
{
    QSet<QString> phones;
    for (const Resident &one : registers().residents) {
        ASSERT_EQ(one.fullName, cleanText(one.fullName)) << one.id.value;
        ASSERT_GE(one.fullName.count(u' '), 1) << one.id.value;
        ASSERT_FALSE(one.address.isEmpty()) << one.id.value;
        ASSERT_TRUE(one.phone.isEmpty() || (one.phone.size() == 10 && one.phone.startsWith(u"0900"_s))) << one.id.value;
        phones.insert(one.phone);
    }
    EXPECT_GT(phones.size(), static_cast<qsizetype>(registers().residents.size() / 3));
}

TEST_P(DemoPeople, LiveInHouseholdsOfOneToEightWithAHead)
{
    std::map<qint64, int> members;
    std::map<qint64, bool> hasHead;
    for (const Resident &one : registers().residents) {
        const qint64 home = one.household.value;
        ++members[home];
        if (home != 0) {
            const Household &household = registers().households.at(static_cast<std::size_t>(home - 1));
            hasHead[home] = hasHead[home] || household.headName == one.fullName;
        }
    }
    if (registers().households.empty()) {
        EXPECT_EQ(members.size(), 1U); // Hưng Yên has children only
        return;
    }
    EXPECT_EQ(members.count(0), 0U);
    EXPECT_EQ(members.size(), registers().households.size());
    QSet<QString> codes;
    for (const Household &home : registers().households) {
        EXPECT_TRUE(hasHead[home.id.value]) << home.id.value;
        EXPECT_LE(members[home.id.value], std::get<1>(GetParam()) ? 12 : 8) << home.id.value;
        codes.insert(home.code);
    }
    EXPECT_EQ(codes.size(), static_cast<qsizetype>(registers().households.size()));
}

TEST_P(DemoPeople, UnderFourteenHaveAGuardianWhoIsAnAdultOfTheHousehold)
{
    std::map<QString, const Resident *> byId;
    for (const Resident &one : registers().residents) {
        byId[one.personalId] = &one;
    }
    qint64 children = 0;
    for (const Resident &one : registers().residents) {
        if (ageOn(one.birth.day, m_commune->ownDay) >= 14) {
            continue;
        }
        ++children;
        ASSERT_FALSE(one.guardianName.isEmpty()) << one.id.value;
        if (registers().households.empty()) {
            continue;
        }
        ASSERT_EQ(byId.count(one.guardianPersonalId), 1U) << one.id.value;
        const Resident &guardian = *byId[one.guardianPersonalId];
        EXPECT_EQ(guardian.fullName, one.guardianName);
        EXPECT_EQ(guardian.household, one.household);
        EXPECT_GE(ageOn(guardian.birth.day, m_commune->ownDay), 18) << one.id.value;
        EXPECT_FALSE(one.phone.isEmpty());
    }
    EXPECT_GT(children, 100);
}

TEST_P(DemoPeople, HaveSpellsInOrderThatDoNotOverlap)
{
    std::map<qint64, std::vector<const Spell *>> spells;
    for (const Spell &spell : registers().spells) {
        ASSERT_LT(spell.from, spell.until);
        ASSERT_GE(spell.village.value, 1);
        spells[spell.resident.value].push_back(&spell);
    }
    qint64 movers = 0;
    for (const Resident &one : registers().residents) {
        const auto &own = spells[one.id.value];
        ASSERT_FALSE(own.empty()) << one.id.value;
        for (std::size_t i = 1; i < own.size(); ++i) {
            ASSERT_EQ(own[i - 1]->until, own[i]->from);
            EXPECT_NE(own[i - 1]->village, own[i]->village);
            EXPECT_LT(own[i]->from, m_commune->ownDay);
            ++movers;
        }
        EXPECT_TRUE(one.diedOn == kNever || own.back()->until == one.diedOn);
    }
    EXPECT_EQ(movers > 0, !registers().households.empty());
}

TEST_P(DemoPeople, TakeTheirStepsInOrderAndNothingAfterToday)
{
    constexpr qint64 kDayMs = 86'400'000;
    std::map<qint64, std::array<Day, kResidentSteps>> steps;
    qint64 last = 0;
    for (const Event &event : registers().events) {
        ASSERT_LE(event.on, m_commune->today);
        ASSERT_EQ(event.source, EventSource::Demo);
        ASSERT_NE(event.resident.isNull(), event.organisation.isNull());
        // Recorded between 08:00 and 17:00 in Vietnam (UTC+7) of the day itself; numbers follow the moments.
        const qint64 local = event.recordedAtMs + 7 * 3'600'000;
        ASSERT_EQ(local / kDayMs + 2'440'588, event.on);
        ASSERT_GE(local % kDayMs, 8 * 3'600'000);
        ASSERT_LT(local % kDayMs, 17 * 3'600'000);
        ASSERT_GE(event.recordedAtMs, last);
        last = event.recordedAtMs;
        if (!event.resident.isNull()) {
            const Resident &who = resident(event.resident.value);
            ASSERT_GE(event.on, who.birth.day);
            ASSERT_LT(event.on, who.diedOn);
            if (isResidentStep(event.kind)) {
                auto &own = steps.try_emplace(event.resident.value).first->second;
                ASSERT_EQ(own[residentStepIndex(event.kind)], 0) << "twice";
                own[residentStepIndex(event.kind)] = event.on;
            }
        }
    }
    for (const auto &[id, own] : steps) {
        Day before = 0;
        for (const Day day : own) {
            if (day != 0) {
                EXPECT_GE(day, before) << id;
                before = day;
            }
        }
        EXPECT_TRUE(own[2] == 0 || own[1] != 0) << "e-ID without a card: " << id;
        EXPECT_TRUE(own[4] == 0 || own[3] != 0) << "activated without an approval: " << id;
        EXPECT_TRUE(own[3] == 0 || own[2] != 0) << "approved without an intake: " << id;
    }
}

TEST_P(DemoPeople, NobodyUnderSixIsTakenInForAnElectronicId)
{
    int intakes = 0;
    for (const Event &event : registers().events) {
        if (event.kind == EventKind::EidIntake) {
            EXPECT_GE(ageOn(resident(event.resident.value).birth.day, event.on), 6) << event.resident.value;
            ++intakes;
        }
    }
    // In one commune nobody has an electronic ID yet: its directive counts those who have none.
    const bool noneYet = std::u16string_view(std::get<0>(GetParam())) == u"hung-yen" && !std::get<1>(GetParam());
    EXPECT_EQ(intakes > 0, !noneYet);
}

TEST_P(DemoPeople, WhoAreNotThroughHaveOutcomesOfSeveralKinds)
{
    QSet<EventKind> kinds;
    for (const Event &event : registers().events) {
        if (!isStep(event.kind)) {
            kinds.insert(event.kind);
            EXPECT_TRUE(event.kind != EventKind::Ineligible || !event.note.isEmpty());
        }
    }
    EXPECT_GE(kinds.size(), 7);
}

TEST_P(DemoPeople, GoToSchoolsOfTheirAge)
{
    QSet<QString> classes;
    for (const SchoolClass &one : registers().classes) {
        const QString key = QString::number(one.school.value) + u'/' + one.name;
        EXPECT_FALSE(classes.contains(key)) << key.toStdString();
        classes.insert(key);
    }
    std::map<qint64, int> pupils;
    for (const Spell &spell : registers().spells) {
        ASSERT_EQ(spell.school.isNull(), spell.schoolClass.isNull());
        if (spell.school.isNull()) {
            continue;
        }
        const SchoolClass &one = registers().classes.at(static_cast<std::size_t>(spell.schoolClass.value - 1));
        EXPECT_EQ(one.school, spell.school);
        const int grade = one.name.at(0).digitValue();
        EXPECT_EQ(grade, 2025 - 5 - civilFromDay(resident(spell.resident.value).birth.day).year);
        EXPECT_EQ(registers().schools.at(static_cast<std::size_t>(spell.school.value - 1)).name.startsWith(u"THCS"_s),
            grade >= 6);
        ++pupils[spell.schoolClass.value];
    }
    EXPECT_EQ(pupils.size(), registers().classes.size());
}

TEST_P(DemoPeople, HaveOrganisationsWithValidTaxCodesAndStepsInOrder)
{
    QSet<QString> codes;
    for (const Organisation &one : registers().organisations) {
        EXPECT_TRUE(isTaxCode(one.taxCode)) << one.id.value;
        codes.insert(one.taxCode);
    }
    EXPECT_EQ(codes.size(), static_cast<qsizetype>(registers().organisations.size()));
    std::map<qint64, Day> registered;
    for (const Event &event : registers().events) {
        if (event.kind == EventKind::OrgRegistered) {
            registered[event.organisation.value] = event.on;
        } else if (event.kind == EventKind::OrgVerified) {
            const Organisation &one
                = registers().organisations.at(static_cast<std::size_t>(event.organisation.value - 1));
            EXPECT_EQ(registered.count(event.organisation.value), 1U);
            EXPECT_GE(event.on, one.establishedOn);
            EXPECT_LT(event.on, one.closedOn);
        }
    }
}

std::string nameOf(const ::testing::TestParamInfo<std::tuple<const char16_t *, bool>> &param)
{
    const QString name = QString::fromUtf16(std::get<0>(param.param)).remove(u'-');
    return name.toStdString() + (std::get<1>(param.param) ? "PlayedOn" : "OwnDay");
}

INSTANTIATE_TEST_SUITE_P(Profiles, DemoPeople,
    ::testing::Combine(
        ::testing::Values(u"phu-rieng", u"phu-quoc", u"truong-luu", u"hung-yen", u"tu-minh"), ::testing::Bool()),
    nameOf);

TEST(DemoCommune, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    const auto first = make(u"phu-rieng"_s, 3'000).registers;
    const auto again = make(u"phu-rieng"_s, 3'000).registers;
    const auto other = make(u"phu-rieng"_s, 3'000, kNever, 2).registers;
    EXPECT_EQ(first.residents, again.residents);
    EXPECT_EQ(first.spells, again.spells);
    EXPECT_EQ(first.events, again.events);
    EXPECT_EQ(first.organisations, again.organisations);
    EXPECT_EQ(first.villages, again.villages);
    EXPECT_EQ(first.classes, again.classes);
    EXPECT_NE(first.residents, other.residents);
    EXPECT_NE(first.events, other.events);
}

TEST(DemoCommune, KeepsItsLogUpToTheOwnDayWhenPlayedOn)
{
    const auto own = make(u"phu-rieng"_s, 4'000);
    const auto played = make(u"phu-rieng"_s, 4'000, own.ownDay + kPlayed);
    ASSERT_GT(played.registers.events.size(), own.registers.events.size());
    EXPECT_TRUE(std::ranges::equal(own.registers.events,
        std::vector(played.registers.events.begin(),
            played.registers.events.begin() + static_cast<std::ptrdiff_t>(own.registers.events.size()))));
    ASSERT_EQ(own.registers.residents.size(), 4'000U);
    ASSERT_GE(played.registers.residents.size(), 4'000U);
    for (std::size_t i = 0; i < own.registers.residents.size(); ++i) {
        EXPECT_EQ(own.registers.residents[i].personalId, played.registers.residents[i].personalId);
    }
}

TEST(DemoCommune, HasBirthsArrivalsDeparturesAndDeathsWhenPlayedOn)
{
    const Day ownDay = make(u"phu-rieng"_s, 100).ownDay;
    const auto commune = make(u"phu-rieng"_s, 0, ownDay + kPlayed);
    const auto &residents = commune.registers.residents;
    const auto &spells = commune.registers.spells;
    EXPECT_GT(std::ranges::count_if(residents, [&](const Resident &one) { return one.birth.day > ownDay; }), 3);
    EXPECT_GT(std::ranges::count_if(residents, [](const Resident &one) { return one.diedOn != kNever; }), 1);
    EXPECT_GT(std::ranges::count_if(spells, [&](const Spell &spell) { return spell.from > ownDay; }), 3);
    EXPECT_GT(std::ranges::count_if(spells,
                  [&](const Spell &spell) {
                      return spell.until > ownDay && spell.until != kNever
                          && residents[static_cast<std::size_t>(spell.resident.value - 1)].diedOn == kNever;
                  }),
        3);
}

TEST(DemoCommune, KnowsSomeBirthsOnlyByYearAndSomeOn29February)
{
    qint64 partial = 0;
    qint64 leap = 0;
    for (const Resident &one : make(u"phu-rieng"_s, 0).registers.residents) {
        const YearMonthDay ymd = civilFromDay(one.birth.day);
        partial += one.birth.precision == DatePrecision::Year ? 1 : 0;
        leap += ymd.month == 2 && ymd.day == 29 ? 1 : 0;
        EXPECT_TRUE(one.birth.precision == DatePrecision::Day || ymd.day == 1);
        EXPECT_TRUE(one.birth.precision != DatePrecision::Year || ymd.month == 1);
    }
    EXPECT_GT(partial, 50);
    EXPECT_GT(leap, 5);
}

TEST(DemoCommune, RefersCardsOfTuMinhToItsFourNeighbours)
{
    QSet<QString> places;
    for (const Event &event : make(u"tu-minh"_s, 0).registers.events) {
        if (event.kind == EventKind::CardIssued && !event.place.isEmpty()) {
            places.insert(event.place);
        }
    }
    EXPECT_EQ(places.size(), 4);
}

TEST(DemoCommune, OfHungYenHas104PlacesWithOfficersOfSeveral)
{
    const auto registers = make(u"hung-yen"_s, 5'000).registers;
    EXPECT_EQ(registers.villages.size(), 104U);
    EXPECT_EQ(registers.officers.size(), 26U);
    QSet<QString> names;
    for (const Village &village : registers.villages) {
        names.insert(village.name);
        EXPECT_FALSE(village.officer.isNull());
        EXPECT_FALSE(village.headName.isEmpty());
    }
    EXPECT_EQ(names.size(), 104);
}

TEST(DemoCommune, RefusesWhatItCannotMake)
{
    const auto unknown = service::makeDemoCommune({u"nowhere"_s, 0, 1, kNever});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Errc::NotFound);
    const auto tooFew = service::makeDemoCommune({u"phu-rieng"_s, 99, 1, kNever});
    ASSERT_FALSE(tooFew);
    EXPECT_EQ(tooFew.error().code, Errc::BadInput);
    const auto tooEarly = service::makeDemoCommune({u"phu-rieng"_s, 0, 1, dayFromCivil({2026, 5, 22})});
    ASSERT_FALSE(tooEarly);
    EXPECT_EQ(tooEarly.error().code, Errc::BadInput);
}

} // namespace
