// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demo_town.h"

namespace caodiem::service {

/// Everybody of the plan with birth date, group, residence and arrival; no names, no villages yet.
void addPeople(DemoTown &town, Random &random);

/// Households with a head, one address and up to eight members; sex, family and village of everybody, a guardian for
/// everybody under 14. Where the plan has no households: village, sex and the guardian's name only.
void settle(DemoTown &town, Random &random);

/// Given names for all whose sex is settled.
void nameEverybody(DemoTown &town, Random &random);

/// School and class by year of birth and village, for those of grades 1 to 9.
void enrol(DemoTown &town, Random &random);

} // namespace caodiem::service
