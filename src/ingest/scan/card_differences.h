// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/scan/card_scan.h"

namespace caodiem::ingest {

enum class CardField : quint8 { PersonalId, Name, Birth, Sex, Address };

/// One line of the comparison, as people read it: dates dd/mm/yyyy (mm/yyyy, yyyy when less is known), "Nam" or "Nữ".
struct CardDifference {
    CardField field = CardField::Name;
    QString onCard;
    QString inRegister; ///< empty: the register does not know
    friend bool operator==(const CardDifference &, const CardDifference &) = default;
};

/// What the card says otherwise than the register, in the order of CardField. What the card lacks is no difference; nor
/// are letter case, the place of a tone mark (hòa, hoà) and the punctuation of an address.
[[nodiscard]] std::vector<CardDifference> differences(const CardScan &card, const domain::Resident &resident);

} // namespace caodiem::ingest
