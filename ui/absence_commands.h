// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/absence.h"
#include "service/proposal.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <memory>
#include <vector>

namespace caodiem::ui {

class OfficeSession;
class PeoplePage;
class RegisterCommands;

/// What is done with those whom a list lacked: looked into, gone since a day, asked for again.
class AbsenceCommands : public QObject {
    Q_OBJECT
public:
    /// `registers`: who writes that people left, and keeps what can be taken back.
    AbsenceCommands(OfficeSession &session, RegisterCommands &registers, PeoplePage &page, QObject *parent);

    /// Of a batch, or (null) of a proposal; found() follows.
    void show(std::shared_ptr<const service::Proposal> proposal, BatchId batch);

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);
    void found(); ///< the page has them

private:
    void read(bool first);
    void mark(std::vector<qint64> ids, bool seen, bool again);
    void leave(const std::vector<qint64> &ids);
    void undo();
    void fail(const Error &error);

    struct Mark {
        std::vector<qint64> ids; ///< empty = nothing to take back
        bool seen = false;
        qint64 atMs = 0;
    };

    OfficeSession &m_session;
    RegisterCommands &m_registers;
    PeoplePage &m_page;
    std::shared_ptr<const service::Proposal> m_proposal;
    BatchId m_batch;
    Mark m_last;
    bool m_stale = false; ///< the register was changed since they were read
};

} // namespace caodiem::ui
