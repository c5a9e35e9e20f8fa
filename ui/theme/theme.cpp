// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QBrush>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

ThemeKind &kindInUse()
{
    static ThemeKind kind = ThemeKind::Light;
    return kind;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor text = group == QPalette::Disabled ? t.disabled : t.text;
        palette.setColor(group, QPalette::Window, t.window);
        palette.setColor(group, QPalette::Base, t.base);
        palette.setColor(group, QPalette::AlternateBase, t.alt);
        palette.setColor(group, QPalette::WindowText, text);
        palette.setColor(group, QPalette::Text, text);
        palette.setColor(group, QPalette::ButtonText, text);
        palette.setColor(group, QPalette::Button, t.button);
        palette.setColor(group, QPalette::Highlight, t.selected);
        palette.setColor(group, QPalette::HighlightedText, t.text);
        palette.setColor(group, QPalette::PlaceholderText, t.text3);
        palette.setColor(group, QPalette::Link, t.accent);
        palette.setColor(group, QPalette::LinkVisited, t.accent);
        palette.setColor(group, QPalette::ToolTipBase, t.text);
        palette.setColor(group, QPalette::ToolTipText, t.base);
        palette.setColor(group, QPalette::Light, t.base);
        palette.setColor(group, QPalette::Midlight, t.line);
        palette.setColor(group, QPalette::Mid, t.line2);
        palette.setColor(group, QPalette::Dark, t.ctl);
        palette.setColor(group, QPalette::Shadow, t.ctl);
    }
    return palette;
}

} // namespace

void applyTheme(ThemeKind kind)
{
    kindInUse() = kind;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(fontOf(13));
    QApplication::setPalette(paletteOf(tokensOf(kind)));
    qApp->setStyleSheet(styleSheetOf(tokensOf(kind), kind == ThemeKind::Dark));
}

ThemeKind currentTheme()
{
    return kindInUse();
}
const Tokens &tokens()
{
    return tokensOf(kindInUse());
}

QFont fontOf(int pixelSize, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Liberation Sans"_s});
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    return font;
}

QPixmap symbol(const QString &name, const QColor &color, int side, qreal ratio)
{
    const int pixels = qRound(side * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QString(u":/icons/"_s + name + u".svg"_s));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon icon(const QString &name)
{
    QIcon out;
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        out.addPixmap(symbol(name, tokens().text2, 16, ratio), QIcon::Normal);
        out.addPixmap(symbol(name, tokens().disabled, 16, ratio), QIcon::Disabled);
    }
    return out;
}

QBrush hatched(const QColor &ground, const QColor &stroke)
{
    QPixmap tile(8, 8);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stroke, 1.4));
    painter.drawLine(-2, 10, 10, -2);
    painter.drawLine(-2, 2, 2, -2);
    painter.drawLine(6, 10, 10, 6);
    return QBrush(tile);
}

} // namespace caodiem::ui
