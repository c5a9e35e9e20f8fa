// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figures.h"

#include <QColor>
#include <QPainter>
#include <QString>

namespace caodiem::ui {

/// A lamp is always a shape and a word (service::lampName); its colour only repeats them.
struct LampColours {
    QColor text;
    QColor icon;
    QColor soft;
};
[[nodiscard]] LampColours lampColours(engine::Lamp lamp);

/// Disc with tick, triangle, square with cross, dotted ring.
void paintLamp(QPainter *painter, const QRectF &box, engine::Lamp lamp);

/// Width of lamp and word in a pill; height is 20.
[[nodiscard]] int lampPillWidth(const QFont &font, const QString &word);
void paintLampPill(QPainter *painter, const QRectF &box, engine::Lamp lamp, const QString &word);

/// "sớm 6", "trễ 9", "vừa kịp"; empty without a forecast.
[[nodiscard]] QString earlyText(std::optional<qint64> daysEarly);
/// The colour of that text: late, at risk (0 to 3 days), on track.
[[nodiscard]] QColor earlyColour(std::optional<qint64> daysEarly);

} // namespace caodiem::ui
