// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scan/card_differences.h"

#include "base/text.h"

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

QString birthShown(const domain::BirthDate &birth)
{
    const QDate date = toDate(birth.day);
    switch (birth.precision) {
    case domain::DatePrecision::Year:
        return date.toString(u"yyyy"_s);
    case domain::DatePrecision::Month:
        return date.toString(u"MM/yyyy"_s);
    case domain::DatePrecision::Day:
        break;
    }
    return date.toString(u"dd/MM/yyyy"_s);
}

QString sexShown(domain::Sex sex)
{
    return sex == domain::Sex::Male ? u"Nam"_s : sex == domain::Sex::Female ? u"Nữ"_s : QString();
}

} // namespace

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
        out.push_back({CardField::Birth, birthShown(card.birth), birthShown(resident.birth)});
    }
    if (card.sex != domain::Sex::Unknown && card.sex != resident.sex) {
        out.push_back({CardField::Sex, sexShown(card.sex), sexShown(resident.sex)});
    }
    if (!card.address.isEmpty() && foldedKey(card.address) != foldedKey(resident.address)) {
        out.push_back({CardField::Address, card.address, resident.address});
    }
    return out;
}

domain::Resident takenOver(const CardScan &card, domain::Resident resident, CardField field)
{
    switch (field) {
    case CardField::PersonalId:
        resident.personalId = card.personalId;
        break;
    case CardField::Name:
        resident.fullName = card.name.isEmpty() ? resident.fullName : card.name;
        break;
    case CardField::Birth:
        resident.birth = card.birth.day == kNever ? resident.birth : card.birth;
        break;
    case CardField::Sex:
        resident.sex = card.sex == domain::Sex::Unknown ? resident.sex : card.sex;
        break;
    case CardField::Address:
        resident.address = card.address.isEmpty() ? resident.address : card.address;
        break;
    }
    return resident;
}

domain::Resident proposedResident(const CardScan &card)
{
    domain::Resident out;
    out.personalId = card.personalId;
    out.fullName = card.name;
    out.birth = card.birth;
    out.sex = card.sex;
    out.address = card.address;
    out.guardianName = card.fatherName.isEmpty() ? card.motherName : card.fatherName;
    return out;
}

} // namespace caodiem::ingest
