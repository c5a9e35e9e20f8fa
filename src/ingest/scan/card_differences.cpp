// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/card_differences.h"

#include "base/text.h"
#include "domain/list_words.h"

namespace caodiem::ingest {

std::vector<CardDifference> differences(const CardScan &card, const domain::Resident &resident)
{
    std::vector<CardDifference> out;
    if (card.personalId != resident.personalId) {
        out.push_back({CardField::PersonalId, card.personalId, resident.personalId});
    }
    if (!card.name.isEmpty() && !sameName(card.name, resident.fullName)) {
        out.push_back({CardField::Name, card.name, resident.fullName});
    }
    if (card.birth.day != kNever && card.birth != resident.birth) {
        out.push_back({CardField::Birth, domain::listBirth(card.birth), domain::listBirth(resident.birth)});
    }
    if (card.sex != domain::Sex::Unknown && card.sex != resident.sex) {
        out.push_back({CardField::Sex, domain::listWord(card.sex), domain::listWord(resident.sex)});
    }
    if (!card.address.isEmpty() && foldedKey(card.address) != foldedKey(resident.address)) {
        out.push_back({CardField::Address, card.address, resident.address});
    }
    return out;
}

} // namespace caodiem::ingest
