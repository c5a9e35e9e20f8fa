// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/figures.h"
#include "service/office.h"

#include <QString>

/// Words that window and command line share. All through tr().
namespace caodiem::service {

/// What a group's last row, of those without one, is called: "Không có trường", "Chưa rõ thôn" …
[[nodiscard]] QString withoutGroupName(engine::Grouping grouping);
/// A group's shown name: its own, or withoutGroupName().
[[nodiscard]] QString groupName(engine::Grouping grouping, const engine::GroupStanding &group);
[[nodiscard]] QString lampName(engine::Lamp lamp);
[[nodiscard]] QString reachName(domain::Reach reach);
[[nodiscard]] QString eventName(domain::EventKind kind);
/// "Vào" or "Ra": which way a birthday moves somebody.
[[nodiscard]] QString comingName(bool in);
/// "Còn lại · Thu nhận ĐDĐT / … · Thôn 1 · số liệu đến 23/05/2026".
[[nodiscard]] QString peopleTitle(
    const domain::Campaign &campaign, const domain::Indicator &indicator, const PeopleQuery &query, Day on);
/// "Sắp đủ tuổi · Thu nhận ĐDĐT / … · Thôn 1 · 24/05/2026 – 29/06/2026".
[[nodiscard]] QString comingOfAgeTitle(const domain::Campaign &campaign, const domain::Indicator &indicator,
    const PeopleQuery &query, Day first, Day last);

} // namespace caodiem::service
