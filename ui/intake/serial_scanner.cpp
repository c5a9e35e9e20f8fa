// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/serial_scanner.h"

#include <QSerialPort>
#include <QSerialPortInfo>
#include <QTimer>

#include <utility>

namespace caodiem::ui {
namespace {

constexpr int kRetryMs = 2000;
constexpr int kPauseMs = 120; ///< a card's code of 200 bytes takes as long at 19,200 bits a second, without a gap
constexpr qsizetype kMostBytes = 4000; ///< no card is longer; what is, is noise

bool endsScan(char c)
{
    return c == '\r' || c == '\n';
}

} // namespace

SerialScanner::SerialScanner(QObject *parent)
    : QObject(parent)
    , m_port(new QSerialPort(this))
    , m_retry(new QTimer(this))
    , m_pause(new QTimer(this))
{
    m_retry->setInterval(kRetryMs);
    m_pause->setInterval(kPauseMs);
    m_pause->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &SerialScanner::open);
    connect(m_pause, &QTimer::timeout, this, &SerialScanner::handOut);
    connect(m_port, &QSerialPort::readyRead, this, &SerialScanner::read);
    connect(m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        // After the signal, not in it: closing a port in its own signal is what it forbids.
        if (error == QSerialPort::ResourceError || error == QSerialPort::ReadError) {
            QMetaObject::invokeMethod(this, &SerialScanner::lose, Qt::QueuedConnection);
        }
    });
}

SerialScanner::~SerialScanner()
{
    m_port->disconnect(this);
}

QStringList SerialScanner::ports()
{
    QStringList out;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
        out.append(info.portName());
    }
    out.sort();
    return out;
}

void SerialScanner::listen(const QString &port, int baud)
{
    m_retry->stop();
    m_pause->stop();
    m_bytes.clear();
    m_port->close();
    m_name = port;
    m_baud = baud;
    if (m_name.isEmpty()) {
        setState(State::Off);
        return;
    }
    open();
}

void SerialScanner::open()
{
    m_port->setPortName(m_name);
    m_port->setBaudRate(m_baud);
    if (m_port->open(QIODevice::ReadOnly)) {
        m_retry->stop();
        setState(State::Ready);
        return;
    }
    m_retry->start();
    setState(State::Lost);
}

void SerialScanner::lose()
{
    if (m_state != State::Ready) {
        return;
    }
    m_port->close();
    m_pause->stop();
    m_bytes.clear(); // half a card is no card
    m_retry->start();
    setState(State::Lost);
}

void SerialScanner::read()
{
    for (const char c : m_port->readAll()) {
        if (endsScan(c)) {
            handOut();
        } else if (m_bytes.size() < kMostBytes) {
            m_bytes.append(c);
        }
    }
    if (!m_bytes.isEmpty()) {
        m_pause->start();
    }
}

void SerialScanner::handOut()
{
    m_pause->stop();
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (!bytes.trimmed().isEmpty()) {
        Q_EMIT scanned(QString::fromUtf8(bytes));
    }
}

void SerialScanner::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace caodiem::ui
