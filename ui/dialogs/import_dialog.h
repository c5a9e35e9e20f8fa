// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace caodiem::ui {

class FilePrompt;
class MessageBar;
class OfficeSession;
class PlaceField;
class RemarkModel;

/// File, dry run, then the write: nothing is written before its counts and remarks were shown.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(service::Register what, OfficeSession &session, FilePrompt &prompt, QWidget *parent);
    void setFile(const QString &file);
    void check();
    void write();
    /// Shows what a run said; `written` after the real one. Public for pictures and tests.
    void showSummary(const service::ImportSummary &summary, bool written);
    void showError(const QString &sentence);

Q_SIGNALS:
    void imported(const QString &sentence);

private:
    void buildForm(QWidget *into, FilePrompt &prompt);
    [[nodiscard]] service::ImportRequest request(bool dryRun) const;
    void runImport(bool dryRun);
    void forget(); ///< another file: the last dry run says nothing of it
    void refreshButtons();
    [[nodiscard]] QString title() const;

    service::Register m_what;
    OfficeSession &m_session;
    PlaceField *m_file;
    QCheckBox *m_dated;
    QDateEdit *m_listDate;
    MessageBar *m_message;
    QLabel *m_counts;
    QTableView *m_remarks;
    RemarkModel *m_model;
    QPushButton *m_check;
    QPushButton *m_write;
    QPushButton *m_close;
    qint64 m_toWrite = 0; ///< rows that the last dry run would add or change
    bool m_checked = false;
    bool m_running = false;
};

} // namespace caodiem::ui
