// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_document.h"

#include "base/number_format.h"
#include "report/official_frame.h"
#include "report/paper_font.h"
#include "report/weekly_figures.h"
#include "report/wording.h"

#include <algorithm>
#include <array>
#include <span>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTablePt = 11;
constexpr double kAnnexPt = 9;
constexpr std::size_t kFewRows = 8; ///< so short that the annex' next table fits below
constexpr std::size_t kPerTable = 3; ///< indicators side by side in the annex: more would be unreadable

QString period(const WeeklyReportInput &input)
{
    return u"từ ngày %1 đến ngày %2"_s.arg(fmt_vi::date(input.from), fmt_vi::date(input.asOf));
}

/// "tăng 225", "giảm 12", "không tăng".
QString movement(qint64 change)
{
    if (change == 0) {
        return u"không tăng"_s;
    }
    return (change > 0 ? u"tăng "_s : u"giảm "_s) + fmt_vi::num(qAbs(change));
}

QString pointMovement(qint64 hundredths)
{
    return (hundredths > 0 ? u"tăng "_s : u"giảm "_s) + fmt_vi::pct(qAbs(hundredths)) + u" điểm"_s;
}

/// What stands beside a figure: people who cannot do the step, organisations left out for want of a date.
QString besides(const engine::IndicatorAnswer &answer)
{
    QString text;
    if (answer.ineligible > 0) {
        text += u", trong đó %1 không đủ điều kiện"_s.arg(fmt_vi::num(answer.ineligible));
    }
    if (answer.undatedOrganisations > 0) {
        text += u" (chưa tính %1 tổ chức chưa rõ ngày thành lập)"_s.arg(fmt_vi::num(answer.undatedOrganisations));
    }
    return text;
}

QString resultSentence(const WeeklyRow &row)
{
    const PeriodFigures figures = periodFigures(row.closing.total, row.opening.total);
    const QString unit = wording::unitWord(row.indicator.subject);
    if (!figures.percent) {
        return u"- %1: chưa có %2 thuộc diện."_s.arg(row.indicator.title, unit);
    }
    const bool stock = row.indicator.kind == domain::IndicatorKind::Stock;
    QString text = u"- %1: %2%3/%4 %5, %6 %7; trong kỳ %8"_s.arg(row.indicator.title, stock ? u"còn "_s : QString(),
        fmt_vi::num(figures.numerator), fmt_vi::num(figures.denominator), unit, stock ? u"chiếm"_s : u"đạt"_s,
        fmt_vi::pctSign(figures.percent), movement(figures.inPeriod));
    if (figures.changePoints.value_or(0) != 0) {
        text += u", tỷ lệ "_s + pointMovement(*figures.changePoints);
    }
    if (!stock) {
        text += u"; còn lại %1 %2"_s.arg(fmt_vi::num(figures.remaining), unit);
    }
    return text + besides(row.closing) + u'.';
}

/// What is needed each day from tomorrow on; empty when there is nothing to ask for.
QString taskSentence(const WeeklyRow &row)
{
    const engine::IndicatorAnswer &answer = row.closing;
    const QString unit = wording::unitWord(row.indicator.subject);
    if (!answer.target || !answer.total.percent) {
        return {};
    }
    if (answer.total.remainingToTarget == 0) {
        return u"- %1: đã đạt chỉ tiêu, tiếp tục duy trì."_s.arg(row.indicator.title);
    }
    const QString left = fmt_vi::num(answer.total.remainingToTarget);
    if (!answer.total.requiredPerDay) {
        return u"- %1: đã hết hạn (%2), còn %3 %4 phải làm."_s.arg(
            row.indicator.title, answer.target->wording(), left, unit);
    }
    return u"- %1: mỗi ngày cần %2 %3, hạn %4 (còn %5 ngày, %6 %3)."_s.arg(row.indicator.title,
        fmt_vi::num(*answer.total.requiredPerDay), unit, answer.target->wording(), fmt_vi::num(answer.workingDaysLeft),
        left);
}

void appendTitle(std::vector<Block> &blocks, const WeeklyReportInput &input)
{
    if (input.demo) {
        Paragraph note = centred(u"Dữ liệu mẫu, không phải số liệu thật"_s, 11, false, true);
        note.afterPt = 4;
        blocks.emplace_back(note);
    }
    blocks.emplace_back(officialHead(input.unit, input.asOf));
    Paragraph kind = centred(u"BÁO CÁO"_s, 14, true);
    kind.beforePt = 14;
    blocks.emplace_back(kind);
    const QString title = wording::reportTitle(input.campaign.title);
    blocks.emplace_back(centred(title, 14, true));
    blocks.emplace_back(centred(u"(%1)"_s.arg(u"Từ"_s + period(input).mid(2)), 14, false, true));
    Paragraph line;
    line.ruleMm = qMin(serifWidthMm(title, 14, true), 120.0) * 0.4;
    line.beforePt = 2;
    line.afterPt = 6;
    blocks.emplace_back(line);
    const QString parent = input.unit.parent.isEmpty() ? u"Công an "_s + QString(10, u'…') : input.unit.parent;
    Paragraph addressee = centred(u"Kính gửi: Phòng PC06 - "_s + parent, 14, false);
    addressee.beforePt = 8;
    addressee.afterPt = 4;
    blocks.emplace_back(addressee);
}

QString opening(const WeeklyReportInput &input)
{
    QString text;
    if (!input.campaign.directive.isEmpty()) {
        const QChar first = input.campaign.directive.at(0);
        text = (first.isLetter() ? u"Thực hiện "_s : u"Thực hiện Văn bản số "_s) + input.campaign.directive + u", "_s;
    }
    text += input.unit.name
        + u" báo cáo kết quả %1 (số liệu tính đến hết ngày %2) như sau:"_s.arg(period(input), fmt_vi::date(input.asOf));
    return text;
}

Table indicatorTable(const WeeklyReportInput &input)
{
    Table table;
    table.widthsMm = {54, 17, 18, 18, 19, 21, 18};
    table.headerRows = 1;
    TableRow head;
    for (const QString &title :
        {u"Chỉ tiêu"_s, u"Trong kỳ"_s, u"Lũy kế"_s, u"Mẫu số"_s, u"Tỷ lệ"_s, u"Tăng/giảm (điểm)"_s, u"Còn lại"_s}) {
        head.cells.push_back(tableCell(title, kTablePt, Align::Centre, true));
    }
    table.rows.push_back(head);
    for (const WeeklyRow &row : input.rows) {
        const PeriodFigures figures = periodFigures(row.closing.total, row.opening.total);
        const bool stock = row.indicator.kind == domain::IndicatorKind::Stock;
        const bool bold = row.indicator.headline;
        TableRow line;
        line.cells.push_back(
            tableCell(row.indicator.title + (stock ? u" (*)"_s : QString()), kTablePt, Align::Left, bold));
        for (const QString &text : {fmt_vi::signedNum(figures.inPeriod), fmt_vi::num(figures.numerator),
                 fmt_vi::num(figures.denominator), fmt_vi::pctSign(figures.percent),
                 fmt_vi::points(figures.changePoints), fmt_vi::num(figures.remaining)}) {
            line.cells.push_back(tableCell(text, kTablePt, Align::Right, bold));
        }
        table.rows.push_back(line);
    }
    return table;
}

void appendResults(std::vector<Block> &blocks, const WeeklyReportInput &input)
{
    blocks.emplace_back(heading(u"II. KẾT QUẢ THỰC HIỆN"_s));
    blocks.emplace_back(heading(u"1. Các chỉ tiêu chính"_s));
    for (const WeeklyRow &row : input.rows) {
        if (row.indicator.headline) {
            blocks.emplace_back(bodyText(resultSentence(row)));
        }
    }
    Paragraph caption = heading(u"2. Số liệu các chỉ tiêu trong kỳ"_s);
    caption.afterPt = 4;
    blocks.emplace_back(caption);
    blocks.emplace_back(indicatorTable(input));
    const bool stock = std::ranges::any_of(
        input.rows, [](const WeeklyRow &row) { return row.indicator.kind == domain::IndicatorKind::Stock; });
    Paragraph note
        = centred(stock ? u"(*) Số còn phải làm: lũy kế là số còn lại đến ngày báo cáo, giảm là tốt."_s
                        : u"Lũy kế tính đến hết ngày %1; điểm là điểm phần trăm."_s.arg(fmt_vi::date(input.asOf)),
            11, false, true);
    note.align = Align::Left;
    note.beforePt = 3;
    blocks.emplace_back(note);
}

void appendChart(std::vector<Block> &blocks, const WeeklyReportInput &input)
{
    if (input.chart.lines.empty()) {
        return;
    }
    Paragraph sentence = bodyText(input.chart.sentence);
    sentence.beforePt = 10;
    sentence.afterPt = 4;
    sentence.keepWithNext = true;
    blocks.emplace_back(sentence);
    blocks.emplace_back(
        Figure {input.chart, paper::textWidth(false), 72, input.chart.title + u". "_s + input.chart.sentence});
    Paragraph caption = centred(u"Biểu đồ: "_s + input.chart.title, 12, false, true);
    caption.beforePt = 2;
    blocks.emplace_back(caption);
}

void appendNotes(std::vector<Block> &blocks, const WeeklyReportInput &input)
{
    if (input.campaign.notes.isEmpty()) {
        return;
    }
    blocks.emplace_back(heading(u"3. Nội dung theo dõi riêng, không đếm được từ danh sách"_s));
    for (const QString &note : input.campaign.notes) {
        blocks.emplace_back(bodyText(u"- "_s + note));
    }
}

void appendTasks(std::vector<Block> &blocks, const WeeklyReportInput &input)
{
    blocks.emplace_back(heading(u"IV. NHIỆM VỤ TRỌNG TÂM TUẦN TỚI"_s));
    for (const WeeklyRow &row : input.rows) {
        const QString task = row.indicator.headline ? taskSentence(row) : QString();
        if (!task.isEmpty()) {
            blocks.emplace_back(bodyText(task));
        }
    }
    appendDottedLines(blocks, 3);
}

Section mainPart(const WeeklyReportInput &input)
{
    Section section;
    std::vector<Block> &blocks = section.blocks;
    appendTitle(blocks, input);
    blocks.emplace_back(bodyText(opening(input)));
    blocks.emplace_back(heading(u"I. TÌNH HÌNH, CÔNG TÁC CHỈ ĐẠO"_s));
    appendDottedLines(blocks, 3);
    appendResults(blocks, input);
    appendChart(blocks, input);
    appendNotes(blocks, input);
    blocks.emplace_back(heading(u"III. KHÓ KHĂN, VƯỚNG MẮC"_s));
    appendDottedLines(blocks, 3);
    appendTasks(blocks, input);
    Paragraph closing = bodyText(
        u"Trên đây là báo cáo kết quả thực hiện cao điểm %1 của %2./."_s.arg(period(input), input.unit.name));
    closing.afterPt = 10;
    closing.keepWithNext = true;
    blocks.emplace_back(closing);
    blocks.emplace_back(officialFoot(input.unit));
    return section;
}

constexpr std::array kAnnexShares {1.04, 1.04, 1.06, 0.93, 0.93}; ///< widths of an indicator's columns among themselves

std::vector<double> annexWidths(std::size_t indicators, bool landscape)
{
    constexpr double kNumber = 9;
    constexpr double kMostFigure = 19; ///< wider columns only pull the figures apart
    const double name = landscape ? 38 : 45;
    const double figure
        = std::min(kMostFigure, (paper::textWidth(landscape) - kNumber - name) / (5 * static_cast<double>(indicators)));
    std::vector<double> widths {kNumber, name};
    for (std::size_t i = 0; i < indicators; ++i) {
        for (const double share : kAnnexShares) {
            widths.push_back(figure * share);
        }
    }
    return widths;
}

void appendAnnexHead(Table &table, std::span<const WeeklyRow *const> indicators, const QString &villageWord)
{
    TableRow upper;
    TableRow lower;
    for (const QString &title : {u"TT"_s, villageWord}) {
        upper.cells.push_back(tableCell(title, kAnnexPt, Align::Centre, true));
        upper.cells.back().rowSpan = 2;
    }
    for (const WeeklyRow *row : indicators) {
        const bool stock = row->indicator.kind == domain::IndicatorKind::Stock;
        upper.cells.push_back(tableCell(row->indicator.title, kAnnexPt, Align::Centre, true));
        upper.cells.back().colSpan = 5;
        for (const QString &title :
            {stock ? u"Còn"_s : u"Đã làm"_s, u"Mẫu số"_s, u"Tỷ lệ"_s, u"Trong kỳ"_s, u"Còn lại"_s}) {
            lower.cells.push_back(tableCell(title, kAnnexPt, Align::Centre, true));
        }
    }
    table.rows.push_back(upper);
    table.rows.push_back(lower);
    table.headerRows = 2;
}

TableRow annexRow(const QString &number, const QString &name, std::span<const PeriodFigures> figures, bool bold)
{
    TableRow line;
    line.cells.push_back(tableCell(number, kAnnexPt, Align::Centre, bold));
    line.cells.push_back(tableCell(name, kAnnexPt, Align::Left, bold));
    for (const PeriodFigures &figure : figures) {
        for (const QString &text : {fmt_vi::num(figure.numerator), fmt_vi::num(figure.denominator),
                 fmt_vi::pctSign(figure.percent), fmt_vi::signedNum(figure.inPeriod), fmt_vi::num(figure.remaining)}) {
            line.cells.push_back(tableCell(text, kAnnexPt, Align::Right, bold));
        }
    }
    return line;
}

Table annexTable(
    const VillageTable &villages, std::size_t first, std::size_t count, const WeeklyReportInput &input, bool landscape)
{
    Table table;
    table.widthsMm = annexWidths(count, landscape);
    appendAnnexHead(table, std::span(villages.indicators).subspan(first, count), wording::villageWord(input.unit.kind));
    int number = 0;
    for (const VillageRow &row : villages.rows) {
        table.rows.push_back(
            annexRow(QString::number(++number), row.name, std::span(row.figures).subspan(first, count), false));
    }
    table.rows.push_back(annexRow(QString(), u"Cộng"_s, std::span(villages.totals).subspan(first, count), true));
    return table;
}

std::optional<Section> annex(const WeeklyReportInput &input)
{
    const VillageTable villages = villageTable(input);
    if (villages.indicators.empty() || villages.rows.empty()) {
        return std::nullopt;
    }
    const std::size_t count = villages.indicators.size();
    Section section;
    section.landscape = count > 1;
    section.blocks.emplace_back(centred(u"Phụ lục"_s, 14, true));
    const QString word = wording::capitals(wording::villageWord(input.unit.kind));
    section.blocks.emplace_back(centred(u"KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THEO "_s + word, 13, true));
    Paragraph source = centred(u"(Kèm theo Báo cáo s%1 %2 của %3)"_s.arg(
                                   blankNumber(input.unit.kind).mid(1), wording::longDate(input.asOf), input.unit.name),
        13, false, true);
    source.afterPt = 6;
    section.blocks.emplace_back(source);
    const std::size_t tables = (count + kPerTable - 1) / kPerTable;
    std::size_t first = 0;
    for (std::size_t i = 0; i < tables; ++i) {
        const std::size_t share = (count - first + tables - i - 1) / (tables - i);
        if (first > 0) {
            Paragraph again = centred(u"Phụ lục (tiếp theo)"_s, 13, false, true);
            again.newPage = villages.rows.size() > kFewRows;
            again.beforePt = 10;
            again.afterPt = 4;
            section.blocks.emplace_back(again);
        }
        section.blocks.emplace_back(annexTable(villages, first, share, input, section.landscape));
        first += share;
    }
    return section;
}

} // namespace

ReportDocument weeklyDocument(const WeeklyReportInput &input)
{
    ReportDocument document;
    document.title = wording::reportTitle(input.campaign.title) + u", "_s + period(input);
    document.author = input.unit.name;
    document.on = input.asOf;
    document.sections.push_back(mainPart(input));
    if (auto pages = annex(input)) {
        document.sections.push_back(std::move(*pages));
    }
    return document;
}

} // namespace caodiem::report
