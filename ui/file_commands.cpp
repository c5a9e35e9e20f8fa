// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_commands.h"

#include "base/log.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/new_store_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/office_session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

QString sheetFilter()
{
    return FileCommands::tr("Excel (*.xlsx);;CSV (*.csv)");
}

QString withSuffix(const QString &file, const QString &suffix)
{
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : QString(file + suffix);
}

} // namespace

FileCommands::FileCommands(OfficeSession &session, FilePrompt &prompt, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_window(window)
{ }

void FileCommands::succeed(const QString &sentence)
{
    Q_EMIT said(MessageBar::Kind::Success, sentence);
}

void FileCommands::fail(const Error &error)
{
    if (error.code == Errc::Cancelled) {
        Q_EMIT said(MessageBar::Kind::Info, tr("Stopped, nothing was written."));
        return;
    }
    log::failure(error);
    Q_EMIT said(MessageBar::Kind::Error, service::sentenceFor(error));
}

void FileCommands::opened(const Result<std::shared_ptr<const service::OfficeImage>> &result)
{
    if (!result) {
        fail(result.error());
    }
}

void FileCommands::openStore()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString folder = m_prompt.folder(m_window, tr("Open a store (a folder NAME.caodiem)"), home);
    if (!folder.isEmpty()) {
        openPath(folder);
    }
}

void FileCommands::openPath(const QString &folder)
{
    m_session.open(folder, [this](const auto &result) { opened(result); });
}

void FileCommands::newStore()
{
    NewStoreDialog dialog(NewStoreDialog::Kind::Empty, m_prompt, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const NewStoreDialog::Answer answer = dialog.answer();
    QDir().mkpath(QFileInfo(answer.folder).absolutePath());
    m_session.create(answer.folder, answer.unit, [this](const auto &result) { opened(result); });
}

void FileCommands::makeDemo()
{
    NewStoreDialog dialog(NewStoreDialog::Kind::Demo, m_prompt, m_window);
    if (dialog.exec() == QDialog::Accepted) {
        makeDemoAt(dialog.answer().folder, dialog.answer().profile);
    }
}

void FileCommands::makeDemoAt(const QString &folder, const QString &profile)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    m_session.openDemo(folder, profile, [this](const auto &result) { opened(result); });
}

void FileCommands::importList(service::Register what)
{
    Q_EMIT importWanted(what);
}

void FileCommands::exportRegister(service::Register what)
{
    const bool people = what == service::Register::Residents;
    const QString file
        = withSuffix(m_prompt.fileToSave(m_window, people ? tr("Export the residents") : tr("Export the organisations"),
                         people ? tr("residents.xlsx") : tr("organisations.xlsx"), sheetFilter()),
            u".xlsx"_s);
    if (file.isEmpty()) {
        return;
    }
    m_session.run<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [what, file](
            service::Office &office, const service::JobContext &job) { return office.exportRegister(what, file, job); },
        [this](const Result<QString> &result) {
            result ? succeed(tr("Written: %1").arg(result.value())) : fail(result.error());
        });
}

void FileCommands::writeTemplate(service::Register what)
{
    const QString file = withSuffix(
        m_prompt.fileToSave(m_window, tr("Save an empty form"), tr("form.xlsx"), sheetFilter()), u".xlsx"_s);
    if (file.isEmpty()) {
        return;
    }
    const Result<QString> written = service::Office::writeTemplate(what, file);
    written ? succeed(tr("Written: %1").arg(written.value())) : fail(written.error());
}

void FileCommands::writeReport(const QString &campaign, Day asOf)
{
    ReportDialog dialog(campaign, asOf, m_session.image()->today, m_prompt, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_session.run<QStringList>(
        tr("Writing the weekly report"),
        [request = dialog.request()](
            service::Office &office, const service::JobContext &job) { return office.writeReport(request, job); },
        [this](const Result<QStringList> &result) {
            result ? succeed(tr("Report written: %1").arg(result.value().join(u", "_s))) : fail(result.error());
        });
}

void FileCommands::backUp()
{
    const QString suggested = QString(QFileInfo(m_session.image()->folder).completeBaseName() + u'-'
        + isoFromDay(service::todayInVietnam()) + u".backup"_s);
    const QString file = m_prompt.fileToSave(m_window, tr("Back up to a file"), suggested, tr("Backups (*.backup)"));
    if (file.isEmpty()) {
        return;
    }
    m_session.run<Done>(
        tr("Backing up"), [file](service::Office &office, const service::JobContext &) { return office.backup(file); },
        [this, file](const Status &status) {
            status ? succeed(tr("Backed up and checked: %1").arg(file)) : fail(status.error());
        });
}

void FileCommands::checkDocument()
{
    const QString file = m_prompt.fileToOpen(m_window, tr("Open a document to check"), tr("Documents (*.docx *.txt)"));
    if (!file.isEmpty()) {
        checkFile(file);
    }
}

void FileCommands::checkFile(const QString &file)
{
    runCheck(QFileInfo(file).fileName(),
        [file](const service::OfficeImage *image) { return service::readAndCheck(file, image); });
}

void FileCommands::checkText(const QString &document, const QString &text)
{
    QString clean = text; // as a file is read: one letter for the end of a line
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(u'\0'));
    runCheck(document, [clean](const service::OfficeImage *image) -> Result<service::CheckedText> {
        return service::CheckedText {clean, service::checkText(clean, image)};
    });
}

void FileCommands::runCheck(
    const QString &document, std::function<Result<service::CheckedText>(const service::OfficeImage *image)> check)
{
    // The picture is immutable, so the check needs no office of its own.
    const std::shared_ptr<const service::OfficeImage> image = m_session.image();
    m_session.runAside<service::CheckedText>(
        tr("Checking the document"),
        [image, check = std::move(check)](const service::JobContext &) { return check(image.get()); },
        [this, document, image](const Result<service::CheckedText> &result) {
            if (result) {
                Q_EMIT checked(document, result.value(), image);
            } else {
                log::failure(result.error());
                Q_EMIT notChecked(service::sentenceFor(result.error()));
            }
        });
}

void FileCommands::exportFindings(
    const service::DirectiveFindings &findings, const std::shared_ptr<const service::OfficeImage> &image)
{
    const QString file = withSuffix(m_prompt.fileToSave(m_window, tr("Export the check"), tr("check.docx"),
                                        tr("Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)")),
        u".docx"_s);
    if (file.isEmpty()) {
        return;
    }
    m_session.runAside<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [findings, image, file](
            const service::JobContext &) { return service::writeFindings(findings, image.get(), file); },
        [this](const Result<QString> &result) {
            result ? succeed(tr("Written: %1").arg(result.value())) : fail(result.error());
        });
}

void FileCommands::exportPeople(std::shared_ptr<const service::PeopleTable> table, bool fullIds)
{
    const QString file
        = withSuffix(m_prompt.fileToSave(m_window, tr("Export this list"), tr("list.xlsx"), sheetFilter()), u".xlsx"_s);
    if (file.isEmpty()) {
        return;
    }
    m_session.run<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [table, file, fullIds](service::Office &office, const service::JobContext &) {
            return office.exportPeople(*table, file, fullIds);
        },
        [this](const Result<QString> &result) {
            result ? succeed(tr("Written: %1").arg(result.value())) : fail(result.error());
        });
}

void FileCommands::savePicture(const QPixmap &picture, const QString &suggested)
{
    const QString file = withSuffix(
        m_prompt.fileToSave(m_window, tr("Save the page as a picture"), suggested, tr("Pictures (*.png)")), u".png"_s);
    if (file.isEmpty()) {
        return;
    }
    if (picture.save(file)) {
        succeed(tr("Written: %1").arg(file));
    } else {
        fail({Errc::Io, QFileInfo(file).fileName(), u"picture"_s});
    }
}

void FileCommands::saveSheet(const report::ListTable &table, const QString &suggested)
{
    const QString file
        = withSuffix(m_prompt.fileToSave(m_window, tr("Save the ranking"), suggested, sheetFilter()), u".xlsx"_s);
    if (file.isEmpty()) {
        return;
    }
    if (const Status written = report::writeListTable(table, file); !written) {
        fail(written.error());
    } else {
        succeed(tr("Written: %1").arg(file));
    }
}

} // namespace caodiem::ui
