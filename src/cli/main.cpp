// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "cli/context.h"
#include "service/store_path.h"
#include "service/translation.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

/// Only documents need fonts and painting; everything else starts without them.
bool paintsDocuments(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *word) {
        return std::string_view(word) == "report" || std::string_view(word).starts_with("--record");
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!paintsDocuments(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("caodiem"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    caodiem::service::installTranslations();
    caodiem::log::start(caodiem::service::logFolder());
    return caodiem::cli::run(argc, argv);
}
