// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/questions.h"
#include "store/rows.h"

#include <QHash>

namespace caodiem::store {

/// The row of import_batch. Pre: in a transaction.
[[nodiscard]] Result<BatchId> insertBatch(
    Connection &connection, const domain::BatchSource &source, const domain::Stamp &stamp);
/// What an audit row says of a batch: its kind and counts.
[[nodiscard]] QString batchJson(const domain::BatchSource &source);

/// Writes the changes of one batch: numbers new rows (negative ids, which references may use), keeps in batch_change
/// what it replaces. One object per batch, inside the caller's transaction.
class BatchWriter {
public:
    BatchWriter(Connection &connection, BatchId batch, const domain::Stamp &stamp);
    /// Errc::BadInput a reference to a row that is neither stored nor in the batch, spells that overlap, an event that
    /// cannot be; NotFound a changed row or a voided event that is not there; Conflict a number or name that is taken.
    /// `keepGoing` is asked every few hundred rows; false ends in Errc::Cancelled.
    [[nodiscard]] Status write(const domain::BatchChanges &changes, const KeepGoing &keepGoing = {});

private:
    using Numbers = QHash<qint64, qint64>; ///< proposed (negative) → stored

    template <typename T>
    [[nodiscard]] Status putAll(const std::vector<T> &records);
    /// Inserts or updates; answers the stored id.
    template <typename T>
    [[nodiscard]] Result<qint64> put(T record);
    template <typename T>
    [[nodiscard]] Status update(const T &record);
    [[nodiscard]] Status putResident(const domain::ResidentChange &change);
    [[nodiscard]] Status putOrganisation(const domain::OrganisationChange &change);
    [[nodiscard]] Status putSpells(ResidentId resident, bool isNew, std::vector<domain::Spell> spells);
    [[nodiscard]] Status dropSpell(const domain::Spell &spell);
    [[nodiscard]] Status addEvents(
        const std::vector<domain::Entry> &entries, ResidentId resident, OrganisationId organisation);
    [[nodiscard]] Status voidEvents(
        const std::vector<EventId> &events, ResidentId resident, OrganisationId organisation);
    [[nodiscard]] Status note(QStringView table, qint64 row, const QString &action, const QString &before);

    // References are replaced in place; one that cannot be found leaves its mark in m_unknownReference.
    void resolve(domain::Officer &) { }
    void resolve(domain::Household &) { }
    void resolve(domain::Village &village)
    {
        look(village.officer, m_officers);
        look(village.mergedInto, m_villages);
    }
    void resolve(domain::School &school) { look(school.mergedInto, m_schools); }
    void resolve(domain::SchoolClass &schoolClass) { look(schoolClass.school, m_schools); }
    void resolve(domain::Resident &resident) { look(resident.household, m_households); }
    void resolve(domain::Organisation &organisation) { look(organisation.village, m_villages); }
    void resolve(domain::Spell &spell);
    template <typename I>
    void look(I &id, const Numbers &numbers);
    template <typename T>
    [[nodiscard]] Numbers &numbersOf();

    Connection &m_connection;
    BatchId m_batch;
    domain::Stamp m_stamp;
    qint64 m_changes = 0;
    bool m_unknownReference = false;
    Numbers m_officers;
    Numbers m_villages;
    Numbers m_schools;
    Numbers m_classes;
    Numbers m_households;
    Numbers m_residents;
    Numbers m_organisations;
    Numbers m_spells;
};

} // namespace caodiem::store
