// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balance_figures.h"

#include "base/number_format.h"
#include "domain/ratio.h"
#include "service/outlook_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace caodiem::ui {
namespace {

using engine::Reason;

struct BalanceTexts {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::BalanceFigures)
};

constexpr qint64 kGridLines = 4;

/// 1, 2 or 5 times a power of ten, at least `least`.
qint64 roundStep(qint64 least)
{
    qint64 power = 1;
    while (power * 10 <= least) {
        power *= 10;
    }
    for (const qint64 times : {1, 2, 5, 10}) {
        if (times * power >= least) {
            return times * power;
        }
    }
    return power * 10;
}

void setAxis(WaterfallSpec &spec)
{
    qint64 low = spec.bars.front().to;
    qint64 high = low;
    for (const WaterfallBar &bar : spec.bars) {
        low = std::min(low, bar.to);
        high = std::max(high, bar.to);
    }
    const qint64 span = std::max<qint64>(high - low, 1);
    spec.step = roundStep(domain::ceilDiv(span, kGridLines));
    spec.high = domain::ceilDiv(high + span / 8 + 1, spec.step) * spec.step;
    // Some ground below the lowest edge, so that totals have a foot to stand on.
    const qint64 ground = low - span / 2 - 1;
    spec.low = ground <= 0 || high - ground >= high - high / 4 ? 0 : ground / spec.step * spec.step;
    if (spec.low == 0) {
        spec.step = roundStep(domain::ceilDiv(high + 1, kGridLines));
        spec.high = domain::ceilDiv(high + high / 8 + 1, spec.step) * spec.step;
    }
}

QString sentenceOf(const BalanceFigures &figures)
{
    const engine::SideBalance &done = figures.balance.numerator;
    const engine::SideBalance &all = figures.balance.denominator;
    const auto before = domain::percentHundredths(done.opening, all.opening);
    const auto after = domain::percentHundredths(done.closing, all.closing);
    const QString ratios = before && after && *before == *after
        ? BalanceTexts::tr("The ratio stayed at %1").arg(fmt_vi::pctSign(after))
        : BalanceTexts::tr("From %1 to %2 (%3 points)")
              .arg(fmt_vi::pctSign(before), fmt_vi::pctSign(after),
                  fmt_vi::points(before && after ? std::optional(*after - *before) : std::nullopt));
    return BalanceTexts::tr("%1: done %2, total %3.")
        .arg(ratios, fmt_vi::signedNum(done.closing - done.opening), fmt_vi::signedNum(all.closing - all.opening));
}

} // namespace

const std::vector<Reason> &reasonsInOrder()
{
    static const std::vector<Reason> order {Reason::NewlyDone, Reason::Arrived, Reason::Left, Reason::Died,
        Reason::AgedIn, Reason::AgedOut, Reason::Eligibility};
    return order;
}

WaterfallSpec waterfallOf(const engine::SideBalance &side, bool numerator, Day from, Day to)
{
    WaterfallSpec spec;
    const bool oneYear = civilFromDay(from).year == civilFromDay(to).year;
    const auto dayText = [oneYear](Day day) { return oneYear ? fmt_vi::shortDate(day) : fmt_vi::date(day); };
    spec.bars.push_back({BalanceTexts::tr("Opening %1").arg(dayText(from)), 0, side.opening, std::nullopt});
    qint64 level = side.opening;
    for (const Reason reason : reasonsInOrder()) {
        const auto at = static_cast<std::size_t>(reason);
        for (const bool in : {true, false}) {
            const qint64 change = in ? side.in.at(at) : -side.out.at(at);
            if (change != 0) {
                spec.bars.push_back(
                    {service::reasonName(reason), level, level + change, engine::Slice {numerator, in, reason}});
                level += change;
            }
        }
    }
    spec.bars.push_back({BalanceTexts::tr("Closing %1").arg(dayText(to)), 0, side.closing, std::nullopt});
    setAxis(spec);
    return spec;
}

std::optional<BalanceFigures> balanceFigures(std::shared_ptr<const service::OfficeImage> image, const QString &campaign,
    const QString &indicator, Day from, Day to)
{
    if (!image || !image->snapshot) {
        return std::nullopt;
    }
    BalanceFigures out;
    out.campaign = image->campaign(campaign);
    out.indicator = out.campaign == nullptr ? nullptr : out.campaign->indicator(indicator);
    if (out.indicator == nullptr) {
        return std::nullopt;
    }
    out.from = from;
    out.to = to;
    out.balance = engine::balance(*image->snapshot, *out.campaign, *out.indicator, from, to);
    out.sentence = sentenceOf(out);
    out.image = std::move(image);
    return out;
}

} // namespace caodiem::ui
