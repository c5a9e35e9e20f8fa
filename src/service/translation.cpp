// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

// A static library's resources are only linked in when somebody asks for them.
void initServiceTranslations()
{
    Q_INIT_RESOURCE(service_translations);
}

namespace caodiem::service {

void installTranslations()
{
    initServiceTranslations();
    const QDir folder(QStringLiteral(":/i18n"));
    const QStringList names = folder.entryList({QStringLiteral("*_vi.qm")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(folder.filePath(name))) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace caodiem::service
