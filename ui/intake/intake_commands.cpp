// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_commands.h"

#include "service/office.h"
#include "service/schedule.h"
#include "ui/intake/day_panel.h"
#include "ui/intake/family_model.h"
#include "ui/intake/queue_panel.h"
#include "ui/intake/scan_filter.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QTimer>

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
    std::optional<service::DeskScan> stranger;
    std::optional<service::EditDone> taken;
    bool unread = false; ///< written, but what the page shows could not be read
};

namespace {

Result<DeskStep> stepTo(Desk &desk, ResidentId who, ResidentId select = {})
{
    auto turn = desk.turn(who);
    if (!turn) {
        return turn.error();
    }
    DeskStep step;
    step.who = who;
    step.select = select;
    step.turn = std::move(turn).value();
    return step;
}

/// Opens the household of `who`; any other that is being served is put aside.
Result<DeskStep> opened(Desk &desk, ResidentId who)
{
    const auto ticket = desk.enqueue(who, TicketState::Serving);
    if (!ticket) {
        return ticket.error();
    }
    if (const auto aside = desk.serveOnly(ticket.value().id); !aside) {
        return aside.error();
    }
    return stepTo(desk, who, who);
}

/// After something was written: it is told, whether the page can be read or not.
DeskStep written(Result<DeskStep> step)
{
    if (step) {
        return std::move(step).value();
    }
    DeskStep only;
    only.unread = true;
    return only;
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
    connect(page, &IntakePage::closeWanted, this, &IntakeCommands::finish);
    connect(page, &IntakePage::pauseWanted, this, &IntakeCommands::putAside);
    connect(page, &IntakePage::nextWanted, this, &IntakeCommands::callNext);
    connect(page, &IntakePage::cardWanted, this, &IntakeCommands::takeOver);
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
            if (const auto done = desk.setState(ticket.id, TicketState::Skipped); !done) {
                return done.error();
            }
            return stepTo(desk, who);
        });
    });
    connect(page, &IntakePage::ticketWanted, this, [this](const domain::Ticket &ticket) {
        run([ticket](Desk &desk) -> Result<DeskStep> {
            const auto who = desk.firstOf(ticket);
            return who ? opened(desk, who.value()) : Result<DeskStep>(who.error());
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
            if (step.value().unread) {
                fail({Errc::Storage, u"desk"_s, {}});
            } else {
                m_who = step.value().who;
                show(step.value().turn, step.value().select);
            }
            if (step.value().scan) {
                m_page->setScan(*step.value().scan);
            }
            tell(step.value());
        });
}

void IntakeCommands::tell(const DeskStep &step)
{
    if (step.scan && step.scan->foundBy != service::DeskFoundBy::Number) {
        Q_EMIT said(MessageBar::Kind::Warning,
            step.scan->foundBy == service::DeskFoundBy::CancelledNumber
                ? tr(
                    "The register has this person under the number that the card calls cancelled. F4 takes the new one "
                    "over.")
                : tr("This is an old card: the register has another number for this person by now. F4 would bring the "
                     "number of this card back."));
    }
    if (step.stranger) {
        Q_EMIT strangerScanned(*step.stranger);
    }
    if (step.done) {
        Q_EMIT said(MessageBar::Kind::Success, tr("Saved %1: %2").arg(step.done->name, actionText(*step.done)));
        if (step.done->result == domain::DeskResult::Referred) {
            Q_EMIT referred(*step.done);
        }
    }
    if (step.undone) {
        Q_EMIT said(MessageBar::Kind::Info, tr("Taken back %1: %2").arg(step.undone->name, actionText(*step.undone)));
    }
    if (step.taken) {
        Q_EMIT cardTaken(*step.taken);
        Q_EMIT said(MessageBar::Kind::Success, tr("Taken over from the card."));
    }
}

void IntakeCommands::show(const DeskTurn &turn, ResidentId select)
{
    m_ticket = turn.household ? turn.ticket : std::nullopt;
    m_actions = turn.day.actions;
    m_page->setTurn(turn, QDateTime::currentMSecsSinceEpoch(), select);
    if (m_session.image()) { // the family first, the campaign's figure a frame later
        QTimer::singleShot(0, m_page, [page = m_page, image = m_session.image()] { page->setImage(*image); });
    }
}

void IntakeCommands::fail(const Error &error)
{
    m_page->say(MessageBar::Kind::Error, service::sentenceFor(error));
}

void IntakeCommands::refresh()
{
    m_session.runQuietly<Done>([](Office &office) { return service::Schedule(office).openDay(); },
        [this](const Status &opened) {
            if (!opened) {
                fail(opened.error());
            }
        });
    run([who = m_who](Desk &desk) -> Result<DeskStep> { return stepTo(desk, who); });
}

void IntakeCommands::forget()
{
    m_who = {};
    m_ticket.reset();
    m_actions.clear();
    m_page->setTurn({}, 0);
}

qint64 IntakeCommands::lastActionMs() const
{
    return m_actions.empty() ? 0 : m_actions.front().atMs;
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
    run([who](Desk &desk) { return opened(desk, who); });
}

void IntakeCommands::scan(const QString &payload)
{
    if (!m_session.image() || (m_divert && m_divert(payload))) {
        return;
    }
    if (QApplication::activeModalWidget() != nullptr) {
        QApplication::beep();
        Q_EMIT said(MessageBar::Kind::Warning,
            tr("A card was scanned while a question is still open. Answer it, then scan the card again."));
        return;
    }
    Q_EMIT pageWanted();
    run([payload, who = m_who](Desk &desk) -> Result<DeskStep> {
        auto read = desk.scan(payload);
        if (!read) {
            return read.error();
        }
        if (read.value().who.isNull()) { // the open household stays as it is
            auto same = stepTo(desk, who);
            if (same) {
                same.value().stranger = std::move(read).value();
            }
            return same;
        }
        auto step = opened(desk, read.value().who);
        if (step) {
            step.value().scan = std::move(read.value());
        }
        return step;
    });
}

void IntakeCommands::takeOver(ResidentId who, const service::ReadCard &card)
{
    run([who, card](Desk &desk) -> Result<DeskStep> {
        auto taken = desk.takeOver(card, who);
        if (!taken) {
            return taken.error();
        }
        DeskStep step = written(stepTo(desk, who, who));
        step.taken = std::move(taken).value();
        if (auto beside = desk.beside(card, who)) {
            step.scan = std::move(beside).value();
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
            DeskStep step = written(stepTo(desk, entry.who));
            step.done = std::move(done).value();
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
        DeskStep step = written(stepTo(desk, who.isNull() ? action.who : who, action.who));
        step.undone = action;
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
                if (const auto done = desk.setState(ticket->id, TicketState::Done); !done) {
                    return done.error();
                }
            }
            const auto next = desk.next();
            if (!next) {
                return next.error();
            }
            return next.value().isNull() ? stepTo(desk, {}) : opened(desk, next.value());
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
            if (const auto done = desk.setState(ticket.id, TicketState::Paused); !done) {
                return done.error();
            }
            return stepTo(desk, {});
        },
        [this] { m_page->focusSearch(); });
}

void IntakeCommands::callNext()
{
    run([who = m_who](Desk &desk) -> Result<DeskStep> {
        const auto next = desk.next();
        if (!next) {
            return next.error();
        }
        return next.value().isNull() ? stepTo(desk, who) : opened(desk, next.value());
    });
}

} // namespace caodiem::ui
