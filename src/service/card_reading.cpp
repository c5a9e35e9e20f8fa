// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/card_reading.h"

#include "domain/list_words.h"
#include "ingest/scan/card_differences.h"
#include "ingest/scan/scan_burst.h"
#include "ingest/scan/scan_repair.h"

#include <QCoreApplication>

namespace caodiem::service {
namespace {

ingest::CardScan scanOf(const ReadCard &card)
{
    ingest::CardScan scan;
    scan.personalId = card.personalId;
    scan.name = card.name;
    scan.birth = card.birth;
    scan.sex = card.sex;
    scan.address = card.address;
    scan.issuedOn = card.issuedOn;
    return scan;
}

QString fieldName(ingest::CardField field)
{
    switch (field) {
    case ingest::CardField::PersonalId:
        return QCoreApplication::translate("caodiem::service", "Personal ID");
    case ingest::CardField::Name:
        return QCoreApplication::translate("caodiem::service", "Full name");
    case ingest::CardField::Birth:
        return QCoreApplication::translate("caodiem::service", "Birth date");
    case ingest::CardField::Sex:
        return QCoreApplication::translate("caodiem::service", "Sex");
    case ingest::CardField::Address:
        return QCoreApplication::translate("caodiem::service", "Address");
    }
    return {};
}

ScannerKeys::Step stepOf(ingest::BurstStep step)
{
    return {step.key != ingest::BurstKey::Typing, step.takeBack, std::move(step.scan)};
}

} // namespace

Result<ReadCard> readCard(QStringView payload)
{
    const auto read = ingest::repairScan(payload);
    if (!read) {
        return read.error();
    }
    const ingest::CardScan &scan = read.value().card;
    return ReadCard {scan.personalId, scan.name, scan.birth, scan.sex, scan.address, scan.issuedOn, scan.oldId,
        scan.cancelledId, scan.fatherName.isEmpty() ? scan.motherName : scan.fatherName, !read.value().mends.empty(),
        read.value().confidence == ingest::ScanConfidence::Doubtful};
}

std::vector<CardLine> linesBeside(const ReadCard &card, const domain::Resident &resident)
{
    std::vector<CardLine> out;
    for (const ingest::CardDifference &difference : ingest::differences(scanOf(card), resident)) {
        out.push_back({fieldName(difference.field), difference.onCard, difference.inRegister});
    }
    return out;
}

ResidentDraft takenOver(const ReadCard &card, const domain::Resident &resident, ResidentDraft draft)
{
    for (const ingest::CardDifference &difference : ingest::differences(scanOf(card), resident)) {
        switch (difference.field) {
        case ingest::CardField::PersonalId:
            draft.personalId = card.personalId;
            break;
        case ingest::CardField::Name:
            draft.fullName = card.name;
            break;
        case ingest::CardField::Birth:
            draft.birth = domain::listBirth(card.birth);
            break;
        case ingest::CardField::Sex:
            draft.sex = card.sex;
            break;
        case ingest::CardField::Address:
            draft.address = card.address;
            break;
        }
    }
    return draft;
}

ResidentDraft draftOf(const ReadCard &card)
{
    ResidentDraft draft;
    draft.personalId = card.personalId;
    draft.fullName = card.name;
    draft.birth = domain::listBirth(card.birth);
    draft.sex = card.sex;
    draft.address = card.address;
    draft.guardianName = card.guardianName;
    draft.oldId = card.oldId;
    return draft;
}

struct ScannerKeys::State {
    ingest::ScanBurst burst;
};

ScannerKeys::ScannerKeys()
    : m_state(std::make_unique<State>())
{ }

ScannerKeys::~ScannerKeys() = default;

ScannerKeys::Step ScannerKeys::key(QChar character, int msSinceLast)
{
    return stepOf(m_state->burst.key(character, msSinceLast));
}

ScannerKeys::Step ScannerKeys::idle(int msSinceLast)
{
    return stepOf(m_state->burst.idle(msSinceLast));
}

void ScannerKeys::reset()
{
    m_state->burst.reset();
}

bool ScannerKeys::scanning() const
{
    return m_state->burst.scanning();
}

} // namespace caodiem::service
