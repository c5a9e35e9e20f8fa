// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sqlite_peer.h"

#include "domain/age.h"

#include <array>
#include <sqlite3.h>
#include <string>

namespace caodiem::bench {
namespace {

constexpr std::array kEdges {6, 14}; // the ages that the built-in campaign asks for

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        qFatal("sqlite: %s", sqlite3_errmsg(database));
    }
}

void run(sqlite3 *database, const std::string &sql)
{
    check(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), database);
}

sqlite3_stmt *prepare(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), database);
    return statement;
}

std::string residenceRule(const domain::Population &population)
{
    std::string list;
    for (const domain::Residence residence : population.residence) {
        list += (list.empty() ? "" : ",") + std::to_string(static_cast<int>(residence));
    }
    return list.empty() ? "1" : "residence IN (" + list + ")";
}

/// max(…) or min(…) of column names, as SQLite's scalar function needs at least two.
std::string scalar(const char *function, const std::string &fallback, const std::vector<std::string> &columns)
{
    std::string out = std::string(function) + "(" + fallback + "," + fallback;
    for (const std::string &column : columns) {
        out += "," + column;
    }
    return out + ")";
}

struct Rule {
    std::string scope;
    std::string first; ///< first day in the denominator
    std::string past; ///< day after the last
    std::string reached; ///< day from which on the achieved steps are done
};

Rule ruleOf(const domain::Indicator &indicator)
{
    const auto columns = [](const std::vector<domain::EventKind> &steps) {
        std::vector<std::string> out;
        for (const domain::EventKind step : steps) {
            out.push_back("s" + std::to_string(domain::residentStepIndex(step)));
        }
        return out;
    };
    std::vector<std::string> starts = columns(indicator.population.required);
    std::vector<std::string> ends = columns(indicator.population.lacks);
    starts.emplace_back("birth");
    ends.emplace_back("died");
    if (const auto &age = indicator.population.age) {
        if (age->from > 0) {
            starts.push_back("b" + std::to_string(age->from));
        }
        if (age->below) {
            ends.push_back("b" + std::to_string(*age->below));
        }
    }
    return {residenceRule(indicator.population), scalar("max", "from_on", starts), scalar("min", "until_on", ends),
        scalar("max", "s" + std::to_string(domain::residentStepIndex(indicator.achieved.front())),
            columns(indicator.achieved))};
}

std::string matrixSql(const Rule &rule)
{
    return "SELECT village, sum(" + rule.reached + " <= ?1), count(*) FROM spell WHERE " + rule.scope + " AND "
        + rule.first + " <= ?1 AND " + rule.past + " > ?1 GROUP BY village";
}

std::string seriesSql(const Rule &rule)
{
    const std::string runs = "SELECT " + rule.first + " AS f, " + rule.past + " AS u, " + rule.reached
        + " AS r FROM spell WHERE " + rule.scope;
    return "WITH runs AS MATERIALIZED (" + runs
        + ") SELECT day, sum(n), sum(d) FROM ("
          "SELECT max(f, ?1) AS day, 0 AS n, 1 AS d FROM runs WHERE f < u AND f <= ?2 AND u > ?1 UNION ALL "
          "SELECT u, 0, -1 FROM runs WHERE f < u AND u > ?1 AND u <= ?2 UNION ALL "
          "SELECT max(f, r, ?1), 1, 0 FROM runs WHERE max(f, r) < u AND max(f, r) <= ?2 AND u > ?1 UNION ALL "
          "SELECT u, -1, 0 FROM runs WHERE max(f, r) < u AND u > ?1 AND u <= ?2) GROUP BY day ORDER BY day";
}

} // namespace

SqlitePeer::SqlitePeer(const engine::Snapshot &snapshot, const domain::Campaign &campaign)
{
    check(sqlite3_open(":memory:", &m_database), m_database);
    run(m_database,
        "CREATE TABLE spell (village INT, residence INT, birth INT, from_on INT, until_on INT, died INT, s0 INT, s1 "
        "INT,"
        " s2 INT, s3 INT, s4 INT, b6 INT, b14 INT)");
    fill(snapshot);
    run(m_database,
        "CREATE INDEX covering ON spell (village, residence, birth, from_on, until_on, died, s0, s1, s2, s3, s4, b6,"
        " b14); ANALYZE");
    for (const domain::Indicator &indicator : campaign.indicators) {
        if (indicator.subject == domain::Subject::Resident) {
            m_matrix.push_back(prepare(m_database, matrixSql(ruleOf(indicator))));
            m_series.push_back(prepare(m_database, seriesSql(ruleOf(indicator))));
        }
    }
}

SqlitePeer::~SqlitePeer()
{
    for (const auto *statements : {&m_matrix, &m_series}) {
        for (sqlite3_stmt *statement : *statements) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close(m_database);
}

void SqlitePeer::fill(const engine::Snapshot &snapshot) const
{
    run(m_database, "BEGIN");
    sqlite3_stmt *insert = prepare(m_database, "INSERT INTO spell VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        int at = 0;
        const auto bind = [&](qint64 value) { sqlite3_bind_int64(insert, ++at, value); };
        bind(snapshot.village[row]);
        bind(static_cast<qint64>(snapshot.residence[row]));
        bind(snapshot.birth[row]);
        bind(snapshot.from[row]);
        bind(snapshot.until[row]);
        bind(snapshot.diedOn[row]);
        for (const auto &step : snapshot.step) {
            bind(step[row]);
        }
        for (const int age : kEdges) {
            bind(domain::birthday(snapshot.birth[row], age));
        }
        check(sqlite3_step(insert), m_database);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run(m_database, "COMMIT");
}

std::vector<SqlitePeer::Count> SqlitePeer::matrix(Day asOf) const
{
    std::vector<Count> counts;
    for (sqlite3_stmt *statement : m_matrix) {
        Count count;
        sqlite3_bind_int64(statement, 1, asOf);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            count.numerator += sqlite3_column_int64(statement, 1);
            count.denominator += sqlite3_column_int64(statement, 2);
        }
        sqlite3_reset(statement);
        counts.push_back(count);
    }
    return counts;
}

std::vector<engine::SeriesPoint> SqlitePeer::series(std::size_t indicator, Day from, Day to) const
{
    sqlite3_stmt *statement = m_series.at(indicator);
    std::vector<engine::SeriesPoint> points(static_cast<std::size_t>(to - from) + 1);
    sqlite3_bind_int64(statement, 1, from);
    sqlite3_bind_int64(statement, 2, to);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        auto &point = points.at(static_cast<std::size_t>(sqlite3_column_int64(statement, 0) - from));
        point.numerator = sqlite3_column_int64(statement, 1);
        point.denominator = sqlite3_column_int64(statement, 2);
    }
    sqlite3_reset(statement);
    engine::SeriesPoint sum;
    for (std::size_t i = 0; i < points.size(); ++i) {
        sum.on = from + static_cast<Day>(i);
        sum.numerator += points[i].numerator;
        sum.denominator += points[i].denominator;
        points[i] = sum;
    }
    return points;
}

} // namespace caodiem::bench
