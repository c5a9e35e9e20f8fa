// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_report.h"

#include "report/docx_writer.h"
#include "report/pdf_writer.h"
#include "report/weekly_document.h"
#include "report/weekly_workbook.h"
#include "report/whole_file.h"

#include <QGuiApplication>

namespace caodiem::report {
namespace {

Status put(const QString &path, const Result<QByteArray> &bytes)
{
    return bytes ? writeWholeFile(path, bytes.value()) : Status(bytes.error());
}

} // namespace

Status writeWeeklyReport(const WeeklyReportInput &input, const WeeklyReportFiles &files)
{
    const bool needsFaces = !files.docx.isEmpty() || !files.pdf.isEmpty();
    if (needsFaces && qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return Error {Errc::Unsupported, QStringLiteral("report"), QStringLiteral("no QGuiApplication")};
    }
    Status done = Done {};
    if (!files.xlsx.isEmpty()) {
        done = put(files.xlsx, weeklyWorkbook(input));
    }
    if (!needsFaces) {
        return done;
    }
    const ReportDocument document = weeklyDocument(input);
    if (done && !files.docx.isEmpty()) {
        done = put(files.docx, docxBytes(document));
    }
    if (done && !files.pdf.isEmpty()) {
        done = put(files.pdf, pdfBytes(document));
    }
    return done;
}

} // namespace caodiem::report
