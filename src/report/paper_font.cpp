// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper_font.h"

#include <QFontMetricsF>
#include <QStringList>

namespace caodiem::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerPoint = 25.4 / 72;

QFont sized(const QStringList &families, double points, double dotsPerMm)
{
    QFont font;
    font.setFamilies(families);
    // In whole dots: a printer's or a 300 dpi picture's dot is far finer than the eye.
    font.setPixelSize(qMax(1, qRound(points * kMmPerPoint * dotsPerMm)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace

QFont paperSerif(double points, double dotsPerMm)
{
    return sized(
        QStringList {u"Times New Roman"_s, u"Liberation Serif"_s, u"Tinos"_s, u"Noto Serif"_s}, points, dotsPerMm);
}

QFont paperSans(double points, double dotsPerMm)
{
    return sized(QStringList {u"Liberation Sans"_s, u"Arial"_s, u"Noto Sans"_s}, points, dotsPerMm);
}

double serifWidthMm(const QString &text, double points, bool bold)
{
    constexpr double kFine = 100; ///< dots per millimetre, fine enough to forget the rounding
    QFont font = paperSerif(points, kFine);
    font.setBold(bold);
    return QFontMetricsF(font).horizontalAdvance(text) / kFine;
}

} // namespace caodiem::report
