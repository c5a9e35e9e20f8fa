// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_sample.h"

#include <algorithm>

namespace caodiem::store {
using namespace Qt::StringLiterals;
using domain::EventKind;
using sample::day;
using sample::must;
using sample::stamp;

class ContentHashTest : public sample::StoreTest {
protected:
    [[nodiscard]] QString hashOf(const domain::Registers &registers)
    {
        const auto store = make(u"s%1.caodiem"_s.arg(++m_made));
        must(store->fill(registers, sample::source(domain::BatchKind::Demo), stamp(m_made)));
        return must(store->verify()).contentHash;
    }
    int m_made = 0;
};

/// The same commune with every id shifted and every table in reverse order.
domain::Registers renumbered(domain::Registers r)
{
    constexpr qint64 kShift = 5'000;
    const auto shift = [](auto &id) {
        if (!id.isNull()) {
            id.value = kShift - id.value;
        }
    };
    const auto each = [&shift](auto &records) {
        for (auto &record : records) {
            shift(record.id);
        }
        std::reverse(records.begin(), records.end());
    };
    for (auto &village : r.villages) {
        shift(village.officer);
    }
    for (auto &schoolClass : r.classes) {
        shift(schoolClass.school);
    }
    for (auto &person : r.residents) {
        shift(person.household);
    }
    for (auto &spell : r.spells) {
        shift(spell.resident);
        shift(spell.village);
        shift(spell.school);
        shift(spell.schoolClass);
    }
    for (auto &organisation : r.organisations) {
        shift(organisation.village);
    }
    for (auto &event : r.events) {
        shift(event.resident);
        event.id = {};
        event.recordedAtMs += 1;
        event.recordedBy = u"somebody"_s;
        event.source = domain::EventSource::List;
    }
    each(r.officers);
    each(r.villages);
    each(r.schools);
    each(r.classes);
    each(r.households);
    each(r.residents);
    each(r.spells);
    each(r.organisations);
    return r;
}

TEST_F(ContentHashTest, RowNumbersMomentsAndBatchesDoNotCount)
{
    const auto registers = sample::commune(40);
    EXPECT_EQ(hashOf(registers), hashOf(renumbered(registers)));
}

TEST_F(ContentHashTest, EveryPieceOfContentCounts)
{
    const auto base = sample::commune(4);
    const QString hash = hashOf(base);
    EXPECT_EQ(hash.size(), 64);
    using Spoil = std::function<void(domain::Registers &)>;
    const std::vector<std::pair<const char *, Spoil>> spoils {
        {"officer", [](auto &r) { r.officers[0].name += u'x'; }},
        {"village", [](auto &r) { r.villages[0].phone += u'1'; }},
        {"old name", [](auto &r) { r.villages[1].oldNames = {u"Tây Cũ"_s}; }},
        {"officer of village", [](auto &r) { r.villages[0].officer = {2}; }},
        {"class", [](auto &r) { r.classes[0].name = u"5B"_s; }},
        {"head", [](auto &r) { r.households[1].headName += u'x'; }},
        {"name", [](auto &r) { r.residents[2].fullName += u'x'; }},
        {"precision", [](auto &r) { r.residents[2].birth.precision = domain::DatePrecision::Year; }},
        {"household", [](auto &r) { r.residents[2].household = {}; }},
        {"death", [](auto &r) { r.residents[2].diedOn = day(2026, 1, 1); }},
        {"old number", [](auto &r) { r.residents[2].oldId = u"012345678"_s; }},
        {"guardian", [](auto &r) { r.residents[2].guardianName = u"x"_s; }},
        {"spell start", [](auto &r) { r.spells[1].from = day(2026, 1, 1); }},
        {"spell village", [](auto &r) { r.spells[1].village = {2}; }},
        {"residence", [](auto &r) { r.spells[1].residence = domain::Residence::Temporary; }},
        {"class of spell", [](auto &r) { r.spells[1].schoolClass = {}; }},
        {"event day", [](auto &r) { r.events[0].on += 1; }},
        {"event kind", [](auto &r) { r.events[0].kind = EventKind::CardIntake; }},
        {"latest", [](auto &r) { r.events[0].latest = true; }},
        {"place", [](auto &r) { r.events[0].place = u"x"_s; }},
        {"note", [](auto &r) { r.events[0].note = u"x"_s; }},
        {"tax code", [](auto &r) { r.organisations[0].taxCode.clear(); }},
        {"closed", [](auto &r) { r.organisations[0].closedOn = day(2026, 1, 1); }},
        {"one fewer", [](auto &r) { r.events.pop_back(); }},
    };
    for (const auto &[what, spoil] : spoils) {
        auto changed = base;
        spoil(changed);
        EXPECT_NE(hashOf(changed), hash) << what;
    }
}

TEST_F(ContentHashTest, OneDayTheLaterOutcomeHoldsSoItsOrderCounts)
{
    auto outcomes = sample::commune(1);
    outcomes.events = {sample::eventOf({1}, EventKind::Absent, day(2026, 5, 1)),
        sample::eventOf({1}, EventKind::Away, day(2026, 5, 1))};
    auto reversed = outcomes;
    std::swap(reversed.events[0], reversed.events[1]);
    EXPECT_NE(hashOf(outcomes), hashOf(reversed));

    auto steps = sample::commune(1);
    steps.events = {sample::eventOf({1}, EventKind::CardIntake, day(2026, 5, 1)),
        sample::eventOf({1}, EventKind::EidIntake, day(2026, 5, 1))};
    auto stepsReversed = steps;
    std::swap(stepsReversed.events[0], stepsReversed.events[1]);
    EXPECT_EQ(hashOf(steps), hashOf(stepsReversed));
}

TEST_F(ContentHashTest, TakingAnEntryBackRestoresIt)
{
    const auto store = makeFilled(5);
    const QString before = must(store->verify()).contentHash;
    const EventId id = must(store->record(sample::eventOf({1}, EventKind::CardIntake, day(2026, 5, 1)), stamp()));
    EXPECT_NE(must(store->verify()).contentHash, before);
    must(store->voidEvent(id, {}, stamp()));
    EXPECT_EQ(must(store->verify()).contentHash, before);
}

} // namespace caodiem::store
