// SPDX-License-Identifier: GPL-3.0-or-later
// What the register page asks at every key: search, filters, counts of doubtful entries, one person patched; beside
// plain SQLite over the same people in the same run (LIKE over folded names, and FTS5 with prefixes).
#include "base/text.h"
#include "bench/synthetic_people.h"
#include "engine/activation_wait.h"
#include "engine/resident_view.h"
#include "support/random_source.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace caodiem::bench {
namespace {

constexpr int kPeople = 150'000;
constexpr int kHouseholdSize = 4;

QString nameOf(test::RandomSource &random)
{
    static const std::vector<QString> families {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Hoàng"_s, u"Huỳnh"_s,
        u"Phan"_s, u"Vũ"_s, u"Võ"_s, u"Đặng"_s, u"Bùi"_s, u"Đỗ"_s, u"Hồ"_s, u"Ngô"_s, u"Dương"_s};
    static const std::vector<QString> middles {u"Thị"_s, u"Văn"_s, u"Thị Thu"_s, u"Đức"_s, u"Ngọc"_s, u"Minh"_s,
        u"Thanh"_s, u"Hữu"_s, u"Thị Bích"_s, u"Gia"_s, u"Xuân"_s, u"Quốc"_s};
    static const std::vector<QString> givens {u"An"_s, u"Anh"_s, u"Bảo"_s, u"Bình"_s, u"Châu"_s, u"Dung"_s, u"Đào"_s,
        u"Giang"_s, u"Hà"_s, u"Hải"_s, u"Hân"_s, u"Hoa"_s, u"Huy"_s, u"Hương"_s, u"Khánh"_s, u"Lan"_s, u"Linh"_s,
        u"Long"_s, u"Mai"_s, u"Nam"_s, u"Nga"_s, u"Ngọc"_s, u"Phúc"_s, u"Quân"_s, u"Sơn"_s, u"Tâm"_s, u"Thảo"_s,
        u"Trang"_s, u"Tuấn"_s, u"Vy"_s, u"Yến"_s};
    return QString(random.of(families) + u' ' + random.of(middles) + u' ' + random.of(givens));
}

std::vector<engine::NameRecord> namesFor(const engine::Snapshot &snapshot)
{
    test::RandomSource random(7);
    std::vector<engine::NameRecord> names;
    for (std::size_t row = 0; row < snapshot.spellCount(); ++row) {
        if (!names.empty() && names.back().id.value == snapshot.residentId[row]) {
            continue;
        }
        engine::NameRecord name;
        name.id = {snapshot.residentId[row]};
        name.fullName = nameOf(random);
        name.birth = {snapshot.birth[row], random.chance(3) ? domain::DatePrecision::Year : domain::DatePrecision::Day};
        name.sex = random.chance(50) ? domain::Sex::Male : domain::Sex::Female;
        name.personalId = u"%1%2"_s.arg(random.of({1, 42, 70, 91}), 3, 10, QChar(u'0'))
                              .arg(random.next() % 1'000'000'000, 9, 10, QChar(u'0'));
        name.household = {1 + name.id.value / kHouseholdSize};
        name.hasGuardian = random.chance(60);
        names.push_back(name);
    }
    return names;
}

std::vector<domain::Household> householdsFor(const std::vector<engine::NameRecord> &names)
{
    std::vector<domain::Household> households;
    for (const engine::NameRecord &name : names) {
        if (households.empty() || households.back().id != name.household) {
            households.push_back({name.household, u"H-%1"_s.arg(name.household.value), name.fullName});
        }
    }
    return households;
}

struct Register {
    Register()
        : snapshot(std::make_shared<engine::Snapshot>(syntheticSnapshot(kPeople)))
        , names(namesFor(*snapshot))
        , index(std::make_shared<engine::ResidentIndex>(names, householdsFor(names)))
        , view(index, snapshot, benchDay())
    { }
    std::shared_ptr<engine::Snapshot> snapshot;
    std::vector<engine::NameRecord> names;
    std::shared_ptr<engine::ResidentIndex> index;
    engine::ResidentView view;
};

const Register &shared()
{
    static const Register made;
    return made;
}

void ask(benchmark::State &state, const engine::ResidentFilter &filter)
{
    const Register &r = shared();
    std::size_t found = 0;
    for (auto _ : state) {
        found = r.view.select(filter).size();
        benchmark::DoNotOptimize(found);
    }
    state.counters["found"] = static_cast<double>(found);
}

engine::ResidentFilter textFilter(const QString &text)
{
    engine::ResidentFilter filter;
    filter.text = text;
    return filter;
}

engine::ResidentFilter placeFilter()
{
    engine::ResidentFilter filter;
    filter.village = VillageId {3};
    filter.age = domain::AgeRange {6, 14};
    filter.steps = {{domain::EventKind::EidIntake, true}, {domain::EventKind::EidActivated, false}};
    return filter;
}

engine::ResidentFilter issueFilter()
{
    engine::ResidentFilter filter;
    filter.issue = engine::Issue::NoGuardian;
    return filter;
}

void BM_SearchOneLetter(benchmark::State &state)
{
    ask(state, textFilter(u"n"_s));
}
void BM_SearchFamily(benchmark::State &state)
{
    ask(state, textFilter(u"nguyen"_s));
}
void BM_SearchWholeName(benchmark::State &state)
{
    ask(state, textFilter(u"nguyễn thị thu trang"_s));
}
void BM_SearchThreeDigits(benchmark::State &state)
{
    ask(state, textFilter(u"651"_s));
}
void BM_SearchHousehold(benchmark::State &state)
{
    ask(state, textFilter(u"hộ tran van an"_s));
}
void BM_Everybody(benchmark::State &state)
{
    ask(state, {});
}
void BM_FilterPlaceAgeSteps(benchmark::State &state)
{
    ask(state, placeFilter());
}
void BM_FilterIssue(benchmark::State &state)
{
    ask(state, issueFilter());
}

void waitFor(benchmark::State &state, const engine::ResidentFilter &filter)
{
    const Register &r = shared();
    std::size_t found = 0;
    for (auto _ : state) {
        found = engine::waitingForActivation(r.view, filter).people.size();
        benchmark::DoNotOptimize(found);
    }
    state.counters["found"] = static_cast<double>(found);
}
void BM_WaitingForActivation(benchmark::State &state)
{
    waitFor(state, {});
}
void BM_WaitingByName(benchmark::State &state)
{
    waitFor(state, textFilter(u"nguyen"_s));
}
/// All that a recorded call makes the page do again: the view of the new picture and the list.
void BM_WaitingAfterACall(benchmark::State &state)
{
    const Register &r = shared();
    for (auto _ : state) {
        const engine::ResidentView view(r.index, r.snapshot, benchDay());
        benchmark::DoNotOptimize(engine::waitingForActivation(view, {}).overdue);
    }
}

void BM_IssueCounts(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(shared().view.issueCounts());
    }
}

void BM_AnotherDay(benchmark::State &state)
{
    const Register &r = shared();
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::ResidentView(r.index, r.snapshot, benchDay() - 30).hereCount());
    }
}

void BM_PatchOnePerson(benchmark::State &state)
{
    const Register &r = shared();
    engine::NameRecord name = r.names[r.names.size() / 2];
    name.fullName = u"Đặng Thị Ẩn"_s;
    for (auto _ : state) {
        engine::ResidentIndex copy(*r.index);
        copy.replace(name);
        benchmark::DoNotOptimize(copy.size());
    }
}

void BM_BuildIndex(benchmark::State &state)
{
    const Register &r = shared();
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::ResidentIndex(r.names, r.index->households()).size());
    }
}

/// The peer: folded names in one table, in memory, statements prepared once; answers ids by a stored order of names.
class SqlRegister {
public:
    SqlRegister()
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE TABLE person (id INTEGER PRIMARY KEY, folded TEXT, personal_id TEXT, place INTEGER)");
        m_hasFts
            = sqlite3_exec(m_database,
                  "CREATE VIRTUAL TABLE search USING fts5(folded, content='person', content_rowid='id', prefix='2 3')",
                  nullptr, nullptr, nullptr)
            == SQLITE_OK;
        fill();
        m_like = prepare("SELECT id FROM person WHERE ' ' || folded LIKE ?1 ORDER BY place");
        m_digits = prepare("SELECT id FROM person WHERE personal_id LIKE ?1 ORDER BY place");
        if (m_hasFts) {
            m_match = prepare("SELECT person.id FROM search JOIN person ON person.id = search.rowid WHERE search MATCH "
                              "?1 ORDER BY place");
        }
    }
    [[nodiscard]] bool hasFts() const { return m_hasFts; }
    std::size_t like(const char *text) { return count(m_like, text); }
    std::size_t digits(const char *text) { return count(m_digits, text); }
    std::size_t match(const char *text) { return count(m_match, text); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("%s", sqlite3_errmsg(m_database));
        }
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            qFatal("%s", sqlite3_errmsg(m_database));
        }
        return statement;
    }
    void fill()
    {
        const Register &r = shared();
        std::vector<qint64> place(r.index->size());
        for (std::size_t i = 0; i < r.index->byName().size(); ++i) {
            place[r.index->byName()[i]] = static_cast<qint64>(i);
        }
        run("BEGIN");
        sqlite3_stmt *insert = prepare("INSERT INTO person VALUES (?1, ?2, ?3, ?4)");
        for (std::size_t row = 0; row < r.names.size(); ++row) {
            const QByteArray name = folded(r.names[row].fullName).toUtf8();
            const QByteArray id = r.names[row].personalId.toUtf8();
            sqlite3_bind_int64(insert, 1, r.names[row].id.value);
            sqlite3_bind_text(insert, 2, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
            sqlite3_bind_text(insert, 3, id.constData(), static_cast<int>(id.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int64(insert, 4, place[row]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
        if (m_hasFts) {
            run("INSERT INTO search(search) VALUES ('rebuild')");
        }
    }
    std::size_t count(sqlite3_stmt *statement, const char *text)
    {
        sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
        std::size_t rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
            ++rows;
        }
        sqlite3_reset(statement);
        return rows;
    }

    sqlite3 *m_database = nullptr;
    bool m_hasFts = false;
    sqlite3_stmt *m_like = nullptr;
    sqlite3_stmt *m_digits = nullptr;
    sqlite3_stmt *m_match = nullptr;
};

SqlRegister &peer()
{
    static SqlRegister made;
    return made;
}

void BM_SqliteLikeFamily(benchmark::State &state)
{
    SqlRegister &sql = peer(); // filled before the clock runs
    std::size_t found = 0;
    for (auto _ : state) {
        found = sql.like("% nguyen%");
    }
    state.counters["found"] = static_cast<double>(found);
}

void BM_SqliteLikeWholeName(benchmark::State &state)
{
    SqlRegister &sql = peer(); // filled before the clock runs
    std::size_t found = 0;
    for (auto _ : state) {
        found = sql.like("% nguyen% thi% thu% trang%");
    }
    state.counters["found"] = static_cast<double>(found);
}

void BM_SqliteLikeThreeDigits(benchmark::State &state)
{
    SqlRegister &sql = peer(); // filled before the clock runs
    std::size_t found = 0;
    for (auto _ : state) {
        found = sql.digits("%651");
    }
    state.counters["found"] = static_cast<double>(found);
}

void BM_SqliteFtsFamily(benchmark::State &state)
{
    if (!peer().hasFts()) {
        state.SkipWithError("this SQLite has no FTS5");
        return;
    }
    SqlRegister &sql = peer(); // filled before the clock runs
    std::size_t found = 0;
    for (auto _ : state) {
        found = sql.match("nguyen*");
    }
    state.counters["found"] = static_cast<double>(found);
}

void BM_SqliteFtsWholeName(benchmark::State &state)
{
    if (!peer().hasFts()) {
        state.SkipWithError("this SQLite has no FTS5");
        return;
    }
    SqlRegister &sql = peer(); // filled before the clock runs
    std::size_t found = 0;
    for (auto _ : state) {
        found = sql.match("nguyen* thi* thu* trang*");
    }
    state.counters["found"] = static_cast<double>(found);
}

BENCHMARK(BM_SearchOneLetter)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SearchFamily)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SearchWholeName)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SearchThreeDigits)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SearchHousehold)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Everybody)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_FilterPlaceAgeSteps)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_FilterIssue)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_WaitingForActivation)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_WaitingByName)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_WaitingAfterACall)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_IssueCounts)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_AnotherDay)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_PatchOnePerson)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_BuildIndex)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SqliteLikeFamily)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SqliteLikeWholeName)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SqliteLikeThreeDigits)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SqliteFtsFamily)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_SqliteFtsWholeName)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace caodiem::bench

BENCHMARK_MAIN();
