// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/document_text.h"

#include <QRegularExpression>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace caodiem::tests {

QString partOf(const QString &file, const QString &part)
{
    QuaZip zip(file);
    EXPECT_TRUE(zip.open(QuaZip::mdUnzip));
    EXPECT_TRUE(zip.setCurrentFile(part)) << part.toStdString();
    QuaZipFile entry(&zip);
    EXPECT_TRUE(entry.open(QIODevice::ReadOnly));
    return QString::fromUtf8(entry.readAll());
}

QString textOf(const QString &docx)
{
    QString xml = partOf(docx, u"word/document.xml"_s);
    xml.replace(u"</w:tc>"_s, u"\t"_s).replace(u"</w:p>"_s, u"\n"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return xml.remove(tag).replace(u"&amp;"_s, u"&"_s);
}

} // namespace caodiem::tests
