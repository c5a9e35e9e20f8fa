// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace caodiem::ui {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    Tokens t;
    t.window = rgb(0xF1F3F6), t.base = rgb(0xFFFFFF), t.alt = rgb(0xF7F9FA), t.head = rgb(0xE9EDF1);
    t.nav = rgb(0xE6EAEE), t.bar = rgb(0xF7F8FA), t.button = rgb(0xFBFCFD);
    t.line = rgb(0xDCE1E6), t.line2 = rgb(0xC3CBD3), t.ctl = rgb(0x7C8894);
    t.text = rgb(0x18212B), t.text2 = rgb(0x414D59), t.text3 = rgb(0x55616D), t.disabled = rgb(0x8D97A1);
    t.accent = rgb(0x0B57A4), t.onAccent = rgb(0xFFFFFF), t.accentSoft = rgb(0xDCEAF8), t.selected = rgb(0xD3E4F5);
    t.ok = rgb(0x0B6B57), t.okIcon = rgb(0x0B7A63), t.okSoft = rgb(0xDDF1EB);
    t.warn = rgb(0x774700), t.warnIcon = rgb(0xA86400), t.warnSoft = rgb(0xFFF0D2);
    t.bad = rgb(0x9C2A0A), t.badIcon = rgb(0xBF3A12), t.badSoft = rgb(0xFBE3DA);
    t.grid = rgb(0xE2E7EC), t.actual = rgb(0x0B57A4);
    t.stack1 = rgb(0x0B57A4), t.stack2 = rgb(0x4A93CE), t.stack3 = rgb(0xC57B10), t.stack4 = rgb(0xBF3A12);
    t.onStack1 = rgb(0xFFFFFF), t.required = rgb(0x3E4A56), t.forecast = rgb(0xBF3A12);
    t.heat = {rgb(0xFFFFFF), rgb(0xFDF1E3), rgb(0xFBE0C1), rgb(0xF7C999), rgb(0xF2AE70)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = rgb(0x1D2227), t.base = rgb(0x15191D), t.alt = rgb(0x1A1F24), t.head = rgb(0x252B32);
    t.nav = rgb(0x191E23), t.bar = rgb(0x22282E), t.button = rgb(0x2A3138);
    t.line = rgb(0x313942), t.line2 = rgb(0x434D58), t.ctl = rgb(0x7F8B98);
    t.text = rgb(0xE7ECF0), t.text2 = rgb(0xBCC6CF), t.text3 = rgb(0xA3AEB9), t.disabled = rgb(0x66717C);
    t.accent = rgb(0x7CB8F2), t.onAccent = rgb(0x08213A), t.accentSoft = rgb(0x1C3550), t.selected = rgb(0x21405F);
    t.ok = rgb(0x66D0B4), t.okIcon = rgb(0x4FC3A5), t.okSoft = rgb(0x123630);
    t.warn = rgb(0xF5C25E), t.warnIcon = rgb(0xEFB03C), t.warnSoft = rgb(0x3C2E10);
    t.bad = rgb(0xFF9F82), t.badIcon = rgb(0xFF835F), t.badSoft = rgb(0x47221A);
    t.grid = rgb(0x2B333B), t.actual = rgb(0x6DB1F0);
    t.stack1 = rgb(0x5A9FDD), t.stack2 = rgb(0x3672AD), t.stack3 = rgb(0xD69A3A), t.stack4 = rgb(0xFF835F);
    t.onStack1 = rgb(0x08213A), t.required = rgb(0xC2CBD3), t.forecast = rgb(0xFF835F);
    t.heat = {rgb(0x15191D), rgb(0x2A231B), rgb(0x402E1C), rgb(0x5A3D1F), rgb(0x774E22)};
    return t;
}

} // namespace

const Tokens &tokensOf(ThemeKind kind)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return kind == ThemeKind::Dark ? dark : light;
}

} // namespace caodiem::ui
