// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace caodiem::ui {

class LoneDigit;

/// The family table. Digits are results while it has the focus; a digit waits a moment until it is certain that no
/// scanner typed it.
class FamilyView : public QTableView {
    Q_OBJECT
public:
    explicit FamilyView(QWidget *parent = nullptr);

Q_SIGNALS:
    void digitPressed(int digit); ///< 1 to 6

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LoneDigit *m_digits;
};

} // namespace caodiem::ui
