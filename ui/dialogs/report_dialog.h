// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace caodiem::ui {

class FilePrompt;
class PlaceField;

/// Period, formats and folder of the weekly report.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const QString &campaign, Day asOf, Day today, FilePrompt &prompt, QWidget *parent);
    [[nodiscard]] service::ReportRequest request() const;

private:
    void check();

    QString m_campaign;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_docx;
    QCheckBox *m_xlsx;
    QCheckBox *m_pdf;
    PlaceField *m_place;
    QLabel *m_problem;
    QPushButton *m_write;
};

} // namespace caodiem::ui
