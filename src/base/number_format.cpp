// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_format.h"

namespace caodiem::fmt_vi {
namespace {

constexpr char16_t kMinus = 0x2212;
constexpr char16_t kDash = 0x2014;
constexpr char16_t kBullet = 0x2022;

QString grouped(quint64 value)
{
    QString out = QString::number(value);
    for (qsizetype at = out.size() - 3; at > 0; at -= 3) {
        out.insert(at, u'.');
    }
    return out;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

QString fixed(quint64 value, quint64 unit, int decimals)
{
    return grouped(value / unit) + u',' + QString::number(value % unit).rightJustified(decimals, u'0');
}

QString sign(qint64 value, bool plus)
{
    if (value < 0) {
        return QString(QChar(kMinus));
    }
    return plus && value > 0 ? QStringLiteral("+") : QString();
}

} // namespace

QString num(qint64 value)
{
    return sign(value, false) + grouped(magnitude(value));
}

QString signedNum(qint64 value)
{
    return sign(value, true) + grouped(magnitude(value));
}

QString pct(std::optional<qint64> hundredths)
{
    if (!hundredths) {
        return QString(QChar(kDash));
    }
    return sign(*hundredths, false) + fixed(magnitude(*hundredths), 100, 2);
}

QString pctSign(std::optional<qint64> hundredths)
{
    return hundredths ? pct(hundredths) + u'%' : pct(hundredths);
}

QString points(std::optional<qint64> hundredths)
{
    if (!hundredths) {
        return QString(QChar(kDash));
    }
    return sign(*hundredths, true) + fixed(magnitude(*hundredths), 100, 2);
}

QString tenths(qint64 value)
{
    return sign(value, false) + fixed(magnitude(value), 10, 1);
}

QString date(Day day)
{
    return toDate(day).toString(u"dd/MM/yyyy");
}

QString shortDate(Day day)
{
    return toDate(day).toString(u"dd/MM");
}

QString looseDate(Day day)
{
    return toDate(day).toString(u"d/M/yyyy");
}

QString maskedId(QStringView personalId)
{
    const qsizetype shown = qMin<qsizetype>(3, personalId.size());
    return QString(personalId.size() - shown, QChar(kBullet)) + personalId.right(shown);
}

} // namespace caodiem::fmt_vi
