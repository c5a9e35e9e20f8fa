// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_plan.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

// The five demo communes. What a directive quotes stands here as quoted; the other groups, the last 90 days, villages,
// schools and organisations are invented around it.
namespace caodiem::service {
namespace {

using domain::OrganisationKind;
using domain::Residence;
using domain::UnitKind;

Day on(int year, int month, int day)
{
    return dayFromCivil({year, month, day});
}

std::vector<AgeSlice> adults()
{
    return {{14, 18, 781}, {18, 25, 1101}, {25, 40, 3285}, {40, 60, 3312}, {60, 70, 950}, {70, 80, 400}, {80, 90, 150},
        {90, 99, 21}};
}

GroupPlan group(Residence residence, std::vector<AgeSlice> ages, qint64 people, RungPlan card, RungPlan intake = {},
    RungPlan activated = {})
{
    GroupPlan out;
    out.residence = residence;
    out.ages = std::move(ages);
    out.people = people;
    out.rungs = {card, intake, activated};
    return out;
}

/// Moves at its own pace: no target of the campaign counts it.
GroupPlan beside(GroupPlan plan)
{
    plan.targeted = false;
    return plan;
}

GroupPlan bornIn(int year, qint64 people, RungPlan card, RungPlan intake, RungPlan activated)
{
    GroupPlan out = group(Residence::Permanent, {}, people, card, intake, activated);
    out.bornIn = {year};
    return out;
}

OrganisationPlan organisations(Day from, Day to, qint64 count, qint64 verified, qint64 recent, qint64 lastWeek)
{
    OrganisationPlan out;
    out.establishedFrom = from;
    out.establishedTo = to;
    out.count = count;
    out.verified = verified;
    out.recent = recent;
    out.lastWeek = lastWeek;
    return out;
}

/// Household businesses (not organisations), closed ones and ones without a date: beside every figure.
void addUncounted(DemoPlan &plan, qint64 households, qint64 closed, qint64 undated)
{
    OrganisationPlan business = organisations(on(2015, 1, 5), on(2025, 6, 30), households, 0, 0, 0);
    business.kind = OrganisationKind::HouseholdBusiness;
    business.mixed = false;
    OrganisationPlan gone = organisations(on(2010, 1, 4), on(2022, 12, 20), closed, closed / 4, 0, 0);
    gone.closed = true;
    OrganisationPlan unknown = organisations(kDayMin, kDayMin, undated, 0, 0, 0);
    plan.organisations.insert(plan.organisations.end(), {business, gone, unknown});
}

std::vector<VillagePlan> villages(const QString &kind, const std::vector<std::pair<QString, int>> &names)
{
    std::vector<VillagePlan> out;
    out.reserve(names.size());
    for (const auto &[name, weight] : names) {
        out.push_back({name, kind, weight});
    }
    return out;
}

domain::Unit unit(const QString &name, UnitKind kind, const QString &parent, const QString &place,
    const QString &signerTitle, const QStringList &recipients)
{
    return {name, kind, parent, place, signerTitle, QString(), recipients};
}

DemoPlan phuRieng()
{
    DemoPlan plan;
    plan.profile = u"phu-rieng"_s;
    plan.campaign = u"phu-rieng-2026"_s;
    plan.unit = unit(u"Công an xã Phú Riềng"_s, UnitKind::Commune, u"Công an tỉnh Đồng Nai"_s, u"Phú Riềng"_s,
        u"TRƯỞNG CÔNG AN XÃ"_s, {u"Phòng PC06, Công an tỉnh"_s, u"Đảng ủy, UBND xã"_s, u"Lưu: CAX"_s});
    plan.ownDay = on(2026, 5, 23);
    plan.startsOn = on(2026, 5, 26);
    plan.lastDay = on(2026, 6, 29);
    plan.place = u"xã Phú Riềng"_s;
    plan.villages = villages(u"thôn"_s,
        {{u"Phú Hòa"_s, 21}, {u"Phú Lộc"_s, 17}, {u"Phú Vinh"_s, 24}, {u"Phú Thuận"_s, 15}, {u"Phú Bình"_s, 13},
            {u"Phú Hưng"_s, 19}, {u"Phú Cường"_s, 11}, {u"Phú Thịnh"_s, 16}, {u"Tân Lực"_s, 12}, {u"Tân Hiệp"_s, 14},
            {u"Bàu Đỉa"_s, 8}, {u"Bù Ka"_s, 7}, {u"Thôn 1"_s, 12}, {u"Thôn 2"_s, 9}, {u"Thôn 3"_s, 13},
            {u"Thôn 4"_s, 10}, {u"Thôn 5"_s, 6}, {u"Thôn 6"_s, 11}, {u"Thôn 7"_s, 8}, {u"Thôn 8"_s, 9}});
    plan.primarySchools = {u"TH Phú Riềng A"_s, u"TH Phú Riềng B"_s, u"TH Phú Lộc"_s, u"TH Bù Ka"_s};
    plan.lowerSecondarySchools = {u"THCS Phú Riềng"_s, u"THCS Phú Vinh"_s, u"THCS Tân Lực"_s};
    plan.prefixes = {{70, 62}, {75, 6}, {40, 6}, {38, 6}, {42, 4}, {34, 4}, {52, 4}, {79, 3}, {22, 2}};
    plan.minority = {90, u"Điểu"_s, u"Thị"_s,
        {u"Lên"_s, u"Sanh"_s, u"Khuê"_s, u"Hùng"_s, u"Mới"_s, u"Sơn"_s, u"Giang"_s, u"K'Sơr"_s, u"Bơi"_s, u"Thanh"_s},
        {u"Hương"_s, u"Bé"_s, u"Liên"_s, u"Mai"_s, u"Ươm"_s, u"Nhung"_s, u"Lim"_s, u"Thảo"_s, u"Đep"_s, u"Hồng"_s}};
    plan.householdPrefix = u"PR"_s;
    plan.taxPrefix = 38;
    plan.groups = {
        group(Residence::Permanent, {{0, 6}}, 2618, {809, 520, 84}),
        group(Residence::Permanent, {{6, 14}}, 5045, {4645, 1450, 182}, {214, 186, 70}, {9, 9, 6}),
        group(Residence::Permanent, adults(), 27434, {27334, 240, 21}, {23326, 3900, 455}, {21973, 5600, 675}),
        group(Residence::Temporary, {{0, 6}}, 96, {31, 12, 1}),
        group(Residence::Temporary, {{6, 14}}, 187, {150, 30, 3}, {9, 6, 1}),
        group(Residence::Temporary, adults(), 1620, {1561, 16, 1}, {1190, 200, 21}, {1043, 230, 28}),
    };
    plan.organisations = {organisations(on(2009, 3, 2), on(2026, 4, 20), 218, 163, 60, 12)};
    addUncounted(plan, 14, 6, 2);
    return plan;
}

DemoPlan phuQuoc()
{
    DemoPlan plan;
    plan.profile = u"phu-quoc"_s;
    plan.campaign = u"phu-quoc-2026"_s;
    plan.unit = unit(u"Công an đặc khu Phú Quốc"_s, UnitKind::SpecialZone, u"Công an tỉnh An Giang"_s, u"Phú Quốc"_s,
        u"TRƯỞNG CÔNG AN ĐẶC KHU"_s, {u"Phòng PC06, Công an tỉnh"_s, u"Đảng ủy, UBND đặc khu"_s, u"Lưu: CAĐK"_s});
    plan.ownDay = on(2026, 5, 26);
    plan.startsOn = on(2026, 3, 31);
    plan.lastDay = on(2026, 6, 29);
    plan.place = u"đặc khu Phú Quốc"_s;
    plan.villages = villages(u"khu phố"_s,
        {{u"KP 1 Dương Đông"_s, 62}, {u"KP 2 Dương Đông"_s, 58}, {u"KP 3 Dương Đông"_s, 49}, {u"KP 4 Dương Đông"_s, 55},
            {u"KP 5 Dương Đông"_s, 71}, {u"KP 6 Dương Đông"_s, 44}, {u"KP 7 Dương Đông"_s, 29},
            {u"KP 8 Dương Đông"_s, 47}, {u"KP 1 An Thới"_s, 46}, {u"KP 2 An Thới"_s, 34}, {u"KP 3 An Thới"_s, 41},
            {u"KP 4 An Thới"_s, 38}, {u"KP 5 An Thới"_s, 52}, {u"KP 6 An Thới"_s, 33}, {u"KP Hàm Ninh"_s, 50},
            {u"KP Bãi Thơm"_s, 44}, {u"KP Gành Dầu"_s, 22}, {u"KP Rạch Vẹm"_s, 15}, {u"KP Dương Tơ 1"_s, 48},
            {u"KP Dương Tơ 2"_s, 43}, {u"KP Cửa Dương"_s, 51}, {u"KP Cửa Cạn"_s, 27}, {u"KP Suối Lớn"_s, 36},
            {u"KP Hòn Thơm"_s, 22}});
    plan.villagesPerOfficer = 2;
    plan.primarySchools = {u"TH Dương Đông 1"_s, u"TH Dương Đông 2"_s, u"TH Dương Đông 3"_s, u"TH An Thới 1"_s,
        u"TH An Thới 2"_s, u"TH Hàm Ninh"_s, u"TH Bãi Thơm"_s, u"TH Dương Tơ"_s, u"TH Cửa Dương"_s};
    plan.lowerSecondarySchools = {u"THCS Dương Đông 1"_s, u"THCS Dương Đông 2"_s, u"THCS An Thới 1"_s,
        u"THCS An Thới 2"_s, u"THCS Hàm Ninh"_s, u"THCS Cửa Dương"_s};
    plan.prefixes = {{91, 70}, {89, 8}, {92, 6}, {96, 5}, {95, 4}, {79, 4}, {1, 3}};
    plan.minority = {25, u"Danh"_s, u"Thị"_s, {u"Sóc"_s, u"Hoàng"_s, u"Tuấn"_s, u"Phol"_s, u"Kim"_s},
        {u"Sà Rinh"_s, u"Phol"_s, u"Hoa"_s, u"Sa Vy"_s, u"Ngọc"_s}};
    plan.householdPrefix = u"PQ"_s;
    plan.taxPrefix = 17;
    // The bands of the campaign, so that the bars by age stand where the office sees them.
    const std::vector<AgeSlice> bands {{14, 18, 7946}, {18, 25, 11203}, {25, 40, 33412}, {40, 60, 33687},
        {60, 70, 9300}, {70, 80, 4300}, {80, 90, 1600}, {90, 99, 262}};
    plan.groups = {
        group(Residence::Permanent, bands, 101710, {99778, 4900, 497}, {93858, 15400, 1302}, {87678, 24800, 2947}),
        group(Residence::Permanent, {{6, 14}}, 15230, {11480, 2100, 150}, {3120, 2150, 420}, {1410, 900, 119}),
        beside(group(Residence::Permanent, {{0, 6}}, 8240, {2610, 900, 77})),
        beside(group(Residence::Temporary, adults(), 4150, {3990, 70, 7}, {3020, 420, 40}, {2590, 510, 48})),
        beside(group(Residence::Temporary, {{6, 14}}, 320, {211, 40, 4}, {44, 20, 2}, {17, 9, 1})),
        beside(group(Residence::Temporary, {{0, 6}}, 190, {62, 20, 2})),
    };
    const Day cutOff = on(2025, 12, 30);
    OrganisationPlan after = organisations(cutOff + 1, on(2026, 5, 18), 391, 213, 208, 46);
    after.pinnedOn = cutOff; // "trước" and "sau" leave this day out; the campaign counts it with the second group
    after.pinned = 2;
    plan.organisations = {organisations(on(2004, 5, 10), cutOff - 1, 3377, 3193, 420, 28), after};
    addUncounted(plan, 46, 21, 3);
    return plan;
}

DemoPlan truongLuu()
{
    DemoPlan plan;
    plan.profile = u"truong-luu"_s;
    plan.campaign = u"truong-luu-2026"_s;
    plan.unit = unit(u"Công an xã Trường Lưu"_s, UnitKind::Commune, u"Công an tỉnh Hà Tĩnh"_s, u"Trường Lưu"_s,
        u"TRƯỞNG CÔNG AN XÃ"_s, {u"Phòng PC06, Công an tỉnh"_s, u"UBND xã"_s, u"Lưu: CAX"_s});
    plan.ownDay = on(2026, 5, 28);
    plan.startsOn = on(2026, 4, 1);
    plan.lastDay = on(2026, 5, 31);
    plan.place = u"xã Trường Lưu"_s;
    plan.villages = villages(u"thôn"_s,
        {{u"Đông Hòa"_s, 286}, {u"Tân Tiến"_s, 323}, {u"Phúc Sơn"_s, 224}, {u"Trung Hòa"_s, 261}, {u"Yên Bình"_s, 199},
            {u"Nam Phong"_s, 249}, {u"Bắc Sơn"_s, 236}, {u"Quần Ngọc"_s, 274}, {u"Hồng Lam"_s, 186},
            {u"Vĩnh Gia"_s, 211}, {u"Tràng Sơn"_s, 298}, {u"Phượng Sơn"_s, 236}});
    plan.primarySchools = {u"TH Trường Lưu 1"_s, u"TH Trường Lưu 2"_s, u"TH Phượng Sơn"_s};
    plan.lowerSecondarySchools = {u"THCS Trường Lưu"_s, u"THCS Tràng Sơn"_s};
    plan.prefixes = {{42, 92}, {40, 4}, {38, 2}, {79, 2}};
    plan.householdPrefix = u"TL"_s;
    plan.taxPrefix = 30;
    plan.groups = {
        group(Residence::Permanent, {{6, 14}}, 2983, {2716, 720, 63}, {2339, 2020, 225}, {395, 395, 127}),
        beside(group(Residence::Permanent, {{0, 6}}, 1548, {402, 160, 14})),
        beside(group(Residence::Permanent, adults(), 15870, {15702, 130, 10}, {13910, 1500, 119}, {12660, 1900, 154})),
        beside(group(Residence::Temporary, adults(), 236, {230, 3, 0}, {181, 20, 2}, {160, 26, 2})),
        beside(group(Residence::Temporary, {{6, 14}}, 31, {26, 6, 0}, {12, 10, 1}, {2, 2, 0})),
        beside(group(Residence::Temporary, {{0, 6}}, 12, {3, 1, 0})),
    };
    plan.organisations = {organisations(on(2011, 4, 4), on(2026, 3, 16), 41, 33, 9, 1)};
    addUncounted(plan, 6, 2, 1);
    return plan;
}

/// 104 communes of a province, each a "village" of this profile. Names are put together, not taken.
std::vector<VillagePlan> communes()
{
    const QStringList first {u"Tân"_s, u"Minh"_s, u"Đại"_s, u"Phú"_s, u"An"_s, u"Yên"_s, u"Đông"_s, u"Nam"_s, u"Thái"_s,
        u"Vũ"_s, u"Quỳnh"_s, u"Kim"_s, u"Hồng"_s};
    const QStringList second {u"Hưng"_s, u"Tiến"_s, u"Thịnh"_s, u"Lạc"_s, u"Sơn"_s, u"Đức"_s, u"Xuân"_s, u"Bình"_s};
    std::vector<VillagePlan> out;
    for (const QString &head : first) {
        for (const QString &tail : second) {
            const auto number = static_cast<int>(out.size());
            const bool ward = number % 9 == 4;
            out.push_back({(ward ? u"Phường "_s : u"Xã "_s) + head + u' ' + tail, ward ? u"phường"_s : u"xã"_s,
                60 + (number * 37) % 83 + (ward ? 30 : 0)});
        }
    }
    return out;
}

DemoPlan hungYen()
{
    DemoPlan plan;
    plan.profile = u"hung-yen"_s;
    plan.campaign = u"hung-yen-2026"_s;
    plan.unit = unit(u"Công an tỉnh Hưng Yên"_s, UnitKind::Commune, u"Bộ Công an"_s, u"Hưng Yên"_s, u"GIÁM ĐỐC"_s,
        {u"Cục C06, Bộ Công an"_s, u"UBND tỉnh"_s, u"Lưu: PC06"_s});
    plan.ownDay = on(2026, 4, 15);
    plan.startsOn = on(2026, 4, 1);
    plan.lastDay = on(2026, 5, 19);
    plan.place = u"tỉnh Hưng Yên"_s;
    plan.villages = communes();
    plan.villagesPerOfficer = 4;
    for (const VillagePlan &commune : plan.villages) {
        const QString name = commune.name.section(u' ', 1);
        plan.primarySchools << u"TH %1 1"_s.arg(name) << u"TH %1 2"_s.arg(name);
        plan.lowerSecondarySchools << u"THCS "_s + name;
    }
    plan.prefixes = {{33, 48}, {34, 45}, {1, 4}, {30, 3}};
    plan.taxPrefix = 9;
    plan.contactPerMille = 30;
    plan.groups = {group(Residence::Permanent, {{6, 14}}, 436569, {237176, 62000, 16800})};
    return plan;
}

DemoPlan tuMinh()
{
    DemoPlan plan;
    plan.profile = u"tu-minh"_s;
    plan.campaign = u"tu-minh-2026"_s;
    plan.unit = unit(u"Công an phường Tứ Minh"_s, UnitKind::Ward, u"Công an thành phố Hải Phòng"_s, u"Tứ Minh"_s,
        u"TRƯỞNG CÔNG AN PHƯỜNG"_s, {u"Phòng PC06, Công an thành phố"_s, u"UBND phường"_s, u"Lưu: CAP"_s});
    plan.ownDay = on(2026, 4, 7);
    plan.startsOn = on(2026, 4, 7);
    plan.lastDay = on(2026, 5, 5);
    plan.place = u"phường Tứ Minh"_s;
    plan.villages = villages(u"tổ dân phố"_s,
        {{u"TDP Cẩm Khê 1"_s, 14}, {u"TDP Cẩm Khê 2"_s, 17}, {u"TDP Cẩm Khê 3"_s, 12}, {u"TDP Cẩm Khê 4"_s, 19},
            {u"TDP Lộ Cương 1"_s, 16}, {u"TDP Lộ Cương 2"_s, 11}, {u"TDP Lộ Cương 3"_s, 13}, {u"TDP Lộ Cương 4"_s, 18},
            {u"TDP Tứ Thông 1"_s, 21}, {u"TDP Tứ Thông 2"_s, 15}, {u"TDP Tứ Thông 3"_s, 12}, {u"TDP Tứ Thông 4"_s, 10},
            {u"TDP Tân Minh 1"_s, 17}, {u"TDP Tân Minh 2"_s, 20}, {u"TDP Tân Minh 3"_s, 13}, {u"TDP Tân Minh 4"_s, 9}});
    plan.primarySchools = {u"TH Tứ Minh"_s, u"TH Cẩm Khê"_s, u"TH Lộ Cương"_s};
    plan.lowerSecondarySchools = {u"THCS Tứ Minh"_s, u"THCS Tứ Thông"_s};
    plan.prefixes = {{30, 86}, {31, 4}, {1, 4}, {33, 3}, {34, 3}};
    plan.householdPrefix = u"TM"_s;
    plan.taxPrefix = 8;
    plan.cardPlaces = {u"Công an phường Thạch Khôi"_s, u"Công an phường Việt Hòa"_s, u"Công an xã Mao Điền"_s,
        u"Công an phường Hải Dương"_s};
    GroupPlan others
        = beside(group(Residence::Permanent, adults(), 20480, {20270, 190, 16}, {18060, 1300, 98}, {16720, 1600, 126}));
    others.notBornIn = {2008, 2011};
    plan.groups = {
        group(Residence::Permanent, {{6, 14}}, 4000, {2730, 690, 74}, {236, 190, 46}, {41, 38, 12}),
        bornIn(2008, 486, {471, 9, 1}, {402, 66, 8}, {371, 72, 9}),
        bornIn(2011, 512, {468, 40, 4}, {231, 95, 12}, {166, 88, 11}),
        others,
        beside(group(Residence::Permanent, {{0, 6}}, 2150, {610, 230, 20})),
        beside(group(Residence::Temporary, adults(), 640, {628, 6, 1}, {520, 50, 4}, {463, 61, 5})),
        beside(group(Residence::Temporary, {{6, 14}}, 58, {37, 9, 1}, {4, 3, 0})),
        beside(group(Residence::Temporary, {{0, 6}}, 24, {6, 2, 0})),
    };
    plan.organisations = {organisations(on(2006, 6, 5), on(2026, 3, 9), 152, 131, 18, 2)};
    addUncounted(plan, 12, 5, 1);
    return plan;
}

constexpr std::initializer_list<DemoPlan (*)()> kPlans {phuQuoc, truongLuu, phuRieng, hungYen, tuMinh};

} // namespace

QStringList demoPlanNames()
{
    return {u"phu-quoc"_s, u"truong-luu"_s, u"phu-rieng"_s, u"hung-yen"_s, u"tu-minh"_s};
}

std::optional<DemoPlan> demoPlan(const QString &profile)
{
    const qsizetype index = demoPlanNames().indexOf(profile);
    if (index < 0) {
        return std::nullopt;
    }
    return kPlans.begin()[index]();
}

} // namespace caodiem::service
