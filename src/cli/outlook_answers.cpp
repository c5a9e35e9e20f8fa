// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outlook_answers.h"

#include "cli/json_values.h"
#include "cli/terminal.h"
#include "service/outlook_wording.h"
#include "service/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

constexpr const char *kReachCodes[] {"unknown", "present", "away", "abroad", "ill", "ineligible", "refused"};
static_assert(std::size(kReachCodes) == engine::kReaches);
constexpr const char *kReasonCodes[] {"died", "left", "arrived", "aged_out", "aged_in", "newly_done", "eligibility"};
static_assert(std::size(kReasonCodes) == engine::kReasons);

QString stateCode(engine::ForecastState state)
{
    switch (state) {
    case engine::ForecastState::NoPopulation:
        return u"no_population"_s;
    case engine::ForecastState::NoTarget:
        return u"no_target"_s;
    case engine::ForecastState::Reached:
        return u"reached"_s;
    case engine::ForecastState::NotEnoughDays:
        return u"not_enough_days"_s;
    case engine::ForecastState::NoPace:
        return u"no_pace"_s;
    case engine::ForecastState::NoWorkingDays:
        return u"no_working_days"_s;
    case engine::ForecastState::Forecast:
        break;
    }
    return u"forecast"_s;
}

QJsonObject finishJson(const engine::Forecast &forecast)
{
    return {{u"finish_early"_s, dayOrNull(forecast.finishEarly)},
        {u"finish_middle"_s, dayOrNull(forecast.finishMiddle)}, {u"finish_late"_s, dayOrNull(forecast.finishLate)},
        {u"range"_s, rangeJson(forecast)}, {u"on_time_probability"_s, probabilityJson(forecast)},
        {u"on_time_runs"_s, orNull(forecast.onTimeRuns)}, {u"runs"_s, forecast.runs}};
}

QJsonObject ceilingJson(const engine::ForecastBasis &basis)
{
    QJsonObject remaining;
    for (std::size_t i = 0; i < engine::kReaches; ++i) {
        remaining.insert(QLatin1StringView(kReachCodes[i]), basis.reach.remaining.at(i));
    }
    return {{u"numerator"_s, basis.reach.ceiling}, {u"percent"_s, percentOrNull(basis.reach.ceilingPercent)},
        {u"target_reachable"_s, basis.target ? QJsonValue(!basis.targetOutOfReach()) : QJsonValue()},
        {u"short_of_target"_s, basis.shortOfTarget()}, {u"remaining"_s, remaining}};
}

QJsonArray fanJson(const engine::Forecast &forecast)
{
    QJsonArray out;
    for (const engine::FanDay &day : forecast.fan) {
        out.append(QJsonObject {
            {u"date"_s, isoFromDay(day.on)}, {u"low"_s, day.low}, {u"middle"_s, day.middle}, {u"high"_s, day.high}});
    }
    return out;
}

QJsonArray dailyJson(const engine::DailyWork &work)
{
    QJsonArray out;
    Day day = work.from();
    for (const qint64 count : work.counts) {
        out.append(QJsonObject {{u"date"_s, isoFromDay(day++)}, {u"count"_s, count}});
    }
    return out;
}

QJsonObject indicatorForecastJson(const ForecastAnswer &answer)
{
    const engine::ForecastBasis &basis = answer.basis;
    const engine::Projection &ages = basis.deadlineAge;
    const QString reason = service::noForecastSentence(answer.changed.state);
    QJsonObject out {{u"key"_s, answer.indicator->key}, {u"title"_s, answer.indicator->title},
        {u"kind"_s, basis.kind == domain::IndicatorKind::Stock ? u"stock"_s : u"flow"_s},
        {u"numerator"_s, basis.numerator}, {u"denominator"_s, basis.denominator},
        {u"percent"_s, percentOrNull(answer.standing.percent)},
        {u"target_percent"_s, basis.target ? percentNumber(basis.target->hundredths) : QJsonValue()},
        {u"deadline"_s, basis.target ? QJsonValue(isoFromDay(basis.target->lastDay())) : QJsonValue()},
        {u"remaining_to_target"_s, basis.remainingToTarget},
        {u"required_per_day"_s, orNull(answer.standing.requiredPerDay)},
        {u"pace_per_day"_s, static_cast<double>(answer.standing.paceTenths) / 10},
        {u"pace_28_per_day"_s, static_cast<double>(answer.standing.pace28Tenths) / 10},
        {u"state"_s, stateCode(answer.changed.state)},
        {u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
        {u"finish_on"_s, dayOrNull(answer.standing.finishOn)}, {u"ceiling"_s, ceilingJson(basis)},
        {u"deadline_age"_s,
            QJsonObject {{u"today"_s, ages.today}, {u"coming_in"_s, ages.agingIn}, {u"going_out"_s, ages.agingOut},
                {u"projected"_s, ages.projected}}},
        {u"as_it_stands"_s, finishJson(answer.asItStands)}, {u"fan"_s, fanJson(answer.changed)},
        {u"daily"_s, dailyJson(basis.work)}};
    const QJsonObject finish = finishJson(answer.changed);
    for (auto entry = finish.begin(); entry != finish.end(); ++entry) {
        out.insert(entry.key(), entry.value());
    }
    return out;
}

QJsonObject whatIfJson(const engine::WhatIf &whatIf)
{
    return {{u"extra_per_day"_s, whatIf.extraPerDay}, {u"sessions_lost"_s, whatIf.sessionsLost},
        {u"sessions_per_day"_s, whatIf.sessionsPerDay}, {u"machines"_s, whatIf.machines},
        {u"machines_added"_s, whatIf.machinesAdded}};
}

QString chanceText(const engine::Forecast &forecast)
{
    return forecast.onTimePercent ? QString(fmt_vi::num(*forecast.onTimePercent) + u'%') : u"—"_s;
}

QString middleText(const engine::Forecast &forecast)
{
    return forecast.finishMiddle ? fmt_vi::date(*forecast.finishMiddle) : u"—"_s;
}

QStringList forecastCells(const ForecastAnswer &answer, const engine::Forecast &forecast)
{
    const engine::Standing &standing = answer.standing;
    return {fmt_vi::pctSign(standing.percent), fmt_vi::num(answer.basis.remainingToTarget),
        standing.requiredPerDay ? fmt_vi::num(*standing.requiredPerDay) : u"—"_s, fmt_vi::tenths(standing.paceTenths),
        fmt_vi::tenths(standing.pace28Tenths), middleText(forecast), service::finishRange(forecast),
        chanceText(forecast)};
}

QJsonObject sideJson(const engine::SideBalance &side)
{
    QJsonObject in;
    QJsonObject out;
    for (std::size_t i = 0; i < engine::kReasons; ++i) {
        in.insert(QLatin1StringView(kReasonCodes[i]), side.in.at(i));
        out.insert(QLatin1StringView(kReasonCodes[i]), side.out.at(i));
    }
    return {{u"opening"_s, side.opening}, {u"in"_s, in}, {u"out"_s, out}, {u"closing"_s, side.closing},
        {u"residual"_s, side.residual()}};
}

QString headLine(const domain::Campaign &campaign, const domain::Indicator &indicator, const QString &when)
{
    return u"%1 · %2 · %3"_s.arg(campaign.title, indicator.title, when);
}

QString intervalText(const engine::RankedGroup &row)
{
    return row.interval ? u"%1 – %2"_s.arg(fmt_vi::pctSign(row.interval->low), fmt_vi::pctSign(row.interval->high))
                        : u"—"_s;
}

} // namespace

QJsonValue rangeJson(const engine::Forecast &forecast)
{
    if (!forecast.finishEarly || !forecast.finishLate) {
        return {};
    }
    return QJsonArray {isoFromDay(*forecast.finishEarly), isoFromDay(*forecast.finishLate)};
}

QJsonValue probabilityJson(const engine::Forecast &forecast)
{
    return forecast.onTimePercent ? QJsonValue(static_cast<double>(*forecast.onTimePercent) / 100) : QJsonValue();
}

ForecastAnswer forecastAnswer(const engine::Snapshot &snapshot, const domain::Campaign &campaign,
    const domain::Indicator &indicator, Day asOf, const ForecastQuestion &question)
{
    ForecastAnswer answer;
    answer.indicator = &indicator;
    answer.standing = engine::progressOf(snapshot, campaign, indicator, asOf).total;
    answer.basis = engine::forecastBasis(snapshot, campaign, indicator, asOf);
    answer.asItStands = engine::forecast(answer.basis, {}, question.seed);
    answer.changed = question.whatIf.isAsItStands() ? answer.asItStands
                                                    : engine::forecast(answer.basis, question.whatIf, question.seed);
    return answer;
}

QJsonObject forecastJson(const service::OfficeImage &image, const domain::Campaign &campaign, Day asOf,
    const ForecastQuestion &question, const std::vector<ForecastAnswer> &answers)
{
    QJsonArray indicators;
    for (const ForecastAnswer &answer : answers) {
        indicators.append(indicatorForecastJson(answer));
    }
    return {{u"campaign"_s, campaign.key}, {u"as_of"_s, isoFromDay(asOf)}, {u"unit"_s, image.unit.name},
        {u"seed"_s, static_cast<qint64>(question.seed)}, {u"what_if"_s, whatIfJson(question.whatIf)},
        {u"indicators"_s, indicators}};
}

void sayForecast(const service::OfficeImage &image, const domain::Campaign &campaign, Day asOf,
    const ForecastQuestion &question, const std::vector<ForecastAnswer> &answers)
{
    say(u"%1 · %2 · %3"_s.arg(image.unit.name, campaign.title,
        QCoreApplication::translate("caodiem::cli", "data as of %1").arg(fmt_vi::date(asOf))));
    std::vector<QStringList> rows {
        {QCoreApplication::translate("caodiem::cli", "Indicator"), QCoreApplication::translate("caodiem::cli", "Ratio"),
            QCoreApplication::translate("caodiem::cli", "Remaining to target"),
            QCoreApplication::translate("caodiem::cli", "Needed per day"),
            QCoreApplication::translate("caodiem::cli", "7-day pace"),
            QCoreApplication::translate("caodiem::cli", "28-day pace"),
            QCoreApplication::translate("caodiem::cli", "Forecast finish"),
            QCoreApplication::translate("caodiem::cli", "Range (80%)"),
            QCoreApplication::translate("caodiem::cli", "On time")}};
    for (const ForecastAnswer &answer : answers) {
        rows.push_back(QStringList {answer.indicator->title} + forecastCells(answer, answer.asItStands));
        if (!question.whatIf.isAsItStands()) {
            rows.push_back(
                QStringList {QString(u"  "_s + QCoreApplication::translate("caodiem::cli", "With the change"))}
                + forecastCells(answer, answer.changed));
        }
    }
    sayTable(rows, {1, 2, 3, 4, 5, 6, 8});
    for (const ForecastAnswer &answer : answers) {
        for (const QString &sentence : {service::noForecastSentence(answer.changed.state),
                 service::ceilingSentence(answer.basis), service::deadlineAgeSentence(answer.basis)}) {
            if (!sentence.isEmpty()) {
                say(u"%1: %2"_s.arg(answer.indicator->title, sentence));
            }
        }
    }
    if (image.demo) {
        say(QCoreApplication::translate("caodiem::cli", "Demo data, today is %1.").arg(fmt_vi::date(image.today)));
    }
}

QJsonObject rankJson(const domain::Campaign &campaign, const RankAnswer &answer)
{
    QJsonArray groups;
    for (const engine::RankedGroup &row : answer.rows) {
        const engine::GroupStanding &group = answer.now.groups[row.group];
        groups.append(QJsonObject {{u"rank"_s, orNull(row.rank)}, {u"key"_s, group.key},
            {u"name"_s, service::groupName(answer.grouping, group)}, {u"numerator"_s, group.standing.numerator},
            {u"denominator"_s, group.standing.denominator}, {u"remaining"_s, group.standing.remaining},
            {u"percent"_s, percentOrNull(group.standing.percent)}, {u"gain"_s, row.gainCount},
            {u"gain_points"_s, percentOrNull(row.gainPoints)},
            {u"interval"_s,
                row.interval ? QJsonValue(QJsonArray {fmt_vi::pct(row.interval->low), fmt_vi::pct(row.interval->high)})
                             : QJsonValue()},
            {u"too_small_to_tell"_s, row.tooSmallToTell}});
    }
    const engine::Standing &total = answer.now.total;
    return {{u"campaign"_s, campaign.key}, {u"as_of"_s, isoFromDay(answer.asOf)},
        {u"indicator"_s, answer.indicator->key}, {u"by"_s, answer.by}, {u"order"_s, answer.order},
        {u"numerator"_s, total.numerator}, {u"denominator"_s, total.denominator}, {u"remaining"_s, total.remaining},
        {u"percent"_s, percentOrNull(total.percent)}, {u"groups"_s, groups}};
}

void sayRank(const domain::Campaign &campaign, const RankAnswer &answer)
{
    say(headLine(campaign, *answer.indicator,
        QCoreApplication::translate("caodiem::cli", "data as of %1").arg(fmt_vi::date(answer.asOf))));
    std::vector<QStringList> rows {{QCoreApplication::translate("caodiem::cli", "Rank"),
        QCoreApplication::translate("caodiem::cli", "Group"), QCoreApplication::translate("caodiem::cli", "Achieved"),
        QCoreApplication::translate("caodiem::cli", "Of"), QCoreApplication::translate("caodiem::cli", "Ratio"),
        QCoreApplication::translate("caodiem::cli", "Remaining"),
        QCoreApplication::translate("caodiem::cli", "In a week"),
        QCoreApplication::translate("caodiem::cli", "Interval (95%)"),
        QCoreApplication::translate("caodiem::cli", "Note")}};
    for (const engine::RankedGroup &row : answer.rows) {
        const engine::GroupStanding &group = answer.now.groups[row.group];
        const engine::Standing &standing = group.standing;
        rows.push_back({row.rank ? fmt_vi::num(*row.rank) : u"—"_s, service::groupName(answer.grouping, group),
            fmt_vi::num(standing.numerator), fmt_vi::num(standing.denominator), fmt_vi::pctSign(standing.percent),
            fmt_vi::num(standing.remaining), fmt_vi::points(row.gainPoints), intervalText(row),
            row.tooSmallToTell ? QCoreApplication::translate("caodiem::cli", "not told apart from the whole")
                               : QString()});
    }
    const engine::Standing &total = answer.now.total;
    rows.push_back({QString(), QCoreApplication::translate("caodiem::cli", "Total"), fmt_vi::num(total.numerator),
        fmt_vi::num(total.denominator), fmt_vi::pctSign(total.percent), fmt_vi::num(total.remaining), QString(),
        QString(), QString()});
    sayTable(rows, {0, 2, 3, 4, 5, 6, 7});
}

QJsonObject whyJson(const domain::Campaign &campaign, const WhyAnswer &answer)
{
    return {{u"campaign"_s, campaign.key}, {u"indicator"_s, answer.indicator->key},
        {u"from"_s, isoFromDay(answer.from)}, {u"to"_s, isoFromDay(answer.to)},
        {u"denominator"_s, sideJson(answer.balance.denominator)}, {u"numerator"_s, sideJson(answer.balance.numerator)}};
}

void sayWhy(const domain::Campaign &campaign, const WhyAnswer &answer)
{
    const engine::SideBalance &of = answer.balance.denominator;
    const engine::SideBalance &done = answer.balance.numerator;
    say(headLine(campaign, *answer.indicator, u"%1 – %2"_s.arg(fmt_vi::date(answer.from), fmt_vi::date(answer.to))));
    std::vector<QStringList> rows {{QString(), QCoreApplication::translate("caodiem::cli", "Of"),
        QCoreApplication::translate("caodiem::cli", "Achieved")}};
    rows.push_back({QCoreApplication::translate("caodiem::cli", "On %1").arg(fmt_vi::date(answer.from)),
        fmt_vi::num(of.opening), fmt_vi::num(done.opening)});
    for (const bool in : {true, false}) {
        for (std::size_t i = 0; i < engine::kReasons; ++i) {
            const qint64 moved = in ? of.in.at(i) : -of.out.at(i);
            const qint64 movedDone = in ? done.in.at(i) : -done.out.at(i);
            if (moved != 0 || movedDone != 0) {
                rows.push_back(
                    {QString((in ? u"  + "_s : u"  − "_s) + service::reasonName(static_cast<engine::Reason>(i))),
                        fmt_vi::signedNum(moved), fmt_vi::signedNum(movedDone)});
            }
        }
    }
    rows.push_back({QCoreApplication::translate("caodiem::cli", "On %1").arg(fmt_vi::date(answer.to)),
        fmt_vi::num(of.closing), fmt_vi::num(done.closing)});
    rows.push_back({QCoreApplication::translate("caodiem::cli", "Unexplained"), fmt_vi::num(of.residual()),
        fmt_vi::num(done.residual())});
    sayTable(rows, {1, 2});
}

} // namespace caodiem::cli
