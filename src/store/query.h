// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/result.h"
#include "store/connection.h"
#include "store/words.h"

#include <QVariant>

#include <array>
#include <functional>
#include <optional>

/// The only file that steps through SQL results: a read error in the middle of a SELECT must never look like the end of
/// the data, and there is no way round the asking. SQLite is called directly (docs/decisions/0015-sqlite-itself.md).
namespace caodiem::store {

/// Codes of SQLite to ours; the statement's first words as context. Neither holds a bound value.
[[nodiscard]] Error errorFrom(sqlite3 *database, int code, const QString &sql);

/// The present row of a result, columns by position. A value that cannot be what the column promises (a date that does
/// not exist, an unknown word) marks the row as damaged, and the reading ends with Errc::Corrupt.
class Row {
public:
    [[nodiscard]] bool isNull(int column) const;
    /// NULL is 0.
    [[nodiscard]] qint64 integer(int column) const;
    /// NULL is empty.
    [[nodiscard]] QString text(int column) const;
    /// As the table holds it; NULL is a null variant.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Day day(int column, Day whenNull) const;
    template <typename I>
    [[nodiscard]] I id(int column) const
    {
        return I {integer(column)};
    }
    template <typename E>
    [[nodiscard]] E word(int column) const
    {
        ShortText room;
        const std::optional<E> value = fromWord<E>(shortText(column, room));
        if (!value) {
            m_damagedColumn = column;
        }
        return value.value_or(E {});
    }

private:
    friend class Cursor;
    using ShortText = std::array<char16_t, 32>;
    /// Dates and words without a QString each: there are millions of them. What is longer or not ASCII is no word of
    /// ours.
    [[nodiscard]] QStringView shortText(int column, ShortText &room) const;

    sqlite3_stmt *m_statement = nullptr;
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
    [[nodiscard]] qint64 insertedId() const;
    /// Rows changed by an UPDATE or DELETE.
    [[nodiscard]] int changedRows() const;

private:
    enum class At : quint8 { First, Row, End }; ///< First: the row that executing has stepped to was not asked for yet
    Cursor(Connection &connection, QString sql, Statement statement);
    [[nodiscard]] Status step();
    [[nodiscard]] Status bind(int place, const QVariant &value);
    Connection *m_connection;
    QString m_sql;
    Statement m_statement;
    Row m_row;
    At m_at = At::End;
};

/// Runs a statement whose rows, if any, do not matter.
[[nodiscard]] Status run(Connection &connection, const QString &sql, const QVariantList &binds = {});
/// The same for a statement that will not come again: it is not kept prepared.
[[nodiscard]] Status runOnce(Connection &connection, const QString &sql);
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
