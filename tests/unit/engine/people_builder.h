// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QString>

/// Hand-made people and campaigns for the engine's tests: person().born(…).intake(…).
namespace caodiem::test {

inline Day day(const char *iso)
{
    return dayFromIso(QString::fromLatin1(iso)).value();
}

class Person {
public:
    explicit Person(qint64 id) { m_record.id.value = id; }
    Person &born(const char *iso)
    {
        m_record.birth.day = day(iso);
        return *this;
    }
    Person &died(const char *iso)
    {
        m_record.diedOn = day(iso);
        return *this;
    }
    Person &step(domain::EventKind kind, const char *iso)
    {
        m_record.steps.at(domain::residentStepIndex(kind)) = day(iso);
        return *this;
    }
    Person &card(const char *iso) { return step(domain::EventKind::CardIssued, iso); }
    Person &intake(const char *iso) { return step(domain::EventKind::EidIntake, iso); }
    Person &activated(const char *iso) { return step(domain::EventKind::EidActivated, iso); }
    Person &contact(const char *iso, domain::Reach reach)
    {
        m_record.contacts.push_back({day(iso), reach});
        return *this;
    }
    /// Opens a spell; the one before it ends on the same day.
    Person &lives(qint64 village, const char *fromIso = nullptr)
    {
        domain::Spell spell;
        if (fromIso != nullptr) {
            spell.from = day(fromIso);
            if (!m_record.spells.empty()) {
                m_record.spells.back().until = spell.from;
            }
        }
        spell.village.value = village;
        m_record.spells.push_back(spell);
        return *this;
    }
    Person &temporary()
    {
        m_record.spells.back().residence = domain::Residence::Temporary;
        return *this;
    }
    Person &pupil(qint64 school, qint64 schoolClass)
    {
        m_record.spells.back().school.value = school;
        m_record.spells.back().schoolClass.value = schoolClass;
        return *this;
    }
    Person &left(const char *iso)
    {
        m_record.spells.back().until = day(iso);
        return *this;
    }
    [[nodiscard]] const engine::PersonRecord &record() const { return m_record; }

private:
    engine::PersonRecord m_record;
};

/// Villages 1 and 2 with officers 1 and 2, village 3 without one; schools 1 and 2 with a class "5A" each (ids 1, 2).
inline engine::Directory directory()
{
    const auto name
        = [](const char *word, qint64 number) { return QString(QString::fromLatin1(word) + QString::number(number)); };
    engine::Directory out;
    for (qint64 i = 1; i <= 3; ++i) {
        domain::Village village;
        village.id.value = i;
        village.name = name("V", i);
        village.officer.value = i <= 2 ? i : 0;
        out.villages.push_back(village);
    }
    for (qint64 i = 1; i <= 2; ++i) {
        out.officers.push_back({{i}, name("O", i)});
        out.schools.push_back({{i}, name("S", i)});
        out.classes.push_back({{i}, {i}, QStringLiteral("5A")});
    }
    return out;
}

inline engine::Snapshot snapshot(const std::vector<Person> &people)
{
    engine::Snapshot out(directory());
    for (const Person &person : people) {
        out.add(person.record());
    }
    return out;
}

/// Intake among residents of all ages, target 100 % by the end of 2026-06-30, all days worked, bands u6, 6_14, 14.
inline domain::Campaign campaign()
{
    domain::Campaign out;
    out.bands = {{QStringLiteral("u6"), {}, {0, 6}}, {QStringLiteral("6_14"), {}, {6, 14}},
        {QStringLiteral("14"), {}, {14, std::nullopt}}};
    domain::Indicator indicator;
    indicator.key = QStringLiteral("intake");
    indicator.achieved = {domain::EventKind::EidIntake};
    indicator.targets = {{10000, day("2026-06-30"), true}};
    out.indicators.push_back(indicator);
    return out;
}

inline engine::Standing standing(const std::vector<Person> &people, const domain::Campaign &plan, const char *asOf)
{
    return engine::progress(snapshot(people), plan, day(asOf)).indicators.front().total;
}

/// How many of `people` are in the denominator of the campaign's only indicator.
inline qint64 counted(const std::vector<Person> &people, const domain::Campaign &plan, const char *asOf)
{
    return standing(people, plan, asOf).denominator;
}

} // namespace caodiem::test
