// SPDX-License-Identifier: GPL-3.0-or-later
// The call list and the outreach log as files.
#include "base/number_format.h"
#include "report/docx_writer.h"
#include "report/list_table.h"
#include "report/pdf_writer.h"
#include "report/whole_file.h"
#include "service/office.h"
#include "service/outreach.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using report::ListCell;
using report::ListKind;

constexpr double kPaperPt = 9;
constexpr double kTitlePt = 13;

struct Column {
    report::ListColumn list;
    double widthMm = 0; ///< on paper; A4 lying: 252 mm in all
};

std::vector<Column> callColumns()
{
    return {{{QCoreApplication::translate("caodiem::service", "No."), 5, ListKind::Number, {}}, 10},
        {{QCoreApplication::translate("caodiem::service", "Full name"), 26, ListKind::Text, {}}, 44},
        {{QCoreApplication::translate("caodiem::service", "Age"), 6, ListKind::Number, {}}, 11},
        {{QCoreApplication::translate("caodiem::service", "Village"), 20, ListKind::Text, {}}, 32},
        {{QCoreApplication::translate("caodiem::service", "Class"), 10, ListKind::Text, {}}, 16},
        {{QCoreApplication::translate("caodiem::service", "Telephone"), 15, ListKind::Text, {}}, 27},
        {{QCoreApplication::translate("caodiem::service", "Counted from"), 22, ListKind::Text, {}}, 37},
        {{QCoreApplication::translate("caodiem::service", "Days"), 7, ListKind::Number, {}}, 13},
        {{QCoreApplication::translate("caodiem::service", "Last call"), 26, ListKind::Text, {}}, 38},
        {{QCoreApplication::translate("caodiem::service", "Result"), 16, ListKind::Text, {}}, 24}};
}

QString sinceText(const engine::ActivationWait &wait)
{
    return wait.approved ? QCoreApplication::translate("caodiem::service", "approved %1").arg(fmt_vi::date(wait.since))
                         : QCoreApplication::translate("caodiem::service", "taken in %1").arg(fmt_vi::date(wait.since));
}

QString textOf(const ListCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        return *text;
    }
    const auto *number = std::get_if<qint64>(&cell);
    return number == nullptr ? QString() : fmt_vi::num(*number);
}

report::Cell paperCell(const QString &text, bool bold, report::Align align)
{
    report::Paragraph paragraph;
    paragraph.runs = {{text, bold, false}};
    paragraph.sizePt = kPaperPt;
    paragraph.align = align;
    return {{paragraph}, 1, 1};
}

report::ReportDocument paperOf(const QString &title, const std::vector<Column> &columns,
    const std::vector<std::vector<ListCell>> &rows, Day on, const QString &author)
{
    report::Paragraph head;
    head.runs = {{title, true, false}};
    head.sizePt = kTitlePt;
    head.align = report::Align::Centre;
    head.afterPt = 6;
    report::Table table;
    table.headerRows = 1;
    table.rows.emplace_back();
    for (const Column &column : columns) {
        table.widthsMm.push_back(column.widthMm);
        table.rows.front().cells.push_back(paperCell(column.list.header, true, report::Align::Centre));
    }
    for (const std::vector<ListCell> &row : rows) {
        report::TableRow line;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool number = columns[i].list.kind == ListKind::Number;
            line.cells.push_back(paperCell(textOf(row[i]), false, number ? report::Align::Right : report::Align::Left));
        }
        table.rows.push_back(std::move(line));
    }
    report::ReportDocument document;
    document.title = title;
    document.author = author;
    document.on = on;
    document.sections.push_back({true, {head, table}});
    return document;
}

Status writeTable(const QString &title, const std::vector<Column> &columns, std::vector<std::vector<ListCell>> rows,
    Day on, const OfficeImage &image, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"pdf" || suffix == u"docx") {
        const auto document = paperOf(title, columns, rows, on, image.unit.name);
        const auto bytes = suffix == u"pdf" ? report::pdfBytes(document) : report::docxBytes(document);
        return bytes ? report::writeWholeFile(file, bytes.value()) : Status(bytes.error());
    }
    report::ListTable table;
    table.sheet = QCoreApplication::translate("caodiem::service", "List");
    table.title = {title};
    table.author = image.unit.name;
    table.on = on;
    for (const Column &column : columns) {
        table.columns.push_back(column.list);
    }
    report::setRows(table, std::move(rows));
    return report::writeListTable(table, file);
}

ListCell count(qint64 number)
{
    return ListCell(std::in_place_type<qint64>, number);
}

} // namespace

Result<QString> Outreach::writeCallList(const CallListRequest &request)
{
    const OfficeImage &image = *m_office.m_image;
    if (!image.registers) {
        return Error {Errc::Storage, u"registers"_s, {}};
    }
    std::vector<ResidentId> ids;
    std::ranges::transform(request.people, std::back_inserter(ids),
        [&image](const engine::ActivationWait &wait) { return image.registers->residents->id(wait.row); });
    const auto people = m_office.listOf(ids, request.asOf, request.title);
    const auto calls = lastCalls(request.asOf);
    if (!people || !calls) {
        return !people ? people.error() : calls.error();
    }
    if (request.wholePhones) { // the audit comes first
        if (auto noted = notePhones(static_cast<qint64>(ids.size())); !noted) {
            return noted.error();
        }
    }
    std::unordered_map<qint64, const PersonRow *> byId;
    for (const PersonRow &person : people.value().people) {
        byId.emplace(person.id.value, &person);
    }
    std::vector<std::vector<ListCell>> rows;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const engine::ActivationWait &wait = request.people[i];
        const PersonRow &person = *byId.at(ids[i].value);
        const auto call = calls.value().constFind(ids[i].value);
        const QString last
            = call == calls.value().constEnd() ? QString() : QString(fmt_vi::date(call->on) + u" "_s + callText(*call));
        rows.push_back({count(static_cast<qint64>(i) + 1), person.fullName, count(person.age), person.village,
            person.schoolClass, request.wholePhones ? person.phone : maskedPhone(person.phone), sinceText(wait),
            count(request.asOf - wait.since), last, QString()});
    }
    if (auto written = writeTable(request.title, callColumns(), std::move(rows), request.asOf, image, request.file);
        !written) {
        return written.error();
    }
    return request.file;
}

Result<QString> Outreach::writeLog(Day from, Day to, const QString &file)
{
    const auto log = entries(from, to);
    const auto directory = m_office.m_store->directory();
    if (!log || !directory) {
        return !log ? log.error() : directory.error();
    }
    const std::vector<Column> columns
        = {{{QCoreApplication::translate("caodiem::service", "Day"), 12, ListKind::Date, {}}, 24},
            {{QCoreApplication::translate("caodiem::service", "Kind"), 20, ListKind::Text, {}}, 40},
            {{QCoreApplication::translate("caodiem::service", "Village"), 22, ListKind::Text, {}}, 40},
            {{QCoreApplication::translate("caodiem::service", "Times"), 8, ListKind::Number, {}}, 16},
            {{QCoreApplication::translate("caodiem::service", "Result"), 50, ListKind::Text, {}}, 92},
            {{QCoreApplication::translate("caodiem::service", "Recorded by"), 20, ListKind::Text, {}}, 40}};
    const bool paper = file.endsWith(u".pdf"_s, Qt::CaseInsensitive) || file.endsWith(u".docx"_s, Qt::CaseInsensitive);
    std::vector<std::vector<ListCell>> rows;
    for (const domain::OutreachEntry &entry : log.value()) {
        const auto &villages = directory.value().villages;
        const auto village = std::ranges::find(villages, entry.village, &domain::Village::id);
        const QString place
            = village == villages.end() ? QCoreApplication::translate("caodiem::service", "Whole area") : village->name;
        rows.push_back({paper ? ListCell(fmt_vi::date(entry.on)) : ListCell(report::DayCell {entry.on}),
            outreachName(entry.kind), place, count(entry.times), entry.result, entry.recordedBy});
    }
    const QString title = QCoreApplication::translate("caodiem::service", "Outreach log, %1 – %2")
                              .arg(fmt_vi::date(from), fmt_vi::date(to));
    if (auto written = writeTable(title, columns, std::move(rows), to, *m_office.m_image, file); !written) {
        return written.error();
    }
    return file;
}

} // namespace caodiem::service
