// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

#include <algorithm>

namespace caodiem::test {

using domain::EventKind;
using domain::Indicator;
using domain::IndicatorKind;
using domain::Subject;
using engine::Grouping;

/// Everything that is counted by walking over people and days.
struct Oracle::Sums {
    qint64 numerator = 0;
    qint64 denominator = 0;
    qint64 numeratorYesterday = 0;
    qint64 denominatorYesterday = 0;
    qint64 lastStepInWeek = 0;
    qint64 lastStepInFourWeeks = 0;
    std::set<QDate> daysWithSteps;
    std::map<QDate, qint64> heap; ///< stock: numerator on each day D−28 … D
};

namespace {

QDate dateOf(Day day)
{
    return QDate::fromJulianDay(day);
}

bool isStock(const Indicator &indicator)
{
    return indicator.kind == IndicatorKind::Stock;
}

bool contains(const std::vector<EventKind> &steps, EventKind step)
{
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

template <typename Items>
auto byId(const Items &items, qint64 id)
{
    return std::find_if(items.begin(), items.end(), [id](const auto &item) { return item.id.value == id; });
}

template <typename Items>
QString nameOf(const Items &items, qint64 id)
{
    const auto found = byId(items, id);
    return found == items.end() ? QString() : found->name;
}

bool inBand(const domain::AgeRange &band, int age)
{
    return age >= band.from && (!band.below || age < *band.below);
}

qint64 largestId(const auto &items)
{
    qint64 largest = 0;
    for (const auto &item : items) {
        largest = std::max(largest, item.id.value);
    }
    return largest;
}

/// a / b in whole units, a half counted up, by long division. Pre: a ≥ 0.
qint64 halfUp(qint64 a, qint64 b)
{
    const qint64 whole = a / b;
    return (a - whole * b) * 2 >= b ? whole + 1 : whole;
}

const domain::Target *currentTarget(const Indicator &indicator, QDate asOf)
{
    const domain::Target *current = nullptr;
    for (const domain::Target &target : indicator.targets) {
        const QDate lastDay = target.inclusive ? dateOf(target.quoted) : dateOf(target.quoted).addDays(-1);
        current = &target;
        if (lastDay >= asOf) {
            break;
        }
    }
    return current;
}

QDate lastDayOf(const domain::Target &target)
{
    return target.inclusive ? dateOf(target.quoted) : dateOf(target.quoted).addDays(-1);
}

qint64 upToTarget(const Indicator &indicator, const domain::Target *target, qint64 numerator, qint64 denominator)
{
    if (target == nullptr) {
        return 0;
    }
    if (isStock(indicator)) {
        return numerator;
    }
    qint64 people = 0;
    while (people * 10000 < denominator * target->hundredths) {
        ++people;
    }
    return people > numerator ? people - numerator : 0;
}

} // namespace

Oracle::Oracle(const domain::Registers &registers, const domain::Campaign &campaign)
    : m_registers(registers)
    , m_campaign(campaign)
    , m_residentEvents(static_cast<std::size_t>(largestId(registers.residents)) + 1)
    , m_organisationEvents(static_cast<std::size_t>(largestId(registers.organisations)) + 1)
    , m_spells(m_residentEvents.size())
{
    for (const domain::Event &event : registers.events) {
        if (event.resident.isNull()) {
            m_organisationEvents.at(static_cast<std::size_t>(event.organisation.value)).push_back(event);
        } else {
            m_residentEvents.at(static_cast<std::size_t>(event.resident.value)).push_back(event);
        }
    }
    for (const domain::Spell &spell : registers.spells) {
        m_spells.at(static_cast<std::size_t>(spell.resident.value)).push_back(spell);
    }
}

int Oracle::age(QDate birth, QDate on)
{
    const bool before = on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day());
    return on.year() - birth.year() - (before ? 1 : 0);
}

std::vector<qint64> Oracle::ids(const Indicator &indicator) const
{
    std::vector<qint64> out;
    if (indicator.subject == Subject::Resident) {
        for (const auto &resident : m_registers.residents) {
            out.push_back(resident.id.value);
        }
    } else {
        for (const auto &organisation : m_registers.organisations) {
            out.push_back(organisation.id.value);
        }
    }
    return out;
}

const domain::Spell *Oracle::spellOn(qint64 residentId, QDate day) const
{
    for (const domain::Spell &spell : m_spells.at(static_cast<std::size_t>(residentId))) {
        const bool begun = spell.from == kDayMin || dateOf(spell.from) <= day;
        const bool open = spell.until == kNever || dateOf(spell.until) > day;
        if (begun && open) {
            return &spell;
        }
    }
    return nullptr;
}

/// The earliest event of the step; an invalid date when there is none.
QDate Oracle::doneOn(const Indicator &indicator, qint64 id, EventKind step) const
{
    const auto &events = indicator.subject == Subject::Resident ? m_residentEvents : m_organisationEvents;
    QDate earliest;
    for (const domain::Event &event : events.at(static_cast<std::size_t>(id))) {
        if (event.kind == step && (!earliest.isValid() || dateOf(event.on) < earliest)) {
            earliest = dateOf(event.on);
        }
    }
    return earliest;
}

bool Oracle::done(const Indicator &indicator, qint64 id, EventKind step, QDate day) const
{
    const QDate on = doneOn(indicator, id, step);
    return on.isValid() && on <= day;
}

bool Oracle::stepsFit(const Indicator &indicator, qint64 id, QDate day) const
{
    for (const EventKind step : indicator.population.required) {
        if (!done(indicator, id, step, day)) {
            return false;
        }
    }
    for (const EventKind step : indicator.population.lacks) {
        if (done(indicator, id, step, day)) {
            return false;
        }
    }
    return true;
}

domain::Reach Oracle::reach(qint64 residentId, QDate day) const
{
    const domain::Event *latest = nullptr;
    for (const domain::Event &event : m_residentEvents.at(static_cast<std::size_t>(residentId))) {
        if (dateOf(event.on) > day) {
            continue;
        }
        if (latest == nullptr || event.on > latest->on || (event.on == latest->on && event.id > latest->id)) {
            latest = &event;
        }
    }
    if (latest == nullptr) {
        return domain::Reach::Unknown;
    }
    switch (latest->kind) {
    case EventKind::Absent:
        return domain::Reach::Unknown;
    case EventKind::Away:
        return domain::Reach::Away;
    case EventKind::Abroad:
        return domain::Reach::Abroad;
    case EventKind::Ill:
        return domain::Reach::Ill;
    case EventKind::Ineligible:
        return domain::Reach::Ineligible;
    case EventKind::Refused:
        return domain::Reach::Refused;
    default:
        return domain::Reach::Present;
    }
}

bool Oracle::residentInScope(const Indicator &indicator, qint64 id, QDate day) const
{
    const domain::Population &population = indicator.population;
    const domain::Resident &resident = *byId(m_registers.residents, id);
    const domain::Spell *spell = spellOn(id, day);
    const QDate birth = dateOf(resident.birth.day);
    if (spell == nullptr || birth > day || (resident.diedOn != kNever && dateOf(resident.diedOn) <= day)) {
        return false;
    }
    if (!population.residence.empty()
        && std::find(population.residence.begin(), population.residence.end(), spell->residence)
            == population.residence.end()) {
        return false;
    }
    if (!population.bornInYears.empty()
        && std::find(population.bornInYears.begin(), population.bornInYears.end(), birth.year())
            == population.bornInYears.end()) {
        return false;
    }
    if (!population.villages.isEmpty()
        && !population.villages.contains(nameOf(m_registers.villages, spell->village.value))) {
        return false;
    }
    return population.schools.isEmpty()
        || population.schools.contains(nameOf(m_registers.schools, spell->school.value));
}

bool Oracle::ageFits(const Indicator &indicator, qint64 id, QDate day) const
{
    const domain::Population &population = indicator.population;
    const QDate ageDay = population.ageOn ? dateOf(*population.ageOn) : day;
    const QDate birth = dateOf(byId(m_registers.residents, id)->birth.day);
    return !population.age || inBand(*population.age, age(birth, ageDay));
}

bool Oracle::organisationInScope(const Indicator &indicator, qint64 id, QDate day, bool whenUndated) const
{
    const domain::Population &population = indicator.population;
    const domain::Organisation &organisation = *byId(m_registers.organisations, id);
    const bool undated = organisation.establishedOn == kDayMin;
    const bool grouped = population.establishedBefore || population.establishedFrom;
    if ((undated && grouped) != whenUndated) {
        return false;
    }
    if (!undated) {
        const QDate established = dateOf(organisation.establishedOn);
        if (established > day || (population.establishedBefore && established >= dateOf(*population.establishedBefore))
            || (population.establishedFrom && established < dateOf(*population.establishedFrom))) {
            return false;
        }
    }
    if (organisation.closedOn != kNever && dateOf(organisation.closedOn) <= day) {
        return false;
    }
    const bool named
        = std::find(population.kinds.begin(), population.kinds.end(), organisation.kind) != population.kinds.end();
    if (population.kinds.empty() ? organisation.kind == domain::OrganisationKind::HouseholdBusiness : !named) {
        return false;
    }
    return population.villages.isEmpty()
        || population.villages.contains(nameOf(m_registers.villages, organisation.village.value));
}

bool Oracle::inDenominator(const Indicator &indicator, qint64 id, QDate day) const
{
    if (indicator.subject == Subject::Organisation) {
        return organisationInScope(indicator, id, day, false) && stepsFit(indicator, id, day);
    }
    if (!residentInScope(indicator, id, day) || !stepsFit(indicator, id, day)) {
        return false;
    }
    if (!ageFits(indicator, id, day)) {
        return false;
    }
    return !indicator.population.excludeIneligible || reach(id, day) != domain::Reach::Ineligible;
}

bool Oracle::inNumerator(const Indicator &indicator, qint64 id, QDate day) const
{
    return inDenominator(indicator, id, day) && hasSteps(indicator, id, day);
}

bool Oracle::hasSteps(const Indicator &indicator, qint64 id, QDate day) const
{
    for (int kind = 0; kind < domain::kEventKinds; ++kind) {
        const auto step = static_cast<EventKind>(kind);
        const bool isDone = done(indicator, id, step, day);
        if (!isStock(indicator) && contains(indicator.achieved, step) && !isDone) {
            return false;
        }
        if (isStock(indicator)
            && ((contains(indicator.with, step) && !isDone) || (contains(indicator.without, step) && isDone))) {
            return false;
        }
    }
    return true;
}

QString Oracle::bandKey(const Indicator &indicator, qint64 id, QDate day) const
{
    const QDate birth = dateOf(byId(m_registers.residents, id)->birth.day);
    const QDate ageDay = indicator.population.ageOn ? dateOf(*indicator.population.ageOn) : day;
    for (const domain::Band &band : m_campaign.bands) {
        if (inBand(band.age, age(birth, ageDay))) {
            return band.key;
        }
    }
    return {};
}

QString Oracle::groupKey(const Indicator &indicator, qint64 id, QDate day, Grouping grouping) const
{
    if (grouping == Grouping::None) {
        return {};
    }
    if (grouping == Grouping::Band) {
        return bandKey(indicator, id, day);
    }
    const domain::Spell *spell = indicator.subject == Subject::Resident ? spellOn(id, day) : nullptr;
    const qint64 village = spell != nullptr ? spell->village.value : byId(m_registers.organisations, id)->village.value;
    if (grouping == Grouping::Village) {
        return nameOf(m_registers.villages, village);
    }
    if (grouping == Grouping::AreaOfficer) {
        const auto found = byId(m_registers.villages, village);
        return found == m_registers.villages.end() ? QString() : nameOf(m_registers.officers, found->officer.value);
    }
    if (grouping == Grouping::School) {
        return nameOf(m_registers.schools, spell->school.value);
    }
    const auto found = byId(m_registers.classes, spell->schoolClass.value);
    return found == m_registers.classes.end()
        ? QString()
        : QString(nameOf(m_registers.schools, found->school.value) + u'/' + found->name);
}

QStringList Oracle::keys(Grouping grouping) const
{
    QStringList out;
    if (grouping == Grouping::Village) {
        for (const auto &village : m_registers.villages) {
            out << village.name;
        }
    } else if (grouping == Grouping::Band) {
        for (const auto &band : m_campaign.bands) {
            out << band.key;
        }
    } else if (grouping == Grouping::School) {
        for (const auto &school : m_registers.schools) {
            out << school.name;
        }
    } else if (grouping == Grouping::AreaOfficer) {
        for (const auto &officer : m_registers.officers) {
            out << officer.name;
        }
    } else if (grouping == Grouping::Class) {
        for (const auto &schoolClass : m_registers.classes) {
            out << nameOf(m_registers.schools, schoolClass.school.value) + u'/' + schoolClass.name;
        }
    }
    return out;
}

void Oracle::addTo(Sums &sums, const Indicator &indicator, qint64 id, QDate day, QDate asOf) const
{
    const bool inside = inNumerator(indicator, id, day);
    if (isStock(indicator)) {
        sums.heap[day] += inside ? 1 : 0;
    }
    if (day == asOf.addDays(-1)) {
        ++sums.denominatorYesterday;
        sums.numeratorYesterday += inside ? 1 : 0;
    }
    if (day != asOf) {
        return;
    }
    ++sums.denominator;
    if (!inside) {
        return;
    }
    ++sums.numerator;
    QDate last;
    for (const EventKind step : indicator.achieved) {
        const QDate on = doneOn(indicator, id, step);
        last = last.isValid() ? std::max(last, on) : on;
    }
    if (!isStock(indicator) && last.daysTo(asOf) <= 27) {
        ++sums.lastStepInFourWeeks;
        sums.lastStepInWeek += last.daysTo(asOf) <= 6 ? 1 : 0;
        sums.daysWithSteps.insert(last);
    }
}

std::map<QString, Oracle::Sums> Oracle::sums(const Indicator &indicator, QDate asOf, Grouping grouping) const
{
    std::map<QString, Sums> out;
    for (int ago = isStock(indicator) ? 28 : 1; ago >= 0; --ago) {
        const QDate day = asOf.addDays(-ago);
        for (const qint64 id : ids(indicator)) {
            if (inDenominator(indicator, id, day)) {
                addTo(out[groupKey(indicator, id, day, grouping)], indicator, id, day, asOf);
            }
        }
    }
    return out;
}

bool Oracle::worked(QDate day) const
{
    if (!m_campaign.calendar.weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1))) {
        return false;
    }
    for (const Day off : m_campaign.calendar.daysOff) {
        if (dateOf(off) == day) {
            return false;
        }
    }
    return true;
}

qint64 Oracle::workedBetween(QDate first, QDate last) const
{
    qint64 count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        count += worked(day) ? 1 : 0;
    }
    return count;
}

namespace {

/// The least whole number a day that is enough; none where no day is left.
std::optional<qint64> required(qint64 remaining, qint64 days)
{
    if (remaining == 0) {
        return 0;
    }
    if (days == 0) {
        return std::nullopt;
    }
    qint64 each = 0;
    while (each * days < remaining) {
        ++each;
    }
    return each;
}

/// `daysLeft` working days up to the deadline, `days` with work in the last four weeks.
engine::Lamp lampOf(const engine::Standing &s, qint64 daysLeft, qint64 days)
{
    if (s.denominator == 0) {
        return engine::Lamp::NoPopulation;
    }
    if (s.remainingToTarget == 0) {
        return engine::Lamp::Done;
    }
    if (daysLeft == 0) {
        return engine::Lamp::Late;
    }
    if (days < 3) {
        return engine::Lamp::NotEnoughData;
    }
    if (!s.finishOn || *s.daysEarly < 0) {
        return engine::Lamp::Late;
    }
    return *s.daysEarly <= 3 ? engine::Lamp::AtRisk : engine::Lamp::OnTrack;
}

} // namespace

engine::Standing Oracle::standingFrom(const Indicator &indicator, QDate asOf, const Sums &sums) const
{
    engine::Standing s;
    s.numerator = sums.numerator;
    s.denominator = sums.denominator;
    s.remaining = isStock(indicator) ? s.numerator : s.denominator - s.numerator;
    if (s.denominator > 0) {
        s.percent = halfUp(s.numerator * 10000, s.denominator);
    }
    const domain::Target *target = currentTarget(indicator, asOf);
    qint64 daysLeft = 0;
    if (target != nullptr) {
        s.remainingToTarget = upToTarget(indicator, target, s.numerator, s.denominator);
        daysLeft = workedBetween(asOf.addDays(1), lastDayOf(*target));
        s.requiredPerDay = required(s.remainingToTarget, daysLeft);
        const QDate yesterday = asOf.addDays(-1);
        const domain::Target *then = currentTarget(indicator, yesterday);
        s.requiredToday = required(upToTarget(indicator, then, sums.numeratorYesterday, sums.denominatorYesterday),
            workedBetween(asOf, lastDayOf(*then)));
    }

    qint64 inWeek = sums.lastStepInWeek;
    qint64 inFourWeeks = sums.lastStepInFourWeeks;
    auto days = static_cast<qint64>(sums.daysWithSteps.size());
    if (isStock(indicator)) {
        const auto heap = [&sums](QDate day) {
            const auto found = sums.heap.find(day);
            return found == sums.heap.end() ? 0 : found->second;
        };
        inWeek = heap(asOf.addDays(-7)) - heap(asOf);
        inFourWeeks = heap(asOf.addDays(-28)) - heap(asOf);
        for (int ago = 27; ago >= 0; --ago) {
            days += heap(asOf.addDays(-ago)) < heap(asOf.addDays(-ago - 1)) ? 1 : 0;
        }
    }
    s.doneInWeek = inWeek;
    const qint64 workedInWeek = workedBetween(asOf.addDays(-6), asOf);
    const qint64 workedInFourWeeks = workedBetween(asOf.addDays(-27), asOf);
    if (inWeek > 0 && workedInWeek > 0) {
        s.paceTenths = halfUp(inWeek * 10, workedInWeek);
    }
    if (inFourWeeks > 0 && workedInFourWeeks > 0) {
        s.pace28Tenths = halfUp(inFourWeeks * 10, workedInFourWeeks);
    }
    if (s.remainingToTarget > 0 && inWeek > 0 && workedInWeek > 0) {
        qint64 needed = 0; // working days at the exact pace
        while (needed * inWeek < s.remainingToTarget * workedInWeek) {
            ++needed;
        }
        QDate day = asOf;
        while (needed > 0) {
            day = day.addDays(1);
            needed -= worked(day) ? 1 : 0;
        }
        s.finishOn = static_cast<Day>(day.toJulianDay());
        s.daysEarly = day.daysTo(lastDayOf(*target));
    }

    s.lamp = target == nullptr && s.denominator > 0 ? engine::Lamp::NoTarget : lampOf(s, daysLeft, days);
    return s;
}

engine::Standing Oracle::standing(const Indicator &indicator, QDate asOf) const
{
    return standingFrom(indicator, asOf, sums(indicator, asOf, Grouping::None)[QString()]);
}

std::vector<Oracle::Group> Oracle::groups(const Indicator &indicator, QDate asOf, Grouping grouping) const
{
    if (indicator.subject == Subject::Organisation && grouping != Grouping::Village
        && grouping != Grouping::AreaOfficer) {
        return {};
    }
    auto all = sums(indicator, asOf, grouping);
    std::vector<Group> out;
    for (const QString &key : keys(grouping)) {
        out.push_back({key, standingFrom(indicator, asOf, all[key])});
    }
    if (grouping != Grouping::None && all[QString()].denominator > 0) {
        out.push_back({QString(), standingFrom(indicator, asOf, all[QString()])});
    }
    return out;
}

} // namespace caodiem::test
