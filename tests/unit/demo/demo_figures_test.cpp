// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign_file.h"
#include "engine/figures.h"
#include "service/demo.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace caodiem;
using namespace caodiem::domain;

namespace {

service::DemoCommune make(const QString &profile, Day until = kNever)
{
    auto made = service::makeDemoCommune({profile, 0, 1, until});
    EXPECT_TRUE(made);
    return std::move(made).value();
}

Campaign campaignOf(const QString &key)
{
    QFile file(QStringLiteral(APP_SOURCE_DIR "/resources/campaigns/%1.json").arg(key));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    auto campaign = parseCampaign(file.readAll());
    EXPECT_TRUE(campaign);
    return std::move(campaign).value();
}

void addPeople(const Registers &registers, engine::Snapshot &snapshot)
{
    std::vector<engine::PersonRecord> people(registers.residents.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Resident &one = registers.residents[i];
        people[i].id = one.id;
        people[i].birth = one.birth;
        people[i].diedOn = one.diedOn;
    }
    const auto personOf = [&people](ResidentId id) -> engine::PersonRecord & {
        return people.at(static_cast<std::size_t>(id.value - 1));
    };
    for (const Spell &spell : registers.spells) {
        personOf(spell.resident).spells.push_back(spell);
    }
    for (const Event &event : registers.events) {
        if (event.resident.isNull()) {
            continue;
        }
        engine::PersonRecord &person = personOf(event.resident);
        person.contacts.push_back({event.on, reachAfter(event.kind)});
        if (isResidentStep(event.kind)) {
            Day &day = person.steps[residentStepIndex(event.kind)];
            day = std::min(day, event.on);
        }
    }
    for (const engine::PersonRecord &person : people) {
        snapshot.add(person);
    }
}

engine::Snapshot snapshotOf(const Registers &registers)
{
    engine::Snapshot snapshot({registers.officers, registers.villages, registers.schools, registers.classes});
    addPeople(registers, snapshot);
    std::vector<engine::OrganisationRecord> organisations;
    for (const Organisation &one : registers.organisations) {
        organisations.push_back({one.id, one.kind, one.establishedOn, one.closedOn, one.village, {kNever, kNever}});
    }
    for (const Event &event : registers.events) {
        if (!event.organisation.isNull()) {
            auto &steps = organisations.at(static_cast<std::size_t>(event.organisation.value - 1)).steps;
            steps[organisationStepIndex(event.kind)] = event.on;
        }
    }
    for (const engine::OrganisationRecord &one : organisations) {
        snapshot.add(one);
    }
    return snapshot;
}

class Figures {
public:
    explicit Figures(service::DemoCommune commune)
        : m_commune(std::move(commune))
        , m_campaign(campaignOf(m_commune.campaign))
        , m_snapshot(snapshotOf(m_commune.registers))
    { }
    [[nodiscard]] engine::Standing of(const QString &key, Day on = kNever) const
    {
        const Indicator *indicator = m_campaign.indicator(key);
        EXPECT_NE(indicator, nullptr) << key.toStdString();
        return engine::progressOf(m_snapshot, m_campaign, *indicator, on == kNever ? m_commune.ownDay : on).total;
    }
    void expect(const QString &key, qint64 numerator, qint64 denominator, qint64 percent) const
    {
        const engine::Standing standing = of(key);
        EXPECT_EQ(standing.numerator, numerator) << key.toStdString();
        EXPECT_EQ(standing.denominator, denominator) << key.toStdString();
        EXPECT_EQ(standing.percent, percent) << key.toStdString();
    }
    [[nodiscard]] engine::ProgressAnswer byVillage() const
    {
        return engine::progress(m_snapshot, m_campaign, m_commune.ownDay, engine::Grouping::Village);
    }
    [[nodiscard]] const service::DemoCommune &commune() const { return m_commune; }

private:
    service::DemoCommune m_commune;
    Campaign m_campaign;
    engine::Snapshot m_snapshot;
};

TEST(DemoFigures, OfPhuRiengAreTheDirectives)
{
    const Figures figures(make(u"phu-rieng"_s));
    figures.expect(u"eid_activated_14"_s, 21'973, 27'434, 8009);
    figures.expect(u"eid_activated_6"_s, 21'982, 32'479, 6768);
    figures.expect(u"eid_activated_6_14"_s, 9, 5'045, 18);
    figures.expect(u"eid_intake_6_14"_s, 214, 5'045, 424);
    figures.expect(u"eid_intake_6"_s, 23'540, 32'479, 7248);
    figures.expect(u"eid_intake_14"_s, 23'326, 27'434, 8503);
    figures.expect(u"card"_s, 32'788, 35'097, 9342);
    EXPECT_EQ(figures.of(u"card_6_all"_s).denominator, 32'479 + 187 + 1'620);
}

TEST(DemoFigures, OfPhuQuocAreTheDirectives)
{
    const Figures figures(make(u"phu-quoc"_s));
    figures.expect(u"card_14"_s, 99'778, 101'710, 9810);
    figures.expect(u"eid_intake_14"_s, 93'858, 101'710, 9228);
    figures.expect(u"eid_activated_14"_s, 87'678, 101'710, 8620);
    figures.expect(u"org_before"_s, 3'193, 3'377, 9455);
    EXPECT_EQ(figures.of(u"org_before"_s).remaining, 184);
    figures.expect(u"org_from"_s, 213, 391, 5448);
    EXPECT_GT(figures.of(u"u14_card_no_eid"_s).numerator, 1'000);
}

TEST(DemoFigures, OfPhuQuocForecastAsTheMockUpSays)
{
    const Figures figures(make(u"phu-quoc"_s));
    const engine::Standing intake = figures.of(u"eid_intake_14"_s);
    EXPECT_EQ(intake.requiredPerDay, 231);
    EXPECT_EQ(intake.paceTenths, 1860);
    EXPECT_EQ(intake.finishOn, dayFromCivil({2026, 7, 8}));
    EXPECT_EQ(intake.daysEarly, -9);
    EXPECT_EQ(intake.lamp, engine::Lamp::Late);
    EXPECT_EQ(figures.of(u"card_14"_s).requiredPerDay, 57);
    EXPECT_EQ(figures.of(u"card_14"_s).paceTenths, 710);
    EXPECT_EQ(figures.of(u"eid_activated_14"_s).requiredPerDay, 413);
    EXPECT_EQ(figures.of(u"eid_activated_14"_s).paceTenths, 4210);
    EXPECT_EQ(figures.of(u"org_before"_s).requiredPerDay, 6);
    EXPECT_EQ(figures.of(u"org_before"_s).paceTenths, 40);
}

TEST(DemoFigures, OfTruongLuuAreTheDirectives)
{
    const Figures figures(make(u"truong-luu"_s));
    figures.expect(u"eid_intake_6_14"_s, 2'339, 2'983, 7841);
    figures.expect(u"eid_activated_of_intake"_s, 395, 2'339, 1689);
}

TEST(DemoFigures, OfHungYenAreTheDirectives)
{
    const Figures figures(make(u"hung-yen"_s));
    figures.expect(u"card_no_eid_6_14"_s, 237'176, 436'569, 5433);
    figures.expect(u"no_card_no_eid_6_14"_s, 199'393, 436'569, 4567);
}

TEST(DemoFigures, OfTuMinhHaveTheDirectivesDenominator)
{
    const Figures figures(make(u"tu-minh"_s));
    EXPECT_EQ(figures.of(u"card_6_14"_s).denominator, 4'000);
    EXPECT_EQ(figures.of(u"eid_intake_6_14"_s).denominator, 4'000);
    EXPECT_EQ(figures.of(u"eid_intake_2008_2011"_s).denominator, 486 + 512);
}

TEST(DemoFigures, DifferFromVillageToVillage)
{
    for (const QString &profile : {u"phu-quoc"_s, u"truong-luu"_s}) {
        const engine::ProgressAnswer answer = Figures(make(profile)).byVillage();
        const auto percent = [](const engine::GroupStanding &group) { return group.standing.percent.value_or(0); };
        const auto &groups = answer.indicators.front().groups;
        const auto [least, most] = std::ranges::minmax_element(groups, {}, percent);
        EXPECT_GT(percent(*most) - percent(*least), 250) << profile.toStdString();
    }
}

TEST(DemoFigures, RiseTowardsTheTargetWhenPlayedOn)
{
    const Day ownDay = dayFromCivil({2026, 5, 26});
    const Figures figures(make(u"phu-quoc"_s, ownDay + 34));
    figures.expect(u"eid_intake_14"_s, 93'858, 101'710, 9228);
    const qint64 atTheEnd = figures.of(u"eid_intake_14"_s, ownDay + 34).percent.value_or(0);
    EXPECT_GT(atTheEnd, 9600);
    EXPECT_LT(atTheEnd, 10'000);
}

TEST(DemoFigures, MoveByOneWithOneDateOfAStep)
{
    service::DemoCommune commune = make(u"phu-rieng"_s);
    auto &events = commune.registers.events;
    const auto last = std::ranges::find_if(events.rbegin(), events.rend(), [&commune](const Event &event) {
        if (event.kind != EventKind::EidActivated) {
            return false;
        }
        const auto spell = std::ranges::find(commune.registers.spells, event.resident, &Spell::resident);
        const Day birth = commune.registers.residents[static_cast<std::size_t>(event.resident.value - 1)].birth.day;
        return spell->residence == Residence::Permanent && civilFromDay(birth).year < 2010;
    });
    ASSERT_NE(last, events.rend());
    last->on = commune.ownDay + 1;
    const Figures figures(std::move(commune));
    EXPECT_EQ(figures.of(u"eid_activated_14"_s).numerator, 21'972);
    EXPECT_EQ(figures.of(u"eid_activated_14"_s, figures.commune().ownDay + 1).numerator, 21'973);
}

TEST(DemoFigures, MoveByOneWithOneBirthday)
{
    service::DemoCommune commune = make(u"truong-luu"_s);
    const auto child = std::ranges::find_if(commune.registers.residents, [&commune](const Resident &one) {
        const auto spell = std::ranges::find(commune.registers.spells, one.id, &Spell::resident);
        const auto isIntake
            = [&one](const Event &event) { return event.resident == one.id && event.kind == EventKind::EidIntake; };
        return civilFromDay(one.birth.day).year == 2015 && spell->residence == Residence::Permanent
            && std::ranges::none_of(commune.registers.events, isIntake);
    });
    ASSERT_NE(child, commune.registers.residents.end());
    child->birth.day = dayFromCivil({2012, 5, 28}); // fourteen on the very day: out of the band
    Figures(commune).expect(u"eid_intake_6_14"_s, 2'339, 2'982, 7844);
    child->birth.day = dayFromCivil({2012, 5, 29}); // a day later: still in
    Figures(commune).expect(u"eid_intake_6_14"_s, 2'339, 2'983, 7841);
}

} // namespace
