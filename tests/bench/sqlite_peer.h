// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace caodiem::bench {

/// Plain SQLite doing the same work by its best query: integer days, birthdays at the ages asked for kept as columns,
/// one covering index, statements prepared once, all in memory.
class SqlitePeer {
public:
    SqlitePeer(const engine::Snapshot &snapshot, const domain::Campaign &campaign);
    ~SqlitePeer();
    Q_DISABLE_COPY_MOVE(SqlitePeer)

    struct Count {
        qint64 numerator = 0;
        qint64 denominator = 0;
    };
    /// Numerator and denominator of every resident indicator by village; answers the sums per indicator.
    [[nodiscard]] std::vector<Count> matrix(Day asOf) const;
    /// The daily series of one indicator by the difference method, ages moving.
    [[nodiscard]] std::vector<engine::SeriesPoint> series(std::size_t indicator, Day from, Day to) const;

private:
    void fill(const engine::Snapshot &snapshot) const;
    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_matrix;
    std::vector<sqlite3_stmt *> m_series;
};

} // namespace caodiem::bench
