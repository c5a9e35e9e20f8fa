// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/column_bytes.h"

#include <algorithm>
#include <cstring>

namespace caodiem::engine {
namespace {

constexpr quint32 kLayout = 1; ///< raise it when a column changes

struct Sizes {
    quint32 layout = kLayout;
    quint32 villages = 0;
    quint32 schools = 0;
    quint32 classes = 0;
    quint64 spells = 0;
    quint64 contacts = 0;
    quint64 organisations = 0;
};

/// visit(column) for every column in the order of the bytes; a change here is a new layout.
template <typename S, typename Visit>
void eachColumn(S &s, Visit visit)
{
    visit(s.residentId);
    for (auto *column : {&s.birth, &s.from, &s.until, &s.diedOn}) {
        visit(*column);
    }
    for (auto *column : {&s.village, &s.school, &s.schoolClass}) {
        visit(*column);
    }
    visit(s.residence);
    for (auto &column : s.step) {
        visit(column);
    }
    visit(s.contactFrom);
    visit(s.contactCount);
}

template <typename S, typename Visit>
void eachOrganisationColumn(S &s, Visit visit)
{
    visit(s.organisationId);
    visit(s.organisationKind);
    visit(s.establishedOn);
    visit(s.closedOn);
    visit(s.organisationVillage);
    for (auto &column : s.organisationStep) {
        visit(column);
    }
}

template <typename Item>
void append(QByteArray &bytes, const std::vector<Item> &items)
{
    bytes.append(
        reinterpret_cast<const char *>(items.data()), static_cast<qsizetype>(items.size()) * qsizetype {sizeof(Item)});
}

Sizes sizesOf(const Snapshot &snapshot)
{
    const Directory &names = snapshot.directory();
    return {kLayout, static_cast<quint32>(names.villages.size()), static_cast<quint32>(names.schools.size()),
        static_cast<quint32>(names.classes.size()), snapshot.spellCount(), snapshot.contacts.size(),
        snapshot.organisationCount()};
}

/// Takes columns off the bytes one after the other; false once they are too short.
class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }
    template <typename Item>
    void take(std::vector<Item> &items, quint64 count)
    {
        if (!m_good || count > left() / sizeof(Item)) {
            m_good = false;
            return;
        }
        items.resize(static_cast<std::size_t>(count));
        copy(items.data(), items.size() * sizeof(Item));
    }
    bool take(Sizes &sizes)
    {
        m_good = left() >= sizeof sizes;
        if (m_good) {
            copy(&sizes, sizeof sizes);
        }
        return m_good;
    }
    [[nodiscard]] bool isAtEnd() const { return m_good && left() == 0; }

private:
    [[nodiscard]] quint64 left() const { return static_cast<quint64>(m_bytes.size()) - m_at; }
    void copy(void *to, std::size_t size)
    {
        if (size > 0) {
            std::memcpy(to, m_bytes.constData() + m_at, size);
            m_at += size;
        }
    }
    const QByteArray &m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

bool within(const std::vector<qint32> &places, quint32 count)
{
    return std::ranges::all_of(
        places, [count](qint32 place) { return place >= -1 && place < static_cast<qint64>(count); });
}

bool isSound(const Snapshot &s, const Sizes &sizes)
{
    for (std::size_t row = 0; row < s.spellCount(); ++row) {
        if (quint64 {s.contactFrom[row]} + s.contactCount[row] > sizes.contacts
            || s.residence[row] > domain::Residence::Temporary) {
            return false;
        }
    }
    return within(s.village, sizes.villages) && within(s.school, sizes.schools) && within(s.schoolClass, sizes.classes)
        && within(s.organisationVillage, sizes.villages)
        && std::ranges::all_of(
            s.organisationKind, [](domain::OrganisationKind kind) { return kind <= domain::OrganisationKind::Other; });
}

} // namespace

QByteArray bytesOf(const Snapshot &snapshot)
{
    const Sizes sizes = sizesOf(snapshot);
    QByteArray bytes(reinterpret_cast<const char *>(&sizes), sizeof sizes);
    constexpr qsizetype kRow = 72;
    bytes.reserve(bytes.size() + static_cast<qsizetype>(snapshot.spellCount()) * kRow);
    eachColumn(snapshot, [&bytes](const auto &column) { append(bytes, column); });
    std::vector<Day> days;
    std::vector<domain::Reach> reaches;
    days.reserve(snapshot.contacts.size());
    reaches.reserve(snapshot.contacts.size());
    for (const Contact &contact : snapshot.contacts) {
        days.push_back(contact.on);
        reaches.push_back(contact.reach);
    }
    append(bytes, days);
    append(bytes, reaches);
    eachOrganisationColumn(snapshot, [&bytes](const auto &column) { append(bytes, column); });
    return bytes;
}

Result<Snapshot> snapshotFrom(const QByteArray &bytes, Directory directory)
{
    Snapshot snapshot(std::move(directory));
    const Error damaged {Errc::Corrupt, QStringLiteral("columns"), {}};
    const Sizes expected = sizesOf(snapshot);
    Reader reader(bytes);
    Sizes sizes;
    if (!reader.take(sizes) || sizes.layout != kLayout || sizes.villages != expected.villages
        || sizes.schools != expected.schools || sizes.classes != expected.classes) {
        return damaged;
    }
    eachColumn(snapshot, [&](auto &column) { reader.take(column, sizes.spells); });
    std::vector<Day> days;
    std::vector<domain::Reach> reaches;
    reader.take(days, sizes.contacts);
    reader.take(reaches, sizes.contacts);
    eachOrganisationColumn(snapshot, [&](auto &column) { reader.take(column, sizes.organisations); });
    if (!reader.isAtEnd() || !isSound(snapshot, sizes)) {
        return damaged;
    }
    snapshot.contacts.reserve(days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        snapshot.contacts.push_back({days[i], reaches[i]});
    }
    snapshot.index();
    return snapshot;
}

} // namespace caodiem::engine
