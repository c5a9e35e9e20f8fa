// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a fixed input, part by part, against the stored parts beside this file. With UPDATE_STORED=1 in
// the environment the stored parts are written anew, for review in the diff.
#include "report/weekly_report.h"
#include "support/sample_report.h"
#include "support/zip_reading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace caodiem::report {
namespace {

using namespace Qt::StringLiterals;

QString storedPath(const QString &kind, QString part)
{
    part.replace(u'/', u'_');
    return QString::fromUtf8(APP_SOURCE_DIR) + u"/tests/stored/weekly_report/"_s + kind + u'/' + part;
}

/// One element per line, so that a difference can be read.
QByteArray readable(QByteArray xml)
{
    return xml.replace("><", ">\n<");
}

void compare(const QString &kind, const QString &part, const QByteArray &bytes)
{
    QFile stored(storedPath(kind, part));
    const QByteArray now = readable(bytes);
    if (qEnvironmentVariable("UPDATE_STORED") == u"1"_s) {
        QDir().mkpath(QFileInfo(stored.fileName()).path());
        ASSERT_TRUE(stored.open(QIODevice::WriteOnly));
        stored.write(now);
        return;
    }
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly)) << part.toStdString() << " has no stored file";
    const QList<QByteArray> expected = stored.readAll().split('\n');
    const QList<QByteArray> actual = now.split('\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i) {
        ASSERT_EQ(actual.at(i).toStdString(), expected.at(i).toStdString()) << part.toStdString() << " line " << i + 1;
    }
    EXPECT_EQ(actual.size(), expected.size()) << part.toStdString();
}

void compareAll(const QString &kind, const QString &path)
{
    const auto parts = sample::zipParts(path);
    ASSERT_FALSE(parts.isEmpty());
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().endsWith(u".png"_s)) { // pictures depend on the version of the faces
            compare(kind, part.key(), part.value());
        }
    }
}

TEST(StoredWeeklyReport, TheDocumentIsAsStored)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    ASSERT_TRUE(static_cast<bool>(writeWeeklyReport(sample::weeklyReport(4), {path, {}, {}})));
    compareAll(u"docx"_s, path);
}

TEST(StoredWeeklyReport, TheWorkbookIsAsStored)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    ASSERT_TRUE(static_cast<bool>(writeWeeklyReport(sample::weeklyReport(4), {{}, path, {}})));
    compareAll(u"xlsx"_s, path);
}

} // namespace
} // namespace caodiem::report
