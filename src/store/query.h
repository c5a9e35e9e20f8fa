// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/result.h"
#include "store/connection.h"
#include "store/words.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <optional>

class QSqlError;

/// The only file that steps through SQL results. QSQLITE answers a read error in the middle of a SELECT as if the data
/// had ended there, so the error is asked for after every loop, and there is no way round it.
namespace caodiem::store {

/// Codes of SQLite to ours; the statement's first words as context. Neither holds a bound value.
[[nodiscard]] Error errorFrom(const QSqlError &error, const QString &sql);

/// The present row of a result, columns by position. A value that cannot be what the column promises (a date that does
/// not exist, an unknown word) marks the row as damaged, and the reading ends with Errc::Corrupt.
class Row {
public:
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    /// NULL is 0.
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    /// NULL is empty.
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] Day day(int column, Day whenNull) const;
    template <typename I>
    [[nodiscard]] I id(int column) const
    {
        return I {integer(column)};
    }
    template <typename E>
    [[nodiscard]] E word(int column) const
    {
        const std::optional<E> value = fromWord<E>(text(column));
        if (!value) {
            m_damagedColumn = column;
        }
        return value.value_or(E {});
    }

private:
    friend class Cursor;
    const QSqlQuery *m_query = nullptr;
    mutable int m_damagedColumn = -1;
};

/// Rows one after the other, for reading several results side by side.
class Cursor {
public:
    [[nodiscard]] static Result<std::unique_ptr<Cursor>> open(
        Connection &connection, const QString &sql, const QVariantList &binds = {});
    /// Only prepared, for running the same statement many times: execute() each time.
    [[nodiscard]] static Result<std::unique_ptr<Cursor>> prepare(Connection &connection, const QString &sql);
    ~Cursor();
    Q_DISABLE_COPY_MOVE(Cursor)

    [[nodiscard]] Status execute(const QVariantList &binds);

    /// true: row() is the next row. false: the end was reached, and without an error.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const Row &row() const { return m_row; }
    /// Key of the row that an INSERT has just made.
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// Rows changed by an UPDATE or DELETE.
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    Cursor(Connection &connection, QString sql, QSqlQuery query);
    Connection *m_connection;
    QString m_sql;
    QSqlQuery m_query;
    Row m_row;
};

/// Runs a statement whose rows, if any, do not matter.
[[nodiscard]] Status run(Connection &connection, const QString &sql, const QVariantList &binds = {});
/// Runs a statement of a migration as it stands: Qt takes ":id" in a comment for a placeholder when it prepares.
[[nodiscard]] Status runAsWritten(Connection &connection, const QString &sql);
/// Runs an INSERT; answers the key of the new row.
[[nodiscard]] Result<qint64> insert(Connection &connection, const QString &sql, const QVariantList &binds);
/// Runs an UPDATE or DELETE; answers how many rows it changed.
[[nodiscard]] Result<int> change(Connection &connection, const QString &sql, const QVariantList &binds);
/// Visits every row. After an error what was visited is worthless.
[[nodiscard]] Status each(Connection &connection, const QString &sql, const QVariantList &binds,
    const std::function<void(const Row &)> &visit);
/// The same with a visitor that may fail; its error ends the reading and is the answer.
[[nodiscard]] Status eachWhile(Connection &connection, const QString &sql, const QVariantList &binds,
    const std::function<Status(const Row &)> &visit);
/// First column of the first row as a number; nothing when there is no row or it is NULL.
[[nodiscard]] Result<std::optional<qint64>> number(
    Connection &connection, const QString &sql, const QVariantList &binds = {});

/// Values as the tables want them: text is never NULL, days without a date and null ids are.
[[nodiscard]] QVariant textValue(const QString &text);
[[nodiscard]] QVariant textOrNull(const QString &text); ///< empty is NULL
[[nodiscard]] QVariant dayValue(Day day);
template <typename I>
[[nodiscard]] QVariant idValue(I id)
{
    return id.isNull() ? QVariant() : QVariant(id.value);
}

/// Runs `steps() -> Status` one after the other up to the first that fails.
template <typename... Steps>
[[nodiscard]] Status inOrder(Steps &&...steps)
{
    Status status = Done {};
    static_cast<void>(((status = steps(), static_cast<bool>(status)) && ...));
    return status;
}

/// "?, ?, ?".
[[nodiscard]] QString placeholders(qsizetype count);

} // namespace caodiem::store
