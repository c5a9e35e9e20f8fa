// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/register_words.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "service/registers.h"
#include "service/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace caodiem::ui {
namespace {

struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::RegisterWords)
};

template <typename Items, typename I>
QString nameOrNone(const Items &items, I id, const QString &none)
{
    const auto found = std::ranges::find_if(items, [id](const auto &item) { return item.id == id; });
    return found == items.end() ? none : found->name;
}

QString ageText(const domain::AgeRange &age, const domain::Campaign *campaign)
{
    if (campaign != nullptr) {
        const auto band = std::ranges::find(campaign->bands, age, &domain::Band::age);
        if (band != campaign->bands.end()) {
            return band->title;
        }
    }
    return age.below ? RegisterWords::tr("%1 to under %2").arg(age.from).arg(*age.below)
                     : RegisterWords::tr("from %1").arg(age.from);
}

QString stepsText(const std::vector<engine::StepWish> &steps)
{
    const auto presets = stepPresets();
    const auto preset = std::ranges::find(presets, steps, &StepPreset::steps);
    return preset == presets.end() ? RegisterWords::tr("chosen") : preset->title;
}

} // namespace

std::vector<StepPreset> stepPresets()
{
    using enum domain::EventKind;
    return {{RegisterWords::tr("no card yet"), {{CardIssued, false}}},
        {RegisterWords::tr("has a card"), {{CardIssued, true}}},
        {RegisterWords::tr("has a card, no dossier yet"), {{CardIssued, true}, {EidIntake, false}}},
        {RegisterWords::tr("no dossier yet"), {{EidIntake, false}}},
        {RegisterWords::tr("dossier taken in, not activated"), {{EidIntake, true}, {EidActivated, false}}},
        {RegisterWords::tr("approved, not activated"), {{EidApproved, true}, {EidActivated, false}}},
        {RegisterWords::tr("not activated"), {{EidActivated, false}}},
        {RegisterWords::tr("activated"), {{EidActivated, true}}}};
}

QString conditionText(const engine::ResidentFilter &filter, engine::Relaxation::Part part,
    const engine::Directory &names, const domain::Campaign *campaign)
{
    using enum engine::Relaxation::Part;
    switch (part) {
    case Text:
        return RegisterWords::tr("Search: %1").arg(filter.text.trimmed());
    case Village:
        return RegisterWords::tr("Village: %1")
            .arg(nameOrNone(names.villages, filter.village.value_or(VillageId()),
                service::withoutGroupName(engine::Grouping::Village)));
    case Age:
        return RegisterWords::tr("Age: %1").arg(ageText(filter.age.value_or(domain::AgeRange()), campaign));
    case Steps:
        return RegisterWords::tr("State: %1").arg(stepsText(filter.steps));
    case School:
        return RegisterWords::tr("School: %1")
            .arg(nameOrNone(names.schools, filter.school.value_or(SchoolId()),
                service::withoutGroupName(engine::Grouping::School)));
    case SchoolClass:
        return RegisterWords::tr("Class: %1, %2")
            .arg(nameOrNone(names.classes, filter.schoolClass.value_or(ClassId()),
                     service::withoutGroupName(engine::Grouping::Class)),
                nameOrNone(names.schools, filter.school.value_or(SchoolId()),
                    service::withoutGroupName(engine::Grouping::School)));
    case Residence:
        return RegisterWords::tr("Residence: %1").arg(domain::listWord(filter.residence.value_or(domain::Residence())));
    case Reach:
        return RegisterWords::tr("Contact: %1").arg(service::reachName(filter.reach.value_or(domain::Reach())));
    case Issue:
        return RegisterWords::tr("Data: %1").arg(service::issueName(filter.issue.value_or(engine::Issue())));
    case Gone:
        break;
    }
    return RegisterWords::tr("Left or died");
}

} // namespace caodiem::ui
