// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/family_view.h"

#include "ui/intake/lone_digit.h"

#include <QKeyEvent>

namespace caodiem::ui {

constexpr int kResultKeys = 6;

FamilyView::FamilyView(QWidget *parent)
    : QTableView(parent)
    , m_digits(new LoneDigit(this))
{
    connect(m_digits, &LoneDigit::pressed, this, [this](int digit) {
        if (digit <= kResultKeys) {
            Q_EMIT digitPressed(digit);
        }
    });
}

void FamilyView::keyPressEvent(QKeyEvent *event)
{
    if (!m_digits->key(*event)) {
        QTableView::keyPressEvent(event);
    }
}

} // namespace caodiem::ui
