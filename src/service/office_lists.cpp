// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in: what a spreadsheet proposes, and writing it whole or not at all.
#include "ingest/plans.h"
#include "service/office.h"
#include "service/remark_sentences.h"
#include "service/setting_keys.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace caodiem::service {
namespace {

ingest::ListKind kindOf(Register what)
{
    return what == Register::Residents    ? ingest::ListKind::Residents
        : what == Register::Organisations ? ingest::ListKind::Organisations
                                          : ingest::ListKind::Villages;
}

/// The program that reads files apart, beside the one that runs. Where it is not (a program of the tests), this
/// process reads.
QString readerProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/caodiem-read");
    return QFileInfo(beside).isExecutable() ? beside : QString();
}

/// The mappings of earlier imports; what cannot be read any more is left out.
QHash<QString, ingest::ColumnMapping> rememberedMappings(const QJsonObject &stored, ingest::ListKind kind)
{
    QHash<QString, ingest::ColumnMapping> mappings;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto one = ingest::mappingFromJson(QJsonDocument(it.value().toObject()).toJson(), kind, it.key());
        if (one) {
            mappings.insert(it.key(), one.value());
        }
    }
    return mappings;
}

Result<QJsonObject> storedMappings(store::Store &store)
{
    const auto text = store.setting(kMappingsSetting);
    if (!text) {
        return text.error();
    }
    return QJsonDocument::fromJson(text.value().value_or(QString()).toUtf8()).object();
}

Status rememberMapping(
    store::Store &store, const ingest::ColumnMapping &mapping, const QString &headers, const domain::Stamp &stamp)
{
    auto stored = storedMappings(store);
    if (!stored) {
        return stored.error();
    }
    const QJsonValue value = QJsonDocument::fromJson(ingest::toJson(mapping)).object();
    if (stored.value().value(headers) == value) {
        return Done();
    }
    stored.value().insert(headers, value);
    const QByteArray text = QJsonDocument(stored.value()).toJson(QJsonDocument::Compact);
    return store.setSetting(kMappingsSetting, QString::fromUtf8(text), stamp);
}

Result<ingest::ReadOptions> readOptions(const ImportRequest &request, store::Store &store, const JobContext &job)
{
    ingest::ReadOptions options;
    options.sheet = request.sheet;
    options.readerProgram = readerProgram();
    const ingest::ListKind kind = kindOf(request.what);
    if (!request.mapping.isEmpty()) {
        auto mapping = ingest::readMapping(request.mapping, kind);
        if (!mapping) {
            return mapping.error();
        }
        options.mapping = std::move(mapping).value();
    } else {
        const auto stored = storedMappings(store);
        if (!stored) {
            return stored.error();
        }
        options.remembered = rememberedMappings(stored.value(), kind);
    }
    options.keepGoing = [&job](int rows) {
        job.progress(rows, 0, QCoreApplication::translate("caodiem::service", "Reading row %1").arg(rows));
        return !job.stopRequested();
    };
    return options;
}

Result<ingest::ImportPlan> planFor(
    const ImportRequest &request, const ingest::ReadOptions &options, const domain::Registers &known, Day today)
{
    const ingest::PlanOptions planning {request.listDate, today};
    switch (request.what) {
    case Register::Residents:
        return ingest::planResidentFile(request.file, options, known, planning);
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
    const auto options = readOptions(request, *m_store, job);
    if (!options) {
        return options.error();
    }
    const auto plan = planFor(request, options.value(), known.value(), m_image->today);
    if (!plan) {
        const Error &why = plan.error();
        // A damaged list is no damaged store: another sentence.
        return why.code == Errc::Corrupt
            ? Error {Errc::BadInput, QString(QStringLiteral("damaged:") + why.context), why.detail}
            : why;
    }
    ImportSummary summary = summaryOf(plan.value());
    if (!request.dryRun && !options.value().mapping.isEmpty()) {
        const auto kept = rememberMapping(*m_store, options.value().mapping, plan.value().origin.headerSet, stamp());
        if (!kept) {
            return kept.error();
        }
    }
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
