// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <set>

namespace {

using namespace Qt::StringLiterals;

QDir catalogues()
{
    return QDir(QString::fromUtf8(APP_SOURCE_DIR) + u"/resources/translations");
}

struct Message {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    QString context;
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.emplace_back().context = context;
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        places << found.next().captured();
    }
    places.removeDuplicates();
    places.sort();
    return places;
}

/// What stands in the sources of `folder` and not in the catalogue: found by the program that collects the strings,
/// in a copy of the catalogue. "context: source" each.
QStringList missingFrom(const QString &catalogue, const QString &folder)
{
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(u"copy_vi.ts"_s);
    EXPECT_TRUE(QFile::copy(catalogue, copy)) << catalogue.toStdString();
    std::set<std::pair<QString, QString>> known;
    for (const Message &message : messagesOf(catalogue)) {
        known.emplace(message.context, message.source);
    }
    const QString root = QString::fromUtf8(APP_SOURCE_DIR);
    QProcess program;
    program.start(QString::fromUtf8(APP_LUPDATE),
        {u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-source-language"_s, u"en"_s,
            u"-target-language"_s, u"vi_VN"_s, u"-I"_s, root, u"-I"_s, QString(root + u"/src"), folder, u"-ts"_s,
            copy});
    EXPECT_TRUE(program.waitForFinished(120'000)) << APP_LUPDATE << " (package qt6-l10n-tools) does not run";
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    QStringList missing;
    for (const Message &message : messagesOf(copy)) {
        if (!known.contains({message.context, message.source})) {
            missing << QString(message.context + u": " + message.source);
        }
    }
    return missing;
}

TEST(Translations, EveryStringOfTheSourcesIsInItsCatalogue)
{
    const QDir root(QString::fromUtf8(APP_SOURCE_DIR));
    for (const auto &[room, folder] :
        {std::pair(u"cli"_s, u"src/cli"_s), std::pair(u"service"_s, u"src/service"_s), std::pair(u"ui"_s, u"ui"_s)}) {
        const QString catalogue = catalogues().filePath(QString(room + u"_vi.ts"));
        ASSERT_GT(messagesOf(catalogue).size(), 50U) << room.toStdString();
        EXPECT_EQ(missingFrom(catalogue, root.filePath(folder)).join(u'\n').toStdString(), std::string())
            << "target update_" << room.toStdString() << "_translations collects them";
    }
}

TEST(Translations, AStringThatNoCatalogueHasIsFound)
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"new_page.cpp"_s));
    ASSERT_TRUE(source.open(QIODevice::WriteOnly));
    source.write("#include <QCoreApplication>\n"
                 "QString a() { return QCoreApplication::translate(\"caodiem::ui\", \"A sentence of no page\"); }\n");
    source.close();
    EXPECT_EQ(missingFrom(catalogues().filePath(u"ui_vi.ts"_s), folder.path()),
        QStringList {u"caodiem::ui: A sentence of no page"_s});
}

TEST(Translations, EveryStringOfEveryCatalogueHasItsVietnameseWords)
{
    const QStringList files = catalogues().entryList({u"*.ts"_s}, QDir::Files);
    ASSERT_TRUE(files.contains(u"ui_vi.ts"_s));
    for (const QString &file : files) {
        const std::vector<Message> messages = messagesOf(catalogues().filePath(file));
        EXPECT_FALSE(messages.empty()) << file.toStdString();
        for (const Message &message : messages) {
            EXPECT_TRUE(message.finished && !message.translation.trimmed().isEmpty())
                << file.toStdString() << ": " << message.source.toStdString();
        }
    }
}

TEST(Translations, NoTranslationLosesAPlaceForAValue)
{
    const QStringList files = catalogues().entryList({u"*.ts"_s}, QDir::Files);
    ASSERT_EQ(files.size(), 4);
    for (const QString &file : files) {
        const std::vector<Message> messages = messagesOf(catalogues().filePath(file));
        ASSERT_FALSE(messages.empty()) << file.toStdString();
        for (const Message &message : messages) {
            EXPECT_EQ(placesOf(message.source), placesOf(message.translation))
                << file.toStdString() << ": " << message.source.toStdString();
        }
    }
}

} // namespace
