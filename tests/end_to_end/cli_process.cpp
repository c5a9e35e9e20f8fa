// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {

QJsonObject Answer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_TRUE(document.isObject()) << "not one JSON object: " << error.errorString().toStdString();
    return document.object();
}

Cli::Cli()
{
    EXPECT_TRUE(m_folder.isValid());
}

QString Cli::path(const QString &name) const
{
    return QDir(m_folder.path()).filePath(name);
}

Answer Cli::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"CAODIEM_STORE"_s, store());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(APP_CLI), arguments);
    constexpr int kMilliseconds = 600'000;
    EXPECT_TRUE(process.waitForFinished(kMilliseconds));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject Cli::json(QStringList arguments) const
{
    arguments << u"--json"_s;
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.code, 0) << arguments.join(u' ').toStdString() << ": " << answer.err.toStdString();
    return answer.json();
}

void Cli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray Cli::read(const QString &name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject indicatorOf(const QJsonObject &progress, const QString &key)
{
    const QJsonArray indicators = progress.value(u"indicators"_s).toArray();
    for (const QJsonValue indicator : indicators) {
        if (indicator.toObject().value(u"key"_s).toString() == key) {
            return indicator.toObject();
        }
    }
    return {};
}

QString figureOf(const QJsonObject &progress, const QString &key)
{
    const QJsonObject found = indicatorOf(progress, key);
    return u"%1/%2 = %3"_s.arg(found.value(u"numerator"_s).toInteger(-1))
        .arg(found.value(u"denominator"_s).toInteger(-1))
        .arg(found.value(u"percent"_s).toString());
}

} // namespace caodiem::tests
