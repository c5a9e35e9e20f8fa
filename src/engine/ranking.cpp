// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ranking.h"

#include <algorithm>
#include <compare>

namespace caodiem::engine {
namespace {

const Standing *standingBefore(const IndicatorAnswer &weekBefore, const QString &key)
{
    const auto found = std::ranges::find(weekBefore.groups, key, &GroupStanding::key);
    return found == weekBefore.groups.end() ? nullptr : &found->standing;
}

RankedGroup measured(std::size_t place, const IndicatorAnswer &now, const IndicatorAnswer &weekBefore)
{
    const Standing &standing = now.groups[place].standing;
    RankedGroup out;
    out.group = place;
    const Standing *before = standingBefore(weekBefore, now.groups[place].key);
    out.gainCount = standing.numerator - (before == nullptr ? 0 : before->numerator);
    if (before != nullptr && standing.percent && before->percent) {
        out.gainPoints = *standing.percent - *before->percent;
    }
    out.interval = wilsonInterval(standing.numerator, standing.denominator);
    out.tooSmallToTell = out.interval && now.total.percent && out.interval->covers(*now.total.percent);
    return out;
}

/// Orders groups of one answer by one measure, best first.
class Order {
public:
    Order(domain::IndicatorKind kind, const IndicatorAnswer &now, RankBy by)
        : m_lowestFirst(kind == domain::IndicatorKind::Stock)
        , m_now(&now)
        , m_by(by)
    { }
    [[nodiscard]] bool counts(const RankedGroup &row) const
    {
        return standing(row).denominator > 0 && (m_by != RankBy::Gain || row.gainPoints);
    }
    [[nodiscard]] std::strong_ordering compare(const RankedGroup &a, const RankedGroup &b) const
    {
        switch (m_by) {
        case RankBy::Ratio:
            return best(
                standing(a).numerator * standing(b).denominator, standing(b).numerator * standing(a).denominator);
        case RankBy::Gain:
            return best(*a.gainPoints, *b.gainPoints);
        case RankBy::Remaining:
            break;
        }
        return standing(a).remaining <=> standing(b).remaining;
    }
    [[nodiscard]] const Standing &standing(const RankedGroup &row) const { return m_now->groups[row.group].standing; }

private:
    [[nodiscard]] std::strong_ordering best(qint64 a, qint64 b) const { return m_lowestFirst ? a <=> b : b <=> a; }

    bool m_lowestFirst;
    const IndicatorAnswer *m_now;
    RankBy m_by;
};

} // namespace

std::vector<RankedGroup> ranked(
    domain::IndicatorKind kind, const IndicatorAnswer &now, const IndicatorAnswer &weekBefore, RankBy by)
{
    std::vector<RankedGroup> rows;
    rows.reserve(now.groups.size());
    for (std::size_t place = 0; place < now.groups.size(); ++place) {
        rows.push_back(measured(place, now, weekBefore));
    }
    const Order order(kind, now, by);
    const auto firstWithout
        = std::ranges::stable_partition(rows, [&](const RankedGroup &row) { return order.counts(row); }).begin();
    std::stable_sort(rows.begin(), firstWithout, [&](const RankedGroup &a, const RankedGroup &b) {
        const auto compared = order.compare(a, b);
        return compared != 0 ? compared < 0 : order.standing(a).denominator > order.standing(b).denominator;
    });
    for (auto row = rows.begin(); row != firstWithout; ++row) {
        const bool tie = row != rows.begin() && order.compare(*(row - 1), *row) == 0;
        row->rank = tie ? (row - 1)->rank : (row - rows.begin()) + 1;
    }
    return rows;
}

} // namespace caodiem::engine
