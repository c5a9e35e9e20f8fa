// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo.h"
#include "service/setting_keys.h"
#include "store/store.h"

#include <QDateTime>
#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace caodiem::service {
namespace {

Status fillStore(store::Store &store, const DemoCommune &commune, const domain::Stamp &stamp)
{
    domain::BatchSource source;
    source.kind = domain::BatchKind::Demo;
    source.listDate = commune.today;
    source.rows = static_cast<qint64>(commune.registers.residents.size());
    source.added = source.rows;
    if (auto filled = store.fill(commune.registers, source, stamp); !filled) {
        return filled.error();
    }
    const std::array<std::pair<QString, QString>, 3> settings {
        {{kTodaySetting, isoFromDay(commune.today)}, {kDemoSetting, u"1"_s}, {kCampaignSetting, commune.campaign}}};
    for (const auto &[key, value] : settings) {
        if (auto done = store.setSetting(key, value, stamp); !done) {
            return done.error();
        }
    }
    return Done {};
}

} // namespace

Status createDemoStore(const QString &folder, const DemoRequest &request, const QString &by)
{
    auto commune = makeDemoCommune(request);
    if (!commune) {
        return commune.error();
    }
    const domain::Stamp stamp {QDateTime::currentMSecsSinceEpoch(), by};
    auto store = store::Store::create(folder, commune.value().unit, stamp);
    if (!store) {
        return store.error();
    }
    if (auto filled = fillStore(*store.value(), commune.value(), stamp); !filled) {
        // Half a demo helps nobody, and it would stand in the way of the next attempt.
        store.value().reset();
        QDir(folder).removeRecursively();
        return filled.error();
    }
    return Done {};
}

} // namespace caodiem::service
