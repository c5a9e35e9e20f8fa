// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outlook_words.h"

#include "base/number_format.h"
#include "service/outlook_wording.h"

#include <QCoreApplication>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using engine::ForecastState;

struct OutlookTexts {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::Outlook)
};

/// A target as directives write it: 95% and not 95,00%.
QString wholePercent(qint64 hundredths)
{
    constexpr qint64 kHundred = 100;
    return hundredths % kHundred == 0 ? QString(fmt_vi::num(hundredths / kHundred) + u'%')
                                      : fmt_vi::pctSign(hundredths);
}

QString dayText(Day day, Day asOf)
{
    return civilFromDay(day).year == civilFromDay(asOf).year ? fmt_vi::shortDate(day) : fmt_vi::date(day);
}

QString rangeText(const engine::Forecast &forecast, Day asOf)
{
    if (!forecast.finishEarly) {
        return OutlookTexts::tr("not finished within 400 days");
    }
    const QString early = dayText(*forecast.finishEarly, asOf);
    if (!forecast.finishLate) {
        return OutlookTexts::tr("finished %1 at the earliest").arg(early);
    }
    return *forecast.finishEarly == *forecast.finishLate
        ? OutlookTexts::tr("finished about %1").arg(early)
        : OutlookTexts::tr("finished between %1 and %2").arg(early, dayText(*forecast.finishLate, asOf));
}

} // namespace

QString ceilingSentence(const engine::ForecastBasis &basis)
{
    if (basis.denominator == 0 || basis.targetOutOfReach()) {
        return service::ceilingSentence(basis);
    }
    const engine::Reachability &reach = basis.reach;
    if (basis.kind == domain::IndicatorKind::Stock) {
        return reach.ceiling == 0 ? OutlookTexts::tr("All who remain can be reached.") : QString();
    }
    const QString reached = fmt_vi::pctSign(reach.ceilingPercent);
    return basis.target ? OutlookTexts::tr("With everybody who can be reached it would be %1; the target is %2.")
                              .arg(reached, wholePercent(basis.target->hundredths))
                        : OutlookTexts::tr("With everybody who can be reached it would be %1.").arg(reached);
}

QString deadlineAgeSentence(const engine::ForecastBasis &basis)
{
    const engine::Projection &age = basis.deadlineAge;
    if (!basis.target || basis.target->lastDay() <= basis.asOf) {
        return {};
    }
    if (age.agingIn == 0 && age.agingOut == 0) {
        return OutlookTexts::tr("Until the deadline (%1) nobody comes of age: the total stays at %2.")
            .arg(fmt_vi::shortDate(basis.target->lastDay()), fmt_vi::num(age.projected));
    }
    return OutlookTexts::tr("At the deadline (%1) the total is %2: %3 come of age, %4 grow out.")
        .arg(fmt_vi::shortDate(basis.target->lastDay()), fmt_vi::num(age.projected), fmt_vi::num(age.agingIn),
            fmt_vi::num(age.agingOut));
}

QString chanceSentence(const engine::Forecast &forecast, const engine::ForecastBasis &basis)
{
    switch (forecast.state) {
    case ForecastState::NoPopulation:
    case ForecastState::NoTarget:
    case ForecastState::Reached:
        return {};
    case ForecastState::NotEnoughDays:
        return OutlookTexts::tr("Fewer than 3 days with work: no range can be told yet.");
    case ForecastState::NoPace:
        return OutlookTexts::tr("Nothing was done in the last weeks: no range can be told.");
    case ForecastState::NoWorkingDays:
        return OutlookTexts::tr("The campaign has no working day: no range can be told.");
    case ForecastState::Forecast:
        break;
    }
    const QString range = rangeText(forecast, basis.asOf);
    return forecast.onTimePercent
        ? OutlookTexts::tr("Chance of meeting the deadline: %1% · %2").arg(fmt_vi::num(*forecast.onTimePercent), range)
        : range;
}

} // namespace caodiem::ui
