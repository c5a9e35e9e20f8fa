// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/resident_index.h"

#include "base/text.h"
#include "domain/personal_id.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace caodiem::engine {
namespace {

constexpr int kIdDigits = 12;
constexpr int kOldIdDigits = 9;
constexpr int kLeastOldDigits = 6; ///< fewer would bring up more strangers than help
constexpr std::size_t kFewRows = 20'000; ///< up to here looking at each row beats searching all the text
constexpr std::string_view kHouseholdWord = "ho"; ///< "hộ", folded

qint64 numberOf(const QString &personalId)
{
    return domain::isPersonalId(personalId) ? personalId.toLongLong() : -1;
}

qint64 powerOfTen(std::size_t digits)
{
    qint64 power = 1;
    for (std::size_t i = 0; i < digits; ++i) {
        power *= 10;
    }
    return power;
}

QString householdText(const domain::Household &household)
{
    return QString(folded(household.code) + u' ' + folded(household.headName)).simplified();
}

IssueSet ownIssues(const NameRecord &person)
{
    IssueSet issues = 0;
    const auto add
        = [&issues](Issue issue, bool there) { issues = static_cast<IssueSet>(issues | (there ? bitOf(issue) : 0)); };
    add(Issue::PartialBirth, person.birth.precision != domain::DatePrecision::Day);
    if (domain::isPersonalId(person.personalId)) {
        const int year = civilFromDay(person.birth.day).year;
        add(Issue::IdContradicts, !domain::agreesWith(person.personalId, year, person.sex));
        add(Issue::UnknownPrefix, !domain::hasKnownPrefix(person.personalId));
    }
    add(Issue::NoHousehold, person.household.isNull());
    add(Issue::BadPhone, !person.phoneUsable);
    return issues;
}

/// Ranks of distinct texts by a key that is made once for each of them: names are made of few words.
class KeyRanks {
public:
    quint32 enter(const QString &text)
    {
        const auto known = m_place.constFind(text);
        if (known != m_place.constEnd()) {
            return known.value();
        }
        const auto place = static_cast<quint32>(m_keys.size());
        m_place.insert(text, place);
        m_keys.push_back(text.isEmpty() ? QString() : collationKey(text));
        return place;
    }
    /// Equal keys have equal ranks.
    [[nodiscard]] std::vector<quint32> ranks() const
    {
        std::vector<quint32> order(m_keys.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [this](quint32 a, quint32 b) { return m_keys[a] < m_keys[b]; });
        std::vector<quint32> out(m_keys.size());
        quint32 rank = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            rank += i > 0 && m_keys[order[i - 1]] < m_keys[order[i]] ? 1U : 0U;
            out[order[i]] = rank;
        }
        return out;
    }

private:
    QHash<QString, quint32> m_place;
    std::vector<QString> m_keys;
};

} // namespace

ResidentIndex::ResidentIndex(const std::vector<NameRecord> &people, std::vector<domain::Household> households)
{
    setHouseholds(std::move(households));
    constexpr std::size_t kBytesOfAName = 24;
    m_folded.reserve(people.size(), people.size() * kBytesOfAName);
    m_names.reserve(people.size() * kBytesOfAName);
    for (const NameRecord &person : people) {
        append(person);
    }
    markDuplicates();
    putInOrder();
}

void ResidentIndex::append(const NameRecord &person)
{
    const std::size_t row = size();
    if (m_inOrder == row && (row == 0 || m_id.back() < person.id.value)) {
        m_inOrder = row + 1;
    } else {
        m_outOfOrder[person.id.value] = row;
    }
    m_id.push_back(person.id.value);
    m_personalId.push_back(-1);
    m_oldId.push_back(-1);
    m_birth.push_back(kNever);
    m_precision.push_back(domain::DatePrecision::Day);
    m_sex.push_back(domain::Sex::Unknown);
    m_guardian.push_back(0);
    m_household.push_back(0);
    m_issues.push_back(0);
    m_nameFrom.push_back(0);
    m_nameLength.push_back(0);
    m_folded.add({});
    write(row, person);
}

void ResidentIndex::write(std::size_t row, const NameRecord &person)
{
    m_personalId[row] = numberOf(person.personalId);
    m_oldId[row] = domain::isOldId(person.oldId) ? person.oldId.toInt() : -1;
    m_birth[row] = person.birth.day;
    m_precision[row] = person.birth.precision;
    m_sex[row] = person.sex;
    m_guardian[row] = person.hasGuardian ? 1 : 0;
    m_household[row] = person.household.value;
    m_issues[row] = ownIssues(person);
    m_folded.set(row, folded(person.fullName));
    const QByteArray name = person.fullName.toUtf8();
    m_nameFrom[row] = static_cast<quint32>(m_names.size());
    m_nameLength[row] = static_cast<quint32>(name.size());
    m_names.append(name.constData(), static_cast<std::size_t>(name.size()));
    for (const QString &former : person.formerIds) {
        if (const qint64 number = numberOf(former); number >= 0) {
            m_formerIds.emplace_back(static_cast<quint32>(row), number);
        }
    }
}

std::size_t ResidentIndex::rowOf(ResidentId id) const
{
    if (const auto behind = m_outOfOrder.find(id.value); behind != m_outOfOrder.end()) {
        return behind->second;
    }
    const auto past = m_id.begin() + static_cast<std::ptrdiff_t>(m_inOrder);
    const auto found = std::lower_bound(m_id.begin(), past, id.value);
    return found == past || *found != id.value ? size() : static_cast<std::size_t>(found - m_id.begin());
}

QString ResidentIndex::fullName(std::size_t row) const
{
    return QString::fromUtf8(m_names.data() + m_nameFrom[row], static_cast<qsizetype>(m_nameLength[row]));
}

QString ResidentIndex::personalId(std::size_t row) const
{
    return m_personalId[row] < 0 ? QString() : QString::number(m_personalId[row]).rightJustified(kIdDigits, u'0');
}

std::size_t ResidentIndex::rowOfPersonalId(const QString &personalId) const
{
    const qint64 number = numberOf(personalId);
    const auto found = number < 0 ? m_personalId.end() : std::ranges::find(m_personalId, number);
    return static_cast<std::size_t>(found - m_personalId.begin());
}

std::vector<std::size_t> ResidentIndex::rowsOfPersonalIds(const QStringList &personalIds) const
{
    std::unordered_map<qint64, std::size_t> rows;
    for (const QString &id : personalIds) {
        rows.emplace(numberOf(id), size());
    }
    rows[-1] = size();
    for (std::size_t row = 0; row < size(); ++row) {
        if (m_personalId[row] >= 0) {
            if (const auto wanted = rows.find(m_personalId[row]); wanted != rows.end()) {
                wanted->second = row;
            }
        }
    }
    std::vector<std::size_t> out;
    for (const QString &id : personalIds) {
        out.push_back(rows.at(numberOf(id)));
    }
    return out;
}

const domain::Household *ResidentIndex::householdOf(HouseholdId id) const
{
    const std::vector<domain::Household> &list = m_households->list;
    const auto found = std::ranges::lower_bound(
        list, id.value, {}, [](const domain::Household &household) { return household.id.value; });
    return found == list.end() || found->id != id ? nullptr : &*found;
}

std::vector<quint32> ResidentIndex::membersOf(HouseholdId id) const
{
    std::vector<quint32> rows;
    if (!id.isNull()) {
        std::ranges::copy_if(
            m_byName, std::back_inserter(rows), [&](quint32 row) { return m_household[row] == id.value; });
    }
    return rows;
}

void ResidentIndex::setHouseholds(std::vector<domain::Household> households)
{
    auto made = std::make_shared<HouseholdTexts>();
    made->list = std::move(households);
    std::ranges::sort(made->list, {}, [](const domain::Household &household) { return household.id.value; });
    for (const domain::Household &household : made->list) {
        made->texts.add(householdText(household));
    }
    m_households = std::move(made);
}

QStringList ResidentIndex::formerIds(std::size_t row) const
{
    QStringList ids;
    for (const auto &[whose, number] : m_formerIds) {
        if (whose == row) {
            ids << QString::number(number).rightJustified(kIdDigits, u'0');
        }
    }
    return ids;
}

void ResidentIndex::markDuplicates()
{
    std::vector<quint32> rows(size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto less = [this](quint32 a, quint32 b) {
        if (m_birth[a] != m_birth[b]) {
            return m_birth[a] < m_birth[b];
        }
        return m_precision[a] != m_precision[b] ? m_precision[a] < m_precision[b] : m_folded.at(a) < m_folded.at(b);
    };
    std::ranges::sort(rows, less);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const quint32 a = rows[i - 1];
        const quint32 b = rows[i];
        if (m_birth[a] == m_birth[b] && m_precision[a] == m_precision[b] && m_folded.at(a) == m_folded.at(b)) {
            m_issues[a] = static_cast<IssueSet>(m_issues[a] | bitOf(Issue::Duplicate));
            m_issues[b] = static_cast<IssueSet>(m_issues[b] | bitOf(Issue::Duplicate));
        }
    }
}

/// Those who share name and birth date are duplicates when there are two or more of them.
void ResidentIndex::markTwinsOf(const std::string &name, const domain::BirthDate &birth)
{
    std::vector<std::size_t> same;
    for (std::size_t row = 0; row < size(); ++row) {
        if (m_birth[row] == birth.day && m_precision[row] == birth.precision && m_folded.at(row) == name) {
            same.push_back(row);
        }
    }
    for (const std::size_t row : same) {
        const IssueSet without = static_cast<IssueSet>(m_issues[row] & ~bitOf(Issue::Duplicate));
        m_issues[row] = same.size() > 1 ? static_cast<IssueSet>(without | bitOf(Issue::Duplicate)) : without;
    }
}

void ResidentIndex::putInOrder()
{
    KeyRanks given;
    KeyRanks rest;
    std::vector<std::pair<quint32, quint32>> parts;
    parts.reserve(size());
    for (std::size_t row = 0; row < size(); ++row) {
        const QString name = fullName(row).simplified();
        const qsizetype blank = name.lastIndexOf(u' ');
        parts.emplace_back(given.enter(name.mid(blank + 1)), rest.enter(blank < 0 ? QString() : name.left(blank)));
    }
    const std::vector<quint32> givenRank = given.ranks();
    const std::vector<quint32> restRank = rest.ranks();
    std::vector<quint64> keys(size());
    for (std::size_t row = 0; row < size(); ++row) {
        keys[row] = (static_cast<quint64>(givenRank[parts[row].first]) << 32U) | restRank[parts[row].second];
    }
    m_byName.resize(size());
    std::iota(m_byName.begin(), m_byName.end(), 0U);
    std::ranges::sort(
        m_byName, [&](quint32 a, quint32 b) { return keys[a] != keys[b] ? keys[a] < keys[b] : m_id[a] < m_id[b]; });
}

void ResidentIndex::placeInOrder(std::size_t row)
{
    const QString key = nameSortKey(fullName(row));
    const qint64 id = m_id[row];
    const auto place = std::ranges::partition_point(m_byName, [&](quint32 other) {
        const QString otherKey = nameSortKey(fullName(other));
        return otherKey != key ? otherKey < key : m_id[other] < id;
    });
    m_byName.insert(place, static_cast<quint32>(row));
}

void ResidentIndex::replace(const NameRecord &person)
{
    const std::size_t known = rowOf(person.id);
    if (known == size()) {
        append(person);
        markTwinsOf(std::string(m_folded.at(known)), birth(known));
        placeInOrder(known);
        return;
    }
    const std::string nameBefore(m_folded.at(known));
    const domain::BirthDate birthBefore = birth(known);
    const QString fullBefore = fullName(known);
    std::erase_if(m_formerIds, [known](const auto &former) { return former.first == known; });
    write(known, person);
    markTwinsOf(nameBefore, birthBefore);
    markTwinsOf(std::string(m_folded.at(known)), birth(known));
    if (fullBefore != person.fullName) {
        std::erase(m_byName, static_cast<quint32>(known));
        placeInOrder(known);
    }
}

void ResidentIndex::markNumber(const std::string &term, std::vector<quint8> &marks) const
{
    if (term.size() > kIdDigits) {
        return;
    }
    const qint64 ending = std::stoll(term);
    const qint64 modulus = powerOfTen(term.size());
    for (std::size_t row = 0; row < size(); ++row) {
        if (m_personalId[row] % modulus == ending) { // −1 is no ending: it stays −1
            marks[row] = 1;
        }
    }
    for (const auto &[row, number] : m_formerIds) {
        if (number % modulus == ending) {
            marks[row] = 1;
        }
    }
    if (term.size() < kLeastOldDigits || term.size() > kOldIdDigits) {
        return;
    }
    for (std::size_t row = 0; row < size(); ++row) {
        if (m_oldId[row] % modulus == ending) {
            marks[row] = 1;
        }
    }
}

void ResidentIndex::matchPeople(const std::vector<std::string> &terms, std::vector<quint8> &marks) const
{
    std::size_t left = size();
    for (const std::string &term : terms) {
        std::vector<quint8> own(size(), 0);
        if (left > kFewRows || isNumberTerm(term)) {
            m_folded.markWord(term, own);
            if (isNumberTerm(term)) {
                markNumber(term, own);
            }
        } else {
            for (std::size_t row = 0; row < size(); ++row) {
                own[row] = marks[row] != 0 && m_folded.hasWord(row, term) ? 1 : 0;
            }
        }
        left = 0;
        for (std::size_t row = 0; row < size(); ++row) {
            marks[row] = static_cast<quint8>(marks[row] & own[row]);
            left += marks[row];
        }
    }
}

void ResidentIndex::matchHouseholds(
    QStringView query, const std::vector<std::string> &terms, std::vector<quint8> &marks) const
{
    const auto &[list, texts] = *m_households;
    std::vector<quint8> found(list.size(), 0);
    if (terms.size() > 1 && terms.front() == kHouseholdWord) {
        texts.markWord(terms[1], found);
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i] = found[i] != 0
                && std::all_of(terms.begin() + 2, terms.end(),
                    [&texts = texts, i](const std::string &term) { return texts.hasWord(i, term); });
        }
    }
    const QString code = query.toString().simplified();
    std::unordered_set<qint64> ids;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const QString &own = list[i].code;
        if (found[i] != 0 || (own.size() == code.size() && own.compare(code, Qt::CaseInsensitive) == 0)) {
            ids.insert(list[i].id.value);
        }
    }
    if (ids.empty()) {
        return;
    }
    for (std::size_t row = 0; row < size(); ++row) {
        if (marks[row] == 0 && m_household[row] != 0 && ids.contains(m_household[row])) {
            marks[row] = 1;
        }
    }
}

std::vector<quint8> ResidentIndex::matching(QStringView query) const
{
    std::vector<quint8> marks(size(), 1);
    const std::vector<std::string> terms = searchTerms(query);
    if (terms.empty()) {
        return marks;
    }
    matchPeople(terms, marks);
    matchHouseholds(query, terms, marks);
    return marks;
}

} // namespace caodiem::engine
