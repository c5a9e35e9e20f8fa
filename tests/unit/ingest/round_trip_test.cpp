// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the registers hold: the list made from them (cli.md, export) read again proposes nothing.
#include "domain/list_words.h"
#include "support/random_source.h"
#include "unit/ingest/office_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace caodiem::ingest::test {
namespace {

using namespace Qt::StringLiterals;
using caodiem::test::RandomSource;
using domain::Event;
using domain::EventKind;
using domain::Registers;

const Day kToday = day("2026-06-10");

/// Registers with every kind of trouble: partial births, the gone, the dead, those still to come, twins by name.
class RandomRegisters {
public:
    explicit RandomRegisters(quint64 seed)
        : m_random(seed)
    { }

    Registers make(int people, int organisations)
    {
        makePlaces();
        for (int i = 1; i <= people; ++i) {
            addResident(i);
        }
        for (int i = 1; i <= organisations; ++i) {
            addOrganisation(i);
        }
        return std::move(m_out);
    }

private:
    void makePlaces()
    {
        const QStringList villages {u"Thôn Phú Hòa"_s, u"Thôn Phú Hoà"_s, u"Thôn Hạ"_s, u"Thôn Hà"_s, u"Thon Ha"_s,
            u"Hà"_s, u"Khu phố 1"_s, u"Ấp \"Mới\", Cũ"_s};
        for (int i = 0; i < villages.size(); ++i) {
            m_out.villages.push_back({VillageId {i + 1}, villages[i], {}, {}, {}, {}, {}});
        }
        m_out.villages[6].oldNames = {u"Thôn Hạ"_s, u"Ấp 1"_s};
        const QStringList schools {u"Tiểu học Một"_s, u"Tiểu học Môt"_s, u"TIỂU HỌC MỘT"_s};
        const QStringList classes {u"5A"_s, u"5a"_s, u"Lớp 5A"_s};
        for (int i = 0; i < schools.size(); ++i) {
            m_out.schools.push_back({SchoolId {i + 1}, schools[i]});
            for (int j = 0; j < classes.size(); ++j) {
                m_out.classes.push_back({ClassId {i * 10 + j + 1}, SchoolId {i + 1}, classes[j]});
            }
        }
        for (int i = 1; i <= 12; ++i) {
            const QString code = i <= 6 ? u"H%1"_s.arg(i) : QString();
            m_out.households.push_back(
                {HouseholdId {i}, code, i % 6 == 0 && i <= 6 ? QString() : u"Trần Chủ %1"_s.arg(i % 3)});
        }
    }

    domain::BirthDate birth()
    {
        const YearMonthDay ymd {m_random.between(1930, 2027), m_random.between(1, 12), m_random.between(1, 28)};
        switch (m_random.between(0, 3)) {
        case 0:
            return {dayFromCivil({ymd.year, 1, 1}), domain::DatePrecision::Year};
        case 1:
            return {dayFromCivil({ymd.year, ymd.month, 1}), domain::DatePrecision::Month};
        default:
            return {dayFromCivil(ymd), domain::DatePrecision::Day};
        }
    }

    QString someText(const QString &text) { return m_random.chance(30) ? QString() : text; }

    void addResident(int i)
    {
        domain::Resident one;
        one.id = ResidentId {i};
        one.personalId = u"%1"_s.arg(42'200'000'000LL + i * 7919LL, 12, 10, QChar(u'0'));
        one.fullName = m_random.chance(50) ? u"Lê Văn Hoà %1"_s.arg(i) : u"LÊ VĂN, \"HAI\""_s;
        one.birth = birth();
        one.sex = static_cast<domain::Sex>(m_random.between(0, 2));
        one.address = someText(u"=Số 5, đường \"A\""_s);
        one.household = HouseholdId {m_random.between(0, 12)};
        one.phone = someText(u"+84 912 345 678"_s);
        one.guardianName = someText(u"Trần Thị Mẹ"_s);
        one.guardianPersonalId = someText(u"042187123456"_s);
        one.oldId = someText(u"012345678"_s);
        one.diedOn = m_random.chance(15) ? kToday + m_random.between(-300, 30) : kNever;
        addSpells(one);
        addSteps(ResidentId {i});
        m_out.residents.push_back(one);
    }

    void addSpells(const domain::Resident &one)
    {
        std::vector<Day> borders {m_random.chance(50) ? kDayMin : kToday + m_random.between(-900, 40)};
        const Day start = borders.front() == kDayMin ? kToday - 900 : borders.front();
        Day at = start;
        for (int more = m_random.between(0, 2); more > 0; --more) {
            at += m_random.between(1, 500);
            borders.push_back(at);
        }
        borders.push_back(m_random.chance(60) ? kNever : at + m_random.between(1, 900));
        if (one.diedOn != kNever && one.diedOn > at && m_random.chance(50)) {
            borders.back() = one.diedOn;
        }
        for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
            domain::Spell spell;
            spell.id = SpellId {++m_lastSpell};
            spell.resident = one.id;
            spell.from = borders[i];
            spell.until = borders[i + 1];
            spell.village = VillageId {m_random.between(0, 8)};
            spell.residence = static_cast<domain::Residence>(m_random.between(0, 1));
            if (m_random.chance(50)) {
                const domain::SchoolClass &chosen = m_random.of(m_out.classes);
                spell.school = chosen.school;
                spell.schoolClass = m_random.chance(70) ? chosen.id : ClassId();
            }
            m_out.spells.insert(m_out.spells.begin() + m_random.between(0, int(m_out.spells.size())), spell);
        }
    }

    void addStep(Event event, EventKind kind)
    {
        event.id = EventId {++m_lastEvent};
        event.kind = kind;
        event.on = kToday + m_random.between(-400, 20);
        event.latest = m_random.chance(30);
        event.source = static_cast<domain::EventSource>(m_random.between(0, 2));
        m_out.events.push_back(event);
    }

    void addSteps(ResidentId id)
    {
        Event event;
        event.resident = id;
        for (int kind = 0; kind < domain::kResidentSteps; ++kind) {
            for (int times = m_random.of({0, 0, 1, 1, 1, 2}); times > 0; --times) {
                addStep(event, static_cast<EventKind>(kind));
            }
        }
        if (m_random.chance(20)) {
            addStep(event, EventKind::Absent);
        }
    }

    void addOrganisation(int i)
    {
        domain::Organisation one;
        one.id = OrganisationId {i};
        one.taxCode = m_random.chance(60) ? u"%1"_s.arg(100'000'000LL + i, 10, 10, QChar(u'0')) : QString();
        one.name = u"Công ty %1"_s.arg(m_random.between(1, 5));
        one.kind = static_cast<domain::OrganisationKind>(m_random.between(0, 5));
        one.establishedOn = m_random.chance(30) ? kDayMin : kToday + m_random.between(-900, 20);
        one.closedOn = m_random.chance(20) ? kToday + m_random.between(-90, 20) : kNever;
        one.village = VillageId {m_random.between(0, 8)};
        one.address = someText(u"@Số 1"_s);
        one.representative = someText(u"Lê Giám Đốc"_s);
        one.phone = someText(u"0271 3888 999"_s);
        Event event;
        event.organisation = one.id;
        for (const EventKind kind : {EventKind::OrgRegistered, EventKind::OrgVerified}) {
            if (m_random.chance(50)) {
                addStep(event, kind);
            }
        }
        m_out.organisations.push_back(one);
    }

    RandomSource m_random;
    Registers m_out;
    qint64 m_lastSpell = 0;
    qint64 m_lastEvent = 0;
};

template <typename Row, typename IdType>
const Row *rowOf(const std::vector<Row> &rows, IdType id)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? nullptr : &*it;
}

template <typename Row, typename IdType>
QString nameOf(const std::vector<Row> &rows, IdType id)
{
    const Row *row = rowOf(rows, id);
    return row == nullptr ? QString() : row->name;
}

QString dayText(Day on)
{
    return domain::listStep(on == kDayMin ? kNever : on, false);
}

/// The earliest live entry of a step, as an export shows it.
template <typename Of>
QString stepText(const Registers &registers, EventKind kind, Of isSubject)
{
    const Event *first = nullptr;
    for (const Event &event : registers.events) {
        if (event.kind == kind && isSubject(event) && (first == nullptr || event.on < first->on)) {
            first = &event;
        }
    }
    return first == nullptr ? QString() : domain::listStep(first->on, first->latest);
}

QStringList residentCells(const Registers &r, const domain::Resident &one)
{
    std::vector<domain::Spell> spells;
    std::ranges::copy_if(
        r.spells, std::back_inserter(spells), [&one](const domain::Spell &spell) { return spell.resident == one.id; });
    std::ranges::sort(spells, {}, &domain::Spell::from);
    const domain::Spell &last = spells.back();
    const domain::Household *household = rowOf(r.households, one.household);
    QStringList cells {one.personalId, one.fullName, domain::listBirth(one.birth), domain::listWord(one.sex),
        domain::listWord(last.residence), nameOf(r.villages, last.village), one.address,
        household == nullptr ? QString() : household->code, household == nullptr ? QString() : household->headName,
        nameOf(r.schools, last.school), nameOf(r.classes, last.schoolClass), one.phone, one.guardianName,
        one.guardianPersonalId};
    for (int kind = 0; kind < domain::kResidentSteps; ++kind) {
        cells.append(
            stepText(r, static_cast<EventKind>(kind), [&one](const Event &e) { return e.resident == one.id; }));
    }
    cells.append(dayText(spells.front().from));
    cells.append(last.until == one.diedOn ? QString() : dayText(last.until));
    cells.append(dayText(one.diedOn));
    cells.append(one.oldId);
    return cells;
}

QStringList organisationCells(const Registers &r, const domain::Organisation &one)
{
    const auto mine = [&one](const Event &e) { return e.organisation == one.id; };
    return {one.taxCode, one.name, domain::listWord(one.kind), dayText(one.establishedOn), dayText(one.closedOn),
        nameOf(r.villages, one.village), one.address, one.representative, one.representativePersonalId, one.phone,
        stepText(r, EventKind::OrgRegistered, mine), stepText(r, EventKind::OrgVerified, mine)};
}

template <std::size_t N>
QStringList headers(const std::array<QStringView, N> &columns)
{
    QStringList out;
    for (const QStringView column : columns) {
        out.append(column.toString());
    }
    return out;
}

QString csv(const std::vector<QStringList> &rows)
{
    QString out;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool guard = cell.startsWith(u'=') || cell.startsWith(u'@');
            cells.append(u'"' + (guard ? u"'"_s : QString()) + cell.replace(u'"', u"\"\""_s) + u'"');
        }
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out;
}

/// Full dates become real date cells, as a spreadsheet would have them.
std::vector<QStringList> spreadsheet(const std::vector<QStringList> &rows)
{
    std::vector<QStringList> out;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const bool date = cell.size() == 10 && cell[2] == u'/' && cell[5] == u'/';
            const Day on
                = date ? dayFromCivil({cell.mid(6).toInt(), cell.mid(3, 2).toInt(), cell.left(2).toInt()}) : kNever;
            cells.append(date ? dateCell(on - day("1899-12-30")) : inlineText(cell));
        }
        out.push_back(cells);
    }
    return out;
}

std::string troubles(const ImportPlan &plan)
{
    std::string out = counts(plan);
    for (const Remark &remark : plan.remarks) {
        if (remark.gravity != Gravity::Warning) {
            out += " [row " + std::to_string(remark.row) + " " + remark.column.toStdString() + " '"
                + remark.value.toStdString() + "' code " + std::to_string(static_cast<int>(remark.code)) + "]";
        }
    }
    return out;
}

void expectNothing(const ImportPlan &plan, std::size_t rows)
{
    EXPECT_TRUE(plan.changes.isEmpty()) << troubles(plan);
    EXPECT_EQ(static_cast<std::size_t>(plan.source.unchanged), rows) << troubles(plan);
    EXPECT_EQ(count(plan, Gravity::Question), 0) << troubles(plan);
    EXPECT_EQ(count(plan, Gravity::Rejection), 0) << troubles(plan);
}

TEST(RoundTrip, OfRandomResidentsProposesNothing)
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const Registers known = RandomRegisters(seed).make(60, 0);
        std::vector<QStringList> rows {headers(domain::kResidentColumns)};
        for (const domain::Resident &one : known.residents) {
            rows.push_back(residentCells(known, one));
        }
        const Scratch scratch;
        const QString asCsv = scratch.write(u"export.csv"_s, csv(rows).toUtf8());
        const QString asXlsx = writeXlsx(scratch, u"export.xlsx"_s, spreadsheet(rows));
        for (const QString &file : {asCsv, asXlsx}) {
            const auto list = readResidentList(file);
            ASSERT_TRUE(list);
            expectNothing(planResidents(list.value(), known, {kNever, kToday}), known.residents.size());
            expectNothing(planResidents(list.value(), known, {kToday, kToday}), known.residents.size());
        }
    }
}

TEST(RoundTrip, OfRandomOrganisationsProposesNothing)
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const Registers known = RandomRegisters(seed).make(0, 40);
        std::vector<QStringList> rows {headers(domain::kOrganisationColumns)};
        for (const domain::Organisation &one : known.organisations) {
            rows.push_back(organisationCells(known, one));
        }
        const Scratch scratch;
        const auto list = readOrganisationList(scratch.write(u"export.csv"_s, csv(rows).toUtf8()));
        ASSERT_TRUE(list);
        expectNothing(planOrganisations(list.value(), known, {kNever, kToday}), known.organisations.size());
    }
}

TEST(RoundTrip, IntoAnEmptyOfficeGivesTheSameListAgain)
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        const Registers source = RandomRegisters(seed).make(60, 0);
        std::vector<QStringList> rows {headers(domain::kResidentColumns)};
        for (const domain::Resident &one : source.residents) {
            rows.push_back(residentCells(source, one));
        }
        OfficeDesk office;
        office.today = kToday;
        const ImportPlan first = office.residents(csv(rows));
        office.take(first);
        const ImportPlan second = office.residents(csv(rows));
        EXPECT_TRUE(second.changes.isEmpty()) << troubles(second);
        EXPECT_EQ(second.source.unchanged, first.source.added) << troubles(second);
    }
}

TEST(RoundTrip, NoticesEveryOneOfAHundredSingleChanges)
{
    RandomSource random(7);
    const Registers known = RandomRegisters(99).make(60, 0);
    std::vector<QStringList> rows {headers(domain::kResidentColumns)};
    for (const domain::Resident &one : known.residents) {
        rows.push_back(residentCells(known, one));
    }
    const Scratch scratch;
    for (int i = 0; i < 100; ++i) {
        std::vector<QStringList> edited = rows;
        const auto row = static_cast<std::size_t>(random.between(1, 60));
        const int column = random.of({1, 6, 11, 12}); // name, address, phone, guardian
        edited[row][column] = u"Khác hẳn"_s;
        const auto list = readResidentList(scratch.write(u"edited.csv"_s, csv(edited).toUtf8()));
        ASSERT_TRUE(list);
        const ImportPlan plan = planResidents(list.value(), known, {kNever, kToday});
        EXPECT_EQ(plan.source.changed, 1) << troubles(plan);
        ASSERT_EQ(plan.changes.residents.size(), 1U);
        EXPECT_EQ(plan.changes.residents.front().after.id, known.residents[row - 1].id);
    }
}

} // namespace
} // namespace caodiem::ingest::test
