// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/field_merge.h"

#include "base/number_format.h"
#include "base/text.h"
#include "domain/list_words.h"
#include "ingest/identity_check.h"
#include "ingest/name_writing.h"
#include "ingest/person_name.h"

namespace caodiem::ingest {

bool isCoarserOf(const domain::BirthDate &coarse, const domain::BirthDate &fine)
{
    if (coarse.precision <= fine.precision) {
        return false;
    }
    const YearMonthDay a = civilFromDay(coarse.day);
    const YearMonthDay b = civilFromDay(fine.day);
    return a.year == b.year && (coarse.precision == domain::DatePrecision::Year || a.month == b.month);
}

bool takeText(QString &known, const QString &given)
{
    if (given.isEmpty() || known == given || cleanText(known) == given) {
        return false;
    }
    known = given;
    return true;
}

bool takeName(QString &known, const QString &given)
{
    if (given.isEmpty() || known == given) {
        return false;
    }
    if (known.isEmpty()) {
        known = given;
        return true;
    }
    if (isPlainForm(given, known)) {
        return false;
    }
    const bool onlyCase = known.compare(given, Qt::CaseInsensitive) == 0;
    if (sameName(known, given) && (!onlyCase || given == given.toUpper())) {
        return false;
    }
    return takeText(known, given);
}

bool takePersonName(QString &known, const QString &given)
{
    const bool lessSaid = !given.isEmpty() && !known.isEmpty() && known != given && !sameName(known, given)
        && writingOf(given, known) == Writing::Poorer;
    return !lessSaid && takeName(known, given);
}

bool takeOtherPerson(QString &name, QString &personalId, const QString &givenName, const QString &givenId)
{
    const bool another = givenId.isEmpty() && !name.isEmpty() && !givenName.isEmpty() && !mayBeOneName(name, givenName);
    bool changed = takePersonName(name, givenName);
    if (another && changed) {
        personalId.clear();
    }
    return takeText(personalId, givenId) || changed;
}

bool takeBirth(domain::BirthDate &known, const domain::BirthDate &given)
{
    if (given.day == kNever || given == known || isCoarserOf(given, known)) {
        return false;
    }
    known = given;
    return true;
}

bool takeDay(Day &known, Day given)
{
    if (given == kNever || given == known) {
        return false;
    }
    known = given;
    return true;
}

bool takeSex(domain::Sex &known, domain::Sex given)
{
    if (given == domain::Sex::Unknown || given == known) {
        return false;
    }
    known = given;
    return true;
}

bool takeFields(domain::Resident &known, const ResidentRow &row)
{
    bool changed = takePersonName(known.fullName, row.fullName);
    changed = takeText(known.address, row.address) || changed;
    changed = takeText(known.phone, row.phone) || changed;
    changed = takeOtherPerson(known.guardianName, known.guardianPersonalId, row.guardianName, row.guardianPersonalId)
        || changed;
    changed = takeText(known.oldId, row.oldId) || changed;
    changed = takeDay(known.diedOn, row.diedOn) || changed;
    return takeSex(known.sex, row.sex) || changed;
}

void forEachChangedField(const domain::Resident &before, domain::Resident &after,
    const std::function<bool(domain::ResidentColumn column, const QString &was, const QString &now)> &stays)
{
    using domain::ResidentColumn;
    const auto look = [&stays](ResidentColumn column, const auto &was, auto &now, const auto &word) {
        if (now != was && !stays(column, word(was), word(now))) {
            now = was;
        }
    };
    const auto asText = [](const QString &text) { return text; };
    look(ResidentColumn::FullName, before.fullName, after.fullName, asText);
    look(ResidentColumn::Birth, before.birth, after.birth, &domain::listBirth);
    look(ResidentColumn::Sex, before.sex, after.sex, [](domain::Sex sex) { return domain::listWord(sex); });
    look(ResidentColumn::Address, before.address, after.address, asText);
    look(ResidentColumn::Phone, before.phone, after.phone, asText);
    const bool idGoes = after.guardianPersonalId.isEmpty();
    if (idGoes) {
        look(ResidentColumn::GuardianPersonalId, before.guardianPersonalId, after.guardianPersonalId, asText);
        after.guardianName = after.guardianPersonalId.isEmpty() ? after.guardianName : before.guardianName;
    }
    look(ResidentColumn::GuardianName, before.guardianName, after.guardianName, asText);
    if (!idGoes) {
        look(ResidentColumn::GuardianPersonalId, before.guardianPersonalId, after.guardianPersonalId, asText);
    }
    look(ResidentColumn::OldId, before.oldId, after.oldId, asText);
    look(ResidentColumn::DiedOn, before.diedOn, after.diedOn,
        [](Day day) { return day == kNever ? QString() : fmt_vi::date(day); });
}

} // namespace caodiem::ingest
