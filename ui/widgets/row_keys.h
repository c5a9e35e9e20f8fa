// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace caodiem::ui {

/// What every table understands: double click and Enter open a row, Ctrl+C copies with headers for a spreadsheet.
class RowKeys : public QObject {
    Q_OBJECT
public:
    explicit RowKeys(QTableView *view);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void rowActivated(int row);

private:
    void copySelection() const;
    QTableView *m_view;
};

} // namespace caodiem::ui
