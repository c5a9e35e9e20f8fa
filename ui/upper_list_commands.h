// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/upper_list.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <memory>

class QWidget;

namespace caodiem::ui {

class FilePrompt;
class OfficeSession;
class UpperListPage;

/// What the page of lists from above asks for: reads, compares, agrees, signs off and writes, one job after another.
class UpperListCommands : public QObject {
    Q_OBJECT
public:
    UpperListCommands(OfficeSession &session, FilePrompt &prompt, UpperListPage &page, QWidget *window);

    void chooseFile();
    void compare();
    void writeCorrections();
    void signOff();
    void showSigned();

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);

private:
    using Report = std::shared_ptr<const service::UpperReport>;
    void agree(const QStringList &keys, const QString &reason);
    void withdraw(const QStringList &keys);
    void noteIds();
    void took(const Result<service::UpperReport> &result);
    void fail(const Error &error);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    UpperListPage &m_page;
    QWidget *m_window;
};

} // namespace caodiem::ui
