// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include "cli/json_values.h"
#include "cli/outlook_answers.h"
#include "cli/terminal.h"
#include "service/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caodiem::cli {
namespace {

QJsonArray targetsJson(const domain::Indicator &indicator)
{
    QJsonArray targets;
    for (const domain::Target &target : indicator.targets) {
        targets.append(QJsonObject {{u"percent"_s, percentNumber(target.hundredths)},
            {u"deadline"_s, isoFromDay(target.lastDay())}, {u"wording"_s, target.wording()}});
    }
    return targets;
}

QJsonArray groupsJson(engine::Grouping grouping, const std::vector<engine::GroupStanding> &groups)
{
    QJsonArray out;
    for (const engine::GroupStanding &group : groups) {
        out.append(QJsonObject {{u"key"_s, group.key}, {u"name"_s, service::groupName(grouping, group)},
            {u"numerator"_s, group.standing.numerator}, {u"denominator"_s, group.standing.denominator},
            {u"remaining"_s, group.standing.remaining}, {u"percent"_s, percentOrNull(group.standing.percent)}});
    }
    return out;
}

QJsonObject indicatorJson(const domain::Indicator &indicator, const engine::IndicatorAnswer &answer,
    const engine::Forecast &forecast, engine::Grouping grouping)
{
    const engine::Standing &total = answer.total;
    QJsonObject out {{u"key"_s, indicator.key}, {u"title"_s, indicator.title},
        {u"kind"_s, indicator.kind == domain::IndicatorKind::Stock ? u"stock"_s : u"flow"_s},
        {u"numerator"_s, total.numerator}, {u"denominator"_s, total.denominator}, {u"remaining"_s, total.remaining},
        {u"percent"_s, percentOrNull(total.percent)},
        {u"target_percent"_s, answer.target ? percentNumber(answer.target->hundredths) : QJsonValue()},
        {u"deadline"_s, answer.target ? QJsonValue(isoFromDay(answer.target->lastDay())) : QJsonValue()},
        {u"required_per_day"_s, orNull(total.requiredPerDay)}, {u"targets"_s, targetsJson(indicator)},
        {u"pace_per_day"_s, static_cast<double>(total.paceTenths) / 10},
        {u"forecast"_s,
            QJsonObject {{u"finish_on"_s, dayOrNull(total.finishOn)}, {u"range"_s, rangeJson(forecast)},
                {u"on_time_probability"_s, probabilityJson(forecast)}}},
        {u"ineligible"_s, answer.ineligible}};
    if (indicator.subject == domain::Subject::Organisation) {
        out.insert(u"undated"_s, answer.undatedOrganisations);
    }
    if (grouping != engine::Grouping::None) {
        out.insert(u"groups"_s, groupsJson(grouping, answer.groups));
    }
    return out;
}

QJsonArray remarksJson(const std::vector<service::RowRemark> &remarks)
{
    QJsonArray out;
    for (const service::RowRemark &remark : remarks) {
        out.append(QJsonObject {{u"row"_s, remark.row}, {u"column"_s, remark.column}, {u"value"_s, remark.value},
            {u"reason"_s, remark.reason}});
    }
    return out;
}

QStringList standingCells(const engine::Standing &standing)
{
    const auto dash = u"—"_s;
    return {fmt_vi::num(standing.numerator), fmt_vi::num(standing.denominator), fmt_vi::pctSign(standing.percent),
        fmt_vi::num(standing.remaining), standing.requiredPerDay ? fmt_vi::num(*standing.requiredPerDay) : dash,
        fmt_vi::tenths(standing.paceTenths), standing.finishOn ? fmt_vi::date(*standing.finishOn) : dash,
        service::lampName(standing.lamp)};
}

} // namespace

QJsonObject progressJson(
    const service::OfficeImage &image, const domain::Campaign &campaign, const engine::ProgressAnswer &answer)
{
    QJsonArray indicators;
    for (std::size_t i = 0; i < campaign.indicators.size(); ++i) {
        const domain::Indicator &indicator = campaign.indicators[i];
        const auto basis = engine::forecastBasis(*image.snapshot, campaign, indicator, answer.asOf);
        indicators.append(indicatorJson(indicator, answer.indicators[i], engine::forecast(basis), answer.grouping));
    }
    return {{u"campaign"_s, campaign.key}, {u"as_of"_s, isoFromDay(answer.asOf)}, {u"unit"_s, image.unit.name},
        {u"indicators"_s, indicators}};
}

QJsonObject seriesJson(const QString &indicator, const std::vector<engine::SeriesPoint> &points)
{
    QJsonArray out;
    for (const engine::SeriesPoint &point : points) {
        out.append(QJsonObject {{u"date"_s, isoFromDay(point.on)}, {u"numerator"_s, point.numerator},
            {u"denominator"_s, point.denominator}});
    }
    return {{u"indicator"_s, indicator}, {u"points"_s, out}};
}

QJsonObject peopleJson(const service::PeopleTable &table, bool fullId)
{
    constexpr qsizetype kShown = 3;
    QJsonArray out;
    for (const service::PersonRow &person : table.people) {
        out.append(QJsonObject {{u"personal_id"_s, fullId ? person.personalId : person.personalId.right(kShown)},
            {u"full_name"_s, person.fullName}, {u"village"_s, person.village}});
    }
    for (const service::OrganisationRow &organisation : table.organisations) {
        out.append(QJsonObject {{u"tax_code"_s, organisation.taxCode}, {u"name"_s, organisation.name},
            {u"village"_s, organisation.village}});
    }
    return {{table.subject == domain::Subject::Resident ? u"people"_s : u"organisations"_s, out}};
}

QJsonObject comingOfAgeJson(const service::PeopleTable &table, const QString &indicator, bool fullId)
{
    constexpr qsizetype kShown = 3;
    qint64 comingIn = 0;
    QJsonArray out;
    for (const service::PersonRow &person : table.people) {
        comingIn += person.comesIn ? 1 : 0;
        out.append(QJsonObject {{u"personal_id"_s, fullId ? person.personalId : person.personalId.right(kShown)},
            {u"full_name"_s, person.fullName}, {u"village"_s, person.village}, {u"on"_s, isoFromDay(person.comesOn)},
            {u"direction"_s, person.comesIn ? u"in"_s : u"out"_s}});
    }
    return {{u"indicator"_s, indicator}, {u"coming_in"_s, comingIn},
        {u"going_out"_s, static_cast<qint64>(table.people.size()) - comingIn}, {u"people"_s, out}};
}

QJsonObject importJson(const service::ImportSummary &summary)
{
    return {{u"batch"_s, summary.batch ? QJsonValue(summary.batch->value) : QJsonValue()}, {u"rows"_s, summary.rows},
        {u"added"_s, summary.added}, {u"changed"_s, summary.changed}, {u"unchanged"_s, summary.unchanged},
        {u"list_date"_s, summary.listDate == kNever ? QJsonValue() : QJsonValue(isoFromDay(summary.listDate))},
        {u"rejected"_s, remarksJson(summary.rejections)}, {u"questions"_s, remarksJson(summary.questions)},
        {u"warnings"_s, remarksJson(summary.warnings)}};
}

void sayProgress(
    const service::OfficeImage &image, const domain::Campaign &campaign, const engine::ProgressAnswer &answer)
{
    say(u"%1 · %2 · %3"_s.arg(image.unit.name, campaign.title,
        QCoreApplication::translate("caodiem::cli", "data as of %1").arg(fmt_vi::date(answer.asOf))));
    const QStringList header {QCoreApplication::translate("caodiem::cli", "Achieved"),
        QCoreApplication::translate("caodiem::cli", "Of"), QCoreApplication::translate("caodiem::cli", "Ratio"),
        QCoreApplication::translate("caodiem::cli", "Remaining"),
        QCoreApplication::translate("caodiem::cli", "Needed per day"),
        QCoreApplication::translate("caodiem::cli", "7-day pace"),
        QCoreApplication::translate("caodiem::cli", "Forecast finish"),
        QCoreApplication::translate("caodiem::cli", "State")};
    std::vector<QStringList> rows {QStringList {QCoreApplication::translate("caodiem::cli", "Indicator")} + header};
    for (std::size_t i = 0; i < campaign.indicators.size(); ++i) {
        rows.push_back(QStringList {campaign.indicators[i].title} + standingCells(answer.indicators[i].total));
        for (const engine::GroupStanding &group : answer.indicators[i].groups) {
            rows.push_back(
                QStringList {u"  "_s + service::groupName(answer.grouping, group)} + standingCells(group.standing));
        }
    }
    sayTable(rows, {1, 2, 3, 4, 5, 6, 7});
    for (const QString &note : campaign.notes) {
        say(u"* "_s + note);
    }
    if (image.demo) {
        say(QCoreApplication::translate("caodiem::cli", "Demo data, today is %1.").arg(fmt_vi::date(image.today)));
    }
}

} // namespace caodiem::cli
