// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upper_list_commands.h"

#include "base/log.h"
#include "base/number_format.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/office_session.h"
#include "ui/pages/upper_list_page.h"

#include <QFileInfo>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::UpperReport;

UpperListCommands::UpperListCommands(OfficeSession &session, FilePrompt &prompt, UpperListPage &page, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_page(page)
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
    m_session.run<UpperReport>(
        tr("Comparing %1").arg(QFileInfo(request.file).fileName()),
        [request](
            service::Office &office, const service::JobContext &job) { return office.compareUpper(request, job); },
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
    QString file = m_prompt.fileToSave(
        m_window, tr("Save the record of the comparison"), tr("reconciliation-record.docx"), tr("Word (*.docx)"));
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
        [this](const Result<QString> &result) {
            if (result) {
                Q_EMIT said(MessageBar::Kind::Success, tr("Signed off; record written: %1").arg(result.value()));
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
