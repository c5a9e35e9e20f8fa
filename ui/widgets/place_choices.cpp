// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_choices.h"

#include "service/wording.h"

#include <QComboBox>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

void addVillages(QComboBox *choice, const engine::Directory &names)
{
    for (const domain::Village &village : names.villages) {
        choice->addItem(village.name, village.id.value);
    }
    choice->addItem(service::withoutGroupName(engine::Grouping::Village), 0);
}

void addSchools(QComboBox *choice, const engine::Directory &names)
{
    for (const domain::School &school : names.schools) {
        choice->addItem(school.name, QVariantList {school.id.value, 0});
        for (const domain::SchoolClass &each : names.classes) {
            if (each.school == school.id) {
                choice->addItem(QString(u"    "_s + each.name), QVariantList {school.id.value, each.id.value});
            }
        }
    }
    choice->addItem(service::withoutGroupName(engine::Grouping::School), QVariantList {0, 0});
}

} // namespace caodiem::ui
