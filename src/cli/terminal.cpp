// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "base/log.h"
#include "service/office.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace caodiem::cli {
namespace {

bool progressShown = false;

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void showProgress(int done, int total, const QString &note)
{
    constexpr int kWidth = 24;
    QString bar;
    if (total > 0) {
        const auto filled = static_cast<int>(static_cast<qint64>(done) * kWidth / total);
        bar = u'[' + QString(filled, u'#') + QString(kWidth - filled, u'.') + QStringLiteral("] ");
    }
    put(stderr, QStringLiteral("\r\x1b[K") + bar + note);
    progressShown = true;
}

} // namespace

void say(const QString &line)
{
    put(stdout, line + u'\n');
}

int failWith(const QString &sentence)
{
    endProgress();
    put(stderr, sentence + u'\n');
    return 1;
}

int fail(const Error &error)
{
    log::failure(error);
    return failWith(service::sentenceFor(error));
}

void sayJson(const QJsonObject &object)
{
    put(stdout, QString::fromUtf8(QJsonDocument(object).toJson()));
}

void sayTable(const std::vector<QStringList> &rows, const std::vector<int> &right)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const qsizetype width = widths[static_cast<std::size_t>(column)];
            const bool toTheRight = std::ranges::find(right, static_cast<int>(column)) != right.end();
            line += toTheRight ? row[column].rightJustified(width) : row[column].leftJustified(width);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        say(line);
    }
}

service::JobContext watchedJob()
{
    if (!errorIsTerminal()) {
        return service::JobContext::silent();
    }
    return {std::stop_token(), showProgress};
}

void endProgress()
{
    if (progressShown) {
        put(stderr, QStringLiteral("\r\x1b[K"));
        progressShown = false;
    }
}

} // namespace caodiem::cli
