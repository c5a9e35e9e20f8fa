// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/schedule_papers.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "report/official_frame.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kListPt = 12;
constexpr int kChildBelow = 14;
constexpr int kCardFrom = 6;

QString clock(int minute)
{
    return u"%1 giờ %2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString weekday(Day on)
{
    static const std::array<QString, 7> kNames {
        u"thứ Hai"_s, u"thứ Ba"_s, u"thứ Tư"_s, u"thứ Năm"_s, u"thứ Sáu"_s, u"thứ Bảy"_s, u"Chủ nhật"_s};
    return kNames.at(static_cast<std::size_t>(on % 7));
}

Paragraph spaced(Paragraph paragraph, double before)
{
    paragraph.beforePt = before;
    return paragraph;
}

/// "Thời gian: …" with a bold head.
Paragraph labelled(const QString &label, const QString &text)
{
    Paragraph paragraph = bodyText({});
    paragraph.runs = {{label, true}, {u": "_s + text}};
    return paragraph;
}

void beginPaper(std::vector<Block> &blocks, const PaperFrame &frame, const QString &kindSymbol, const QString &kind,
    const QString &about)
{
    if (frame.demo) {
        Paragraph note = centred(u"Dữ liệu mẫu, không phải giấy tờ thật"_s, 11, false, true);
        note.afterPt = 4;
        blocks.emplace_back(note);
    }
    blocks.emplace_back(officialHead(frame.unit, frame.on, kindSymbol));
    blocks.emplace_back(spaced(centred(kind, 14, true), 14));
    blocks.emplace_back(centred(about, 14, true));
    Paragraph rule;
    rule.ruleMm = 40;
    rule.beforePt = 1;
    rule.afterPt = 6;
    blocks.emplace_back(rule);
}

void endPaper(std::vector<Block> &blocks, const PaperFrame &frame)
{
    Paragraph gap;
    gap.runs = {{u" "_s}};
    gap.sizePt = 6;
    gap.keepWithNext = true;
    blocks.emplace_back(gap);
    blocks.emplace_back(officialFoot(frame.unit));
}

ReportDocument documentOf(const PaperFrame &frame, const QString &title)
{
    ReportDocument document;
    document.title = title;
    document.author = frame.unit.name;
    document.on = frame.on;
    return document;
}

QString reason(const PaperFrame &frame)
{
    return frame.directive.isEmpty()
        ? u"Thực hiện đợt cao điểm cấp căn cước, định danh điện tử trên địa bàn, "_s
        : u"Thực hiện Văn bản số %1 về cao điểm cấp căn cước, định danh điện tử, "_s.arg(frame.directive);
}

QString place(const domain::Unit &unit)
{
    return u"Trụ sở %1."_s.arg(unit.name);
}

/// What this person comes for.
QString purpose(const domain::IntakeNeeds &needs)
{
    QStringList parts;
    if (needs.card) {
        parts << u"Cấp căn cước"_s;
    }
    if (needs.eid) {
        parts << u"Định danh mức 2"_s;
    } else if (needs.activation) {
        parts << u"Kích hoạt tài khoản"_s;
    }
    return parts.isEmpty() ? u"Kiểm tra thông tin"_s : parts.join(u", "_s);
}

/// What to bring, by the ages that are called (docs/methods.md#intake).
std::vector<QString> toBring(const std::vector<InvitedPerson> &people)
{
    const auto any = [&people](auto &&test) { return std::ranges::any_of(people, test); };
    const bool children = any([](const InvitedPerson &one) { return one.needs.age < kChildBelow; });
    const bool grown = any([](const InvitedPerson &one) { return one.needs.age >= kChildBelow; });
    const bool cardFirst = any([](const InvitedPerson &one) { return one.needs.age < kChildBelow && one.needs.card; });
    const bool hasCard = any([](const InvitedPerson &one) { return one.needs.age < kChildBelow && !one.needs.card; });
    std::vector<QString> lines;
    if (children) {
        lines.push_back(u"Trẻ từ đủ 6 đến dưới 14 tuổi phải có mặt cùng cha, mẹ hoặc người giám hộ; người đi cùng mang "
                        "thẻ căn cước của mình và điện thoại có số thuê bao chính chủ."_s);
    }
    if (hasCard) {
        lines.push_back(u"Thẻ căn cước của trẻ đã được cấp."_s);
    }
    if (cardFirst) {
        lines.push_back(u"Trẻ chưa có thẻ căn cước: mang giấy khai sinh; làm thủ tục cấp căn cước trước."_s);
    }
    if (grown) {
        lines.push_back(u"Người từ đủ 14 tuổi: thẻ căn cước hoặc căn cước công dân còn hạn (nếu có), điện thoại có số "
                        "thuê bao chính chủ."_s);
    }
    return lines;
}

Paragraph bullet(const QString &text)
{
    return spaced(bodyText(u"- "_s + text), 2);
}

struct ListColumnHead {
    double widthMm;
    QString title;
};

/// A table of people with its head alone.
Table listTable(const std::vector<ListColumnHead> &columns)
{
    Table table;
    table.headerRows = 1;
    TableRow head;
    for (const ListColumnHead &column : columns) {
        table.widthsMm.push_back(column.widthMm);
        head.cells.push_back(tableCell(column.title, kListPt, Align::Centre, true));
    }
    table.rows.push_back(head);
    return table;
}

Table peopleTable(const Invitation &one)
{
    Table table
        = listTable({{12, u"TT"_s}, {58, u"Họ và tên"_s}, {28, u"Ngày sinh"_s}, {22, u"Lớp"_s}, {45, u"Nội dung"_s}});
    int number = 0;
    for (const InvitedPerson &person : one.people) {
        table.rows.push_back({{tableCell(QString::number(++number), kListPt, Align::Centre),
            tableCell(person.name, kListPt, Align::Left),
            tableCell(domain::listBirth(person.birth), kListPt, Align::Centre),
            tableCell(person.schoolClass, kListPt, Align::Centre),
            tableCell(purpose(person.needs), kListPt, Align::Left)}});
    }
    return table;
}

Section invitation(const PaperFrame &frame, const Invitation &one)
{
    Section section;
    std::vector<Block> &blocks = section.blocks;
    beginPaper(blocks, frame, u"GM"_s, u"GIẤY MỜI"_s, u"Đến làm thủ tục căn cước, định danh điện tử"_s);
    blocks.emplace_back(spaced(centred(u"Kính gửi: Gia đình ông (bà) "_s + one.household, 14, false), 6));
    if (!one.address.isEmpty()) {
        blocks.emplace_back(centred(u"Địa chỉ: "_s + one.address, 13, false, true));
    }
    blocks.emplace_back(bodyText(reason(frame)
        + u"%1 trân trọng kính mời gia đình và những người có tên dưới đây đến làm thủ tục:"_s.arg(frame.unit.name)));
    blocks.emplace_back(spaced(centred(u" "_s, 4, false), 0));
    blocks.emplace_back(peopleTable(one));
    blocks.emplace_back(labelled(u"Thời gian"_s,
        u"%1, %2, %3 (ca làm việc từ %4 đến %5)."_s.arg(clock(one.minute), weekday(one.on), wording::longDate(one.on),
            clock(one.startMinute), clock(one.endMinute))));
    blocks.emplace_back(labelled(u"Địa điểm"_s, place(frame.unit)));
    const std::vector<QString> lines = toBring(one.people);
    if (!lines.empty()) {
        Paragraph head = bodyText({});
        head.runs = {{u"Khi đến, đề nghị mang theo và lưu ý:"_s, true}};
        head.keepWithNext = true;
        blocks.emplace_back(head);
        for (const QString &line : lines) {
            blocks.emplace_back(bullet(line));
        }
    }
    blocks.emplace_back(bodyText(
        u"Nếu không đến được đúng giờ, đề nghị gia đình báo lại %1 để được xếp lịch khác. Trân trọng cảm ơn./."_s.arg(
            frame.unit.name)));
    endPaper(blocks, frame);
    return section;
}

Table noticeTable(const GroupNotice &one)
{
    Table table
        = listTable({{12, u"TT"_s}, {66, u"Họ và tên"_s}, {22, u"Năm sinh"_s}, {35, u"Ngày"_s}, {30, u"Giờ đến"_s}});
    int number = 0;
    for (const NoticedPerson &person : one.people) {
        table.rows.push_back({{tableCell(QString::number(++number), kListPt, Align::Centre),
            tableCell(person.name, kListPt, Align::Left),
            tableCell(QString::number(person.birthYear), kListPt, Align::Centre),
            tableCell(fmt_vi::date(person.on), kListPt, Align::Centre),
            tableCell(clock(person.minute), kListPt, Align::Centre)}});
    }
    return table;
}

/// "ngày 14/4/2026" or "từ ngày … đến ngày …".
QString daysText(const GroupNotice &one)
{
    const auto [first, last]
        = std::ranges::minmax(one.people, {}, [](const NoticedPerson &person) { return person.on; });
    return first.on == last.on ? u"ngày %1"_s.arg(fmt_vi::date(first.on))
                               : u"từ ngày %1 đến ngày %2"_s.arg(fmt_vi::date(first.on), fmt_vi::date(last.on));
}

Section notice(const PaperFrame &frame, const GroupNotice &one)
{
    Section section;
    std::vector<Block> &blocks = section.blocks;
    beginPaper(blocks, frame, u"TB"_s, u"THÔNG BÁO"_s,
        u"Lịch làm thủ tục căn cước, định danh điện tử của %1"_s.arg(one.group));
    blocks.emplace_back(spaced(centred(u"Kính gửi: "_s + one.addressee, 14, false), 6));
    blocks.emplace_back(bodyText(reason(frame)
        + u"%1 thông báo lịch tiếp nhận %2 %3 của %4, %5, như sau:"_s.arg(frame.unit.name,
            fmt_vi::num(static_cast<qint64>(one.people.size())), one.isClass ? u"học sinh"_s : u"công dân"_s, one.group,
            daysText(one))));
    blocks.emplace_back(spaced(centred(u" "_s, 4, false), 0));
    blocks.emplace_back(noticeTable(one));
    blocks.emplace_back(labelled(u"Địa điểm"_s, place(frame.unit)));
    blocks.emplace_back(bodyText(one.isClass
            ? u"Học sinh dưới 14 tuổi đi cùng cha, mẹ hoặc người giám hộ; người đi cùng mang thẻ căn cước của "
              "mình và điện thoại có số thuê bao chính chủ; học sinh mang thẻ căn cước (nếu đã được cấp)."_s
            : u"Người từ đủ 14 tuổi mang thẻ căn cước, điện thoại có số thuê bao chính chủ; trẻ dưới 14 tuổi đi "
              "cùng cha, mẹ hoặc người giám hộ có mang thẻ căn cước."_s));
    blocks.emplace_back(bodyText(
        u"Đề nghị %1 thông báo đến từng gia đình và không niêm yết danh sách công khai. Người không đến được đúng giờ "
        "báo lại %2 để được xếp lịch khác./."_s.arg(
            one.isClass ? u"nhà trường, giáo viên chủ nhiệm"_s : u"thôn, tổ dân phố"_s, frame.unit.name)));
    endPaper(blocks, frame);
    return section;
}

Section referral(const PaperFrame &frame, const ReferralSlip &slip)
{
    Section section;
    std::vector<Block> &blocks = section.blocks;
    beginPaper(blocks, frame, u"PC"_s, u"PHIẾU CHUYỂN"_s, u"Giới thiệu công dân đến làm thủ tục cấp thẻ căn cước"_s);
    blocks.emplace_back(spaced(centred(u"Kính gửi: "_s + slip.to, 14, false), 6));
    blocks.emplace_back(bodyText(u"%1 chuyển đến %2 công dân có thông "
                                 u"tin sau để được tiếp nhận, "
                                 "thu nhận hồ sơ cấp thẻ căn cước:"_s.arg(frame.unit.name, slip.to)));
    const QString sex = slip.sex == domain::Sex::Female ? u"Nữ"_s : slip.sex == domain::Sex::Male ? u"Nam"_s : u"……"_s;
    blocks.emplace_back(labelled(u"Họ và tên"_s, slip.name));
    blocks.emplace_back(labelled(
        u"Ngày sinh"_s, QString(domain::listBirth(slip.birth) + QString(6, QChar(0x00A0)) + u"Giới tính: "_s + sex)));
    blocks.emplace_back(labelled(u"Số định danh cá nhân"_s, slip.personalId));
    blocks.emplace_back(labelled(u"Nơi cư trú"_s, slip.address.isEmpty() ? u"……"_s : slip.address));
    if (slip.age < kChildBelow) {
        blocks.emplace_back(
            labelled(u"Cha, mẹ hoặc người giám hộ"_s, slip.guardian.isEmpty() ? u"……"_s : slip.guardian));
    }
    const QString bring = slip.age < kCardFrom ? u"giấy khai sinh của trẻ và thẻ căn cước của cha, mẹ"_s
        : slip.age < kChildBelow
        ? u"giấy khai sinh; trẻ phải có mặt cùng cha, mẹ hoặc người giám hộ, người đi cùng mang thẻ căn cước của mình"_s
        : u"thẻ căn cước công dân đã được cấp (nếu có)"_s;
    blocks.emplace_back(labelled(u"Khi đến mang theo"_s, bring + u'.'));
    blocks.emplace_back(
        bodyText(u"Sau khi được cấp thẻ căn cước, công dân quay lại %1 để thu nhận hồ sơ định danh điện tử mức 2. "
                 u"Phiếu này không "
                 "thay thế giấy tờ tùy thân. Trân trọng đề nghị Quý đơn vị phối hợp./."_s.arg(frame.unit.name)));
    endPaper(blocks, frame);
    return section;
}

} // namespace

ReportDocument invitations(const PaperFrame &frame, const std::vector<Invitation> &all)
{
    ReportDocument document = documentOf(frame, u"Giấy mời"_s);
    for (const Invitation &one : all) {
        document.sections.push_back(invitation(frame, one));
    }
    return document;
}

ReportDocument groupNotices(const PaperFrame &frame, const std::vector<GroupNotice> &all)
{
    ReportDocument document = documentOf(frame, u"Thông báo lịch thu nhận"_s);
    for (const GroupNotice &one : all) {
        document.sections.push_back(notice(frame, one));
    }
    return document;
}

ReportDocument referralSlips(const PaperFrame &frame, const std::vector<ReferralSlip> &all)
{
    ReportDocument document = documentOf(frame, u"Phiếu chuyển"_s);
    for (const ReferralSlip &one : all) {
        document.sections.push_back(referral(frame, one));
    }
    return document;
}

} // namespace caodiem::report
