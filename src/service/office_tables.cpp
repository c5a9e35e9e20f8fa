// SPDX-License-Identifier: GPL-3.0-or-later
// Lists out: registers, forms, the people behind a figure.
#include "service/office.h"
#include "service/register_tables.h"
#include "store/store.h"

namespace caodiem::service {
namespace {

/// Of a list that names people in full: its size and what it was, nobody in it.
QString auditLine(const PeopleTable &table)
{
    return QStringLiteral("{\"rows\": %1, \"full_ids\": true}").arg(table.people.size() + table.organisations.size());
}

} // namespace

Status Office::noteFullIds(const PeopleTable &table)
{
    return m_store->note(QStringLiteral("list.full-ids"), QStringLiteral("list"), auditLine(table), stamp());
}

Status Office::noteFullIds(qint64 rows)
{
    return m_store->note(QStringLiteral("list.full-ids"), QStringLiteral("list"),
        QStringLiteral("{\"rows\": %1, \"full_ids\": true}").arg(rows), stamp());
}

Result<QString> Office::exportPeople(const PeopleTable &table, const QString &file, bool fullId)
{
    if (fullId) {
        // The audit comes first: no list with full IDs without its row.
        if (auto noted = noteFullIds(table); !noted) {
            return noted.error();
        }
    }
    if (auto written = report::writeListTable(peopleListTable(table, fullId), file); !written) {
        return written.error();
    }
    return file;
}

Result<QString> Office::exportRegister(Register what, const QString &file, const JobContext &job)
{
    const auto registers = m_store->registers();
    if (!registers) {
        return registers.error();
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("export"), {}};
    }
    const bool organisations = what == Register::Organisations;
    const report::ListTable table
        = organisations ? organisationTable(registers.value()) : residentTable(registers.value());
    const QString after = QStringLiteral("{\"rows\": %1}").arg(table.rowCount);
    const QString subject = organisations ? QStringLiteral("organisation") : QStringLiteral("resident");
    if (auto noted = m_store->note(QStringLiteral("register.export"), subject, after, stamp()); !noted) {
        return noted.error();
    }
    if (auto written = report::writeListTable(table, file); !written) {
        return written.error();
    }
    return file;
}

Result<QString> Office::writeTemplate(Register what, const QString &file)
{
    const auto form = what == Register::Residents ? report::RegisterForm::Residents
        : what == Register::Organisations         ? report::RegisterForm::Organisations
                                                  : report::RegisterForm::Villages;
    if (auto written = report::writeListTable(report::registerTemplate(form), file); !written) {
        return written.error();
    }
    return file;
}

} // namespace caodiem::service
