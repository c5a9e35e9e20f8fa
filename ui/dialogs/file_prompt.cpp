// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_prompt.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// "xlsx" of "Excel (*.xlsx)"; empty for none.
QString suffixOf(const QString &filter)
{
    const qsizetype at = filter.indexOf(u"*."_s);
    return at < 0 ? QString() : filter.mid(at + 2).section(u')', 0, 0).section(u' ', 0, 0);
}

} // namespace

QString SystemFilePrompt::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QString SystemFilePrompt::fileToSave(
    QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    QFileDialog dialog(parent, title, QString(documents() + u'/' + suggested), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog asks before it writes over a file: it must know the whole name.
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString &chosen) { dialog.setDefaultSuffix(suffixOf(chosen)); });
    return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty() ? dialog.selectedFiles().front()
                                                                                   : QString();
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
