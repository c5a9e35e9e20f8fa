// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scan_sources.h"

#include "ui/dialogs/file_prompt.h"
#include "ui/intake/card_image.h"
#include "ui/intake/family_model.h"
#include "ui/intake/scan_filter.h"
#include "ui/intake/scanner_dialog.h"

#include <QPushButton>
#include <QSettings>
#include <QtConcurrent/QtConcurrentRun>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

constexpr auto kPortSetting = "scanner/port"_L1;
constexpr auto kBaudSetting = "scanner/baud"_L1;
constexpr int kUsualBaud = 9600;

ScanSources::ScanSources(FilePrompt &prompt, QWidget *window)
    : QObject(window)
    , m_prompt(prompt)
    , m_window(window)
    , m_typed(new ScanFilter(window))
    , m_serial(new SerialScanner(this))
    , m_state(new QPushButton(window))
{
    m_state->setObjectName(u"scannerState"_s);
    m_state->setProperty("flat", true);
    m_state->setFocusPolicy(Qt::NoFocus);
    connect(m_state, &QPushButton::clicked, this, &ScanSources::askScanner);
    connect(m_serial, &SerialScanner::scanned, m_typed, &ScanFilter::scanned);
    connect(m_serial, &SerialScanner::stateChanged, this, &ScanSources::showState);
    m_serial->listen(QSettings().value(kPortSetting).toString(), QSettings().value(kBaudSetting, kUsualBaud).toInt());
}

void ScanSources::showState()
{
    switch (m_serial->state()) {
    case SerialScanner::State::Off:
        m_state->setText(tr("Scanner: like a keyboard"));
        break;
    case SerialScanner::State::Ready:
        m_state->setText(tr("Scanner: ready (%1)").arg(m_serial->port()));
        break;
    case SerialScanner::State::Lost:
        m_state->setText(tr("Scanner lost (%1), typing works").arg(m_serial->port()));
        break;
    }
    const bool lost = m_serial->state() == SerialScanner::State::Lost;
    m_state->setIcon(lost ? QIcon(markPixmap(Mark::Warning, m_window->devicePixelRatioF())) : QIcon());
}

void ScanSources::askScanner()
{
    auto *dialog = new ScannerDialog(m_serial->port(), m_serial->baud(), SerialScanner::ports(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QSettings().setValue(kPortSetting, dialog->port());
        QSettings().setValue(kBaudSetting, dialog->baud());
        m_serial->listen(dialog->port(), dialog->baud());
    });
    dialog->open();
}

void ScanSources::askPicture()
{
    const QString file
        = m_prompt.fileToOpen(m_window, tr("Picture of a card"), tr("Pictures (*.png *.jpg *.jpeg *.bmp *.webp)"));
    if (!file.isEmpty()) {
        readPicture(file);
    }
}

void ScanSources::readPicture(const QString &file)
{
    QtConcurrent::run(payloadInImage, file).then(this, [this](const Result<QString> &payload) {
        payload ? Q_EMIT m_typed->scanned(payload.value()) : Q_EMIT failed(payload.error());
    });
}

} // namespace caodiem::ui
