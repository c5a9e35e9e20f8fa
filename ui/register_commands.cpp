// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register_commands.h"

#include "base/log.h"
#include "base/number_format.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/organisation_dialog.h"
#include "ui/dialogs/resident_dialog.h"
#include "ui/office_session.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

RegisterCommands::RegisterCommands(OfficeSession &session, FilePrompt &prompt, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_window(window)
{ }

void RegisterCommands::fail(const Error &error)
{
    log::failure(error);
    Q_EMIT said(MessageBar::Kind::Error, service::sentenceFor(error));
}

void RegisterCommands::load()
{
    if (m_loading || !m_session.image() || m_session.image()->registers || !m_session.image()->snapshot) {
        return;
    }
    m_loading = true;
    m_session.run<Done>(
        tr("Reading the registers"),
        [](service::Office &office, const service::JobContext &job) { return office.loadRegisters(job); },
        [this](const Status &done) {
            m_loading = false;
            if (!done) {
                fail(done.error());
            }
        });
}

void RegisterCommands::fetch(ResidentId id, const std::function<void(const service::ResidentCard &)> &done)
{
    m_session.runQuietly<service::ResidentCard>([id](service::Office &office) { return office.resident(id); },
        [this, done](const Result<service::ResidentCard> &card) { card ? done(card.value()) : fail(card.error()); });
}

void RegisterCommands::fetch(OrganisationId id, const std::function<void(const service::OrganisationCard &)> &done)
{
    m_session.runQuietly<service::OrganisationCard>([id](service::Office &office) { return office.organisation(id); },
        [this, done](
            const Result<service::OrganisationCard> &card) { card ? done(card.value()) : fail(card.error()); });
}

void RegisterCommands::loadFilters(const FilterList &done)
{
    fetchFilters([](service::Office &office) { return office.savedFilters(); }, done);
}

void RegisterCommands::saveFilter(const QString &name, const engine::ResidentFilter &filter, const FilterList &done)
{
    fetchFilters([name, filter](service::Office &office) { return office.saveFilter(name, filter); }, done);
}

void RegisterCommands::dropFilter(const QString &name, const FilterList &done)
{
    fetchFilters([name](service::Office &office) { return office.dropFilter(name); }, done);
}

void RegisterCommands::fetchFilters(
    const std::function<Result<std::vector<service::SavedFilter>>(service::Office &)> &body, const FilterList &done)
{
    m_session.runQuietly<std::vector<service::SavedFilter>>(
        body, [this, done](const Result<std::vector<service::SavedFilter>> &filters) {
            filters ? done(filters.value()) : fail(filters.error());
        });
}

void RegisterCommands::note(const service::EditDone &done, Again again)
{
    if (done.batch) {
        m_edits.push_back({*done.batch, done.sentence, QDateTime::currentMSecsSinceEpoch(), std::move(again)});
        m_undone.clear();
        Q_EMIT editsChanged();
    } else {
        Q_EMIT said(MessageBar::Kind::Info, done.sentence);
    }
}

template <typename Dialog, typename Draft>
void RegisterCommands::saveForm(
    Dialog *dialog, const Draft &draft, const std::function<void(const service::EditDone &)> &saved)
{
    m_session.run<service::EditDone>(
        tr("Saving"), [draft](service::Office &office, const service::JobContext &) { return office.save(draft); },
        [this, draft, saved, form = QPointer<Dialog>(dialog)](const Result<service::EditDone> &result) {
            if (!result) {
                log::failure(result.error());
                form ? form->setProblem(service::sentenceFor(result.error())) : fail(result.error());
                return;
            }
            if (form) {
                form->accept();
            }
            note(result.value(), [draft](service::Office &office) { return office.save(draft); });
            if (result.value().batch) {
                saved(result.value());
            }
        },
        JobKind::WritesRows);
}

ResidentDialog *RegisterCommands::openForm(std::optional<service::ResidentCard> card)
{
    auto *dialog = new ResidentDialog(m_session.image(), std::move(card), m_window);
    connect(dialog, &ResidentDialog::saveWanted, this, [this, dialog](const service::ResidentDraft &draft) {
        saveForm(dialog, draft, [this](const service::EditDone &done) { Q_EMIT residentSaved(done.resident); });
    });
    dialog->open();
    return dialog;
}

void RegisterCommands::openForm(std::optional<service::OrganisationCard> card)
{
    auto *dialog = new OrganisationDialog(m_session.image(), std::move(card), m_window);
    connect(dialog, &OrganisationDialog::saveWanted, this, [this, dialog](const service::OrganisationDraft &draft) {
        saveForm(dialog, draft, [this](const service::EditDone &done) { Q_EMIT organisationSaved(done.organisation); });
    });
    dialog->open();
}

bool RegisterCommands::refusedInPast()
{
    if (m_past == kNever) {
        return false;
    }
    Q_EMIT said(MessageBar::Kind::Warning,
        tr("You are looking at %1, where nothing is changed. Go back to today, then edit.").arg(fmt_vi::date(m_past)));
    return true;
}

void RegisterCommands::addResident()
{
    if (!refusedInPast() && m_session.image() && m_session.image()->snapshot) {
        openForm(std::optional<service::ResidentCard>());
    }
}

void RegisterCommands::addProposed(const service::ResidentDraft &proposed)
{
    if (m_session.image() && m_session.image()->snapshot) {
        openForm(std::optional<service::ResidentCard>())->propose(proposed);
    }
}

void RegisterCommands::editResident(ResidentId id)
{
    if (!id.isNull() && !refusedInPast()) {
        fetch(id, [this](const service::ResidentCard &card) { static_cast<void>(openForm(std::optional(card))); });
    }
}

void RegisterCommands::addOrganisation()
{
    if (!refusedInPast() && m_session.image() && m_session.image()->snapshot) {
        openForm(std::optional<service::OrganisationCard>());
    }
}

void RegisterCommands::editOrganisation(OrganisationId id)
{
    if (!id.isNull() && !refusedInPast()) {
        fetch(id, [this](const service::OrganisationCard &card) { openForm(std::optional(card)); });
    }
}

void RegisterCommands::recordStep(OrganisationId id, domain::EventKind step)
{
    if (id.isNull() || refusedInPast()) {
        return;
    }
    const auto record = [id, step](service::Office &office) { return office.recordStep(id, step); };
    m_session.run<service::EditDone>(
        tr("Saving"), [record](service::Office &office, const service::JobContext &) { return record(office); },
        [this, record](const Result<service::EditDone> &result) {
            result ? note(result.value(), record) : fail(result.error());
            if (result && result.value().batch) {
                Q_EMIT organisationSaved(result.value().organisation);
            }
        },
        JobKind::WritesRows);
}

void RegisterCommands::withdraw(EventId entry)
{
    if (refusedInPast()) {
        return;
    }
    m_session.run<service::EditDone>(
        tr("Saving"), [entry](service::Office &office, const service::JobContext &) { return office.withdraw(entry); },
        [this](const Result<service::EditDone> &result) {
            result ? note(result.value()) : fail(result.error()); // put back it has another number: nothing to redo
            if (result && !result.value().resident.isNull()) {
                Q_EMIT residentSaved(result.value().resident);
            }
        },
        JobKind::WritesRows);
}

void RegisterCommands::changeMany(
    const std::vector<ResidentId> &people, const QString &whose, service::BulkChange::Kind kind)
{
    if (people.empty() || !m_session.image() || refusedInPast()) {
        return;
    }
    auto *dialog = new BulkDialog(m_session.image(), people, whose, kind, m_window);
    connect(dialog, &BulkDialog::previewWanted, this, [this, dialog](const service::BulkChange &change) {
        m_session.runQuietly<service::BulkPreview>([change](service::Office &office) { return office.preview(change); },
            [form = QPointer<BulkDialog>(dialog)](const Result<service::BulkPreview> &result) {
                if (form) {
                    result ? form->showPreview(result.value()) : form->setProblem(service::sentenceFor(result.error()));
                }
            });
    });
    connect(dialog, &BulkDialog::applyWanted, this, [this, dialog](const service::BulkChange &change) {
        m_session.run<service::EditDone>(
            tr("Writing the change of many"),
            [change](service::Office &office, const service::JobContext &job) { return office.apply(change, job); },
            [this, change, form = QPointer<BulkDialog>(dialog)](const Result<service::EditDone> &result) {
                if (!result) {
                    form ? form->setProblem(service::sentenceFor(result.error())) : fail(result.error());
                    return;
                }
                if (form) {
                    form->accept();
                }
                note(result.value(), [change](service::Office &office) { return office.apply(change); });
            },
            JobKind::WritesRows);
    });
    dialog->open();
}

template <typename Id>
void RegisterCommands::exportRows(
    const std::vector<Id> &ids, Day on, const QString &title, bool fullIds, const QString &fileName)
{
    QString file
        = m_prompt.fileToSave(m_window, tr("Export what is shown"), fileName, tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += u".xlsx"_s;
    }
    m_session.run<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [ids, on, title, fullIds, file](service::Office &office, const service::JobContext &) -> Result<QString> {
            const auto table = office.listOf(ids, on, title);
            return table ? office.exportPeople(table.value(), file, fullIds) : Result<QString>(table.error());
        },
        [this](const Result<QString> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            Q_EMIT said(MessageBar::Kind::Success, tr("Written: %1").arg(result.value()));
        });
}

void RegisterCommands::exportResidents(
    const std::vector<ResidentId> &people, Day on, const QString &title, bool fullIds)
{
    exportRows(people, on, title, fullIds, tr("residents.xlsx"));
}

void RegisterCommands::exportOrganisations(
    const std::vector<OrganisationId> &organisations, Day on, const QString &title)
{
    exportRows(organisations, on, title, false, tr("organisations.xlsx"));
}

void RegisterCommands::noteFullIds(qint64 rows, const std::function<void()> &hide)
{
    m_session.run<Done>(
        tr("Noting in the audit"),
        [rows](service::Office &office, const service::JobContext &) { return office.noteFullIds(rows); },
        [this, hide](const Status &noted) {
            if (!noted) { // what cannot be noted is not shown
                hide();
                fail(noted.error());
            }
        });
}

void RegisterCommands::dropped(BatchId batch)
{
    if (std::erase_if(m_edits, [batch](const Edit &each) { return each.batch == batch; }) > 0) {
        m_undone.clear();
        Q_EMIT editsChanged();
    }
}

void RegisterCommands::undoLast()
{
    if (!m_edits.empty()) {
        undo(m_edits.back().batch);
    }
}

void RegisterCommands::undo(BatchId batch)
{
    const auto found = std::ranges::find(m_edits, batch, &Edit::batch);
    if (found == m_edits.end() || m_session.isBusy()) {
        return;
    }
    m_session.run<Undone>(
        tr("Taking back"),
        [batch](service::Office &office, const service::JobContext &) -> Result<Undone> {
            auto summary = office.undoImport(batch);
            if (!summary) {
                return summary.error();
            }
            const auto mark = office.auditMark();
            return mark ? Result<Undone>({std::move(summary).value(), mark.value()}) : Result<Undone>(mark.error());
        },
        [this, edit = *found](const Result<Undone> &result) { undone(edit, result); }, JobKind::WritesRows);
}

void RegisterCommands::undone(const Edit &edit, const Result<Undone> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    const std::vector<service::KeptNote> &kept = result.value().summary.kept;
    // Only the latest, and only as a whole: then the store is as it was before it, and doing it again makes it again.
    if (!m_edits.empty() && m_edits.back().batch == edit.batch && kept.empty() && edit.again) {
        m_undone.push_back(edit);
        m_mark = result.value().mark;
    } else {
        m_undone.clear();
    }
    std::erase_if(m_edits, [&](const Edit &each) { return each.batch == edit.batch; });
    Q_EMIT editsChanged();
    if (kept.empty()) {
        Q_EMIT said(MessageBar::Kind::Success, tr("Taken back: %1").arg(edit.sentence));
        return;
    }
    Q_EMIT said(MessageBar::Kind::Warning,
        tr("Taken back but for %1: %2: %3")
            .arg(fmt_vi::num(static_cast<qint64>(kept.size())), kept.front().what, kept.front().reason));
}

void RegisterCommands::redoLast()
{
    if (m_undone.empty() || m_session.isBusy()) {
        return;
    }
    const Edit edit = m_undone.back();
    m_session.run<Redone>(
        tr("Doing it again"),
        [edit, mark = m_mark](service::Office &office, const service::JobContext &) -> Result<Redone> {
            const auto before = office.auditMark();
            if (!before || before.value() != mark) {
                return before ? Error {Errc::Conflict, u"redo"_s, {}} : before.error();
            }
            auto done = edit.again(office);
            if (!done) {
                return done.error();
            }
            const auto after = office.auditMark();
            return after ? Result<Redone>({std::move(done).value(), after.value()}) : Result<Redone>(after.error());
        },
        [this, edit](const Result<Redone> &result) { redone(edit, result); }, JobKind::WritesRows);
}

void RegisterCommands::redone(const Edit &edit, const Result<Redone> &result)
{
    if (!result) {
        m_undone.clear();
        Q_EMIT editsChanged();
        fail(result.error());
        return;
    }
    const service::EditDone &done = result.value().done;
    m_undone.pop_back();
    m_mark = result.value().mark;
    if (done.batch) {
        m_edits.push_back({*done.batch, done.sentence, QDateTime::currentMSecsSinceEpoch(), edit.again});
    }
    Q_EMIT editsChanged();
    Q_EMIT said(MessageBar::Kind::Success, tr("Done again: %1").arg(edit.sentence));
}

void RegisterCommands::forget()
{
    m_edits.clear();
    m_undone.clear();
    Q_EMIT editsChanged();
}

} // namespace caodiem::ui
