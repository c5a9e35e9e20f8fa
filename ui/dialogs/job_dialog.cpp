// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_dialog.h"

#include "base/number_format.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace caodiem::ui {

constexpr int kDelayMs = 800;

JobDialog::JobDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_counts(new QLabel(this))
    , m_note(new QLabel(this))
    , m_promise(new QLabel(tr("Cancel writes no rows"), this))
    , m_stop(new QPushButton(tr("&Cancel"), this))
    , m_delay(new QTimer(this))
{
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    m_title->setFont(fontOf(14, true));
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("caption"));
    m_bar->setTextVisible(false);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addWidget(m_note);
    auto *foot = new QHBoxLayout;
    m_promise->setObjectName(QStringLiteral("jobPromise"));
    m_promise->setProperty("role", QStringLiteral("caption"));
    foot->addWidget(m_promise);
    foot->addStretch(1);
    foot->addWidget(m_stop);
    column->addLayout(foot);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &JobDialog::showNow);
    connect(m_stop, &QPushButton::clicked, this, &JobDialog::reject);
}

void JobDialog::begin(const QString &title, bool writesRows)
{
    m_promise->setVisible(writesRows);
    setWindowTitle(title);
    m_title->setText(title);
    m_stop->setEnabled(true);
    setProgress(0, 0, {});
    m_delay->start();
}

void JobDialog::setProgress(int done, int total, const QString &note)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_counts->setText(total > 0 ? tr("%1 / %2").arg(fmt_vi::num(done), fmt_vi::num(total)) : tr("Working…"));
    m_note->setText(note);
}

void JobDialog::end()
{
    m_delay->stop();
    hide();
}

void JobDialog::showNow()
{
    show();
}

void JobDialog::reject()
{
    m_stop->setEnabled(false);
    m_note->setText(tr("Stopping…"));
    Q_EMIT stopWanted();
}

} // namespace caodiem::ui
