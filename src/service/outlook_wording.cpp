// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/outlook_wording.h"

#include "base/number_format.h"

#include <QCoreApplication>

namespace caodiem::service {
namespace {

/// "95%" or "97,50%": a target is written as the directive writes it.
QString targetText(qint64 hundredths)
{
    return hundredths % 100 == 0 ? QString(fmt_vi::num(hundredths / 100) + QLatin1Char('%'))
                                 : fmt_vi::pctSign(hundredths);
}

} // namespace

QString noForecastSentence(engine::ForecastState state)
{
    switch (state) {
    case engine::ForecastState::NoPopulation:
        return QCoreApplication::translate("caodiem::service", "Nobody is counted here.");
    case engine::ForecastState::NoTarget:
        return QCoreApplication::translate("caodiem::service", "The indicator has no target.");
    case engine::ForecastState::Reached:
        return QCoreApplication::translate("caodiem::service", "The target is reached.");
    case engine::ForecastState::NotEnoughDays:
        return QCoreApplication::translate(
            "caodiem::service", "No forecast yet: in the last 28 days something was newly done on fewer than 3 days.");
    case engine::ForecastState::NoPace:
        return QCoreApplication::translate("caodiem::service", "No forecast: what remains does not get less.");
    case engine::ForecastState::NoWorkingDays:
        return QCoreApplication::translate(
            "caodiem::service", "No forecast: the campaign works on no day of the week.");
    case engine::ForecastState::Forecast:
        break;
    }
    return {};
}

QString finishRange(const engine::Forecast &forecast)
{
    if (forecast.state != engine::ForecastState::Forecast) {
        return QStringLiteral("—");
    }
    if (!forecast.finishEarly) {
        return QCoreApplication::translate("caodiem::service", "not within a year");
    }
    if (!forecast.finishLate) {
        return QCoreApplication::translate("caodiem::service", "from %1, maybe not within a year")
            .arg(fmt_vi::date(*forecast.finishEarly));
    }
    return QStringLiteral("%1 – %2").arg(fmt_vi::date(*forecast.finishEarly), fmt_vi::date(*forecast.finishLate));
}

QString ceilingSentence(const engine::ForecastBasis &basis)
{
    if (!basis.targetOutOfReach()) {
        return {};
    }
    if (basis.kind == domain::IndicatorKind::Stock) {
        return QCoreApplication::translate(
            "caodiem::service", "Even if everyone who can be reached is done: %1 remain, the target is 0.")
            .arg(fmt_vi::num(basis.reach.ceiling));
    }
    return QCoreApplication::translate(
        "caodiem::service", "Even if everyone who can be reached is done: %1 < %2 (%3 short).")
        .arg(fmt_vi::pctSign(basis.reach.ceilingPercent), targetText(basis.target->hundredths),
            fmt_vi::num(basis.shortOfTarget()));
}

QString deadlineAgeSentence(const engine::ForecastBasis &basis)
{
    const engine::Projection &ages = basis.deadlineAge;
    if (!basis.target || (ages.agingIn == 0 && ages.agingOut == 0)) {
        return {};
    }
    return QCoreApplication::translate(
        "caodiem::service", "By %1, %2 come of age and %3 grow out of it: the denominator goes from %4 to %5.")
        .arg(fmt_vi::date(basis.target->lastDay()), fmt_vi::num(ages.agingIn), fmt_vi::num(ages.agingOut),
            fmt_vi::num(ages.today), fmt_vi::num(ages.projected));
}

QString reasonName(engine::Reason reason)
{
    switch (reason) {
    case engine::Reason::Died:
        return QCoreApplication::translate("caodiem::service", "Died");
    case engine::Reason::Left:
        return QCoreApplication::translate("caodiem::service", "Left");
    case engine::Reason::Arrived:
        return QCoreApplication::translate("caodiem::service", "Arrived");
    case engine::Reason::AgedOut:
        return QCoreApplication::translate("caodiem::service", "Grew out of the age");
    case engine::Reason::AgedIn:
        return QCoreApplication::translate("caodiem::service", "Came of age");
    case engine::Reason::NewlyDone:
        return QCoreApplication::translate("caodiem::service", "Step newly done");
    case engine::Reason::Eligibility:
        return QCoreApplication::translate("caodiem::service", "Eligibility changed");
    }
    return {};
}

} // namespace caodiem::service
