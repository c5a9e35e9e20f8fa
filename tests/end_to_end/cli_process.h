// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// Runs the real command line in a folder of its own, with a user's data folder of its own.
namespace caodiem::tests {

struct Answer {
    int code = -1;
    QByteArray out;
    QString err;
    [[nodiscard]] QJsonObject json() const; ///< fails the test when `out` is not exactly one JSON object
};

class Cli {
public:
    Cli();
    /// `--store` is added unless the arguments name one.
    [[nodiscard]] Answer run(const QStringList &arguments) const;
    /// Expects exit code 0 and answers the JSON.
    [[nodiscard]] QJsonObject json(QStringList arguments) const;
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString store() const { return path(QStringLiteral("x.caodiem")); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// The indicator of `progress --json` with this key; an empty object when it is not there.
[[nodiscard]] QJsonObject indicatorOf(const QJsonObject &progress, const QString &key);
/// "21973/27434 = 80,09" of an indicator.
[[nodiscard]] QString figureOf(const QJsonObject &progress, const QString &key);

} // namespace caodiem::tests
