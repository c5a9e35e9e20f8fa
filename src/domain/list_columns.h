// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

/// The official column headers of the lists (cli.md), in order. Reading (ingest) and writing (export, template) share
/// them, so that what is written is what is read. Enumerators are the indexes.
namespace caodiem::domain {

enum class ResidentColumn : quint8 {
    PersonalId,
    FullName,
    Birth,
    Sex,
    Residence,
    Village,
    Address,
    HouseholdCode,
    HouseholdHead,
    School,
    SchoolClass,
    Phone,
    GuardianName,
    GuardianPersonalId,
    CardIntake, ///< the five steps stand in the order of EventKind
    CardIssued,
    EidIntake,
    EidApproved,
    EidActivated,
    ArrivedOn,
    LeftOn,
    DiedOn,
    OldId ///< of a former identity card, 9 digits
};

inline constexpr std::array<QStringView, 23> kResidentColumns {
    u"Số định danh cá nhân",
    u"Họ và tên",
    u"Ngày sinh",
    u"Giới tính",
    u"Loại cư trú",
    u"Thôn/Khu phố",
    u"Địa chỉ",
    u"Số hộ",
    u"Chủ hộ",
    u"Trường",
    u"Lớp",
    u"Điện thoại",
    u"Người giám hộ",
    u"Số định danh người giám hộ",
    u"Ngày thu nhận căn cước",
    u"Ngày cấp căn cước",
    u"Ngày thu nhận ĐDĐT",
    u"Ngày phê duyệt ĐDĐT",
    u"Ngày kích hoạt ĐDĐT",
    u"Ngày đến",
    u"Ngày đi",
    u"Ngày chết",
    u"Số CMND cũ",
};

enum class OrganisationColumn : quint8 {
    TaxCode,
    Name,
    Kind,
    EstablishedOn,
    ClosedOn,
    Village,
    Address,
    Representative,
    RepresentativePersonalId,
    Phone,
    OrgRegistered, ///< the two steps stand in the order of EventKind
    OrgVerified
};

inline constexpr std::array<QStringView, 12> kOrganisationColumns {
    u"Mã số thuế",
    u"Tên tổ chức",
    u"Loại hình",
    u"Ngày thành lập",
    u"Ngày giải thể",
    u"Thôn/Khu phố",
    u"Địa chỉ",
    u"Người đại diện",
    u"Số định danh người đại diện",
    u"Điện thoại",
    u"Ngày đăng ký định danh",
    u"Ngày xác thực định danh",
};

enum class VillageColumn : quint8 { Name, Kind, OldNames, HeadName, Phone, Officer };

inline constexpr std::array<QStringView, 6> kVillageColumns {
    u"Thôn/Khu phố",
    u"Loại",
    u"Tên cũ",
    u"Trưởng thôn",
    u"Điện thoại",
    u"Cảnh sát khu vực",
};

/// A column's place in its list, from 0.
constexpr int at(ResidentColumn column)
{
    return static_cast<int>(column);
}
constexpr int at(OrganisationColumn column)
{
    return static_cast<int>(column);
}
constexpr int at(VillageColumn column)
{
    return static_cast<int>(column);
}

} // namespace caodiem::domain
