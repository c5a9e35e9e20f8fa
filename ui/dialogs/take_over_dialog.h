// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/take_over.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace caodiem::ui {

class TakeOverModel;

/// What taking the list's word over would write: who, old and new day, who stays as he is and why. What contradicts the
/// register is only written where it was ticked. Deletes itself when closed.
class TakeOverDialog : public QDialog {
    Q_OBJECT
public:
    /// `whose`: "Danh sách đã kích hoạt ĐDĐT · tren.csv, số liệu đến 23/05/2026".
    TakeOverDialog(const QString &whose, bool idsShown, QWidget *parent);
    void setPreview(service::TakeOverPreview preview);
    void setProblem(const QString &sentence); ///< said above the table; the preview stays
    [[nodiscard]] const service::TakeOverPreview &preview() const;
    [[nodiscard]] QStringList ticked() const; ///< keys of ticked lines that contradict the register
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void writeWanted(const QStringList &overruled);

private:
    void build(const QString &whose);
    void toggle(int row);
    void tickAll(bool ticked);
    void refresh();

    TakeOverModel *m_model;
    QTableView *m_view;
    QLabel *m_problem;
    QLabel *m_summary;
    QCheckBox *m_all;
    QPushButton *m_write;
};

} // namespace caodiem::ui
