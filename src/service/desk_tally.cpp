// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desk_tally.h"

#include "base/vietnam_time.h"
#include "engine/figures.h"
#include "service/desk.h"
#include "service/office.h"
#include "service/wording.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::EventKind;

/// A line that still remembers whom it counted.
struct Counted {
    TallyLine line;
    QSet<qint64> people;

    void add(const domain::Event &event)
    {
        people.insert(event.resident.value);
        line.people = static_cast<int>(people.size());
        line.files += event.kind == EventKind::CardIntake || event.kind == EventKind::EidIntake ? 1 : 0;
        line.activated += event.kind == EventKind::EidActivated ? 1 : 0;
    }
};

/// Index of the session that holds the minute; their number for none.
std::size_t sessionOf(const std::vector<SessionHours> &sessions, int minute)
{
    const auto found = std::ranges::find_if(
        sessions, [minute](const SessionHours &each) { return each.from <= minute && minute < each.until; });
    return static_cast<std::size_t>(found - sessions.begin());
}

class Tally {
public:
    Tally()
        : m_hours(24)
        , m_sessions(m_plan.size() + 1)
    {
        for (std::size_t hour = 0; hour < m_hours.size(); ++hour) {
            m_hours[hour].line.name
                = u"%1:00 – %2:00"_s.arg(hour, 2, 10, QChar(u'0')).arg(hour + 1, 2, 10, QChar(u'0'));
        }
        for (std::size_t i = 0; i < m_plan.size(); ++i) {
            m_sessions[i].line.name = m_plan[i].name;
        }
        m_sessions.back().line.name = QCoreApplication::translate("caodiem::service", "Outside the sessions");
    }

    void add(const domain::Event &event, const QString &village)
    {
        const int minute = minuteInVietnam(event.recordedAtMs);
        m_total.add(event);
        m_hours[static_cast<std::size_t>(minute / 60)].add(event);
        m_sessions[sessionOf(m_plan, minute)].add(event);
        m_officers[event.recordedBy].add(event);
        m_villages[village].add(event);
    }

    [[nodiscard]] DeskTally finish(Day on)
    {
        DeskTally out;
        out.on = on;
        out.total = m_total.line;
        for (const Counted &hour : m_hours) {
            if (hour.line.people > 0) {
                out.hours.push_back(hour.line);
            }
        }
        for (const Counted &session : m_sessions) {
            if (&session != &m_sessions.back() || session.line.people > 0) {
                out.sessions.push_back(session.line);
            }
        }
        for (auto &[name, officer] : m_officers) {
            officer.line.name = name;
            out.officers.push_back(officer.line);
        }
        return out;
    }
    [[nodiscard]] TallyLine village(const QString &name)
    {
        TallyLine line = m_villages[name].line;
        line.name = name;
        return line;
    }

private:
    std::vector<SessionHours> m_plan = sessionHours();
    Counted m_total;
    std::vector<Counted> m_hours;
    std::vector<Counted> m_sessions;
    std::map<QString, Counted> m_officers;
    std::map<QString, Counted> m_villages; ///< by name; empty = without one
};

void addNeeds(DeskTally &out, Tally &tally, const OfficeImage &image)
{
    const domain::Campaign *campaign = image.campaign({});
    if (campaign == nullptr || !image.snapshot || campaign->indicators.empty()) {
        return;
    }
    const domain::Indicator &indicator = deskIndicator(*campaign);
    const auto grouping = engine::Grouping::Village;
    const auto now = engine::progressOf(*image.snapshot, *campaign, indicator, image.today, grouping);
    const auto before = engine::progressOf(*image.snapshot, *campaign, indicator, image.today - 1, grouping);
    out.indicator = indicator.title;
    out.total.needed = now.total.requiredToday;
    out.total.moved = now.total.numerator - before.total.numerator;
    std::map<QString, qint64> numerators;
    for (const engine::GroupStanding &group : before.groups) {
        numerators.emplace(group.key, group.standing.numerator);
    }
    for (const engine::GroupStanding &group : now.groups) {
        TallyLine line = tally.village(group.key);
        line.name = groupName(grouping, group);
        line.needed = group.standing.requiredToday;
        line.moved = group.standing.numerator - numerators[group.key];
        if (line.people > 0 || line.moved != 0 || line.needed.value_or(0) > 0) {
            out.villages.push_back(std::move(line));
        }
    }
}

} // namespace

std::vector<SessionHours> sessionHours()
{
    return {{QCoreApplication::translate("caodiem::service", "Morning 07:30 – 11:30"), 7 * 60 + 30, 11 * 60 + 30},
        {QCoreApplication::translate("caodiem::service", "Afternoon 13:30 – 17:00"), 13 * 60 + 30, 17 * 60},
        {QCoreApplication::translate("caodiem::service", "Evening 19:30 – 22:00"), 19 * 60 + 30, 22 * 60}};
}

const domain::Indicator &deskIndicator(const domain::Campaign &campaign)
{
    for (const domain::Indicator &indicator : campaign.indicators) {
        const bool atDesk = std::ranges::any_of(indicator.achieved,
            [](EventKind step) { return step == EventKind::EidIntake || step == EventKind::CardIntake; });
        if (indicator.kind == domain::IndicatorKind::Flow && atDesk) {
            return indicator;
        }
    }
    return campaign.indicators.front();
}

Result<DeskTally> Desk::tally()
{
    const OfficeImage &image = *m_office.m_image;
    const auto events = m_office.m_store->deskEvents(image.today);
    const auto directory = m_office.m_store->directory();
    if (!events || !directory) {
        return !events ? events.error() : directory.error();
    }
    std::vector<ResidentId> who;
    for (const domain::Event &event : events.value()) {
        if (!event.resident.isNull()) {
            who.push_back(event.resident);
        }
    }
    std::ranges::sort(who);
    const auto repeated = std::ranges::unique(who);
    who.erase(repeated.begin(), repeated.end());
    const auto spells = m_office.m_store->spellsOn(who, image.today);
    if (!spells) {
        return spells.error();
    }
    std::map<qint64, QString> villageOf;
    for (const domain::Spell &spell : spells.value()) {
        const auto village = std::ranges::find(directory.value().villages, spell.village, &domain::Village::id);
        villageOf[spell.resident.value] = village == directory.value().villages.end() ? QString() : village->name;
    }
    Tally tally;
    for (const domain::Event &event : events.value()) {
        if (!event.resident.isNull()) {
            tally.add(event, villageOf[event.resident.value]);
        }
    }
    DeskTally out = tally.finish(image.today);
    addNeeds(out, tally, image);
    return out;
}

} // namespace caodiem::service
