// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/staging.h"
#include "support/store_sample.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::codeOf;
using sample::day;
using sample::must;
using sample::stamp;

class BatchTest : public sample::StoreTest {
protected:
    /// As a list names them.
    [[nodiscard]] static domain::BatchChanges newcomer()
    {
        domain::BatchChanges changes = sample::newcomer();
        changes.residents.front().events.front().latest = true;
        changes.residents.front().events.front().source = domain::EventSource::List;
        return changes;
    }
    /// (table, action, before) of a batch, in order.
    [[nodiscard]] std::vector<QStringList> kept(BatchId batch) const
    {
        const auto connection
            = must(Connection::open(databaseIn(path()), Connection::Access::ReadOnly, sample::kNewestVersion));
        std::vector<QStringList> out;
        must(each(*connection,
            u"SELECT table_name, action, before FROM batch_change WHERE batch_id = ? ORDER BY number"_s, {batch.value},
            [&](const Row &row) {
                out.push_back({row.text(0), row.text(1), row.text(2)});
            }));
        return out;
    }
};

TEST_F(BatchTest, NewRowsGetNumbersAndReferToEachOther)
{
    auto store = makeFilled(2);
    const BatchId batch = must(store->apply(newcomer(), sample::source(), stamp(3'000)));
    const auto all = must(store->registers());
    ASSERT_EQ(all.residents.size(), 3U);
    const auto &person = all.residents.back();
    EXPECT_EQ(person.household, all.households.back().id);
    const auto &spell = all.spells.back();
    EXPECT_EQ(spell.resident, person.id);
    EXPECT_EQ(spell.village, all.villages.back().id);
    EXPECT_EQ(spell.schoolClass, all.classes.back().id);
    EXPECT_EQ(all.classes.back().school, all.schools.back().id);
    EXPECT_EQ(all.villages.back().officer, all.officers.back().id);
    const auto &event = all.events.back();
    EXPECT_EQ(event.resident, person.id);
    EXPECT_TRUE(event.latest);
    EXPECT_EQ(event.batch, batch);
    EXPECT_EQ(event.recordedAtMs, 3'000);
    const auto audit = must(store->audit(3'000));
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit[0].subject, u"import_batch:%1"_s.arg(batch.value));
    EXPECT_TRUE(must(store->verify()).findings.isEmpty());
    store.reset();
    EXPECT_EQ(kept(batch).size(), 7U);
}

TEST_F(BatchTest, WhatIsReplacedIsKeptAsItWas)
{
    auto store = makeFilled(2);
    domain::BatchChanges changes;
    domain::ResidentChange change;
    change.after = must(store->residents({{1}}))[0];
    change.after.phone = u"0911111111"_s;
    changes.residents = {change};
    const BatchId batch = must(store->apply(changes, sample::source(), stamp()));
    EXPECT_EQ(must(store->residents({{1}}))[0].phone, u"0911111111"_s);
    store.reset();
    const auto rows = kept(batch);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][0], u"resident"_s);
    EXPECT_EQ(rows[0][1], u"update"_s);
    const auto before = QJsonDocument::fromJson(rows[0][2].toUtf8()).object();
    EXPECT_EQ(before.value(u"phone"_s).toString(u"?"_s), u""_s);
    EXPECT_EQ(before.value(u"personal_id"_s).toString(), sample::personalId(1));
}

TEST_F(BatchTest, AMoveClosesOneSpellAndOpensTheNext)
{
    auto store = makeFilled(1);
    auto person = must(store->person({1}));
    domain::ResidentChange change;
    change.after = must(store->residents({{1}}))[0];
    change.registerChanged = false;
    change.spells = person.spells;
    change.spells[0].until = day(2026, 5, 1);
    domain::Spell next = person.spells[0];
    next.id = {};
    next.from = day(2026, 5, 1);
    next.village = {1};
    change.spells.push_back(next);
    domain::BatchChanges changes;
    changes.residents = {change};
    must(store->apply(changes, sample::source(), stamp()));
    person = must(store->person({1}));
    ASSERT_EQ(person.spells.size(), 2U);
    EXPECT_EQ(person.spells[0].until, day(2026, 5, 1));
    EXPECT_EQ(person.spells[1].village.value, 1);
    EXPECT_EQ(must(store->spellsOn({{1}}, day(2026, 4, 30)))[0].village.value, 2);
    EXPECT_EQ(must(store->spellsOn({{1}}, day(2026, 5, 1)))[0].village.value, 1);

    change.spells = {person.spells[1]};
    changes.residents = {change};
    const BatchId batch = must(store->apply(changes, sample::source(), stamp()));
    EXPECT_EQ(must(store->person({1})).spells.size(), 1U);
    store.reset();
    const auto rows = kept(batch);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][1], u"delete"_s);
}

TEST_F(BatchTest, ABetterDateTakesTheOldOneBack)
{
    const auto store = makeFilled(2);
    const auto old = must(store->registers()).events.front();
    domain::ResidentChange change;
    change.after = must(store->residents({{2}}))[0];
    change.registerChanged = false;
    change.voided = {old.id};
    change.events = {sample::eventOf({}, old.kind, day(2026, 3, 1))};
    domain::BatchChanges changes;
    changes.residents = {change};
    must(store->apply(changes, sample::source(), stamp()));
    const auto person = must(store->person({2}));
    ASSERT_EQ(person.events.size(), 2U);
    EXPECT_EQ(person.events[0].on, day(2026, 3, 1));
    EXPECT_TRUE(must(store->isVoided(old.id)));
    EXPECT_EQ(codeOf(store->apply(changes, sample::source(), stamp())), Errc::Conflict); // already taken back
    EXPECT_EQ(must(store->person({2})).events.size(), 2U);
}

TEST_F(BatchTest, OrganisationsAreAddedAndChanged)
{
    const auto store = makeFilled(1);
    domain::OrganisationChange fresh;
    fresh.after.id = {-1};
    fresh.after.name = u"Công ty Mẫu"_s;
    fresh.after.village = {2};
    domain::Event registered;
    registered.kind = EventKind::OrgRegistered;
    registered.on = day(2026, 2, 2);
    fresh.events = {registered};
    domain::OrganisationChange closed;
    closed.after = must(store->organisations({{1}}))[0];
    closed.after.closedOn = day(2026, 1, 31);
    domain::BatchChanges changes;
    changes.organisations = {fresh, closed};
    must(store->apply(changes, sample::source(domain::BatchKind::Organisations), stamp()));
    std::vector<OrganisationColumns> found;
    must(store->scanOrganisations([&](const OrganisationColumns &o) { found.push_back(o); }));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].closedOn, day(2026, 1, 31));
    ASSERT_EQ(found[1].events.size(), 1U);
    EXPECT_EQ(found[1].events[0].kind, EventKind::OrgRegistered);
    EXPECT_EQ(found[1].establishedOn, kDayMin);
}

TEST_F(BatchTest, OneBadRowAndNothingOfTheBatchIsWritten)
{
    const auto store = makeFilled(2);
    const auto hash = must(store->verify()).contentHash;
    const auto audits = must(store->audit(0)).size();
    const auto refused = [&](const std::function<void(domain::BatchChanges &)> &spoil) {
        domain::BatchChanges changes = newcomer();
        spoil(changes);
        return codeOf(store->apply(changes, sample::source(), stamp()));
    };
    EXPECT_EQ(refused([](auto &c) { c.residents[0].after.household = {-5}; }), Errc::BadInput);
    EXPECT_EQ(refused([](auto &c) { c.residents[0].after.personalId = sample::personalId(1); }), Errc::Conflict);
    EXPECT_EQ(refused([](auto &c) { c.residents[0].after.personalId = u"123"_s; }), Errc::Conflict);
    EXPECT_EQ(refused([](auto &c) { c.residents[0].after.id = {77}; }), Errc::NotFound);
    EXPECT_EQ(refused([](auto &c) { c.residents[0].voided = {EventId {1}}; }), Errc::BadInput);
    EXPECT_EQ(refused([](auto &c) { c.residents[0].events[0].kind = EventKind::OrgVerified; }), Errc::BadInput);
    EXPECT_EQ(refused([](auto &c) { c.residents.push_back(c.residents[0]); }), Errc::BadInput);
    EXPECT_EQ(refused([](auto &c) { c.residents[0].spells.push_back(c.residents[0].spells[0]); }),
        Errc::BadInput); // the same days twice
    EXPECT_EQ(must(store->verify()).contentHash, hash);
    EXPECT_EQ(must(store->audit(0)).size(), audits);
    EXPECT_EQ(must(store->directory()).villages.size(), 2U);
    must(store->apply(newcomer(), sample::source(), stamp()));
}

TEST_F(BatchTest, AnEmptyBatchStillSaysWhatWasRead)
{
    const auto store = makeFilled(1);
    EXPECT_EQ(must(store->apply({}, sample::source(), stamp())).value, 2);
    EXPECT_EQ(must(store->audit(0)).size(), 3U);
}

TEST_F(BatchTest, OnlyAnEmptyStoreCanBeFilled)
{
    const auto store = makeFilled(1);
    EXPECT_EQ(
        codeOf(store->fill(sample::commune(1), sample::source(domain::BatchKind::Demo), stamp())), Errc::Conflict);
    EXPECT_EQ(sample::personsOf(*store).size(), 1U);
}

TEST_F(BatchTest, AFillThatFailsLeavesTheIndexesInPlace)
{
    const auto store = make();
    auto registers = sample::commune(3);
    registers.events.back().resident = {99};
    EXPECT_EQ(codeOf(store->fill(registers, sample::source(domain::BatchKind::Demo), stamp())), Errc::Conflict);
    EXPECT_TRUE(must(store->verify()).findings.isEmpty()); // compares the schema, indexes too
    must(store->fill(sample::commune(3), sample::source(domain::BatchKind::Demo), stamp()));
    EXPECT_TRUE(must(store->verify()).findings.isEmpty());
}

} // namespace caodiem::store
