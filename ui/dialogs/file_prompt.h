// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace caodiem::ui {

/// Questions for a place on disk; tests answer them. Empty = the person thought better of it.
class FilePrompt {
public:
    FilePrompt() = default;
    virtual ~FilePrompt() = default;
    Q_DISABLE_COPY_MOVE(FilePrompt)
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString fileToSave(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
        = 0;
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title, const QString &start) = 0;
    /// A paper that was just written, to be looked at and printed; nothing by default.
    virtual void openWritten(const QString &file);
};

/// The system's own dialogs.
class SystemFilePrompt : public FilePrompt {
public:
    [[nodiscard]] QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString fileToSave(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;
    [[nodiscard]] QString folder(QWidget *parent, const QString &title, const QString &start) override;
    void openWritten(const QString &file) override; ///< in the system's own program for it
};

} // namespace caodiem::ui
