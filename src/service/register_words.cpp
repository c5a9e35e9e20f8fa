// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/registers.h"

#include <QCoreApplication>

namespace caodiem::service {

QString issueName(engine::Issue issue)
{
    switch (issue) {
    case engine::Issue::PartialBirth:
        return QCoreApplication::translate("caodiem::service", "Birth known by year or month only");
    case engine::Issue::IdContradicts:
        return QCoreApplication::translate("caodiem::service", "Personal ID contradicts birth or sex");
    case engine::Issue::UnknownPrefix:
        return QCoreApplication::translate("caodiem::service", "Unknown province code in the personal ID");
    case engine::Issue::Duplicate:
        return QCoreApplication::translate("caodiem::service", "Same name and birth date");
    case engine::Issue::NoGuardian:
        return QCoreApplication::translate("caodiem::service", "Under 14 without a guardian");
    case engine::Issue::NoHousehold:
        return QCoreApplication::translate("caodiem::service", "No household");
    case engine::Issue::NoVillage:
        return QCoreApplication::translate("caodiem::service", "No village");
    case engine::Issue::StepsOutOfOrder:
        return QCoreApplication::translate("caodiem::service", "Steps out of order");
    case engine::Issue::BadPhone:
        return QCoreApplication::translate("caodiem::service", "No valid telephone number");
    }
    return {};
}

QString issueName(engine::OrganisationIssue issue)
{
    switch (issue) {
    case engine::OrganisationIssue::NoTaxCode:
        return QCoreApplication::translate("caodiem::service", "No tax code");
    case engine::OrganisationIssue::BadTaxCode:
        return QCoreApplication::translate("caodiem::service", "Wrong tax code");
    case engine::OrganisationIssue::Duplicate:
        return QCoreApplication::translate("caodiem::service", "Same name");
    case engine::OrganisationIssue::NoRepresentative:
        return QCoreApplication::translate("caodiem::service", "No representative");
    case engine::OrganisationIssue::BadRepresentativeId:
        return QCoreApplication::translate("caodiem::service", "Representative's ID is not of 12 digits");
    case engine::OrganisationIssue::NoDate:
        return QCoreApplication::translate("caodiem::service", "No date of establishment");
    case engine::OrganisationIssue::NoVillage:
        return QCoreApplication::translate("caodiem::service", "No village");
    }
    return {};
}

QString stateName(engine::AccountState state)
{
    switch (state) {
    case engine::AccountState::NotRegistered:
        return QCoreApplication::translate("caodiem::service", "Not registered");
    case engine::AccountState::Waiting:
        return QCoreApplication::translate("caodiem::service", "Sent, waiting for verification");
    case engine::AccountState::Verified:
        return QCoreApplication::translate("caodiem::service", "Verified");
    }
    return {};
}

QString stateName(engine::RepresentativeState state)
{
    switch (state) {
    case engine::RepresentativeState::Ready:
        return QCoreApplication::translate("caodiem::service", "Has level 2");
    case engine::RepresentativeState::NotReady:
        return QCoreApplication::translate("caodiem::service", "No level 2 yet");
    case engine::RepresentativeState::NotInRegister:
        return QCoreApplication::translate("caodiem::service", "Not in the register");
    case engine::RepresentativeState::NotRecorded:
        return QCoreApplication::translate("caodiem::service", "Not recorded");
    }
    return {};
}

} // namespace caodiem::service
