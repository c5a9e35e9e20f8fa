// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace caodiem::ui {

/// The wheel never changes a combo box, date or number that has no focus: it scrolls what is around it.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace caodiem::ui
