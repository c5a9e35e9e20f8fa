// SPDX-License-Identifier: GPL-3.0-or-later
// What the use cases of importing share: how a file is read, and the mappings that are remembered.
#include "service/import_reading.h"

#include "domain/list_columns.h"
#include "service/setting_keys.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace caodiem::service {
namespace {

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

ingest::ColumnMapping mappingOf(Register what, const std::vector<ColumnChoice> &columns)
{
    ingest::ColumnMapping mapping;
    mapping.kind = kindOf(what);
    for (const ColumnChoice &choice : columns) {
        const auto code = ingest::textCodeNamed(choice.code);
        if (choice.column != -1 || code) {
            mapping.entries.push_back({choice.header, choice.column, code});
        }
    }
    return mapping;
}

} // namespace

ingest::ListKind kindOf(Register what)
{
    return what == Register::Residents    ? ingest::ListKind::Residents
        : what == Register::Organisations ? ingest::ListKind::Organisations
                                          : ingest::ListKind::Villages;
}

domain::BatchKind batchKindOf(Register what)
{
    return what == Register::Organisations ? domain::BatchKind::Organisations
        : what == Register::Villages       ? domain::BatchKind::Villages
                                           : domain::BatchKind::Residents;
}

Register registerOf(domain::BatchKind kind)
{
    return kind == domain::BatchKind::Organisations ? Register::Organisations
        : kind == domain::BatchKind::Villages       ? Register::Villages
                                                    : Register::Residents;
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

Result<ingest::ReadOptions> readOptions(const ImportRequest &request, store::Store &store)
{
    ingest::ReadOptions options;
    options.sheet = request.sheet;
    options.readerProgram = readerProgram();
    const ingest::ListKind kind = kindOf(request.what);
    if (!request.columns.empty()) {
        options.mapping = mappingOf(request.what, request.columns);
    } else if (!request.mapping.isEmpty()) {
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
    return options;
}

Result<ingest::ReadOptions> readOptions(const ImportRequest &request, store::Store &store, const JobContext &job)
{
    auto options = readOptions(request, store);
    if (options) {
        options.value().keepGoing = [&job](int rows) {
            job.progress(rows, 0, QCoreApplication::translate("caodiem::service", "Reading row %1").arg(rows));
            return !job.stopRequested();
        };
    }
    return options;
}

Result<ingest::ImportPlan> planFor(const ImportRequest &request, const ingest::ReadOptions &options,
    const domain::Registers &known, const ingest::PlanOptions &planning)
{
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

Error errorOfList(const Error &why)
{
    return why.code == Errc::Corrupt
        ? Error {Errc::BadInput, QString(QStringLiteral("damaged:") + why.context), why.detail}
        : why;
}

QStringList columnNames(Register what)
{
    QStringList names;
    for (const QStringView name : ingest::columnsOf(kindOf(what))) {
        names.append(name.toString());
    }
    return names;
}

QStringList textCodeNames()
{
    QStringList names;
    for (int code = 0; code < ingest::kTextCodes; ++code) {
        names.append(ingest::nameOf(static_cast<ingest::TextCode>(code)));
    }
    return names;
}

Result<QString> Office::saveMapping(Register what, const std::vector<ColumnChoice> &columns, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(ingest::toJson(mappingOf(what, columns))) < 0 || !out.commit()) {
        return Error {Errc::Io, QFileInfo(file).fileName(), out.errorString()};
    }
    return file;
}

} // namespace caodiem::service
