// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lamp.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPolygonF>

namespace caodiem::ui {
namespace {

struct LampTexts {
    Q_DECLARE_TR_FUNCTIONS(caodiem::ui::Lamp)
};

constexpr int kAtRiskDays = 3; // counting.md rule 14: 0 to 3 days early is at risk

void paintDisc(QPainter *painter, const QPen &stroke)
{
    painter->drawEllipse(QRectF(.7, .7, 12.6, 12.6));
    painter->setPen(stroke);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF {{3.9, 7.2}, {6.1, 9.4}, {10.1, 4.9}});
}

void paintTriangle(QPainter *painter, const QPen &stroke)
{
    painter->drawPolygon(QPolygonF {{7, .9}, {13.6, 12.8}, {.4, 12.8}});
    painter->setPen(stroke);
    painter->drawLine(QPointF(7, 4.8), QPointF(7, 8.6));
    painter->drawPoint(QPointF(7, 10.8));
}

void paintSquare(QPainter *painter, const QPen &stroke)
{
    painter->drawRoundedRect(QRectF(.9, .9, 12.2, 12.2), 1.5, 1.5);
    painter->setPen(stroke);
    painter->drawLine(QPointF(4.4, 4.4), QPointF(9.6, 9.6));
    painter->drawLine(QPointF(9.6, 4.4), QPointF(4.4, 9.6));
}

void paintRing(QPainter *painter, const QColor &colour, bool dotted)
{
    painter->setBrush(Qt::NoBrush);
    QPen pen(colour, 1.6);
    if (dotted) {
        pen.setDashPattern({1.6, 1.4});
    }
    painter->setPen(pen);
    painter->drawEllipse(QRectF(1.5, 1.5, 11, 11));
}

} // namespace

LampColours lampColours(engine::Lamp lamp)
{
    const Tokens &t = tokens();
    switch (lamp) {
    case engine::Lamp::Done:
        return {t.accent, t.accent, t.accentSoft};
    case engine::Lamp::OnTrack:
        return {t.ok, t.okIcon, t.okSoft};
    case engine::Lamp::AtRisk:
        return {t.warn, t.warnIcon, t.warnSoft};
    case engine::Lamp::Late:
        return {t.bad, t.badIcon, t.badSoft};
    case engine::Lamp::NotEnoughData:
    case engine::Lamp::NoTarget:
    case engine::Lamp::NoPopulation:
        break;
    }
    return {t.text3, t.ctl, t.head};
}

void paintLamp(QPainter *painter, const QRectF &box, engine::Lamp lamp)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(box.width() / 14, box.height() / 14);
    const QColor colour = lampColours(lamp).icon;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QPen stroke(tokens().base, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (lamp) {
    case engine::Lamp::Done:
    case engine::Lamp::OnTrack:
        paintDisc(painter, stroke);
        break;
    case engine::Lamp::AtRisk:
        paintTriangle(painter, stroke);
        break;
    case engine::Lamp::Late:
        paintSquare(painter, stroke);
        break;
    case engine::Lamp::NotEnoughData:
        paintRing(painter, colour, true);
        break;
    case engine::Lamp::NoTarget:
    case engine::Lamp::NoPopulation:
        paintRing(painter, colour, false);
        break;
    }
    painter->restore();
}

int lampPillWidth(const QFont &font, const QString &word)
{
    QFont bold = font;
    bold.setBold(true);
    return qCeil(QFontMetricsF(bold).horizontalAdvance(word)) + 33;
}

void paintLampPill(QPainter *painter, const QRectF &box, engine::Lamp lamp, const QString &word)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const LampColours colours = lampColours(lamp);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.soft);
    painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);
    paintLamp(painter, QRectF(box.left() + 7, box.center().y() - 6.5, 13, 13), lamp);
    QFont bold = painter->font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colours.text);
    painter->drawText(box.adjusted(24, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter->restore();
}

QString earlyText(std::optional<qint64> daysEarly)
{
    if (!daysEarly) {
        return {};
    }
    if (*daysEarly == 0) {
        return LampTexts::tr("just in time");
    }
    return *daysEarly < 0 ? LampTexts::tr("%1 late").arg(fmt_vi::num(-*daysEarly))
                          : LampTexts::tr("%1 early").arg(fmt_vi::num(*daysEarly));
}

QColor earlyColour(std::optional<qint64> daysEarly)
{
    if (!daysEarly) {
        return tokens().text3;
    }
    if (*daysEarly < 0) {
        return tokens().bad;
    }
    return *daysEarly <= kAtRiskDays ? tokens().warn : tokens().ok;
}

} // namespace caodiem::ui
