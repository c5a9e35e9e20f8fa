// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/figures.h"

#include <QString>

#include <optional>

namespace caodiem::ui {

/// An indicator's title names numerator and denominator: "Thu nhận ĐDĐT / công dân từ đủ 14 tuổi".
struct TitleParts {
    QString what; ///< before " / "
    QString population; ///< after it; empty when the title has only one part
};
[[nodiscard]] TitleParts titleParts(const QString &title);

/// What a card says, already written for people. Empty text = not said.
struct CardFigures {
    QString key;
    QString title;
    QString subtitle;
    engine::Lamp lamp = engine::Lamp::NoPopulation;
    QString percent; ///< "92,28%"
    QString done; ///< numerator
    QString total; ///< denominator
    QString remaining;
    QString required; ///< per day
    QString pace; ///< of the last 7 days, per day
    QString paceGap; ///< pace − required, signed
    bool paceEnough = false;
    QString finish; ///< "08/07", "đã đạt", "không dự báo được"
    std::optional<qint64> daysEarly;
    qint64 barValue = 0;
    qint64 barMaximum = 0;
    QString spoken; ///< for screen readers, with the lamp's word
    friend bool operator==(const CardFigures &, const CardFigures &) = default;
};

[[nodiscard]] CardFigures cardFigures(
    const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf);

/// The day of the forecast ("08/07", in another year "06/2042"), or why there is none.
[[nodiscard]] QString finishText(const engine::Standing &standing, Day asOf);

} // namespace caodiem::ui
