// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a directive as files.
#include "base/number_format.h"
#include "report/docx_writer.h"
#include "report/list_table.h"
#include "report/official_frame.h"
#include "report/whole_file.h"
#include "service/directive_findings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSheetPt = 10;

QString sheetTitle()
{
    return QCoreApplication::translate("caodiem::service", "Check of a document's figures");
}

QString documentLine(const DirectiveFindings &findings)
{
    return findings.document.isEmpty()
        ? QCoreApplication::translate("caodiem::service", "Document: text that was pasted")
        : QCoreApplication::translate("caodiem::service", "Document: %1").arg(findings.document);
}

QString countsLine(const DirectiveFindings &findings)
{
    const FindingCounts counts = countFindings(findings.figures);
    return QCoreApplication::translate("caodiem::service", "%1 figures checked: %2 mismatch, %3 to review, %4 match.")
        .arg(fmt_vi::num(std::ssize(findings.figures)), fmt_vi::num(counts.mismatch), fmt_vi::num(counts.review),
            fmt_vi::num(counts.match));
}

QStringList sheetHeaders()
{
    return {QCoreApplication::translate("caodiem::service", "No."),
        QCoreApplication::translate("caodiem::service", "Verdict"),
        QCoreApplication::translate("caodiem::service", "Figure in the document"),
        QCoreApplication::translate("caodiem::service", "Document says"),
        QCoreApplication::translate("caodiem::service", "Recomputed"),
        QCoreApplication::translate("caodiem::service", "How"), QCoreApplication::translate("caodiem::service", "Gap"),
        QCoreApplication::translate("caodiem::service", "The office's figure"),
        QCoreApplication::translate("caodiem::service", "Explanation")};
}

std::vector<QStringList> sheetRows(const DirectiveFindings &findings, const OfficeImage *image)
{
    std::vector<QStringList> rows;
    for (const CheckedFigure &figure : findings.figures) {
        const FindingWords words = wordsOf(figure, image);
        rows.push_back({fmt_vi::num(std::ssize(rows) + 1), className(classOf(figure.finding.verdict)), words.what,
            figure.finding.stated, figure.finding.computed, figure.finding.because, words.gap, words.own,
            words.explanation});
    }
    return rows;
}

Status writeSheet(const DirectiveFindings &findings, const OfficeImage *image, const QString &file)
{
    constexpr double kWidths[] = {5, 10, 34, 14, 14, 26, 14, 26, 70};
    report::ListTable table;
    table.sheet = QCoreApplication::translate("caodiem::service", "Check");
    table.title = {sheetTitle(), documentLine(findings), countsLine(findings)};
    const QStringList headers = sheetHeaders();
    for (int i = 0; i < headers.size(); ++i) {
        table.columns.push_back({headers.at(i), kWidths[i], report::ListKind::Text, {}});
    }
    std::vector<std::vector<report::ListCell>> rows;
    for (const QStringList &texts : sheetRows(findings, image)) {
        std::vector<report::ListCell> row {report::ListCell(std::in_place_type<qint64>, std::ssize(rows) + 1)};
        for (int i = 1; i < texts.size(); ++i) {
            row.emplace_back(texts.at(i));
        }
        rows.push_back(std::move(row));
    }
    report::setRows(table, std::move(rows));
    return report::writeListTable(table, file);
}

report::Table findingsTable(const DirectiveFindings &findings, const OfficeImage *image)
{
    using report::Align;
    constexpr int kColumns = 8; // the explanations stand as questions below the table
    report::Table table;
    table.widthsMm = {10, 20, 54, 26, 26, 46, 26, 44};
    table.headerRows = 1;
    report::TableRow head;
    const QStringList headers = sheetHeaders();
    for (int i = 0; i < kColumns; ++i) {
        head.cells.push_back(report::tableCell(headers.at(i), kSheetPt, Align::Centre, true));
    }
    table.rows.push_back(head);
    for (const QStringList &texts : sheetRows(findings, image)) {
        report::TableRow row;
        const bool mismatch = texts.at(1) == className(FindingClass::Mismatch);
        for (int i = 0; i < kColumns; ++i) {
            const bool figure = i == 0 || i == 3 || i == 4 || i == 6 || i == 7;
            row.cells.push_back(report::tableCell(
                texts.at(i), kSheetPt, figure ? Align::Right : Align::Left, mismatch && (i == 1 || i == 3)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

report::ReportDocument findingsDocument(const DirectiveFindings &findings, const OfficeImage *image)
{
    report::ReportDocument document;
    document.title = sheetTitle();
    document.on = image == nullptr ? todayInVietnam() : image->today;
    report::Section section;
    section.landscape = true;
    if (image != nullptr) {
        document.author = image->unit.name;
        section.blocks.emplace_back(report::officialHead(image->unit, document.on));
    }
    report::Paragraph title = report::centred(sheetTitle().toUpper(), 14, true);
    title.beforePt = 12;
    section.blocks.emplace_back(title);
    section.blocks.emplace_back(report::centred(documentLine(findings), 12, false, true));
    report::Paragraph counts = report::centred(countsLine(findings), 12, false);
    counts.afterPt = 8;
    section.blocks.emplace_back(counts);
    if (!findings.figures.empty()) {
        section.blocks.emplace_back(findingsTable(findings, image));
    }
    QStringList questions;
    for (const CheckedFigure &figure : findings.figures) {
        if (figure.finding.verdict == engine::CheckVerdict::Disagrees) {
            questions << QString(u"- "_s + questionOf(figure.finding, {}));
        }
    }
    if (!questions.isEmpty()) {
        report::Paragraph head
            = report::heading(QCoreApplication::translate("caodiem::service", "Questions to the sender"));
        head.beforePt = 10;
        section.blocks.emplace_back(head);
        for (const QString &question : questions) {
            report::Paragraph text = report::bodyText(question);
            text.sizePt = 12;
            section.blocks.emplace_back(text);
        }
    }
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace

Result<QString> writeFindings(const DirectiveFindings &findings, const OfficeImage *image, const QString &file)
{
    Status done = Done {};
    if (QFileInfo(file).suffix().compare("docx"_L1, Qt::CaseInsensitive) == 0) {
        const auto bytes = report::docxBytes(findingsDocument(findings, image));
        done = bytes ? report::writeWholeFile(file, bytes.value()) : Status(bytes.error());
    } else {
        done = writeSheet(findings, image, file);
    }
    if (!done) {
        return done.error();
    }
    return file;
}

} // namespace caodiem::service
