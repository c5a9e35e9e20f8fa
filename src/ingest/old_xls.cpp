// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/old_xls.h"

#include "ingest/child_posix.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace caodiem::ingest {
namespace {

using namespace Qt::StringLiterals;

constexpr int kOfficePatienceMs = 120'000;
constexpr qint64 kConversionMemory = qint64 {6} << 30; ///< of addresses; LibreOffice maps far more than it uses
constexpr qint64 kLargestCopy = qint64 {512} << 20;

/// A name as a directory of an OLE container writes it.
QByteArray oleName(QLatin1String name)
{
    QByteArray bytes;
    for (const char c : name) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

OleKind oleKind(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return OleKind::Other;
    }
    const QByteArray content = file.readAll();
    if (content.contains(oleName(QLatin1String("EncryptedPackage")))) {
        return OleKind::Locked;
    }
    const bool book
        = content.contains(oleName(QLatin1String("Workbook"))) || content.contains(oleName(QLatin1String("Book")));
    return book ? OleKind::Xls : OleKind::Other;
}

QString officeProgram()
{
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

Result<Converted> xlsxFromXls(const QString &path)
{
    const QFileInfo given(path);
    const QString program = officeProgram();
    if (program.isEmpty()) {
        return Error {Errc::Unsupported, given.fileName(), u"xls-needs-office"_s};
    }
    Converted copy {std::make_unique<QTemporaryDir>(), {}};
    if (!copy.folder->isValid()) {
        return Error {Errc::Io, given.fileName(), u"no temporary folder"_s};
    }
    // Under a name of our own: the given one might be read as an option or carry anything.
    const QString source = copy.folder->filePath(u"list.xls"_s);
    if (!QFile::copy(path, source)) {
        return Error {Errc::Io, given.fileName(), u"no copy"_s};
    }
    const QString profile = QUrl::fromLocalFile(copy.folder->filePath(u"profile"_s)).toString();
    const ProcessLimits limits {kConversionMemory, kOfficePatienceMs / 1000, kLargestCopy, 1024};
    const bool done = runLimited(program,
        {QString(u"-env:UserInstallation="_s + profile), u"--headless"_s, u"--norestore"_s, u"--convert-to"_s,
            u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s, copy.folder->path(), source},
        limits, kOfficePatienceMs);
    copy.path = copy.folder->filePath(u"list.xlsx"_s);
    if (!done || !QFileInfo(copy.path).isFile()) {
        return Error {Errc::BadInput, QString(u"reader:"_s + given.fileName()), u"xls conversion failed"_s};
    }
    return copy;
}

} // namespace caodiem::ingest
