// SPDX-License-Identifier: GPL-3.0-or-later
// Who set a field that stands in the registers: a person, or a list of which date.
#include "domain/list_columns.h"
#include "store/questions.h"
#include "store/rows.h"
#include "store/store_parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

/// Columns of a table as the list names them, by enumerator of domain/list_columns.h.
struct SetColumn {
    QStringView name;
    int column = 0;
};

constexpr std::array kResidentColumns {SetColumn {u"full_name", at(domain::ResidentColumn::FullName)},
    SetColumn {u"born_on", at(domain::ResidentColumn::Birth)},
    SetColumn {u"born_precision", at(domain::ResidentColumn::Birth)},
    SetColumn {u"sex", at(domain::ResidentColumn::Sex)}, SetColumn {u"address", at(domain::ResidentColumn::Address)},
    SetColumn {u"phone", at(domain::ResidentColumn::Phone)},
    SetColumn {u"guardian_name", at(domain::ResidentColumn::GuardianName)},
    SetColumn {u"guardian_personal_id", at(domain::ResidentColumn::GuardianPersonalId)},
    SetColumn {u"died_on", at(domain::ResidentColumn::DiedOn)},
    SetColumn {u"old_id", at(domain::ResidentColumn::OldId)}};

/// Only lists ask for it: by hand somebody changes household, not a field.
constexpr std::array kHouseholdColumn {SetColumn {u"household_id", at(domain::ResidentColumn::HouseholdCode)}};

constexpr std::array kSetOrganisationColumns {SetColumn {u"tax_code", at(domain::OrganisationColumn::TaxCode)},
    SetColumn {u"name", at(domain::OrganisationColumn::Name)},
    SetColumn {u"kind", at(domain::OrganisationColumn::Kind)},
    SetColumn {u"established_on", at(domain::OrganisationColumn::EstablishedOn)},
    SetColumn {u"closed_on", at(domain::OrganisationColumn::ClosedOn)},
    SetColumn {u"village_id", at(domain::OrganisationColumn::Village)},
    SetColumn {u"address", at(domain::OrganisationColumn::Address)},
    SetColumn {u"representative", at(domain::OrganisationColumn::Representative)},
    SetColumn {u"representative_personal_id", at(domain::OrganisationColumn::RepresentativePersonalId)},
    SetColumn {u"phone", at(domain::OrganisationColumn::Phone)}};

quint32 bitOf(int column)
{
    return 1U << static_cast<unsigned>(column);
}

quint32 placeBits()
{
    using domain::ResidentColumn;
    return bitOf(at(ResidentColumn::Village)) | bitOf(at(ResidentColumn::Residence)) | bitOf(at(ResidentColumn::School))
        | bitOf(at(ResidentColumn::SchoolClass));
}

/// Batches that were not taken back; `binds` for the places of `condition`.
struct Which {
    QString condition;
    QVariantList binds;
};

QString stillStands(const Which &which)
{
    return QString(which.condition
        + u" AND b.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM import_batch u WHERE u.undoes = b.id)"_s);
}

/// What these batches left in a table: the fields that are no longer as they were.
Status readSetFields(Connection &connection, const QString &table, std::span<const SetColumn> columns,
    const Which &which, QHash<qint64, quint32> &bits)
{
    QStringList now;
    for (const SetColumn &one : columns) {
        now.append(u"'%1', r.%1"_s.arg(one.name));
    }
    return each(connection,
        u"SELECT c.row_id, c.before, json_object(%2) FROM batch_change c "
        "JOIN import_batch b ON b.id = c.batch_id JOIN %1 r ON r.id = c.row_id "
        "WHERE c.table_name = '%1' AND c.action <> 'delete' AND %3"_s.arg(table, now.join(u", "_s), stillStands(which)),
        which.binds, [&bits, columns](const Row &row) {
            const QJsonObject before = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            const QJsonObject after = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
            for (const SetColumn &one : columns) {
                if (before.value(one.name) != after.value(one.name)) {
                    bits[row.integer(0)] |= bitOf(one.column);
                }
            }
        });
}

/// Lists of this kind that are later.
Which laterThan(domain::BatchKind list, const ListAge &age)
{
    const qint64 written = age.batch.isNull() ? std::numeric_limits<qint64>::max() : age.batch.value;
    return {u"b.by_hand = 0 AND b.kind = ? AND coalesce(b.list_date > ?, b.id > ?)"_s,
        {wordOf(list), age.date == kNever ? QVariant() : QVariant(isoFromDay(age.date)), written}};
}

/// The same, for what they changed of these rows.
Which amongRows(Which which, const std::vector<ResidentId> &residents)
{
    std::vector<qint64> ids;
    std::ranges::transform(residents, std::back_inserter(ids), &ResidentId::value);
    which.condition += u" AND c.row_id IN (SELECT value FROM json_each(?))"_s;
    which.binds.append(idsJson(ids));
    return which;
}

} // namespace

Result<QHash<qint64, quint32>> Store::handValues(domain::BatchKind list)
{
    QHash<qint64, quint32> bits;
    Connection &connection = *m_parts->connection;
    const auto known = number(connection, u"SELECT 1 FROM pragma_table_info('import_batch') WHERE name = 'by_hand'"_s);
    if (!known) {
        return known.error();
    }
    if (!known.value() || list == domain::BatchKind::Villages) {
        return bits; // a store in which nothing is changed by hand
    }
    const Which byHand {u"b.by_hand = 1"_s, {}};
    if (list == domain::BatchKind::Organisations) {
        if (auto read = readSetFields(connection, u"organisation"_s, kSetOrganisationColumns, byHand, bits); !read) {
            return read.error();
        }
        return bits;
    }
    const auto read = inOrder([&] { return readSetFields(connection, u"resident"_s, kResidentColumns, byHand, bits); },
        [&] {
            return each(connection,
                u"SELECT DISTINCT coalesce(s.resident_id, json_extract(nullif(c.before, ''), '$.resident_id')) "
                "FROM batch_change c JOIN import_batch b ON b.id = c.batch_id "
                "LEFT JOIN spell s ON s.id = c.row_id WHERE c.table_name = 'spell' "
                // Places that were merged moved everybody; nobody said of this person where they live.
                "AND NOT EXISTS (SELECT 1 FROM batch_change p WHERE p.batch_id = b.id AND p.action = 'update' "
                "AND p.table_name IN ('village', 'school')) AND %1"_s.arg(stillStands(byHand)),
                byHand.binds, [&bits](const Row &row) { bits[row.integer(0)] |= placeBits(); });
        });
    if (!read) {
        return read.error();
    }
    return bits;
}

Result<LaterLists> Store::laterLists(
    domain::BatchKind list, const ListAge &age, const std::vector<ResidentId> *residents)
{
    LaterLists later;
    const Which which = laterThan(list, age);
    Connection &connection = *m_parts->connection;
    const auto dated = each(connection,
        u"SELECT b.id, b.list_date FROM import_batch b WHERE %1"_s.arg(stillStands(which)), which.binds,
        [&later](const Row &row) {
            later.batches.insert(row.integer(0));
            const Day date = row.day(1, kNever);
            later.newest = later.newest == kNever ? date : date == kNever ? later.newest : std::max(later.newest, date);
        });
    if (!dated) {
        return dated.error();
    }
    if (later.batches.isEmpty() || list == domain::BatchKind::Villages) {
        return later;
    }
    const auto set = [&](const QString &table, std::span<const SetColumn> columns, const Which &of) {
        return readSetFields(connection, table, columns, of, later.values);
    };
    const Which of = residents == nullptr ? which : amongRows(which, *residents);
    const auto read = list == domain::BatchKind::Organisations
        ? set(u"organisation"_s, kSetOrganisationColumns, which)
        : inOrder([&] { return set(u"resident"_s, kResidentColumns, of); },
            [&] { return set(u"resident"_s, kHouseholdColumn, of); });
    if (!read) {
        return read.error();
    }
    return later;
}

} // namespace caodiem::store
