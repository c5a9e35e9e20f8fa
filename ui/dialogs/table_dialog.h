// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <vector>

namespace caodiem::ui {

/// A chart's figures as a table: first column text, the others numbers. Deletes itself when closed.
class TableDialog : public QDialog {
    Q_OBJECT
public:
    TableDialog(const QString &title, const QStringList &headers, std::vector<QStringList> rows, QWidget *parent);
};

} // namespace caodiem::ui
