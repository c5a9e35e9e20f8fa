// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/likely_people.h"

#include "base/text.h"
#include "ingest/identity_check.h"

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

bool contradicts(domain::Sex a, domain::Sex b)
{
    return a != domain::Sex::Unknown && b != domain::Sex::Unknown && a != b;
}

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

const std::vector<int> &LikelyPeople::named(const QString &name)
{
    if (!m_indexed) {
        m_indexed = true;
        for (std::size_t i = 0; i < m_known.residents.size(); ++i) {
            m_byName[foldedKey(m_known.residents[i].fullName)].push_back(static_cast<int>(i));
        }
    }
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
