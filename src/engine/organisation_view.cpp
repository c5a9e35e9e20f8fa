// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/organisation_view.h"

#include "base/text.h"
#include "domain/personal_id.h"

#include <algorithm>
#include <numeric>

namespace caodiem::engine {
namespace {

RepresentativeState standingOf(const ResidentView &residents, std::size_t row)
{
    const auto done
        = [&](domain::EventKind step) { return residents.stepOf(row, domain::residentStepIndex(step)) != kNever; };
    return done(domain::EventKind::EidActivated) || done(domain::EventKind::EidApproved)
        ? RepresentativeState::Ready
        : RepresentativeState::NotReady;
}

std::vector<RepresentativeState> standings(const OrganisationIndex &index, const ResidentView *residents)
{
    QStringList ids;
    std::vector<RepresentativeState> out;
    for (std::size_t row = 0; row < index.size(); ++row) {
        const domain::Organisation &record = index.at(row);
        const bool none = record.representative.isEmpty() && record.representativePersonalId.isEmpty();
        out.push_back(none ? RepresentativeState::NotRecorded : RepresentativeState::NotInRegister);
        ids << record.representativePersonalId;
    }
    if (residents != nullptr) {
        const auto rows = residents->index().rowsOfPersonalIds(ids);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] < residents->index().size()) {
                out[row] = standingOf(*residents, rows[row]);
            }
        }
    }
    return out;
}

} // namespace

OrganisationIndex::OrganisationIndex(std::vector<domain::Organisation> organisations)
    : m_records(std::move(organisations))
{
    index();
}

void OrganisationIndex::index()
{
    m_texts = FoldedTexts();
    m_nameKeys.clear();
    std::unordered_map<std::string, int> names;
    std::vector<std::string> own;
    for (const domain::Organisation &record : m_records) {
        m_texts.add(folded(QString(record.name + u' ' + record.representative + u' ' + record.address)));
        m_nameKeys.push_back(collationKey(record.name));
        own.push_back(foldedKey(record.name).toStdString());
        ++names[own.back()];
    }
    m_namesakes.clear();
    for (const std::string &name : own) {
        m_namesakes.push_back(names[name] > 1 ? 1 : 0);
    }
    m_byName.resize(size());
    std::iota(m_byName.begin(), m_byName.end(), 0U);
    std::ranges::sort(m_byName, [this](quint32 a, quint32 b) {
        return m_nameKeys[a] != m_nameKeys[b] ? m_nameKeys[a] < m_nameKeys[b] : m_records[a].id < m_records[b].id;
    });
}

void OrganisationIndex::replace(const domain::Organisation &organisation)
{
    const std::size_t row = rowOf(organisation.id);
    if (row == size()) {
        m_records.push_back(organisation);
    } else {
        m_records[row] = organisation;
    }
    index();
}

std::size_t OrganisationIndex::rowOf(OrganisationId id) const
{
    return static_cast<std::size_t>(std::ranges::find(m_records, id, &domain::Organisation::id) - m_records.begin());
}

std::size_t OrganisationIndex::rowOfTaxCode(const QString &taxCode) const
{
    return taxCode.isEmpty()
        ? size()
        : static_cast<std::size_t>(
            std::ranges::find(m_records, taxCode, &domain::Organisation::taxCode) - m_records.begin());
}

bool OrganisationIndex::fits(std::size_t row, const std::vector<std::string> &terms) const
{
    const std::string code = m_records[row].taxCode.toStdString();
    return std::ranges::all_of(terms, [&](const std::string &term) {
        return m_texts.hasWord(row, term) || (isNumberTerm(term) && code.ends_with(term));
    });
}

bool OrganisationIndex::hasNamesake(std::size_t row) const
{
    return m_namesakes[row] != 0;
}

OrganisationView::OrganisationView(std::shared_ptr<const OrganisationIndex> index,
    std::shared_ptr<const Snapshot> snapshot, const ResidentView *residents, Day asOf)
    : m_index(std::move(index))
    , m_asOf(asOf)
    , m_steps(m_index->size(), {kNever, kNever})
    , m_representatives(standings(*m_index, residents))
{
    std::unordered_map<qint64, std::size_t> places;
    for (std::size_t at = 0; at < snapshot->organisationCount(); ++at) {
        places.emplace(snapshot->organisationId[at], at);
    }
    for (std::size_t row = 0; row < m_index->size(); ++row) {
        const auto place = places.find(m_index->at(row).id.value);
        for (std::size_t step = 0; place != places.end() && step < domain::kOrganisationSteps; ++step) {
            const Day day = snapshot->organisationStep.at(step)[place->second];
            m_steps[row].at(step) = day <= asOf ? day : kNever;
        }
    }
}

bool OrganisationView::isHere(std::size_t row) const
{
    const domain::Organisation &record = m_index->at(row);
    return record.establishedOn <= m_asOf && m_asOf < record.closedOn;
}

Day OrganisationView::stepOf(std::size_t row, std::size_t step) const
{
    return m_steps[row].at(step);
}

AccountState OrganisationView::stateOf(std::size_t row) const
{
    if (m_steps[row][1] != kNever) {
        return AccountState::Verified;
    }
    return m_steps[row][0] != kNever ? AccountState::Waiting : AccountState::NotRegistered;
}

bool OrganisationView::hasIssue(std::size_t row, OrganisationIssue issue) const
{
    const domain::Organisation &record = m_index->at(row);
    switch (issue) {
    case OrganisationIssue::NoTaxCode:
        return record.taxCode.isEmpty();
    case OrganisationIssue::BadTaxCode:
        return !record.taxCode.isEmpty() && !domain::isTaxCode(record.taxCode);
    case OrganisationIssue::Duplicate:
        return m_index->hasNamesake(row);
    case OrganisationIssue::NoRepresentative:
        return record.representative.isEmpty();
    case OrganisationIssue::BadRepresentativeId:
        return !record.representativePersonalId.isEmpty() && !domain::isPersonalId(record.representativePersonalId);
    case OrganisationIssue::NoDate:
        return record.establishedOn == kDayMin;
    case OrganisationIssue::NoVillage:
        return record.village.isNull();
    }
    return false;
}

bool OrganisationView::keeps(std::size_t row, const OrganisationFilter &filter) const
{
    const domain::Organisation &record = m_index->at(row);
    const bool dated = record.establishedOn != kDayMin;
    return isHere(row) != filter.gone && (!filter.state || stateOf(row) == *filter.state)
        && (!filter.unfinished || stateOf(row) != AccountState::Verified)
        && (!filter.representative || representativeOf(row) == *filter.representative)
        && (!filter.kind || record.kind == *filter.kind)
        && (filter.kinds.empty() || std::ranges::find(filter.kinds, record.kind) != filter.kinds.end())
        && (!filter.village || record.village == *filter.village) && (!filter.issue || hasIssue(row, *filter.issue))
        && (!filter.establishedBefore || (dated && record.establishedOn < *filter.establishedBefore))
        && (!filter.establishedFrom || (dated && record.establishedOn >= *filter.establishedFrom));
}

std::vector<quint32> OrganisationView::select(const OrganisationFilter &filter) const
{
    const std::vector<std::string> terms = searchTerms(filter.text);
    std::vector<quint32> rows;
    for (const quint32 row : m_index->byName()) {
        if (keeps(row, filter) && m_index->fits(row, terms)) {
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace caodiem::engine
