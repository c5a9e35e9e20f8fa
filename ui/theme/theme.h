// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QPixmap>

namespace caodiem::ui {

/// Fusion style, palette, font and the small style sheet, for the whole program. Widgets learn of a change by
/// QEvent::PaletteChange and take the new colours from tokens().
void applyTheme(ThemeKind kind);
[[nodiscard]] ThemeKind currentTheme();
[[nodiscard]] const Tokens &tokens();

/// The program's font in another size (pixels at 100 %).
[[nodiscard]] QFont fontOf(int pixelSize, bool bold = false);

/// An own SVG of resources/icons in one colour. Names without ".svg".
[[nodiscard]] QPixmap symbol(const QString &name, const QColor &color, int side, qreal ratio);
[[nodiscard]] QIcon icon(const QString &name); ///< in the secondary text colour; grey when disabled

/// Diagonal hatching that stays readable in grey and when printed.
[[nodiscard]] QBrush hatched(const QColor &ground, const QColor &stroke);

} // namespace caodiem::ui
