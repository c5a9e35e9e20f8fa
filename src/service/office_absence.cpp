// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a list lacked: who is still to be looked into, and that somebody looked.
#include "ingest/absence_key.h"
#include "service/absence.h"
#include "service/import_reading.h"
#include "service/proposal.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace caodiem::service {
namespace {

/// Somebody whom a list lacked, as the register has him now.
struct AbsentOne {
    qint64 id = 0;
    QString key;
    bool gone = false; ///< died, left or closed by today
};

Result<std::vector<AbsentOne>> absentResidents(store::Store &store, const std::vector<qint64> &ids, Day today)
{
    std::vector<ResidentId> wanted;
    std::ranges::transform(ids, std::back_inserter(wanted), [](qint64 id) { return ResidentId {id}; });
    const auto people = store.residents(wanted);
    const auto spells = store.spellsOf(wanted);
    if (!people || !spells) {
        return people ? spells.error() : people.error();
    }
    std::unordered_map<qint64, std::vector<domain::Spell>> spellsOf;
    for (const domain::Spell &spell : spells.value()) {
        spellsOf[spell.resident.value].push_back(spell);
    }
    std::vector<AbsentOne> out;
    for (const domain::Resident &person : people.value()) {
        const std::vector<domain::Spell> &places = spellsOf[person.id.value];
        const bool left = !places.empty()
            && std::ranges::all_of(places, [today](const domain::Spell &spell) { return spell.until <= today; });
        out.push_back({person.id.value, ingest::absenceKey(person, places), left || person.diedOn <= today});
    }
    return out;
}

Result<std::vector<AbsentOne>> absentOrganisations(store::Store &store, const std::vector<qint64> &ids, Day today)
{
    std::vector<OrganisationId> wanted;
    std::ranges::transform(ids, std::back_inserter(wanted), [](qint64 id) { return OrganisationId {id}; });
    const auto organisations = store.organisations(wanted);
    if (!organisations) {
        return organisations.error();
    }
    std::vector<AbsentOne> out;
    for (const domain::Organisation &one : organisations.value()) {
        out.push_back({one.id.value, ingest::absenceKey(one), one.closedOn <= today});
    }
    return out;
}

Result<std::vector<AbsentOne>> absentOnes(store::Store &store, Register what, const std::vector<qint64> &ids, Day today)
{
    return what == Register::Organisations ? absentOrganisations(store, ids, today)
                                           : absentResidents(store, ids, today);
}

struct AbsentIds {
    std::vector<qint64> open;
    std::vector<qint64> handled;
};

Result<AbsentIds> splitAbsent(store::Store &store, Register what, const std::vector<qint64> &ids, Day today)
{
    const auto ones = absentOnes(store, what, ids, today);
    const auto marks = store.absenceMarks();
    if (!ones || !marks) {
        return ones ? marks.error() : ones.error();
    }
    AbsentIds out;
    for (const AbsentOne &one : ones.value()) {
        (one.gone || marks.value().contains(one.key) ? out.handled : out.open).push_back(one.id);
    }
    return out;
}

} // namespace

Result<AbsentPeople> Office::absentOf(Register what, const std::vector<qint64> &ids, const QString &file)
{
    const auto split = splitAbsent(*m_store, what, ids, m_image->today);
    if (!split) {
        return split.error();
    }
    auto open = namedPeople(what, split.value().open,
        QCoreApplication::translate("caodiem::service", "Not in “%1” · to be checked").arg(file));
    auto handled = namedPeople(what, split.value().handled,
        QCoreApplication::translate("caodiem::service", "Not in “%1” · checked, or gone since").arg(file));
    if (!open || !handled) {
        return open ? handled.error() : open.error();
    }
    return AbsentPeople {std::move(open).value(), std::move(handled).value()};
}

Result<AbsentPeople> Office::absentFrom(const Proposal &proposal)
{
    return absentOf(proposal.request.what, proposal.body->plan.absent.ids, proposal.fileName);
}

Result<AbsentPeople> Office::absentFrom(BatchId batch)
{
    const auto absence = m_store->absence(batch);
    if (!absence) {
        return absence.error();
    }
    const auto rows = m_store->batches();
    if (!rows) {
        return rows.error();
    }
    const auto row = std::ranges::find(rows.value(), batch, &store::BatchRow::id);
    const bool known = row != rows.value().end();
    return absentOf(known ? registerOf(row->source.kind) : Register::Residents, absence.value().ids,
        known ? row->source.fileName : QString());
}

Status Office::countAbsent(Proposal &proposal)
{
    const std::vector<qint64> &ids = proposal.body->plan.absent.ids;
    const auto split = splitAbsent(*m_store, proposal.request.what, ids, m_image->today);
    if (!split) {
        return split.error();
    }
    proposal.absent = std::ssize(split.value().open);
    proposal.absentHandled = std::ssize(split.value().handled);
    return Done {};
}

Status Office::markAbsent(Register what, const std::vector<qint64> &ids, bool seen)
{
    const auto ones = absentOnes(*m_store, what, ids, m_image->today);
    if (!ones) {
        return ones.error();
    }
    QStringList keys;
    for (const AbsentOne &one : ones.value()) {
        keys << one.key;
    }
    return seen ? m_store->markAbsences(keys, m_image->today, stamp()) : m_store->withdrawAbsenceMarks(keys, stamp());
}

} // namespace caodiem::service
