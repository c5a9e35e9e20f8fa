// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast.h"

#include <QString>

/// Ceiling, age at the deadline and forecast in words. Empty = nothing to say.
namespace caodiem::ui {

/// "Kể cả khi làm hết những người liên hệ được cũng chỉ đạt 94,30% < 95%", or that the target is within reach.
[[nodiscard]] QString ceilingSentence(const engine::ForecastBasis &basis);
/// "Đến hạn 29/06 tổng số là 27.475: thêm 53 người đủ tuổi, bớt 12."
[[nodiscard]] QString deadlineAgeSentence(const engine::ForecastBasis &basis);
/// "Khả năng kịp hạn 12% · xong trong khoảng 12/07 đến 02/08"; why not, where there is no forecast.
[[nodiscard]] QString chanceSentence(const engine::Forecast &forecast, const engine::ForecastBasis &basis);

} // namespace caodiem::ui
