// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"
#include "report/weekly_figures.h"
#include "report/weekly_report.h"
#include "support/sample_report.h"
#include "support/zip_reading.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace caodiem::report {
namespace {

using namespace Qt::StringLiterals;

class WrittenReport {
public:
    explicit WrittenReport(const WeeklyReportInput &input)
    {
        const auto done = writeWeeklyReport(input, {docx(), xlsx(), pdf()});
        EXPECT_TRUE(static_cast<bool>(done));
    }
    QString docx() const { return m_folder.filePath(u"a.docx"_s); }
    QString xlsx() const { return m_folder.filePath(u"a.xlsx"_s); }
    QString pdf() const { return m_folder.filePath(u"a.pdf"_s); }
    /// All texts of the document's body.
    QStringList texts() const
    {
        return sample::elementTexts(sample::zipParts(docx()).value(u"word/document.xml"_s), u"w:t"_s);
    }
    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

/// Cells of one sheet: "C6" → what stands in <v> or in the inline string.
QMap<QString, QString> cells(const QByteArray &sheet, const QString &type)
{
    QMap<QString, QString> result;
    QXmlStreamReader reader(sheet);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == u"c"
            && reader.attributes().value(u"t"_s) == type) {
            const QString name = reader.attributes().value(u"r"_s).toString();
            result.insert(name, reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    return result;
}

TEST(WeeklyReport, EveryPartOfTheContainersIsWellFormed)
{
    const WrittenReport report(sample::weeklyReport());
    for (const QString &path : {report.docx(), report.xlsx()}) {
        const auto parts = sample::zipParts(path);
        ASSERT_GT(parts.size(), 6);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key().endsWith(u".png"_s)) {
                continue;
            }
            QXmlStreamReader reader(part.value());
            while (!reader.atEnd()) {
                reader.readNext();
            }
            EXPECT_FALSE(reader.hasError()) << part.key().toStdString() << reader.errorString().toStdString();
        }
    }
}

TEST(WeeklyReport, TheSameInputGivesTheSameBytes)
{
    const WrittenReport first(sample::weeklyReport());
    const WrittenReport second(sample::weeklyReport());
    EXPECT_EQ(first.bytes(first.docx()), second.bytes(second.docx()));
    EXPECT_EQ(first.bytes(first.xlsx()), second.bytes(second.xlsx()));
    EXPECT_EQ(first.bytes(first.pdf()), second.bytes(second.pdf()));
    EXPECT_TRUE(first.bytes(first.pdf()).contains("/CreationDate (D:20260523000000"));
}

TEST(WeeklyReport, TheDocumentsFiguresAreTheInputs)
{
    const WeeklyReportInput input = sample::weeklyReport();
    const QStringList texts = WrittenReport(input).texts();
    ASSERT_FALSE(input.rows.empty());
    for (const WeeklyRow &row : input.rows) {
        const qsizetype at = texts.indexOf(row.indicator.title);
        ASSERT_GE(at, 0) << row.indicator.key.toStdString();
        const engine::Standing &now = row.closing.total;
        const engine::Standing &before = row.opening.total;
        EXPECT_EQ(texts.at(at + 1), fmt_vi::signedNum(now.numerator - before.numerator));
        EXPECT_EQ(texts.at(at + 2), fmt_vi::num(now.numerator));
        EXPECT_EQ(texts.at(at + 3), fmt_vi::num(now.denominator));
        EXPECT_EQ(texts.at(at + 4), fmt_vi::pctSign(now.percent));
        EXPECT_EQ(texts.at(at + 5), fmt_vi::points(*now.percent - *before.percent));
        EXPECT_EQ(texts.at(at + 6), fmt_vi::num(now.remaining));
    }
    EXPECT_TRUE(texts.contains(input.chart.sentence));
    EXPECT_TRUE(texts.contains(u"Dữ liệu mẫu, không phải số liệu thật"_s));
}

TEST(WeeklyReport, ResultAndTaskAreSaidInWords)
{
    const QStringList texts = WrittenReport(sample::weeklyReport()).texts();
    EXPECT_TRUE(texts.contains(u"- Kích hoạt ĐDĐT trên công dân từ đủ 14 tuổi: 21.973/27.434 người, đạt 80,09%; "
                               u"trong kỳ tăng 675, tỷ lệ tăng 2,45 điểm; còn lại 5.461 người."_s));
    EXPECT_TRUE(texts.contains(u"- Kích hoạt ĐDĐT trên công dân từ đủ 14 tuổi: mỗi ngày cần 148 người, hạn trước ngày "
                               u"30/6/2026 (còn 37 ngày, 5.461 người)."_s));
}

TEST(WeeklyReport, WhatTheUnitHasNotFilledInStaysBlank)
{
    WeeklyReportInput input = sample::weeklyReport();
    input.unit = {u"Công an phường Tứ Minh"_s, domain::UnitKind::Ward, {}, {}, {}, {}, {}};
    const QStringList texts = WrittenReport(input).texts();
    EXPECT_TRUE(texts.contains(u"CÔNG AN PHƯỜNG TỨ MINH"_s));
    EXPECT_TRUE(texts.contains(u"……………………, ngày 23 tháng 5 năm 2026"_s));
    EXPECT_TRUE(texts.join(u' ').contains(u"/BC-CAP"_s));
    EXPECT_TRUE(texts.contains(u"KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THEO KHU PHỐ"_s));
    EXPECT_FALSE(texts.join(u' ').contains(u"TRƯỞNG CÔNG AN"_s));
}

TEST(WeeklyReport, NobodyInTheDenominatorIsADashAndNeverAPercent)
{
    WeeklyReportInput input = sample::weeklyReport(2);
    WeeklyRow &row = input.rows.front();
    row.closing.total = sample::standing(0, 0);
    row.closing.total.lamp = engine::Lamp::NoPopulation;
    const QStringList texts = WrittenReport(input).texts();
    EXPECT_TRUE(texts.contains(u"- "_s + row.indicator.title + u": chưa có người thuộc diện."_s));
    const qsizetype at = texts.indexOf(row.indicator.title);
    EXPECT_EQ(texts.at(at + 4), u"—"_s);
    EXPECT_EQ(texts.at(at + 5), u"—"_s);
}

TEST(WeeklyReport, AHeapIsSaidAsWhatIsLeft)
{
    WeeklyReportInput input = sample::weeklyReport(2);
    WeeklyRow &row = input.rows.front();
    row.indicator.kind = domain::IndicatorKind::Stock;
    row.indicator.title = u"Có căn cước, chưa có ĐDĐT"_s;
    row.closing.total = sample::standing(237176, 436569);
    row.closing.total.remaining = 237176;
    row.opening.total = sample::standing(238410, 436569);
    const QStringList texts = WrittenReport(input).texts();
    EXPECT_TRUE(texts.contains(u"- Có căn cước, chưa có ĐDĐT: còn 237.176/436.569 người, chiếm 54,33%; trong kỳ giảm "
                               u"1.234, tỷ lệ giảm 0,28 điểm."_s));
}

TEST(WeeklyReport, TheAnnexAddsUpToTheTotals)
{
    const WeeklyReportInput input = sample::weeklyReport();
    const VillageTable table = villageTable(input);
    ASSERT_EQ(table.indicators.size(), 5U);
    ASSERT_EQ(table.rows.size(), 20U);
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        PeriodFigures sum;
        for (const VillageRow &row : table.rows) {
            sum.numerator += row.figures[i].numerator;
            sum.denominator += row.figures[i].denominator;
            sum.inPeriod += row.figures[i].inPeriod;
        }
        EXPECT_EQ(sum.numerator, table.totals[i].numerator);
        EXPECT_EQ(sum.denominator, table.totals[i].denominator);
        EXPECT_EQ(sum.inPeriod, table.totals[i].inPeriod);
    }
}

TEST(WeeklyReport, PeopleWithoutAVillageComeLastByName)
{
    WeeklyReportInput input = sample::weeklyReport(3);
    input.rows.front().closing.groups.push_back({QString(), QString(), sample::standing(1, 2)});
    const VillageTable table = villageTable(input);
    EXPECT_EQ(table.rows.back().name, u"Chưa rõ thôn"_s);
    EXPECT_EQ(table.rows.back().figures.front().denominator, 2);
    EXPECT_EQ(table.rows.back().figures.back().percent, std::nullopt);
}

TEST(WeeklyReport, TheWorkbookHoldsRealNumbersWithTheExactDigits)
{
    const WeeklyReportInput input = sample::weeklyReport();
    const auto parts = sample::zipParts(WrittenReport(input).xlsx());
    const auto numbers = cells(parts.value(u"xl/worksheets/sheet1.xml"_s), {});
    // Row 6 is the first indicator: 32.788 of 35.097.
    EXPECT_EQ(numbers.value(u"C6"_s), u"177"_s);
    EXPECT_EQ(numbers.value(u"D6"_s), u"32788"_s);
    EXPECT_EQ(numbers.value(u"E6"_s), u"35097"_s);
    EXPECT_EQ(numbers.value(u"F6"_s), u"0.9342"_s);
    EXPECT_EQ(numbers.value(u"G6"_s), u"0.49"_s);
    EXPECT_EQ(numbers.value(u"H6"_s), u"2309"_s);
    EXPECT_EQ(numbers.value(u"L6"_s), u"25.3"_s);
    const QByteArray book = parts.value(u"xl/workbook.xml"_s);
    EXPECT_TRUE(book.contains(u"Tổng hợp"_s.toUtf8()));
    EXPECT_TRUE(book.contains(u"Theo thôn"_s.toUtf8()));
    EXPECT_TRUE(book.contains("Print_Titles"));
    EXPECT_TRUE(parts.value(u"xl/worksheets/sheet1.xml"_s).contains("state=\"frozen\""));
    EXPECT_TRUE(parts.value(u"xl/worksheets/sheet1.xml"_s).contains("orientation=\"landscape\""));
    EXPECT_TRUE(parts.contains(u"xl/charts/chart1.xml"_s));
}

TEST(WeeklyReport, AnExistingFileStaysWhenTheNewOneCannotBeWritten)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none/a.docx"_s);
    const auto done = writeWeeklyReport(sample::weeklyReport(1), {path, {}, {}});
    ASSERT_FALSE(static_cast<bool>(done));
    EXPECT_EQ(done.error().code, Errc::Io);
}

/// An independent reader: python3-docx, where it is installed.
TEST(WeeklyReport, AnotherProgramReadsTheDocument)
{
    const WrittenReport report(sample::weeklyReport());
    const QString script = u"import sys, docx\n"
                           u"d = docx.Document(sys.argv[1])\n"
                           u"s = d.sections\n"
                           u"print(len(d.tables), len(s), round(s[0].page_width.mm), round(s[0].page_height.mm),"
                           u" round(s[0].left_margin.mm), round(s[1].page_width.mm),"
                           u" s[0].different_first_page_header_footer, len(d.inline_shapes))\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, report.docx()});
    if (!python.waitForFinished(60000) || python.readAllStandardError().contains("No module named")) {
        GTEST_SKIP() << "python3-docx is not installed";
    }
    EXPECT_EQ(python.readAllStandardOutput().trimmed(), "5 2 210 297 30 297 True 1");
}

} // namespace
} // namespace caodiem::report
