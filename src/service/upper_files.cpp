// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison with a list from above as files: the record that is signed, and what each side should correct. Both
// are official papers and speak Vietnamese whatever the window speaks (docs/decisions/0003).
#include "base/number_format.h"
#include "domain/list_words.h"
#include "report/docx_writer.h"
#include "report/list_table.h"
#include "report/official_frame.h"
#include "report/whole_file.h"
#include "report/wording.h"
#include "service/office.h"
#include "service/upper_list.h"

#include <algorithm>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using report::Align;

constexpr double kRecordPt = 10;
constexpr std::size_t kNamedInRecord = 300; ///< more differences stand in the correction list alone

QString officialKind(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::OnlyHere:
        return u"Chỉ đơn vị có"_s;
    case DifferenceKind::OnlyThere:
        return u"Chỉ danh sách cấp trên có"_s;
    case DifferenceKind::OtherStatus:
        return u"Lệch trạng thái"_s;
    case DifferenceKind::OtherIdentity:
        break;
    }
    return u"Lệch nhân thân"_s;
}

QString officialStep(domain::EventKind step)
{
    switch (step) {
    case domain::EventKind::CardIntake:
        return u"thu nhận hồ sơ căn cước"_s;
    case domain::EventKind::CardIssued:
        return u"cấp căn cước"_s;
    case domain::EventKind::EidIntake:
        return u"thu nhận định danh điện tử"_s;
    case domain::EventKind::EidApproved:
        return u"phê duyệt tài khoản định danh điện tử"_s;
    default:
        return u"kích hoạt tài khoản định danh điện tử"_s;
    }
}

QString officialList(const UpperRequest &request)
{
    return request.remaining ? u"danh sách còn lại, chưa %1"_s.arg(officialStep(request.step))
                             : u"danh sách đã %1"_s.arg(officialStep(request.step));
}

QString officialPeople(const UpperReport &report)
{
    return report.request.indicator.isEmpty() ? u"toàn bộ cư dân trên địa bàn"_s : report.population;
}

const DifferenceSide &anySide(const UpperLine &line)
{
    return line.here ? *line.here : *line.there;
}

report::Paragraph line(const QString &text)
{
    report::Paragraph paragraph = report::bodyText(text);
    paragraph.afterPt = 3;
    return paragraph;
}

report::Table tableWith(std::vector<double> widthsMm, const QStringList &headers)
{
    report::Table table;
    table.widthsMm = std::move(widthsMm);
    table.headerRows = 1;
    report::TableRow head;
    for (const QString &header : headers) {
        head.cells.push_back(report::tableCell(header, kRecordPt, Align::Centre, true));
    }
    table.rows.push_back(std::move(head));
    return table;
}

report::Table countTable(const UpperReport &report)
{
    report::Table table = tableWith({84, 28, 28, 25}, {u"Nội dung"_s, u"Tổng số"_s, u"Đã thống nhất"_s, u"Còn lệch"_s});
    const auto add = [&table](const QString &what, qint64 all, std::optional<qint64> agreed, bool bold) {
        report::TableRow row;
        row.cells.push_back(report::tableCell(what, kRecordPt, Align::Left, bold));
        row.cells.push_back(report::tableCell(fmt_vi::num(all), kRecordPt, Align::Right, bold));
        row.cells.push_back(report::tableCell(agreed ? fmt_vi::num(*agreed) : u"—"_s, kRecordPt, Align::Right, bold));
        row.cells.push_back(
            report::tableCell(agreed ? fmt_vi::num(all - *agreed) : u"—"_s, kRecordPt, Align::Right, bold));
        table.rows.push_back(std::move(row));
    };
    add(u"Trường hợp khớp"_s, report.agreeing, std::nullopt, false);
    const auto counts = report.counts();
    for (const DifferenceKind kind : kAllDifferences) {
        const UpperCount &count = counts.at(static_cast<std::size_t>(kind));
        add(officialKind(kind), count.open + count.agreed, count.agreed, false);
    }
    add(u"Tổng số trường hợp lệch"_s, std::ssize(report.lines), std::ssize(report.lines) - report.open(), true);
    return table;
}

report::Table differenceTable(const UpperReport &report)
{
    report::Table table = tableWith({9, 30, 40, 44, 42},
        {u"TT"_s, u"Nội dung"_s, u"Họ và tên, số định danh"_s, u"Chênh lệch"_s, u"Kiến nghị / đã thống nhất"_s});
    const std::size_t shown = std::min(report.lines.size(), kNamedInRecord);
    for (std::size_t i = 0; i < shown; ++i) {
        const UpperLine &one = report.lines[i];
        const DifferenceSide &side = anySide(one);
        const QString who = QString(side.fullName + u", "_s + fmt_vi::maskedId(side.personalId)
            + (side.village.isEmpty() ? QString() : QString(u", "_s + side.village)));
        const QString end = one.agreed
            ? u"Đã thống nhất ngày %1: %2"_s.arg(fmt_vi::date(one.agreed->on), one.agreed->reason)
            : one.correction;
        report::TableRow row;
        row.cells = {report::tableCell(fmt_vi::num(static_cast<qint64>(i) + 1), kRecordPt, Align::Right),
            report::tableCell(officialKind(one.kind), kRecordPt, Align::Left),
            report::tableCell(who, kRecordPt, Align::Left), report::tableCell(one.what, kRecordPt, Align::Left),
            report::tableCell(end, kRecordPt, Align::Left)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

report::Table signatures()
{
    report::Table table;
    table.widthsMm = {82, 83};
    table.borders = false;
    table.keepTogether = true;
    report::TableRow row;
    for (const QString &who : {u"ĐẠI DIỆN CẤP TRÊN"_s, u"ĐẠI DIỆN ĐƠN VỊ"_s}) {
        report::Cell cell;
        report::Paragraph name = report::centred(who, 13, true);
        name.beforePt = 14;
        report::Paragraph hint = report::centred(u"(Ký, ghi rõ họ tên)"_s, 12, false, true);
        hint.afterPt = 60;
        cell.paragraphs = {name, hint};
        row.cells.push_back(cell);
    }
    table.rows.push_back(row);
    return table;
}

void appendResults(std::vector<report::Block> &blocks, const UpperReport &report)
{
    blocks.emplace_back(report::heading(u"II. KẾT QUẢ"_s));
    blocks.emplace_back(line(u"Danh sách có %1 dòng, trong đó %2 dòng khớp, %3 dòng trùng, %4 dòng không đọc được số "
                             "định danh hoặc họ tên."_s.arg(fmt_vi::num(report.rows), fmt_vi::num(report.agreeing),
                                 fmt_vi::num(report.repeated), fmt_vi::num(report.leftOut))));
    blocks.emplace_back(countTable(report));
    report::Paragraph head = report::heading(u"III. CÁC TRƯỜNG HỢP LỆCH"_s);
    head.beforePt = 8;
    blocks.emplace_back(head);
    if (report.lines.empty()) {
        blocks.emplace_back(line(u"Không có."_s));
        return;
    }
    blocks.emplace_back(differenceTable(report));
    if (report.lines.size() > kNamedInRecord) {
        report::Paragraph rest = line(u"Còn %1 trường hợp khác nêu trong danh sách chỉnh sửa kèm theo."_s.arg(
            fmt_vi::num(static_cast<qint64>(report.lines.size() - kNamedInRecord))));
        rest.beforePt = 4;
        blocks.emplace_back(rest);
    }
}

/// The official head with the symbol of a record ("BB") in place of a report's.
report::Table recordHead(const domain::Unit &unit, Day on)
{
    report::Table head = report::officialHead(unit, on);
    for (report::TableRow &row : head.rows) {
        for (report::Cell &cell : row.cells) {
            for (report::Paragraph &paragraph : cell.paragraphs) {
                for (report::Run &run : paragraph.runs) {
                    run.text.replace(u"/BC-"_s, u"/BB-"_s);
                }
            }
        }
    }
    return head;
}

report::ReportDocument recordDocument(const UpperReport &report, const OfficeImage &image, const SignedNote &signedOff)
{
    report::ReportDocument document;
    document.title = u"Biên bản đối soát"_s;
    document.author = image.unit.name;
    document.on = signedOff.on;
    report::Section section;
    auto &blocks = section.blocks;
    if (image.demo) {
        blocks.emplace_back(report::centred(u"Dữ liệu mẫu, không phải số liệu thật"_s, 11, false, true));
    }
    blocks.emplace_back(recordHead(image.unit, signedOff.on));
    report::Paragraph title = report::centred(u"BIÊN BẢN"_s, 14, true);
    title.beforePt = 14;
    blocks.emplace_back(title);
    report::Paragraph about = report::centred(u"Đối soát %1"_s.arg(officialList(report.request)), 14, true);
    about.afterPt = 8;
    blocks.emplace_back(about);
    blocks.emplace_back(report::heading(u"I. NỘI DUNG ĐỐI SOÁT"_s));
    blocks.emplace_back(line(
        u"- Danh sách: “%1”, số liệu đến %2."_s.arg(report.fileName, report::wording::longDate(report.request.on))));
    report::Paragraph digest = line(u"- Mã kiểm tra tệp (SHA-256): %1."_s.arg(report.fileSha256));
    digest.align = Align::Left; // one long word: nothing to justify
    blocks.emplace_back(digest);
    blocks.emplace_back(line(u"- Phạm vi đối soát tại đơn vị: %1."_s.arg(officialPeople(report))));
    blocks.emplace_back(line(u"- Lần đối soát số %1, chốt %2, người chốt: %3."_s.arg(
        QString::number(signedOff.number), report::wording::longDate(signedOff.on), signedOff.by)));
    appendResults(blocks, report);
    blocks.emplace_back(signatures());
    document.sections.push_back(std::move(section));
    return document;
}

// The correction list ------------------------------------------------------------------------------------------

report::ListCell numberCell(qint64 value)
{
    return report::ListCell(std::in_place_type<qint64>, value);
}

void appendSide(std::vector<report::ListCell> &row, const std::optional<DifferenceSide> &side)
{
    row.emplace_back(side ? side->personalId : QString());
    row.emplace_back(side ? side->fullName : QString());
    row.emplace_back(side && side->birth.day != kNever ? domain::listBirth(side->birth) : QString());
    row.emplace_back(stateOf(side));
}

report::ListTable correctionTable(const UpperReport &report, Corrector corrector, const OfficeImage &image)
{
    const bool above = corrector == Corrector::Above;
    report::ListTable table;
    table.sheet = above ? u"Đề nghị cấp trên sửa"_s : u"Đơn vị sửa"_s;
    table.title = {above ? u"Danh sách đề nghị cấp trên chỉnh sửa"_s : u"Danh sách đơn vị kiểm tra, chỉnh sửa"_s,
        u"%1; tệp “%2”, số liệu đến %3; %4"_s.arg(
            officialList(report.request), report.fileName, fmt_vi::date(report.request.on), image.unit.name)};
    table.author = image.unit.name;
    table.on = image.today;
    const auto column = [&table](const QString &header, double width) {
        table.columns.push_back({header, width, report::ListKind::Text, {}});
    };
    table.columns.push_back({u"TT"_s, 6, report::ListKind::Number, {}});
    column(u"Nội dung lệch"_s, 22);
    column(u"Thôn/Khu phố"_s, 14);
    for (const QString &side : {u"đơn vị"_s, u"danh sách"_s}) {
        column(u"Số định danh (%1)"_s.arg(side), 14);
        column(u"Họ và tên (%1)"_s.arg(side), 22);
        column(u"Ngày sinh (%1)"_s.arg(side), 11);
        column(u"Trạng thái (%1)"_s.arg(side), 22);
    }
    table.columns.push_back({u"Dòng trong danh sách"_s, 9, report::ListKind::Number, {}});
    column(u"Chênh lệch"_s, 40);
    column(above ? u"Đề nghị"_s : u"Việc cần làm"_s, 42);
    std::vector<std::vector<report::ListCell>> rows;
    for (const UpperLine &one : report.lines) {
        if (one.agreed || one.corrector != corrector) {
            continue;
        }
        std::vector<report::ListCell> row {
            numberCell(std::ssize(rows) + 1), officialKind(one.kind), anySide(one).village};
        appendSide(row, one.here);
        appendSide(row, one.there);
        row.push_back(one.there ? numberCell(one.there->row) : report::ListCell());
        row.emplace_back(one.what);
        row.emplace_back(one.correction);
        rows.push_back(std::move(row));
    }
    report::setRows(table, std::move(rows));
    return table;
}

} // namespace

Result<QString> writeUpperRecord(
    const UpperReport &report, const OfficeImage &image, const SignedNote &signedOff, const QString &file)
{
    const auto bytes = report::docxBytes(recordDocument(report, image, signedOff));
    if (!bytes) {
        return bytes.error();
    }
    if (auto written = report::writeWholeFile(file, bytes.value()); !written) {
        return written.error();
    }
    return file;
}

Result<QString> Office::writeCorrections(const UpperReport &report, const QString &file)
{
    // The audit comes first: no list with full IDs without its row.
    if (auto noted = noteFullIds(report); !noted) {
        return noted.error();
    }
    const std::vector<report::ListTable> tables {
        correctionTable(report, Corrector::Above, *m_image), correctionTable(report, Corrector::Here, *m_image)};
    if (auto written = report::writeListTables(tables, file); !written) {
        return written.error();
    }
    return file;
}

} // namespace caodiem::service
