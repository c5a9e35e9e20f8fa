// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_records.h"

#include "domain/age.h"
#include "service/demo_log.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

using domain::Residence;
using domain::Sex;

constexpr int kMillion = 1'000'000;

/// Numbers 0 … 999,999 in an order that looks random and repeats none.
int scattered(qint64 counter, int offset)
{
    return static_cast<int>((counter * 611'953 + offset) % kMillion);
}

class RecordWriter {
public:
    RecordWriter(const DemoTown &town, quint32 seed)
        : m_town(town)
        , m_random(seed, 91)
        , m_offset(Random(seed, 92).below(kMillion))
    { }

    domain::Registers write()
    {
        writePlaces();
        writeSchools();
        writePeople();
        writeHouseholds();
        writeSpells();
        writeOrganisations();
        m_out.events = eventsOf(m_town);
        return std::move(m_out);
    }

private:
    QString freshName(Sex sex)
    {
        for (;;) {
            QString name = fullName(pickName(m_random, pickFamily(m_random), sex, true), sex, m_town.plan.minority);
            if (!m_taken.contains(name)) {
                m_taken.insert(name);
                return name;
            }
        }
    }

    /// 0900 and six digits, then 0901 …: numbers that belong to nobody in particular, each once.
    QString nextPhone()
    {
        const qint64 block = m_phones / kMillion;
        const int number = scattered(m_phones % kMillion, m_offset);
        ++m_phones;
        return u"09"_s % digits(block, 2) % digits(number, 6);
    }

    QString nextPersonalId(const DemoPerson &person)
    {
        const int year = civilFromDay(person.birth).year;
        const int digit = (year / 100 - 19) * 2 + (person.sex == Sex::Female ? 1 : 0);
        const int series = (person.prefix * 10 + digit) * 100 + year % 100;
        const qint64 counter = m_series[series]++;
        return digits(series, 6) % digits(scattered(counter + series, m_offset), 6);
    }

    void writePlaces()
    {
        const auto villages = m_town.plan.villages.size();
        const auto each = static_cast<std::size_t>(m_town.plan.villagesPerOfficer);
        for (std::size_t i = 0; i * each < villages; ++i) {
            m_out.officers.push_back({OfficerId {static_cast<qint64>(i) + 1}, freshName(Sex::Male)});
        }
        for (std::size_t i = 0; i < villages; ++i) {
            const VillagePlan &plan = m_town.plan.villages[i];
            domain::Village village;
            village.id = VillageId {static_cast<qint64>(i) + 1};
            village.name = plan.name;
            village.kind = plan.kind;
            village.headName = freshName(m_random.chance(720) ? Sex::Male : Sex::Female);
            village.phone = nextPhone();
            village.officer = OfficerId {static_cast<qint64>(i / each) + 1};
            m_out.villages.push_back(std::move(village));
            const bool named = plan.name.startsWith(plan.kind, Qt::CaseInsensitive) || plan.name.startsWith(u"KP ")
                || plan.name.startsWith(u"TDP ");
            m_tails.push_back((named ? plan.name : QString(plan.kind % u' ' % plan.name)) % u", " % m_town.plan.place);
        }
    }

    void writeSchools()
    {
        for (const QString &name : m_town.plan.primarySchools + m_town.plan.lowerSecondarySchools) {
            m_out.schools.push_back({SchoolId {static_cast<qint64>(m_out.schools.size()) + 1}, name});
        }
        for (const DemoClass &one : m_town.classes) {
            m_out.classes.push_back({ClassId {static_cast<qint64>(m_out.classes.size()) + 1},
                SchoolId {one.school + qint64 {1}}, one.name});
        }
    }

    void writePeople()
    {
        m_out.residents.reserve(m_town.people.size());
        for (const DemoPerson &person : m_town.people) {
            domain::Resident record;
            record.id = ResidentId {static_cast<qint64>(m_out.residents.size()) + 1};
            record.personalId = nextPersonalId(person);
            record.fullName = fullName(person.name, person.sex, m_town.plan.minority);
            record.birth = {person.birth, person.precision};
            record.sex = person.sex;
            record.diedOn = person.diedOn;
            if (domain::ageOn(person.birth, m_town.plan.ownDay) >= 16) {
                record.phone = nextPhone();
            }
            m_out.residents.push_back(std::move(record));
        }
        for (std::size_t i = 0; i < m_town.people.size(); ++i) {
            addGuardian(m_town.people[i], m_out.residents[i]);
        }
    }

    void addGuardian(const DemoPerson &person, domain::Resident &record)
    {
        if (person.guardian >= 0) {
            const domain::Resident &guardian = m_out.residents[static_cast<std::size_t>(person.guardian)];
            record.guardianName = guardian.fullName;
            record.guardianPersonalId = guardian.personalId;
            record.phone = guardian.phone;
        } else if (person.household < 0) {
            record.guardianName = fullName(person.guardianName, person.guardianSex, m_town.plan.minority);
            record.phone = nextPhone();
            record.address = m_tails[static_cast<std::size_t>(person.village)];
        }
    }

    void writeHouseholds()
    {
        std::vector<QString> addresses;
        for (const DemoHousehold &home : m_town.households) {
            const auto number = static_cast<qint64>(m_out.households.size()) + 1;
            m_out.households.push_back({HouseholdId {number}, m_town.plan.householdPrefix + digits(number, 6),
                m_out.residents[static_cast<std::size_t>(home.head)].fullName});
            addresses.push_back(u"Số %1, tổ %2, "_s.arg(m_random.between(1, 320)).arg(m_random.between(1, 12))
                % m_tails[static_cast<std::size_t>(home.village)]);
        }
        for (std::size_t i = 0; i < m_town.people.size(); ++i) {
            const qint32 home = m_town.people[i].household;
            if (home >= 0) {
                m_out.residents[i].household = HouseholdId {home + qint64 {1}};
                m_out.residents[i].address = addresses[static_cast<std::size_t>(home)];
            }
        }
    }

    void writeSpells()
    {
        m_out.spells.reserve(m_town.people.size());
        for (std::size_t i = 0; i < m_town.people.size(); ++i) {
            const DemoPerson &person = m_town.people[i];
            domain::Spell spell;
            spell.resident = m_out.residents[i].id;
            spell.residence = person.residence;
            spell.from = person.arrivedOn;
            if (person.schoolClass >= 0) {
                const auto place = static_cast<std::size_t>(person.schoolClass);
                spell.schoolClass = m_out.classes[place].id;
                spell.school = m_out.classes[place].school;
            }
            if (person.earlierVillage >= 0) {
                spell.village = VillageId {person.earlierVillage + qint64 {1}};
                spell.until = person.movedOn;
                addSpell(spell);
                spell.from = person.movedOn;
            }
            spell.village = VillageId {person.village + qint64 {1}};
            spell.until = person.leftOn;
            addSpell(spell);
        }
    }

    void addSpell(domain::Spell spell)
    {
        spell.id = SpellId {static_cast<qint64>(m_out.spells.size()) + 1};
        m_out.spells.push_back(spell);
    }

    void writeOrganisations()
    {
        for (const DemoOrganisation &one : m_town.organisations) {
            domain::Organisation record = one.record;
            record.id = OrganisationId {static_cast<qint64>(m_out.organisations.size()) + 1};
            record.address = u"Số %1, "_s.arg(m_random.between(1, 400))
                % m_tails[static_cast<std::size_t>(record.village.value - 1)];
            if (one.representative >= 0) {
                const domain::Resident &owner = m_out.residents[static_cast<std::size_t>(one.representative)];
                record.representative = owner.fullName;
                record.representativePersonalId = owner.personalId;
                record.phone = owner.phone;
            }
            m_out.organisations.push_back(std::move(record));
        }
    }

    const DemoTown &m_town;
    domain::Registers m_out;
    Random m_random;
    int m_offset;
    qint64 m_phones = 0;
    std::map<int, qint64> m_series;
    QSet<QString> m_taken;
    std::vector<QString> m_tails; ///< of addresses, one per village
};

} // namespace

domain::Registers recordsOf(const DemoTown &town, quint32 seed)
{
    return RecordWriter(town, seed).write();
}

} // namespace caodiem::service
