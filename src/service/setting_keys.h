// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keys of the store's settings.
namespace caodiem::service {

inline const QString kCampaignSetting = QStringLiteral("campaign"); ///< key of the current campaign
inline const QString kTodaySetting = QStringLiteral("today"); ///< a demo store's own day, ISO
inline const QString kDemoSetting = QStringLiteral("demo"); ///< present in a demo store

inline const QString kMappingsSetting = QStringLiteral("mappings"); ///< JSON: header set → mapping of its columns
inline const QString kFiltersSetting = QStringLiteral("resident-filters"); ///< JSON: saved_filters.h
inline const QString kNoCardMachineSetting = QStringLiteral("no-card-machine"); ///< "1" = cards are not taken in here
inline const QString kReferralSetting = QStringLiteral("referral-offices"); ///< one a line

/// With the campaign's key behind it. JSON: the quotas of the outreach log that the office set itself.
inline const QString kOutreachQuotaSetting = QStringLiteral("outreach-quotas/");

} // namespace caodiem::service
