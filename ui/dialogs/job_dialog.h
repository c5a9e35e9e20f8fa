// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace caodiem::ui {

/// What a long job is at, in counts, and the way to stop it. Comes up by itself after 0.8 s, so that short jobs show
/// no dialog at all.
class JobDialog : public QDialog {
    Q_OBJECT
public:
    explicit JobDialog(QWidget *parent);
    /// `writesRows`: stopping leaves no row behind, and the dialog says so.
    void begin(const QString &title, bool writesRows = false);
    void setProgress(int done, int total, const QString &note);
    void end();
    void showNow(); ///< for pictures and tests
    void reject() override; ///< Escape and the cross ask the job to stop

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QLabel *m_note;
    QLabel *m_promise;
    QPushButton *m_stop;
    QTimer *m_delay;
};

} // namespace caodiem::ui
