// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::codeOf;
using sample::day;
using sample::must;
using sample::stamp;

class ScanTest : public sample::StoreTest { };

TEST_F(ScanTest, AnEmptyStoreHasNobody)
{
    const auto store = make();
    EXPECT_TRUE(sample::personsOf(*store).empty());
    int organisations = 0;
    must(store->scanOrganisations([&](const OrganisationColumns &) { ++organisations; }));
    EXPECT_EQ(organisations, 0);
}

TEST_F(ScanTest, EverybodyComesOnceInOrderWithTheirOwnSpellsAndEvents)
{
    const auto store = makeFilled(1'000);
    const auto persons = sample::personsOf(*store);
    ASSERT_EQ(persons.size(), 1'000U);
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const auto id = static_cast<qint64>(i + 1);
        EXPECT_EQ(persons[i].id.value, id);
        ASSERT_EQ(persons[i].spells.size(), 1U);
        EXPECT_EQ(persons[i].spells[0].resident.value, id);
        EXPECT_EQ(persons[i].spells[0].village.value, 1 + id % 2);
        EXPECT_EQ(persons[i].spells[0].from, kDayMin);
        EXPECT_EQ(persons[i].spells[0].until, kNever);
        EXPECT_EQ(persons[i].events.size(), id % 2 == 0 ? 2U : 0U);
        EXPECT_EQ(persons[i].birth.day, day(2010, 1, 1) + static_cast<Day>(id % 4000));
        EXPECT_EQ(persons[i].diedOn, kNever);
    }
}

TEST_F(ScanTest, EventsComeByDayAndOnOneDayAsRecorded)
{
    const auto store = makeFilled(1);
    const auto add
        = [&](EventKind kind, Day on) { return must(store->record(sample::eventOf({1}, kind, on), stamp())); };
    add(EventKind::Absent, day(2026, 5, 10));
    add(EventKind::CardIntake, day(2026, 5, 2));
    const EventId gone = add(EventKind::Ill, day(2026, 5, 3));
    add(EventKind::Away, day(2026, 5, 10));
    must(store->voidEvent(gone, {}, stamp()));
    const auto persons = sample::personsOf(*store);
    std::vector<EventKind> kinds;
    for (const EventColumns &event : persons.at(0).events) {
        kinds.push_back(event.kind);
    }
    EXPECT_EQ(kinds, (std::vector {EventKind::CardIntake, EventKind::Absent, EventKind::Away}));
    const auto one = must(store->person({1}));
    EXPECT_EQ(one.events.size(), 3U);
    EXPECT_EQ(one.events[2].kind, EventKind::Away);
}

TEST_F(ScanTest, OnePersonReadsLikeTheScan)
{
    const auto store = makeFilled(20);
    const auto persons = sample::personsOf(*store);
    ASSERT_EQ(persons.size(), 20U);
    for (const PersonColumns &person : persons) {
        const auto one = must(store->person(person.id));
        EXPECT_EQ(one.birth, person.birth);
        EXPECT_EQ(one.spells, person.spells);
        EXPECT_EQ(one.events.size(), person.events.size());
    }
    EXPECT_EQ(codeOf(store->person({21})), Errc::NotFound);
}

TEST_F(ScanTest, RecordsComeInTheOrderAskedAlsoInManyChunks)
{
    const auto store = makeFilled(1'300);
    std::vector<ResidentId> ids;
    for (qint64 i = 1'300; i >= 1; --i) {
        ids.push_back({i});
    }
    const auto residents = must(store->residents(ids));
    ASSERT_EQ(residents.size(), 1'300U);
    EXPECT_EQ(residents.front().personalId, sample::personalId(1'300));
    EXPECT_EQ(residents.back(), sample::commune(1).residents[0]);
    EXPECT_EQ(must(store->spellsOn(ids, day(2026, 1, 1))).size(), 1'300U);
    EXPECT_EQ(codeOf(store->residents({{1}, {1'301}})), Errc::NotFound);
    EXPECT_TRUE(must(store->residents({})).empty());
}

TEST_F(ScanTest, EverythingComesBackAsItWasFilledIn)
{
    const auto store = makeFilled(50);
    const auto expected = sample::commune(50);
    const auto found = must(store->registers());
    EXPECT_EQ(found.officers, expected.officers);
    EXPECT_EQ(found.villages, expected.villages);
    EXPECT_EQ(found.schools, expected.schools);
    EXPECT_EQ(found.classes, expected.classes);
    EXPECT_EQ(found.households, expected.households);
    EXPECT_EQ(found.residents, expected.residents);
    EXPECT_EQ(found.spells, expected.spells);
    EXPECT_EQ(found.organisations, expected.organisations);
    ASSERT_EQ(found.events.size(), expected.events.size());
    EXPECT_EQ(found.events[0].recordedAtMs, 500);
    EXPECT_EQ(found.events[0].recordedBy, u"demo"_s);
    EXPECT_EQ(found.events[0].batch.value, 1);
    const auto directory = must(store->directory());
    EXPECT_EQ(directory.villages, expected.villages);
    EXPECT_TRUE(directory.residents.empty());
    const auto names = must(store->householdNames());
    EXPECT_EQ(names.at(1), u"Chủ hộ Một"_s);
}

TEST_F(ScanTest, PeopleAreFoundByTheirNumbers)
{
    const auto store = makeFilled(5);
    EXPECT_EQ(must(store->residentByPersonalId(sample::personalId(4))), ResidentId {4});
    EXPECT_FALSE(must(store->residentByPersonalId(u"999999999999"_s)));
    EXPECT_EQ(must(store->organisationByTaxCode(u"0100000001"_s)), OrganisationId {1});
    EXPECT_FALSE(must(store->organisationByTaxCode(u"1"_s)));
}

TEST_F(ScanTest, SearchNamesAreFolded)
{
    makeFilled(1).reset();
    const auto connection
        = must(Connection::open(databaseIn(path()), Connection::Access::ReadWrite, sample::kNewestVersion));
    EXPECT_EQ(must(number(*connection, u"SELECT id FROM resident WHERE folded_name = 'nguoi dang 1'"_s)), 1);
    EXPECT_EQ(must(number(*connection, u"SELECT id FROM organisation WHERE folded_name = 'hop tac xa mau'"_s)), 1);
}

TEST_F(ScanTest, ARowOfNobodyIsAnErrorNotARowLeftOut)
{
    makeFilled(3).reset();
    {
        const auto connection
            = must(Connection::open(databaseIn(path()), Connection::Access::ReadWrite, sample::kNewestVersion));
        must(run(*connection, u"PRAGMA foreign_keys = OFF"_s));
        must(run(*connection, u"UPDATE spell SET resident_id = 77 WHERE id = 3"_s));
    }
    const auto store = must(Store::open(path()));
    EXPECT_EQ(codeOf(store->scanPersons([](const PersonColumns &) {})), Errc::Corrupt);
}

} // namespace caodiem::store
