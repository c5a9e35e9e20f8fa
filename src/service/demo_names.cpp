// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_names.h"

#include "base/number_format.h"

#include <array>

using namespace Qt::StringLiterals;

// Vietnamese words of which the people and organisations of a demo are made. Invented; whoever bears such a name does
// so by chance.
namespace caodiem::service {
namespace {

struct FamilyShare {
    QStringView name;
    int weight;
};

constexpr FamilyShare kFamilies[] {{u"Nguyễn", 310}, {u"Trần", 110}, {u"Lê", 95}, {u"Phạm", 70}, {u"Hoàng", 45},
    {u"Huỳnh", 35}, {u"Phan", 42}, {u"Vũ", 30}, {u"Võ", 28}, {u"Đặng", 24}, {u"Bùi", 24}, {u"Đỗ", 20}, {u"Hồ", 16},
    {u"Ngô", 16}, {u"Dương", 14}, {u"Lý", 8}, {u"Trịnh", 12}, {u"Đinh", 12}, {u"Mai", 11}, {u"Lương", 11}, {u"Cao", 9},
    {u"Thái", 8}, {u"Hà", 10}, {u"Tạ", 6}, {u"Đoàn", 10}, {u"Trương", 14}, {u"Lâm", 6}, {u"Quách", 4}};

constexpr QStringView kMaleMiddle[] {u"Văn", u"Hữu", u"Đức", u"Minh", u"Quốc", u"Thanh", u"Công", u"Xuân", u"Đình",
    u"Ngọc", u"Gia", u"Anh", u"Tuấn", u"Hoàng", u"Bảo", u"Trọng", u"Thế", u"Viết", u"Duy", u"Nhật"};
constexpr QStringView kFemaleMiddle[] {u"Thị", u"Thị Ngọc", u"Thị Thu", u"Thị Kim", u"Thị Thanh", u"Thị Bích",
    u"Thị Hồng", u"Ngọc", u"Thu", u"Kim", u"Mỹ", u"Thanh", u"Phương", u"Khánh", u"Bảo", u"Minh", u"Thảo", u"Diễm",
    u"Quỳnh", u"Hoài"};
constexpr quint8 kOldMiddles = 2; ///< Văn, Hữu; Thị, Thị Ngọc

constexpr QStringView kMaleGiven[] {u"Hùng", u"Dũng", u"Tuấn", u"Nam", u"Sơn", u"Hải", u"Long", u"Quang", u"Thắng",
    u"Cường", u"Hiếu", u"Đạt", u"Phong", u"Khang", u"Khôi", u"Phúc", u"Lộc", u"Tài", u"Thịnh", u"Vinh", u"Bình", u"Hòa",
    u"Thành", u"Trung", u"Kiên", u"Hưng", u"Huy", u"Khánh", u"Nghĩa", u"Tín", u"Toàn", u"Trí", u"Tâm", u"Việt", u"Lâm",
    u"Quân", u"Quý", u"Thái", u"Thuận", u"Tiến", u"Tùng", u"Vũ", u"An", u"Bách", u"Đăng", u"Duy", u"Hoàng", u"Nguyên",
    u"Nhân", u"Phát"};
constexpr QStringView kFemaleGiven[] {u"Lan", u"Hương", u"Hoa", u"Mai", u"Hằng", u"Hạnh", u"Nga", u"Thủy", u"Thảo",
    u"Trang", u"Linh", u"Ngân", u"Ngọc", u"Nhung", u"Phượng", u"Phương", u"Quyên", u"Quỳnh", u"Thanh", u"Thu", u"Thùy",
    u"Tuyết", u"Uyên", u"Vân", u"Yến", u"Xuân", u"Anh", u"Bích", u"Châu", u"Chi", u"Diệu", u"Dung", u"Duyên", u"Giang",
    u"Hà", u"Hiền", u"Hòa", u"Huệ", u"Khánh", u"Kim", u"Lệ", u"Liên", u"Loan", u"Ly", u"My", u"Nhi", u"Nhàn", u"Như",
    u"Tâm", u"Trâm"};

constexpr QStringView kTrades[] {u"Thương mại", u"Xây dựng", u"Vận tải", u"Du lịch", u"Hải sản", u"Nông sản", u"Cao su",
    u"Hồ tiêu", u"Nước mắm", u"Cơ khí", u"Điện lạnh", u"Nội thất", u"Dịch vụ", u"Khách sạn", u"Ẩm thực", u"In ấn",
    u"Vật liệu", u"Dược phẩm", u"May mặc", u"Công nghệ"};
constexpr QStringView kLuckyFirst[] {u"Minh", u"Đại", u"Hoàng", u"Phú", u"An", u"Thiên", u"Tân", u"Nam", u"Đông",
    u"Hải", u"Gia", u"Bảo", u"Kim", u"Hưng", u"Việt", u"Thành"};
constexpr QStringView kLuckySecond[] {u"Phát", u"Thịnh", u"Long", u"Lợi", u"Gia", u"Phong", u"Tiến", u"Thành", u"Hưng",
    u"Khang", u"Lộc", u"Tín", u"Vượng", u"Sơn", u"Đạt", u"Nguyên"};

constexpr QStringView kIneligible[] {u"Thông tin chưa có trong cơ sở dữ liệu dân cư", u"Không thu được vân tay",
    u"Sai lệch ngày sinh, đang chờ cải chính", u"Chưa xác định người giám hộ"};

template <std::size_t N>
quint8 pickIndex(Random &random, const QStringView (&)[N])
{
    return static_cast<quint8>(random.below(N));
}

QString lucky(Random &random)
{
    return random.pick(kLuckyFirst) % u' ' % random.pick(kLuckySecond);
}

} // namespace

quint8 pickFamily(Random &random)
{
    static const std::vector<quint8> kUrn = [] {
        std::vector<quint8> urn;
        for (quint8 i = 0; i < std::size(kFamilies); ++i) {
            urn.insert(urn.end(), static_cast<std::size_t>(kFamilies[i].weight), i);
        }
        return urn;
    }();
    return random.pick(kUrn);
}

NameParts pickName(Random &random, quint8 family, domain::Sex sex, bool old)
{
    const bool male = sex == domain::Sex::Male;
    NameParts name;
    name.family = family;
    name.middle = old && random.chance(850) ? random.below(kOldMiddles)
        : male                              ? pickIndex(random, kMaleMiddle)
                                            : pickIndex(random, kFemaleMiddle);
    name.given = male ? pickIndex(random, kMaleGiven) : pickIndex(random, kFemaleGiven);
    return name;
}

NameParts pickMinorityName(Random &random, const MinorityPlan &minority, domain::Sex sex)
{
    const QStringList &given = sex == domain::Sex::Male ? minority.maleGiven : minority.femaleGiven;
    return {0, 0, static_cast<quint8>(random.below(given.size())), true};
}

QString fullName(const NameParts &name, domain::Sex sex, const MinorityPlan &minority)
{
    const bool male = sex == domain::Sex::Male;
    if (name.minority) {
        return male ? QString(minority.men % u' ' % minority.maleGiven.at(name.given))
                    : QString(minority.women % u' ' % minority.femaleGiven.at(name.given));
    }
    return kFamilies[name.family].name % u' ' % (male ? kMaleMiddle[name.middle] : kFemaleMiddle[name.middle]) % u' '
        % (male ? kMaleGiven[name.given] : kFemaleGiven[name.given]);
}

QString organisationName(Random &random, domain::OrganisationKind kind, const QString &village, qint64 number)
{
    switch (kind) {
    case domain::OrganisationKind::Cooperative:
        return u"Hợp tác xã Nông nghiệp "_s % lucky(random);
    case domain::OrganisationKind::Agency:
        return u"Văn phòng đại diện %1 "_s.arg(number) % village;
    case domain::OrganisationKind::PublicUnit:
        return u"Trung tâm Dịch vụ tổng hợp %1 "_s.arg(number) % village;
    case domain::OrganisationKind::HouseholdBusiness:
        return u"Hộ kinh doanh "_s % lucky(random);
    default:
        break;
    }
    constexpr QStringView kForms[] {u"Công ty TNHH ", u"Công ty TNHH MTV ", u"Công ty Cổ phần ", u"DNTN "};
    return random.pick(kForms) % random.pick(kTrades) % u' ' % lucky(random);
}

QString contactNote(Random &random, domain::EventKind kind, Day on)
{
    if (kind == domain::EventKind::Ineligible) {
        return random.pick(kIneligible).toString();
    }
    if (kind == domain::EventKind::Rescheduled) {
        return u"Hẹn lại ngày "_s % fmt_vi::shortDate(on + random.between(2, 9));
    }
    if (kind == domain::EventKind::Away) {
        return random.chance(500) ? u"Đi làm ăn xa"_s : u"Đi học xa"_s;
    }
    return {};
}

QString digits(qint64 value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

QString formerHome()
{
    return u"Công an nơi cư trú trước"_s;
}

} // namespace caodiem::service
