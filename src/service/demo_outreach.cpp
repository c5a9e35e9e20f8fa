// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo_outreach.h"

#include "engine/outreach_week.h"
#include "service/demo.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace caodiem::service {
namespace {

using namespace Qt::StringLiterals;
using domain::OutreachKind;

constexpr Day kOutreachDays = 20;
constexpr std::size_t kCallsMade = 14;

/// What a plan of the week would bring, with a day that fell short here and there.
std::vector<domain::OutreachEntry> demoEntries(const DemoCommune &commune)
{
    std::vector<domain::OutreachEntry> out;
    const auto &villages = commune.registers.villages;
    const auto add = [&out](Day on, OutreachKind kind, VillageId village, int times, const QString &result) {
        out.push_back({{}, on, kind, village, times, result, 0, {}});
    };
    const auto villageAt = [&villages](Day place) {
        return villages.empty() ? VillageId {} : villages[static_cast<std::size_t>(place) % villages.size()].id;
    };
    for (Day on = commune.today - kOutreachDays; on <= commune.today; ++on) {
        const Day weekday = on - engine::mondayOf(on);
        const int broadcasts = on == commune.today ? 2 : on % 9 == 4 ? 2 : 3;
        add(on, OutreachKind::Loudspeaker, {}, broadcasts, {});
        if (weekday == 1 || (weekday == 4 && on < commune.today - 7)) {
            add(on, OutreachKind::Post, {}, 1, u"Đăng trang thông tin của đơn vị"_s);
        }
        if (weekday == 2 || weekday == 5) {
            add(on, OutreachKind::MobileRound, villageAt(on), 1, u"Xe loa lưu động, phát tờ rơi tại nhà văn hóa"_s);
        }
        if (weekday == 3 || weekday == 6) {
            add(on, OutreachKind::Visit, villageAt(on + 3), 6 + on % 5, u"4 hộ hẹn đến buổi tối, còn lại vắng nhà"_s);
        }
    }
    return out;
}

/// Those who wait longest for their activation.
std::vector<ResidentId> whoWaits(const domain::Registers &registers)
{
    struct Wait {
        Day since = kNever;
        bool activated = false;
    };
    std::unordered_map<qint64, Wait> waits;
    for (const domain::Event &event : registers.events) {
        if (event.kind == domain::EventKind::EidActivated) {
            waits[event.resident.value].activated = true;
        } else if (event.kind == domain::EventKind::EidIntake) {
            waits[event.resident.value].since = event.on;
        }
    }
    std::vector<std::pair<Day, ResidentId>> order;
    for (const domain::Resident &resident : registers.residents) {
        const auto found = waits.find(resident.id.value);
        if (found != waits.end() && !found->second.activated && found->second.since != kNever) {
            order.emplace_back(found->second.since, resident.id);
        }
    }
    std::ranges::sort(order);
    std::vector<ResidentId> out;
    for (std::size_t i = 0; i < order.size() && out.size() < kCallsMade; ++i) {
        out.push_back(order[i].second);
    }
    return out;
}

} // namespace

Status fillDemoOutreach(store::Store &store, const DemoCommune &commune, const domain::Stamp &stamp)
{
    if (const auto written = store.putOutreach(demoEntries(commune), stamp); !written) {
        return written.error();
    }
    Day back = 1;
    for (const ResidentId who : whoWaits(commune.registers)) {
        domain::Call call;
        call.resident = who;
        call.on = commune.today - back % 6;
        call.result = back % 4 == 0 ? domain::CallResult::WrongNumber : domain::CallResult::NotReached;
        ++back;
        if (const auto made = store.recordCall(call, std::nullopt, stamp); !made) {
            return made.error();
        }
    }
    return Done {};
}

} // namespace caodiem::service
