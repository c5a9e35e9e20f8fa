// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_commands.h"

#include "service/office.h"
#include "ui/intake/day_panel.h"
#include "ui/intake/family_model.h"
#include "ui/intake/queue_panel.h"
#include "ui/intake/scan_filter.h"

#include <QDateTime>
#include <QLineEdit>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using domain::TicketState;
using service::Desk;
using service::DeskTurn;
using service::Office;

/// What an act leaves behind: whose household is open, and all that the page shows.
struct DeskStep {
    ResidentId who;
    ResidentId select; ///< the member to choose; null = as it was
    DeskTurn turn;
    std::optional<service::DeskScan> scan;
    std::optional<service::DeskAction> done;
    std::optional<service::DeskAction> undone;
    std::optional<service::ReadCard> stranger;
};

namespace {

Result<DeskStep> stepTo(Desk &desk, ResidentId who, ResidentId select = {})
{
    auto turn = desk.turn(who);
    if (!turn) {
        return turn.error();
    }
    return DeskStep {who, select, std::move(turn.value()), {}, {}, {}, {}};
}

/// Opens the household of `who`; the one that was open is put aside when something is left to do in it.
Result<DeskStep> opened(Desk &desk, ResidentId who, const std::optional<domain::Ticket> &before)
{
    const auto ticket = desk.enqueue(who, TicketState::Serving);
    if (!ticket) {
        return ticket.error();
    }
    if (before && before->id != ticket.value().id) {
        if (const auto aside = desk.setState(*before, TicketState::Paused); !aside) {
            return aside.error();
        }
    }
    return stepTo(desk, who, who);
}

} // namespace

IntakeCommands::IntakeCommands(OfficeSession &session, IntakePage *page, ScanFilter *scanner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
{
    connect(scanner, &ScanFilter::scanned, this, &IntakeCommands::scan);
    connect(page, &IntakePage::searchWanted, this, &IntakeCommands::search);
    connect(page, &IntakePage::personWanted, this, &IntakeCommands::open);
    connect(page, &IntakePage::recordWanted, this, &IntakeCommands::record);
    connect(page, &IntakePage::undoWanted, this, &IntakeCommands::undo);
    connect(page, &IntakePage::undoLastWanted, this, &IntakeCommands::undoLast);
    connect(page, &IntakePage::closeWanted, this, &IntakeCommands::finish);
    connect(page, &IntakePage::pauseWanted, this, &IntakeCommands::putAside);
    connect(page, &IntakePage::nextWanted, this, &IntakeCommands::callNext);
    connect(page, &IntakePage::cardWanted, this, [this](ResidentId who, Day issuedOn) {
        run([who, issuedOn](Desk &desk) -> Result<DeskStep> {
            if (const auto done = desk.recordCard(who, issuedOn); !done) {
                return done.error();
            }
            return stepTo(desk, who, who);
        });
    });
    connect(page, &IntakePage::settingsWanted, this, [this](bool cardMachine, const QStringList &offices) {
        run([cardMachine, offices, who = m_who](Desk &desk) -> Result<DeskStep> {
            if (const auto done = desk.setCardMachine(cardMachine); !done) {
                return done.error();
            }
            if (const auto done = desk.setReferralOffices(offices); !done) {
                return done.error();
            }
            return stepTo(desk, who);
        });
    });
    connect(page, &IntakePage::skipWanted, this, [this](const domain::Ticket &ticket) {
        run([ticket, who = m_who](Desk &desk) -> Result<DeskStep> {
            if (const auto done = desk.setState(ticket, TicketState::Skipped); !done) {
                return done.error();
            }
            return stepTo(desk, who);
        });
    });
    connect(page, &IntakePage::ticketWanted, this, [this](const domain::Ticket &ticket) {
        run([ticket, before = m_ticket](Desk &desk) -> Result<DeskStep> {
            const auto who = desk.firstOf(ticket);
            return who ? opened(desk, who.value(), before) : Result<DeskStep>(who.error());
        });
    });
}

template <typename Act>
void IntakeCommands::run(Act act, std::function<void()> afterwards)
{
    m_session.runQuietly<DeskStep>(
        [act = std::move(act)](Office &office) {
            Desk desk(office);
            return act(desk);
        },
        [this, afterwards = std::move(afterwards)](const Result<DeskStep> &step) {
            if (afterwards) {
                afterwards();
            }
            if (!step) {
                fail(step.error());
                return;
            }
            m_who = step.value().who;
            show(step.value().turn, step.value().select);
            if (step.value().scan) {
                m_page->setScan(*step.value().scan);
            }
            if (const auto &stranger = step.value().stranger) {
                Q_EMIT strangerScanned(*stranger);
            }
            if (const auto &done = step.value().done) {
                Q_EMIT said(MessageBar::Kind::Success, tr("Saved %1: %2").arg(done->name, actionText(*done)));
            }
            if (const auto &undone = step.value().undone) {
                Q_EMIT said(MessageBar::Kind::Info, tr("Taken back %1: %2").arg(undone->name, actionText(*undone)));
            }
        });
}

void IntakeCommands::show(const DeskTurn &turn, ResidentId select)
{
    m_ticket = turn.household ? turn.ticket : std::nullopt;
    m_actions = turn.day.actions;
    m_page->setTurn(turn, QDateTime::currentMSecsSinceEpoch(), select);
    if (m_session.image()) {
        m_page->setImage(*m_session.image());
    }
}

void IntakeCommands::fail(const Error &error)
{
    m_page->say(MessageBar::Kind::Error, service::sentenceFor(error));
}

void IntakeCommands::refresh()
{
    run([who = m_who](Desk &desk) -> Result<DeskStep> { return stepTo(desk, who); });
}

void IntakeCommands::forget()
{
    m_who = {};
    m_ticket.reset();
}

void IntakeCommands::search(const QString &text)
{
    m_latest = text;
    if (m_asked) {
        return; // the newest is asked for when the answer is there
    }
    m_asked = true;
    m_session.runQuietly<std::vector<service::DeskMatch>>([text](Office &office) { return Desk(office).find(text); },
        [this, text](const Result<std::vector<service::DeskMatch>> &found) {
            m_asked = false;
            if (!found) {
                fail(found.error());
                return;
            }
            m_page->setMatches(text, found.value());
            if (m_latest != text) {
                search(m_latest);
            }
        });
}

void IntakeCommands::open(ResidentId who)
{
    run([who, before = m_ticket](Desk &desk) { return opened(desk, who, before); });
}

void IntakeCommands::scan(const QString &payload)
{
    if (!m_session.image()) {
        return;
    }
    Q_EMIT pageWanted();
    run([payload, before = m_ticket, who = m_who](Desk &desk) -> Result<DeskStep> {
        auto read = desk.scan(payload);
        if (!read) {
            return read.error();
        }
        if (read.value().who.isNull()) { // the open household stays as it is
            auto same = stepTo(desk, who);
            if (same) {
                same.value().stranger = std::move(read.value().card);
            }
            return same;
        }
        auto step = opened(desk, read.value().who, before);
        if (step) {
            step.value().scan = std::move(read.value());
        }
        return step;
    });
}

void IntakeCommands::record(const service::DeskEntry &entry)
{
    m_page->setPending(entry.who, true);
    run(
        [entry](Desk &desk) -> Result<DeskStep> {
            auto done = desk.record(entry);
            if (!done) {
                return done.error();
            }
            auto step = stepTo(desk, entry.who);
            if (step) {
                step.value().done = std::move(done.value());
            }
            return step;
        },
        [this, entry] { m_page->setPending(entry.who, false); });
}

void IntakeCommands::undo(const service::DeskAction &action)
{
    run([action, who = m_who](Desk &desk) -> Result<DeskStep> {
        if (const auto done = desk.undo(action); !done) {
            return done.error();
        }
        auto step = stepTo(desk, who.isNull() ? action.who : who, action.who);
        if (step) {
            step.value().undone = action;
        }
        return step;
    });
}

void IntakeCommands::undoLast()
{
    if (!m_actions.empty()) {
        undo(m_actions.front());
    }
}

void IntakeCommands::finish()
{
    run(
        [ticket = m_ticket](Desk &desk) -> Result<DeskStep> {
            if (ticket) {
                if (const auto done = desk.setState(*ticket, TicketState::Done); !done) {
                    return done.error();
                }
            }
            const auto next = desk.next();
            if (!next) {
                return next.error();
            }
            return next.value().isNull() ? stepTo(desk, {}) : opened(desk, next.value(), std::nullopt);
        },
        [this] { m_page->focusSearch(); });
}

void IntakeCommands::putAside()
{
    if (!m_ticket) {
        return;
    }
    run(
        [ticket = *m_ticket](Desk &desk) -> Result<DeskStep> {
            if (const auto done = desk.setState(ticket, TicketState::Paused); !done) {
                return done.error();
            }
            return stepTo(desk, {});
        },
        [this] { m_page->focusSearch(); });
}

void IntakeCommands::callNext()
{
    run([before = m_ticket, who = m_who](Desk &desk) -> Result<DeskStep> {
        const auto next = desk.next();
        if (!next) {
            return next.error();
        }
        return next.value().isNull() ? stepTo(desk, who) : opened(desk, next.value(), before);
    });
}

} // namespace caodiem::ui
