// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo.h"

#include "service/demo_organisations.h"
#include "service/demo_people.h"
#include "service/demo_play.h"
#include "service/demo_records.h"
#include "service/demo_steps.h"

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

constexpr qint64 kFewest = 100;
constexpr qint64 kMost = 3'000'000;
constexpr Day kLongestPlay = 400; ///< days; a campaign lasts weeks

/// Each part draws from a stream of its own, so that a change in one does not change the others.
enum Stream : quint32 { People = 1, Households, Names, Schools, Steps, Contacts, Organisations, Play };

DemoTown townOf(const DemoPlan &plan, Day today, quint32 seed)
{
    DemoTown town;
    town.plan = plan;
    town.today = today;
    const auto with = [&town, seed](auto body, Stream stream) {
        Random random(seed, stream);
        body(town, random);
    };
    with(addPeople, People);
    with(settle, Households);
    with(nameEverybody, Names);
    with(enrol, Schools);
    with(takeSteps, Steps);
    with(addContacts, Contacts);
    with(addOrganisations, Organisations);
    if (today > plan.ownDay) {
        with(playOn, Play);
    }
    return town;
}

} // namespace

QStringList demoProfiles()
{
    return demoPlanNames();
}

Result<DemoCommune> makeDemoCommune(const DemoRequest &request)
{
    const std::optional<DemoPlan> plan = demoPlan(request.profile);
    if (!plan) {
        return Error {Errc::NotFound, u"profile:"_s + request.profile, {}};
    }
    const Day today = request.until == kNever ? plan->ownDay : request.until;
    if (today < plan->ownDay || today > plan->ownDay + kLongestPlay) {
        return Error {Errc::BadInput, u"demo-until"_s, isoFromDay(plan->ownDay)};
    }
    if (request.residents != 0 && (request.residents < kFewest || request.residents > kMost)) {
        return Error {Errc::BadInput, u"demo-residents"_s, {}};
    }
    const DemoTown town = townOf(scaledTo(*plan, request.residents), today, request.seed);
    DemoCommune commune;
    commune.unit = plan->unit;
    commune.registers = recordsOf(town, request.seed);
    commune.campaign = plan->campaign;
    commune.ownDay = plan->ownDay;
    commune.today = today;
    return commune;
}

} // namespace caodiem::service
