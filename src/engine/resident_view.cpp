// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/resident_view.h"

#include "domain/age.h"
#include "engine/age_edges.h"

#include <algorithm>
#include <array>

namespace caodiem::engine {
namespace {

constexpr int kGuardedBelow = 14; ///< years: below, a guardian acts for the person

/// Steps that presuppose one another (docs/methods.md#register).
constexpr std::array<std::pair<std::size_t, std::size_t>, 3> kStepOrder {{{0, 1}, {2, 3}, {3, 4}}};

/// The place in the directory of an id; -1 for the null id, nothing for an unknown one.
template <typename Items, typename I>
std::optional<qint32> placeOf(const Items &items, I id)
{
    if (id.isNull()) {
        return -1;
    }
    const auto found = std::ranges::find_if(items, [id](const auto &item) { return item.id == id; });
    return found == items.end() ? std::nullopt : std::optional(static_cast<qint32>(found - items.begin()));
}

template <typename Keep>
void keepWhere(std::vector<quint8> &marks, Keep keep)
{
    for (std::size_t row = 0; row < marks.size(); ++row) {
        if (marks[row] != 0 && !keep(row)) {
            marks[row] = 0;
        }
    }
}

} // namespace

ResidentView::ResidentView(
    std::shared_ptr<const ResidentIndex> index, std::shared_ptr<const Snapshot> snapshot, Day asOf)
    : m_index(std::move(index))
    , m_snapshot(std::move(snapshot))
    , m_asOf(asOf)
    , m_spell(m_index->size(), -1)
    , m_isHere(m_index->size(), 0)
{
    bindSpells();
}

void ResidentView::bindSpells()
{
    const Snapshot &s = *m_snapshot;
    std::size_t row = 0;
    qint64 id = 0;
    for (std::size_t spell = 0; spell < s.spellCount(); ++spell) {
        if (s.from[spell] >= s.until[spell]) {
            continue; // left behind when somebody moved
        }
        if (s.residentId[spell] != id) {
            id = s.residentId[spell];
            const std::size_t next = row + 1;
            row = next < m_index->size() && m_index->id(next).value == id ? next : m_index->rowOf({id});
        }
        if (row >= m_index->size() || m_isHere[row] != 0) {
            row = std::min(row, m_index->size());
            continue;
        }
        const bool begun = s.from[spell] <= m_asOf || m_spell[row] < 0;
        m_spell[row] = begun ? static_cast<qint32>(spell) : m_spell[row];
        const bool holds = s.from[spell] <= m_asOf && m_asOf < s.until[spell];
        if (holds && s.birth[spell] <= m_asOf && m_asOf < s.diedOn[spell]) {
            m_isHere[row] = 1;
            ++m_here;
        }
    }
}

int ResidentView::ageOf(std::size_t row) const
{
    return domain::ageOn(m_index->birthDay(row), m_asOf);
}

Day ResidentView::stepOf(std::size_t row, std::size_t step) const
{
    const Day day = at(m_snapshot->step.at(step), row, kNever);
    return day <= m_asOf ? day : kNever;
}

domain::Reach ResidentView::reachOf(std::size_t row) const
{
    const qint32 spell = m_spell[row];
    if (spell < 0) {
        return domain::Reach::Unknown;
    }
    const auto at = static_cast<std::size_t>(spell);
    domain::Reach reach = domain::Reach::Unknown;
    const std::size_t first = m_snapshot->contactFrom[at];
    for (std::size_t i = first; i < first + m_snapshot->contactCount[at]; ++i) {
        if (m_snapshot->contacts[i].on > m_asOf) {
            break;
        }
        reach = m_snapshot->contacts[i].reach;
    }
    return reach;
}

Day ResidentView::lastContactOf(std::size_t row) const
{
    const qint32 spell = m_spell[row];
    Day last = kDayMin;
    if (spell >= 0) {
        const auto at = static_cast<std::size_t>(spell);
        const std::size_t first = m_snapshot->contactFrom[at];
        for (std::size_t i = first; i < first + m_snapshot->contactCount[at]; ++i) {
            last = m_snapshot->contacts[i].on <= m_asOf ? std::max(last, m_snapshot->contacts[i].on) : last;
        }
        for (std::size_t step = 0; step < domain::kResidentSteps; ++step) {
            const Day day = stepOf(row, step);
            last = day == kNever ? last : std::max(last, day);
        }
    }
    return last == kDayMin ? kNever : last;
}

IssueSet ResidentView::issuesOf(std::size_t row) const
{
    IssueSet issues = m_index->fixedIssues(row);
    const auto add
        = [&issues](Issue issue, bool there) { issues = static_cast<IssueSet>(issues | (there ? bitOf(issue) : 0)); };
    add(Issue::NoGuardian, !m_index->hasGuardian(row) && ageOf(row) < kGuardedBelow);
    add(Issue::NoVillage, villageOf(row) < 0);
    bool wrong = false;
    for (const auto &[earlier, later] : kStepOrder) {
        const Day before = stepOf(row, earlier);
        wrong = wrong || (before != kNever && stepOf(row, later) < before);
    }
    add(Issue::StepsOutOfOrder, wrong);
    return issues;
}

std::array<qint64, kIssues> ResidentView::issueCounts() const
{
    std::array<qint64, kIssues> counts {};
    for (std::size_t row = 0; row < m_index->size(); ++row) {
        if (m_isHere[row] == 0) {
            continue;
        }
        const IssueSet issues = issuesOf(row);
        for (std::size_t issue = 0; issue < counts.size(); ++issue) {
            counts.at(issue) += (issues >> issue) & 1;
        }
    }
    return counts;
}

void ResidentView::keepPlaces(const ResidentFilter &filter, std::vector<quint8> &marks) const
{
    const Directory &names = m_snapshot->directory();
    const auto keep = [&](std::optional<qint32> place, const std::vector<qint32> &column) {
        keepWhere(marks, [&](std::size_t row) { return place && at(column, row, -1) == *place; });
    };
    if (filter.village) {
        keep(placeOf(names.villages, *filter.village), m_snapshot->village);
    }
    if (filter.school) {
        keep(placeOf(names.schools, *filter.school), m_snapshot->school);
    }
    if (filter.schoolClass) {
        keep(placeOf(names.classes, *filter.schoolClass), m_snapshot->schoolClass);
    }
    if (filter.residence) {
        keepWhere(marks, [&](std::size_t row) { return m_spell[row] >= 0 && residenceOf(row) == *filter.residence; });
    }
}

void ResidentView::keepFacts(const ResidentFilter &filter, std::vector<quint8> &marks) const
{
    if (filter.age) {
        const BirthRange births = birthsAged(*filter.age, m_asOf);
        keepWhere(marks, [&](std::size_t row) { return births.holds(m_index->birthDay(row)); });
    }
    for (const StepWish &wish : filter.steps) {
        const std::size_t step = domain::residentStepIndex(wish.step);
        keepWhere(marks, [&](std::size_t row) { return (stepOf(row, step) != kNever) == wish.done; });
    }
    if (filter.reach) {
        keepWhere(marks, [&](std::size_t row) { return reachOf(row) == *filter.reach; });
    }
    if (filter.issue) {
        keepWhere(marks, [&](std::size_t row) { return (issuesOf(row) & bitOf(*filter.issue)) != 0; });
    }
}

std::vector<quint32> ResidentView::select(const ResidentFilter &filter) const
{
    std::vector<quint8> marks = m_index->matching(filter.text);
    for (std::size_t row = 0; row < marks.size(); ++row) {
        marks[row] = static_cast<quint8>(marks[row] != 0 && (m_isHere[row] != 0) != filter.gone);
    }
    keepPlaces(filter, marks);
    keepFacts(filter, marks);
    std::vector<quint32> rows;
    for (const quint32 row : m_index->byName()) {
        if (marks[row] != 0) {
            rows.push_back(row);
        }
    }
    return rows;
}

bool isSet(const ResidentFilter &filter, Relaxation::Part part)
{
    if (part == Relaxation::Part::School && filter.schoolClass) {
        return false; // chosen as one: said and dropped with the class
    }
    return !(without(filter, part) == filter);
}

ResidentFilter without(ResidentFilter filter, Relaxation::Part part)
{
    using enum Relaxation::Part;
    switch (part) {
    case Text:
        filter.text.clear();
        break;
    case Village:
        filter.village.reset();
        break;
    case Age:
        filter.age.reset();
        break;
    case Steps:
        filter.steps.clear();
        break;
    case School: // a class is one of a school
        filter.school.reset();
        filter.schoolClass.reset();
        break;
    case SchoolClass:
        filter.schoolClass.reset();
        break;
    case Residence:
        filter.residence.reset();
        break;
    case Reach:
        filter.reach.reset();
        break;
    case Issue:
        filter.issue.reset();
        break;
    case Gone:
        filter.gone = false;
        break;
    }
    return filter;
}

std::vector<Relaxation> relaxations(const ResidentView &view, const ResidentFilter &filter)
{
    using enum Relaxation::Part;
    std::vector<Relaxation> out;
    for (const Relaxation::Part part :
        {Text, Village, Age, Steps, School, SchoolClass, Residence, Reach, Issue, Gone}) {
        if (isSet(filter, part)) {
            const auto rows = view.select(without(filter, part));
            out.push_back({part, static_cast<qint64>(rows.size())});
        }
    }
    return out;
}

} // namespace caodiem::engine
