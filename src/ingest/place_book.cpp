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

/// "ba" → "3", "iii" → "3", "03" → "3", "3a" → "3a"; empty for anything else.
QString numberOf(const QString &word)
{
    static const QStringList roman {
        u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s, u"xi"_s, u"xii"_s};
    static const QStringList spelled {
        u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s, u"năm"_s, u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s, u"mười"_s};
    static const QRegularExpression digits(u"^0*(\\d{1,3})([a-zđ]?)$"_s);
    if (const auto match = digits.match(word); match.hasMatch()) {
        return QString(match.captured(1) + match.captured(2));
    }
    for (const QStringList *words : {&roman, &spelled}) {
        if (const auto at = words->indexOf(word); at >= 0) {
            return QString::number(at + 1);
        }
    }
    return {};
}

/// Letters that differ: 0, 1, or 2 for more. Names that differ in a digit are two names.
int lettersApart(const QString &a, const QString &b)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (qAbs(a.size() - b.size()) > 1) {
        return 2;
    }
    qsizetype front = 0;
    while (front < qMin(a.size(), b.size()) && a[front] == b[front]) {
        ++front;
    }
    qsizetype back = 0;
    while (back < qMin(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) {
        ++back;
    }
    const QString onlyA = a.mid(front, a.size() - front - back);
    const QString onlyB = b.mid(front, b.size() - front - back);
    if (std::ranges::any_of(onlyA, isDigit) || std::ranges::any_of(onlyB, isDigit)) {
        return 2;
    }
    return qMax(onlyA.size(), onlyB.size()) > 1 ? 2 : static_cast<int>(qMax(onlyA.size(), onlyB.size()));
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

NumberedVillage numberedVillage(const QString &name)
{
    static const QRegularExpression between(u"[\\s.:,;–_-]+"_s);
    static const QRegularExpression closeUp(u"(?<=[^\\d\\s])(?=\\d)"_s); // "Thôn3"
    QString lower = name.toLower();
    lower.replace(closeUp, u" "_s);
    QStringList words = lower.split(between, Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const QString number = numberOf(words.takeLast());
    if (number.isEmpty()) {
        return {};
    }
    if (!words.isEmpty() && words.last() == u"số"_s) {
        words.removeLast();
    }
    const QString kind = folded(words.join(u' '));
    if (kind.isEmpty() || kind == u"t") { // "T3": of whatever kind the village is
        return {{}, std::ranges::any_of(name, [](QChar c) { return c.isDigit(); }) ? number : QString()};
    }
    static const QHash<QString, QString> kinds {{u"thon"_s, u"thon"_s}, {u"th"_s, u"thon"_s}, {u"ap"_s, u"ap"_s},
        {u"kp"_s, u"khu pho"_s}, {u"khu pho"_s, u"khu pho"_s}, {u"k pho"_s, u"khu pho"_s}, {u"khu"_s, u"khu"_s},
        {u"khu dan cu"_s, u"khu dan cu"_s}, {u"kdc"_s, u"khu dan cu"_s}, {u"tdp"_s, u"to dan pho"_s},
        {u"to dan pho"_s, u"to dan pho"_s}, {u"ban"_s, u"ban"_s}, {u"buon"_s, u"buon"_s}, {u"bon"_s, u"bon"_s},
        {u"xom"_s, u"xom"_s}, {u"khom"_s, u"khom"_s}, {u"lang"_s, u"lang"_s}, {u"soc"_s, u"soc"_s},
        {u"phum"_s, u"phum"_s}};
    const auto known = kinds.constFind(kind);
    return known == kinds.cend() ? NumberedVillage() : NumberedVillage {*known, number};
}

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
        indexByBareName(village.name, village.id);
        indexByNumber(village.name, village.id);
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

void PlaceBook::indexByBareName(const QString &name, VillageId id)
{
    if (const QString bare = bareKey(name); !bare.isEmpty()) {
        putUnlessTwo(m_bareNames, bare, id);
    }
}

void PlaceBook::indexByNumber(const QString &name, VillageId id)
{
    const NumberedVillage one = numberedVillage(name);
    if (one.number.isEmpty()) {
        return;
    }
    putUnlessTwo(m_numbered, std::pair(one.kind, one.number), id);
    if (!one.kind.isEmpty() && id.value > 0) { // of the register only: else the list read again finds others
        putUnlessTwo(m_numbers, one.number, id);
    }
}

/// The one village of this kind and number; of this number, when no kind is said. Null for none or several.
VillageId PlaceBook::numbered(const QString &name) const
{
    const NumberedVillage one = numberedVillage(name);
    if (one.number.isEmpty()) {
        return {};
    }
    return one.kind.isEmpty() ? m_numbers.value(one.number) : m_numbered.value(std::pair(one.kind, one.number));
}

/// A village whose name differs in marks or one letter, or only says its kind besides.
QString PlaceBook::nearestTo(const QString &name) const
{
    constexpr qsizetype kLongEnough = 12; ///< "Thôn Phú Hà" and "Thôn Phú Hòa" may well be two
    const auto endsInLetter = [](const QString &text) { // "Phú Hòa A" and "Phú Hòa B" are two
        return text.size() > 1 && text[text.size() - 2] == u' ';
    };
    const QString key = foldedKey(name);
    const QString bare = bareKey(name);
    const NumberedVillage number = numberedVillage(name);
    for (auto it = m_villageNames.cbegin(); it != m_villageNames.cend(); ++it) {
        const QString other = foldedKey(*it);
        const NumberedVillage otherNumber = numberedVillage(*it);
        if (!number.number.isEmpty() || !otherNumber.number.isEmpty()) {
            if (number.number == otherNumber.number && (number.kind.isEmpty() || otherNumber.kind.isEmpty())) {
                return *it;
            }
            continue;
        }
        const bool sameBare = bare.isEmpty() ? key == bareKey(*it) : bare == other;
        const bool alike = key == other
            || (key.size() >= kLongEnough && !endsInLetter(name) && !endsInLetter(*it) && lettersApart(key, other) < 2);
        if (sameBare || alike) {
            return *it;
        }
    }
    return {};
}

std::optional<PlaceBook::Notice> PlaceBook::noticeOf(const Village &village)
{
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
        return {id, guessed ? Finding::Guessed : Finding::Known, m_villageNames.value(id.value), false, {}};
    }
    if (villageKindOf(name).isEmpty()) {
        const VillageId id = lastMerge(m_mergedVillages, m_bareNames.value(foldedKey(name)));
        if (!id.isNull()) {
            return {id, Finding::Guessed, m_villageNames.value(id.value), false, {}};
        }
    }
    if (const VillageId id = lastMerge(m_mergedVillages, numbered(name)); !id.isNull()) {
        return {id, Finding::Guessed, m_villageNames.value(id.value), false, {}};
    }
    for (const QString &part : name.split(u',')) { // "Tổ 2, thôn 3", "Thôn 3, xã Phú Riềng"
        const QString one = part.trimmed();
        if (one.size() == name.size() || villageKindOf(one).isEmpty()) {
            continue;
        }
        const auto hit = m_villages.find(one);
        if (const VillageId id = lastMerge(m_mergedVillages, hit ? hit->id : numbered(one)); !id.isNull()) {
            return {id, Finding::Guessed, m_villageNames.value(id.value), false, {}};
        }
    }
    const VillageId id {-1 - static_cast<qint64>(m_changes.villages.size())};
    QString near = nearestTo(name);
    domain::Village fresh;
    fresh.id = id;
    fresh.name = name;
    fresh.kind = villageKindOf(name);
    m_changes.villages.push_back(fresh);
    m_villages.addNew(name, id);
    m_villageNames.insert(id.value, name);
    indexByNumber(name, id);
    return {id, m_startedEmpty ? Finding::Known : Finding::New, name, false, std::move(near)};
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
