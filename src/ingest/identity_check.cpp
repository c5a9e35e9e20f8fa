// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/identity_check.h"

#include "base/number_format.h"
#include "base/text.h"
#include "ingest/field_merge.h"
#include "ingest/name_writing.h"
#include "ingest/person_name.h"
#include "ingest/plan_log.h"

#include <QStringList>

#include <algorithm>

namespace caodiem::ingest {
namespace {

bool oneLetterOff(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1) {
        return false;
    }
    const auto [inLonger, inShorter] = std::ranges::mismatch(longer, shorter);
    const auto left = std::distance(longer.begin(), inLonger);
    const qsizetype skip = longer.size() == shorter.size() ? left + 1 : left;
    return QStringView(longer).mid(left + 1) == QStringView(shorter).mid(skip);
}

/// "Ng Van A" for "Nguyen Van Anh".
bool isAbbreviated(const QStringList &a, const QStringList &b)
{
    return std::ranges::equal(
        a, b, [](const QString &x, const QString &y) { return x.startsWith(y) || y.startsWith(x); });
}

bool isShortened(const QStringList &few, const QStringList &many)
{
    if (few.size() < 2 || few.last() != many.last()) {
        return false;
    }
    auto at = many.begin();
    return std::ranges::all_of(few, [&](const QString &word) {
        at = std::find(at, many.end(), word);
        return at != many.end() && (++at, true);
    });
}

} // namespace

bool mayBeOneName(QStringView a, QStringView b)
{
    const QString x = folded(a);
    const QString y = folded(b);
    if (x == y || oneLetterOff(x, y)) {
        return true;
    }
    const QStringList wordsOfX = x.split(u' ');
    const QStringList wordsOfY = y.split(u' ');
    return isAbbreviated(wordsOfX, wordsOfY)
        || (wordsOfX.size() < wordsOfY.size() ? isShortened(wordsOfX, wordsOfY) : isShortened(wordsOfY, wordsOfX))
        || isOneWriting(a, b);
}

std::optional<RemarkCode> IdentityCheck::compare(const domain::Resident &known, const ResidentRow &row)
{
    if (row.fullName.isEmpty() || known.fullName.isEmpty()) {
        return std::nullopt;
    }
    ++m_compared;
    if (row.fullName == known.fullName || sameName(row.fullName, known.fullName)) {
        return std::nullopt;
    }
    const Writing writing = writingOf(row.fullName, known.fullName);
    if (writing == Writing::Poorer && !isPlainForm(row.fullName, known.fullName)) {
        m_firstKept = m_kept++ == 0 ? row.number : m_firstKept;
    }
    if (writing != Writing::Other) {
        return std::nullopt;
    }
    if (mayBeOneName(row.fullName, known.fullName)) {
        return RemarkCode::NameRespelled;
    }
    m_first = m_others++ == 0 ? row.number : m_first;
    domain::BirthDate birth = known.birth;
    const bool otherBirth = takeBirth(birth, row.birth) && !isCoarserOf(known.birth, row.birth);
    const bool otherSex = known.sex != domain::Sex::Unknown && row.sex != domain::Sex::Unknown && row.sex != known.sex;
    return otherBirth || otherSex ? RemarkCode::IdentityDiffers : RemarkCode::NameDiffers;
}

void IdentityCheck::remarkFile(PlanLog &log) const
{
    if (m_kept > 0) {
        log.remark(Gravity::Warning, RemarkCode::NamesKept, m_firstKept, at(domain::ResidentColumn::FullName), {},
            {fmt_vi::num(m_kept)});
    }
    constexpr qint64 kFew = 5;
    constexpr qint64 kTenth = 10;
    if (m_others >= kFew && m_others * kTenth >= m_compared) {
        log.remark(Gravity::Warning, RemarkCode::NamesSlipped, m_first, at(domain::ResidentColumn::FullName), {},
            {fmt_vi::num(m_others)});
    }
}

} // namespace caodiem::ingest
