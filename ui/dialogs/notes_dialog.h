// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace caodiem::ui {

/// What a campaign asks for that no step can count: shown, not counted. Deletes itself when closed.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    NotesDialog(const QString &campaign, const QStringList &notes, QWidget *parent);
};

} // namespace caodiem::ui
