// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_people.h"

#include "domain/age.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

struct BirthWindow {
    Day first = 0;
    Day last = 0;
};

/// The latest birth day of somebody who is at least `years` old on `on`.
Day latestBirth(int years, Day on)
{
    YearMonthDay ymd = civilFromDay(on);
    ymd.year -= years;
    ymd.day = std::min(ymd.day, 28);
    Day day = dayFromCivil(ymd);
    while (domain::ageOn(day + 1, on) >= years) {
        ++day;
    }
    return day;
}

BirthWindow windowOf(const AgeSlice &slice, Day on)
{
    return {latestBirth(slice.below, on) + 1, latestBirth(slice.from, on)};
}

BirthWindow windowOf(int year)
{
    return {dayFromCivil({year, 1, 1}), dayFromCivil({year, 12, 31})};
}

Day birthIn(const BirthWindow &window, const std::vector<int> &notBornIn, Random &random)
{
    for (;;) {
        const Day day = random.between(window.first, window.last);
        if (notBornIn.empty() || std::ranges::find(notBornIn, civilFromDay(day).year) == notBornIn.end()) {
            return day;
        }
    }
}

/// Some of the old know only their year or month of birth; it then counts as the first, which makes nobody younger.
void blurBirth(DemoPerson &person, Day ownDay, Random &random)
{
    const int age = domain::ageOn(person.birth, ownDay);
    if (age < 55 || !random.chance(age >= 75 ? 160 : 45)) {
        return;
    }
    YearMonthDay ymd = civilFromDay(person.birth);
    ymd.day = 1;
    person.precision = domain::DatePrecision::Month;
    if (random.chance(700)) {
        ymd.month = 1;
        person.precision = domain::DatePrecision::Year;
    }
    person.birth = dayFromCivil(ymd);
}

/// Temporary residents came within the last years, some of the others within the last ten.
void setArrival(DemoPerson &person, Day ownDay, Random &random)
{
    const bool temporary = person.residence == domain::Residence::Temporary;
    if (!temporary && !random.chance(45)) {
        return;
    }
    const Day earliest = ownDay - (temporary ? 4 : 10) * 365;
    const Day day = random.between(earliest, ownDay - (random.chance(60) ? 1 : 100));
    if (day > person.birth) {
        person.arrivedOn = day;
    }
}

qint16 pickPrefix(const DemoPlan &plan, Random &random)
{
    int total = 0;
    for (const PrefixShare &share : plan.prefixes) {
        total += share.weight;
    }
    int left = random.below(total);
    for (const PrefixShare &share : plan.prefixes) {
        left -= share.weight;
        if (left < 0) {
            return static_cast<qint16>(share.province);
        }
    }
    return static_cast<qint16>(plan.prefixes.front().province);
}

void addGroup(DemoTown &town, quint8 index, Random &random)
{
    const GroupPlan &group = town.plan.groups[index];
    std::vector<BirthWindow> windows;
    std::vector<qint64> weights;
    for (const AgeSlice &slice : group.ages) {
        windows.push_back(windowOf(slice, town.plan.ownDay));
        weights.push_back(slice.weight);
    }
    for (const int year : group.bornIn) {
        windows.push_back(windowOf(year));
        weights.push_back(1);
    }
    const std::vector<qint64> counts = apportion(group.people, weights);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        for (qint64 n = 0; n < counts[i]; ++n) {
            DemoPerson person;
            person.group = index;
            person.residence = group.residence;
            person.birth = birthIn(windows[i], group.notBornIn, random);
            person.prefix = pickPrefix(town.plan, random);
            blurBirth(person, town.plan.ownDay, random);
            setArrival(person, town.plan.ownDay, random);
            town.people.push_back(person);
        }
    }
}

/// The school year's grade: 1 for those who turn six in the calendar year in which it starts.
int gradeOf(Day birth, Day on)
{
    const YearMonthDay now = civilFromDay(on);
    const int schoolYear = now.month >= 8 ? now.year : now.year - 1;
    return schoolYear - civilFromDay(birth).year - 5;
}

/// One of `schools` near the village: neighbours share a school, a village with several spreads its children.
qint32 schoolNear(qint32 village, std::size_t villages, std::size_t schools, Random &random)
{
    if (schools >= villages) {
        const std::size_t each = schools / villages;
        return static_cast<qint32>(static_cast<std::size_t>(village) * each + random.below(each));
    }
    return static_cast<qint32>(static_cast<std::size_t>(village) * schools / villages);
}

QString className(int grade, std::size_t number)
{
    const QString letter(QChar(u'A' + static_cast<char16_t>(number % 26)));
    return QString::number(grade) + letter + (number < 26 ? QString() : QString::number(number / 26 + 1));
}

} // namespace

void addPeople(DemoTown &town, Random &random)
{
    town.people.reserve(static_cast<std::size_t>(town.plan.people()));
    for (std::size_t i = 0; i < town.plan.groups.size(); ++i) {
        addGroup(town, static_cast<quint8>(i), random);
    }
    random.shuffle(town.people); // the register is not sorted by age
}

void enrol(DemoTown &town, Random &random)
{
    constexpr std::size_t kGrades = 10;
    constexpr std::size_t kClassSize = 36;
    const auto primary = static_cast<std::size_t>(town.plan.primarySchools.size());
    const auto secondary = static_cast<std::size_t>(town.plan.lowerSecondarySchools.size());
    std::vector<std::vector<qint32>> pupils((primary + secondary) * kGrades);
    for (std::size_t i = 0; i < town.people.size(); ++i) {
        const DemoPerson &person = town.people[i];
        const int grade = gradeOf(person.birth, town.plan.ownDay);
        if (grade < 1 || grade > 9 || random.chance(12)) {
            continue;
        }
        const bool small = grade <= 5;
        const qint32 near = schoolNear(person.village, town.plan.villages.size(), small ? primary : secondary, random);
        const std::size_t school = static_cast<std::size_t>(near) + (small ? 0 : primary);
        pupils[school * kGrades + static_cast<std::size_t>(grade)].push_back(static_cast<qint32>(i));
    }
    for (std::size_t slot = 0; slot < pupils.size(); ++slot) {
        const std::size_t classes = (pupils[slot].size() + kClassSize - 1) / kClassSize;
        const auto first = static_cast<qint32>(town.classes.size());
        for (std::size_t n = 0; n < classes; ++n) {
            town.classes.push_back(
                {static_cast<qint32>(slot / kGrades), className(static_cast<int>(slot % kGrades), n)});
        }
        for (std::size_t n = 0; n < pupils[slot].size(); ++n) {
            town.people[static_cast<std::size_t>(pupils[slot][n])].schoolClass
                = first + static_cast<qint32>(n % classes);
        }
    }
}

} // namespace caodiem::service
