// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content_hash.h"

#include "store/owned_rows.h"
#include "store/rows.h"

#include <QCryptographicHash>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace caodiem::store {
namespace {

/// One record as bytes: each field as "length:bytes", so that no field can run into the next.
class Record {
public:
    explicit Record(QByteArrayView kind) { add(kind); }
    Record &text(const QString &value)
    {
        add(value.toUtf8());
        return *this;
    }
    Record &day(Day value) { return text(isoFromDay(value)); }
    Record &flag(bool value) { return text(value ? u"1"_s : u"0"_s); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void add(QByteArrayView field)
    {
        m_bytes += QByteArray::number(field.size());
        m_bytes += ':';
        m_bytes += field;
    }
    QByteArray m_bytes;
};

/// Digests of records, in any order: sorted before the last hash.
class DigestBag {
public:
    void add(const Record &record)
    {
        m_digests.push_back(QCryptographicHash::hash(record.bytes(), QCryptographicHash::Sha256));
    }
    [[nodiscard]] QString hex()
    {
        std::sort(m_digests.begin(), m_digests.end());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData("caodiem-content-1");
        for (const QByteArray &digest : m_digests) {
            hash.addData(digest);
        }
        return QString::fromLatin1(hash.result().toHex());
    }

private:
    std::vector<QByteArray> m_digests;
};

using Names = std::unordered_map<qint64, QString>;

QString nameIn(const Names &names, qint64 id)
{
    const auto it = names.find(id);
    return it == names.end() ? QString() : it->second;
}

struct Directory {
    Names officers;
    Names villages;
    Names schools;
    Names classes;
    std::unordered_map<qint64, domain::Household> households;
};

struct LiveEvent {
    domain::EventKind kind = domain::EventKind::Present;
    Day on = kNever;
    bool latest = false;
    QString place;
    QString note;
};

constexpr QStringView kEventColumns = u"kind, on_date, latest, place, note FROM event "
                                      "WHERE NOT EXISTS (SELECT 1 FROM event_void v WHERE v.event_id = event.id) ";

LiveEvent liveEventFrom(const Row &row)
{
    return {row.word<domain::EventKind>(1), row.day(2, kNever), row.integer(3) != 0, row.text(4), row.text(5)};
}

/// By day; on one day in order of recording, because the later outcome holds. The order of steps that follow each
/// other on one day means nothing, so it is made the same everywhere.
void bringIntoCanonicalOrder(std::vector<LiveEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const LiveEvent &a, const LiveEvent &b) { return a.on < b.on; });
    const auto sameRun = [](const LiveEvent &a, const LiveEvent &b) {
        return a.on == b.on && domain::isStep(a.kind) && domain::isStep(b.kind);
    };
    for (auto from = events.begin(); from != events.end();) {
        const auto until
            = std::find_if_not(from + 1, events.end(), [&](const LiveEvent &e) { return sameRun(*from, e); });
        std::sort(from, until, [](const LiveEvent &a, const LiveEvent &b) {
            return std::tie(a.kind, a.latest, a.place, a.note) < std::tie(b.kind, b.latest, b.place, b.note);
        });
        from = until;
    }
}

void addEvents(Record &record, std::vector<LiveEvent> &events)
{
    bringIntoCanonicalOrder(events);
    for (const LiveEvent &event : events) {
        record.text(u"event"_s).text(wordOf(event.kind)).day(event.on).flag(event.latest);
        record.text(event.place).text(event.note);
    }
}

/// Hashes what others refer to, and remembers its names.
class DirectoryPass {
public:
    DirectoryPass(Connection &connection, Directory &directory, DigestBag &bag)
        : m_connection(connection)
        , m_directory(directory)
        , m_bag(bag)
    { }
    [[nodiscard]] Status run()
    {
        return inOrder([this] { return visit<domain::Officer>(); }, [this] { return visit<domain::Village>(); },
            [this] { return visit<domain::School>(); }, [this] { return visit<domain::SchoolClass>(); },
            [this] { return visit<domain::Household>(); }, [this] { return addMerges(); });
    }

private:
    template <typename T>
    Status visit()
    {
        const auto records = readRows<T>(m_connection, u""_s);
        if (!records) {
            return records.error();
        }
        for (const T &record : records.value()) {
            add(record);
        }
        return Done {};
    }
    void add(const domain::Officer &officer)
    {
        m_directory.officers[officer.id.value] = officer.name;
        m_bag.add(Record("officer").text(officer.name));
    }
    void add(const domain::Village &village)
    {
        m_directory.villages[village.id.value] = village.name;
        m_bag.add(Record("village")
                      .text(village.name)
                      .text(village.kind)
                      .text(village.oldNames.join(u'\n'))
                      .text(village.headName)
                      .text(village.phone)
                      .text(nameIn(m_directory.officers, village.officer.value)));
        if (!village.mergedInto.isNull()) {
            m_mergedVillages.push_back(village);
        }
    }
    void add(const domain::School &school)
    {
        m_directory.schools[school.id.value] = school.name;
        Record record("school");
        record.text(school.name);
        if (!school.oldNames.isEmpty()) { // what older programs did not know leaves their hashes as they were
            record.text(school.oldNames.join(u'\n'));
        }
        m_bag.add(record);
        if (!school.mergedInto.isNull()) {
            m_mergedSchools.push_back(school);
        }
    }
    /// When all names are known.
    Status addMerges()
    {
        for (const domain::Village &village : m_mergedVillages) {
            m_bag.add(Record("village merged")
                          .text(village.name)
                          .text(nameIn(m_directory.villages, village.mergedInto.value))
                          .day(village.mergedOn));
        }
        for (const domain::School &school : m_mergedSchools) {
            m_bag.add(Record("school merged")
                          .text(school.name)
                          .text(nameIn(m_directory.schools, school.mergedInto.value))
                          .day(school.mergedOn));
        }
        return Done {};
    }
    void add(const domain::SchoolClass &schoolClass)
    {
        m_directory.classes[schoolClass.id.value] = schoolClass.name;
        m_bag.add(Record("class").text(nameIn(m_directory.schools, schoolClass.school.value)).text(schoolClass.name));
    }
    void add(const domain::Household &household)
    {
        m_directory.households[household.id.value] = household;
        m_bag.add(Record("household").text(household.code).text(household.headName));
    }

    Connection &m_connection;
    Directory &m_directory;
    DigestBag &m_bag;
    std::vector<domain::Village> m_mergedVillages;
    std::vector<domain::School> m_mergedSchools;
};

Record residentRecord(const domain::Resident &resident, const Directory &directory)
{
    Record record("resident");
    record.text(resident.personalId).text(resident.fullName).day(resident.birth.day);
    record.text(wordOf(resident.birth.precision)).text(wordOf(resident.sex)).text(resident.address);
    const auto household = directory.households.find(resident.household.value);
    const bool known = household != directory.households.end();
    record.flag(known);
    record.text(known ? household->second.code : QString()).text(known ? household->second.headName : QString());
    record.text(resident.phone).text(resident.guardianName).text(resident.guardianPersonalId).day(resident.diedOn);
    if (!resident.oldId.isEmpty()) { // came later: without it a record hashes as it did before
        record.text(u"old_id"_s).text(resident.oldId);
    }
    return record;
}

void addSpells(Record &record, std::vector<domain::Spell> &spells, const Directory &directory)
{
    std::sort(
        spells.begin(), spells.end(), [](const domain::Spell &a, const domain::Spell &b) { return a.from < b.from; });
    for (const domain::Spell &spell : spells) {
        record.text(u"spell"_s).day(spell.from).day(spell.until).text(nameIn(directory.villages, spell.village.value));
        record.text(wordOf(spell.residence)).text(nameIn(directory.schools, spell.school.value));
        record.text(nameIn(directory.classes, spell.schoolClass.value));
    }
}

/// Steps through the owners in order of id.
template <typename T>
Status eachOwner(Connection &connection, const std::function<Status(const T &)> &visit)
{
    return eachWhile(connection, selectSql<T>(u"ORDER BY id"_s), {},
        [&visit](const Row &row) { return visit(Table<T>::read(row)); });
}

Status addResidents(Connection &connection, const Directory &directory, DigestBag &bag)
{
    auto spellRows = OwnedRows::open(connection,
        u"SELECT resident_id, from_on, until_on, village_id, residence, school_id, class_id FROM spell "
        "ORDER BY resident_id"_s);
    if (!spellRows) {
        return spellRows.error();
    }
    auto eventRows = OwnedRows::open(connection,
        u"SELECT resident_id, "_s + kEventColumns + u"AND resident_id IS NOT NULL ORDER BY resident_id, id"_s);
    if (!eventRows) {
        return eventRows.error();
    }
    std::vector<domain::Spell> spells;
    std::vector<LiveEvent> events;
    const auto takeSpell = [&spells](const Row &row) {
        spells.push_back({{}, {}, row.day(1, kDayMin), row.day(2, kNever), row.id<VillageId>(3),
            row.word<domain::Residence>(4), row.id<SchoolId>(5), row.id<ClassId>(6)});
    };
    const auto takeEvent = [&events](const Row &row) { events.push_back(liveEventFrom(row)); };
    const auto visit = [&](const domain::Resident &resident) -> Status {
        spells.clear();
        events.clear();
        const auto taken = inOrder([&] { return spellRows.value().take(resident.id.value, takeSpell); },
            [&] { return eventRows.value().take(resident.id.value, takeEvent); });
        if (taken) {
            Record record = residentRecord(resident, directory);
            addSpells(record, spells, directory);
            addEvents(record, events);
            bag.add(record);
        }
        return taken;
    };
    return inOrder([&] { return eachOwner<domain::Resident>(connection, visit); },
        [&] { return spellRows.value().finish(); }, [&] { return eventRows.value().finish(); });
}

Status addOrganisations(Connection &connection, const Directory &directory, DigestBag &bag)
{
    auto eventRows = OwnedRows::open(connection,
        u"SELECT organisation_id, "_s + kEventColumns
            + u"AND organisation_id IS NOT NULL ORDER BY organisation_id, id"_s);
    if (!eventRows) {
        return eventRows.error();
    }
    std::vector<LiveEvent> events;
    const auto visit = [&](const domain::Organisation &organisation) -> Status {
        events.clear();
        const auto taken = eventRows.value().take(
            organisation.id.value, [&events](const Row &row) { events.push_back(liveEventFrom(row)); });
        if (taken) {
            Record record("organisation");
            record.text(organisation.taxCode).text(organisation.name).text(wordOf(organisation.kind));
            record.day(organisation.establishedOn).day(organisation.closedOn);
            record.text(nameIn(directory.villages, organisation.village.value)).text(organisation.address);
            record.text(organisation.representative).text(organisation.representativePersonalId);
            record.text(organisation.phone);
            addEvents(record, events);
            bag.add(record);
        }
        return taken;
    };
    return inOrder(
        [&] { return eachOwner<domain::Organisation>(connection, visit); }, [&] { return eventRows.value().finish(); });
}
/// Sessions, appointments and names of the desk. What is not there adds nothing: older stores keep their hashes.
Status addSchedule(Connection &connection, DigestBag &bag)
{
    const auto addRow = [&bag](QByteArrayView kind, const Row &row, int columns) {
        Record record(kind);
        for (int column = 0; column < columns; ++column) {
            record.text(row.text(column));
        }
        bag.add(record);
    };
    return inOrder(
        [&] {
            return each(connection, u"SELECT kind, name, active FROM staff"_s, {},
                [&](const Row &row) { addRow("staff", row, 3); });
        },
        [&] {
            return each(connection,
                u"SELECT part, start_minute, end_minute, capacity, walk_ins, desks, weekdays FROM session_template"_s,
                {}, [&](const Row &row) { addRow("session template", row, 7); });
        },
        [&] {
            return each(connection,
                u"SELECT on_date, part, start_minute, end_minute, capacity, walk_ins, desks, closed FROM session"_s, {},
                [&](const Row &row) { addRow("session", row, 8); });
        },
        [&] {
            return each(connection,
                u"SELECT r.personal_id, s.on_date, s.part, a.minute, a.state, c.name, v.name FROM appointment a "
                "JOIN resident r ON r.id = a.resident_id JOIN session s ON s.id = a.session_id "
                "LEFT JOIN school_class c ON c.id = a.class_id LEFT JOIN village v ON v.id = a.village_id "
                "WHERE a.state IN ('booked', 'came', 'missed')"_s,
                {}, [&](const Row &row) { addRow("appointment", row, 7); });
        });
}

/// What was done to reach people; stores without any of it keep the hash that they had.
Status addOutreach(Connection &connection, const Directory &directory, DigestBag &bag)
{
    const auto entries = readRows<domain::OutreachEntry>(connection, u""_s);
    if (!entries) {
        return entries.error();
    }
    for (const domain::OutreachEntry &entry : entries.value()) {
        Record record("outreach");
        record.day(entry.on).text(domain::wordOf(entry.kind)).text(nameIn(directory.villages, entry.village.value));
        record.text(QString::number(entry.times)).text(entry.result);
        bag.add(record);
    }
    return each(connection,
        u"SELECT coalesce(resident.personal_id, ''), coalesce(organisation.tax_code, ''), "
        "coalesce(organisation.name, ''), call.on_date, call.result, call.promised_on, call.note FROM call "
        "LEFT JOIN resident ON resident.id = call.resident_id "
        "LEFT JOIN organisation ON organisation.id = call.organisation_id"_s,
        {}, [&bag](const Row &row) {
            Record record("call");
            record.text(row.text(0)).text(row.text(1)).text(row.text(2)).day(row.day(3, kNever));
            record.text(row.text(4)).day(row.day(5, kNever)).text(row.text(6));
            bag.add(record);
        });
}

} // namespace

Result<QString> contentHash(Connection &connection)
{
    Directory directory;
    DigestBag bag;
    const auto done = inOrder([&] { return DirectoryPass(connection, directory, bag).run(); },
        [&] { return addResidents(connection, directory, bag); },
        [&] { return addOrganisations(connection, directory, bag); },
        [&] { return addOutreach(connection, directory, bag); }, [&] { return addSchedule(connection, bag); });
    if (!done) {
        return done.error();
    }
    return bag.hex();
}

} // namespace caodiem::store
