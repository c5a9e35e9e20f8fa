// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/column_mapping.h"

#include "base/text.h"
#include "domain/list_columns.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestMapping = 1024 * 1024;
const QString kListKey = u"list"_s;
const QString kColumnsKey = u"columns"_s;
const QString kTextKey = u"text"_s;

const QString &nameOfList(ListKind kind)
{
    static const std::array<QString, 3> names {u"residents"_s, u"organisations"_s, u"villages"_s};
    return names.at(static_cast<std::size_t>(kind));
}

Error wrong(QStringView what, const QString &name)
{
    return {Errc::BadInput, QString(u"mapping-"_s + what + u':' + name), {}};
}

std::optional<int> columnNamed(ListKind kind, const QString &name)
{
    const auto columns = columnsOf(kind);
    const QString key = foldedKey(name);
    const auto found = std::ranges::find_if(columns, [&key](QStringView one) { return foldedKey(one) == key; });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<int>(found - columns.begin()));
}

ColumnMapping::Entry &entryFor(ColumnMapping &mapping, const QString &header)
{
    const QString key = foldedKey(header);
    const auto found = std::ranges::find_if(
        mapping.entries, [&key](const ColumnMapping::Entry &one) { return foldedKey(one.header) == key; });
    return found != mapping.entries.end() ? *found : mapping.entries.emplace_back(header, -1, std::nullopt);
}

Status readColumns(const QJsonObject &columns, ColumnMapping &mapping)
{
    QSet<int> taken;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        ColumnMapping::Entry &entry = entryFor(mapping, it.key());
        if (it.value().isNull()) {
            entry.column = kLeftOut;
            continue;
        }
        const QString name = it.value().toString();
        const auto column = columnNamed(mapping.kind, name);
        if (!column) {
            return wrong(u"column", name.isEmpty() ? it.key() : name);
        }
        if (taken.contains(*column)) {
            return wrong(u"twice", name);
        }
        taken.insert(*column);
        entry.column = *column;
    }
    return Done();
}

Status readCodes(const QJsonObject &codes, ColumnMapping &mapping)
{
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        const auto code = textCodeNamed(it.value().toString());
        if (!code) {
            return wrong(u"text", it.value().toString());
        }
        entryFor(mapping, it.key()).code = *code;
    }
    return Done();
}

} // namespace

std::span<const QStringView> columnsOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Organisations:
        return domain::kOrganisationColumns;
    case ListKind::Villages:
        return domain::kVillageColumns;
    case ListKind::Residents:
        break;
    }
    return domain::kResidentColumns;
}

Result<ColumnMapping> mappingFromJson(const QByteArray &json, ListKind kind, const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.value(kColumnsKey).isObject()) {
        return wrong(u"json", name);
    }
    for (const QString &key : object.keys()) {
        if (key != kListKey && key != kColumnsKey && key != kTextKey) {
            return wrong(u"key", key);
        }
    }
    if (object.value(kListKey).toString() != nameOfList(kind)) {
        return wrong(u"list", name);
    }
    ColumnMapping mapping;
    mapping.kind = kind;
    if (const Status read = readColumns(object.value(kColumnsKey).toObject(), mapping); !read) {
        return read.error();
    }
    if (const Status read = readCodes(object.value(kTextKey).toObject(), mapping); !read) {
        return read.error();
    }
    return mapping;
}

Result<ColumnMapping> readMapping(const QString &path, ListKind kind)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return Error {Errc::NotFound, name, u"no such file"_s};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Errc::Io, name, file.errorString()};
    }
    if (file.size() > kLargestMapping) {
        return wrong(u"json", name);
    }
    return mappingFromJson(file.readAll(), kind, name);
}

QByteArray toJson(const ColumnMapping &mapping)
{
    QJsonObject columns;
    QJsonObject codes;
    for (const ColumnMapping::Entry &entry : mapping.entries) {
        if (entry.column >= 0) {
            columns.insert(entry.header, columnsOf(mapping.kind)[static_cast<std::size_t>(entry.column)].toString());
        } else if (entry.column == kLeftOut) {
            columns.insert(entry.header, QJsonValue::Null);
        }
        if (entry.code) {
            codes.insert(entry.header, nameOf(*entry.code));
        }
    }
    QJsonObject object {{kListKey, nameOfList(mapping.kind)}, {kColumnsKey, columns}};
    if (!codes.isEmpty()) {
        object.insert(kTextKey, codes);
    }
    return QJsonDocument(object).toJson();
}

QString headerSetKey(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers) {
        if (const QString key = foldedKey(header); !key.isEmpty()) {
            keys.append(key);
        }
    }
    keys.sort();
    const QByteArray text = keys.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace caodiem::ingest
