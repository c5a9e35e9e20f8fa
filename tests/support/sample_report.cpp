// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample_report.h"

#include "domain/ratio.h"

#include <array>

namespace caodiem::sample {

using namespace Qt::StringLiterals;

namespace {

struct Counts {
    QString key;
    QString title;
    bool headline = false;
    qint64 before = 0; ///< numerator on the day before the period
    qint64 numerator = 0;
    qint64 denominator = 0;
    qint64 paceTenths = 0;
};

std::vector<Counts> counts()
{
    return {
        {u"card"_s, u"Cấp căn cước trên tổng số nhân khẩu thường trú"_s, true, 32611, 32788, 35097, 253},
        {u"card_6_14"_s, u"Cấp căn cước trên công dân 6 đến dưới 14 tuổi"_s, false, 4604, 4645, 5045, 59},
        {u"card_14"_s, u"Cấp căn cước trên công dân từ đủ 14 tuổi"_s, false, 27320, 27334, 27434, 20},
        {u"eid_intake_6_14"_s, u"Thu nhận ĐDĐT mức 2 trên công dân 6 đến dưới 14 tuổi"_s, true, 88, 214, 5045, 180},
        {u"eid_intake_14"_s, u"Thu nhận ĐDĐT mức 2 trên công dân từ đủ 14 tuổi"_s, false, 22950, 23326, 27434, 537},
        {u"eid_activated_6_14"_s, u"Kích hoạt ĐDĐT trên công dân 6 đến dưới 14 tuổi"_s, true, 0, 9, 5045, 13},
        {u"eid_activated_14"_s, u"Kích hoạt ĐDĐT trên công dân từ đủ 14 tuổi"_s, true, 21298, 21973, 27434, 964},
        {u"eid_activated_6"_s, u"Kích hoạt ĐDĐT trên công dân từ đủ 6 tuổi"_s, true, 21298, 21982, 32479, 977},
        {u"eid_intake_6_all"_s, u"Thu nhận ĐDĐT trên công dân từ đủ 6 tuổi, cả thường trú và tạm trú"_s, false, 23700,
            24211, 34190, 730},
        {u"org_verified"_s, u"Tổ chức đã xác thực định danh trên tổng số tổ chức"_s, true, 118, 131, 160, 19},
    };
}

engine::IndicatorAnswer answer(const domain::Indicator &indicator, qint64 numerator, qint64 denominator, int villages)
{
    engine::IndicatorAnswer result;
    result.key = indicator.key;
    result.target = indicator.targets.front();
    result.workingDaysLeft = 37;
    result.total = standing(numerator, denominator);
    if (indicator.subject == domain::Subject::Organisation) {
        return result;
    }
    // Uneven but fixed shares; the last village takes what is left.
    qint64 numeratorLeft = numerator;
    qint64 denominatorLeft = denominator;
    const std::array<qint64, 7> shares {8, 13, 5, 21, 9, 3, 11};
    for (int i = 0; i < villages; ++i) {
        const bool last = i + 1 == villages;
        const qint64 share = shares.at(static_cast<std::size_t>(i) % shares.size());
        const qint64 people = last ? denominatorLeft : denominator * share / (10 * villages);
        const qint64 done = last ? numeratorLeft : numerator * share / (10 * villages);
        denominatorLeft -= people;
        numeratorLeft -= done;
        const QString name = i % 4 == 3 ? u"Thôn Phú Thuận %1"_s.arg(i + 1) : u"Thôn %1"_s.arg(i + 1);
        result.groups.push_back({name, name, standing(done, people)});
    }
    return result;
}

void setForecast(engine::IndicatorAnswer &closing, const Counts &line, Day asOf)
{
    engine::Standing &total = closing.total;
    total.remainingToTarget = total.remaining;
    total.requiredPerDay = domain::ceilDiv(total.remaining, closing.workingDaysLeft);
    total.paceTenths = line.paceTenths;
    total.doneInWeek = line.numerator - line.before;
    total.finishOn = static_cast<Day>(asOf + domain::ceilDiv(10 * total.remaining, line.paceTenths));
    total.daysEarly = closing.target->lastDay() - *total.finishOn;
    total.lamp = *total.daysEarly < 0 ? engine::Lamp::Late
        : *total.daysEarly <= 3       ? engine::Lamp::AtRisk
                                      : engine::Lamp::OnTrack;
}

domain::Unit unit()
{
    return {u"Công an xã Phú Riềng"_s, domain::UnitKind::Commune, u"Công an tỉnh Đồng Nai"_s, u"Phú Riềng"_s,
        u"KT. TRƯỞNG CÔNG AN XÃ/PHÓ TRƯỞNG CÔNG AN XÃ"_s, u"Thiếu tá Nguyễn Văn Mẫu"_s,
        {u"Phòng PC06"_s, u"UBND xã (để b/c)"_s, u"Lưu: VT, CAX"_s}};
}

} // namespace

Day ownDay()
{
    return dayFromCivil({2026, 5, 23});
}

domain::Indicator indicator(const QString &key, const QString &title, bool headline)
{
    domain::Indicator result;
    result.key = key;
    result.title = title;
    result.headline = headline;
    result.targets = {{10000, dayFromCivil({2026, 6, 30}), false}};
    return result;
}

engine::Standing standing(qint64 numerator, qint64 denominator)
{
    engine::Standing result;
    result.numerator = numerator;
    result.denominator = denominator;
    result.remaining = denominator - numerator;
    result.percent = domain::percentHundredths(numerator, denominator);
    return result;
}

report::WeeklyReportInput weeklyReport(int villages)
{
    report::WeeklyReportInput input;
    input.unit = unit();
    input.asOf = ownDay();
    input.from = input.asOf - 6;
    input.demo = true;
    input.campaign.key = u"phu-rieng-2026"_s;
    input.campaign.title = u"Cao điểm cấp căn cước, thu nhận và kích hoạt ĐDĐT mức 2"_s;
    input.campaign.directive = u"…/UBND-CAX"_s;
    input.campaign.startsOn = dayFromCivil({2026, 5, 26});
    input.campaign.notes = {u"Con em cán bộ, công chức: hoàn thành trước ngày 15/6/2026."_s,
        u"Tỷ lệ hồ sơ dịch vụ công trực tuyến đạt từ 95% trở lên."_s,
        u"Tuyên truyền: 03 tin mỗi ngày, 02 bài mỗi tuần, 02 buổi lưu động mỗi tuần."_s};
    for (const Counts &line : counts()) {
        domain::Indicator item = indicator(line.key, line.title, line.headline);
        item.subject = line.key.startsWith(u"org"_s) ? domain::Subject::Organisation : domain::Subject::Resident;
        engine::IndicatorAnswer closing = answer(item, line.numerator, line.denominator, villages);
        setForecast(closing, line, input.asOf);
        input.campaign.indicators.push_back(item);
        input.rows.push_back({item, closing, answer(item, line.before, line.denominator - 4, villages)});
    }
    std::vector<engine::SeriesPoint> points;
    constexpr int kDays = 90;
    for (int i = kDays; i >= 0; --i) {
        const qint64 behind = 25 * i + (i % 7 == 0 ? 0 : 7 * (i % 5));
        points.push_back({input.asOf - i, 32788 - behind, i > 40 ? 35061 : 35097});
    }
    points.back().numerator = 32788;
    input.chart = report::burnUp(
        input.campaign, input.campaign.indicators.front(), input.rows.front().closing, points, input.asOf);
    return input;
}

} // namespace caodiem::sample
