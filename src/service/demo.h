// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <QString>
#include <QStringList>

namespace caodiem::service {

struct DemoRequest {
    QString profile; ///< one of demoProfiles()
    qint64 residents = 0; ///< resident rows in all; 0 = the directive's own
    quint32 seed = 1; ///< same seed, same people, on every machine
    Day until = kNever; ///< plays the campaign on to this day; kNever = the own day
};

/// A synthetic commune as plain values: ids 1, 2, … ready for Store::fill(). No real person is in it.
struct DemoCommune {
    domain::Unit unit;
    domain::Registers registers;
    QString campaign; ///< key of the built-in campaign it belongs to
    Day ownDay = kNever; ///< the directive's own day
    Day today = kNever; ///< own day, or `until`
};

[[nodiscard]] QStringList demoProfiles(); ///< phu-quoc, truong-luu, phu-rieng, hung-yen, tu-minh

/// Errc::NotFound an unknown profile, BadInput `until` before the own day or fewer than 100 residents.
[[nodiscard]] Result<DemoCommune> makeDemoCommune(const DemoRequest &request);

/// The commune written into a new store at `folder`. Errc::Conflict when it exists.
[[nodiscard]] Status createDemoStore(const QString &folder, const DemoRequest &request, const QString &by);

} // namespace caodiem::service
