// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedule_commands.h"

#include "base/log.h"
#include "base/number_format.h"
#include "service/office.h"
#include "service/schedule_papers.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/schedule/plan_dialogs.h"
#include "ui/schedule/schedule_page.h"
#include "ui/schedule/session_dialogs.h"
#include "ui/schedule/slot_pane.h"
#include "ui/schedule/unplanned_list.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::Booked;
using service::JobContext;
using service::Office;
using service::Schedule;
using service::ScheduleWeek;

namespace {

const QString kSlipFolder = QStringLiteral("slipFolder");

/// Where the last slip was written; empty when there is none, or it has gone.
QString slipFolder()
{
    const QString folder = QSettings().value(kSlipFolder).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QString();
}

/// What an act leaves behind, and the week after it.
struct Written {
    Booked booked;
    ScheduleWeek week;
};

Result<Written> writtenAndRead(Office &office, const std::function<Result<Booked>(Schedule &)> &act, Day day)
{
    Schedule schedule(office);
    const auto done = act(schedule);
    if (!done) {
        return done.error();
    }
    auto week = schedule.week(day);
    if (!week) {
        return week.error();
    }
    return Written {done.value(), std::move(week.value())};
}

} // namespace

ScheduleCommands::ScheduleCommands(OfficeSession &session, FilePrompt &prompt, SchedulePage *page, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_page(page)
{
    connect(page, &SchedulePage::weekWanted, this, &ScheduleCommands::load);
    connect(page, &SchedulePage::planWanted, this, &ScheduleCommands::plan);
    connect(page, &SchedulePage::slotWanted, this, &ScheduleCommands::pickFor);
    connect(page, &SchedulePage::bookWanted, this, &ScheduleCommands::book);
    connect(page, &SchedulePage::sessionWanted, this, &ScheduleCommands::editSession);
    connect(page, &SchedulePage::defaultsWanted, this, &ScheduleCommands::makeDefaults);
    connect(page, &SchedulePage::templatesWanted, this, &ScheduleCommands::editTemplates);
    connect(page, &SchedulePage::staffWanted, this, &ScheduleCommands::editStaff);
    connect(page, &SchedulePage::papersWanted, this, &ScheduleCommands::papers);
    connect(page, &SchedulePage::undoWanted, this, &ScheduleCommands::undo);
    connect(page->pane(), &SlotPane::moveWanted, this, &ScheduleCommands::moveChosen);
    connect(page->pane(), &SlotPane::cancelWanted, this, &ScheduleCommands::cancelChosen);
    connect(page->pane(), &SlotPane::overflowMoveWanted, this, [this, page](SessionId to) {
        write([from = page->chosenSession(), to](Schedule &schedule) { return schedule.moveOverflow(from, to); },
            tr("Moved %1 people."));
    });
    connect(page->pane(), &SlotPane::callsWanted, this, [this, page] {
        if (const service::SlotView *slot = page->grid()->chosen()) {
            callList(slot->session);
        }
    });
}

QWidget *ScheduleCommands::window() const
{
    return m_page->window();
}

void ScheduleCommands::fail(const Error &error)
{
    log::failure(error);
    m_page->message()->say(MessageBar::Kind::Error, service::sentenceFor(error));
}

void ScheduleCommands::refresh()
{
    load(m_day);
}

void ScheduleCommands::forget()
{
    m_day = kNever;
    m_done.clear();
    m_page->clear();
    m_page->message()->hide();
}

void ScheduleCommands::load(Day day)
{
    if (!m_session.image()) {
        return;
    }
    m_day = day;
    m_session.runQuietly<ScheduleWeek>([day](Office &office) { return Schedule(office).week(day); },
        [this](const Result<ScheduleWeek> &week) { week ? show(week.value()) : fail(week.error()); });
}

void ScheduleCommands::show(const ScheduleWeek &week)
{
    m_page->setWeek(std::make_shared<const ScheduleWeek>(week));
}

void ScheduleCommands::write(Act act, const QString &sentence)
{
    m_session.runQuietly<Written>(
        [act = std::move(act), day = m_day](Office &office) { return writtenAndRead(office, act, day); },
        [this, sentence](const Result<Written> &done) {
            if (!done) {
                fail(done.error());
                refresh();
                return;
            }
            m_done.push_back(done.value().booked.id);
            show(done.value().week);
            const QString said = sentence.arg(fmt_vi::num(done.value().booked.people));
            m_page->message()->say(MessageBar::Kind::Info, said, tr("Undo  Ctrl+Z"));
        });
}

void ScheduleCommands::undo()
{
    if (m_done.empty()) {
        return;
    }
    const BookingId id = m_done.back();
    m_done.pop_back();
    m_session.runQuietly<int>([id](Office &office) { return Schedule(office).undo(id); },
        [this](const Result<int> &kept) {
            if (!kept) {
                fail(kept.error());
                return;
            }
            m_page->message()->say(MessageBar::Kind::Info,
                kept.value() == 0
                    ? tr("Taken back.")
                    : tr("Taken back, but for %1 appointments that were changed since.").arg(kept.value()));
            refresh();
        });
}

void ScheduleCommands::plan(int group, SessionId session)
{
    const WeekPicture &week = m_page->week();
    if (!week) {
        return;
    }
    service::PlanRequest request;
    if (group >= 0 && group < static_cast<int>(week->unplanned.size())) {
        request.groups = {week->unplanned[static_cast<std::size_t>(group)].group};
    }
    if (!session.isNull()) {
        request.only = session;
        const service::SlotView *slot = week->slot(session);
        request.from = slot == nullptr ? week->today : slot->session.on;
        request.to = request.from;
    }
    m_session.run<service::PlanProposal>(
        tr("Planning"), [request](Office &office, const JobContext &) { return Schedule(office).propose(request); },
        [this](const Result<service::PlanProposal> &proposal) {
            if (!proposal) {
                fail(proposal.error());
                return;
            }
            auto *dialog = new PlanDialog(proposal.value(), window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                write([proposal = dialog->proposal()](Schedule &schedule) { return schedule.accept(proposal); },
                    tr("Called %1 people."));
            });
            dialog->open();
        });
}

void ScheduleCommands::pickFor(int group)
{
    const WeekPicture &week = m_page->week();
    if (!week || group < 0 || group >= static_cast<int>(week->unplanned.size())) {
        return;
    }
    auto *dialog = new SlotPickDialog(week, {}, week->unplanned[static_cast<std::size_t>(group)].people, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, group] { plan(group, dialog->session()); });
    dialog->open();
}

void ScheduleCommands::book()
{
    const SessionId session = m_page->chosenSession();
    const service::SlotView *slot = m_page->week() ? m_page->week()->slot(session) : nullptr;
    if (slot == nullptr) {
        m_page->message()->say(MessageBar::Kind::Warning, tr("Choose a session first."));
        return;
    }
    auto *dialog = new BookDialog(service::slotTitle(slot->session.on, slot->session.frame.part), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BookDialog::searchWanted, this, [this, dialog](const QString &text) {
        m_session.runQuietly<std::vector<service::DeskMatch>>(
            [text](Office &office) { return service::Desk(office).find(text); },
            [text, dialog = QPointer<BookDialog>(dialog)](const Result<std::vector<service::DeskMatch>> &found) {
                if (!dialog || !found) {
                    return;
                }
                std::vector<std::pair<ResidentId, QString>> lines;
                for (const service::DeskMatch &one : found.value()) {
                    lines.emplace_back(one.who,
                        QString(one.name + u"  "_s + fmt_vi::looseDate(one.birth.day) + u"  "_s + one.village));
                }
                dialog->setMatches(text, lines);
            });
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, session] {
        if (const ResidentId who = dialog->chosen(); !who.isNull()) {
            write([who, session](Schedule &schedule) { return schedule.book(who, session); }, tr("Booked %1 people."));
        }
    });
    dialog->open();
}

void ScheduleCommands::moveChosen()
{
    const std::vector<AppointmentId> ids = m_page->pane()->chosenIds();
    if (ids.empty()) {
        m_page->message()->say(MessageBar::Kind::Warning, tr("Choose a line of this session first."));
        return;
    }
    auto *dialog = new SlotPickDialog(m_page->week(), m_page->chosenSession(), static_cast<int>(ids.size()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        write([ids, to = dialog->session()](Schedule &schedule) { return schedule.move(ids, to); },
            tr("Moved %1 people."));
    });
    dialog->open();
}

void ScheduleCommands::cancelChosen()
{
    const std::vector<AppointmentId> ids = m_page->pane()->chosenIds();
    if (ids.empty()) {
        m_page->message()->say(MessageBar::Kind::Warning, tr("Choose a line of this session first."));
        return;
    }
    write([ids](Schedule &schedule) { return schedule.cancel(ids); }, tr("Cancelled %1 appointments."));
}

void ScheduleCommands::editSession()
{
    const service::SlotView *slot = m_page->grid()->chosen();
    if (slot == nullptr) {
        return;
    }
    auto *dialog = new SessionDialog(slot->session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { callList(dialog->session()); });
    dialog->open();
}

/// The change at once where everybody still fits, else first the list of those to call.
void ScheduleCommands::callList(const domain::DeskSession &after)
{
    m_session.runQuietly<service::SessionChange>([after](Office &office) { return Schedule(office).preview(after); },
        [this](const Result<service::SessionChange> &change) {
            change ? showCalls(change.value()) : fail(change.error());
        });
}

void ScheduleCommands::showCalls(const service::SessionChange &change)
{
    if (change.calls.empty()) {
        if (change.after != change.before) {
            write([change](Schedule &schedule) { return schedule.apply(change, {}); }, tr("The session was changed."));
        }
        return;
    }
    auto *dialog = new CallDialog(change, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        write([change = dialog->change(), agreed = dialog->agreed()](
                  Schedule &schedule) { return schedule.apply(change, agreed); },
            tr("The session was changed, %1 people were moved."));
    });
    dialog->open();
}

void ScheduleCommands::makeDefaults()
{
    if (const WeekPicture &week = m_page->week()) {
        write([from = week->monday](Schedule &schedule) { return schedule.addSessions(from, from + 6); },
            tr("Made %1 sessions."));
    }
}

void ScheduleCommands::editTemplates()
{
    if (!m_page->week()) {
        return;
    }
    auto *dialog = new TemplatesDialog(m_page->week()->templates, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.runQuietly<Done>(
            [templates = dialog->templates()](Office &office) { return Schedule(office).setTemplates(templates); },
            [this](const Status &done) {
                if (!done) {
                    fail(done.error());
                }
                refresh();
            });
    });
    dialog->open();
}

void ScheduleCommands::editStaff()
{
    m_session.runQuietly<ScheduleWeek>([](Office &office) { return Schedule(office).week(kNever); },
        [this](const Result<ScheduleWeek> &week) {
            if (!week) {
                fail(week.error());
                return;
            }
            auto *dialog = new StaffDialog(week.value().staff, week.value().worker, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                m_session.runQuietly<Done>(
                    [changed = dialog->changed(), worker = dialog->worker()](Office &office) -> Status {
                        Schedule schedule(office);
                        for (const domain::StaffEntry &entry : changed) {
                            if (auto done = schedule.putStaff(entry); !done) {
                                return done;
                            }
                        }
                        return schedule.workAs(worker);
                    },
                    [this, worker = dialog->worker()](const Status &done) {
                        done ? Q_EMIT said(MessageBar::Kind::Success, tr("Entries are recorded for %1.").arg(worker))
                             : fail(done.error());
                        refresh();
                    });
            });
            dialog->open();
        });
}

void ScheduleCommands::papers(bool notices, bool wholeWeek)
{
    const WeekPicture &week = m_page->week();
    const service::SlotView *slot = m_page->grid()->chosen();
    if (!week || (!wholeWeek && slot == nullptr)) {
        return;
    }
    service::PaperRequest request;
    request.kind = notices ? service::PaperKind::Notices : service::PaperKind::Invitations;
    request.from = wholeWeek ? week->monday : slot->session.on;
    request.to = wholeWeek ? week->monday + 6 : slot->session.on;
    if (!wholeWeek) {
        request.session = slot->session.id;
    }
    const QString name = QString((notices ? tr("notices") : tr("invitations")) + u'-' + isoFromDay(request.from));
    request.file = m_prompt.fileToSave(window(), notices ? tr("Write the notices") : tr("Write the invitations"),
        QString(name + u".pdf"_s), tr("PDF (*.pdf);;Word (*.docx)"));
    if (request.file.isEmpty()) {
        return;
    }
    m_session.run<service::PapersWritten>(
        tr("Writing papers"),
        [request](Office &office, const JobContext &) { return service::SchedulePapers(office).write(request); },
        [this](const Result<service::PapersWritten> &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            m_page->message()->say(MessageBar::Kind::Success,
                tr("Wrote %1 papers for %2 people: %3")
                    .arg(fmt_vi::num(done.value().papers), fmt_vi::num(done.value().people), done.value().file));
            Q_EMIT fileWritten(done.value().file);
        });
}

bool ScheduleCommands::hasSlipFolder() const
{
    return !slipFolder().isEmpty();
}

void ScheduleCommands::writeSlip(const service::DeskAction &action)
{
    QString folder = slipFolder();
    if (folder.isEmpty()) {
        folder = m_prompt.folder(window(), tr("Folder for referral slips"), {});
    }
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        return;
    }
    QSettings().setValue(kSlipFolder, folder);
    m_session.runQuietly<service::PapersWritten>(
        [action, folder](Office &office) {
            service::SchedulePapers papers(office);
            return papers.writeReferrals(
                {action.who}, action.place, QDir(folder).filePath(papers.referralFileName(action.who)));
        },
        [this](const Result<service::PapersWritten> &done) {
            if (!done) {
                Q_EMIT said(MessageBar::Kind::Error, service::sentenceFor(done.error()));
                return;
            }
            Q_EMIT said(MessageBar::Kind::Success, tr("Referral slip: %1").arg(done.value().file));
            Q_EMIT fileWritten(done.value().file);
        });
}

} // namespace caodiem::ui
