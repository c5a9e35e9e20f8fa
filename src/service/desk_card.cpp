// SPDX-License-Identifier: GPL-3.0-or-later
// A card at the desk: whose it is, what it says otherwise than the register, and taking that over.
#include "base/text.h"
#include "service/desk.h"
#include "service/office.h"
#include "store/store.h"

namespace caodiem::service {

using namespace Qt::StringLiterals;
using domain::EventKind;

constexpr int kMostNamesakes = 2000; ///< of the same words in the name
constexpr qsizetype kShownDigits = 3;

/// By its number, by the one it replaced, else by a number that the register had before it was corrected.
Status Desk::findOwner(DeskScan &scan)
{
    store::Store &store = *m_office.m_store;
    for (const QString &number : {scan.card.personalId, scan.card.cancelledId}) {
        const auto id
            = number.isEmpty() ? Result<std::optional<ResidentId>>(std::nullopt) : store.residentByPersonalId(number);
        if (!id) {
            return id.error();
        }
        if (id.value()) {
            scan.who = *id.value();
            scan.foundBy = number == scan.card.personalId ? DeskFoundBy::Number : DeskFoundBy::CancelledNumber;
            return Done {};
        }
    }
    const auto former = store.formerIds();
    if (!former) {
        return former.error();
    }
    for (const store::FormerId &old : former.value()) {
        if (old.personalId == scan.card.personalId) {
            scan.who = old.resident;
            scan.foundBy = DeskFoundBy::FormerNumber;
        }
    }
    return Done {};
}

/// A number written down wrongly once is the likeliest reason why a card is not found.
Status Desk::findNamesakes(DeskScan &scan)
{
    const ReadCard &card = scan.card;
    if (card.name.isEmpty() || card.birth.day == kNever) {
        return Done {};
    }
    const auto ids = m_office.m_store->findResidents(card.name, kMostNamesakes);
    if (!ids) {
        return ids.error();
    }
    const auto residents = m_office.m_store->residents(ids.value());
    if (!residents) {
        return residents.error();
    }
    for (const domain::Resident &resident : residents.value()) {
        if (resident.birth.day == card.birth.day && sameName(resident.fullName, card.name)) {
            scan.namesakes.append(resident.personalId.right(kShownDigits));
        }
    }
    return Done {};
}

Result<DeskScan> Desk::scan(const QString &payload)
{
    auto card = readCard(payload);
    if (!card) {
        return card.error();
    }
    DeskScan found;
    found.card = std::move(card).value();
    if (const auto done = findOwner(found); !done) {
        return done.error();
    }
    if (found.who.isNull()) {
        const auto done = findNamesakes(found);
        return done ? Result<DeskScan>(std::move(found)) : Result<DeskScan>(done.error());
    }
    auto scan = beside(found.card, found.who);
    if (scan) {
        scan.value().foundBy = found.foundBy;
    }
    return scan;
}

Result<DeskScan> Desk::beside(ReadCard card, ResidentId who)
{
    const auto resident = m_office.m_store->residents({who});
    if (!resident) {
        return resident.error();
    }
    const auto now = member(resident.value().front(), {});
    if (!now) {
        return now.error();
    }
    DeskScan out;
    out.who = who;
    out.lines = linesBeside(card, resident.value().front());
    const Day known = now.value().steps.at(domain::residentStepIndex(EventKind::CardIssued));
    const Day today = m_office.m_image->today;
    out.provesCard = card.issuedOn <= today && known > today && card.issuedOn > resident.value().front().birth.day;
    out.card = std::move(card);
    return out;
}

Result<EditDone> Desk::takeOver(const ReadCard &card, ResidentId who)
{
    const auto scan = beside(card, who);
    if (!scan) {
        return scan.error();
    }
    if (scan.value().lines.empty() && !scan.value().provesCard) {
        return Error {Errc::BadInput, u"desk:nothing"_s, {}};
    }
    const auto entry = m_office.resident(who);
    if (!entry) {
        return entry.error();
    }
    std::vector<domain::Entry> entries;
    if (scan.value().provesCard) {
        domain::Entry issued;
        issued.kind = EventKind::CardIssued;
        issued.on = card.issuedOn;
        entries.push_back(issued);
    }
    auto saved = m_office.saveWith(takenOver(card, entry.value().person, entry.value().draft), std::move(entries));
    if (!saved) {
        return saved.error();
    }
    return std::move(saved).value();
}

} // namespace caodiem::service
