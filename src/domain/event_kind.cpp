// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_kind.h"

namespace caodiem::domain {
namespace {

constexpr std::array<QStringView, kEventKinds> kCodes {u"card_intake", u"card_issued", u"eid_intake", u"eid_approved",
    u"eid_activated", u"org_registered", u"org_verified", u"present", u"absent", u"away", u"abroad", u"ill",
    u"ineligible", u"refused", u"rescheduled", u"referred"};

} // namespace

QString codeOf(EventKind kind)
{
    return kCodes.at(static_cast<std::size_t>(kind)).toString();
}

std::optional<EventKind> eventKindFromCode(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (kCodes.at(i) == code) {
            return static_cast<EventKind>(i);
        }
    }
    return std::nullopt;
}

Reach reachAfter(EventKind kind)
{
    switch (kind) {
    case EventKind::Absent:
        return Reach::Unknown;
    case EventKind::Away:
        return Reach::Away;
    case EventKind::Abroad:
        return Reach::Abroad;
    case EventKind::Ill:
        return Reach::Ill;
    case EventKind::Ineligible:
        return Reach::Ineligible;
    case EventKind::Refused:
        return Reach::Refused;
    default:
        return Reach::Present;
    }
}

} // namespace caodiem::domain
