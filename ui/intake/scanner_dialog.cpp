// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scanner_dialog.h"

#include "ui/dialogs/button_rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace caodiem::ui {

constexpr int kSpeeds[] = {9600, 19200, 38400, 57600, 115200};

ScannerDialog::ScannerDialog(const QString &port, int baud, const QStringList &ports, QWidget *parent)
    : QDialog(parent)
    , m_port(new QComboBox(this))
    , m_baud(new QComboBox(this))
{
    setWindowTitle(tr("Scanner"));
    setMinimumWidth(440);
    m_port->addItem(tr("Types like a keyboard"), QString());
    QStringList names = ports;
    if (!port.isEmpty() && !names.contains(port)) {
        names.append(port);
    }
    for (const QString &name : names) {
        m_port->addItem(tr("Serial port %1").arg(name), name);
    }
    m_port->setCurrentIndex(qMax(0, m_port->findData(port)));
    for (const int speed : kSpeeds) {
        m_baud->addItem(tr("%1 bits a second").arg(speed), speed);
    }
    m_baud->setCurrentIndex(qMax(0, m_baud->findData(baud)));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Connection"), m_port);
    form->addRow(tr("&Speed"), m_baud);
    column->addLayout(form);
    auto *note = new QLabel(tr("A scanner that types is heard on every page and needs no setting. A serial one (COM "
                               "port) is heard even while "
                               "an input method is on."),
        this);
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("caption"));
    column->addWidget(note);
    addAcceptRow(this, column, tr("Save"));
    const auto speedCounts = [this] { m_baud->setEnabled(!this->port().isEmpty()); };
    connect(m_port, &QComboBox::currentIndexChanged, this, speedCounts);
    speedCounts();
}

QString ScannerDialog::port() const
{
    return m_port->currentData().toString();
}

int ScannerDialog::baud() const
{
    return m_baud->currentData().toInt();
}

} // namespace caodiem::ui
