// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "base/number_format.h"

#include <QLocale>

namespace caodiem::report::wording {

using namespace Qt::StringLiterals;

QString unitWord(domain::Subject subject)
{
    return subject == domain::Subject::Organisation ? u"tổ chức"_s : u"người"_s;
}

QString lampWord(engine::Lamp lamp)
{
    switch (lamp) {
    case engine::Lamp::NoPopulation:
        return u"—"_s;
    case engine::Lamp::Done:
        return u"Đạt"_s;
    case engine::Lamp::NotEnoughData:
        return u"Chưa đủ dữ liệu"_s;
    case engine::Lamp::Late:
        return u"Trễ hạn"_s;
    case engine::Lamp::AtRisk:
        return u"Sát hạn"_s;
    case engine::Lamp::OnTrack:
        return u"Kịp hạn"_s;
    case engine::Lamp::NoTarget:
        break;
    }
    return u"Không đặt hạn"_s;
}

QString deadlineFlag(const domain::Target &target)
{
    return (target.inclusive ? u"Hạn: hết "_s : u"Hạn: trước "_s) + fmt_vi::shortDate(target.quoted);
}

QString todayFlag(Day asOf)
{
    return u"Hôm nay "_s + fmt_vi::shortDate(asOf);
}

QString earliness(qint64 daysEarly)
{
    if (daysEarly < 0) {
        return u"trễ %1 ngày"_s.arg(fmt_vi::num(-daysEarly));
    }
    return daysEarly == 0 ? u"vừa kịp"_s : u"sớm %1 ngày"_s.arg(fmt_vi::num(daysEarly));
}

QString finishFlag(Day finish, qint64 daysEarly, Day asOf)
{
    const bool sameYear = civilFromDay(finish).year == civilFromDay(asOf).year;
    return (sameYear ? fmt_vi::shortDate(finish) : fmt_vi::date(finish)) + u" · "_s + earliness(daysEarly);
}

QString villageWord(domain::UnitKind kind)
{
    return kind == domain::UnitKind::Commune ? u"Thôn"_s : u"Khu phố"_s;
}

QString unitSymbol(domain::UnitKind kind)
{
    switch (kind) {
    case domain::UnitKind::Ward:
        return u"CAP"_s;
    case domain::UnitKind::SpecialZone:
        return u"CAĐK"_s;
    case domain::UnitKind::Commune:
        break;
    }
    return u"CAX"_s;
}

QString longDate(Day day)
{
    const YearMonthDay ymd = civilFromDay(day);
    const QString dayText = QString::number(ymd.day).rightJustified(2, u'0');
    const QString monthText = ymd.month <= 2 ? u'0' + QString::number(ymd.month) : QString::number(ymd.month);
    return u"ngày %1 tháng %2 năm %3"_s.arg(dayText, monthText, QString::number(ymd.year));
}

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

QString lowerFirst(const QString &text)
{
    if (text.size() < 2 || text.at(1).isUpper()) {
        return text;
    }
    return text.at(0).toLower() + text.mid(1);
}

QString reportTitle(const QString &campaignTitle)
{
    const QString title = lowerFirst(campaignTitle);
    const QString lead = title.startsWith(u"cao điểm"_s) ? u"Kết quả thực hiện "_s : u"Kết quả thực hiện cao điểm "_s;
    return lead + title;
}

} // namespace caodiem::report::wording
