// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/figures.h"
#include "engine/ranking.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace caodiem::ui {

/// One ratio of one group, and how far it is from the target.
struct RatioCell {
    std::optional<qint64> percent; ///< hundredths; nothing when nobody is in the denominator, or not grouped so
    std::optional<qint64> shortfall; ///< hundredths of a point up to the target; 0 = reached; nothing without a target
    int heat = 0; ///< 0 … 4
    friend bool operator==(const RatioCell &, const RatioCell &) = default;
};

/// Where a group stands in the order "latest first". Equal values share a rank.
struct LatenessKey {
    int group = 0; ///< 0 late without forecast, 1 with one, 2 too little data or no target, 3 reached
    qint64 value = 0; ///< days early, or the percent where there is no forecast
    friend auto operator<=>(const LatenessKey &, const LatenessKey &) = default;
};

/// What the ranks follow. Lateness asks who needs help first, the others who is ahead (engine/ranking.h).
enum class RankOrder : quint8 { Lateness, Ratio, Remaining, Gain };

struct RankingRow {
    QString key; ///< engine::GroupStanding::key
    QString name; ///< as shown
    QString sortName;
    int rank = 0; ///< from 1; 0 = not ranked, because nobody is in the denominator
    std::vector<RatioCell> ratios; ///< beside Ranking::columns
    engine::Standing standing; ///< of the chosen indicator
    LatenessKey lateness;
    std::optional<qint64> gainPoints; ///< of the chosen ratio in 7 days, hundredths of a point
    std::optional<engine::RatioInterval> interval; ///< where the true ratio lies
    bool tooSmallToTell = false; ///< the interval covers the whole's percent
};

struct RatioColumn {
    QString indicator; ///< key
    QString title; ///< short
    QString tooltip; ///< the whole title
};

/// The table of groups under the charts, for one chosen indicator.
struct Ranking {
    engine::Grouping grouping = engine::Grouping::Village;
    Day asOf = kNever;
    RankOrder order = RankOrder::Lateness;
    QString chosen; ///< the indicator's key: its column shows the small units
    std::vector<RatioColumn> columns; ///< headline indicators, and the chosen one when it is none of them
    std::vector<RankingRow> rows; ///< by rank, then the lower percent, then the name; unranked last
    RankingRow total;
    bool stock = false; ///< a heap: the lowest first (counting.md rule 8)
    qint64 late = 0; ///< groups whose lamp is late
};

/// `weekBefore`: the same indicator and grouping as of D−7; without it no gain is known, and order is by lateness.
[[nodiscard]] Ranking rankingOf(const domain::Campaign &campaign, const engine::ProgressAnswer &progress,
    const engine::Directory &directory, const QString &indicator, const engine::IndicatorAnswer *weekBefore = nullptr,
    RankOrder order = RankOrder::Lateness);

/// 0 = target reached; over 0, 5, 10 and 20 points short give 1 to 4.
[[nodiscard]] int heatOf(std::optional<qint64> shortfall);

/// "Thôn", "Khu phố", "Tổ dân phố" by the villages' kind, "Trường", "Lớp", "Cảnh sát khu vực", "Nhóm tuổi".
[[nodiscard]] QString groupingNoun(engine::Grouping grouping, const engine::Directory &directory);

} // namespace caodiem::ui
