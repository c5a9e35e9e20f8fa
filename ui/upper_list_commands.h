// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/take_over.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <memory>

class QWidget;

namespace caodiem::ui {

class FilePrompt;
class OfficeSession;
class RegisterCommands;
class TakeOverDialog;
class UpperListPage;

/// What the page of lists from above asks for: reads, compares, agrees, signs off and writes, one job after another.
class UpperListCommands : public QObject {
    Q_OBJECT
public:
    /// `registers`: who keeps what can be taken back.
    UpperListCommands(
        OfficeSession &session, FilePrompt &prompt, UpperListPage &page, RegisterCommands &registers, QWidget *window);

    void chooseFile();
    void compare();
    void writeCorrections();
    void signOff();
    void showSigned();

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);

private:
    using Report = std::shared_ptr<const service::UpperReport>;
    void agree(const QStringList &keys, const QString &reason);
    void withdraw(const QStringList &keys);
    void noteIds();
    void take(const QStringList &keys);
    void openPreview(const Report &report, const service::TakeOverPreview &preview);
    void write(TakeOverDialog *dialog, const Report &report, const QStringList &overruled);
    void undo(const QStringList &agreed);
    void compareAgain(); ///< the register was changed by what was taken over, or by taking that back
    void took(const Result<service::UpperReport> &result);
    void fail(const Error &error);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    UpperListPage &m_page;
    RegisterCommands &m_registers;
    QWidget *m_window;
    qint64 m_agreedAtMs = 0; ///< when something was agreed last
    bool m_follows = false; ///< something was taken over or looked up in the register: its changes are followed
    bool m_stale = false; ///< the comparison is to be made anew once the page is seen
};

} // namespace caodiem::ui
