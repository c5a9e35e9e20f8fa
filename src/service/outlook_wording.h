// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/balance.h"
#include "engine/forecast.h"

#include <QString>

/// Words for what lies ahead and for why a figure moved, shared by window, report and command line. All through tr().
namespace caodiem::service {

/// Why there is no forecast, as one sentence; empty when there is one.
[[nodiscard]] QString noForecastSentence(engine::ForecastState state);
/// "20/06/2026 – 05/07/2026"; "từ 20/06/2026, chưa chắc xong trong một năm"; "—" where there is no forecast.
[[nodiscard]] QString finishRange(const engine::Forecast &forecast);
/// "Kể cả khi làm hết những người liên hệ được: 94,30% < 95% (thiếu 7)"; empty while the target can be reached.
[[nodiscard]] QString ceilingSentence(const engine::ForecastBasis &basis);
/// "Đến 29/06/2026 có 41 người vào độ tuổi, 35 người ra khỏi độ tuổi: mẫu số 2.983 → 2.989"; empty when nobody does.
[[nodiscard]] QString deadlineAgeSentence(const engine::ForecastBasis &basis);
/// "Đến thêm", "Đủ tuổi" … of a balance.
[[nodiscard]] QString reasonName(engine::Reason reason);

} // namespace caodiem::service
