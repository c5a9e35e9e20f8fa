// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "ingest/place_book.h"
#include "ingest/plan_log.h"
#include "ingest/register_index.h"

#include <QSet>

#include <utility>

namespace caodiem::ingest {

/// Households by number, or by head and village where a list has no numbers. New ones and new heads are proposed. Lists
/// number the households of each village from 1: the same number in another village, under another head or (when it is
/// short) with no head named, is another household, kept as "1 (Thôn 2)". They number them anew, too: a known number
/// under a head who is no member of its household, in a list that has none of the members in it, is another household,
/// kept as "1 (Lê An)".
class HouseholdBook {
public:
    HouseholdBook(const domain::Registers &known, const RegisterIndex &index, Day on, domain::BatchChanges &changes,
        const PlaceBook &places);

    struct Answer {
        HouseholdId id; ///< null when the row says nothing
        bool headChanged = false; ///< of a household known before
        bool headContradicts = false; ///< an earlier row of the file named another head
    };
    /// `current`: the resident's household so far, null for a new one. `village`: where the row's person lives.
    [[nodiscard]] Answer find(const QString &code, const QString &head, HouseholdId current, VillageId village);

    /// Number or head of a household, known or proposed; empty for none.
    [[nodiscard]] QString wordOf(HouseholdId id, bool code) const;

    /// What shows only when the file was read to its end: members who came behind a new head, and how many households
    /// were proposed under a number that another one has too. Call once.
    void finish(PlanLog &log, int headerRow);

private:
    [[nodiscard]] Answer byCode(const QString &code, const QString &head, HouseholdId current, VillageId village);
    [[nodiscard]] HouseholdId withCode(
        const QString &code, const QString &head, HouseholdId current, VillageId village);
    /// Where the row belongs when the number is taken by people it does not speak of; else `id`.
    [[nodiscard]] HouseholdId unlessTaken(
        HouseholdId id, const QString &code, const QString &head, HouseholdId current, VillageId village);
    /// Whether the household's number now stands for other people: another head, who is none of its members.
    [[nodiscard]] bool isTaken(HouseholdId id, const QString &head, HouseholdId current);
    /// Somebody of this name may head it: a member, or anybody where it has none.
    [[nodiscard]] bool canHead(HouseholdId id, const QString &name);
    /// The household under its new head that earlier rows set apart from `id`, made one with it: a member came along.
    void joinApart(HouseholdId id, const QString &head);
    /// How well the household is the one of a row: 0 = another one.
    [[nodiscard]] int fit(HouseholdId id, const QString &code, const QString &head, VillageId village) const;
    void indexVillages();
    void livesIn(HouseholdId id, VillageId village);
    [[nodiscard]] Answer byHead(const QString &head, HouseholdId current, VillageId village);
    void indexHeads();
    [[nodiscard]] HouseholdId propose(const QString &code, const QString &head);
    [[nodiscard]] HouseholdId proposeIn(VillageId village, const QString &code, const QString &head);
    [[nodiscard]] const domain::Household *household(HouseholdId id) const;

    const domain::Registers &m_known;
    const RegisterIndex &m_index;
    Day m_on;
    domain::BatchChanges &m_changes;
    QHash<qint64, std::size_t> m_knownById;
    const PlaceBook &m_places;
    QHash<QString, HouseholdId> m_byCode;
    QHash<QString, std::vector<HouseholdId>> m_othersByCode; ///< by number: those of further villages
    QSet<std::pair<qint64, qint64>> m_livesIn; ///< household, village
    QSet<qint64> m_hasVillage;
    bool m_villagesIndexed = false;
    qint64 m_apart = 0; ///< proposed beside one of another village
    QString m_firstApart;
    QHash<qint64, std::vector<HouseholdId>> m_apartFrom; ///< proposed beside a known one of other people
    QHash<qint64, HouseholdId> m_joined; ///< of those the ones that turned out to be it
    std::vector<std::pair<qint64, int>> m_members; ///< household, place of a resident in the register; sorted
    bool m_membersIndexed = false;
    QHash<std::pair<QString, qint64>, HouseholdId> m_byHead; ///< nameKey of the head, village
    bool m_headsIndexed = false;
    QHash<qint64, std::size_t> m_proposed; ///< id → place in m_changes.households
    QSet<qint64> m_headSeen; ///< households whose head this file named
    qint64 m_lastNew = 0;
};

} // namespace caodiem::ingest
