// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_prompt.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace caodiem::ui {
namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString SystemFilePrompt::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QString SystemFilePrompt::fileToSave(
    QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, QString(documents() + u'/' + suggested), filter);
}

QString SystemFilePrompt::folder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? documents() : start);
}

void FilePrompt::openWritten(const QString &) { }

void SystemFilePrompt::openWritten(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace caodiem::ui
