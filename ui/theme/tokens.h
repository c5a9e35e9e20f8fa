// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace caodiem::ui {

enum class ThemeKind : quint8 { Light, Dark };

/// The colours of docs/methods.md#look by their use. Every painted part takes them from here, none has its own.
struct Tokens {
    QColor window, base, alt, head, nav, bar, button;
    QColor line; ///< hairline
    QColor line2; ///< divider
    QColor ctl; ///< border of a control, at least 3:1
    QColor text, text2, text3, disabled;
    QColor accent, onAccent, accentSoft, selected;
    QColor ok, okIcon, okSoft;
    QColor warn, warnIcon, warnSoft;
    QColor bad, badIcon, badSoft;
    QColor grid;
    QColor actual; ///< line of what was reached
    QColor stack1, stack2, stack3, stack4; ///< activated, taken in, card (hatched), nothing
    QColor onStack1; ///< text on stack1
    QColor required, forecast;
    std::array<QColor, 5> heat; ///< 0 = target reached … 4 = far from it; text on it is always `text`
};

[[nodiscard]] const Tokens &tokensOf(ThemeKind kind);

} // namespace caodiem::ui
