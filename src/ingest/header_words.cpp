// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/header_words.h"

#include "base/text.h"

#include <QStringList>

#include <initializer_list>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;
using domain::OrganisationColumn;
using domain::ResidentColumn;
using domain::VillageColumn;

using Words = std::initializer_list<QStringView>;

/// Fills a dictionary; the first meaning of a key stands.
template <typename Column>
class Dictionary {
public:
    template <std::size_t N>
    explicit Dictionary(const std::array<QStringView, N> &official)
    {
        for (std::size_t i = 0; i < N; ++i) {
            m_words.insert(foldedKey(official.at(i)), static_cast<int>(i));
        }
    }

    void add(Column column, Words words)
    {
        for (const QStringView word : words) {
            addKey(column, foldedKey(word));
        }
    }

    /// Every prefix × verb × object: "Ngày" + "thu nhận hồ sơ" + "căn cước".
    void combine(Column column, Words verbs, Words objects)
    {
        static constexpr Words kPrefixes {
            u"", u"Ngày", u"Đã", u"Ngày đã", u"Thời gian", u"Tình trạng", u"Trạng thái", u"Kết quả", u"Ngày tháng năm"};
        for (const QStringView prefix : kPrefixes) {
            for (const QStringView verb : verbs) {
                for (const QStringView object : objects) {
                    addKey(column, foldedKey(prefix) + foldedKey(verb) + foldedKey(object));
                }
            }
        }
    }

    [[nodiscard]] HeaderWords take() { return std::move(m_words); }

private:
    void addKey(Column column, const QString &key)
    {
        if (!m_words.contains(key)) {
            m_words.insert(key, static_cast<int>(column));
        }
    }

    HeaderWords m_words;
};

constexpr Words kVillageWords {u"Thôn", u"Khu phố", u"Tổ dân phố", u"TDP", u"Ấp", u"Bản", u"Buôn", u"Xóm", u"Khóm",
    u"Làng", u"Sóc", u"Phum", u"Địa bàn", u"Thôn/TDP", u"Thôn/Ấp", u"Thôn/Tổ dân phố", u"Khu phố/Thôn", u"Thôn/Bản",
    u"Thôn/Buôn", u"Thôn/Xóm", u"Thôn, ấp, khu phố", u"Ấp/Khu phố", u"Khu phố/Ấp", u"Tổ dân phố/Thôn", u"Tên thôn",
    u"Tên thôn/khu phố", u"Tên khu phố", u"Tên ấp", u"Khu dân cư", u"Thôn (khu phố)", u"Thôn, tổ dân phố", u"Tổ, thôn",
    u"Tổ/Thôn", u"Thôn, tổ", u"Thôn/Tổ", u"Thôn, ấp", u"Ấp, thôn", u"Thôn, khu phố", u"Thôn - Tổ"};

constexpr Words kPhoneWords {u"Số điện thoại", u"SĐT", u"ĐT", u"Số ĐT", u"Di động", u"Điện thoại liên hệ",
    u"Số điện thoại liên hệ", u"Số điện thoại chính chủ", u"Điện thoại di động"};

void addIdentity(Dictionary<ResidentColumn> &words)
{
    words.add(ResidentColumn::PersonalId,
        {u"Số định danh", u"Số ĐDCN", u"ĐDCN", u"Mã định danh", u"Mã định danh cá nhân", u"Mã ĐDCN", u"Mã số định danh",
            u"Mã số định danh cá nhân", u"Định danh cá nhân", u"CCCD", u"Số CCCD", u"Số CC", u"Số căn cước",
            u"Căn cước", u"Số căn cước công dân", u"Căn cước công dân", u"Số thẻ căn cước", u"Số thẻ CCCD",
            u"Số CCCD/ĐDCN", u"Số ĐDCN/CCCD", u"CCCD/ĐDCN", u"ĐDCN/CCCD", u"Số CMND/CCCD", u"CMND/CCCD", u"CCCD/CMND",
            u"Số CCCD/CMND", u"Số định danh/CCCD", u"Số định danh cá nhân/CCCD", u"Số CCCD/Mã định danh",
            u"Số ĐDCN/Số CCCD", u"Số căn cước/ĐDCN", u"Số ĐDCN/CMND/CCCD", u"ĐDCN/CMND/CCCD", u"Số ĐDCN/CMND",
            u"Số CMND/CCCD/ĐDCN", u"CMND/CCCD/ĐDCN", u"Số CCCD/CMND/ĐDCN", u"Số CMND/CCCD/Định danh", u"Số thẻ CC",
            u"Số CC/CCCD", u"Số CCCD/CC", u"CC/CCCD", u"Số CC/ĐDCN", u"Số CMND/Căn cước/Số định danh",
            u"Số định danh/CCCD/CMND", u"Số CCCD/Thẻ căn cước", u"Số định danh cá nhân/CMND", u"Mã ĐDCN/CCCD",
            u"Số CCCD học sinh", u"Số định danh học sinh", u"Mã định danh học sinh"});
    words.add(ResidentColumn::OldId,
        {u"Số CMND", u"CMND", u"CMND cũ", u"Số CMND 9 số", u"CMND 9 số", u"Số chứng minh nhân dân",
            u"Chứng minh nhân dân", u"Số chứng minh", u"Số CMT", u"Số CMTND", u"Số CMND (nếu có)"});
    words.add(ResidentColumn::FullName,
        {u"Họ tên", u"Họ, chữ đệm và tên", u"Họ, chữ đệm và tên khai sinh", u"Họ và tên khai sinh",
            u"Họ và tên công dân", u"Họ tên công dân", u"Tên công dân", u"Họ và tên trẻ", u"Họ tên trẻ",
            u"Họ và tên học sinh", u"Họ tên học sinh", u"Họ và chữ đệm, tên", u"Tên", u"Công dân", u"Họ tên HS",
            u"Họ và tên HS", u"Tên học sinh", u"Họ tên khai sinh", u"Họ và tên trẻ em", u"Họ tên trẻ em",
            u"Họ và tên nhân khẩu", u"Họ tên nhân khẩu"});
    words.add(ResidentColumn::Birth,
        {u"Ngày tháng năm sinh", u"Năm sinh", u"NTNS", u"Ngày/tháng/năm sinh", u"Sinh ngày", u"Ngày, tháng sinh", u"NS",
            u"Sinh năm", u"Ngày sinh/Năm sinh", u"Năm sinh/Ngày sinh", u"N.sinh", u"Ngày tháng năm sinh của trẻ",
            u"Ngày sinh học sinh"});
    words.add(ResidentColumn::Sex, {u"GT", u"Giới", u"Phái", u"Nam/Nữ"});
    words.add(ResidentColumn::Residence,
        {u"Hình thức cư trú", u"Tình trạng cư trú", u"Thường trú/Tạm trú", u"Cư trú", u"Diện cư trú",
            u"Loại hình cư trú"});
}

void addPlaces(Dictionary<ResidentColumn> &words)
{
    words.add(ResidentColumn::Village, kVillageWords);
    words.add(ResidentColumn::Address,
        {u"Địa chỉ thường trú", u"Nơi thường trú", u"Nơi cư trú", u"Địa chỉ cư trú", u"Nơi ở hiện tại",
            u"Nơi ở hiện nay", u"Chỗ ở hiện nay", u"Nơi ở", u"Hộ khẩu thường trú", u"HKTT", u"Số nhà", u"Nơi ĐKHKTT",
            u"ĐKHKTT", u"Nơi ĐKTT", u"Nơi đăng ký HKTT", u"Nơi đăng ký hộ khẩu thường trú", u"Nơi đăng ký thường trú",
            u"Nơi HKTT", u"Nơi ĐK thường trú", u"Địa chỉ chi tiết"});
    words.add(ResidentColumn::HouseholdCode,
        {u"Mã hộ", u"Số hộ khẩu", u"Số sổ hộ khẩu", u"Mã số hộ", u"Hộ số", u"Mã hộ gia đình", u"Số sổ"});
    words.add(ResidentColumn::HouseholdHead, {u"Họ tên chủ hộ", u"Họ và tên chủ hộ", u"Tên chủ hộ"});
    words.add(ResidentColumn::School, {u"Tên trường", u"Trường học", u"Nơi học", u"Đơn vị trường"});
    words.add(ResidentColumn::SchoolClass, {u"Lớp học", u"Tên lớp"});
    words.add(ResidentColumn::Phone, kPhoneWords);
    words.add(ResidentColumn::Phone,
        {u"SĐT phụ huynh", u"Số điện thoại phụ huynh", u"ĐT phụ huynh", u"Điện thoại phụ huynh", u"SĐT cha/mẹ",
            u"SĐT cha mẹ", u"SĐT công dân", u"SĐT chủ hộ"});
    words.add(ResidentColumn::GuardianName,
        {u"Họ tên người giám hộ", u"Họ và tên người giám hộ", u"Giám hộ", u"Cha/mẹ", u"Bố/mẹ", u"Phụ huynh",
            u"Họ tên phụ huynh", u"Họ và tên phụ huynh", u"Họ tên cha/mẹ", u"Cha, mẹ hoặc người giám hộ",
            u"Người đại diện hợp pháp", u"Họ và tên cha/mẹ", u"Họ tên cha mẹ", u"Họ và tên cha mẹ"});
    words.add(ResidentColumn::GuardianPersonalId,
        {u"Số CCCD người giám hộ", u"CCCD người giám hộ", u"Số ĐDCN người giám hộ", u"ĐDCN người giám hộ",
            u"Số định danh cá nhân người giám hộ", u"Số căn cước người giám hộ", u"CCCD cha/mẹ", u"Số CCCD cha/mẹ",
            u"CCCD phụ huynh", u"Số CCCD phụ huynh", u"Số CCCD cha", u"Số CCCD mẹ"});
    words.add(ResidentColumn::ArrivedOn, {u"Ngày chuyển đến", u"Chuyển đến", u"Ngày nhập hộ khẩu"});
    words.add(ResidentColumn::LeftOn, {u"Ngày chuyển đi", u"Chuyển đi"});
    words.add(ResidentColumn::DiedOn, {u"Ngày mất", u"Ngày qua đời", u"Ngày tử vong", u"Ngày tháng năm chết"});
}

void addSteps(Dictionary<ResidentColumn> &words)
{
    static constexpr Words kCard {
        u"căn cước", u"CCCD", u"CC", u"thẻ căn cước", u"thẻ CCCD", u"thẻ", u"căn cước công dân"};
    static constexpr Words kEid {u"ĐDĐT", u"định danh điện tử", u"ĐDĐT mức 2", u"ĐDĐT mức độ 2", u"định danh mức 2",
        u"định danh mức độ 2", u"định danh điện tử mức 2", u"định danh điện tử mức độ 2", u"VNeID", u"VNeID mức 2",
        u"tài khoản VNeID", u"tài khoản định danh", u"tài khoản định danh điện tử", u"tài khoản ĐDĐT", u"TK ĐDĐT",
        u"căn cước điện tử", u"CCĐT", u"tài khoản định danh điện tử mức 2", u"tài khoản ĐDĐT mức 2"};
    static constexpr Words kTakeIn {u"thu nhận", u"thu nhận hồ sơ", u"thu hồ sơ", u"làm", u"làm hồ sơ", u"nộp hồ sơ"};
    words.combine(ResidentColumn::CardIntake, kTakeIn, kCard);
    words.combine(ResidentColumn::CardIssued, {u"cấp", u"được cấp", u"có", u"nhận"}, kCard);
    words.add(ResidentColumn::CardIssued, {u"Ngày cấp", u"Đã cấp"});
    words.combine(ResidentColumn::EidIntake, kTakeIn, kEid);
    words.combine(ResidentColumn::EidIntake, {u"đăng ký"}, kEid);
    words.combine(ResidentColumn::EidApproved, {u"phê duyệt", u"duyệt", u"được duyệt", u"cấp", u"được cấp"}, kEid);
    words.add(ResidentColumn::EidApproved, {u"Ngày phê duyệt", u"Phê duyệt", u"Đã phê duyệt"});
    words.combine(ResidentColumn::EidActivated, {u"kích hoạt", u"KH"}, kEid);
    words.combine(ResidentColumn::EidActivated, {u"kích hoạt"}, {u""});
    words.add(ResidentColumn::EidActivated, {u"Đã KH", u"Ngày KH", u"KH mức 2", u"Đã KH mức 2"});
}

HeaderWords makeResidentWords()
{
    Dictionary<ResidentColumn> words(domain::kResidentColumns);
    addIdentity(words);
    addPlaces(words);
    addSteps(words);
    return words.take();
}

HeaderWords makeOrganisationWords()
{
    Dictionary<OrganisationColumn> words(domain::kOrganisationColumns);
    words.add(OrganisationColumn::TaxCode,
        {u"MST", u"Mã số doanh nghiệp", u"MSDN", u"MSDN/MST", u"MST/MSDN", u"Mã số thuế/Mã số doanh nghiệp", u"Mã DN",
            u"Mã số", u"Mã số thuế (MST)"});
    words.add(OrganisationColumn::Name,
        {u"Tên doanh nghiệp", u"Tên cơ quan", u"Tên đơn vị", u"Tên công ty", u"Tên hợp tác xã",
            u"Tên tổ chức, doanh nghiệp", u"Tên cơ quan, tổ chức", u"Tên cơ quan, tổ chức, doanh nghiệp", u"Tổ chức",
            u"Doanh nghiệp", u"Đơn vị", u"Tên", u"Tên cơ sở", u"Tên cơ sở kinh doanh"});
    words.add(OrganisationColumn::Kind, {u"Loại", u"Loại hình tổ chức", u"Loại hình doanh nghiệp", u"Loại tổ chức"});
    words.add(OrganisationColumn::EstablishedOn,
        {u"Thành lập", u"Ngày tháng năm thành lập", u"Ngày hoạt động", u"Ngày bắt đầu hoạt động",
            u"Ngày đăng ký thành lập", u"Ngày cấp ĐKKD", u"Ngày ĐKKD"});
    words.add(
        OrganisationColumn::ClosedOn, {u"Giải thể", u"Ngày ngừng hoạt động", u"Ngày chấm dứt hoạt động", u"Ngày đóng"});
    words.add(OrganisationColumn::Village, kVillageWords);
    words.add(OrganisationColumn::Address, {u"Địa chỉ trụ sở", u"Trụ sở", u"Trụ sở chính", u"Địa chỉ trụ sở chính"});
    words.add(OrganisationColumn::Representative,
        {u"Người đại diện pháp luật", u"Người đại diện theo pháp luật", u"Họ tên người đại diện",
            u"Họ và tên người đại diện", u"Đại diện pháp luật", u"Giám đốc", u"Chủ doanh nghiệp"});
    words.add(OrganisationColumn::RepresentativePersonalId,
        {u"CCCD người đại diện", u"Số CCCD người đại diện", u"Số ĐDCN người đại diện", u"Số căn cước người đại diện",
            u"Số định danh cá nhân người đại diện"});
    words.add(OrganisationColumn::Phone, kPhoneWords);
    static constexpr Words kEid {u"định danh", u"ĐDĐT", u"định danh điện tử", u"tài khoản định danh điện tử",
        u"định danh tổ chức", u"định danh điện tử tổ chức", u"tài khoản ĐDĐT", u"tài khoản"};
    words.combine(OrganisationColumn::OrgRegistered, {u"đăng ký", u"ĐK"}, kEid);
    words.combine(OrganisationColumn::OrgVerified, {u"xác thực", u"phê duyệt", u"được duyệt"}, kEid);
    words.combine(OrganisationColumn::OrgVerified, {u"xác thực"}, {u""});
    return words.take();
}

HeaderWords makeVillageWords()
{
    Dictionary<VillageColumn> words(domain::kVillageColumns);
    words.add(VillageColumn::Name, kVillageWords);
    words.add(VillageColumn::Name, {u"Tên", u"Tên địa bàn"});
    words.add(VillageColumn::Kind, {u"Loại hình", u"Loại địa bàn"});
    words.add(VillageColumn::OldNames, {u"Tên trước sáp nhập", u"Tên trước khi sáp nhập", u"Thôn cũ", u"Tên gọi cũ"});
    words.add(VillageColumn::HeadName,
        {u"Trưởng khu phố", u"Trưởng thôn/khu phố", u"Trưởng ấp", u"Tổ trưởng", u"Tổ trưởng TDP", u"Họ tên trưởng thôn",
            u"Họ và tên trưởng thôn", u"Trưởng thôn, khu phố"});
    words.add(VillageColumn::Phone, kPhoneWords);
    words.add(VillageColumn::Phone, {u"Điện thoại trưởng thôn", u"SĐT trưởng thôn"});
    words.add(VillageColumn::Officer,
        {u"CSKV", u"Công an phụ trách", u"Cán bộ phụ trách", u"Cán bộ CSKV", u"Công an phụ trách địa bàn",
            u"Cán bộ phụ trách địa bàn"});
    return words.take();
}

} // namespace

const HeaderWords &residentHeaderWords()
{
    static const HeaderWords words = makeResidentWords();
    return words;
}

const HeaderWords &organisationHeaderWords()
{
    static const HeaderWords words = makeOrganisationWords();
    return words;
}

const HeaderWords &villageHeaderWords()
{
    static const HeaderWords words = makeVillageWords();
    return words;
}

bool isIdleHeader(const QString &key)
{
    static const QStringList idle {u"stt"_s, u"tt"_s, u"so"_s, u"sothutu"_s, u"ghichu"_s, u"chuthich"_s, u"luuy"_s};
    return idle.contains(key) || isLevelHeader(key);
}

bool isLevelHeader(const QString &key)
{
    static const QStringList levels {u"muc"_s, u"mucdo"_s, u"mucdinhdanh"_s, u"mucdodinhdanh"_s, u"mucdddt"_s,
        u"mucdodddt"_s, u"mucdinhdanhdientu"_s, u"mucdodinhdanhdientu"_s, u"muctaikhoan"_s, u"mucdotaikhoan"_s,
        u"captaikhoan"_s, u"loaitaikhoan"_s};
    return levels.contains(key);
}

} // namespace caodiem::ingest
