// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/synthetic_people.h"

#include "domain/campaign_file.h"
#include "support/random_source.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::bench {
namespace {

constexpr int kVillages = 24;

engine::Directory villages()
{
    engine::Directory directory;
    for (int i = 1; i <= kVillages; ++i) {
        domain::Village village;
        village.id.value = i;
        village.name = u"Village %1"_s.arg(i);
        village.officer.value = 1 + i % 6;
        directory.villages.push_back(village);
    }
    for (int i = 1; i <= 6; ++i) {
        directory.officers.push_back({{i}, u"Officer %1"_s.arg(i)});
    }
    return directory;
}

engine::PersonRecord syntheticPerson(test::RandomSource &random, qint64 id)
{
    const Day today = benchDay();
    engine::PersonRecord person;
    person.id.value = id;
    person.birth.day = today - random.between(0, 75 * 365);
    person.diedOn = random.chance(98) ? kNever : today - random.between(-30, 400);
    Day done = today - random.between(0, 700);
    for (Day &step : person.steps) {
        if (!random.chance(80)) {
            break;
        }
        step = done;
        done += random.between(0, 40);
    }
    domain::Spell spell;
    spell.village.value = random.between(1, kVillages);
    spell.residence = random.chance(95) ? domain::Residence::Permanent : domain::Residence::Temporary;
    if (random.chance(4)) {
        domain::Spell before = spell;
        before.village.value = random.between(1, kVillages);
        before.until = today - random.between(-30, 300);
        spell.from = before.until;
        person.spells.push_back(before);
    }
    spell.until = random.chance(97) ? kNever : today - random.between(-60, 300);
    if (spell.until > spell.from) {
        person.spells.push_back(spell);
    }
    return person;
}

} // namespace

Day benchDay()
{
    return dayFromCivil({2026, 5, 23});
}

engine::PersonRecord syntheticRecord(const engine::Snapshot &snapshot, qint64 id)
{
    engine::PersonRecord person;
    person.id.value = id;
    auto row
        = static_cast<std::size_t>(std::ranges::lower_bound(snapshot.residentId, id) - snapshot.residentId.begin());
    for (; row < snapshot.spellCount() && snapshot.residentId[row] == id; ++row) {
        person.birth.day = snapshot.birth[row];
        person.diedOn = snapshot.diedOn[row];
        for (std::size_t step = 0; step < person.steps.size(); ++step) {
            person.steps.at(step) = snapshot.step.at(step)[row];
        }
        domain::Spell spell;
        spell.from = snapshot.from[row];
        spell.until = snapshot.until[row];
        spell.village.value = snapshot.village[row] + 1;
        spell.residence = snapshot.residence[row];
        person.spells.push_back(spell);
    }
    return person;
}

engine::Snapshot syntheticSnapshot(int residents)
{
    engine::Snapshot snapshot(villages());
    snapshot.reserve(static_cast<std::size_t>(residents) * 11 / 10, 0);
    test::RandomSource random(static_cast<quint64>(residents));
    for (int i = 1; i <= residents; ++i) {
        snapshot.add(syntheticPerson(random, i));
    }
    return snapshot;
}

domain::Campaign benchCampaign()
{
    QFile file(QStringLiteral(APP_SOURCE_DIR "/resources/campaigns/phu-rieng-2026.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the built-in campaign is missing");
    }
    const auto campaign = domain::parseCampaign(file.readAll());
    if (!campaign) {
        qFatal("the built-in campaign cannot be read");
    }
    return campaign.value();
}

} // namespace caodiem::bench
