// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QSerialPort;
class QTimer;

namespace caodiem::ui {

/// A scanner on a serial port (COM3, ttyACM0). A scan ends with a line break, or with a pause. While the port cannot be
/// opened, or after it was lost, it is tried again every two seconds.
class SerialScanner : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 { Off, Ready, Lost };

    explicit SerialScanner(QObject *parent = nullptr);
    ~SerialScanner() override;

    /// Names of the ports that this computer has now, by name.
    [[nodiscard]] static QStringList ports();
    /// `port` empty = no serial scanner. `baud`: bits a second.
    void listen(const QString &port, int baud);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString port() const { return m_name; }
    [[nodiscard]] int baud() const { return m_baud; }

Q_SIGNALS:
    void scanned(const QString &payload); ///< to be forgotten after reading
    void stateChanged();

private:
    void open();
    void lose();
    void read();
    void handOut();
    void setState(State state);

    QSerialPort *m_port;
    QTimer *m_retry;
    QTimer *m_pause;
    QByteArray m_bytes; ///< of the scan that is coming in
    QString m_name;
    int m_baud = 9600;
    State m_state = State::Off;
};

} // namespace caodiem::ui
