// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/resident_view.h"

#include <QString>

#include <vector>

namespace caodiem::ui {

/// "Có căn cước, chưa thu nhận hồ sơ" and the steps it means.
struct StepPreset {
    QString title;
    std::vector<engine::StepWish> steps;
};
[[nodiscard]] std::vector<StepPreset> stepPresets();

/// A condition of a filter in words: "Thôn: Bắc Sơn".
[[nodiscard]] QString conditionText(const engine::ResidentFilter &filter, engine::Relaxation::Part part,
    const engine::Directory &names, const domain::Campaign *campaign);

} // namespace caodiem::ui
