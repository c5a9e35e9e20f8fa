// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QDir>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace caodiem::log {
namespace {

constexpr std::size_t kFileBytes = std::size_t {1024} * 1024;
constexpr std::size_t kFiles = 3;

std::shared_ptr<spdlog::logger> &target()
{
    static std::shared_ptr<spdlog::logger> logger;
    return logger;
}

void write(spdlog::level::level_enum level, const QString &line)
{
    if (target()) {
        target()->log(level, "{}", line.toStdString());
    }
}

} // namespace

void start(const QString &folder)
{
    QDir().mkpath(folder);
    try {
        target() = spdlog::rotating_logger_mt(
            "caodiem", QDir(folder).filePath(QStringLiteral("caodiem.log")).toStdString(), kFileBytes, kFiles);
        target()->flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex &) {
        target().reset(); // no log is better than no program: a read-only folder must not stop the work
    }
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        const auto level = type == QtDebugMsg ? spdlog::level::debug
            : type == QtInfoMsg               ? spdlog::level::info
            : type == QtWarningMsg            ? spdlog::level::warn
                                              : spdlog::level::err;
        write(level, text);
    });
}

void info(const QString &line)
{
    write(spdlog::level::info, line);
}

void warning(const QString &line)
{
    write(spdlog::level::warn, line);
}

void failure(const Error &error)
{
    write(spdlog::level::err, describe(error));
}

} // namespace caodiem::log
