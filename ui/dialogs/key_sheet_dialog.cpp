// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_sheet_dialog.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace caodiem::ui {
namespace {

struct Key {
    const char *key; ///< translated too: a key's name differs between languages
    const char *meaning;
};

constexpr Key kKeys[] = {
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F5"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Recalculate")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F6"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Next part of the window")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F1"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "This sheet")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F12"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Light or dark")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+O"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Open a store")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+I"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Import a list of residents")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+R"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Weekly report")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+H"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Show or hide ID numbers in a list of people")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+C"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Copy the selected rows with their headers")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Alt+Left"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Back from a list of people")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Left, Right"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog",
            "From card to card; from day to day in the chart; from part to part of a bar")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Space"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Show a card's indicator in the charts and the ranking")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Enter"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Open the people behind a card, a day, a bar or a row")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Shift+Enter"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "On a card: the people achieved")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Alt+Enter"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "A chart as a table")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F3"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Why the ratio changed between two days")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+2"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "The intake desk; its keys stand at its foot")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+5"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Outreach: calls, results by list, log; keys at the foot")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+6"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog",
            "The intake schedule: N books, M moves, T today, Ctrl+R plans, Ctrl+P prints")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F8, Shift+F8"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "In a document: next, previous mismatch")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+1, 3, 4, 8, 9"),
        QT_TRANSLATE_NOOP(
            "caodiem::ui::KeySheetDialog", "Overview, residents, organisations, check of figures, import")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+F"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Search; Down goes to the first row, Esc clears")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+N, F2"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "In a register: add, edit")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+Z"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Take the last change of a register back")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+Y"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Does again what was taken back last")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Ctrl+E"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Export what is shown")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "F4"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Show or hide one person's details")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "K, U"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "In a list from above: agree a difference, withdraw it")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "N, Shift+N"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog",
            "In a list from above: take the list's word for the chosen rows, for all shown")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "K, U, D"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "Of those not in a list: checked, check again, left")},
    {QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "1 – 4"),
        QT_TRANSLATE_NOOP("caodiem::ui::KeySheetDialog", "In the questions of a list: give the answer of this number")},
};

} // namespace

KeySheetDialog::KeySheetDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 16, 18, 14);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (const Key &key : kKeys) {
        auto *name = new QLabel(tr(key.key), this);
        name->setFont(fontOf(13, true));
        grid->addWidget(name, row, 0);
        grid->addWidget(new QLabel(tr(key.meaning), this), row, 1);
        ++row;
    }
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignRight);
}

} // namespace caodiem::ui
