// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/likely_people.h"

#include "base/text.h"
#include "ingest/identity_check.h"
#include "ingest/name_writing.h"
#include "ingest/person_name.h"

#include <algorithm>

namespace caodiem::ingest {
namespace {

using domain::BirthDate;
using domain::DatePrecision;

/// Whether both can be the same day, as far as each is known.
bool canBeOne(const BirthDate &a, const BirthDate &b)
{
    if (a.day == kNever || b.day == kNever) {
        return false;
    }
    const YearMonthDay x = civilFromDay(a.day);
    const YearMonthDay y = civilFromDay(b.day);
    const DatePrecision coarser = std::max(a.precision, b.precision);
    return x.year == y.year && (coarser == DatePrecision::Year || x.month == y.month)
        && (coarser != DatePrecision::Day || x.day == y.day);
}

bool isSameDay(const BirthDate &a, const BirthDate &b)
{
    return a.precision == DatePrecision::Day && a == b;
}

bool isAmong(const std::vector<int> &some, int i)
{
    return std::ranges::find(some, i) != some.end();
}

bool contradicts(domain::Sex a, domain::Sex b)
{
    return a != domain::Sex::Unknown && b != domain::Sex::Unknown && a != b;
}

/// "10/07" for "07/10".
bool isMirrored(const BirthDate &a, const BirthDate &b)
{
    if (a.precision != DatePrecision::Day || b.precision != DatePrecision::Day || a.day == kNever || b.day == kNever) {
        return false;
    }
    const YearMonthDay x = civilFromDay(a.day);
    const YearMonthDay y = civilFromDay(b.day);
    return x.year == y.year && x.month == y.day && x.day == y.month;
}

/// One typed in short or without any marks. Twins differ by a mark, so that alone is not enough.
bool isShortOrPlain(const QString &a, const QString &b)
{
    return foldedKey(a) != foldedKey(b) || isPlainName(a) || isPlainName(b);
}

/// First letters of the first and of the last word, which short writings keep.
quint32 initialsOf(const QString &name)
{
    char16_t first = 0;
    char16_t last = 0;
    bool begins = true;
    for (const QChar c : folded(name)) {
        if (c.isLetter() && begins) {
            last = c.unicode();
            first = first == 0 ? last : first;
        }
        begins = !c.isLetter();
    }
    return static_cast<quint32>(first) << 16U | last;
}

constexpr int kMonths = 12;
constexpr Day kLongestMonth = 30; ///< days after its first

} // namespace

bool mayBeOnePerson(const domain::Resident &known, const ResidentRow &row)
{
    const bool otherBirth = known.birth.day != kNever && row.birth.day != kNever && !canBeOne(known.birth, row.birth);
    return !otherBirth && !contradicts(known.sex, row.sex) && mayBeOneName(known.fullName, row.fullName);
}

bool isOneDigitApart(const QString &a, const QString &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    const auto first = std::mismatch(a.begin(), a.end(), b.begin());
    if (first.first == a.end()) {
        return false;
    }
    const auto restOfA = first.first + 1;
    const auto restOfB = first.second + 1;
    if (std::equal(restOfA, a.end(), restOfB)) {
        return true;
    }
    return restOfA != a.end() && *first.first == *restOfB && *restOfA == *first.second
        && std::equal(restOfA + 1, a.end(), restOfB + 1);
}

void LikelyPeople::index()
{
    if (m_indexed) {
        return;
    }
    m_indexed = true;
    m_byBirth.reserve(m_known.residents.size());
    for (std::size_t i = 0; i < m_known.residents.size(); ++i) {
        const domain::Resident &one = m_known.residents[i];
        m_byName[foldedKey(one.fullName)].push_back(static_cast<int>(i));
        m_byBirth.push_back({one.birth.day, initialsOf(one.fullName), static_cast<int>(i)});
    }
    std::ranges::sort(m_byBirth);
}

std::vector<int> LikelyPeople::bornLike(const ResidentRow &row)
{
    index();
    std::vector<int> found;
    const quint32 initials = initialsOf(row.fullName);
    const auto look = [&](Day first, Day last) {
        for (auto at = std::ranges::lower_bound(m_byBirth, Born {first, first == last ? initials : 0, 0});
             at != m_byBirth.end() && at->day <= last && (first != last || at->initials == initials); ++at) {
            if (at->initials == initials) {
                found.push_back(at->place);
            }
        }
    };
    const auto [year, month, day] = civilFromDay(row.birth.day);
    if (row.birth.precision == DatePrecision::Year) {
        look(row.birth.day, dayFromCivil({year, 12, 31}));
        return found;
    }
    std::vector<Day> days {row.birth.day, dayFromCivil({year, month, 1}), dayFromCivil({year, 1, 1})};
    if (row.birth.precision == DatePrecision::Month) {
        look(row.birth.day, row.birth.day + kLongestMonth);
    } else if (day <= kMonths) {
        days.push_back(dayFromCivil({year, day, month}));
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const Day one : days) {
        look(one, one);
    }
    return found;
}

const std::vector<int> &LikelyPeople::named(const QString &name)
{
    index();
    static const std::vector<int> nobody;
    const auto found = m_byName.constFind(foldedKey(name));
    return found == m_byName.cend() ? nobody : *found;
}

LikelyPeople::Answer LikelyPeople::of(const ResidentRow &row)
{
    Answer answer;
    if (m_known.residents.empty() || row.birth.day == kNever) {
        return answer;
    }
    std::vector<int> sameDay;
    for (const int i : named(row.fullName)) {
        const domain::Resident &one = m_known.residents[static_cast<std::size_t>(i)];
        if (canBeOne(one.birth, row.birth) && isOneDigitApart(one.personalId, row.personalId)) {
            answer.candidates.push_back(i);
            answer.code = RemarkCode::OneDigitApart;
        } else if (isSameDay(one.birth, row.birth) && !contradicts(one.sex, row.sex)
            && sameName(one.fullName, row.fullName)) {
            sameDay.push_back(i);
        }
    }
    for (const int i : bornLike(row)) {
        const domain::Resident &one = m_known.residents[static_cast<std::size_t>(i)];
        const bool near = isOneDigitApart(one.personalId, row.personalId);
        const bool oneDay = isSameDay(one.birth, row.birth);
        if ((!near && !oneDay) || isAmong(answer.candidates, i) || isAmong(sameDay, i)
            || !isOneWriting(row.fullName, one.fullName)) {
            continue;
        }
        if (near && (canBeOne(one.birth, row.birth) || isMirrored(one.birth, row.birth))) {
            answer.candidates.push_back(i);
            answer.code = RemarkCode::OneDigitApart;
        } else if (oneDay && !contradicts(one.sex, row.sex) && isShortOrPlain(row.fullName, one.fullName)) {
            sameDay.push_back(i);
        }
    }
    answer.candidates.insert(answer.candidates.end(), sameDay.begin(), sameDay.end());
    return answer;
}

std::vector<int> LikelyPeople::ofNameless(const ResidentRow &row)
{
    std::vector<int> found;
    if (m_known.residents.empty() || row.fullName.isEmpty()) {
        return found;
    }
    std::ranges::copy_if(named(row.fullName), std::back_inserter(found), [&](int i) {
        const domain::Resident &one = m_known.residents[static_cast<std::size_t>(i)];
        return (row.birth.day == kNever || canBeOne(one.birth, row.birth)) && !contradicts(one.sex, row.sex);
    });
    return found;
}

std::vector<qint64> LikelyPeople::idsOf(const std::vector<int> &places) const
{
    constexpr std::size_t kMostCandidates = 5;
    std::vector<qint64> ids;
    for (const int i : places) {
        if (ids.size() < kMostCandidates) {
            ids.push_back(m_known.residents[static_cast<std::size_t>(i)].id.value);
        }
    }
    return ids;
}

} // namespace caodiem::ingest
