// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card_figures.h"

#include "base/number_format.h"
#include "service/wording.h"
#include "ui/theme/lamp.h"

#include <QCoreApplication>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

struct CardTexts {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::CardFigures)
};

QString signedTenths(qint64 tenths)
{
    return tenths > 0 ? QString(u'+' + fmt_vi::tenths(tenths)) : fmt_vi::tenths(tenths);
}

void sayPace(CardFigures &card, const engine::Standing &standing)
{
    card.pace = fmt_vi::tenths(standing.paceTenths);
    if (!standing.requiredPerDay || *standing.requiredPerDay == 0) {
        return;
    }
    const qint64 gap = standing.paceTenths - 10 * *standing.requiredPerDay;
    card.paceGap = signedTenths(gap);
    card.paceEnough = gap >= 0;
}

} // namespace

TitleParts titleParts(const QString &title)
{
    const qsizetype cut = title.indexOf(u" / "_s);
    return cut < 0 ? TitleParts {title, {}} : TitleParts {title.left(cut), title.mid(cut + 3)};
}

QString finishText(const engine::Standing &standing, Day asOf)
{
    if (standing.finishOn) {
        const bool sameYear = civilFromDay(*standing.finishOn).year == civilFromDay(asOf).year;
        return sameYear ? fmt_vi::shortDate(*standing.finishOn) : toDate(*standing.finishOn).toString(u"MM/yyyy");
    }
    switch (standing.lamp) {
    case engine::Lamp::Done:
        return CardTexts::tr("reached");
    case engine::Lamp::NoPopulation:
    case engine::Lamp::NoTarget:
        return u"—"_s;
    default:
        return CardTexts::tr("no forecast");
    }
}

CardFigures cardFigures(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer, Day asOf)
{
    const engine::Standing &standing = answer.total;
    const TitleParts parts = titleParts(indicator.title);
    CardFigures card;
    card.key = indicator.key;
    card.title = parts.what;
    card.subtitle = parts.population;
    card.lamp = standing.lamp;
    card.percent = fmt_vi::pctSign(standing.percent);
    card.done = fmt_vi::num(standing.numerator);
    card.total = fmt_vi::num(standing.denominator);
    card.remaining = fmt_vi::num(standing.remaining);
    card.required = standing.requiredPerDay ? fmt_vi::num(*standing.requiredPerDay) : u"—"_s;
    sayPace(card, standing);
    card.finish = finishText(standing, asOf);
    card.daysEarly = standing.daysEarly;
    card.barValue = standing.numerator;
    card.barMaximum = standing.denominator;
    card.spoken = QStringList {indicator.title, card.percent, service::lampName(card.lamp),
        CardTexts::tr("%1 of %2, %3 remaining").arg(card.done, card.total, card.remaining)}
                      .join(u", "_s);
    return card;
}

} // namespace caodiem::ui
