// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/place_book.h"

#include "base/text.h"
#include "domain/list_words.h"

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 14> kKinds {u"tổ dân phố", u"khu phố", u"khu dân cư", u"thôn", u"ấp", u"bản", u"buôn",
    u"bon", u"xóm", u"khóm", u"làng", u"sóc", u"phum", u"tdp"};

/// "Lớp 5A", "5 a" and "5A" are one class of a school.
QString classKey(const QString &name)
{
    const QString key = foldedKey(name);
    return key.startsWith(u"lop"_s) && key.size() > 3 ? key.mid(3) : key;
}

QString bareKey(const QString &name)
{
    const QString kind = villageKindOf(name);
    return kind.isEmpty() ? QString() : foldedKey(QStringView(name).mid(kind.size()));
}

/// Follows mergers of mergers; a ring, which nothing here makes, ends where it began.
template <typename IdType>
IdType lastMerge(const QHash<qint64, IdType> &merged, IdType id)
{
    for (qsizetype steps = merged.size(); steps > 0 && merged.contains(id.value); --steps) {
        id = merged.value(id.value);
    }
    return id;
}

} // namespace

QString villageKindOf(const QString &name)
{
    for (const QStringView kind : kKinds) {
        if (name.size() > kind.size() && name[kind.size()] == u' ' && name.startsWith(kind, Qt::CaseInsensitive)) {
            return kind.toString();
        }
    }
    return {};
}

PlaceBook::PlaceBook(const domain::Registers &known, domain::BatchChanges &changes, Day on)
    : m_known(known)
    , m_changes(changes)
    , m_startedEmpty(known.villages.empty())
{
    for (const domain::Village &village : known.villages) {
        m_villages.add(village.name, village.id);
        m_villageNames.insert(village.id.value, village.name);
        indexByBareName(village.name, village.id);
        for (const QString &old : village.oldNames) {
            m_villages.add(old, village.id, NameIndex<VillageId>::Age::Old);
        }
        if (village.mergedOn <= on) {
            m_mergedVillages.insert(village.id.value, village.mergedInto);
        }
    }
    for (const domain::School &school : known.schools) {
        m_schools.add(school.name, school.id);
        for (const QString &old : school.oldNames) {
            m_schools.add(old, school.id, NameIndex<SchoolId>::Age::Old);
        }
        if (school.mergedOn <= on) {
            m_mergedSchools.insert(school.id.value, school.mergedInto);
        }
    }
    for (const domain::SchoolClass &one : known.classes) {
        const std::pair exact(one.school.value, QString(u'=' + one.name));
        m_classes.insert(exact, one.id);
        const std::pair key(one.school.value, classKey(one.name));
        if (!m_classes.contains(key)) {
            m_classes.insert(key, one.id);
        }
    }
}

QString PlaceBook::nameOf(SchoolId id) const
{
    const auto found = std::ranges::find(m_known.schools, id, &domain::School::id);
    return found == m_known.schools.end() ? QString() : found->name;
}

QString PlaceBook::nameOf(ClassId id) const
{
    const auto found = std::ranges::find(m_known.classes, id, &domain::SchoolClass::id);
    return found == m_known.classes.end() ? QString() : found->name;
}

void PlaceBook::indexByBareName(const QString &name, VillageId id)
{
    const QString bare = bareKey(name);
    if (bare.isEmpty()) {
        return;
    }
    const auto it = m_bareNames.find(bare);
    if (it == m_bareNames.end()) {
        m_bareNames.insert(bare, id);
    } else if (*it != id) {
        *it = VillageId();
    }
}

PlaceBook::Village PlaceBook::village(const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    const auto asked = m_askedVillages.constFind(name);
    if (asked != m_askedVillages.cend()) {
        return *asked;
    }
    Village answer = lookUpVillage(name);
    m_askedVillages.insert(name, answer);
    answer.firstTime = true;
    return answer;
}

PlaceBook::Village PlaceBook::lookUpVillage(const QString &name)
{
    if (const auto hit = m_villages.find(name)) {
        const VillageId id = lastMerge(m_mergedVillages, hit->id);
        const bool guessed = hit->underOldName || id != hit->id;
        return {id, guessed ? Finding::Guessed : Finding::Known, m_villageNames.value(id.value), false};
    }
    if (villageKindOf(name).isEmpty()) {
        const VillageId id = lastMerge(m_mergedVillages, m_bareNames.value(foldedKey(name)));
        if (!id.isNull()) {
            return {id, Finding::Guessed, m_villageNames.value(id.value), false};
        }
    }
    const VillageId id {-1 - static_cast<qint64>(m_changes.villages.size())};
    domain::Village fresh;
    fresh.id = id;
    fresh.name = name;
    fresh.kind = villageKindOf(name);
    m_changes.villages.push_back(fresh);
    m_villages.addNew(name, id);
    m_villageNames.insert(id.value, name);
    return {id, m_startedEmpty ? Finding::Known : Finding::New, name, false};
}

SchoolId PlaceBook::school(const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    const auto asked = m_askedSchools.constFind(name);
    if (asked != m_askedSchools.cend()) {
        return *asked;
    }
    SchoolId id;
    if (const auto hit = m_schools.find(name)) {
        id = lastMerge(m_mergedSchools, hit->id);
    } else {
        id = SchoolId {-1 - static_cast<qint64>(m_changes.schools.size())};
        m_changes.schools.push_back({id, name});
        m_schools.addNew(name, id);
    }
    m_askedSchools.insert(name, id);
    return id;
}

ClassId PlaceBook::schoolClass(SchoolId school, const QString &name)
{
    if (school.isNull() || name.isEmpty()) {
        return {};
    }
    const std::pair exact(school.value, QString(u'=' + name));
    if (const auto it = m_classes.constFind(exact); it != m_classes.cend()) {
        return *it;
    }
    const std::pair key(school.value, classKey(name));
    ClassId id = m_classes.value(key);
    if (id.isNull()) {
        id = ClassId {-1 - static_cast<qint64>(m_changes.classes.size())};
        m_changes.classes.push_back({id, school, name});
        m_classes.insert(key, id);
    }
    m_classes.insert(exact, id);
    return id;
}

QString PlaceBook::wordOf(domain::ResidentColumn column, const domain::Spell &spell) const
{
    switch (column) {
    case domain::ResidentColumn::Residence:
        return domain::listWord(spell.residence);
    case domain::ResidentColumn::School:
        return nameOf(spell.school);
    case domain::ResidentColumn::SchoolClass:
        return nameOf(spell.schoolClass);
    default:
        return nameOf(spell.village);
    }
}

} // namespace caodiem::ingest
