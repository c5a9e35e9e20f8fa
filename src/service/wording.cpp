// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/wording.h"

#include "base/number_format.h"
#include "service/outlook_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace caodiem::service {
namespace {

constexpr std::array<const char *, domain::kEventKinds> kEventNames {
    QT_TRANSLATE_NOOP("caodiem::service", "Card file taken in"),
    QT_TRANSLATE_NOOP("caodiem::service", "Card issued"),
    QT_TRANSLATE_NOOP("caodiem::service", "e-ID taken in"),
    QT_TRANSLATE_NOOP("caodiem::service", "e-ID approved"),
    QT_TRANSLATE_NOOP("caodiem::service", "e-ID activated"),
    QT_TRANSLATE_NOOP("caodiem::service", "Organisation registered"),
    QT_TRANSLATE_NOOP("caodiem::service", "Organisation verified"),
    QT_TRANSLATE_NOOP("caodiem::service", "Present"),
    QT_TRANSLATE_NOOP("caodiem::service", "Absent"),
    QT_TRANSLATE_NOOP("caodiem::service", "Away for work"),
    QT_TRANSLATE_NOOP("caodiem::service", "Abroad"),
    QT_TRANSLATE_NOOP("caodiem::service", "Ill"),
    QT_TRANSLATE_NOOP("caodiem::service", "Not eligible"),
    QT_TRANSLATE_NOOP("caodiem::service", "Refused"),
    QT_TRANSLATE_NOOP("caodiem::service", "Rescheduled"),
    QT_TRANSLATE_NOOP("caodiem::service", "Referred"),
};

} // namespace

QString withoutGroupName(engine::Grouping grouping)
{
    switch (grouping) {
    case engine::Grouping::Village:
        return QCoreApplication::translate("caodiem::service", "Village not known");
    case engine::Grouping::School:
        return QCoreApplication::translate("caodiem::service", "No school");
    case engine::Grouping::Class:
        return QCoreApplication::translate("caodiem::service", "No class");
    case engine::Grouping::AreaOfficer:
        return QCoreApplication::translate("caodiem::service", "Area officer not known");
    case engine::Grouping::Band:
        return QCoreApplication::translate("caodiem::service", "Outside the age bands");
    case engine::Grouping::None:
        break;
    }
    return {};
}

QString groupName(engine::Grouping grouping, const engine::GroupStanding &group)
{
    return group.key.isEmpty() ? withoutGroupName(grouping) : group.name;
}

QString lampName(engine::Lamp lamp)
{
    switch (lamp) {
    case engine::Lamp::NoPopulation:
        return QStringLiteral("—");
    case engine::Lamp::Done:
        return QCoreApplication::translate("caodiem::service", "Done");
    case engine::Lamp::NotEnoughData:
        return QCoreApplication::translate("caodiem::service", "Not enough data");
    case engine::Lamp::Late:
        return QCoreApplication::translate("caodiem::service", "Late");
    case engine::Lamp::AtRisk:
        return QCoreApplication::translate("caodiem::service", "At risk");
    case engine::Lamp::OnTrack:
        return QCoreApplication::translate("caodiem::service", "On track");
    case engine::Lamp::NoTarget:
        return QCoreApplication::translate("caodiem::service", "No target");
    }
    return {};
}

QString reachName(domain::Reach reach)
{
    switch (reach) {
    case domain::Reach::Unknown:
        return QCoreApplication::translate("caodiem::service", "Not known");
    case domain::Reach::Present:
        return QCoreApplication::translate("caodiem::service", "Present");
    case domain::Reach::Away:
        return QCoreApplication::translate("caodiem::service", "Away for work");
    case domain::Reach::Abroad:
        return QCoreApplication::translate("caodiem::service", "Abroad");
    case domain::Reach::Ill:
        return QCoreApplication::translate("caodiem::service", "Ill");
    case domain::Reach::Ineligible:
        return QCoreApplication::translate("caodiem::service", "Not eligible");
    case domain::Reach::Refused:
        return QCoreApplication::translate("caodiem::service", "Refused");
    }
    return {};
}

QString comingName(bool in)
{
    return in ? QCoreApplication::translate("caodiem::service", "In")
              : QCoreApplication::translate("caodiem::service", "Out");
}

QString eventName(domain::EventKind kind)
{
    return QCoreApplication::translate("caodiem::service", kEventNames.at(static_cast<std::size_t>(kind)));
}

namespace {

/// The cell of a list in words; empty for all.
QStringList cellWords(const domain::Campaign &campaign, const PeopleQuery &query)
{
    if (query.cell.grouping == engine::Grouping::Band) {
        const auto band = std::ranges::find_if(
            campaign.bands, [&query](const domain::Band &known) { return known.key == query.cell.key; });
        return {band == campaign.bands.end() ? withoutGroupName(engine::Grouping::Band) : band->title};
    }
    if (query.cell.grouping != engine::Grouping::None) {
        return {query.cell.key.isEmpty() ? withoutGroupName(query.cell.grouping) : query.cell.key};
    }
    return {};
}

QString sliceTitle(const engine::Slice &slice)
{
    const QString side = slice.numerator
        ? (slice.in ? QCoreApplication::translate("caodiem::service", "into those done")
                    : QCoreApplication::translate("caodiem::service", "out of those done"))
        : (slice.in ? QCoreApplication::translate("caodiem::service", "into the total")
                    : QCoreApplication::translate("caodiem::service", "out of the total"));
    return QString(reasonName(slice.reason) + QStringLiteral(", ") + side);
}

QString askedFor(const PeopleQuery &query)
{
    if (query.slice) {
        return sliceTitle(query.slice->slice);
    }
    QString text = query.what == engine::What::Remaining || query.reach
        ? QCoreApplication::translate("caodiem::service", "Remaining")
        : QCoreApplication::translate("caodiem::service", "Achieved");
    if (query.reach) {
        text += QString(QStringLiteral(", ") + reachName(*query.reach).toLower());
    }
    return text;
}

} // namespace

QString peopleTitle(
    const domain::Campaign &campaign, const domain::Indicator &indicator, const PeopleQuery &query, Day on)
{
    QStringList parts {askedFor(query), indicator.title};
    parts << cellWords(campaign, query);
    parts << (query.slice ? QCoreApplication::translate("caodiem::service", "from %1 to %2")
                                .arg(fmt_vi::date(query.slice->from), fmt_vi::date(on))
                          : QCoreApplication::translate("caodiem::service", "data as of %1").arg(fmt_vi::date(on)));
    return parts.join(QStringLiteral(" · "));
}

QString comingOfAgeTitle(
    const domain::Campaign &campaign, const domain::Indicator &indicator, const PeopleQuery &query, Day first, Day last)
{
    QStringList parts;
    parts << QCoreApplication::translate("caodiem::service", "Coming of age") << indicator.title
          << cellWords(campaign, query);
    parts << QStringLiteral("%1 – %2").arg(fmt_vi::date(first), fmt_vi::date(last));
    return parts.join(QStringLiteral(" · "));
}

} // namespace caodiem::service
