// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace caodiem::ui {

/// How the scanner of this computer is connected.
class ScannerDialog : public QDialog {
    Q_OBJECT
public:
    /// `port` empty = it types like a keyboard. A port that is not there now stays in the list.
    ScannerDialog(const QString &port, int baud, const QStringList &ports, QWidget *parent = nullptr);
    [[nodiscard]] QString port() const;
    [[nodiscard]] int baud() const; ///< bits a second

private:
    QComboBox *m_port;
    QComboBox *m_baud;
};

} // namespace caodiem::ui
