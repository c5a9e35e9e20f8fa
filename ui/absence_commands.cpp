// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence_commands.h"

#include "base/log.h"
#include "base/number_format.h"
#include "ui/office_session.h"
#include "ui/pages/people_page.h"
#include "ui/register_commands.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace caodiem::ui {

AbsenceCommands::AbsenceCommands(OfficeSession &session, RegisterCommands &registers, PeoplePage &page, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_registers(registers)
    , m_page(page)
{
    connect(&page, &PeoplePage::seenWanted, this,
        [this](const std::vector<qint64> &ids, bool seen) { mark(ids, seen, false); });
    connect(&page, &PeoplePage::leaveWanted, this, &AbsenceCommands::leave);
    connect(&page, &PeoplePage::undoWanted, this, &AbsenceCommands::undo);
    const auto refresh = [this] {
        if (m_page.isAbsence() && m_stale && m_page.isVisible()) {
            read(false);
        }
    };
    connect(&page, &PeoplePage::shown, this, refresh);
    connect(&registers, &RegisterCommands::editsChanged, this, [this, refresh] {
        m_stale = true;
        refresh();
    });
}

void AbsenceCommands::fail(const Error &error)
{
    log::failure(error);
    Q_EMIT said(MessageBar::Kind::Error, service::sentenceFor(error));
}

void AbsenceCommands::show(std::shared_ptr<const service::Proposal> proposal, BatchId batch)
{
    m_proposal = std::move(proposal);
    m_batch = batch;
    m_last = {};
    read(true);
}

void AbsenceCommands::read(bool first)
{
    m_stale = false;
    m_session.run<service::AbsentPeople>(
        tr("Reading those who are not in the list"),
        [proposal = m_proposal, batch = m_batch](service::Office &office, const service::JobContext &) {
            return batch.isNull() ? office.absentFrom(*proposal) : office.absentFrom(batch);
        },
        [this, first](const Result<service::AbsentPeople> &people) {
            if (!people) {
                fail(people.error());
                return;
            }
            m_page.setAbsent(std::make_shared<const service::AbsentPeople>(people.value()), first);
            if (first) {
                Q_EMIT found();
            }
        });
}

void AbsenceCommands::mark(std::vector<qint64> ids, bool seen, bool again)
{
    const auto what = m_page.table()->subject == domain::Subject::Organisation ? service::Register::Organisations
                                                                               : service::Register::Residents;
    m_session.run<Done>(
        seen ? tr("Keeping who was checked") : tr("Taking the mark back"),
        [what, ids, seen](
            service::Office &office, const service::JobContext &) { return office.markAbsent(what, ids, seen); },
        [this, ids, seen, again](const Status &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            m_last = again ? Mark() : Mark {ids, seen, QDateTime::currentMSecsSinceEpoch()};
            const QString count = fmt_vi::num(std::ssize(ids));
            Q_EMIT said(MessageBar::Kind::Success,
                seen ? tr("%1 marked as checked. No list asks for them again while the register stays the same.")
                           .arg(count)
                     : tr("%1 are to be checked again.").arg(count));
            read(false);
        });
}

void AbsenceCommands::leave(const std::vector<qint64> &ids)
{
    std::vector<ResidentId> people;
    std::ranges::transform(ids, std::back_inserter(people), [](qint64 id) { return ResidentId {id}; });
    m_registers.changeMany(
        people, tr("%1 people not in the list").arg(fmt_vi::num(std::ssize(people))), service::BulkChange::Kind::Leave);
}

void AbsenceCommands::undo()
{
    const auto &edits = m_registers.edits();
    if (!edits.empty() && (m_last.ids.empty() || edits.back().atMs > m_last.atMs)) {
        m_registers.undoLast();
    } else if (!m_last.ids.empty()) {
        const Mark last = std::exchange(m_last, {});
        mark(last.ids, !last.seen, true);
    }
}

} // namespace caodiem::ui
