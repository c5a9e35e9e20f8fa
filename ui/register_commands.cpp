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
    m_session.fetch<service::ResidentCard>([id](service::Office &office) { return office.resident(id); },
        [this, done](const Result<service::ResidentCard> &card) { card ? done(card.value()) : fail(card.error()); });
}

void RegisterCommands::fetch(OrganisationId id, const std::function<void(const service::OrganisationCard &)> &done)
{
    m_session.fetch<service::OrganisationCard>([id](service::Office &office) { return office.organisation(id); },
        [this, done](
            const Result<service::OrganisationCard> &card) { card ? done(card.value()) : fail(card.error()); });
}

void RegisterCommands::note(const service::EditDone &done)
{
    if (done.batch) {
        m_edits.push_back({*done.batch, done.sentence, QDateTime::currentMSecsSinceEpoch()});
        Q_EMIT editsChanged();
    } else {
        Q_EMIT said(MessageBar::Kind::Info, done.sentence);
    }
}

ResidentDialog *RegisterCommands::openForm(std::optional<service::ResidentCard> card)
{
    auto *dialog = new ResidentDialog(m_session.image(), std::move(card), m_window);
    connect(dialog, &ResidentDialog::saveWanted, this, [this, dialog](const service::ResidentDraft &draft) {
        m_session.run<service::EditDone>(
            tr("Saving"), [draft](service::Office &office, const service::JobContext &) { return office.save(draft); },
            [this, form = QPointer<ResidentDialog>(dialog)](const Result<service::EditDone> &result) {
                if (!result) {
                    log::failure(result.error());
                    form ? form->setProblem(service::sentenceFor(result.error())) : fail(result.error());
                    return;
                }
                if (form) {
                    form->accept();
                }
                note(result.value());
                if (result.value().batch) {
                    Q_EMIT residentSaved(result.value().resident);
                }
            },
            JobKind::WritesRows);
    });
    dialog->open();
    return dialog;
}

void RegisterCommands::openForm(std::optional<service::OrganisationCard> card)
{
    auto *dialog = new OrganisationDialog(m_session.image(), std::move(card), m_window);
    connect(dialog, &OrganisationDialog::saveWanted, this, [this, dialog](const service::OrganisationDraft &draft) {
        m_session.run<service::EditDone>(
            tr("Saving"), [draft](service::Office &office, const service::JobContext &) { return office.save(draft); },
            [this, form = QPointer<OrganisationDialog>(dialog)](const Result<service::EditDone> &result) {
                if (!result) {
                    log::failure(result.error());
                    form ? form->setProblem(service::sentenceFor(result.error())) : fail(result.error());
                    return;
                }
                if (form) {
                    form->accept();
                }
                note(result.value());
                if (result.value().batch) {
                    Q_EMIT organisationSaved(result.value().organisation);
                }
            },
            JobKind::WritesRows);
    });
    dialog->open();
}

void RegisterCommands::addResident()
{
    if (m_session.image() && m_session.image()->snapshot) {
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
    if (!id.isNull()) {
        fetch(id, [this](const service::ResidentCard &card) { static_cast<void>(openForm(std::optional(card))); });
    }
}

void RegisterCommands::addOrganisation()
{
    if (m_session.image() && m_session.image()->snapshot) {
        openForm(std::optional<service::OrganisationCard>());
    }
}

void RegisterCommands::editOrganisation(OrganisationId id)
{
    if (!id.isNull()) {
        fetch(id, [this](const service::OrganisationCard &card) { openForm(std::optional(card)); });
    }
}

void RegisterCommands::changeMany(
    const std::vector<ResidentId> &people, const QString &whose, service::BulkChange::Kind kind)
{
    if (people.empty() || !m_session.image()) {
        return;
    }
    auto *dialog = new BulkDialog(m_session.image(), people, whose, kind, m_window);
    connect(dialog, &BulkDialog::previewWanted, this, [this, dialog](const service::BulkChange &change) {
        m_session.fetch<service::BulkPreview>([change](service::Office &office) { return office.preview(change); },
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
            [this, form = QPointer<BulkDialog>(dialog)](const Result<service::EditDone> &result) {
                if (!result) {
                    form ? form->setProblem(service::sentenceFor(result.error())) : fail(result.error());
                    return;
                }
                if (form) {
                    form->accept();
                }
                note(result.value());
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
    m_session.run<service::UndoSummary>(
        tr("Taking back"),
        [batch](service::Office &office, const service::JobContext &) { return office.undoImport(batch); },
        [this, edit = *found](const Result<service::UndoSummary> &result) { undone(edit, result); },
        JobKind::WritesRows);
}

void RegisterCommands::undone(const Edit &edit, const Result<service::UndoSummary> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    std::erase_if(m_edits, [&](const Edit &each) { return each.batch == edit.batch; });
    Q_EMIT editsChanged();
    const std::vector<service::KeptNote> &kept = result.value().kept;
    if (kept.empty()) {
        Q_EMIT said(MessageBar::Kind::Success, tr("Taken back: %1").arg(edit.sentence));
        return;
    }
    Q_EMIT said(MessageBar::Kind::Warning,
        tr("Taken back but for %1: %2: %3")
            .arg(fmt_vi::num(static_cast<qint64>(kept.size())), kept.front().what, kept.front().reason));
}

void RegisterCommands::forget()
{
    m_edits.clear();
    Q_EMIT editsChanged();
}

} // namespace caodiem::ui
