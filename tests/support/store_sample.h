// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A small invented commune for tests of the store: no real person is in it, and every number is made by counting.
namespace caodiem::sample {

inline constexpr int kNewestVersion = 11; ///< of the migrations that are shipped
using namespace Qt::StringLiterals;

inline Day day(int year, int month, int dayOfMonth)
{
    return dayFromCivil({year, month, dayOfMonth});
}

inline domain::Stamp stamp(qint64 atMs = 1'000)
{
    return {atMs, u"tester"_s};
}

inline domain::Unit unit()
{
    domain::Unit unit;
    unit.name = u"Công an xã Mẫu"_s;
    unit.recipients = {u"- Như trên;"_s, u"- Lưu."_s};
    return unit;
}

inline QString personalId(qint64 number)
{
    return u"001210%1"_s.arg(number, 6, 10, QChar(u'0'));
}

inline domain::BatchSource source(domain::BatchKind kind = domain::BatchKind::Residents)
{
    domain::BatchSource source;
    source.kind = kind;
    source.fileName = u"mau.xlsx"_s;
    source.fileSha256 = QString(64, u'a');
    source.listDate = day(2026, 5, 1);
    return source;
}

/// One open spell for each of `residents` people in two villages, every second one with two steps, one organisation.
inline domain::Registers commune(qint64 residents)
{
    domain::Registers r;
    r.officers = {{{1}, u"Cán bộ Một"_s}, {{2}, u"Cán bộ Hai"_s}};
    r.villages = {{{1}, u"Thôn Đông"_s, u"thôn"_s, {u"Đông Cũ"_s}, u"Trưởng Một"_s, u"0900000001"_s, {1}},
        {{2}, u"Thôn Tây"_s, u"thôn"_s, {}, {}, {}, {2}}};
    r.schools = {{{1}, u"Trường Mẫu"_s}};
    r.classes = {{{1}, {1}, u"5A"_s}};
    r.households = {{{1}, u"H-1"_s, u"Chủ hộ Một"_s}, {{2}, {}, u"Chủ hộ Hai"_s}};
    qint64 event = 0;
    for (qint64 i = 1; i <= residents; ++i) {
        domain::Resident person;
        person.id = {i};
        person.personalId = personalId(i);
        person.fullName = u"Người Đặng %1"_s.arg(i);
        person.birth = {day(2010, 1, 1) + static_cast<Day>(i % 4000), domain::DatePrecision::Day};
        person.sex = i % 2 == 0 ? domain::Sex::Female : domain::Sex::Male;
        person.household = {1 + i % 2};
        r.residents.push_back(person);
        r.spells.push_back({{i}, {i}, kDayMin, kNever, {1 + i % 2}, domain::Residence::Permanent, {1}, {1}});
        for (const auto kind : {domain::EventKind::EidIntake, domain::EventKind::EidActivated}) {
            if (i % 2 == 0) {
                domain::Event entry;
                entry.id = {++event};
                entry.resident = {i};
                entry.kind = kind;
                entry.on = day(2026, 4, 1) + static_cast<Day>(i % 30);
                entry.source = domain::EventSource::Demo;
                entry.recordedAtMs = 500;
                entry.recordedBy = u"demo"_s;
                r.events.push_back(entry);
            }
        }
    }
    domain::Organisation shop;
    shop.id = {1};
    shop.taxCode = u"0100000001"_s;
    shop.name = u"Hợp tác xã Mẫu"_s;
    shop.kind = domain::OrganisationKind::Cooperative;
    shop.establishedOn = day(2020, 2, 29);
    shop.village = {1};
    r.organisations.push_back(shop);
    return r;
}

inline domain::Event eventOf(ResidentId resident, domain::EventKind kind, Day on)
{
    domain::Event event;
    event.resident = resident;
    event.kind = kind;
    event.on = on;
    return event;
}

/// The value, or the end of the test with the reason.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << describe(result.error()).toStdString();
        throw std::runtime_error("no value");
    }
    return std::move(result).value();
}

template <typename T>
Errc codeOf(const Result<T> &result)
{
    if (result) {
        ADD_FAILURE() << "succeeded where an error was due";
        throw std::runtime_error("no error");
    }
    return result.error().code;
}

/// A folder of its own for each test.
class StoreTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name = u"mau.caodiem"_s) const { return m_dir.filePath(name); }
    [[nodiscard]] std::unique_ptr<store::Store> make(const QString &name = u"mau.caodiem"_s) const
    {
        return must(store::Store::create(path(name), unit(), stamp()));
    }
    [[nodiscard]] std::unique_ptr<store::Store> makeFilled(
        qint64 residents, const QString &name = u"mau.caodiem"_s) const
    {
        auto made = make(name);
        must(made->fill(commune(residents), source(domain::BatchKind::Demo), stamp()));
        return made;
    }
    QTemporaryDir m_dir;
};

/// Changes of one person and their way back.
class ChangeTest : public StoreTest {
protected:
    [[nodiscard]] static domain::ResidentChange changeOf(store::Store &store, qint64 id)
    {
        domain::ResidentChange change;
        change.after = must(store.residents({{id}}))[0];
        return change;
    }
    [[nodiscard]] static BatchId apply(
        store::Store &store, const domain::ResidentChange &change, const domain::BatchSource &from = source())
    {
        domain::BatchChanges changes;
        changes.residents = {change};
        return must(store.apply(changes, from, stamp()));
    }
    /// Closes the last spell of `id` and opens one in the other of the two villages.
    [[nodiscard]] static domain::ResidentChange moveOf(store::Store &store, qint64 id, Day on)
    {
        domain::ResidentChange change = changeOf(store, id);
        change.registerChanged = false;
        change.spells = must(store.person({id})).spells;
        change.spells.back().until = on;
        domain::Spell next = change.spells.back();
        next.id = {};
        next.from = on;
        next.until = kNever;
        next.village = {3 - next.village.value};
        change.spells.push_back(next);
        return change;
    }
    [[nodiscard]] static QString hashOf(store::Store &store)
    {
        const store::Verification found = must(store.verify());
        EXPECT_TRUE(found.findings.isEmpty()) << found.findings.join(u'\n').toStdString();
        return found.contentHash;
    }
};

/// A person who is in no register yet, with all that belongs to one.
inline domain::BatchChanges newcomer()
{
    domain::BatchChanges changes;
    changes.officers = {{{-1}, u"Cán bộ Mới"_s}};
    changes.villages = {{{-1}, u"Thôn Mới"_s, u"thôn"_s, {}, {}, {}, {-1}}};
    changes.schools = {{{-1}, u"Trường Mới"_s}};
    changes.classes = {{{-1}, {-1}, u"1A"_s}};
    changes.households = {{{-1}, u"H-9"_s, u"Chủ hộ Mới"_s}};
    domain::ResidentChange change;
    change.after.id = {-1};
    change.after.personalId = personalId(900'000);
    change.after.fullName = u"Người Mới"_s;
    change.after.birth = {day(2015, 1, 1), domain::DatePrecision::Year};
    change.after.household = {-1};
    change.spells = {{{}, {}, day(2026, 1, 1), kNever, {-1}, domain::Residence::Temporary, {-1}, {-1}}};
    change.events = {eventOf({}, domain::EventKind::CardIssued, day(2026, 5, 1))};
    changes.residents = {change};
    return changes;
}

inline std::vector<store::PersonColumns> personsOf(store::Store &store)
{
    std::vector<store::PersonColumns> persons;
    must(store.scanPersons([&persons](const store::PersonColumns &person) { persons.push_back(person); }));
    return persons;
}

} // namespace caodiem::sample
