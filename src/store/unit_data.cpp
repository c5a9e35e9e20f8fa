// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unit_data.h"

#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

constexpr QStringView kUnitColumns = u"name,kind,parent,place,signer_title,signer,recipients";

QVariantList bindsOf(const domain::Unit &unit)
{
    return {textValue(unit.name), wordOf(unit.kind), textValue(unit.parent), textValue(unit.place),
        textValue(unit.signerTitle), textValue(unit.signer), textValue(unit.recipients.join(u'\n'))};
}

QString unitJson(const domain::Unit &unit)
{
    return compact(jsonOf(kUnitColumns, bindsOf(unit)));
}

/// The first column of the first row as text; nothing when there is no row.
Result<std::optional<QString>> firstText(Connection &connection, const QString &sql, const QVariantList &binds)
{
    std::optional<QString> found;
    const auto done = each(connection, sql, binds, [&found](const Row &row) { found = row.text(0); });
    if (!done) {
        return done.error();
    }
    return found;
}

QString valueJson(const std::optional<QString> &value)
{
    return value ? compact({{u"value"_s, *value}}) : QString();
}

} // namespace

Result<domain::Unit> readUnit(Connection &connection)
{
    std::optional<domain::Unit> unit;
    const auto done
        = each(connection, u"SELECT %1 FROM unit WHERE id = 1"_s.arg(kUnitColumns), {}, [&unit](const Row &row) {
              unit = {row.text(0), row.word<domain::UnitKind>(1), row.text(2), row.text(3), row.text(4), row.text(5),
                  row.text(6).split(u'\n', Qt::SkipEmptyParts)};
          });
    if (!done) {
        return done.error();
    }
    if (!unit) {
        return Error {Errc::Corrupt, u"unit"_s, u"no row"_s};
    }
    return *unit;
}

Status writeUnit(Connection &connection, const domain::Unit &unit, const QString &action, const domain::Stamp &stamp)
{
    if (unit.name.isEmpty()) {
        return Error {Errc::BadInput, u"unit"_s, u"needs a name"_s};
    }
    QString before;
    if (const auto old = readUnit(connection)) {
        before = unitJson(old.value());
    } else if (old.error().detail != u"no row"_s) {
        return old.error();
    }
    QVariantList binds = bindsOf(unit);
    binds.prepend(1);
    return inOrder(
        [&] {
            return run(connection,
                u"INSERT INTO unit (id, %1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                "kind = excluded.kind, parent = excluded.parent, place = excluded.place, "
                "signer_title = excluded.signer_title, signer = excluded.signer, "
                "recipients = excluded.recipients"_s.arg(kUnitColumns, placeholders(binds.size())),
                binds);
        },
        [&] {
            return writeAudit(connection, {action, u"unit:1"_s, before, unitJson(unit)}, stamp);
        });
}

Result<std::optional<QString>> readSetting(Connection &connection, const QString &key)
{
    return firstText(connection, u"SELECT value FROM setting WHERE key = ?"_s, {textValue(key)});
}

Status writeSetting(Connection &connection, const QString &key, const QString &value, const domain::Stamp &stamp)
{
    const auto before = readSetting(connection, key);
    if (!before) {
        return before.error();
    }
    return inOrder(
        [&] {
            return run(connection,
                u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                {textValue(key), textValue(value)});
        },
        [&] {
            return writeAudit(connection,
                {u"setting.change"_s, u"setting:"_s + key, valueJson(before.value()), valueJson(value)}, stamp);
        });
}

Result<std::vector<StoredCampaign>> readCampaigns(Connection &connection)
{
    std::vector<StoredCampaign> out;
    const auto done
        = each(connection, u"SELECT key, definition FROM campaign ORDER BY key"_s, {}, [&out](const Row &row) {
              out.push_back({row.text(0), row.text(1).toUtf8()});
          });
    if (!done) {
        return done.error();
    }
    return out;
}

Status writeCampaign(Connection &connection, const StoredCampaign &campaign, const domain::Stamp &stamp)
{
    const auto before
        = firstText(connection, u"SELECT definition FROM campaign WHERE key = ?"_s, {textValue(campaign.key)});
    if (!before) {
        return before.error();
    }
    const QString definition = QString::fromUtf8(campaign.definition);
    return inOrder(
        [&] {
            return run(connection,
                u"INSERT INTO campaign (key, definition, recorded_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
                "definition = excluded.definition, recorded_at = excluded.recorded_at"_s,
                {textValue(campaign.key), textValue(definition), stamp.atMs});
        },
        [&] {
            return writeAudit(connection,
                {u"campaign.load"_s, u"campaign:"_s + campaign.key, valueJson(before.value()), valueJson(definition)},
                stamp);
        });
}

} // namespace caodiem::store
