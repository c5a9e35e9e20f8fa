// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

#include <QJsonObject>

#include <vector>

/// Records as rows and back. `columns` is the one list of a table's columns (without id): INSERT, UPDATE, SELECT, the
/// binds and the reader follow its order, and so does the JSON that keeps what a correction replaced.
namespace caodiem::store {

template <typename T>
struct Table;

#define CAODIEM_TABLE(Type, tableName, columnList)                                                                     \
    template <>                                                                                                        \
    struct Table<domain::Type> {                                                                                       \
        static constexpr QStringView name = tableName;                                                                 \
        static constexpr QStringView columns = columnList;                                                             \
        [[nodiscard]] static QVariantList binds(const domain::Type &record);                                           \
        [[nodiscard]] static domain::Type read(const Row &row);                                                        \
    }

CAODIEM_TABLE(Officer, u"officer", u"name");
CAODIEM_TABLE(Village, u"village", u"name,kind,old_names,head_name,phone,officer_id,merged_into,merged_on");
CAODIEM_TABLE(School, u"school", u"name,old_names,merged_into,merged_on");
CAODIEM_TABLE(SchoolClass, u"school_class", u"school_id,name");
CAODIEM_TABLE(Household, u"household", u"code,head_name");
CAODIEM_TABLE(Resident, u"resident",
    u"personal_id,full_name,folded_name,born_on,born_precision,sex,address,household_id,phone,guardian_name,"
    u"guardian_personal_id,died_on,old_id");
CAODIEM_TABLE(Spell, u"spell", u"resident_id,from_on,until_on,village_id,residence,school_id,class_id");
CAODIEM_TABLE(Organisation, u"organisation",
    u"tax_code,name,folded_name,kind,established_on,closed_on,village_id,address,representative,"
    u"representative_personal_id,phone");
CAODIEM_TABLE(Event, u"event",
    u"resident_id,organisation_id,kind,on_date,latest,source,place,note,recorded_at,recorded_by,batch_id");
CAODIEM_TABLE(Ticket, u"ticket",
    u"on_date,number,booked_minute,household_id,resident_id,state,calls,arrived_at,closed_at,recorded_by");
CAODIEM_TABLE(OutreachEntry, u"outreach", u"on_date,kind,village_id,times,result,recorded_at,recorded_by");
CAODIEM_TABLE(
    Call, u"call", u"resident_id,organisation_id,on_date,result,promised_on,note,event_id,recorded_at,recorded_by");
CAODIEM_TABLE(DeskSession, u"session", u"on_date,part,start_minute,end_minute,capacity,walk_ins,desks,closed");
CAODIEM_TABLE(
    BookedAppointment, u"appointment", u"session_id,minute,resident_id,class_id,village_id,state,made_by,ended_by");
#undef CAODIEM_TABLE

[[nodiscard]] QString selectSql(QStringView table, QStringView columns, const QString &tail);
[[nodiscard]] QString insertSql(QStringView table, QStringView columns);
[[nodiscard]] QString updateSql(QStringView table, QStringView columns);
[[nodiscard]] QJsonObject jsonOf(QStringView columns, const QVariantList &values);
/// "resident:17".
[[nodiscard]] QString rowName(QStringView table, qint64 id);
[[nodiscard]] QString compact(const QJsonObject &object);

/// "SELECT id, columns FROM table tail".
template <typename T>
[[nodiscard]] QString selectSql(const QString &tail)
{
    return selectSql(Table<T>::name, Table<T>::columns, tail);
}

/// `id` 0 lets the table number the row. Answers the row's id.
template <typename T>
[[nodiscard]] Result<qint64> insertRow(Connection &connection, const T &record, qint64 id)
{
    static const QString sql = insertSql(Table<T>::name, Table<T>::columns);
    QVariantList binds = Table<T>::binds(record);
    binds.prepend(id == 0 ? QVariant() : QVariant(id));
    return insert(connection, sql, binds);
}

/// Many rows with the ids they carry, through one prepared statement. Errors as the rows meet them.
template <typename T>
[[nodiscard]] Status insertRows(Connection &connection, const std::vector<T> &records)
{
    const auto cursor = Cursor::prepare(connection, insertSql(Table<T>::name, Table<T>::columns));
    if (!cursor) {
        return cursor.error();
    }
    for (const T &record : records) {
        QVariantList binds = Table<T>::binds(record);
        binds.prepend(idValue(record.id));
        if (auto inserted = cursor.value()->execute(binds); !inserted) {
            return inserted;
        }
    }
    return Done {};
}

template <typename T>
[[nodiscard]] Status updateRow(Connection &connection, const T &record)
{
    static const QString sql = updateSql(Table<T>::name, Table<T>::columns);
    QVariantList binds = Table<T>::binds(record);
    binds.append(record.id.value);
    return run(connection, sql, binds);
}

template <typename T>
[[nodiscard]] Result<std::vector<T>> readRows(
    Connection &connection, const QString &tail, const QVariantList &binds = {})
{
    std::vector<T> out;
    const auto done
        = each(connection, selectSql<T>(tail), binds, [&out](const Row &row) { out.push_back(Table<T>::read(row)); });
    if (!done) {
        return done.error();
    }
    return out;
}

/// Errc::NotFound with "table:id".
template <typename T>
[[nodiscard]] Result<T> readRow(Connection &connection, qint64 id)
{
    static const QString tail = QStringLiteral("WHERE id = ?");
    auto rows = readRows<T>(connection, tail, {id});
    if (!rows) {
        return rows.error();
    }
    if (rows.value().empty()) {
        return Error {Errc::NotFound, rowName(Table<T>::name, id), {}};
    }
    return std::move(rows.value().front());
}

/// The row as JSON text, dates and words as the table holds them.
template <typename T>
[[nodiscard]] QString rowJson(const T &record)
{
    return compact(jsonOf(Table<T>::columns, Table<T>::binds(record)));
}

} // namespace caodiem::store
