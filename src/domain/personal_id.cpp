// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal_id.h"

#include <algorithm>
#include <array>

namespace caodiem::domain {
namespace {

// The 63 legacy province codes; the gaps are normal.
constexpr std::array<int, 63> kProvinces {1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33,
    34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79,
    80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
constexpr int kFirstCountry = 101;
constexpr int kLastCountry = 295;

bool allDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool checkDigitHolds(QStringView ten)
{
    constexpr std::array<int, 9> kWeights {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        sum += kWeights.at(static_cast<std::size_t>(i)) * ten[i].digitValue();
    }
    return sum % 11 != 0 && 10 - sum % 11 == ten[9].digitValue();
}

} // namespace

bool isPersonalId(QStringView text)
{
    return text.size() == 12 && allDigits(text);
}

bool mayBeNumberOfPerson(QStringView text)
{
    constexpr qsizetype kLeast = 9;
    constexpr qsizetype kMost = 14;
    return text.size() >= kLeast && text.size() <= kMost && allDigits(text);
}

bool isOldId(QStringView text)
{
    return text.size() == 9 && allDigits(text);
}

PersonalIdParts partsOf(QStringView text)
{
    const int mark = text[3].digitValue();
    return {
        text.left(3).toInt(), mark % 2 == 0 ? Sex::Male : Sex::Female, (19 + mark / 2) * 100 + text.mid(4, 2).toInt()};
}

bool hasKnownPrefix(QStringView personalId)
{
    const int code = personalId.left(3).toInt();
    return (code >= kFirstCountry && code <= kLastCountry) || std::ranges::binary_search(kProvinces, code);
}

bool agreesWith(QStringView personalId, int birthYear, Sex sex)
{
    const PersonalIdParts parts = partsOf(personalId);
    return (birthYear == 0 || parts.birthYear == birthYear) && (sex == Sex::Unknown || parts.sex == sex);
}

bool looksLikeTaxCode(QStringView text)
{
    if (text.size() == 10 || text.size() == 12) {
        return allDigits(text);
    }
    return text.size() == 14 && text[10] == u'-' && allDigits(text.left(10)) && allDigits(text.mid(11));
}

bool isTaxCode(QStringView text)
{
    if (!looksLikeTaxCode(text)) {
        return false;
    }
    if (text.size() == 12) {
        return true;
    }
    if (text.size() == 14 && text.mid(11) == u"000") {
        return false;
    }
    return checkDigitHolds(text);
}

} // namespace caodiem::domain
