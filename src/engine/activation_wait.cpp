// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activation_wait.h"

#include <algorithm>

namespace caodiem::engine {

using domain::EventKind;

ActivationList waitingForActivation(const ResidentView &view, ResidentFilter filter)
{
    constexpr std::size_t kIntake = domain::residentStepIndex(EventKind::EidIntake);
    constexpr std::size_t kApproval = domain::residentStepIndex(EventKind::EidApproved);
    filter.steps = {{EventKind::EidActivated, false}};
    filter.gone = false;
    ActivationList out;
    for (const quint32 row : view.select(filter)) {
        const Day approved = view.stepOf(row, kApproval);
        const Day since = approved == kNever ? view.stepOf(row, kIntake) : approved;
        if (since == kNever) {
            continue;
        }
        const ActivationWait wait {row, since, approved != kNever};
        if (isOverdue(wait, view.asOf())) {
            ++out.overdue;
            out.overdueTakenIn += wait.approved ? 0 : 1;
        }
        out.people.push_back(wait);
    }
    std::ranges::stable_sort(out.people, {}, &ActivationWait::since); // select() answers by name
    return out;
}

} // namespace caodiem::engine
