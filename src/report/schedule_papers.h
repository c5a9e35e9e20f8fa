// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intake_rules.h"
#include "domain/records.h"
#include "report/document.h"

#include <vector>

/// The papers that call people to the desk and the slip that sends them to another one, in the form of Decree 30/2020.
/// Notices go to schools and villages and hold no more than they need: name, year of birth, time (docs/domain notes in
/// docs/methods.md#appointments).
namespace caodiem::report {

/// What stands on every paper of one run.
struct PaperFrame {
    domain::Unit unit;
    Day on = kNever; ///< the paper's own date
    QString directive; ///< number and symbol; empty = not named
    bool demo = false;
};

struct InvitedPerson {
    QString name;
    domain::BirthDate birth;
    QString schoolClass; ///< empty = none
    domain::IntakeNeeds needs; ///< on the day of the appointment
};

/// One household on one day.
struct Invitation {
    QString household; ///< head, else the person's own name
    QString address;
    Day on = kNever;
    int minute = 0; ///< of the first of them
    int startMinute = 0; ///< of the session
    int endMinute = 0;
    std::vector<InvitedPerson> people; ///< never empty
};
/// A page each.
[[nodiscard]] ReportDocument invitations(const PaperFrame &frame, const std::vector<Invitation> &all);

struct NoticedPerson {
    Day on = kNever;
    int minute = 0;
    QString name;
    int birthYear = 0;
    bool card = false; ///< has one, or none is needed first
};
/// A class or a village.
struct GroupNotice {
    QString addressee; ///< "Trường TH Tứ Minh" or the village's name
    QString group; ///< "lớp 3A", or the village's name
    bool isClass = false;
    std::vector<NoticedPerson> people; ///< by time; never empty
};
/// A section each, with the list as a table that goes on over pages.
[[nodiscard]] ReportDocument groupNotices(const PaperFrame &frame, const std::vector<GroupNotice> &all);

/// Sends one person to an office that has a card machine.
struct ReferralSlip {
    QString to;
    QString name;
    domain::BirthDate birth;
    domain::Sex sex = domain::Sex::Unknown;
    QString personalId; ///< 12 digits
    QString address;
    QString guardian; ///< empty = none recorded
    int age = 0;
};
/// A page each. The slips are for another police office and for the person: the personal ID stands in full.
[[nodiscard]] ReportDocument referralSlips(const PaperFrame &frame, const std::vector<ReferralSlip> &all);

} // namespace caodiem::report
