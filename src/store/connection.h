// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace caodiem::store {

struct CloseDatabase {
    void operator()(sqlite3 *database) const noexcept;
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const noexcept;
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Stands in the file's header, so that another program's database is never mistaken for ours ("CaDi").
inline constexpr qint32 kApplicationId = 0x43614469;

/// The one place that opens SQLite, and with which settings (docs/reliability.md). One thread, one object.
/// A file that is foreign or newer than `newestVersion` is refused before SQLite sees it: not a byte of it changes.
class Connection {
public:
    enum class Access : quint8 {
        Create, ///< the file must not exist yet; it gets our application id
        ReadWrite, ///< the file must exist
        ReadOnly ///< for looking at a backup
    };
    /// `file` is absolute and free of symbolic links. Errc::Corrupt foreign or damaged, NewerFile newer than
    /// `newestVersion`, Storage, Io.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &file, Access access, int newestVersion);
    /// For trying migrations; nothing reaches the disk.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> inMemory();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A setting as SQLite answers it: "truncate", "2".
    [[nodiscard]] Result<QString> pragma(const QString &name);

private:
    /// Statements are long and few: their length and some of their letters tell them apart faster than a full hash.
    struct SqlHash {
        std::size_t operator()(const QString &sql) const noexcept;
    };
    friend class Cursor;
    friend Status runOnce(Connection &connection, const QString &sql);
    explicit Connection(QString file);
    /// `flags`: SQLITE_OPEN_…
    [[nodiscard]] Status openFile(int flags);
    [[nodiscard]] Status start(Access access, int newestVersion);
    [[nodiscard]] Status checkIdentity(int newestVersion);
    [[nodiscard]] Status configure(const QString &journalMode);
    /// Errc::Storage when `sql` is not one statement.
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// Prepared statements are kept and used again; one in use is not in the shelf, so that nesting is safe.
    [[nodiscard]] Result<Statement> take(const QString &sql);
    void giveBack(const QString &sql, Statement statement);

    QString m_file;
    std::unique_ptr<sqlite3, CloseDatabase> m_db;
    std::unordered_map<QString, std::vector<Statement>, SqlHash> m_shelf; ///< gone before the database
};

} // namespace caodiem::store
