// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QHash>

namespace caodiem::ui {
namespace {

// $name stands for a colour. A border on a combo box or a date field needs its arrow styled too (Qt 6.4).
constexpr const char *kSheet = R"(
QMenuBar { background: $bar; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accentSoft; }
QMenu { background: $base; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 3px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QFrame#contextBar { background: $bar; border: 0; border-bottom: 1px solid $line2; }
QFrame#navPane { background: $nav; border: 0; border-right: 1px solid $line2; }
QListView#navList { background: transparent; border: 0; outline: 0; }
QStatusBar { background: $bar; border-top: 1px solid $line2; color: $text2; }
QStatusBar::item { border: 0; }
QFrame[card="true"] { background: $base; border: 1px solid $line; border-radius: 5px; }
QFrame[cardHead="true"] { background: transparent; border: 0; border-bottom: 1px solid $line; }
QScrollArea { border: 0; background: transparent; }
QWidget#pageBody { background: $window; }
QLabel[role="caption"] { color: $text3; font-size: 12px; }
QLabel[role="link"] { color: $accent; }
QPushButton, QComboBox, QLineEdit, QDateEdit {
  min-height: 26px; border: 1px solid $ctl; border-radius: 4px; padding: 0 9px; background: $button; color: $text; }
QLineEdit, QComboBox, QDateEdit { background: $base; selection-background-color: $selected; selection-color: $text; }
QPushButton:hover, QComboBox:hover { background: $alt; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QDateEdit:disabled {
  color: $disabled; border-color: $line2; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QDateEdit:focus { border: 2px solid $accent; padding: 0 8px; min-height: 24px; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; }
QPushButton[flat="true"]:hover { background: $accentSoft; }
QPushButton[flat="true"]:focus { border: 2px solid $accent; padding: 0 8px; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $onAccent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $line2; border-color: $line2; color: $text3; }
QPushButton[chip="true"] { min-height: 22px; padding: 0 8px; background: $accentSoft; border: 1px solid $line2; border-radius: 4px; }
QPushButton[chip="true"]:focus { border: 2px solid $accent; min-height: 20px; padding: 0 7px; }
QPushButton[link="true"] { color: $accent; min-height: 18px; padding: 0 2px; text-align: left; }
QPushButton::menu-indicator { image: url(:/icons/$chevron.svg); width: 10px; height: 10px; subcontrol-origin: padding;
  subcontrol-position: center right; right: 6px; }
QTreeView { background: $base; border: 0; outline: 0; selection-background-color: $selected; selection-color: $text; }
QTreeView::item { min-height: 26px; }
QWidget#residentBody { background: $base; }
QPushButton[navFoot="true"] { border: 2px solid transparent; border-radius: 4px; background: transparent; text-align: left;
  padding: 0 8px; color: $text2; }
QPushButton[navFoot="true"]:hover { background: $accentSoft; }
QPushButton[navFoot="true"]:focus { border: 2px solid $accent; }
QPushButton[segment="true"] { border-radius: 0; border-left: 0; min-height: 22px; padding: 0 9px; font-weight: 400; color: $text2; }
QPushButton[segment="true"]:checked { background: $accentSoft; color: $text; font-weight: 700; border-bottom: 2px solid $accent; }
QPushButton[segment="true"]:focus { border: 2px solid $accent; min-height: 20px; padding: 0 8px; }
QPushButton[segmentFirst="true"] { border-left: 1px solid $ctl; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[segmentLast="true"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/$chevron.svg); width: 12px; height: 12px; }
QSpinBox { min-height: 20px; border: 1px solid $ctl; border-radius: 4px; padding: 0 2px 0 6px; background: $base; color: $text; }
QSpinBox:focus { border: 2px solid $accent; min-height: 18px; padding: 0 1px 0 5px; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 16px; subcontrol-origin: padding; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url(:/icons/$upchevron.svg); width: 8px; height: 8px; }
QSpinBox::down-arrow { image: url(:/icons/$chevron.svg); width: 8px; height: 8px; }
QComboBox QAbstractItemView { background: $base; border: 1px solid $line2; selection-background-color: $selected; selection-color: $text; }
QTableView { background: $base; border: 0; selection-background-color: $selected; selection-color: $text; outline: 0; }
QTableView::item { padding: 0 8px; border: 0; }
QTableView::item:selected { background: $selected; color: $text; }
QHeaderView { background: $head; border: 0; }
QHeaderView::section { background: $head; color: $text2; border: 0; border-right: 1px solid $line;
  border-bottom: 1px solid $line2; padding: 0 8px; font-size: 12px; font-weight: 600; }
QProgressBar { border: 0; background: $line; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $text; color: $base; border: 0; padding: 4px 6px; }
QCheckBox:focus { outline: none; }
QCheckBox::indicator:unchecked, QTableView::indicator:unchecked { background: $base; border: 1px solid $ctl; border-radius: 3px; }
QCalendarWidget QToolButton { color: $text; background: transparent; padding: 2px 6px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $head; }
)";

} // namespace

QString styleSheetOf(const Tokens &t, bool dark)
{
    const std::pair<const char *, QColor> colours[]
        = {{"accentSoft", t.accentSoft}, {"onAccent", t.onAccent}, {"accent", t.accent}, {"selected", t.selected},
            {"disabled", t.disabled}, {"button", t.button}, {"text2", t.text2}, {"text3", t.text3}, {"text", t.text},
            {"line2", t.line2}, {"line", t.line}, {"base", t.base}, {"head", t.head}, {"window", t.window},
            {"bar", t.bar}, {"nav", t.nav}, {"alt", t.alt}, {"ctl", t.ctl}};
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[name, colour] : colours) {
        sheet.replace(QString(u'$' + QString::fromLatin1(name)), colour.name());
    }
    sheet.replace(
        QStringLiteral("$upchevron"), dark ? QStringLiteral("chevron-up-dark") : QStringLiteral("chevron-up-light"));
    return sheet.replace(
        QStringLiteral("$chevron"), dark ? QStringLiteral("chevron-down-dark") : QStringLiteral("chevron-down-light"));
}

} // namespace caodiem::ui
