// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace caodiem::ui {

/// Every key of the window on one sheet (F1). Deletes itself when closed.
class KeySheetDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeySheetDialog(QWidget *parent);
};

} // namespace caodiem::ui
