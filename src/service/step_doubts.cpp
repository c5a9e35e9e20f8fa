// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/step_doubts.h"

#include "base/number_format.h"
#include "service/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace caodiem::service {
namespace {

using domain::EventKind;

/// Steps that follow one another, each list in its order.
constexpr std::array kCardSteps {EventKind::CardIntake, EventKind::CardIssued};
constexpr std::array kAccountSteps {EventKind::EidIntake, EventKind::EidApproved, EventKind::EidActivated};

template <typename Steps>
void compareDays(
    const Steps &steps, EventKind step, Day on, const std::vector<domain::Event> &events, QStringList &notes)
{
    const auto place = std::ranges::find(steps, step);
    if (place == steps.end()) {
        return;
    }
    for (auto other = steps.begin(); other != steps.end(); ++other) {
        const domain::Event *entry = other == place ? nullptr : entryOf(events, *other);
        if (entry == nullptr) {
            continue;
        }
        if (other < place && on < entry->on) {
            notes << QCoreApplication::translate("caodiem::service", "before “%1” (%2)")
                         .arg(eventName(*other), fmt_vi::date(entry->on));
        } else if (other > place && on > entry->on) {
            notes << QCoreApplication::translate("caodiem::service", "after “%1” (%2)")
                         .arg(eventName(*other), fmt_vi::date(entry->on));
        }
    }
}

} // namespace

const domain::Event *entryOf(const std::vector<domain::Event> &events, EventKind step)
{
    const domain::Event *first = nullptr;
    for (const domain::Event &event : events) {
        if (event.kind == step && (first == nullptr || event.on < first->on)) {
            first = &event;
        }
    }
    return first;
}

QStringList stepDoubts(EventKind step, Day on, const std::vector<domain::Event> &events)
{
    QStringList notes;
    compareDays(kCardSteps, step, on, events, notes);
    compareDays(kAccountSteps, step, on, events, notes);
    const bool afterIntake = step == EventKind::EidApproved || step == EventKind::EidActivated;
    if (afterIntake && entryOf(events, EventKind::EidIntake) == nullptr) {
        notes << QCoreApplication::translate("caodiem::service", "no e-ID intake is recorded");
    }
    if (step == EventKind::EidIntake && entryOf(events, EventKind::CardIssued) == nullptr) {
        notes << QCoreApplication::translate("caodiem::service", "no identity card is recorded");
    }
    return notes;
}

} // namespace caodiem::service
