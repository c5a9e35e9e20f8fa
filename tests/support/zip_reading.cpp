// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/zip_reading.h"

#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace caodiem::sample {

QMap<QString, QByteArray> zipParts(const QString &path)
{
    QMap<QString, QByteArray> parts;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip)) {
        return parts;
    }
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly)) {
            parts.insert(file.getActualFileName(), file.readAll());
        }
    }
    return parts;
}

QStringList elementTexts(const QByteArray &xml, const QString &qualifiedName)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == qualifiedName) {
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return texts;
}

} // namespace caodiem::sample
