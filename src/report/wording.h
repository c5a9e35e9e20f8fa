// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "engine/figures.h"

#include <QString>

/// The official Vietnamese wording of documents and chart sentences, gathered here (docs/decisions/0003). It is not
/// translated: a report to PC06 has one language whatever the window speaks.
namespace caodiem::report::wording {

/// "người" or "tổ chức".
[[nodiscard]] QString unitWord(domain::Subject subject);
/// "Đạt", "Kịp hạn", "Sát hạn", "Trễ hạn", "Chưa đủ dữ liệu"; "—" for nobody; "Không đặt hạn".
[[nodiscard]] QString lampWord(engine::Lamp lamp);

/// "Hạn: trước 30/06" or "Hạn: hết 31/05", for the flag of a chart.
[[nodiscard]] QString deadlineFlag(const domain::Target &target);
/// "Hôm nay 26/05".
[[nodiscard]] QString todayFlag(Day asOf);
/// "08/07 · trễ 9 ngày", "23/06 · sớm 6 ngày", "29/06 · vừa kịp".
[[nodiscard]] QString finishFlag(Day finish, qint64 daysEarly, Day asOf);
/// "trễ 9 ngày", "sớm 6 ngày", "vừa kịp".
[[nodiscard]] QString earliness(qint64 daysEarly);

/// "Thôn" in a commune, "Khu phố" in a ward or special zone.
[[nodiscard]] QString villageWord(domain::UnitKind kind);
/// "CAX", "CAP" or "CAĐK".
[[nodiscard]] QString unitSymbol(domain::UnitKind kind);
/// "ngày 23 tháng 5 năm 2026": days below 10 and the months 1 and 2 take a leading zero.
[[nodiscard]] QString longDate(Day day);
/// Capitals of a Vietnamese text.
[[nodiscard]] QString capitals(const QString &text);
/// "Kích hoạt …" → "kích hoạt …"; an abbreviation such as "ĐDĐT …" stays.
[[nodiscard]] QString lowerFirst(const QString &text);
/// "Kết quả thực hiện cao điểm …" with the campaign's title.
[[nodiscard]] QString reportTitle(const QString &campaignTitle);

} // namespace caodiem::report::wording
