// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outreach.h"
#include "ui/office_session.h"
#include "ui/outreach/log_tab.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <vector>

namespace caodiem::ui {

class FilePrompt;
class OutreachPage;
class RegisterCommands;

/// What the outreach page wants, done in the office's thread: nothing is said before it is durable. Everything of this
/// session can be taken back, the latest first.
class OutreachCommands : public QObject {
    Q_OBJECT
public:
    OutreachCommands(
        OfficeSession &session, FilePrompt &prompt, RegisterCommands &registers, OutreachPage *page, QWidget *window);

    /// A card that was scanned while results are being entered; false: it is not for this page.
    [[nodiscard]] bool takeScan(const QString &payload);
    void undoLast();
    void forget(); ///< another store was opened

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);

private:
    struct Act {
        enum class Kind : quint8 { Call, Added, Changed, Removed, Batch };
        Kind kind = Kind::Call;
        QString sentence;
        domain::Call call {};
        domain::OutreachEntry entry {}; ///< as it was before; as it is, of one that was added
        BatchId batch {};
    };
    void refresh();
    void readWeek();
    void call(const service::CallEntry &entry);
    void undoCall(const Act &act);
    void undoEntry(const Act &act);
    void previewSteps(const service::StepResults &results);
    void writeSteps(const service::StepResults &results);
    void put(const domain::OutreachEntry &before, const domain::OutreachEntry &entry);
    void remove(const domain::OutreachEntry &entry);
    void exportCalls(bool onPaper);
    void exportLog();
    void notePrivate(bool phones);
    void done(Act act);
    void fail(const Error &error);
    template <typename Body>
    void writeFile(const QString &file, Body body);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    RegisterCommands &m_registers;
    OutreachPage *m_page;
    QWidget *m_window;
    QHash<qint64, domain::Call> m_calls; ///< the last of each resident
    std::vector<Act> m_acts; ///< the latest last
};

} // namespace caodiem::ui
