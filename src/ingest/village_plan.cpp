// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/field_merge.h"
#include "ingest/name_index.h"
#include "ingest/plan_log.h"
#include "ingest/row_cells.h"
#include "ingest/village_names.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::Village;
using domain::VillageColumn;

class VillagePlanner {
public:
    VillagePlanner(const VillageList &list, const domain::Registers &known, const PlanOptions &options)
        : m_list(list)
        , m_log(m_plan, list.origin, domain::BatchKind::Villages, options)
        , m_villages(known.villages)
        , m_earlierRow(known.villages.size(), 0)
        , m_on(m_log.listDate() != kNever ? m_log.listDate() : options.today)
    {
        for (std::size_t i = 0; i < m_villages.size(); ++i) {
            m_byName.add(m_villages[i].name, handle(i));
            for (const QString &old : m_villages[i].oldNames) {
                m_byName.add(old, handle(i), NameIndex<VillageId>::Age::Old);
            }
        }
        for (const domain::Officer &officer : known.officers) {
            m_officers.add(officer.name, officer.id);
        }
    }

    ImportPlan run()
    {
        for (const VillageRow &row : m_list.rows) {
            m_row = &row;
            m_change = -1;
            if (row.verdict) {
                m_log.leave(row.number, cellsOf(row));
            }
            const Outcome outcome = row.verdict ? *row.verdict : plan();
            m_log.outcome({row.number, outcome, m_change, 0});
        }
        m_log.finish(m_list.remarks);
        return std::move(m_plan);
    }

private:
    // The index gives handles (place + 1) instead of ids, because new villages move with their changes.
    [[nodiscard]] static VillageId handle(std::size_t place) { return {static_cast<qint64>(place) + 1}; }

    Outcome plan()
    {
        const auto hit = m_byName.find(m_row->name);
        if (hit && isMerged(*hit)) {
            return Outcome::Unchanged; // what the row says of it is the past
        }
        if (hit && !hit->underOldName) {
            return update(static_cast<std::size_t>(hit->id.value - 1), false);
        }
        const std::vector<std::size_t> renamed = namedByOldNames();
        if (renamed.size() > 1) {
            QStringList names;
            for (const std::size_t place : renamed) {
                names.append(m_villages[place].name);
            }
            return ask(RemarkCode::OldVillagesMerged, VillageColumn::OldNames, m_row->oldNames.join(u"; "_s),
                {names.join(u", "_s)});
        }
        if (renamed.size() == 1) {
            return update(renamed.front(), true);
        }
        if (hit) {
            m_log.remark(Gravity::Warning, RemarkCode::VillageMatched, m_row->number, at(VillageColumn::Name),
                m_row->name, {m_villages[static_cast<std::size_t>(hit->id.value - 1)].name});
            return update(static_cast<std::size_t>(hit->id.value - 1), false);
        }
        if (const auto same = spelledOtherwise(m_row->name)) {
            m_log.remark(Gravity::Warning, RemarkCode::VillageMatched, m_row->number, at(VillageColumn::Name),
                m_row->name, {m_villages[*same].name});
            return update(*same, false);
        }
        return add();
    }

    /// "Thôn 03" is "Thôn 3", "KP. Tân Lập" is "Khu phố Tân Lập".
    [[nodiscard]] std::optional<std::size_t> spelledOtherwise(const QString &name) const
    {
        const NumberedVillage number = numberedVillage(name);
        const NamedVillage named = namedVillage(name);
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_villages.size(); ++i) {
            const NumberedVillage one = numberedVillage(m_villages[i].name);
            const NamedVillage other = namedVillage(m_villages[i].name);
            const bool sameNumber = !number.number.isEmpty() && !number.kind.isEmpty() && one.kind == number.kind
                && one.number == number.number;
            const bool sameName
                = !named.kind.isEmpty() && other.kind == named.kind && nameKey(other.rest) == nameKey(named.rest);
            if ((sameNumber || sameName) && m_villages[i].mergedOn > m_on) {
                if (found) {
                    return std::nullopt;
                }
                found = i;
            }
        }
        return found;
    }

    /// Merged by the list's date; says into which.
    [[nodiscard]] bool isMerged(const NameIndex<VillageId>::Hit &hit)
    {
        const Village &village = m_villages[static_cast<std::size_t>(hit.id.value - 1)];
        if (village.mergedOn > m_on) {
            return false;
        }
        const auto into = std::ranges::find(m_villages, village.mergedInto, &Village::id);
        m_log.remark(Gravity::Warning, RemarkCode::VillageMatched, m_row->number, at(VillageColumn::Name), m_row->name,
            {into == m_villages.end() ? QString() : into->name});
        return true;
    }

    Outcome ask(RemarkCode code, VillageColumn column, const QString &value, const QStringList &args)
    {
        return m_log.ask({m_row->number, code, at(column), value, args, cellsOf(*m_row), 0, {}, {}})
            ? Outcome::Question
            : Outcome::Unchanged;
    }

    /// Villages of the register that today bear what the list calls an old name.
    [[nodiscard]] std::vector<std::size_t> namedByOldNames() const
    {
        std::vector<std::size_t> places;
        for (const QString &old : m_row->oldNames) {
            const auto hit = m_byName.find(old);
            if (!hit || hit->underOldName) {
                continue;
            }
            const auto place = static_cast<std::size_t>(hit->id.value - 1);
            if (std::ranges::find(places, place) == places.end()) {
                places.push_back(place);
            }
        }
        return places;
    }

    Outcome add()
    {
        const VillageLikeness likeness(m_row->name);
        if (const auto near
            = std::ranges::find_if(m_villages, [&](const Village &one) { return likeness.isNear(one.name); });
            near != m_villages.end()) {
            m_log.remark(Gravity::Warning, RemarkCode::VillageNear, m_row->number, at(VillageColumn::Name), m_row->name,
                {near->name});
        }
        Village fresh;
        fresh.id = VillageId {--m_lastNew};
        fresh.name = m_row->name;
        fresh.kind = villageKindOf(m_row->name);
        const std::size_t place = m_villages.size();
        m_villages.push_back(fresh);
        m_earlierRow.push_back(0);
        m_byName.addNew(m_row->name, handle(place));
        (void)merge(m_villages.back());
        propose(place);
        return Outcome::Added;
    }

    Outcome update(std::size_t place, bool rename)
    {
        const Village before = m_villages[place];
        Village after = before;
        bool changed = merge(after);
        if (rename) {
            addOldName(after, after.name);
            after.name = m_row->name;
            if (const QString kind = villageKindOf(after.name); m_row->kind.isEmpty() && !kind.isEmpty()) {
                after.kind = kind;
            }
            m_byName.addNew(after.name, handle(place));
            changed = true;
        }
        if (!changed) {
            m_earlierRow[place] = m_row->number;
            return Outcome::Unchanged;
        }
        if (m_earlierRow[place] != 0) {
            return ask(
                RemarkCode::VillageTwice, VillageColumn::Name, m_row->name, {QString::number(m_earlierRow[place])});
        }
        noteFields(before, after);
        m_villages[place] = after;
        propose(place);
        return Outcome::Changed;
    }

    void noteFields(const Village &before, const Village &after)
    {
        const auto note = [this](VillageColumn column, const QString &was, const QString &now) {
            if (was != now) {
                m_log.field(m_row->number, at(column), was, now);
            }
        };
        note(VillageColumn::Name, before.name, after.name);
        note(VillageColumn::Kind, before.kind, after.kind);
        note(VillageColumn::OldNames, before.oldNames.join(u"; "_s), after.oldNames.join(u"; "_s));
        note(VillageColumn::HeadName, before.headName, after.headName);
        note(VillageColumn::Phone, before.phone, after.phone);
        if (before.officer != after.officer) {
            m_log.field(m_row->number, at(VillageColumn::Officer), {}, m_row->officer);
        }
    }

    bool merge(Village &after)
    {
        bool changed = takeText(after.kind, m_row->kind);
        changed = takePersonName(after.headName, m_row->headName) || changed;
        changed = takeText(after.phone, m_row->phone) || changed;
        for (const QString &old : m_row->oldNames) {
            changed = addOldName(after, old) || changed;
        }
        const OfficerId officer = officerNamed(m_row->officer);
        if (!officer.isNull() && officer != after.officer) {
            after.officer = officer;
            changed = true;
        }
        return changed;
    }

    static bool addOldName(Village &village, const QString &old)
    {
        const QString key = nameKey(old);
        const bool there
            = std::ranges::any_of(village.oldNames, [&key](const QString &name) { return nameKey(name) == key; });
        if (there) {
            return false;
        }
        village.oldNames.append(old);
        return true;
    }

    OfficerId officerNamed(const QString &name)
    {
        if (name.isEmpty()) {
            return {};
        }
        if (const auto hit = m_officers.find(name)) {
            return hit->id;
        }
        const OfficerId id {-1 - static_cast<qint64>(m_plan.changes.officers.size())};
        m_plan.changes.officers.push_back({id, name});
        m_officers.addNew(name, id);
        return id;
    }

    void propose(std::size_t place)
    {
        m_earlierRow[place] = m_row->number;
        m_change = static_cast<qint32>(m_plan.changes.villages.size());
        m_plan.changes.villages.push_back(m_villages[place]);
    }

    const VillageList &m_list;
    ImportPlan m_plan;
    PlanLog m_log;
    std::vector<Village> m_villages; ///< as they shall be, new ones at the end
    std::vector<int> m_earlierRow; ///< number of the row that spoke of it before, 0 = none
    Day m_on; ///< the list's date, or today
    NameIndex<VillageId> m_byName;
    NameIndex<OfficerId> m_officers;
    const VillageRow *m_row = nullptr;
    qint32 m_change = -1;
    qint64 m_lastNew = 0;
};

} // namespace

ImportPlan planVillages(const VillageList &list, const domain::Registers &known, const PlanOptions &options)
{
    return VillagePlanner(list, known, options).run();
}

} // namespace caodiem::ingest
