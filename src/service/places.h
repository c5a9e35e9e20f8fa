// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// Villages and schools as a person looks after them.
namespace caodiem::service {

struct VillageNote {
    VillageId id;
    QString name;
    QString kind;
    QStringList oldNames;
    QString headName;
    QString phone;
    QString officer; ///< area officer's name
    QString mergedInto; ///< name; empty = still there
    Day mergedOn = kNever;
    qint64 residents = 0; ///< who live there today
    qint64 organisations = 0; ///< open ones
};

struct SchoolNote {
    SchoolId id;
    QString name;
    QStringList oldNames;
    QString mergedInto;
    Day mergedOn = kNever;
    qint64 classes = 0;
    qint64 pupils = 0; ///< today
};

struct Places {
    std::vector<VillageNote> villages; ///< in the order of their names
    std::vector<SchoolNote> schools;
    QStringList officers;
    Day today = kNever;
};

struct RenameVillage {
    VillageId village;
    QString name;
};
struct EditVillage {
    VillageId village;
    QString name; ///< empty = stays
    QString kind;
    QString headName;
    QString phone;
    QString officer; ///< empty = none
};
struct MergeVillages {
    VillageId from;
    VillageId into;
    Day on = kNever; ///< the first day on which they are one
    bool organisations = false; ///< the organisations move, too, and with them their past figures by village
};
struct RenameSchool {
    SchoolId school;
    QString name;
};
struct MergeSchools {
    SchoolId from;
    SchoolId into;
    Day on = kNever;
};
using PlaceChange = std::variant<RenameVillage, EditVillage, MergeVillages, RenameSchool, MergeSchools>;

struct PlaceSummary {
    BatchId batch; ///< taken back like an import; null = nothing was to be changed
    QString title; ///< "Gộp Thôn A vào Thôn B từ 01/07/2026": what the list of batches shows
    qint64 residents = 0; ///< who moved
    qint64 organisations = 0;
};

} // namespace caodiem::service
