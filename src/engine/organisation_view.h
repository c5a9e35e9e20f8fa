// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/resident_view.h"

/// The register of organisations on one day (docs/methods.md#register). A few thousand of them: all is asked anew.
namespace caodiem::engine {

enum class OrganisationIssue : quint8 {
    NoTaxCode,
    BadTaxCode, ///< wrong length or check digit
    Duplicate, ///< another has the same folded name
    NoRepresentative,
    BadRepresentativeId, ///< recorded, but not of 12 digits
    NoDate, ///< no date of establishment, so it is in no group of the directive
    NoVillage
};
inline constexpr int kOrganisationIssues = 7;

enum class AccountState : quint8 { NotRegistered, Waiting, Verified }; ///< Waiting: registered, not verified
/// Whether the legal representative can act: only with an activated (or approved) account of his own.
enum class RepresentativeState : quint8 { Ready, NotReady, NotInRegister, NotRecorded };

/// The organisations in memory, each in one row.
class OrganisationIndex {
public:
    OrganisationIndex() = default;
    explicit OrganisationIndex(std::vector<domain::Organisation> organisations);
    void replace(const domain::Organisation &organisation); ///< adds an unknown id
    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] std::size_t rowOf(OrganisationId id) const; ///< size() for an unknown id
    [[nodiscard]] std::size_t rowOfTaxCode(const QString &taxCode) const; ///< likewise; an empty one is nobody's
    [[nodiscard]] const domain::Organisation &at(std::size_t row) const { return m_records[row]; }
    [[nodiscard]] const std::vector<quint32> &byName() const { return m_byName; } ///< Vietnamese order
    /// Every word begins a word of name, address or representative, or is the whole or the last three digits and more
    /// of the tax code.
    [[nodiscard]] bool fits(std::size_t row, const std::vector<std::string> &terms) const;
    [[nodiscard]] bool hasNamesake(std::size_t row) const;

private:
    void index();
    std::vector<domain::Organisation> m_records;
    FoldedTexts m_texts;
    std::vector<QString> m_nameKeys;
    std::vector<quint8> m_namesakes;
    std::vector<quint32> m_byName;
};

struct OrganisationFilter {
    QString text;
    std::optional<AccountState> state;
    bool unfinished = false; ///< not verified
    std::optional<RepresentativeState> representative;
    std::optional<domain::OrganisationKind> kind;
    std::vector<domain::OrganisationKind> kinds; ///< one of these; empty = any
    std::optional<VillageId> village; ///< null = without one
    std::optional<OrganisationIssue> issue;
    std::optional<Day> establishedBefore; ///< a date is known and lies before
    std::optional<Day> establishedFrom; ///< a date is known and lies on or after
    bool gone = false; ///< those closed or not yet established, in place of the others
    friend bool operator==(const OrganisationFilter &, const OrganisationFilter &) = default;
};

class OrganisationView {
public:
    /// `residents` tells how far the representatives have come; may be null: then none of them is in the register.
    OrganisationView(std::shared_ptr<const OrganisationIndex> index, std::shared_ptr<const Snapshot> snapshot,
        const ResidentView *residents, Day asOf);

    [[nodiscard]] const OrganisationIndex &index() const { return *m_index; }
    [[nodiscard]] Day asOf() const { return m_asOf; }
    [[nodiscard]] std::vector<quint32> select(const OrganisationFilter &filter) const; ///< rows by name
    [[nodiscard]] bool isHere(std::size_t row) const;
    [[nodiscard]] Day stepOf(std::size_t row, std::size_t step) const; ///< kNever when not done by the day
    [[nodiscard]] AccountState stateOf(std::size_t row) const;
    [[nodiscard]] RepresentativeState representativeOf(std::size_t row) const { return m_representatives[row]; }
    [[nodiscard]] bool hasIssue(std::size_t row, OrganisationIssue issue) const;

private:
    [[nodiscard]] bool keeps(std::size_t row, const OrganisationFilter &filter) const;
    std::shared_ptr<const OrganisationIndex> m_index;
    Day m_asOf;
    std::vector<std::array<Day, domain::kOrganisationSteps>> m_steps;
    std::vector<RepresentativeState> m_representatives;
};

} // namespace caodiem::engine
