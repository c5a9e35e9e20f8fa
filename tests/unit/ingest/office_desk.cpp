// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/ingest/office_desk.h"

#include "domain/list_words.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;

/// The ids that new rows of one table got.
class NewIds {
public:
    explicit NewIds(qint64 last)
        : m_last(last)
    { }
    /// A stored id for a proposed one; known ones and null stay.
    qint64 stored(qint64 proposed)
    {
        if (proposed >= 0) {
            return proposed;
        }
        if (!m_map.contains(proposed)) {
            m_map.insert(proposed, ++m_last);
        }
        return m_map.value(proposed);
    }

private:
    qint64 m_last;
    QHash<qint64, qint64> m_map;
};

template <typename Row>
qint64 lastId(const std::vector<Row> &rows)
{
    qint64 last = 0;
    for (const Row &row : rows) {
        last = std::max(last, row.id.value);
    }
    return last;
}

template <typename Row>
void put(std::vector<Row> &rows, const Row &row)
{
    const auto it = std::ranges::find(rows, row.id, &Row::id);
    if (it == rows.end()) {
        rows.push_back(row);
    } else {
        *it = row;
    }
}

struct Ids {
    explicit Ids(const domain::Registers &r)
        : officers(lastId(r.officers))
        , villages(lastId(r.villages))
        , schools(lastId(r.schools))
        , classes(lastId(r.classes))
        , households(lastId(r.households))
        , residents(lastId(r.residents))
        , organisations(lastId(r.organisations))
        , spell(lastId(r.spells))
        , event(lastId(r.events))
    { }
    NewIds officers, villages, schools, classes, households, residents, organisations;
    qint64 spell;
    qint64 event;
};

template <typename IdType>
void settle(IdType &id, NewIds &ids)
{
    id.value = ids.stored(id.value);
}

void acceptPlaces(domain::Registers &registers, const domain::BatchChanges &changes, Ids &ids)
{
    for (domain::Officer officer : changes.officers) {
        settle(officer.id, ids.officers);
        put(registers.officers, officer);
    }
    for (domain::Village village : changes.villages) {
        settle(village.id, ids.villages);
        settle(village.officer, ids.officers);
        put(registers.villages, village);
    }
    for (domain::School school : changes.schools) {
        settle(school.id, ids.schools);
        put(registers.schools, school);
    }
    for (domain::SchoolClass one : changes.classes) {
        settle(one.id, ids.classes);
        settle(one.school, ids.schools);
        put(registers.classes, one);
    }
    for (domain::Household household : changes.households) {
        settle(household.id, ids.households);
        put(registers.households, household);
    }
}

/// `whose`: with the subject set.
void acceptEvents(domain::Registers &registers, const std::vector<domain::Entry> &entries,
    const std::vector<EventId> &voided, domain::Event whose, Ids &ids)
{
    std::erase_if(registers.events,
        [&voided](const domain::Event &event) { return std::ranges::find(voided, event.id) != voided.end(); });
    for (const domain::Entry &entry : entries) {
        static_cast<domain::Entry &>(whose) = entry;
        whose.id = EventId {++ids.event};
        registers.events.push_back(whose);
    }
}

void acceptResident(domain::Registers &registers, const domain::ResidentChange &change, Ids &ids)
{
    domain::Resident after = change.after;
    settle(after.id, ids.residents);
    settle(after.household, ids.households);
    put(registers.residents, after);
    if (!change.spells.empty()) {
        std::erase_if(registers.spells, [&after](const domain::Spell &spell) { return spell.resident == after.id; });
    }
    for (domain::Spell spell : change.spells) {
        spell.id = spell.id.isNull() ? SpellId {++ids.spell} : spell.id;
        spell.resident = after.id;
        settle(spell.village, ids.villages);
        settle(spell.school, ids.schools);
        settle(spell.schoolClass, ids.classes);
        registers.spells.push_back(spell);
    }
    domain::Event whose;
    whose.resident = after.id;
    acceptEvents(registers, change.events, change.voided, whose, ids);
}

} // namespace

void accept(domain::Registers &registers, const domain::BatchChanges &changes)
{
    Ids ids(registers);
    acceptPlaces(registers, changes, ids);
    for (const domain::ResidentChange &change : changes.residents) {
        acceptResident(registers, change, ids);
    }
    for (const domain::OrganisationChange &change : changes.organisations) {
        domain::Organisation after = change.after;
        settle(after.id, ids.organisations);
        settle(after.village, ids.villages);
        put(registers.organisations, after);
        domain::Event whose;
        whose.organisation = after.id;
        acceptEvents(registers, change.events, change.voided, whose, ids);
    }
}

ImportPlan OfficeDesk::residents(const QString &csv, Day listDate) const
{
    const auto list = readResidentList(m_scratch.write(u"residents.csv"_s, csv.toUtf8()));
    EXPECT_TRUE(list) << (list ? std::string() : describe(list.error()).toStdString());
    return list ? planResidents(list.value(), known, {listDate, today}) : ImportPlan();
}

ImportPlan OfficeDesk::organisations(const QString &csv, Day listDate) const
{
    const auto list = readOrganisationList(m_scratch.write(u"organisations.csv"_s, csv.toUtf8()));
    EXPECT_TRUE(list) << (list ? std::string() : describe(list.error()).toStdString());
    return list ? planOrganisations(list.value(), known, {listDate, today}) : ImportPlan();
}

ImportPlan OfficeDesk::villages(const QString &csv) const
{
    const auto list = readVillageList(m_scratch.write(u"villages.csv"_s, csv.toUtf8()));
    EXPECT_TRUE(list) << (list ? std::string() : describe(list.error()).toStdString());
    return list ? planVillages(list.value(), known, {kNever, today}) : ImportPlan();
}

const domain::Resident &OfficeDesk::resident(const QString &personalId) const
{
    return *std::ranges::find(known.residents, personalId, &domain::Resident::personalId);
}

std::vector<domain::Spell> OfficeDesk::spells(const QString &personalId) const
{
    std::vector<domain::Spell> found;
    std::ranges::copy_if(known.spells, std::back_inserter(found),
        [id = resident(personalId).id](const domain::Spell &spell) { return spell.resident == id; });
    std::ranges::sort(found, {}, &domain::Spell::from);
    return found;
}

QStringList OfficeDesk::steps(const QString &personalId, domain::EventKind kind) const
{
    QStringList found;
    for (const domain::Event &event : known.events) {
        if (event.resident == resident(personalId).id && event.kind == kind) {
            found.append(domain::listStep(event.on, event.latest));
        }
    }
    return found;
}

QString OfficeDesk::villageName(VillageId id) const
{
    const auto it = std::ranges::find(known.villages, id, &domain::Village::id);
    return it == known.villages.end() ? QString() : it->name;
}

std::string counts(const ImportPlan &plan)
{
    const domain::BatchSource &s = plan.source;
    EXPECT_EQ(s.rows, s.added + s.changed + s.unchanged + s.rejected + plan.questions);
    return u"a%1 c%2 u%3 r%4 q%5"_s.arg(s.added)
        .arg(s.changed)
        .arg(s.unchanged)
        .arg(s.rejected)
        .arg(plan.questions)
        .toStdString();
}

bool has(const ImportPlan &plan, Gravity gravity, RemarkCode code, int row, const QString &column, const QString &value)
{
    return std::ranges::any_of(plan.remarks, [&](const Remark &r) {
        return r.gravity == gravity && r.code == code && r.row == row && r.column == column && r.value == value;
    });
}

int count(const ImportPlan &plan, RemarkCode code)
{
    return static_cast<int>(std::ranges::count(plan.remarks, code, &Remark::code));
}

int count(const ImportPlan &plan, Gravity gravity)
{
    return static_cast<int>(std::ranges::count(plan.remarks, gravity, &Remark::gravity));
}

} // namespace caodiem::ingest::test
