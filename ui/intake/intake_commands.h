// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_page.h"
#include "ui/office_session.h"

namespace caodiem::ui {

struct DeskStep;
class ScanFilter;

/// What the intake page wants, done in the office's thread: nothing is said before it is durable.
class IntakeCommands : public QObject {
    Q_OBJECT
public:
    IntakeCommands(OfficeSession &session, IntakePage *page, ScanFilter *scanner, QObject *parent = nullptr);

    /// The page came to the front, or the store changed behind it.
    void refresh();
    /// Another store: nothing of the old one stays on the page.
    void forget();
    void open(ResidentId who); ///< the household of this person
    /// Asked first for every scan: true = another page took it.
    void setDivert(std::function<bool(const QString &payload)> divert) { m_divert = std::move(divert); }
    void scan(const QString &payload);
    void fail(const Error &error);
    void undoLast();
    [[nodiscard]] qint64 lastActionMs() const; ///< UTC moment of the latest action of today; 0 = none

Q_SIGNALS:
    void strangerScanned(const caodiem::service::DeskScan &scan); ///< nobody in the register has this number
    void cardTaken(const caodiem::service::EditDone &edit); ///< written; can be taken back as an edit
    void referred(const caodiem::service::DeskAction &action); ///< written; a slip goes with the person
    void pageWanted(); ///< a card was scanned while another page was in front
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);

private:
    /// Runs `act(Desk &) -> Result<ResidentId>`: whose household is to be open afterwards; shows the turn.
    template <typename Act>
    void run(Act act, std::function<void()> afterwards = {});
    void show(const service::DeskTurn &turn, ResidentId select);
    void tell(const DeskStep &step);
    void search(const QString &text);
    void takeOver(ResidentId who, const service::ReadCard &card);
    void record(const service::DeskEntry &entry);
    void undo(const service::DeskAction &action);
    void finish();
    void putAside();
    void callNext();

    OfficeSession &m_session;
    IntakePage *m_page;
    ResidentId m_who; ///< a member of the open household; null = none is open
    std::optional<domain::Ticket> m_ticket; ///< of the open household
    std::vector<service::DeskAction> m_actions; ///< of today, the latest first
    bool m_asked = false; ///< a search is under way
    std::function<bool(const QString &payload)> m_divert;
    QString m_latest; ///< what was typed meanwhile
};

} // namespace caodiem::ui
