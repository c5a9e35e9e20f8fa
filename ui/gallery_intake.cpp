// SPDX-License-Identifier: GPL-3.0-or-later
// The intake desk with some families of the sample commune, for pictures.
#include "service/office.h"
#include "ui/gallery.h"
#include "ui/intake/family_view.h"
#include "ui/intake/intake_page.h"
#include "ui/main_window.h"

#include <QSet>

#include <algorithm>

namespace caodiem::ui {
namespace {

using service::Desk;

constexpr std::size_t kFamilies = 9;
constexpr std::size_t kMostLooked = 4000;

/// One member each of some households in which several people lack something.
Result<std::vector<ResidentId>> someFamilies(service::Office &office)
{
    service::PeopleQuery query;
    const auto &indicators = office.image()->campaign({})->indicators;
    const auto atDesk = std::find_if(indicators.begin(), indicators.end(), [](const domain::Indicator &indicator) {
        return std::ranges::count(indicator.achieved, domain::EventKind::EidIntake) > 0;
    });
    query.indicator = atDesk == indicators.end() ? indicators.front().key : atDesk->key;
    query.asOf = office.image()->today;
    const auto people = office.people(query);
    if (!people) {
        return people.error();
    }
    Desk desk(office);
    std::vector<ResidentId> out;
    QSet<qint64> seen;
    for (std::size_t i = 0; i < std::min(kMostLooked, people.value().people.size()) && out.size() < kFamilies; ++i) {
        const ResidentId who = people.value().people[i].id;
        const auto family = desk.household(who);
        if (!family) {
            return family.error();
        }
        const auto &members = family.value().members;
        const auto lacking = std::count_if(
            members.begin(), members.end(), [](const service::DeskMember &member) { return !member.needs.nothing(); });
        const service::DeskMember *first = family.value().member(who);
        if (first != nullptr && !first->needs.card && !first->needs.cardOnItsWay && lacking >= 2
            && !seen.contains(family.value().id.value)) {
            seen.insert(family.value().id.value);
            out.push_back(who);
        }
    }
    return out;
}

Result<std::vector<ResidentId>> fillQueue(service::Office &office)
{
    auto families = someFamilies(office);
    if (!families) {
        return families;
    }
    Desk desk(office);
    for (const ResidentId who : families.value()) {
        if (const auto ticket = desk.enqueue(who, domain::TicketState::Waiting); !ticket) {
            return ticket.error();
        }
    }
    return families;
}

} // namespace

void openIntake(MainWindow &window)
{
    window.showIntake();
    waitForJobs(window);
    std::vector<ResidentId> families;
    window.session().runQuietly<std::vector<ResidentId>>([](service::Office &office) { return fillQueue(office); },
        [&families](const Result<std::vector<ResidentId>> &found) {
            families = found ? found.value() : std::vector<ResidentId>();
        });
    waitForJobs(window);
    IntakePage &page = *window.intake();
    using domain::DeskResult;
    const DeskResult results[] = {DeskResult::TakenIn, DeskResult::Absent, DeskResult::TakenIn, DeskResult::Activated};
    for (std::size_t i = 0; i + 1 < families.size() && i < std::size(results); ++i) {
        Q_EMIT page.personWanted(families[i]);
        waitForJobs(window);
        Q_EMIT page.recordWanted({families[i], results[i], {}, {}, false});
        waitForJobs(window);
        Q_EMIT page.closeWanted();
        waitForJobs(window);
    }
    if (!families.empty()) {
        Q_EMIT page.personWanted(families.back());
        waitForJobs(window);
    }
    page.family()->setFocus();
}

} // namespace caodiem::ui
