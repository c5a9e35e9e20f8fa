// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upper_list_commands.h"

#include "base/log.h"
#include "base/number_format.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/take_over_dialog.h"
#include "ui/office_session.h"
#include "ui/pages/upper_list_page.h"
#include "ui/register_commands.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::UpperReport;

UpperListCommands::UpperListCommands(
    OfficeSession &session, FilePrompt &prompt, UpperListPage &page, RegisterCommands &registers, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_page(page)
    , m_registers(registers)
    , m_window(window)
{
    connect(&page, &UpperListPage::fileWanted, this, &UpperListCommands::chooseFile);
    connect(&page, &UpperListPage::compareWanted, this, &UpperListCommands::compare);
    connect(&page, &UpperListPage::agreeWanted, this, &UpperListCommands::agree);
    connect(&page, &UpperListPage::withdrawWanted, this, &UpperListCommands::withdraw);
    connect(&page, &UpperListPage::correctionsWanted, this, &UpperListCommands::writeCorrections);
    connect(&page, &UpperListPage::signOffWanted, this, &UpperListCommands::signOff);
    connect(&page, &UpperListPage::signedListWanted, this, &UpperListCommands::showSigned);
    connect(&page, &UpperListPage::idsShown, this, &UpperListCommands::noteIds);
    connect(&page, &UpperListPage::takeWanted, this, &UpperListCommands::take);
    connect(
        &page, &UpperListPage::personWanted, this, [this] { m_follows = true; }); // the person may be corrected there
    connect(&page, &UpperListPage::undoWanted, this, &UpperListCommands::undo);
    connect(&page, &UpperListPage::shown, this, [this] {
        if (m_stale) {
            compareAgain();
        }
    });
    connect(&registers, &RegisterCommands::editsChanged, this, [this] {
        if (m_follows && m_page.report()) { // taken over, taken back, done again, or corrected
            compareAgain();
        }
    });
    connect(&session, &OfficeSession::imageChanged, this,
        [pageShown = &m_page, office = &m_session] { pageShown->setImage(office->image()); });
}

void UpperListCommands::fail(const Error &error)
{
    log::failure(error);
    m_page.setProblem(service::sentenceFor(error));
}

void UpperListCommands::took(const Result<UpperReport> &result)
{
    if (result) {
        m_page.setReport(std::make_shared<const UpperReport>(result.value()));
    } else {
        fail(result.error());
    }
}

void UpperListCommands::chooseFile()
{
    const QString file
        = m_prompt.fileToOpen(m_window, tr("Open a list from above"), tr("Lists (*.xlsx *.csv *.tsv *.ods *.xls)"));
    if (!file.isEmpty()) {
        m_page.setFile(file);
    }
}

void UpperListCommands::compare()
{
    const service::UpperRequest request = m_page.request();
    m_stale = false;
    m_session.run<UpperReport>(
        tr("Comparing %1").arg(QFileInfo(request.file).fileName()),
        [request, given = m_page.dateIsGiven()](service::Office &office, const service::JobContext &job) {
            service::UpperRequest asked = request;
            asked.on = given ? request.on : kNever; // the file's own day
            auto report = office.compareUpper(asked, job);
            const bool silent
                = !report && report.error().code == Errc::BadInput && report.error().context.startsWith(u"list-date:");
            return silent ? office.compareUpper(request, job) : report;
        },
        [this](const Result<UpperReport> &result) { took(result); });
}

void UpperListCommands::agree(const QStringList &keys, const QString &reason)
{
    m_session.run<UpperReport>(
        tr("Keeping what was agreed"),
        [report = m_page.report(), keys, reason](service::Office &office, const service::JobContext &) {
            return office.agreeDifferences(*report, keys, reason);
        },
        [this, count = keys.size()](const Result<UpperReport> &result) {
            took(result);
            if (result) {
                m_agreedAtMs = QDateTime::currentMSecsSinceEpoch();
                Q_EMIT said(MessageBar::Kind::Success,
                    tr("%1 differences agreed. They do not come back while both sides stay the same.")
                        .arg(fmt_vi::num(count)));
            }
        });
}

void UpperListCommands::withdraw(const QStringList &keys)
{
    m_session.run<UpperReport>(
        tr("Withdrawing the agreement"),
        [report = m_page.report(), keys](
            service::Office &office, const service::JobContext &) { return office.withdrawAgreements(*report, keys); },
        [this, count = keys.size()](const Result<UpperReport> &result) {
            took(result);
            if (result) {
                Q_EMIT said(MessageBar::Kind::Success, tr("%1 differences are open again.").arg(fmt_vi::num(count)));
            }
        });
}

void UpperListCommands::take(const QStringList &keys)
{
    m_session.run<service::TakeOverPreview>(
        tr("Working out what would be written"),
        [report = m_page.report(), keys](
            service::Office &office, const service::JobContext &) { return office.previewTakeOver(*report, keys); },
        [this, report = m_page.report()](const Result<service::TakeOverPreview> &preview) {
            preview ? openPreview(report, preview.value()) : fail(preview.error());
        });
}

void UpperListCommands::openPreview(const Report &report, const service::TakeOverPreview &preview)
{
    const QString whose = tr("%1 · %2, figures up to %3")
                              .arg(service::listTitle(report->request.step, report->request.remaining),
                                  report->fileName, fmt_vi::date(report->request.on));
    auto *dialog = new TakeOverDialog(whose, m_page.idsAreShown(), m_window);
    dialog->setPreview(preview);
    connect(dialog, &TakeOverDialog::writeWanted, this,
        [this, dialog, report](const QStringList &overruled) { write(dialog, report, overruled); });
    dialog->open();
}

void UpperListCommands::write(TakeOverDialog *dialog, const Report &report, const QStringList &overruled)
{
    m_session.run<service::TakenOver>(
        tr("Taking over what the list says"),
        [report, seen = dialog->preview(), overruled](
            service::Office &office, const service::JobContext &) { return office.takeOver(*report, seen, overruled); },
        [this, report, seen = dialog->preview(), overruled, form = QPointer<TakeOverDialog>(dialog)](
            const Result<service::TakenOver> &taken) {
            if (!taken) {
                form ? form->setProblem(service::sentenceFor(taken.error())) : fail(taken.error());
                return;
            }
            if (taken.value().instead) {
                if (form) {
                    form->setPreview(*taken.value().instead);
                    form->setProblem(tr("The register was changed meanwhile. Nothing was written; look again."));
                }
                return;
            }
            if (form) {
                form->accept();
            }
            m_follows = true;
            m_registers.note(
                taken.value().done, [report, seen, overruled](service::Office &office) -> Result<service::EditDone> {
                    auto again = office.takeOver(*report, seen, overruled);
                    if (!again) {
                        return again.error();
                    }
                    return again.value().instead ? Result<service::EditDone>(Error {Errc::Conflict, u"redo"_s, {}})
                                                 : Result<service::EditDone>(std::move(again.value().done));
                });
        },
        JobKind::WritesRows);
}

void UpperListCommands::compareAgain()
{
    m_stale = !m_page.isVisible();
    if (m_stale || !m_page.report()) {
        return;
    }
    m_session.run<UpperReport>(
        tr("Comparing %1").arg(m_page.report()->fileName),
        [request = m_page.report()->request](
            service::Office &office, const service::JobContext &job) { return office.compareUpper(request, job); },
        [this](const Result<UpperReport> &result) { took(result); });
}

void UpperListCommands::undo(const QStringList &agreed)
{
    const auto &edits = m_registers.edits();
    if (!edits.empty() && (agreed.isEmpty() || edits.back().atMs > m_agreedAtMs)) {
        m_registers.undoLast();
    } else if (!agreed.isEmpty()) {
        const QStringList keys = agreed; // which the page may be about to forget
        m_page.forgetAgreed();
        withdraw(keys);
    }
}

void UpperListCommands::noteIds()
{
    m_session.run<Done>(
        tr("Noting in the audit"),
        [report = m_page.report()](
            service::Office &office, const service::JobContext &) { return office.noteFullIds(*report); },
        [this](const Status &noted) {
            if (!noted) { // what cannot be noted is not shown
                m_page.hideIds();
                fail(noted.error());
            }
        });
}

void UpperListCommands::writeCorrections()
{
    QString file
        = m_prompt.fileToSave(m_window, tr("Save the correction list"), tr("corrections.xlsx"), tr("Excel (*.xlsx)"));
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += u".xlsx"_s;
    }
    m_session.run<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [report = m_page.report(), file](
            service::Office &office, const service::JobContext &) { return office.writeCorrections(*report, file); },
        [this](const Result<QString> &result) {
            if (result) {
                Q_EMIT said(MessageBar::Kind::Success, tr("Written: %1").arg(result.value()));
            } else {
                fail(result.error());
            }
        });
}

void UpperListCommands::signOff()
{
    const qint64 open = m_page.report()->open();
    const QString title = open == 0
        ? tr("Save the record of the comparison")
        : tr("Save the record of the comparison: %1 differences stay open").arg(fmt_vi::num(open));
    QString file = m_prompt.fileToSave(m_window, title, tr("reconciliation-record.docx"), tr("Word (*.docx)"));
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += u".docx"_s;
    }
    m_session.run<QString>(
        tr("Signing off"),
        [report = m_page.report(), file](service::Office &office, const service::JobContext &) -> Result<QString> {
            const auto note = office.signOff(*report);
            if (!note) {
                return note.error();
            }
            return service::writeUpperRecord(*report, *office.image(), note.value(), file);
        },
        [this, open](const Result<QString> &result) {
            if (result) {
                Q_EMIT said(MessageBar::Kind::Success,
                    open == 0 ? tr("Signed off; record written: %1").arg(result.value())
                              : tr("Signed off with %1 open differences; record written: %2")
                                    .arg(fmt_vi::num(open), result.value()));
            } else {
                fail(result.error());
            }
        });
}

void UpperListCommands::showSigned()
{
    m_session.run<std::vector<service::SignedNote>>(
        tr("Reading what was signed off"),
        [](service::Office &office, const service::JobContext &) { return office.signedOff(); },
        [this](const Result<std::vector<service::SignedNote>> &notes) {
            if (!notes) {
                fail(notes.error());
                return;
            }
            std::vector<QStringList> rows;
            for (const service::SignedNote &note : notes.value()) {
                qint64 differ = 0;
                for (const qint64 count : note.differences) {
                    differ += count;
                }
                rows.push_back({QString(service::listTitle(note.step, note.remaining) + u" · "_s + note.file),
                    fmt_vi::date(note.listDate), fmt_vi::num(note.agreeing), fmt_vi::num(differ),
                    fmt_vi::num(note.agreed), fmt_vi::date(note.on), note.by});
            }
            (new TableDialog(tr("Comparisons that were signed off"),
                 {tr("List"), tr("Figures up to"), tr("Agree"), tr("Differ"), tr("Agreed"), tr("Signed off on"),
                     tr("By")},
                 std::move(rows), m_window))
                ->open();
        });
}

} // namespace caodiem::ui
