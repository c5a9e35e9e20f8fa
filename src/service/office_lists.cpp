// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in: what a spreadsheet proposes, and writing it whole or not at all.
#include "ingest/plans.h"
#include "service/office.h"
#include "service/remark_sentences.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace caodiem::service {
namespace {

ingest::ReadOptions readOptions(const ImportRequest &request, const JobContext &job)
{
    ingest::ReadOptions options;
    options.sheet = request.sheet;
    options.keepGoing = [&job](int rows) {
        job.progress(rows, 0, QCoreApplication::translate("caodiem::service", "Reading row %1").arg(rows));
        return !job.stopRequested();
    };
    return options;
}

Result<ingest::ImportPlan> planFor(
    const ImportRequest &request, const domain::Registers &known, Day today, const JobContext &job)
{
    const ingest::ReadOptions options = readOptions(request, job);
    const ingest::PlanOptions planning {request.listDate, today};
    switch (request.what) {
    case Register::Residents: {
        const auto list = ingest::readResidentList(request.file, options);
        return list ? Result<ingest::ImportPlan>(ingest::planResidents(list.value(), known, planning)) : list.error();
    }
    case Register::Organisations: {
        const auto list = ingest::readOrganisationList(request.file, options);
        return list ? Result<ingest::ImportPlan>(ingest::planOrganisations(list.value(), known, planning))
                    : list.error();
    }
    case Register::Villages: {
        const auto list = ingest::readVillageList(request.file, options);
        return list ? Result<ingest::ImportPlan>(ingest::planVillages(list.value(), known, planning)) : list.error();
    }
    }
    return Error {Errc::BadInput, QStringLiteral("register"), {}};
}

ImportSummary summaryOf(const ingest::ImportPlan &plan)
{
    ImportSummary summary;
    summary.rows = plan.source.rows;
    summary.added = plan.source.added;
    summary.changed = plan.source.changed;
    summary.unchanged = plan.source.unchanged;
    summary.rejected = plan.source.rejected;
    for (const ingest::Remark &remark : plan.remarks) {
        auto &list = remark.gravity == ingest::Gravity::Rejection ? summary.rejections
            : remark.gravity == ingest::Gravity::Question         ? summary.questions
                                                                  : summary.warnings;
        list.push_back(worded(remark));
    }
    return summary;
}

} // namespace

Result<ImportSummary> Office::importList(const ImportRequest &request, const JobContext &job)
{
    if (!QFileInfo(request.file).isFile()) {
        return Error {Errc::Io, QFileInfo(request.file).fileName(), QStringLiteral("not a file")};
    }
    const auto known = m_store->registers();
    if (!known) {
        return known.error();
    }
    const auto plan = planFor(request, known.value(), m_image->today, job);
    if (!plan) {
        return plan.error();
    }
    ImportSummary summary = summaryOf(plan.value());
    if (request.dryRun || plan.value().changes.isEmpty()) {
        return summary;
    }
    if (job.stopRequested()) {
        return Error {Errc::Cancelled, QStringLiteral("import"), {}};
    }
    job.progress(0, 0, QCoreApplication::translate("caodiem::service", "Writing"));
    const auto batch = m_store->apply(plan.value().changes, plan.value().source, stamp());
    if (!batch) {
        return batch.error();
    }
    summary.batch = batch.value();
    if (m_image->snapshot) {
        // Written is written: a picture that cannot be renewed is shown as such, not as a failed import.
        if (auto done = reloadSnapshot(JobContext::silent()); !done) {
            dropSnapshot(done.error());
        }
    }
    return summary;
}

} // namespace caodiem::service
