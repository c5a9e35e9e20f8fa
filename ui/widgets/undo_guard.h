// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace caodiem::ui {

/// Ctrl+Z and Ctrl+Y belong to a line of text only while it has something to take back or to do again; else to the
/// window. QLineEdit claims them always.
class UndoGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace caodiem::ui
