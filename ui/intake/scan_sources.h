// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/intake/serial_scanner.h"

class QPushButton;

namespace caodiem::ui {

class FilePrompt;
class ScanFilter;

/// Where scans come from: a scanner that types, one on a serial port, a picture of a card. They are all told by
/// ScanFilter::scanned. The port is a setting of this computer.
class ScanSources : public QObject {
    Q_OBJECT
public:
    ScanSources(FilePrompt &prompt, QWidget *window);

    [[nodiscard]] ScanFilter *heard() const { return m_typed; }
    [[nodiscard]] SerialScanner *serial() const { return m_serial; }
    /// Says in the status bar what is listened to; opens the setting.
    [[nodiscard]] QPushButton *state() const { return m_state; }
    void askScanner();
    void askPicture();
    void readPicture(const QString &file);

Q_SIGNALS:
    void failed(const caodiem::Error &error); ///< of a picture

private:
    void showState();

    FilePrompt &m_prompt;
    QWidget *m_window;
    ScanFilter *m_typed;
    SerialScanner *m_serial;
    QPushButton *m_state;
};

} // namespace caodiem::ui
