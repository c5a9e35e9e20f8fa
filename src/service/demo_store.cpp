// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo.h"
#include "service/demo_outreach.h"
#include "service/demo_schedule.h"
#include "service/setting_keys.h"
#include "store/store.h"

#include <QDateTime>
#include <QDir>

#include <vector>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

Status fillStore(store::Store &store, const DemoCommune &commune, bool withSchedule, const domain::Stamp &stamp)
{
    domain::BatchSource source;
    source.kind = domain::BatchKind::Demo;
    source.listDate = commune.today;
    source.rows = static_cast<qint64>(commune.registers.residents.size());
    source.added = source.rows;
    if (auto filled = store.fill(commune.registers, source, stamp); !filled) {
        return filled.error();
    }
    std::vector<std::pair<QString, QString>> settings {
        {kTodaySetting, isoFromDay(commune.today)}, {kDemoSetting, u"1"_s}, {kCampaignSetting, commune.campaign}};
    if (commune.campaign == u"tu-minh-2026") { // the plan's own words: no machine, four neighbours that have one
        settings.emplace_back(kNoCardMachineSetting, u"1"_s);
        settings.emplace_back(kReferralSetting,
            u"Công an phường Thạch Khôi\nCông an phường Việt Hòa\nCông an xã Mao Điền\nCông an phường Hải Dương"_s);
    }
    for (const auto &[key, value] : settings) {
        if (auto done = store.setSetting(key, value, stamp); !done) {
            return done.error();
        }
    }
    if (auto done = fillDemoOutreach(store, commune, stamp); !done) {
        return done;
    }
    return withSchedule ? fillDemoSchedule(store, commune, stamp) : Status(Done {});
}

} // namespace

Status createDemoStore(const QString &folder, const DemoRequest &request, const QString &by)
{
    auto commune = makeDemoCommune(request);
    if (!commune) {
        return commune.error();
    }
    // The plan of Tứ Minh is the one with sessions; in another size its classes would not fill them.
    const bool withSchedule = commune.value().campaign == u"tu-minh-2026" && request.residents == 0;
    const domain::Stamp stamp {QDateTime::currentMSecsSinceEpoch(), by};
    auto store = store::Store::create(folder, commune.value().unit, stamp);
    if (!store) {
        return store.error();
    }
    if (auto filled = fillStore(*store.value(), commune.value(), withSchedule, stamp); !filled) {
        // Half a demo helps nobody, and it would stand in the way of the next attempt.
        store.value().reset();
        QDir(folder).removeRecursively();
        return filled.error();
    }
    return Done {};
}

} // namespace caodiem::service
