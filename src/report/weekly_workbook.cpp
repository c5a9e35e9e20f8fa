// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_workbook.h"

#include "base/number_format.h"
#include "report/weekly_figures.h"
#include "report/wording.h"
#include "report/xlsx_book.h"

#include <algorithm>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndicatorColumns = 14; ///< of the sheet "Tổng hợp"
constexpr int kChartRows = 24; ///< height of the chart, in rows

/// The formats of one kind of row.
struct RowStyle {
    StyleId text = 0;
    StyleId centre = 0;
    StyleId count = 0;
    StyleId change = 0;
    StyleId percent = 0;
    StyleId points = 0;
    StyleId tenth = 0;
    StyleId date = 0;
};

RowStyle rowStyle(XlsxBook &book, bool bold)
{
    const auto number = [&book, bold](const QString &format) {
        return book.style({.bold = bold, .border = true, .align = Align::Right, .number = format});
    };
    return {book.style({.bold = bold, .border = true, .wrap = true}),
        book.style({.bold = bold, .border = true, .wrap = true, .align = Align::Centre}), number(u"#,##0"_s),
        number(u"+#,##0;-#,##0;0"_s), number(u"0.00%"_s), number(u"+0.00;-0.00;0.00"_s), number(u"#,##0.0"_s),
        number(u"dd/mm/yyyy"_s)};
}

class WeeklyBook {
public:
    explicit WeeklyBook(const WeeklyReportInput &input)
        : m_input(input)
        , m_book({wording::reportTitle(input.campaign.title), input.unit.name, input.asOf})
        , m_plain(rowStyle(m_book, false))
        , m_strong(rowStyle(m_book, true))
        , m_head(m_book.style({.head = true}))
        , m_title(m_book.style({.bold = true, .size = 14}))
        , m_note(m_book.style({.italic = true}))
    { }

    Result<QByteArray> bytes()
    {
        writeSummary(m_book.sheet(u"Tổng hợp"_s));
        const VillageTable villages = villageTable(m_input);
        if (!villages.indicators.empty()) {
            const QString word = wording::lowerFirst(wording::villageWord(m_input.unit.kind));
            writeVillages(m_book.sheet(u"Theo "_s + word), villages);
        }
        if (!m_input.chart.lines.empty()) {
            writeChart(m_book.sheet(u"Biểu đồ"_s));
        }
        return m_book.bytes();
    }

private:
    /// Title, period, and the word about demo data; answers the first row below.
    int writeTitle(XlsxSheet &sheet, const QString &title)
    {
        sheet.text(0, 0, title, m_title);
        sheet.text(1, 0,
            u"%1 · từ ngày %2 đến ngày %3 · số liệu tính đến hết ngày %3"_s.arg(
                m_input.unit.name, fmt_vi::date(m_input.from), fmt_vi::date(m_input.asOf)),
            m_note);
        if (m_input.demo) {
            sheet.text(2, 0, u"Dữ liệu mẫu, không phải số liệu thật"_s, m_note);
        }
        return 4;
    }

    void writeSummary(XlsxSheet &sheet)
    {
        const int head = writeTitle(sheet, wording::reportTitle(m_input.campaign.title));
        const QStringList titles {u"TT"_s, u"Chỉ tiêu"_s, u"Trong kỳ"_s, u"Lũy kế"_s, u"Mẫu số"_s, u"Tỷ lệ"_s,
            u"Tăng/giảm (điểm %)"_s, u"Còn lại"_s, u"Không đủ điều kiện"_s, u"Hạn"_s, u"Cần mỗi ngày"_s,
            u"Tốc độ 7 ngày"_s, u"Dự báo xong"_s, u"Đánh giá"_s};
        const QList<double> widths {5, 60, 11, 11, 11, 10, 12, 11, 11, 24, 10, 10, 12, 15};
        sheet.rowHeight(head, 34);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            sheet.column(static_cast<int>(i), widths.at(i));
            sheet.text(head, static_cast<int>(i), titles.at(i), m_head);
        }
        int row = head;
        for (const WeeklyRow &line : m_input.rows) {
            ++row;
            writeIndicator(sheet, row, row - head, line);
        }
        writeNotes(sheet, row + 2);
        sheet.freeze(head + 1, 2);
        sheet.printSetup(true, head, head);
    }

    void writeIndicator(XlsxSheet &sheet, int row, int number, const WeeklyRow &line)
    {
        const RowStyle &style = line.indicator.headline ? m_strong : m_plain;
        const PeriodFigures figures = periodFigures(line.closing.total, line.opening.total);
        const engine::Standing &total = line.closing.total;
        const bool stock = line.indicator.kind == domain::IndicatorKind::Stock;
        constexpr qsizetype kCharactersPerLine = 58;
        const qsizetype lines = 1 + line.indicator.title.size() / kCharactersPerLine;
        sheet.rowHeight(row, 16.0 * static_cast<double>(lines));
        sheet.number(row, 0, number, style.centre);
        sheet.text(row, 1, line.indicator.title + (stock ? u" (số còn phải làm)"_s : QString()), style.text);
        sheet.number(row, 2, figures.inPeriod, style.change);
        sheet.number(row, 3, figures.numerator, style.count);
        sheet.number(row, 4, figures.denominator, style.count);
        sheet.decimal(row, 5, figures.percent, 4, style.percent);
        sheet.decimal(row, 6, figures.changePoints, 2, style.points);
        sheet.number(row, 7, figures.remaining, style.count);
        sheet.number(row, 8, line.closing.ineligible, style.count);
        sheet.text(row, 9, line.closing.target ? line.closing.target->wording() : QString(), style.centre);
        sheet.decimal(row, 10, total.requiredPerDay, 0, style.count);
        sheet.decimal(row, 11, total.paceTenths, 1, style.tenth);
        if (total.finishOn) {
            sheet.date(row, 12, *total.finishOn, style.date);
        } else {
            sheet.text(row, 12, fmt_vi::pct(std::nullopt), style.date);
        }
        sheet.text(row, 13, wording::lampWord(total.lamp), style.centre);
    }

    void writeNotes(XlsxSheet &sheet, int row)
    {
        if (m_input.campaign.notes.isEmpty()) {
            return;
        }
        sheet.text(row, 1, u"Nội dung theo dõi riêng, không đếm được từ danh sách"_s, m_book.style({.bold = true}));
        const StyleId wrapped = m_book.style({.wrap = true});
        for (const QString &note : m_input.campaign.notes) {
            ++row;
            constexpr qsizetype kCharactersPerLine = 190;
            const qsizetype lines = 1 + note.size() / kCharactersPerLine;
            sheet.rowHeight(row, 16.0 * static_cast<double>(lines));
            sheet.wide(row, 1, kIndicatorColumns - 1, u"- "_s + note, wrapped);
        }
    }

    void writeVillages(XlsxSheet &sheet, const VillageTable &villages)
    {
        const QString word = wording::villageWord(m_input.unit.kind);
        const int head = writeTitle(sheet, u"Kết quả theo "_s + wording::lowerFirst(word));
        writeVillageHead(sheet, head, word, villages);
        int row = head + 1;
        for (const VillageRow &line : villages.rows) {
            ++row;
            sheet.number(row, 0, row - head - 1, m_plain.centre);
            sheet.text(row, 1, line.name, m_plain.text);
            writeFigures(sheet, row, line.figures, m_plain);
        }
        ++row;
        sheet.blank(row, 0, m_strong.centre);
        sheet.text(row, 1, u"Cộng"_s, m_strong.text);
        writeFigures(sheet, row, villages.totals, m_strong);
        sheet.freeze(head + 2, 2);
        sheet.printSetup(true, head, head + 1);
    }

    /// Two rows: the indicators, and below each its five figures.
    void writeVillageHead(XlsxSheet &sheet, int head, const QString &word, const VillageTable &villages)
    {
        sheet.column(0, 5);
        sheet.column(1, 26);
        sheet.rowHeight(head, 48);
        sheet.text(head, 0, u"TT"_s, m_head);
        sheet.text(head, 1, word, m_head);
        int column = 2;
        for (const WeeklyRow *line : villages.indicators) {
            sheet.wide(head, column, column + 4, line->indicator.title, m_head);
            column += 5;
        }
        for (const int left : {0, 1}) {
            sheet.blank(head + 1, left, m_head);
            sheet.merge(head, left, head + 1, left);
        }
        column = 2;
        for (const WeeklyRow *line : villages.indicators) {
            const bool stock = line->indicator.kind == domain::IndicatorKind::Stock;
            for (const QString &title :
                {stock ? u"Còn"_s : u"Đã làm"_s, u"Mẫu số"_s, u"Tỷ lệ"_s, u"Trong kỳ"_s, u"Còn lại"_s}) {
                sheet.column(column, 9.5);
                sheet.text(head + 1, column, title, m_head);
                ++column;
            }
        }
    }

    static void writeFigures(
        XlsxSheet &sheet, int row, const std::vector<PeriodFigures> &figures, const RowStyle &style)
    {
        int column = 2;
        for (const PeriodFigures &figure : figures) {
            sheet.number(row, column, figure.numerator, style.count);
            sheet.number(row, column + 1, figure.denominator, style.count);
            sheet.decimal(row, column + 2, figure.percent, 4, style.percent);
            sheet.number(row, column + 3, figure.inPeriod, style.change);
            sheet.number(row, column + 4, figure.remaining, style.count);
            column += 5;
        }
    }

    /// A chart of the workbook's own, and below it two columns for each of its lines.
    void writeChart(XlsxSheet &sheet)
    {
        const ChartSpec &chart = m_input.chart;
        const int first = writeTitle(sheet, chart.title);
        sheet.text(first - 1, 0, chart.sentence, m_book.style({.bold = true}));
        const int head = first + kChartRows + 1;
        std::size_t longest = 0;
        int column = 0;
        for (const ChartLine &line : chart.lines) {
            sheet.column(column, 12);
            sheet.column(column + 1, 14);
            sheet.text(head, column, u"Ngày"_s, m_head);
            sheet.text(head, column + 1, line.name, m_head);
            longest = std::max(longest, line.points.size());
            column += 2;
        }
        for (std::size_t i = 0; i < longest; ++i) {
            writePoints(sheet, head + 1 + static_cast<int>(i), i);
        }
        sheet.chart(chart, head, first, 0, first + kChartRows, std::max(column, 8));
        sheet.printSetup(true);
    }

    void writePoints(XlsxSheet &sheet, int row, std::size_t index) const
    {
        int column = 0;
        for (const ChartLine &line : m_input.chart.lines) {
            if (index < line.points.size()) {
                sheet.date(row, column, line.points[index].on, m_plain.date);
                sheet.number(row, column + 1, line.points[index].value, m_plain.count);
            }
            column += 2;
        }
    }

    const WeeklyReportInput &m_input;
    XlsxBook m_book;
    RowStyle m_plain;
    RowStyle m_strong;
    StyleId m_head;
    StyleId m_title;
    StyleId m_note;
};

} // namespace

Result<QByteArray> weeklyWorkbook(const WeeklyReportInput &input)
{
    return WeeklyBook(input).bytes();
}

} // namespace caodiem::report
