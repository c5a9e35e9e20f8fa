// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/place_book.h"

#include "base/text.h"
#include "domain/list_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

/// "Lớp 5A", "5 a" and "5A" are one class of a school.
QString classKey(const QString &name)
{
    const QString key = foldedKey(name);
    return key.startsWith(u"lop"_s) && key.size() > 3 ? key.mid(3) : key;
}

template <typename Key, typename IdType>
void putUnlessTwo(QHash<Key, IdType> &where, const Key &key, IdType id)
{
    const auto it = where.find(key);
    if (it == where.end()) {
        where.insert(key, id);
    } else if (*it != id) {
        *it = IdType();
    }
}

void putOnce(std::vector<VillageId> &where, VillageId id)
{
    if (std::ranges::find(where, id) == where.end()) {
        where.push_back(id);
    }
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

QString schoolKey(const QString &name)
{
    QString plain = folded(name);
    plain.replace(u'.', u' ').replace(u'-', u' ');
    QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() > 1 && parts.first() == u"truong") {
        parts.removeFirst();
    }
    QString key = QString(u' ' + parts.join(u' ') + u' ');
    static const std::array<std::pair<QString, QString>, 7> kShort {{{u" trung hoc co so "_s, u" thcs "_s},
        {u" trung hoc pho thong "_s, u" thpt "_s}, {u" tieu hoc "_s, u" th "_s}, {u" mam non "_s, u" mn "_s},
        {u" mau giao "_s, u" mg "_s}, {u" pho thong dan toc noi tru "_s, u" ptdtnt "_s}, {u" truong "_s, u" "_s}}};
    for (const auto &[words, letters] : kShort) {
        key.replace(words, letters);
    }
    return foldedKey(key);
}

PlaceBook::PlaceBook(const domain::Registers &known, domain::BatchChanges &changes, Day on)
    : m_known(known)
    , m_changes(changes)
    , m_startedEmpty(known.villages.empty())
    , m_startedWithoutSchools(known.schools.empty())
{
    for (const domain::Village &village : known.villages) {
        m_villages.add(village.name, village.id);
        m_villageNames.insert(village.id.value, village.name);
        index(village.name, village.id);
        for (const QString &old : village.oldNames) {
            m_villages.add(old, village.id, NameIndex<VillageId>::Age::Old);
        }
        if (village.mergedOn <= on) {
            m_mergedVillages.insert(village.id.value, village.mergedInto);
        }
    }
    for (const domain::School &school : known.schools) {
        m_schools.add(school.name, school.id);
        m_schoolNames.insert(school.id.value, school.name);
        putUnlessTwo(m_schoolKeys, schoolKey(school.name), school.id);
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

void PlaceBook::index(const QString &name, VillageId id)
{
    const bool isKnown = id.value > 0;
    const NamedVillage named = namedVillage(name);
    if (!named.kind.isEmpty()) {
        putOnce(m_named[std::pair(named.kind, nameKey(named.rest))], id);
    }
    if (!named.kind.isEmpty() && isKnown) {
        putOnce(m_namedByLetters[std::pair(named.kind, foldedKey(named.rest))], id);
        putOnce(m_bareNames[foldedKey(named.rest)], id);
    }
    if (isKnown) {
        putOnce(m_letters[foldedKey(name)], id);
    }
    const NumberedVillage one = numberedVillage(name);
    if (one.number.isEmpty()) {
        return;
    }
    putOnce(m_numbered[std::pair(one.kind, one.number)], id);
    if (!one.kind.isEmpty() && isKnown) {
        putOnce(m_numbers[one.number], id);
    }
}

/// Those of this kind and number; of this number, when no kind is said.
PlaceBook::Villages PlaceBook::numbered(const QString &name) const
{
    const NumberedVillage one = numberedVillage(name);
    if (one.number.isEmpty()) {
        return {};
    }
    return one.kind.isEmpty() ? m_numbers.value(one.number) : m_numbered.value(std::pair(one.kind, one.number));
}

/// "KP. Tân Lập" for "Khu phố Tân Lập", "Tân Lập" for either of "Ấp Tân Lập" and "Khu phố Tân Lập", "3" for "Thôn 3".
PlaceBook::Villages PlaceBook::spelledOtherwise(const QString &name) const
{
    const bool plain = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    const NamedVillage named = namedVillage(name);
    Villages found;
    if (named.kind.isEmpty()) {
        found = m_bareNames.value(foldedKey(named.rest));
    } else {
        found = m_named.value(std::pair(named.kind, nameKey(named.rest)));
        if (found.empty() && plain) {
            found = m_namedByLetters.value(std::pair(named.kind, foldedKey(named.rest)));
        }
    }
    if (found.empty()) {
        found = numbered(name);
    }
    if (found.empty() && plain) { // "Thon Ha" where there are Thôn Hà and Thôn Hạ
        found = m_letters.value(foldedKey(name));
    }
    return found;
}

/// "Tổ 2, thôn 3", "Thôn 3 - xã Phú Riềng", "Thôn 1/Tổ 3". "Thôn 1, 2" and "Thôn 1/Thôn 2" name two.
PlaceBook::Villages PlaceBook::namedInParts(const QString &name) const
{
    static const QRegularExpression between(u"\\s+[-–—]\\s+|[,;/]"_s);
    Villages found;
    QString kind;
    const QStringList parts = name.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString one = part.trimmed();
        if (one.size() == name.size()) {
            return {};
        }
        const NumberedVillage number = numberedVillage(one);
        const bool isNumberOnly = number.kind.isEmpty() && !number.number.isEmpty();
        if (isNumberOnly && !kind.isEmpty()) {
            one = kind + u' ' + number.number;
        } else if (number.kind.isEmpty() && namedVillage(one).kind.isEmpty()) {
            continue;
        } else {
            kind = number.kind;
        }
        const auto hit = m_villages.find(one);
        for (const VillageId id : hit ? Villages {hit->id} : spelledOtherwise(one)) {
            putOnce(found, id);
        }
    }
    return found;
}

/// All that the name may mean, besides those that bear it.
PlaceBook::Villages PlaceBook::fitting(const QString &name) const
{
    Villages found = spelledOtherwise(name);
    if (found.empty()) {
        found = namedInParts(name);
    }
    Villages today;
    for (const VillageId id : found) {
        putOnce(today, lastMerge(m_mergedVillages, id));
    }
    return today;
}

/// A village whose name differs in marks or one letter, or only says its kind besides.
QString PlaceBook::nearestTo(const QString &name) const
{
    const VillageLikeness likeness(name);
    const auto near
        = std::ranges::find_if(m_villageNames, [&](const QString &other) { return likeness.isNear(other); });
    return near == m_villageNames.cend() ? QString() : *near;
}

std::optional<PlaceBook::Notice> PlaceBook::noticeOf(const Village &village) const
{
    if (!village.several.empty() && village.id.isNull()) { // of every row: somebody's village is missing
        QStringList names;
        for (const VillageId id : village.several) {
            names.append(m_villageNames.value(id.value));
        }
        return Notice {RemarkCode::VillageSeveral, {names.join(u", "_s)}};
    }
    if (!village.firstTime) {
        return std::nullopt;
    }
    if (!village.near.isEmpty()) {
        return Notice {RemarkCode::VillageNear, {village.near}};
    }
    switch (village.finding) {
    case Finding::New:
        return Notice {RemarkCode::VillageNew, {}};
    case Finding::Guessed:
        return Notice {RemarkCode::VillageMatched, {village.name}};
    case Finding::Known:
        break;
    }
    return std::nullopt;
}

std::optional<PlaceBook::Notice> PlaceBook::noticeOf(const School &school)
{
    if (!school.firstTime || school.finding == Finding::Known) {
        return std::nullopt;
    }
    return school.finding == Finding::New ? Notice {RemarkCode::SchoolNew, {}}
                                          : Notice {RemarkCode::SchoolMatched, {school.name}};
}

PlaceBook::Village PlaceBook::village(const QString &name)
{
    const Village answer = villageOf(name, {});
    return answer.several.empty() ? answer : addVillage(name);
}

PlaceBook::Village PlaceBook::villageOf(const QString &name, VillageId present)
{
    if (name.isEmpty()) {
        return {};
    }
    auto asked = m_askedVillages.constFind(name);
    const bool firstTime = asked == m_askedVillages.cend();
    if (firstTime) {
        asked = m_askedVillages.insert(name, lookUpVillage(name));
    }
    Village answer = *asked;
    answer.firstTime = firstTime;
    if (std::ranges::find(answer.several, present) != answer.several.end()) {
        answer.id = present;
        answer.name = m_villageNames.value(present.value);
    }
    return answer;
}

PlaceBook::Village PlaceBook::lookUpVillage(const QString &name)
{
    if (const auto hit = m_villages.find(name)) {
        const VillageId id = lastMerge(m_mergedVillages, hit->id);
        const bool guessed = hit->underOldName || id != hit->id;
        return {id, guessed ? Finding::Guessed : Finding::Known, m_villageNames.value(id.value), false, {}, {}};
    }
    Villages found = fitting(name);
    if (found.empty()) {
        return addVillage(name);
    }
    if (found.size() > 1) {
        return {{}, Finding::Known, {}, false, {}, std::move(found)};
    }
    return {found.front(), Finding::Guessed, m_villageNames.value(found.front().value), false, {}, {}};
}

PlaceBook::Village PlaceBook::addVillage(const QString &name)
{
    const VillageId id {-1 - static_cast<qint64>(m_changes.villages.size())};
    QString near = nearestTo(name);
    domain::Village fresh;
    fresh.id = id;
    fresh.name = name;
    fresh.kind = villageKindOf(name);
    m_changes.villages.push_back(fresh);
    m_villages.addNew(name, id);
    m_villageNames.insert(id.value, name);
    index(name, id);
    return {id, m_startedEmpty ? Finding::Known : Finding::New, name, false, std::move(near), {}};
}

PlaceBook::School PlaceBook::school(const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const auto asked = m_askedSchools.constFind(name); asked != m_askedSchools.cend()) {
        return *asked;
    }
    School answer = lookUpSchool(name);
    m_askedSchools.insert(name, answer);
    answer.firstTime = true;
    return answer;
}

PlaceBook::School PlaceBook::lookUpSchool(const QString &name)
{
    if (const auto hit = m_schools.find(name)) {
        const SchoolId id = lastMerge(m_mergedSchools, hit->id);
        const bool guessed = hit->underOldName || id != hit->id;
        return {id, guessed ? Finding::Guessed : Finding::Known, m_schoolNames.value(id.value), false};
    }
    const QString key = schoolKey(name);
    if (const SchoolId id = lastMerge(m_mergedSchools, m_schoolKeys.value(key)); !id.isNull()) {
        return {id, Finding::Guessed, m_schoolNames.value(id.value), false};
    }
    const SchoolId id {-1 - static_cast<qint64>(m_changes.schools.size())};
    m_changes.schools.push_back({id, name});
    m_schools.addNew(name, id);
    m_schoolNames.insert(id.value, name);
    putUnlessTwo(m_schoolKeys, key, id);
    return {id, m_startedWithoutSchools ? Finding::Known : Finding::New, name, false};
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
        static const QRegularExpression word(u"^lớp\\s*(?=\\d)"_s, QRegularExpression::CaseInsensitiveOption);
        m_changes.classes.push_back({id, school, QString(name).remove(word)}); // "Lớp 5A", but "Lớp Lá"
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
