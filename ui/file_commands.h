// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/list_table.h"
#include "service/directive_findings.h"
#include "service/office.h"
#include "ui/widgets/message_bar.h"

#include <QObject>
#include <QPixmap>

#include <memory>

class QWidget;

namespace caodiem::ui {

class FilePrompt;
class OfficeSession;

/// What the File menu does: asks where, starts the job, says how it ended.
class FileCommands : public QObject {
    Q_OBJECT
public:
    FileCommands(OfficeSession &session, FilePrompt &prompt, QWidget *window);

    void openStore();
    void openPath(const QString &folder);
    void newStore();
    void makeDemo();
    void makeDemoAt(const QString &folder, const QString &profile);
    void importList(service::Register what);
    void exportRegister(service::Register what);
    void writeTemplate(service::Register what);
    void writeReport(const QString &campaign, Day asOf);
    void backUp();
    void checkDocument();
    void checkFile(const QString &file);
    void checkText(const QString &document, const QString &text);
    void exportFindings(
        const service::DirectiveFindings &findings, const std::shared_ptr<const service::OfficeImage> &image);
    void exportPeople(std::shared_ptr<const service::PeopleTable> table, bool fullIds);
    void savePicture(const QPixmap &picture, const QString &suggested);
    void saveSheet(const report::ListTable &table, const QString &suggested);

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);
    void importWanted(caodiem::service::Register what);
    void checked(const QString &document, const caodiem::service::CheckedText &text,
        std::shared_ptr<const caodiem::service::OfficeImage> image);
    void notChecked(const QString &sentence);

private:
    void succeed(const QString &sentence);
    void fail(const Error &error);
    void runCheck(
        const QString &document, std::function<Result<service::CheckedText>(const service::OfficeImage *image)> check);
    void opened(const Result<std::shared_ptr<const service::OfficeImage>> &result);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    QWidget *m_window;
};

} // namespace caodiem::ui
