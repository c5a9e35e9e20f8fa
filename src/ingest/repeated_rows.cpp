// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/repeated_rows.h"

namespace caodiem::ingest {
namespace {

bool clash(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool clash(Day a, Day b)
{
    return a != kNever && b != kNever && a != b;
}

bool clash(domain::Sex a, domain::Sex b)
{
    return a != domain::Sex::Unknown && b != domain::Sex::Unknown && a != b;
}

bool clash(const domain::BirthDate &a, const domain::BirthDate &b)
{
    return a.day != kNever && b.day != kNever && a != b;
}

template <typename T>
bool clash(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b && *a != *b;
}

bool clash(const StepMark &a, const StepMark &b)
{
    return a.kind != StepMark::None && b.kind != StepMark::None && !(a == b);
}

/// Remembers the first column that clashes.
class FirstClash {
public:
    template <typename T>
    void look(int column, const T &a, const T &b)
    {
        if (m_column < 0 && clash(a, b)) {
            m_column = column;
        }
    }
    [[nodiscard]] int column() const { return m_column; }

private:
    int m_column = -1;
};

} // namespace

int contradiction(const ResidentRow &a, const ResidentRow &b)
{
    using Column = domain::ResidentColumn;
    FirstClash first;
    first.look(at(Column::FullName), a.fullName, b.fullName);
    first.look(at(Column::Birth), a.birth, b.birth);
    first.look(at(Column::Sex), a.sex, b.sex);
    first.look(at(Column::Residence), a.residence, b.residence);
    first.look(at(Column::Village), a.village, b.village);
    first.look(at(Column::Address), a.address, b.address);
    first.look(at(Column::HouseholdCode), a.householdCode, b.householdCode);
    first.look(at(Column::HouseholdHead), a.householdHead, b.householdHead);
    first.look(at(Column::School), a.school, b.school);
    first.look(at(Column::SchoolClass), a.schoolClass, b.schoolClass);
    first.look(at(Column::Phone), a.phone, b.phone);
    first.look(at(Column::GuardianName), a.guardianName, b.guardianName);
    first.look(at(Column::GuardianPersonalId), a.guardianPersonalId, b.guardianPersonalId);
    for (std::size_t step = 0; step < a.steps.size(); ++step) {
        first.look(at(Column::CardIntake) + static_cast<int>(step), a.steps.at(step), b.steps.at(step));
    }
    first.look(at(Column::ArrivedOn), a.arrivedOn, b.arrivedOn);
    first.look(at(Column::LeftOn), a.leftOn, b.leftOn);
    first.look(at(Column::DiedOn), a.diedOn, b.diedOn);
    return first.column();
}

int contradiction(const OrganisationRow &a, const OrganisationRow &b)
{
    using Column = domain::OrganisationColumn;
    FirstClash first;
    first.look(at(Column::Name), a.name, b.name);
    first.look(at(Column::Kind), a.kind, b.kind);
    first.look(at(Column::EstablishedOn), a.establishedOn, b.establishedOn);
    first.look(at(Column::ClosedOn), a.closedOn, b.closedOn);
    first.look(at(Column::Village), a.village, b.village);
    first.look(at(Column::Address), a.address, b.address);
    first.look(at(Column::Representative), a.representative, b.representative);
    first.look(at(Column::RepresentativePersonalId), a.representativePersonalId, b.representativePersonalId);
    first.look(at(Column::Phone), a.phone, b.phone);
    for (std::size_t step = 0; step < a.steps.size(); ++step) {
        first.look(at(Column::OrgRegistered) + static_cast<int>(step), a.steps.at(step), b.steps.at(step));
    }
    return first.column();
}

} // namespace caodiem::ingest
