// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/scan/scan_target.h"

#include "base/text.h"
#include "domain/personal_id.h"
#include "ingest/scan/scan_burst.h"
#include "ingest/scan/scan_repair.h"

#include <algorithm>
#include <cstdlib>

namespace caodiem::fuzz {
namespace {

using namespace ingest;

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void holdsTogether(const CardScan &card)
{
    demand(domain::isPersonalId(card.personalId));
    demand(std::ranges::is_sorted(card.remarks));
    if (card.kind == CardKind::NumberOnly) {
        demand(card.name.isEmpty() && card.birth.day == kNever);
        return;
    }
    demand(!card.name.isEmpty() && card.birth.day != kNever);
    demand(domain::agreesWith(card.personalId, civilFromDay(card.birth.day).year, card.sex));
    demand(card.oldId.isEmpty() || card.oldId.size() == 9);
    demand(card.cancelledId.isEmpty() || domain::isPersonalId(card.cancelledId));
}

void repairIsHonest(const QString &text)
{
    const auto straight = parseScan(text);
    const auto repaired = repairScan(text);
    demand(!straight || repaired);
    if (!repaired) {
        demand(repaired.error().code == Errc::BadInput && repaired.error().detail.isEmpty());
        return;
    }
    holdsTogether(repaired.value().card);
    const bool asItCame = repaired.value().mends.empty();
    demand(asItCame == (repaired.value().confidence != ScanConfidence::Mended));
    if (asItCame) {
        demand(cleanText(text).contains(repaired.value().card.personalId));
    } else {
        demand(domain::hasKnownPrefix(repaired.value().card.personalId));
    }
}

/// First byte: the gap of the keys. What the field keeps and what is taken away make up what was typed.
void burstLosesNothing(const QString &text, int gap)
{
    ScanBurst burst;
    qsizetype inField = 0;
    qsizetype inScans = 0;
    for (const QChar c : text) {
        const BurstStep step = burst.key(c, gap);
        demand(step.takeBack >= 0 && step.takeBack <= inField);
        inField += (step.key == BurstKey::Typing ? 1 : 0) - step.takeBack;
        inScans += step.scan ? step.scan->size() : 0;
    }
    const BurstStep last = burst.idle(10'000);
    inScans += last.scan ? last.scan->size() : 0;
    demand(inField + inScans <= text.size());
    demand(!burst.scanning());
}

} // namespace

int scan(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::copy(data, data + size, bytes.begin());
    const QString text = QString::fromUtf8(bytes);
    if (const auto card = parseScan(text)) {
        holdsTogether(card.value());
    }
    repairIsHonest(text);
    burstLosesNothing(text, size == 0 ? 0 : data[0]);
    return 0;
}

} // namespace caodiem::fuzz
