// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/list_words.h"

#include "base/number_format.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace caodiem::domain {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
struct Word {
    QStringView key; ///< foldedKey() of what stands in the cell
    T value;
};

constexpr std::array<Word<Residence>, 12> kResidenceWords {{
    {u"thuongtru", Residence::Permanent},
    {u"cothuongtru", Residence::Permanent},
    {u"dangkythuongtru", Residence::Permanent},
    {u"hokhauthuongtru", Residence::Permanent},
    {u"kt1", Residence::Permanent},
    {u"kt2", Residence::Permanent},
    {u"tamtru", Residence::Temporary},
    {u"dangkytamtru", Residence::Temporary},
    {u"tamtrudaihan", Residence::Temporary},
    {u"tamtrunganhan", Residence::Temporary},
    {u"kt3", Residence::Temporary},
    {u"kt4", Residence::Temporary},
}};

constexpr std::array<Word<Sex>, 9> kSexWords {{
    {u"nam", Sex::Male},
    {u"m", Sex::Male},
    {u"male", Sex::Male},
    {u"trai", Sex::Male},
    {u"nu", Sex::Female},
    {u"f", Sex::Female},
    {u"female", Sex::Female},
    {u"gai", Sex::Female},
    {u"w", Sex::Female},
}};

constexpr std::array<Word<OrganisationKind>, 36> kKindWords {{
    {u"doanhnghiep", OrganisationKind::Enterprise},
    {u"dn", OrganisationKind::Enterprise},
    {u"congty", OrganisationKind::Enterprise},
    {u"congtytnhh", OrganisationKind::Enterprise},
    {u"congtycophan", OrganisationKind::Enterprise},
    {u"doanhnghieptunhan", OrganisationKind::Enterprise},
    {u"chinhanh", OrganisationKind::Enterprise},
    {u"hocathe", OrganisationKind::HouseholdBusiness},
    {u"hokinhdoanhcathe", OrganisationKind::HouseholdBusiness},
    {u"kinhdoanhcathe", OrganisationKind::HouseholdBusiness},
    {u"hoptacxa", OrganisationKind::Cooperative},
    {u"htx", OrganisationKind::Cooperative},
    {u"lienhiephoptacxa", OrganisationKind::Cooperative},
    {u"coquan", OrganisationKind::Agency},
    {u"coquannhanuoc", OrganisationKind::Agency},
    {u"donvisunghiep", OrganisationKind::PublicUnit},
    {u"donvisunghiepconglap", OrganisationKind::PublicUnit},
    {u"dvsn", OrganisationKind::PublicUnit},
    {u"truonghoc", OrganisationKind::PublicUnit},
    {u"hokinhdoanh", OrganisationKind::HouseholdBusiness},
    {u"hokinhdoanhcathe", OrganisationKind::HouseholdBusiness},
    {u"hkd", OrganisationKind::HouseholdBusiness},
    {u"hkdcathe", OrganisationKind::HouseholdBusiness},
    {u"hokd", OrganisationKind::HouseholdBusiness},
    {u"hokdcathe", OrganisationKind::HouseholdBusiness},
    {u"cty", OrganisationKind::Enterprise},
    {u"dntn", OrganisationKind::Enterprise},
    {u"cn", OrganisationKind::Enterprise},
    {u"truong", OrganisationKind::PublicUnit},
    {u"tramyte", OrganisationKind::PublicUnit},
    {u"ubnd", OrganisationKind::Agency},
    {u"uybannhandan", OrganisationKind::Agency},
    {u"khac", OrganisationKind::Other},
    {u"loaikhac", OrganisationKind::Other},
    {u"tochuckhac", OrganisationKind::Other},
    {u"tochuc", OrganisationKind::Other},
}};

template <typename T, std::size_t N>
std::optional<T> lookUp(const std::array<Word<T>, N> &words, QStringView text)
{
    const QString key = foldedKey(text);
    const auto it = std::ranges::find(words, QStringView(key), &Word<T>::key);
    return it == words.end() ? std::nullopt : std::optional<T>(it->value);
}

} // namespace

QString listWord(Residence residence)
{
    return residence == Residence::Permanent ? u"Thường trú"_s : u"Tạm trú"_s;
}

QString listWord(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return u"Nam"_s;
    case Sex::Female:
        return u"Nữ"_s;
    case Sex::Unknown:
        break;
    }
    return {};
}

QString listWord(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Enterprise:
        return u"Doanh nghiệp"_s;
    case OrganisationKind::Cooperative:
        return u"Hợp tác xã"_s;
    case OrganisationKind::Agency:
        return u"Cơ quan"_s;
    case OrganisationKind::PublicUnit:
        return u"Đơn vị sự nghiệp"_s;
    case OrganisationKind::HouseholdBusiness:
        return u"Hộ kinh doanh"_s;
    case OrganisationKind::Other:
        break;
    }
    return u"Khác"_s;
}

std::optional<Residence> residenceFromListWord(QStringView word)
{
    return lookUp(kResidenceWords, word);
}
std::optional<Sex> sexFromListWord(QStringView word)
{
    return lookUp(kSexWords, word);
}
std::optional<OrganisationKind> organisationKindFromListWord(QStringView word)
{
    return lookUp(kKindWords, word);
}

QString listBirth(const BirthDate &birth)
{
    QString whole = fmt_vi::date(birth.day);
    switch (birth.precision) {
    case DatePrecision::Year:
        return whole.mid(6);
    case DatePrecision::Month:
        return whole.mid(3);
    case DatePrecision::Day:
        break;
    }
    return whole;
}

QString listStep(Day on, bool latest)
{
    const QString day = fmt_vi::date(on);
    return latest && !day.isEmpty() ? QString(u"≤ "_s + day) : day;
}

} // namespace caodiem::domain
