// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace caodiem::ingest {

/// The registers arranged by resident: who has this ID, which spells and step events are theirs. Residents are numbered
/// by their place in Registers::residents.
class RegisterIndex {
public:
    explicit RegisterIndex(const domain::Registers &known);

    /// −1 = nobody. Pre: 12 digits.
    [[nodiscard]] int residentWith(const QString &personalId) const;
    [[nodiscard]] const domain::Resident &resident(int i) const
    {
        return m_known.residents[static_cast<std::size_t>(i)];
    }
    /// By `from`.
    [[nodiscard]] std::span<const domain::Spell> spellsOf(int i) const;
    /// Step events, in the order of recording.
    [[nodiscard]] std::span<const domain::Event *const> stepsOf(int i) const;

private:
    void arrangeSpells(const QHash<qint64, int> &byRow);
    void arrangeSteps(const QHash<qint64, int> &byRow);

    const domain::Registers &m_known;
    QHash<quint64, int> m_byPersonalId;
    std::vector<domain::Spell> m_spells;
    std::vector<std::size_t> m_spellStarts; ///< one more than residents
    std::vector<const domain::Event *> m_steps;
    std::vector<std::size_t> m_stepStarts;
};

/// The spell that holds on `day`; nothing before the first, after the last, and in gaps. Pre: sorted by `from`.
[[nodiscard]] std::optional<std::size_t> spellOn(std::span<const domain::Spell> spells, Day day);
/// The spell a list of `day` is compared with: the one that holds, else the last. Pre: not empty.
[[nodiscard]] std::size_t comparedSpell(std::span<const domain::Spell> spells, Day day);

} // namespace caodiem::ingest
