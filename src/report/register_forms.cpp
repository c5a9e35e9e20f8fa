// SPDX-License-Identifier: GPL-3.0-or-later
// The import lists as forms: widths, drop-downs, and what each column wants.
#include "domain/list_columns.h"
#include "domain/list_words.h"
#include "report/list_table.h"

#include <span>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

struct ColumnNote {
    double width = 14;
    ListKind kind = ListKind::Text;
    QStringView guide; ///< for the second sheet of a template
};

constexpr QStringView kStepGuide = u"Ngày thực hiện (ngày/tháng/năm). Chỉ biết đã làm xong: ghi x, tính theo ngày của "
                                   u"danh sách. Chưa làm: để trống. Biết muộn nhất một ngày: ghi ≤ 26/05/2026.";
constexpr QStringView kVillageGuide = u"Tên thôn, khu phố hoặc tổ dân phố, đúng như danh mục. Bắt buộc với người mới.";

const std::array<ColumnNote, domain::kResidentColumns.size()> kResidentNotes {{
    {16, ListKind::Text, u"Bắt buộc. 12 chữ số, giữ số 0 ở đầu (ô đã để dạng chữ)."},
    {26, ListKind::Text, u"Bắt buộc. Họ và tên đầy đủ có dấu."},
    {12, ListKind::Date, u"Bắt buộc. dd/mm/yyyy; chỉ biết tháng: mm/yyyy; chỉ biết năm: yyyy."},
    {10, ListKind::Text, u"Bắt buộc. Nam hoặc Nữ."},
    {12, ListKind::Text, u"Thường trú hoặc Tạm trú. Để trống: người mới tính là thường trú, người đã có không đổi."},
    {18, ListKind::Text, kVillageGuide},
    {28, ListKind::Text, u"Số nhà, ngõ, đường."},
    {10, ListKind::Text, u"Mã số hộ, cùng hộ thì cùng mã."},
    {22, ListKind::Text, u"Họ và tên chủ hộ."},
    {22, ListKind::Text, u"Trường đang học. Không đi học: để trống."},
    {8, ListKind::Text, u"Lớp, ví dụ 5A."},
    {14, ListKind::Text, u"Số điện thoại liên hệ."},
    {22, ListKind::Text, u"Người đại diện, giám hộ của trẻ dưới 14 tuổi."},
    {16, ListKind::Text, u"12 chữ số của người giám hộ."},
    {13, ListKind::Date, kStepGuide},
    {13, ListKind::Date, kStepGuide},
    {13, ListKind::Date, kStepGuide},
    {13, ListKind::Date, kStepGuide},
    {13, ListKind::Date, kStepGuide},
    {12, ListKind::Date, u"Ngày chuyển đến địa bàn. Ở từ trước: để trống."},
    {12, ListKind::Date, u"Ngày chuyển đi khỏi địa bàn."},
    {12, ListKind::Date, u"Ngày chết."},
    {12, ListKind::Text, u"9 chữ số của chứng minh nhân dân trước đây, nếu biết."},
}};

const std::array<ColumnNote, domain::kOrganisationColumns.size()> kOrganisationNotes {{
    {16, ListKind::Text, u"Bắt buộc. Mã số thuế 10 số, 13 số (dạng 0123456789-001) hoặc 12 số."},
    {38, ListKind::Text, u"Bắt buộc. Tên đầy đủ của tổ chức."},
    {18, ListKind::Text, u"Chọn trong danh sách. Hộ kinh doanh không tính là tổ chức."},
    {13, ListKind::Date, u"Ngày thành lập theo đăng ký."},
    {13, ListKind::Date, u"Ngày giải thể, chấm dứt hoạt động. Còn hoạt động: để trống."},
    {18, ListKind::Text, kVillageGuide},
    {28, ListKind::Text, u"Địa chỉ trụ sở."},
    {24, ListKind::Text, u"Người đại diện theo pháp luật."},
    {16, ListKind::Text, u"12 chữ số của người đại diện."},
    {14, ListKind::Text, u"Số điện thoại liên hệ."},
    {13, ListKind::Date, kStepGuide},
    {13, ListKind::Date, kStepGuide},
}};

const std::array<ColumnNote, domain::kVillageColumns.size()> kVillageNotes {{
    {24, ListKind::Text, u"Bắt buộc. Tên đang dùng."},
    {14, ListKind::Text, u"Thôn, khu phố, tổ dân phố…"},
    {28, ListKind::Text, u"Các tên trước đây, cách nhau bằng dấu chấm phẩy."},
    {24, ListKind::Text, u"Trưởng thôn, khu phố, tổ dân phố."},
    {14, ListKind::Text, u"Số điện thoại của trưởng thôn."},
    {24, ListKind::Text, u"Cảnh sát khu vực phụ trách."},
}};

struct Form {
    QString sheet;
    QString title;
    std::span<const QStringView> headers;
    std::span<const ColumnNote> notes;
};

Form formOf(RegisterForm form)
{
    switch (form) {
    case RegisterForm::Organisations:
        return {u"Tổ chức"_s, u"DANH SÁCH TỔ CHỨC"_s, domain::kOrganisationColumns, kOrganisationNotes};
    case RegisterForm::Villages:
        return {u"Thôn"_s, u"DANH SÁCH THÔN, KHU PHỐ"_s, domain::kVillageColumns, kVillageNotes};
    case RegisterForm::Residents:
        break;
    }
    return {u"Cư dân"_s, u"DANH SÁCH CƯ DÂN"_s, domain::kResidentColumns, kResidentNotes};
}

void setChoices(RegisterForm form, std::vector<ListColumn> &columns)
{
    using domain::listWord;
    if (form == RegisterForm::Residents) {
        columns[static_cast<std::size_t>(domain::ResidentColumn::Sex)].choices
            = {listWord(domain::Sex::Male), listWord(domain::Sex::Female)};
        columns[static_cast<std::size_t>(domain::ResidentColumn::Residence)].choices
            = {listWord(domain::Residence::Permanent), listWord(domain::Residence::Temporary)};
    } else if (form == RegisterForm::Organisations) {
        using Kind = domain::OrganisationKind;
        QStringList &kinds = columns[static_cast<std::size_t>(domain::OrganisationColumn::Kind)].choices;
        for (const Kind kind : {Kind::Enterprise, Kind::Cooperative, Kind::Agency, Kind::PublicUnit,
                 Kind::HouseholdBusiness, Kind::Other}) {
            kinds << listWord(kind);
        }
    }
}

} // namespace

std::vector<ListColumn> registerColumns(RegisterForm form)
{
    const Form wanted = formOf(form);
    std::vector<ListColumn> columns;
    for (std::size_t i = 0; i < wanted.headers.size(); ++i) {
        columns.push_back({wanted.headers[i].toString(), wanted.notes[i].width, wanted.notes[i].kind, {}});
    }
    setChoices(form, columns);
    return columns;
}

ListTable registerTemplate(RegisterForm form)
{
    constexpr int kRowsToFill = 5000;
    const Form wanted = formOf(form);
    ListTable table;
    table.sheet = wanted.sheet;
    table.title = {wanted.title};
    table.columns = registerColumns(form);
    table.emptyRows = kRowsToFill;
    setRows(table, {});
    table.guide.push_back({u"Cột"_s, u"Cách ghi"_s});
    for (std::size_t i = 0; i < wanted.headers.size(); ++i) {
        table.guide.push_back({wanted.headers[i].toString(), wanted.notes[i].guide.toString()});
    }
    table.guide.push_back({u"Lưu ý"_s,
        u"Không cần giữ thứ tự cột. Ô trống không xóa dữ liệu đã có. Số định danh và số điện thoại nhập dạng chữ."_s});
    return table;
}

} // namespace caodiem::report
