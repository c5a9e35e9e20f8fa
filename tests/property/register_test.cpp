// SPDX-License-Identifier: GPL-3.0-or-later
// Search, filters and questions of the register against a count over the plain records.
#include "base/text.h"
#include "domain/age.h"
#include "domain/personal_id.h"
#include "engine/organisation_view.h"
#include "engine/resident_view.h"
#include "support/random_world.h"
#include "support/snapshot_of.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem {
namespace {

using namespace Qt::StringLiterals;
using engine::Issue;
using engine::ResidentFilter;

const QStringList kFamilies {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Đặng"_s, u"Hồ"_s, u"H'Mông"_s, u"Phạm"_s};
const QStringList kMiddles {u"Thị"_s, u"Văn"_s, u"Hoà"_s, u"Hòa"_s, u"Đức"_s, u"Xuân Mai"_s, u""_s};
const QStringList kGivens {u"An"_s, u"Anh"_s, u"Ánh"_s, u"Bách"_s, u"Đào"_s, u"Dao"_s, u"Hồng"_s, u"Vy"_s, u"Y"_s};

QString of(test::RandomSource &random, const QStringList &words)
{
    return words.at(random.between(0, static_cast<int>(words.size()) - 1));
}

/// A commune with names that meet, numbers that end alike, and former numbers.
struct RegisterWorld {
    domain::Registers registers;
    std::vector<engine::NameRecord> names;
    Day on = 0;
};

engine::NameRecord nameOf(test::RandomSource &random, const domain::Resident &resident)
{
    engine::NameRecord record;
    record.id = resident.id;
    record.personalId = resident.personalId;
    record.fullName = resident.fullName;
    record.birth = resident.birth;
    record.sex = resident.sex;
    record.household = resident.household;
    record.hasGuardian = !resident.guardianName.isEmpty();
    record.phoneUsable = !random.chance(10);
    if (random.chance(8)) {
        record.formerIds << u"0012%1"_s.arg(random.between(0, 99999999), 8, 10, QChar(u'0'));
    }
    if (random.chance(20)) {
        record.oldId = u"0%1"_s.arg(random.between(0, 99999999), 8, 10, QChar(u'0'));
    }
    return record;
}

void rename(test::RandomSource &random, domain::Resident &resident)
{
    resident.fullName
        = QString(of(random, kFamilies) + u' ' + of(random, kMiddles) + u' ' + of(random, kGivens)).simplified();
    const int year = civilFromDay(resident.birth.day).year;
    resident.personalId = u"%1%2%3%4"_s.arg(random.of({1, 3, 42, 91, 300}), 3, 10, QChar(u'0'))
                              .arg(random.between(0, 3))
                              .arg((year + (random.chance(90) ? 0 : 1)) % 100, 2, 10, QChar(u'0'))
                              .arg(random.between(0, 3000), 6, 10, QChar(u'0'));
}

RegisterWorld worldOf(quint64 seed)
{
    test::RandomSource random(seed);
    RegisterWorld world;
    world.on = dayFromCivil({2026, 5, 20}) + random.between(0, 30);
    world.registers = test::randomRegisters(random, world.on, 60);
    world.registers.households = {{{1}, u"H-12"_s, u"Hồ Văn An"_s}, {{2}, {}, u"Trần Thị Đào"_s}, {{3}, u"123"_s, {}}};
    for (domain::Resident &resident : world.registers.residents) {
        rename(random, resident);
        resident.household = {random.between(0, 3)};
        resident.guardianName = random.chance(50) ? QString() : u"Người giám hộ"_s;
        if (random.chance(15) && resident.id.value > 1) { // the same name and day as the one before
            const domain::Resident &other = *(&resident - 1);
            resident.fullName = random.chance(50) ? other.fullName : other.fullName.toUpper();
            resident.birth = other.birth;
        }
        world.names.push_back(nameOf(random, resident));
    }
    return world;
}

// --- the oracle: one person at a time, from the records -----------------------------------------------------------

const domain::Spell *spellOn(const RegisterWorld &world, ResidentId id, Day on)
{
    for (const domain::Spell &spell : world.registers.spells) {
        if (spell.resident == id && spell.from <= on && on < spell.until) {
            return &spell;
        }
    }
    return nullptr;
}

const domain::Resident &residentOf(const RegisterWorld &world, ResidentId id)
{
    return *std::ranges::find(world.registers.residents, id, &domain::Resident::id);
}

bool isHere(const RegisterWorld &world, ResidentId id)
{
    const domain::Resident &resident = residentOf(world, id);
    return spellOn(world, id, world.on) != nullptr && resident.birth.day <= world.on && world.on < resident.diedOn;
}

Day stepOn(const RegisterWorld &world, ResidentId id, domain::EventKind kind)
{
    Day day = kNever;
    for (const domain::Event &event : world.registers.events) {
        if (event.resident == id && event.kind == kind) {
            day = std::min(day, event.on);
        }
    }
    return day <= world.on ? day : kNever;
}

bool beginsAWord(const QString &text, const QString &term)
{
    return std::ranges::any_of(
        folded(text).split(u' ', Qt::SkipEmptyParts), [&](const QString &word) { return word.startsWith(term); });
}

bool endsANumber(const engine::NameRecord &name, const QString &term)
{
    const bool number = term.size() >= 3 && std::ranges::all_of(term, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return number && (name.personalId.endsWith(term) || std::ranges::any_of(name.formerIds, [&](const QString &id) {
        return id.endsWith(term);
    }));
}

/// Of the number of a former identity card (9 digits) the last six at least.
bool endsAnOldNumber(const engine::NameRecord &name, const QString &term)
{
    return term.size() >= 6 && name.oldId.endsWith(term);
}

bool fitsText(const RegisterWorld &world, const engine::NameRecord &name, const QString &query)
{
    QStringList terms = folded(query).split(u' ', Qt::SkipEmptyParts);
    const QString together = QString(query).remove(u' ');
    if (together.size() >= 3 && std::ranges::all_of(together, [](QChar c) { return c.isDigit(); })) {
        terms = {together};
    }
    if (std::ranges::all_of(terms, [&](const QString &t) {
            return beginsAWord(name.fullName, t) || endsANumber(name, t) || endsAnOldNumber(name, t);
        })) {
        return true;
    }
    if (name.household.isNull()) {
        return false;
    }
    const domain::Household &household = world.registers.households[static_cast<std::size_t>(name.household.value - 1)];
    if (!household.code.isEmpty() && household.code.toLower() == query.simplified().toLower()) {
        return true;
    }
    const QString both = QString(household.code + u' ' + household.headName);
    return terms.size() > 1 && terms.front() == u"ho"_s
        && std::all_of(terms.begin() + 1, terms.end(), [&](const QString &t) { return beginsAWord(both, t); });
}

bool hasIssue(const RegisterWorld &world, const engine::NameRecord &name, Issue issue)
{
    const int age = domain::ageOn(name.birth.day, world.on);
    const auto before = [&](domain::EventKind first, domain::EventKind second) {
        const Day one = stepOn(world, name.id, first);
        const Day two = stepOn(world, name.id, second);
        return one != kNever && two != kNever && two < one;
    };
    using enum domain::EventKind;
    switch (issue) {
    case Issue::PartialBirth:
        return name.birth.precision != domain::DatePrecision::Day;
    case Issue::IdContradicts: {
        const domain::PersonalIdParts parts = domain::partsOf(name.personalId);
        return parts.birthYear != civilFromDay(name.birth.day).year
            || (name.sex != domain::Sex::Unknown && parts.sex != name.sex);
    }
    case Issue::UnknownPrefix:
        return !domain::hasKnownPrefix(name.personalId);
    case Issue::Duplicate:
        return std::ranges::any_of(world.names, [&](const engine::NameRecord &other) {
            return other.id != name.id && folded(other.fullName) == folded(name.fullName) && other.birth == name.birth;
        });
    case Issue::NoGuardian:
        return age < 14 && !name.hasGuardian;
    case Issue::NoHousehold:
        return name.household.isNull();
    case Issue::NoVillage:
        return spellOn(world, name.id, world.on)->village.isNull();
    case Issue::StepsOutOfOrder:
        return before(CardIntake, CardIssued) || before(EidIntake, EidApproved) || before(EidApproved, EidActivated);
    case Issue::BadPhone:
        return !name.phoneUsable;
    }
    return false;
}

bool fits(const RegisterWorld &world, const engine::NameRecord &name, const ResidentFilter &filter)
{
    if (!isHere(world, name.id) || !fitsText(world, name, filter.text)) {
        return false;
    }
    const domain::Spell &spell = *spellOn(world, name.id, world.on);
    const int age = domain::ageOn(name.birth.day, world.on);
    if (filter.age && (age < filter.age->from || (filter.age->below && age >= *filter.age->below))) {
        return false;
    }
    for (const engine::StepWish &wish : filter.steps) {
        if ((stepOn(world, name.id, wish.step) != kNever) != wish.done) {
            return false;
        }
    }
    return (!filter.village || spell.village == *filter.village) && (!filter.school || spell.school == *filter.school)
        && (!filter.schoolClass || spell.schoolClass == *filter.schoolClass)
        && (!filter.residence || spell.residence == *filter.residence)
        && (!filter.issue || hasIssue(world, name, *filter.issue));
}

std::vector<qint64> expected(const RegisterWorld &world, const ResidentFilter &filter)
{
    std::vector<std::pair<QString, qint64>> found;
    for (const engine::NameRecord &name : world.names) {
        if (fits(world, name, filter)) {
            found.emplace_back(nameSortKey(name.fullName), name.id.value);
        }
    }
    std::ranges::sort(found);
    std::vector<qint64> ids;
    for (const auto &each : found) {
        ids.push_back(each.second);
    }
    return ids;
}

// --- asking ---------------------------------------------------------------------------------------------------------

engine::ResidentView viewOf(const RegisterWorld &world)
{
    return {std::make_shared<engine::ResidentIndex>(world.names, world.registers.households),
        std::make_shared<engine::Snapshot>(test::snapshotOf(world.registers)), world.on};
}

std::vector<qint64> asked(const engine::ResidentView &view, const ResidentFilter &filter)
{
    std::vector<qint64> ids;
    for (const quint32 row : view.select(filter)) {
        ids.push_back(view.index().id(row).value);
    }
    return ids;
}

QString queryOf(test::RandomSource &random, const RegisterWorld &world)
{
    const engine::NameRecord &name = random.of(world.names);
    const QStringList words = name.fullName.split(u' ');
    switch (random.between(0, 9)) {
    case 9:
        return name.oldId.isEmpty() ? u"012345"_s : name.oldId.right(random.between(5, 9));
    case 0:
        return name.personalId.right(random.between(3, 12));
    case 1:
        return name.formerIds.isEmpty() ? u"h-12"_s : name.formerIds.front().right(5);
    case 2:
        return QString(words.front().left(2) + u' ' + words.back());
    case 3:
        return folded(words.back()).left(random.between(1, 3));
    case 4:
        return u"hộ "_s + of(random, {u"trần đ"_s, u"ho"_s, u"12"_s, u"không ai"_s});
    case 5:
        return QString(name.personalId.left(3) + u' ' + name.personalId.mid(3));
    case 6:
        return u"123"_s;
    case 7:
        return QString(u"  "_s + name.fullName.toUpper() + u' ');
    default:
        return {};
    }
}

ResidentFilter filterOf(test::RandomSource &random, const RegisterWorld &world)
{
    ResidentFilter filter;
    filter.text = queryOf(random, world);
    if (random.chance(30)) {
        filter.village = VillageId {random.between(0, 3)};
    }
    if (random.chance(20)) {
        filter.age = domain::AgeRange {
            random.of({0, 6, 14}), random.chance(50) ? std::optional(random.of({14, 18, 60})) : std::nullopt};
    }
    if (random.chance(30)) {
        filter.steps.push_back({static_cast<domain::EventKind>(random.between(0, 4)), random.chance(50)});
    }
    if (random.chance(20)) {
        filter.school = SchoolId {random.between(0, 2)};
    }
    if (random.chance(20)) {
        filter.residence = random.chance(50) ? domain::Residence::Permanent : domain::Residence::Temporary;
    }
    if (random.chance(25)) {
        filter.issue = static_cast<Issue>(random.between(0, engine::kIssues - 1));
    }
    return filter;
}

TEST(RegisterProperty, EveryFilterGivesThePeopleThatThePlainCountGives)
{
    int found = 0;
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const RegisterWorld world = worldOf(seed);
        const engine::ResidentView view = viewOf(world);
        test::RandomSource random(seed + 1000);
        for (int i = 0; i < 40; ++i) {
            const ResidentFilter filter = filterOf(random, world);
            const auto want = expected(world, filter);
            ASSERT_EQ(asked(view, filter), want) << "seed " << seed << ", “" << filter.text.toStdString() << '"';
            found += want.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(found, 600); // the questions are not all about nobody
}

TEST(RegisterProperty, TheCountsOfIssuesAreTheNumbersOfTheirPeople)
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        const RegisterWorld world = worldOf(seed);
        const engine::ResidentView view = viewOf(world);
        const auto counts = view.issueCounts();
        for (int issue = 0; issue < engine::kIssues; ++issue) {
            ResidentFilter filter;
            filter.issue = static_cast<Issue>(issue);
            ASSERT_EQ(counts.at(static_cast<std::size_t>(issue)), std::ssize(expected(world, filter)))
                << "seed " << seed << ", issue " << issue;
        }
    }
}

TEST(RegisterProperty, APatchedIndexIsTheIndexMadeAnew)
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        RegisterWorld world = worldOf(seed);
        test::RandomSource random(seed + 77);
        auto index = std::make_shared<engine::ResidentIndex>(
            std::vector<engine::NameRecord>(world.names.begin(), world.names.end() - 5), world.registers.households);
        for (int i = 0; i < 30; ++i) { // changed ones, and the last five come in
            const auto at = static_cast<std::size_t>(random.between(0, static_cast<int>(world.names.size()) - 1));
            domain::Resident &resident = world.registers.residents[at];
            if (random.chance(70)) {
                rename(random, resident);
            } else {
                resident.birth = random.of(world.registers.residents).birth;
                resident.fullName = random.of(world.registers.residents).fullName;
            }
            world.names[at] = nameOf(random, resident);
            index->replace(world.names[at]);
        }
        for (std::size_t at = world.names.size() - 5; at < world.names.size(); ++at) {
            index->replace(world.names[at]);
        }
        const engine::ResidentView view(
            index, std::make_shared<engine::Snapshot>(test::snapshotOf(world.registers)), world.on);
        for (int i = 0; i < 30; ++i) {
            const ResidentFilter filter = filterOf(random, world);
            ASSERT_EQ(asked(view, filter), expected(world, filter)) << "seed " << seed;
        }
    }
}

/// As a person counts them: a class with its school is one.
std::ptrdiff_t conditionsOf(const ResidentFilter &filter)
{
    return (filter.text.isEmpty() ? 0 : 1) + (filter.village ? 1 : 0) + (filter.age ? 1 : 0)
        + (filter.steps.empty() ? 0 : 1) + (filter.school || filter.schoolClass ? 1 : 0) + (filter.residence ? 1 : 0)
        + (filter.reach ? 1 : 0) + (filter.issue ? 1 : 0) + (filter.gone ? 1 : 0);
}

TEST(RegisterProperty, WhatDroppingAConditionGivesIsWhatTheWiderFilterGives)
{
    const RegisterWorld world = worldOf(3);
    const engine::ResidentView view = viewOf(world);
    test::RandomSource random(5);
    int dropped = 0;
    for (int i = 0; i < 60; ++i) {
        const ResidentFilter filter = filterOf(random, world);
        EXPECT_EQ(std::ssize(engine::relaxations(view, filter)), conditionsOf(filter));
        for (const engine::Relaxation &each : engine::relaxations(view, filter)) {
            EXPECT_TRUE(engine::isSet(filter, each.part));
            EXPECT_EQ(each.people, std::ssize(asked(view, engine::without(filter, each.part))));
            ++dropped;
        }
    }
    EXPECT_GT(dropped, 20);
}

std::vector<domain::Organisation> threeOrganisations()
{
    std::vector<domain::Organisation> all;
    const auto add = [&all](const QString &name, const QString &code, const QString &who, const QString &whose) {
        domain::Organisation each;
        each.id = {std::ssize(all) + 1};
        each.name = name;
        each.taxCode = code;
        each.representative = who;
        each.representativePersonalId = whose;
        each.establishedOn = all.empty() ? kDayMin : dayFromCivil({2025, 12, 29 + static_cast<int>(all.size()) % 3});
        all.push_back(each);
    };
    add(u"Công ty Hải Sản"_s, u"0100233488"_s, u"Võ Thành Danh"_s, u"001087000001"_s);
    add(u"Hợp tác xã Đông"_s, u"0100233480"_s, {}, {});
    add(u"Công ty Hai San"_s, {}, u"Lê An"_s, u"12"_s);
    return all;
}

TEST(RegisterProperty, OrganisationsAreFoundByNameNumberAndWhatIsMissing)
{
    const std::vector<domain::Organisation> all = threeOrganisations();
    engine::Snapshot snapshot;
    for (const domain::Organisation &each : all) {
        engine::OrganisationRecord record;
        record.id = each.id;
        record.steps = {each.id.value == 3 ? 100 : kNever, each.id.value == 2 ? 100 : kNever};
        snapshot.add(record);
    }
    engine::NameRecord danh;
    danh.id = {9};
    danh.personalId = u"001087000001"_s;
    danh.fullName = u"Võ Thành Danh"_s;
    danh.birth = {dayFromCivil({1987, 1, 1}), domain::DatePrecision::Day};
    engine::PersonRecord person;
    person.id = {9};
    person.birth = danh.birth;
    person.steps[domain::residentStepIndex(domain::EventKind::EidActivated)] = 100;
    person.spells = {{}};
    snapshot.add(person);
    const auto shared = std::make_shared<engine::Snapshot>(snapshot);
    const Day on = dayFromCivil({2026, 5, 1});
    const engine::ResidentView residents(
        std::make_shared<engine::ResidentIndex>(std::vector {danh}, std::vector<domain::Household> {}), shared, on);
    const engine::OrganisationView view(std::make_shared<engine::OrganisationIndex>(all), shared, &residents, on);
    const auto rows = [&view](const engine::OrganisationFilter &filter) { return view.select(filter); };
    const auto text = [&](const QString &query) {
        engine::OrganisationFilter filter;
        filter.text = query;
        return rows(filter);
    };
    const auto issue = [&](engine::OrganisationIssue which) {
        engine::OrganisationFilter filter;
        filter.issue = which;
        return rows(filter);
    };
    using Rows = std::vector<quint32>;
    EXPECT_EQ(text(u"hai san"_s), (Rows {2, 0})); // the same letters: without a tone comes first
    EXPECT_EQ(text(u"danh"_s), Rows {0});
    EXPECT_EQ(text(u"3480"_s), Rows {1});
    EXPECT_EQ(issue(engine::OrganisationIssue::BadTaxCode), Rows {1});
    EXPECT_EQ(issue(engine::OrganisationIssue::NoTaxCode), Rows {2});
    EXPECT_EQ(issue(engine::OrganisationIssue::Duplicate).size(), 2U);
    EXPECT_EQ(issue(engine::OrganisationIssue::NoRepresentative), Rows {1});
    EXPECT_EQ(issue(engine::OrganisationIssue::BadRepresentativeId), Rows {2});
    EXPECT_EQ(issue(engine::OrganisationIssue::NoDate), Rows {0});
    EXPECT_EQ(view.stateOf(0), engine::AccountState::NotRegistered);
    EXPECT_EQ(view.stateOf(1), engine::AccountState::Verified);
    EXPECT_EQ(view.stateOf(2), engine::AccountState::Waiting);
    EXPECT_EQ(view.representativeOf(0), engine::RepresentativeState::Ready);
    EXPECT_EQ(view.representativeOf(1), engine::RepresentativeState::NotRecorded);
    EXPECT_EQ(view.representativeOf(2), engine::RepresentativeState::NotInRegister);
    engine::OrganisationFilter before;
    before.establishedBefore = dayFromCivil({2025, 12, 31});
    EXPECT_EQ(rows(before), Rows {1}); // an unknown date is in neither group
}

} // namespace
} // namespace caodiem
